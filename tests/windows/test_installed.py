"""What an agent gets: the installer is run, the installed program is used in its window, and taken off again.

In the order of this file: the last test takes the program off.
"""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.sandbox import Sandbox, sample_cards
from services.version import VERSION
from tests.windows.conftest import PROFILE, main_program
from tests.windows.machine import ROOT, Machine, windows_path
from tools.shipping import NAME, TITLE, in_order

pytestmark = [pytest.mark.windows, pytest.mark.timeout(1800)]
CARDS = {card.key: card for card in sample_cards()}
RENEWING, BUSY = CARDS["auto_renewing"], CARDS["in_use_two_waiting"]
QUESTION = "Stop auto-renewal?"
PICTURES = ROOT / "build" / "windows"
UNINSTALL = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"


@pytest.fixture(scope="session")
def installing(machine: Machine, setup: Path) -> str:
    """What wine said while the installer ran."""
    ended = machine.run(setup, "/S", seconds=300, traced="fixme+shell")
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


@pytest.fixture(scope="session")
def installed(machine: Machine, installing: str) -> Path:
    """The folder of the installed program."""
    assert installing is not None
    return machine.local / "Programs" / NAME


@contextmanager
def window(machine: Machine, installed: Path, data: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """The installed program with its window on the screen."""
    program = installed / f"{NAME}.exe"
    with machine.starting(program, "--data-dir", windows_path(data), *more) as process:
        machine.wait_for_window(TITLE)
        machine.wait((data / "window.address").exists, "the address for other starts")
        yield process


def asked_about(sandbox: Sandbox, iccid: str, kind: str = "") -> Callable[[], bool]:
    """Whether the sandbox was asked about this card (and for this)."""

    def asked() -> bool:
        requests = sandbox.state()["requests"]
        assert isinstance(requests, list)
        return any(iccid in json.dumps(entry) and kind in json.dumps(entry) for entry in requests)

    return asked


def keep_code(machine: Machine, installed: Path, data: Path, sandbox: Sandbox) -> None:
    keep = (installed / f"{NAME}-cli.exe", "--data-dir", windows_path(data), "--set-secret", PROFILE)
    ended = machine.run(*keep, stdin=sandbox.partner_code + "\n")
    assert ended.returncode == 0, ended.stdout


# ---------------------------------------------------------------------- from the sources


def test_the_program_finds_itself_complete_on_windows_python(machine: Machine, tmp_path: Path) -> None:
    ended = machine.run(*main_program(machine), "--self-check", "--data-dir", windows_path(tmp_path / "data"))
    said = json.loads(ended.stdout)
    assert (ended.returncode, said["ok"], said["python"]) == (0, True, "3.11.9")
    assert said["keyring"] == "Windows WinVaultKeyring"
    assert said["certificate_store"] == {"kind": "Windows certificate store"}


# ---------------------------------------------------------------------- installed


def test_what_ships_is_small_enough(setup: Path, installed: Path) -> None:
    whole = sum(path.stat().st_size for path in installed.rglob("*") if path.is_file())
    print(f"setup {setup.stat().st_size / 1e6:.1f} MB, installed {whole / 1e6:.1f} MB")
    assert setup.stat().st_size <= 32e6
    assert whole <= 80e6


def test_windows_is_told_what_was_installed(machine: Machine, installed: Path) -> None:
    told = machine.registered(UNINSTALL)
    assert f"DisplayVersion    REG_SZ    {VERSION}" in told
    assert "QuietUninstallString" in told
    opens = machine.registered(rf"Software\Classes\{NAME}")
    assert "URL Protocol" in opens
    assert f'{NAME}.exe" "%1"' in opens
    assert (installed / "uninstall.exe").exists()


def test_the_shortcut_in_the_start_menu_is_given_a_name_for_the_task_bar(
    machine: Machine, installing: str, installed: Path
) -> None:
    shortcut = machine.local.parent / "Roaming/Microsoft/Windows/Start Menu/Programs" / f"{TITLE}.lnk"
    assert str(installed.relative_to(machine.local)).replace("/", "\\").encode("utf-16-le") in shortcut.read_bytes()
    # wine keeps no properties of shortcuts; that it was asked to is as far as can be seen here.
    calls = re.findall(r"propertystore_(\w+)", installing)
    assert calls == ["SetValue", "Commit"]


def test_the_installed_program_finds_itself_complete(machine: Machine, installed: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    ended = machine.run(installed / f"{NAME}-cli.exe", "--self-check", "--data-dir", windows_path(data))
    said = json.loads(ended.stdout)
    assert (ended.returncode, said["ok"], said["frozen"], said["version"]) == (0, True, True, VERSION)


def test_an_auto_renewal_is_stopped_in_the_window_with_keys_and_mouse(
    machine: Machine, installed: Path, data: Path, sandbox: Sandbox
) -> None:
    keep_code(machine, installed, data, sandbox)
    with window(machine, installed, data) as process:
        # The mouse puts the keyboard into the window: there is no window manager on this screen.
        machine.click(450, 52)
        machine.press("ctrl+l")
        machine.type(RENEWING.iccid)
        # What leads to this PC, and is no sandbox of the program's own, wants a ticket as production does.
        machine.press("Tab")
        machine.type("SUP-4711")
        machine.press("Return")
        machine.wait(asked_about(sandbox, RENEWING.iccid), "the look-up")

        def asked_to_confirm() -> bool:
            machine.press("ctrl+3", "space")
            # One more Space would be the answer Back.
            return machine.comes(lambda: QUESTION in machine.windows(), 5)

        machine.wait(asked_to_confirm, "the question")
        machine.picture(PICTURES / "question.png")

        def confirmed() -> bool:
            # The window stands before it takes keys.
            if QUESTION in machine.windows():
                machine.press("ctrl+Return")
            return machine.comes(lambda: not renews(sandbox, RENEWING.iccid), 5)

        machine.wait(confirmed, "the end of the renewal")
        machine.picture(PICTURES / "stopped.png")
        machine.press("alt+F4")
        assert process.wait(60) == 0
    verified = machine.run(installed / f"{NAME}-cli.exe", "--verify-journal", "--data-dir", windows_path(data))
    assert json.loads(verified.stdout)["ok"]
    written = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    # The numbers of payments begin with it.
    assert not re.search(sandbox.partner_code.encode() + rb"(?!\d)", written)


def renews(sandbox: Sandbox, iccid: str) -> bool:
    renewals = sandbox.state()["renewals"]
    assert isinstance(renewals, list)
    return any(iccid in json.dumps(each) for each in renewals)


def test_the_window_stands_in_the_dark_theme(machine: Machine, installed: Path, data: Path, sandbox: Sandbox) -> None:
    settings = json.loads((data / "settings.json").read_text(encoding="utf-8"))
    (data / "settings.json").write_text(
        json.dumps({**settings, "theme": "dark", "language": "zh_CN"}), encoding="utf-8"
    )
    keep_code(machine, installed, data, sandbox)
    with window(machine, installed, data, "--card", BUSY.iccid):
        machine.wait(asked_about(sandbox, BUSY.iccid, "singleServicePlanPage"), "the look-up with the plans")
        machine.picture(PICTURES / "dark.png")


def test_an_address_hands_a_card_to_the_open_window(
    machine: Machine, installed: Path, sandbox: Sandbox, data: Path
) -> None:
    keep_code(machine, installed, data, sandbox)
    own = machine.local / NAME
    own.parent.mkdir(parents=True, exist_ok=True)
    data.rename(own)
    with machine.starting(installed / f"{NAME}.exe"):
        machine.wait_for_window(TITLE)
        machine.wait((own / "window.address").exists, "the address for other starts")
        begun = time.monotonic()
        assert machine.run(installed / f"{NAME}-cli.exe", "--version").returncode == 0
        started = time.monotonic() - begun
        begun = time.monotonic()
        handed = machine.run(*opens(machine), f"{NAME}://card/{BUSY.iccid}?ticket=SUP-4711")
        assert handed.returncode == 0
        machine.wait(asked_about(sandbox, BUSY.iccid), "the look-up of the card that was handed over")
        whole = time.monotonic() - begun
        print(f"handed over in {whole:.1f} s; {started:.1f} s of them takes any start of a Windows program here")
        assert machine.windows().count(TITLE) == 1

        refused = machine.run(installed / "uninstall.exe", "/S", f"_?={windows_path_of(installed, machine)}")
        assert refused.returncode == 4
        assert (installed / f"{NAME}.exe").exists()


def opens(machine: Machine) -> tuple[str, ...]:
    """The program that Windows is told to open addresses with. wine 8's own `start` reads no classes of the user."""
    told = machine.registered(rf"Software\Classes\{NAME}\shell\open\command")
    found = re.search(r'"([^"]+)" "%1"', told)
    assert found
    return (found.group(1),)


def windows_path_of(path: Path, machine: Machine) -> str:
    """The path on drive C:, as the installer knows it."""
    return "C:\\" + str(path.relative_to(machine.prefix / "drive_c")).replace("/", "\\")


def test_an_older_version_is_not_put_over_a_newer_one_unasked(machine: Machine, installed: Path, setup: Path) -> None:
    newer = ("reg", "add", rf"HKCU\{UNINSTALL}", "/v", "Order", "/d", "99.0.0.40000", "/f")
    assert machine.run(*newer).returncode == 0
    assert machine.run(setup, "/S", seconds=300).returncode == 5
    machine.run(*newer[:-2], in_order(VERSION), "/f")


def test_taken_off_nothing_is_left_but_the_agents_data(machine: Machine, installed: Path) -> None:
    own = machine.local / NAME
    ended = machine.run(installed / "uninstall.exe", "/S", f"_?={windows_path_of(installed, machine)}", seconds=300)
    assert ended.returncode == 0
    machine.wait(lambda: not (installed / f"{NAME}.exe").exists(), "the program's end")
    assert not (installed / "_internal").exists()
    assert "URL Protocol" not in machine.registered(rf"Software\Classes\{NAME}")
    assert "DisplayName" not in machine.registered(UNINSTALL)
    assert (own / "journal.sqlite3").exists()
