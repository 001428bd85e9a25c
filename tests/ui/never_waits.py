"""Watches that the window's thread never waits: what may block on the disk refuses to be called on it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import ParamSpec, TypeVar

import pytest

from services.journal import Journal

PROGRAM = f"{Path(__file__).resolve().parents[2] / 'ui'}/"
# Asks neither the disk nor a lock; opening and closing happen before and after there is a window to wait.
Result = TypeVar("Result")
Params = ParamSpec("Params")

_HARMLESS = {"known_trouble", "path", "repaired", "owner", "close"}


class Waited(AssertionError):
    """The window's thread was about to wait for the disk."""


def refusing(owner: type, entries: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on every public method of a class refuses the window's thread, when the program calls it there."""
    for name, member in list(vars(owner).items()):
        if name.startswith("_") or name in _HARMLESS:
            continue
        if isinstance(member, property) and member.fget is not None:
            monkeypatch.setattr(owner, name, property(_refusing(member.fget, name, entries)))
        elif callable(member):
            monkeypatch.setattr(owner, name, _refusing(member, name, entries))


def _refusing(method: Callable[Params, Result], name: str, entries: list[str]) -> Callable[Params, Result]:
    @wraps(method)
    def refuse(*args: Params.args, **more: Params.kwargs) -> Result:
        caller = _of_the_program() if threading.current_thread() is threading.main_thread() else ""
        if caller:
            entries.append(f"{name} from {caller}")
            raise Waited(entries[-1])
        return method(*args, **more)

    return refuse


def _of_the_program() -> str:
    """Where in ui/ the call comes from; "" if a test asks by itself."""
    for frame in _callers():
        if frame.f_code.co_filename.startswith(PROGRAM):
            return f"{frame.f_code.co_filename.removeprefix(PROGRAM)}:{frame.f_lineno}"
    return ""


def _callers() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        yield frame
        frame = frame.f_back


@pytest.fixture(autouse=True)
def window_never_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The journal refuses the window's thread in every test of the window; what got there is named at the end."""
    entries: list[str] = []
    refusing(Journal, entries, monkeypatch)
    yield entries
    assert entries == []
