"""What nobody catches: it goes to the log, and the agent is told that the program itself failed."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger("console")


def report_unexpected_errors(loop: asyncio.AbstractEventLoop, tell: Callable[[], None]) -> None:
    """From now on log every unexpected error, from whatever thread of the loop's program, and `tell` in the loop."""

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        _log.error("unexpected", exc_info=(kind, error or RuntimeError(kind.__name__), trace))
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell)

    def report_context(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            report(type(error), error, error.__traceback__)
        else:
            _log.error("event loop: %s", context.get("message"))

    sys.excepthook = report
    threading.excepthook = lambda found: report(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: report(found.exc_type, found.exc_value, found.exc_traceback)
    loop.set_exception_handler(report_context)
