"""Watches that the window's thread never waits: what may block on the disk or the keyring refuses it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import ParamSpec, TypeVar

import pytest

from services.background.followed_payments import FollowPayments
from services.journal import Journal
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault

PROGRAM = f"{Path(__file__).resolve().parents[2] / 'ui'}/"
Result = TypeVar("Result")
Params = ParamSpec("Params")

# Asks neither the disk nor a lock; opening and closing happen before and after there is a window to wait.
_HARMLESS = {"known_trouble", "path", "repaired", "owner", "close"}


class Waited(AssertionError):
    """The window's thread was about to wait for the disk or the keyring."""


def refusing(owner: object, names: Iterable[str], entries: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on these methods of a class, or functions of a module, refuse the window's thread in the program."""
    for name in names:
        member = vars(owner)[name]
        if isinstance(member, property) and member.fget is not None:
            monkeypatch.setattr(owner, name, property(_refusing(member.fget, name, entries)))
        else:
            monkeypatch.setattr(owner, name, _refusing(member, name, entries))


def _public(owner: type) -> Iterator[str]:
    for name, member in vars(owner).items():
        if not name.startswith("_") and (isinstance(member, property) or callable(member)):
            yield name


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
    """The journal, the keyring and every file of the data folder refuse the window's thread in every test of the
    window; what got there is named at the end.
    """
    entries: list[str] = []
    for owner, names in _WAITING:
        refusing(owner, names, entries, monkeypatch)
    yield entries
    assert entries == []


_WAITING: tuple[tuple[object, frozenset[str]], ...] = (
    (Journal, frozenset(_public(Journal)) - _HARMLESS),
    # The one way to the keyring itself; what is in memory already may be asked for on any thread.
    (Vault, frozenset({"_opened"})),
    (Settings, frozenset({"load", "save"})),
    (ProfileBook, frozenset({"load", "add", "replace", "remove", "import_file", "export"})),
    (FollowPayments, frozenset({"follow", "answered", "listed", "no_answer", "stop", "rename", "forget"})),
    (os, frozenset({"fsync"})),
)
