"""What can be wrong with the journal, as typed errors; all of them stop writes and nothing else."""

from __future__ import annotations

import errno
import sqlite3

from services.errors import ConsoleError

_BY_PRIMARY_CODE = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_AUTH: "read_only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
    # No such table or column, a table that is there already: the file's first page does not say what we wrote there.
    sqlite3.SQLITE_ERROR: "damaged",
    sqlite3.SQLITE_MISMATCH: "damaged",
}

RAISED = (sqlite3.Error, sqlite3.Warning, OSError, ValueError, TypeError, ArithmeticError, MemoryError)
"""What SQLite, the text codecs and the reading of a row raise over a file of any content."""

# After these the file or the disk under it cannot be trusted any more: no second try in this run.
LASTING = frozenset({"damaged", "edited", "missing", "cut", "schema", "io", "lock_lost", "newer", "closed"})

# These can pass while the program runs: opening once more may help.
PASSING = frozenset({"locked", "another_process", "read_only", "full", "network_drive"})


CHECKING = "checking"
"""The reason that passes by itself: the journal is being checked, and takes writes in a moment."""


class JournalTrouble(ConsoleError):
    """The journal cannot take a write, so nothing may be sent. Reads of Linksfield go on.

    `reason`: "damaged", "edited" (a row does not match its hash), "missing" (rows were removed), "cut" (its end is
    missing), "schema" (its rules were taken out), "full", "read_only", "locked" (another program holds the file), "io",
    "link" (a link stands in the file's place), "network_drive", "another_process" (the window that writes is another
    one), "lock_lost", "newer" (made by a newer version), "moved_away" (taken to another PC), "not_a_continuation" (an
    import that does not go on from here), "checking" (it is being checked, and takes them in a moment), "closed".
    `of_the_file`: it is about the file that was to be taken over, and
    the journal itself goes on.
    """

    def __init__(self, reason: str, detail: str = "", *, of_the_file: bool = False) -> None:
        super().__init__(f"journal: {reason} {detail}".rstrip())
        self.reason = reason
        self.detail = detail
        self.of_the_file = of_the_file


class AlreadyEntered(ConsoleError):
    """The step of this intent stands in the journal already, or the intent is not where the step begins.

    `state` and `attempt` are what the journal says.
    """

    def __init__(self, intent: str, attempt: int, state: str) -> None:
        super().__init__(f"intent {intent} is already {state} (attempt {attempt})")
        self.intent = intent
        self.attempt = attempt
        self.state = state


class StillOpen(ConsoleError):
    """A write of the same effect on this card is on its way or unknown: `intent` says which."""

    def __init__(self, intent: str) -> None:
        super().__init__(f"intent {intent} of the same effect is still open")
        self.intent = intent


class Outdated(ConsoleError):
    """Something of the same effect was written on this card since the Review: `intent` says what."""

    def __init__(self, intent: str) -> None:
        super().__init__(f"intent {intent} was recorded since this review")
        self.intent = intent


def trouble_of(error: BaseException) -> JournalTrouble:
    """The typed trouble that one of RAISED stands for; what SQLite raises without a code that is known is "io"."""
    if isinstance(error, JournalTrouble):
        return error
    if isinstance(error, OSError):
        # A folder that may not be entered, a file that may not be written, a link that is not followed.
        return JournalTrouble("link" if error.errno == errno.ELOOP else "read_only", str(error))
    if isinstance(error, MemoryError):
        return JournalTrouble("io", "out of memory")
    if not isinstance(error, sqlite3.Error):
        # A text that is no UTF-8, a time that cannot be read, a number where a text should be.
        return JournalTrouble("damaged", f"{type(error).__name__}: {error}")
    if "decode to UTF-8" in str(error):
        return JournalTrouble("damaged", str(error))
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR)
    name: str = getattr(error, "sqlite_errorname", "")
    return JournalTrouble(_BY_PRIMARY_CODE.get(code & 0xFF, "io"), f"{name} {error}".strip())
