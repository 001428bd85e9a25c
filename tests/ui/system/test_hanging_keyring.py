"""A keyring that never answers: the program says so, and ends when its window ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.sandbox import Sandbox
from tests.programs import running
from tests.ui.system.test_payments_outside import first_line, write_profile
from tests.ui.tabs.ordering import CARDS

HANGING = "PYTHON_KEYRING_BACKEND=tests.services.keyrings.HangingKeyring"

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform == "win32", reason="ended by a signal, as a log-out ends it on other systems"),
]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running_sandbox:
        yield running_sandbox


@pytest.mark.timeout(120)
def test_the_program_ends_with_its_window_though_the_keyring_hangs(sandbox: Sandbox, tmp_path: Path) -> None:
    data = tmp_path / "data"
    write_profile(data, sandbox)
    program = (sys.executable, "-m", "tests.ui.system.waiting_program", data, "Shop", CARDS["fresh"].iccid)
    with running(tmp_path, ("env", HANGING, *program)) as process:
        assert "has not answered yet" in first_line(process, "This computer's keyring")
        process.terminate()
        assert process.wait(30) == 0
