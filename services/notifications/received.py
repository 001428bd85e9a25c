"""Received notifications in a journal of their own.

The console's journal has one writer, the open window; the listener is another process. It keeps the same kind of
journal in a folder of its own, `<data-dir>/notifications`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from services.errors import NotSetUp
from services.journal import AlreadyEntered, Entry, Journal, JournalTrouble
from services.notifications.records import PushVerdict
from services.private_files import make_private_folder

KIND = "push"
FOLDER = "notifications"


class ListenerJournal:
    """`<data-dir>/notifications/journal.sqlite3`; one listener at a time. Thread-safe.

    Raises NotSetUp("data_folder") if the folder cannot be made, JournalTrouble if it takes no writes.
    """

    def __init__(self, data: Path, now: Callable[[], datetime]) -> None:
        folder = data / FOLDER
        try:
            make_private_folder(folder)
        except OSError as error:
            raise NotSetUp("data_folder", f"{folder}: {error.strerror or type(error).__name__}") from error
        self._journal = Journal(folder, now)
        trouble = self._journal.trouble
        if trouble is not None:
            self._journal.close()
            raise trouble

    def record_push(self, fingerprint: str, verdict: PushVerdict) -> bool:
        """Write a notification down; False if it stands there already. Raises JournalTrouble."""
        recharge = verdict.recharge
        entry = Entry(
            kind=KIND,
            number=fingerprint,
            iccid=verdict.iccids[0] if verdict.iccids else "",
            order_no=recharge.order_no if recharge else "",
            pay_id=recharge.pay_id if recharge else "",
            body=_body(verdict),
        )
        try:
            self._journal.append(entry)
        except AlreadyEntered:
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()


def _body(verdict: PushVerdict) -> str:
    """What it said, as JSON; neither signature nor partner code is in a verdict's fields."""
    content = {
        "kind": verdict.kind,
        "key_id": verdict.key_id,
        "sent_at": verdict.sent_at.isoformat() if verdict.sent_at else None,
        "fields": dict(verdict.fields),
        "cards": list(verdict.iccids),
    }
    return msgspec.json.encode(content).decode()


__all__ = ["FOLDER", "KIND", "JournalTrouble", "ListenerJournal"]
