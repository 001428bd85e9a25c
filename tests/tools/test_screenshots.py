from __future__ import annotations

import faulthandler
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

import ui.dialogs
from tests.programs import run
from tools import screenshots
from tools.screenshots import LOOKS
from ui.dialogs.base.sheet import Sheet
from ui.frame.window import PAGES

TAKEN = re.compile(r'"([a-z]+(?:-[a-z]+)*)", "(\w+(?:Dialog|Popup))"')
STOPS = dict(TAKEN.findall(inspect.getsource(screenshots)))
WITHOUT_DIALOG = {
    "idle", *(tab for tab in PAGES if tab != "new_order"), "card-small", "orders-small", "plans-small", "card-refused",
    "card-wrong", "plans-filtered", "new-order", "new-order-paid", "new-order-wrong", "order-placed",
    "payments-followed", "payments-twice", "renewal-stopped", "card-not-known-yet", "activity-not-known-yet",
}  # fmt: skip


def dialog_classes() -> Iterator[type[QDialog]]:
    """Every dialog of the program."""
    for module in pkgutil.walk_packages(ui.dialogs.__path__, "ui.dialogs."):
        found = import_module(module.name)
        for _name, made in inspect.getmembers(found, inspect.isclass):
            if issubclass(made, QDialog) and made.__module__ == found.__name__ and made is not Sheet:
                yield made


@pytest.mark.parametrize("made", tuple(dialog_classes()), ids=lambda made: made.__name__)
def test_every_dialog_has_a_stop(made: type[QDialog]) -> None:
    named = re.findall(r'"(\w+Dialog)"', inspect.getsource(made))
    assert set(named) & set(STOPS.values()), f"{made.__name__} is in no picture: add a stop to tools/screenshots.py"


def test_the_dialogs_are_found() -> None:
    assert len(set(dialog_classes())) >= 18


@pytest.mark.system
@pytest.mark.timeout(600)
def test_every_tab_and_dialog_is_pictured_in_every_look(tmp_path: Path) -> None:
    # It takes longer than most tests: no stack dump of pytest's after 50 seconds.
    faulthandler.cancel_dump_traceback_later()
    folder = tmp_path / "pictures"
    ended = run(tmp_path, sys.executable, "-m", "tools.screenshots", folder, timeout=580)
    assert ended.returncode == 0, ended.stderr
    taken = {path.stem: path.read_bytes() for path in folder.glob("*.png")}
    wanted = {f"{name}-{look}" for name in {*WITHOUT_DIALOG, *STOPS} for look in LOOKS}
    assert wanted - set(taken) == set()
    # No two stops look the same: each picture shows what its name says, not what stood there before.
    assert len(set(taken.values())) == len(taken)
