"""The program as it is shipped: built once, then asked about itself and used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.sandbox import Sandbox, sample_cards
from services.start.self_check import library_versions
from services.version import VERSION
from tests.programs import AS_A_USER, ROOT, run
from tests.support import require_tools
from tools import qt_support, shipping, system_libraries
from tools.bill_of_materials import bill

pytestmark = [pytest.mark.system, pytest.mark.timeout(900)]
IN_USE = next(card for card in sample_cards() if card.key == "in_use_two_waiting")
LOOK_UP = ("--sandbox", "--card", IN_USE.iccid, "--quit-after-look-up")
LOOKED_UP = {
    "verdict": "rows",
    "orders": len(IN_USE.order_nos),
    "renewal": "empty",
    "plans": IN_USE.plan_count,
}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the specification builds."""
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
    ended = run(tmp_path, program(built, name), *LOOK_UP)
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == LOOKED_UP


def test_the_built_program_checks_what_an_account_answers(built: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with Sandbox() as sandbox:
        urls = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
        team = {"name": "Team", "environment": "custom", **urls}
        (data / "profiles.json").write_text(json.dumps({"profiles": [team]}), encoding="utf-8")
        check = ("--check-contract", "--profile", "Team", "--card", IN_USE.iccid, "--data-dir", data)
        ended = run(tmp_path, program(built, "linksfield-console-cli"), *check, stdin=f"{sandbox.partner_code}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Nothing differs from what is assumed. These calls were refused: resultQuery." in ended.stdout
    assert len(list(data.glob("contract-*.json"))) == 1


def test_the_built_program_works_on_a_screen(built: Path, tmp_path: Path) -> None:
    require_tools("xvfb-run")
    # The real X11 plugin of Qt, with all the libraries that it needs.
    ended = run(
        tmp_path, "xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb", program(built, "linksfield-console"), *LOOK_UP
    )
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["plans"] == IN_USE.plan_count


def test_the_programs_modules_are_shipped_once_for_both_executables(built: Path) -> None:
    """PyInstaller puts them into each executable: 5 MB twice."""
    assert (built / "_internal" / shipping.MODULES).stat().st_size > 3e6
    assert [name for name, _ in shipping.EXECUTABLES if program(built, name).stat().st_size > 1e6] == []


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


def test_the_python_part_of_qt_ships_compiled_and_as_qt_has_it(built: Path) -> None:
    folder = built / "_internal" / qt_support.FOLDER
    shipped = {path.relative_to(folder).with_suffix(".py").as_posix() for path in folder.rglob("*.pyc")}
    assert shipped == set(qt_support.sources())
    assert qt_support.NOT_NEEDED in shipped


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian, whose libraries are taken along")
def test_every_library_of_the_system_ships_with_its_licence_and_stands_in_the_bill(built: Path) -> None:
    texts = {path.stem for path in (built / "_internal" / system_libraries.FOLDER).glob("*.txt")}
    assert {"libglib2.0-0", "libx11-6"} <= texts
    listed = bill(built)["components"]
    assert isinstance(listed, list)
    names = {each["name"] for each in listed if each["licenses"]}
    assert texts | {"Python", "Qt", "OpenSSL", "SQLite", "Inter"} <= names


# ---------------------------------------------------------------------- where and for whom it is started


def assert_looks_up(ended: subprocess.CompletedProcess[str]) -> None:
    assert (ended.returncode, json.loads(ended.stdout)) == (0, LOOKED_UP), ended.stderr
    assert "Traceback" not in ended.stderr


def test_it_works_in_a_folder_with_blanks_and_chinese_in_its_name(built: Path, tmp_path: Path) -> None:
    # Links instead of copies: the file's real path is what the program sees all the same.
    place = shutil.copytree(built, tmp_path / "程序 folder (新)" / built.name, copy_function=os.link, symlinks=True)
    data = tmp_path / "数据 data"
    assert_looks_up(run(tmp_path, program(place, "linksfield-console"), *LOOK_UP, "--data-dir", data))
    assert (data / "journal.sqlite3").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other permissions")
def test_it_works_in_a_folder_that_can_only_be_read(built: Path, tmp_path: Path) -> None:
    as_user = (sys.executable, "-c", AS_A_USER)
    with read_only(built):
        tried = run(tmp_path, *as_user, sys.executable, "-c", f"open({str(built / '_internal' / 'new')!r}, 'w')")
        assert "PermissionError" in tried.stderr
        assert_looks_up(run(tmp_path, *as_user, program(built, "linksfield-console"), *LOOK_UP))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    folders = {path: path.stat().st_mode for path in (folder, *folder.rglob("*")) if path.is_dir()}
    for path in folders:
        path.chmod(0o555)
    try:
        yield
    finally:
        for path, mode in folders.items():
            path.chmod(mode)


@pytest.mark.skipif(os.name != "posix", reason="Windows takes the user's folders from the registry")
@pytest.mark.parametrize("home", ["", None])
def test_it_works_without_a_home(built: Path, tmp_path: Path, home: str | None) -> None:
    # What else names a folder is this test's own: the folder of whoever runs it stays as it is.
    given = {"HOME": home, "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    ended = run(tmp_path, program(built, "linksfield-console"), *LOOK_UP, environment=given)
    assert_looks_up(ended)
    checked = run(tmp_path, program(built, "linksfield-console-cli"), "--self-check", environment=given)
    assert json.loads(checked.stdout)["data_folder"]["writable"], checked.stderr


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no LANG")
def test_it_works_in_a_system_that_knows_no_letters_but_english_ones(built: Path, tmp_path: Path) -> None:
    data = tmp_path / "数据 data"
    plain = {"LANG": "C", "LC_ALL": "C"}
    assert_looks_up(
        run(tmp_path, program(built, "linksfield-console"), *LOOK_UP, "--data-dir", data, environment=plain)
    )
    command = (program(built, "linksfield-console-cli"), "--verify-journal", "--data-dir", data)
    assert json.loads(run(tmp_path, *command, environment=plain).stdout)["ok"]


@pytest.mark.skipif(os.name != "posix", reason="a name of Windows' users has 20 characters at most")
def test_it_works_for_a_user_with_a_long_name(built: Path, tmp_path: Path) -> None:
    name = "u" * 200
    home = tmp_path / name
    home.mkdir()
    assert_looks_up(
        run(home, program(built, "linksfield-console"), *LOOK_UP, environment={"USER": name, "LOGNAME": name})
    )
    assert list((home / "tmp").iterdir()) == []


def test_without_a_keyring_it_works_and_says_so(built: Path, tmp_path: Path) -> None:
    """No bus, no Secret Service: the partner code can be typed in for one run, and nothing pretends to keep it."""
    command, data = program(built, "linksfield-console-cli"), tmp_path / "data"
    checked = run(tmp_path, command, "--self-check", "--data-dir", data)
    assert (checked.returncode, json.loads(checked.stdout)["keyring_warning"]) == (0, "no_backend")
    profile = {"name": "UAT", "environment": "uat"}
    (data / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")
    kept = run(tmp_path, command, "--set-secret", "UAT", "--data-dir", data, stdin="P000270\n")
    assert kept.returncode == 1
    assert kept.stderr.count("\n") == 1
    assert "Traceback" not in kept.stderr


FULL_DISK = """
mount -t tmpfs -o size=400k tmpfs "$1" && dd if=/dev/zero of="$1/filler" bs=1k count="$2" status=none
shift 2
exec "$@"
"""


@pytest.mark.parametrize("left", [0, 8, 60], ids="{} KB left".format)
def test_with_its_data_folder_on_a_full_disk_cards_can_be_looked_up(built: Path, tmp_path: Path, left: int) -> None:
    """The journal takes nothing, so no write is offered; nothing crashes, and nothing else needs to stop."""
    mounting = ("unshare", "--user", "--map-root-user", "--mount")
    if sys.platform != "linux" or run(tmp_path, *mounting, "true").returncode:
        pytest.skip("only root, or a Linux that lets users mount, has a small disk to fill")
    data = tmp_path / "data"
    data.mkdir()
    in_full = ("bash", "-c", FULL_DISK, "-", data, str(400 - left))
    ended = run(tmp_path, *mounting, *in_full, program(built, "linksfield-console"), *LOOK_UP, "--data-dir", data)
    assert_looks_up(ended)
