"""Coroutines of the window: named slots, newest wins; and the way to the worker threads."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from functools import partial
from typing import Any, TypeVar, TypeVarTuple

from services.errors import ConsoleError

Result = TypeVar("Result")
Args = TypeVarTuple("Args")


_log = logging.getLogger("console")


class ProgramFault(ConsoleError):
    """The program itself failed in a piece of work: no answer, and nothing is known of it.

    It was logged where it happened, and so a report of it is shown (ui/start/unexpected_errors.py).
    """


class Tasks:
    """The coroutines of one page or window. A slot runs one at a time: starting another cancels the one before.

    What fails goes to `on_error`, once; what was cancelled goes nowhere.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._kept: set[asyncio.Task[Any]] = set()

    def start(self, slot: str, coroutine: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Run this in `slot`, instead of whatever runs there."""
        self.cancel(slot)
        task = asyncio.get_running_loop().create_task(coroutine, name=slot)
        self._running[slot] = task
        task.add_done_callback(partial(self._on_done, slot))
        return task

    @property
    def keeping(self) -> bool:
        """Whether anything runs that must come to its end."""
        return bool(self._kept)

    def is_running(self, slot: str) -> bool:
        """Whether something runs in this slot."""
        return slot in self._running

    def cancel(self, slot: str) -> None:
        """Stop what runs in this slot; its answer reaches nobody."""
        task = self._running.pop(slot, None)
        if task is not None:
            task.cancel()

    def cancel_group(self, prefix: str) -> None:
        """Stop everything in slots whose names begin like this."""
        for slot in [slot for slot in self._running if slot.startswith(prefix)]:
            self.cancel(slot)

    def cancel_all(self) -> None:
        """Stop everything, for closing."""
        self.cancel_group("")

    def keep(self, coroutine: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Run this to its end, in no slot: nothing cancels it, for what follows a write."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._kept.add(task)
        task.add_done_callback(self._on_kept_done)
        return task

    async def to_its_end(self, coroutine: Coroutine[Any, Any, Result]) -> Result:
        """Run this to its end, whatever becomes of who awaits it; an error that nobody awaits any more is told."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(self._report)
            raise

    async def finish_kept(self) -> None:
        """Wait until everything that must come to its end has done so."""
        while self._kept:
            await asyncio.wait(self._kept)

    def _on_done(self, slot: str, task: asyncio.Task[Any]) -> None:
        if self._running.get(slot) is task:
            del self._running[slot]
        self._report(task)

    def _on_kept_done(self, task: asyncio.Task[Any]) -> None:
        self._kept.discard(task)
        self._report(task)

    def _report(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._on_error(error)


class Background:
    """Runs blocking functions on the executors of `main.py`: reads, writes, secrets.

    What they raise is a ConsoleError: ProgramFault where the program itself failed.
    Cancelling an await never stops the thread. A write runs to its end whatever becomes of who asked for it.
    """

    def __init__(self, reads: Executor, writes: Executor, secrets: Executor) -> None:
        self._reads = reads
        self._writes = writes
        self._secrets = secrets
        self._unfinished: set[asyncio.Future[Any]] = set()

    def start_read(self, function: Callable[[*Args], Result], *args: *Args) -> asyncio.Future[Result]:
        """Give a read to a reading thread now; it is under way before anybody awaits it, or nobody does."""
        future = asyncio.get_running_loop().run_in_executor(self._reads, partial(_without_fault, function, *args))
        future.add_done_callback(_look_at)
        return future

    async def read(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Run a read on a reading thread."""
        return await _on(self._reads, function, *args)

    async def file(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Run work on a file that the agent chose, on a reading thread: an OSError is for whoever asked to word."""
        return await asyncio.get_running_loop().run_in_executor(self._reads, partial(function, *args))

    def start_secret(self, function: Callable[[*Args], Result], *args: *Args) -> asyncio.Future[Result]:
        """Give a keyring call to the one thread for those, behind the ones before it; perhaps nobody awaits it."""
        future = asyncio.get_running_loop().run_in_executor(self._secrets, partial(_without_fault, function, *args))
        future.add_done_callback(_look_at)
        return future

    async def write(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Run a write on the one writing thread; cancelling the await leaves it running."""
        return await asyncio.shield(self.start_write(function, *args))

    def start_write(self, function: Callable[[*Args], Result], *args: *Args) -> asyncio.Future[Result]:
        """Give a write to the one writing thread now: after those before it, and before the program ends."""
        future = asyncio.get_running_loop().run_in_executor(self._writes, partial(_without_fault, function, *args))
        self._unfinished.add(future)
        future.add_done_callback(self._on_written)
        return future

    def close(self) -> None:
        """For the end: reads and keyring calls that wait are dropped, writes are let to their end."""
        for executor in (self._reads, self._secrets):
            executor.shutdown(wait=False, cancel_futures=True)
        self._writes.shutdown(wait=True)

    def _on_written(self, future: asyncio.Future[Any]) -> None:
        self._unfinished.discard(future)
        _look_at(future)


async def _on(executor: Executor, function: Callable[[*Args], Result], *args: *Args) -> Result:
    return await asyncio.get_running_loop().run_in_executor(executor, partial(_without_fault, function, *args))


def _without_fault(function: Callable[[*Args], Result], *args: *Args) -> Result:
    """Call it; whatever else than a worded error it raises is logged, and becomes one."""
    try:
        return function(*args)
    except ConsoleError:
        raise
    except Exception as error:
        _log.exception("unexpected")
        raise ProgramFault(repr(error)) from error


def _look_at(future: asyncio.Future[Any]) -> None:
    """Take note of an error here, so that one which nobody awaits any more is not reported as lost."""
    if not future.cancelled():
        future.exception()
