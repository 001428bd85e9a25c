"""How pytest is set up."""

from __future__ import annotations

import pytest


def test_no_stack_dump_reads_running_threads(pytestconfig: pytest.Config) -> None:
    """Python's timed dump walks frames without the interpreter's lock: two whole runs died of it."""
    assert not float(pytestconfig.getini("faulthandler_timeout"))
    assert float(pytestconfig.getini("timeout")) == 60
