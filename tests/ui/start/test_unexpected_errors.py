"""What nobody catches, from wherever it comes: it is in the log, and the agent is told."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from services.loopback_http import HttpReply, HttpRequest, LoopbackServer, ServerLimits
from services.support.failures import Failure
from services.version import VERSION
from tests.services.background.test_watch_goes_on import watch_that_fails
from tests.services.raw_http import ask
from ui.session.tasks import Background
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


@pytest.fixture
def told(qloop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> Iterator[asyncio.Future[Failure]]:
    """The first failure that is told of; hooks and handlers are put back after the test."""
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    log = logging.getLogger("console")
    monkeypatch.setattr(log, "handlers", list(log.handlers))
    first: asyncio.Future[Failure] = qloop.create_future()

    def tell(failure: Failure) -> None:
        if not first.done():
            first.set_result(failure)

    report_unexpected_errors(qloop, tell)
    yield first
    qloop.set_exception_handler(None)


@pytest.mark.parametrize("fail", [in_a_thread, on_the_way_out])
def test_it_is_logged_and_told(
    qloop: asyncio.AbstractEventLoop,
    told: asyncio.Future[Failure],
    caplog: pytest.LogCaptureFixture,
    fail: Callable[[], None],
) -> None:
    with caplog.at_level(logging.ERROR, "console"):
        fail()
        failure = qloop.run_until_complete(asyncio.wait_for(told, 10))
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in failure.key
    assert f"Linksfield Console {VERSION}" in failure.text
    assert "Traceback (most recent call last)" in failure.text


def test_what_fails_in_a_background_job_is_told_although_somebody_words_it(
    qloop: asyncio.AbstractEventLoop, told: asyncio.Future[Failure]
) -> None:
    """A fault of the program in a look-up, or in one that nobody awaits, stood in the log alone."""
    with ThreadPoolExecutor(1) as executor:
        background = Background(executor, executor, executor)

        async def nobody_waits_for_it() -> Failure:
            background.start_read(divmod, 7, 0)
            return await asyncio.wait_for(told, 10)

        failure = qloop.run_until_complete(nobody_waits_for_it())
    assert "ZeroDivisionError" in failure.text


def test_what_fails_in_the_watch_is_told_although_the_watch_goes_on(
    qloop: asyncio.AbstractEventLoop, told: asyncio.Future[Failure]
) -> None:
    with watch_that_fails():
        failure = qloop.run_until_complete(asyncio.wait_for(told, 10))
    assert "ZeroDivisionError" in failure.text


def test_what_fails_in_the_listener_is_told_by_its_kind_alone(
    qloop: asyncio.AbstractEventLoop, told: asyncio.Future[Failure]
) -> None:
    def answer(_request: HttpRequest) -> HttpReply:
        raise ValueError("pi_1_secret_2")

    with closing(LoopbackServer(answer, ServerLimits(body=100))) as server:
        server.start()
        with pytest.raises(IndexError):
            ask(server.origin + "/")
        failure = qloop.run_until_complete(asyncio.wait_for(told, 10))
    assert failure.key == "a request could not be answered: ValueError"
    assert "secret" not in failure.text


def test_a_later_window_takes_the_place_of_an_earlier_one(
    qloop: asyncio.AbstractEventLoop, told: asyncio.Future[Failure]
) -> None:
    later: asyncio.Future[Failure] = qloop.create_future()
    report_unexpected_errors(qloop, later.set_result)
    in_a_thread()
    failure = qloop.run_until_complete(asyncio.wait_for(later, 10))
    assert "ZeroDivisionError" in failure.text
    assert not told.done()
