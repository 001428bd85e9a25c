"""The program as it is shipped: built once, then asked about itself and used."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from pathlib import Path

import pytest

from services.sandbox import sample_cards
from services.start.self_check import library_versions
from services.version import VERSION
from tests.programs import ROOT, run
from tests.support import require_tools

pytestmark = [pytest.mark.system, pytest.mark.timeout(900)]
IN_USE = next(card for card in sample_cards() if card.key == "in_use_two_waiting")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the specification builds."""
    # It takes longer than any other test: no stack dump of pytest's after 50 seconds.
    faulthandler.cancel_dump_traceback_later()
    place = tmp_path_factory.mktemp("built")
    folders = ("--distpath", place / "dist", "--workpath", place / "build")
    ended = run(place, sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, "pyinstaller.spec", timeout=800)
    assert ended.returncode == 0, ended.stderr[-4000:]
    return place / "dist" / "linksfield-console"


def program(built: Path, name: str) -> Path:
    return built / (f"{name}.exe" if os.name == "nt" else name)


def test_the_built_program_finds_itself_complete(built: Path, tmp_path: Path) -> None:
    ended = run(tmp_path, program(built, "linksfield-console-cli"), "--self-check", "--data-dir", tmp_path / "data")
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout)
    assert (said["ok"], said["frozen"], said["version"]) == (True, True, VERSION)
    assert said["libraries"] == library_versions()
    assert said["none_references_lost"] < 100


@pytest.mark.parametrize("name", ["linksfield-console", "linksfield-console-cli"])
def test_both_executables_look_a_card_up(built: Path, tmp_path: Path, name: str) -> None:
    ended = run(tmp_path, program(built, name), "--sandbox", "--card", IN_USE.iccid, "--quit-after-look-up")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == {
        "verdict": "rows",
        "orders": len(IN_USE.order_nos),
        "renewal": "empty",
        "plans": IN_USE.plan_count,
    }


def test_the_built_program_works_on_a_screen(built: Path, tmp_path: Path) -> None:
    require_tools("xvfb-run")
    command = ("--sandbox", "--card", IN_USE.iccid, "--quit-after-look-up")
    # The real X11 plugin of Qt, with all the libraries that it needs.
    ended = run(
        tmp_path, "xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb", program(built, "linksfield-console"), *command
    )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["plans"] == IN_USE.plan_count


def test_nothing_of_qt_is_shipped_that_the_window_does_not_use(built: Path) -> None:
    shipped = {path.name for path in built.rglob("*") if path.is_file()}
    for unused in ("Qml", "Quick", "Pdf", "WebEngine", "gtk"):
        assert not [name for name in shipped if unused in name]


def test_every_language_is_shipped_compiled_with_qt_s_own_words(built: Path) -> None:
    shipped = {path.name for path in (built / "_internal" / "resources" / "translations").glob("*.qm")}
    assert shipped == {"linksfield_zh_CN.qm", "qtbase_zh_CN.qm"}
    assert not list(built.rglob("qtbase_de.qm"))


def test_every_resource_is_shipped(built: Path) -> None:
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    # Translations ship compiled, not as Linguist keeps them.
    ours = {path.relative_to(ROOT) for path in files if path.suffix != ".ts"}
    assert ours
    assert not list(built.rglob("*.ts"))
    assert {path for path in ours if not (built / "_internal" / path).exists()} == set()
