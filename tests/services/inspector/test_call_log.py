from __future__ import annotations

import threading

from msgspec.structs import replace

from services.inspector.call_log import CALLS_KEPT, CallLog
from tests.services.inspector.test_readable import CALL


def test_the_last_calls_are_kept_oldest_first() -> None:
    log = CallLog()
    for number in range(CALLS_KEPT + 3):
        log.add(replace(CALL, ms=float(number)))
    assert [call.ms for call in log.all()] == [float(number) for number in range(3, CALLS_KEPT + 3)]


def test_who_listens_is_told_of_every_call_on_the_thread_that_made_it() -> None:
    log = CallLog()
    heard: list[tuple[int, str]] = []
    log.listen(lambda: heard.append((len(log.all()), threading.current_thread().name)))
    worker = threading.Thread(target=log.add, args=(CALL,), name="read_0")
    worker.start()
    worker.join()
    log.add(CALL)
    assert heard == [(1, "read_0"), (2, threading.current_thread().name)]
