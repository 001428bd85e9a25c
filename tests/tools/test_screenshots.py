from __future__ import annotations

import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

import ui.dialogs
from tests.beside import BESIDE
from tests.programs import run
from tools import screenshots
from tools.looks import LOOKS
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.contract.account_list import AccountList
from ui.dialogs.contract.sheet import ContractSheet
from ui.frame.window import PAGES

TAKEN = re.compile(r'"([a-z]+(?:-[a-z]+)*)", "(\w+(?:Dialog|Popup))"')
STOPS = dict(TAKEN.findall(inspect.getsource(screenshots)))
WITHOUT_DIALOG = {
    "idle", *(tab for tab in PAGES if tab != "new_order"), "card-small", "orders-small", "plans-small", "card-refused",
    "card-wrong", "plans-filtered", "new-order", "new-order-paid", "new-order-wrong", "order-placed",
    "payments-followed", "payments-twice", "paste-chips", "notices",
    "bulk-list", "bulk-table", "bulk-stop", "bulk-report",
    "renewal-stopped", "card-not-known-yet", "activity-not-known-yet",
    "payments-esim",
}  # fmt: skip


BASES = (Sheet, ContractSheet, AccountList)


def dialog_classes() -> Iterator[type[QDialog]]:
    """Every dialog of the program."""
    for module in pkgutil.walk_packages(ui.dialogs.__path__, "ui.dialogs."):
        found = import_module(module.name)
        for _name, made in inspect.getmembers(found, inspect.isclass):
            if issubclass(made, QDialog) and made.__module__ == found.__name__ and made not in BASES:
                yield made


@pytest.mark.parametrize("made", tuple(dialog_classes()), ids=lambda made: made.__name__)
def test_every_dialog_has_a_stop(made: type[QDialog]) -> None:
    # A list of an account gives the names of its parts beside its class.
    named = set(re.findall(r'"(\w+Dialog)"', inspect.getsource(sys.modules[made.__module__])))
    assert named & set(STOPS.values()), f"{made.__name__} is in no picture: add a stop to tools/screenshots.py"


def test_the_dialogs_are_found() -> None:
    assert len(set(dialog_classes())) >= 18


def test_help_is_printed_and_makes_no_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        screenshots.main(["--help"])
    assert ended.value.code == 0
    assert "light-zh_CN" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        screenshots.main([str(tmp_path / "made"), "light-no"])
    assert ended.value.code == 2
    assert not (tmp_path / "made").exists()


@pytest.mark.system
@pytest.mark.timeout(600)
def test_every_tab_and_dialog_is_pictured_in_every_look(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    # The other looks are those of the usual ones on other screens, which tools/look checks.
    looks = [name for name, look in LOOKS.items() if look.screen is None and not look.heard]
    picture = partial(run, tmp_path, sys.executable, "-m", "tools.screenshots", folder, timeout=580)
    with ThreadPoolExecutor(BESIDE) as beside:
        for ended in beside.map(lambda share: picture(*share), [looks[share::BESIDE] for share in range(BESIDE)]):
            assert ended.returncode == 0, ended.stderr
    taken = {path.stem: path.read_bytes() for path in folder.glob("*.png")}
    wanted = {f"{name}-{look}" for name in {*WITHOUT_DIALOG, *STOPS} for look in looks}
    assert wanted - set(taken) == set()
    # No two stops look the same: each picture shows what its name says, not what stood there before.
    assert len(set(taken.values())) == len(taken)
