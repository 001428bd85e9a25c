"""Two starts that come together: one window, with both cards."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from services.sandbox import Sandbox
from tests.programs import running
from tests.ui.system.test_payments_outside import write_profile
from tests.ui.tabs.ordering import CARDS

FIRST, SECOND = CARDS["fresh"].iccid, CARDS["in_use_two_waiting"].iccid

pytestmark = pytest.mark.system


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running_sandbox:
        yield running_sandbox


def ended_first(starts: list[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """The start that handed its card over; the other one is the window."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for start in starts:
            if start.poll() is not None:
                return start
        time.sleep(0.05)
    raise AssertionError("both starts have a window")


@pytest.mark.timeout(180)
@pytest.mark.parametrize("apart", [0.0, 0.3, 1.0])
def test_two_starts_give_one_window_and_both_cards(sandbox: Sandbox, tmp_path: Path, apart: float) -> None:
    data = tmp_path / "data"
    write_profile(data, sandbox)
    program = (sys.executable, "-m", "tests.ui.system.one_window_program", data, sandbox.partner_code)
    with ExitStack() as stack:
        starts = [stack.enter_context(running(tmp_path, (*program, FIRST)))]
        time.sleep(apart)  # what is tried: so long after the first one
        starts.append(stack.enter_context(running(tmp_path, (*program, SECOND))))
        gone = ended_first(starts)
        assert gone.returncode == 0
        (window,) = (start for start in starts if start is not gone)
        assert window.stdout is not None
        both = " ".join(sorted((FIRST, SECOND)))
        assert any(line.strip() == both for line in window.stdout)
        assert window.poll() is None
