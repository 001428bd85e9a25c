"""Watches that the window's thread never waits: what may block on the disk or the keyring refuses it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import ParamSpec, TypeVar

import pytest

from services.background.followed_payments import FollowPayments
from services.journal import Journal
from services.journal.asking import Questions
from services.journal.readers import Readers
from services.journal.waiting import WaitingRows
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault

PROGRAM = f"{Path(__file__).resolve().parents[2] / 'ui'}/"
Result = TypeVar("Result")
Params = ParamSpec("Params")

# What got to something that may block, in the test that runs.
_ENTRIES: list[str] = []

# Asks neither the disk nor a lock; opening and closing happen before and after there is a window to wait.
HARMLESS = frozenset({"known_trouble", "path", "repaired", "close", "checks_beside", "check_share", "on_check"})


class Waited(AssertionError):
    """The window's thread was about to wait for the disk or the keyring."""


def _public(owner: type) -> Iterator[str]:
    for name, member in vars(owner).items():
        if not name.startswith("_") and (isinstance(member, property) or callable(member)):
            yield name


def _refusing(method: Callable[Params, Result], name: str) -> Callable[Params, Result]:
    @wraps(method)
    def refuse(*args: Params.args, **more: Params.kwargs) -> Result:
        caller = _of_the_program() if threading.current_thread() is threading.main_thread() else ""
        if caller:
            _ENTRIES.append(f"{name} from {caller}")
            raise Waited(_ENTRIES[-1])
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
def window_never_waits() -> Iterator[list[str]]:
    """The journal, the keyring and every file of the data folder refuse the window's thread in every test of the
    window; what got there is named at the end.
    """
    _ENTRIES.clear()
    for owner, name, _member, refusing in _MEMBERS:
        setattr(owner, name, refusing)
    yield _ENTRIES
    for owner, name, member, _refusing in _MEMBERS:
        setattr(owner, name, member)
    assert _ENTRIES == []


def _members() -> Iterator[tuple[object, str, object, object]]:
    """What waits, by its owner and name, as it is and as it refuses: made once, since thousands of tests want it."""
    for owner, names in _WAITING:
        for name in names:
            member = vars(owner)[name]
            if isinstance(member, property) and member.fget is not None:
                yield owner, name, member, property(_refusing(member.fget, name))
            else:
                yield owner, name, member, _refusing(member, name)


_WAITING: tuple[tuple[object, frozenset[str]], ...] = (
    (Journal, frozenset(_public(Journal)) - HARMLESS),
    (Questions, frozenset(_public(Questions))),
    # The one way to the file itself, and what waits beside it.
    (Readers, frozenset({"read"})),
    (WaitingRows, frozenset(_public(WaitingRows))),
    # The one way to the keyring itself; what is in memory already may be asked for on any thread.
    (Vault, frozenset({"_opened"})),
    (Settings, frozenset({"load", "save"})),
    (ProfileBook, frozenset({"load", "add", "replace", "remove", "import_file", "export"})),
    (FollowPayments, frozenset({"follow", "answered", "listed", "no_answer", "stop", "rename", "forget"})),
    (os, frozenset({"fsync"})),
)
_MEMBERS = tuple(_members())
