"""What nobody catches, from wherever it comes: it is in the log, and the agent is told."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable

import pytest

from services.support.failures import Failure
from services.version import VERSION
from ui.start.unexpected_errors import report_unexpected_errors


class Unfriendly:
    """Raises when it goes, where nobody can catch it."""

    def __del__(self) -> None:
        raise ZeroDivisionError("on the way out")


def in_a_thread() -> None:
    thread = threading.Thread(target=divmod, args=(7, 0))
    thread.start()
    thread.join()


def on_the_way_out() -> None:
    Unfriendly()


@pytest.mark.parametrize("fail", [in_a_thread, on_the_way_out])
def test_it_is_logged_and_told(
    qloop: asyncio.AbstractEventLoop,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    fail: Callable[[], None],
) -> None:
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))  # put back after the test

    async def scenario() -> None:
        told = asyncio.get_running_loop().create_future()
        report_unexpected_errors(asyncio.get_running_loop(), told.set_result)
        fail()
        failures.append(await asyncio.wait_for(told, 10))

    failures: list[Failure] = []
    with caplog.at_level(logging.ERROR, "console"):
        qloop.run_until_complete(scenario())
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in failures[0].key
    assert f"Linksfield Console {VERSION}" in failures[0].text
    assert "Traceback (most recent call last)" in failures[0].text
