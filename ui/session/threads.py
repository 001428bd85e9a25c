"""Worker threads that never hold the process: one may hang in the system, in the keyring or a name look-up."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import ParamSpec, TypeVar

Params = ParamSpec("Params")
Result = TypeVar("Result")

_Work = tuple[Future[object], Callable[[], object]]


class DaemonThreads(Executor):
    """At most `count` threads, begun as they are needed. Python's own pool waits for its threads at the exit."""

    def __init__(self, count: int, name: str) -> None:
        self._count = count
        self._name = name
        self._lock = threading.Lock()
        self._work: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []
        self._closed = False

    def submit(
        self, function: Callable[Params, Result], /, *args: Params.args, **more: Params.kwargs
    ) -> Future[Result]:
        """Have this called on one of the threads."""
        future: Future[Result] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("closed")
            self._work.put((future, partial(function, *args, **more)))  # type: ignore[arg-type]  # a Future of anything
            if not self._idle.acquire(blocking=False) and len(self._threads) < self._count:
                thread = threading.Thread(target=self._run, name=f"{self._name}_{len(self._threads)}", daemon=True)
                self._threads.append(thread)
                thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; `wait` for what was begun, and for what waits unless that is cancelled."""
        with self._lock:
            self._closed = True
        if cancel_futures:
            self._cancel_waiting()
        for _ in self._threads:
            self._work.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def _cancel_waiting(self) -> None:
        while True:
            try:
                work = self._work.get_nowait()
            except queue.Empty:
                return
            if work is not None:
                work[0].cancel()

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            _do(*work)
            del work  # its answer must not live on here
            self._idle.release()


def _do(future: Future[object], work: Callable[[], object]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(work())
    except BaseException as error:  # whatever it is, whoever asked gets it
        future.set_exception(error)
