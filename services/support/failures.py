"""What nobody caught, as text that a developer can do something with."""

from __future__ import annotations

import traceback
from datetime import datetime
from types import TracebackType

from services.records import Record
from services.support.crashes import first_line

LONGEST = 64 * 1024
"""Of one report, in characters: an endless recursion has a long stack."""


class Failure(Record, frozen=True):
    """One unexpected error. `key` is the same for one that comes again from the same place; `text` is not redacted."""

    key: str
    text: str


def failure_of(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, now: datetime
) -> Failure:
    """Describe an error as it reached a hook of the interpreter; `now` is aware UTC. Raises nothing."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    if len(lines) > LONGEST:
        lines = f"{lines[: LONGEST // 2]}\n...\n{lines[-LONGEST // 2 :]}"
    frames = traceback.extract_tb(trace)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return Failure(key=f"{kind.__name__} {place}", text=first_line(now) + lines)


def failure_without_error(message: str, now: datetime) -> Failure:
    """Describe what was logged as an error by words alone. Raises nothing."""
    return Failure(key=message, text=f"{first_line(now)}{message}\n")


def frames_of(error: BaseException, now: datetime) -> str:
    """What an error was and where it came from, without what it says: that may hold anything."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{first_line(now)}Traceback (most recent call last):\n{frames}{type(error).__name__}\n"
