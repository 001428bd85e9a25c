"""What goes wrong before there is a window is shown on a real screen."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programs import MAIN, ROOT, surroundings
from tests.services.waiting import wait_for
from tests.support import require_tools, screen_of_its_own

pytestmark = pytest.mark.system

BOX = "Linksfield Console"


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own."""
    require_tools("Xvfb", "xdotool")
    with screen_of_its_own(1024, 768) as shown:
        yield shown


@pytest.mark.parametrize("wrong", ["link", "folder"])
def test_a_start_from_a_mail_that_cannot_go_on_shows_a_box(tmp_path: Path, display: str, wrong: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    arguments = {
        "link": ["--data-dir", str(tmp_path / "data"), "linksfield-console://card/89"],
        "folder": ["--data-dir", str(tmp_path / "file" / "data")],
    }[wrong]
    environment = surroundings(tmp_path) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    # Of a folder that cannot be made the empty window tells before: the box stands above it.
    expected = {"link": 1, "folder": 2}[wrong]

    def shown() -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"^{BOX}$"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return found.stdout.split()

    with subprocess.Popen([*MAIN, *arguments], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as program:
        try:
            wait_for(lambda: len(shown()) == expected, seconds=30)
            assert program.poll() is None
        finally:
            program.kill()
        assert program.stderr is not None
        assert program.stderr.read().strip()
