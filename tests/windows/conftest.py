"""One Windows of wine's and one frozen program for all of these tests; .ci/windows makes ready what they need."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.sandbox import Sandbox
from services.version import VERSION
from tests.support import screen_of_its_own
from tests.windows.machine import ROOT, Machine, new_prefix, windows_path
from tools import shipping

PROFILE = "沙箱 Sandbox"
AGENT = "Wendy"


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen of its own."""
    with screen_of_its_own(1300, 900) as shown:
        yield shown


@pytest.fixture(scope="session")
def machine(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A fresh Windows. LINKSFIELD_WINDOWS names the folder that packaging/windows/assemble filled."""
    folder = Path(os.environ["LINKSFIELD_WINDOWS"])
    prefix = tmp_path_factory.mktemp("windows") / "prefix"
    new_prefix(folder, prefix)
    made = Machine(folder, prefix, display)
    yield made
    made.stop()


@pytest.fixture(scope="session")
def built(machine: Machine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that PyInstaller makes on this Windows, or made before: LINKSFIELD_BUILT names it then."""
    if "LINKSFIELD_BUILT" in os.environ:
        return Path(os.environ["LINKSFIELD_BUILT"])
    place = tmp_path_factory.mktemp("built")
    folders = ("--distpath", windows_path(place / "dist"), "--workpath", windows_path(place / "work"))
    ended = machine.run(machine.python, "-m", "PyInstaller", "--noconfirm", *folders, "pyinstaller.spec", seconds=1500)
    assert ended.returncode == 0, ended.stdout[-4000:]
    return place / "dist" / shipping.NAME


@pytest.fixture(scope="session")
def setup(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of what was built, or one made before: LINKSFIELD_SETUP names it then."""
    if "LINKSFIELD_SETUP" in os.environ:
        return Path(os.environ["LINKSFIELD_SETUP"])
    from tools.package import windows_setup

    return windows_setup(built, tmp_path_factory.mktemp("setup"), VERSION)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox outside of Windows: what the program really sent is read from it."""
    with Sandbox() as started:
        yield started


@pytest.fixture
def data(sandbox: Sandbox, machine: Machine, tmp_path: Path) -> Path:
    """A data folder with Chinese and a blank in its name, an agent, and a profile of the sandbox with its code kept."""
    folder = tmp_path / "数据 data"
    folder.mkdir()
    bases = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
    profile = {"name": PROFILE, "environment": "custom", **bases}
    (folder / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")
    settings = {"agent": AGENT, "last_profile": PROFILE}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def main_program(machine: Machine) -> tuple[str | Path, ...]:
    """The program from its sources, on Windows' Python."""
    return machine.python, windows_path(ROOT / "main.py")
