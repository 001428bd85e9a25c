"""A screen reader uses the real program over the real accessibility bus."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.programs import ROOT, surroundings
from tests.support import require_tools, screen_of_its_own
from tests.ui.everywhere.access import BUSY, RENEWING

READER = Path(__file__).with_name("reader.py")
# The system's own Python: the bus's bindings (pyatspi) come with the system, not from PyPI.
PYTHON = "/usr/bin/python3"
BUS = "/usr/libexec/at-spi-bus-launcher"

pytestmark = pytest.mark.system


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name: sockets stand in it."""
    with tempfile.TemporaryDirectory(prefix="ears", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own."""
    require_tools("Xvfb")
    with screen_of_its_own(1280, 900) as shown:
        yield shown


def listen(home: Path, card: str, verdict: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Let the reader start the program and look a card up; its whole session ends with it."""
    require_tools("dbus-run-session", PYTHON, BUS)
    subprocess.run([PYTHON, "-c", "import pyatspi"], check=True, capture_output=True)
    program = [sys.executable, str(ROOT / "main.py"), "--sandbox", "--data-dir", str(home / "data")]
    surrounded = surroundings(home) | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} | settings
    del surrounded["DBUS_SESSION_BUS_ADDRESS"]
    return subprocess.run(
        ["dbus-run-session", "--", PYTHON, str(READER), card, verdict, *program],
        cwd=ROOT,
        env=surrounded,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )


def test_a_screen_reader_looks_a_card_up_and_reads_the_verdict(home: Path, display: str) -> None:
    done = listen(home, BUSY, "In use", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stderr
    # The bus's own programs print before it.
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["written"]
    assert told["typed"].replace(" ", "") == BUSY
    assert (told["action"], told["pressed"]) == ("Press", True)
    assert told["verdict"] == "In use"
    assert {"Environment: PRACTICE: nothing here is real", "In use", "Next", "2 orders waiting"} <= set(told["labels"])
    assert any(label.startswith("Europe 10 GB / 30 days until ") for label in told["labels"])
    assert any(label.startswith("Ends in 12 days") for label in told["labels"])
    assert [tab.split("  ")[0] for tab in told["tabs"]] == [
        "Overview",
        "Orders",
        "Auto-renewal",
        "Payments",
        "Plans",
        "New order",
        "Activity",
    ]
    assert told["heard"][0].startswith(f"Card ...{BUSY[-4:]}: In use. Europe 10 GB / 30 days until ")


def test_a_screen_reader_is_told_the_values_of_facts_and_each_event_once(home: Path, display: str) -> None:
    done = listen(home, RENEWING, "Renewal on", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert {"Order number", "2026052010203000031"} <= set(told["renewal"])
    assert [said for said in told["heard"] if said.startswith("Card ...")] == told["heard"]
    assert len(told["heard"]) == 1
