"""What nobody catches: it goes to the log, and the agent is told that the program itself failed."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.start import saying
from services.support.crashes import keep_report
from services.support.failures import failure_of, failure_without_error, frames_of
from ui.start import before_window

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

    from services.start.folders import Folders
    from services.support.failures import Failure

translate = QCoreApplication.translate

_log = logging.getLogger("console")


def say_last_words(folders: Folders, error: Exception) -> None:
    """The program cannot go on, and its window goes: say so, and keep a report for the next start."""
    _log.error("the end", exc_info=error)
    traceback.print_exception(error)
    with contextlib.suppress(OSError):
        # Frames alone: whoever knows the partner codes that would have to be masked may be gone.
        keep_report(folders.logs, frames_of(error, datetime.now(UTC)))
    words = translate("LastWords", "The program cannot go on ({kind}). Its next start offers a report of it.")
    sentence = words.format(kind=type(error).__name__)
    saying.say(sentence)
    before_window.show(sentence)


class _Teller(logging.Handler):
    """Tells of each error that is logged: whoever catches what nobody expected, to go on, logs it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, tell: Callable[[Failure], None]) -> None:
        super().__init__(logging.ERROR)
        self._loop = loop
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Tell in the loop, from whatever thread; nobody is there any more once that is closed."""
        now, found = datetime.now(UTC), record.exc_info
        if found and found[0]:
            failure = failure_of(found[0], found[1], found[2], now)
        else:
            failure = failure_without_error(record.getMessage(), now)
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._tell, failure)


def report_unexpected_errors(loop: asyncio.AbstractEventLoop, tell: Callable[[Failure], None]) -> None:
    """From now on log every unexpected error, from whatever thread of the loop's program.

    Of each that is logged, here or where somebody caught it to go on, `tell` hears in the loop, and no earlier one.
    """
    for earlier in [each for each in _log.handlers if isinstance(each, _Teller)]:
        _log.removeHandler(earlier)
    _log.addHandler(_Teller(loop, tell))

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        _log.error("unexpected", exc_info=(kind, error or RuntimeError(kind.__name__), trace))

    def report_context(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            report(type(error), error, error.__traceback__)
        else:
            _log.warning("event loop: %s", context.get("message"))

    sys.excepthook = report
    threading.excepthook = lambda found: report(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: report(found.exc_type, found.exc_value, found.exc_traceback)
    loop.set_exception_handler(report_context)
