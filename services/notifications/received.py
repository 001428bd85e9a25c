"""Received notifications in a journal of their own.

The console's journal has one writer, the open window; the listener is another process. It keeps the same kind of
journal in a folder of its own, `<data-dir>/notifications`.
"""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from services.errors import NotSetUp
from services.journal import AlreadyEntered, Entry, Event, Journal, JournalTrouble
from services.journal.snapshot import snapshot_of
from services.mall.assumptions import PAYMENT_STATES
from services.notifications.records import PushVerdict
from services.private_files import make_private_folder
from services.records import PaymentState, Record

KIND = "push"
FOLDER = "notifications"
MOST_SHOWN = 50
"""How many notifications about one card are told of: the newest."""


class Received(Record, frozen=True):
    """A notification that the listener took for right and wrote down.

    `at` is when it was received, aware UTC; `kind` as in PushVerdict. `profile` is the one whose keys it was checked
    with, "" where the listener was given keys alone. `fields` holds every top-level field, the partner code shortened.
    """

    at: datetime
    kind: str
    key_id: str
    profile: str = ""
    iccids: tuple[str, ...] = ()
    order_no: str = ""
    pay_id: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def status(self) -> str:
        """What it says of the payment, in its own value; "" where it says nothing."""
        return dict(self.fields).get("payStatus", "").strip()

    @property
    def state(self) -> PaymentState:
        """What became of the payment, by the status that it says: a notification about one is no success as such."""
        return PAYMENT_STATES.get(self.status, PaymentState.UNKNOWN)


class ListenerJournal:
    """`<data-dir>/notifications/journal.sqlite3`; one listener at a time. Thread-safe.

    Raises NotSetUp("data_folder") if the folder cannot be made, JournalTrouble if it takes no writes.
    """

    def __init__(self, data: Path, now: Callable[[], datetime], profile: str = "") -> None:
        self._profile = profile
        folder = data / FOLDER
        try:
            make_private_folder(folder)
        except OSError as error:
            raise NotSetUp("data_folder", f"{folder}: {error.strerror or type(error).__name__}") from error
        # Nobody waits for a window here: all of it is checked before the first notification is taken.
        self._journal = Journal(folder, now, at_once=sys.maxsize)
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
            body=_body(verdict, self._profile),
        )
        try:
            self._journal.append(entry)
        except AlreadyEntered:
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()


def received_about(data: Path, iccid: str) -> tuple[Received, ...]:
    """What was received about a card by the listener of this data folder, newest first, the newest `MOST_SHOWN` of it.

    Blocks. Raises JournalTrouble. It is said by whoever has the key: by Linksfield, as far as nobody else has it.
    """
    with snapshot_of(data / FOLDER / "journal.sqlite3") as snapshot:
        return tuple(reversed(deque(_about(snapshot.since(1), iccid), MOST_SHOWN)))


def _about(events: Iterator[Event], iccid: str) -> Iterator[Received]:
    for event in events:
        # A warning may name many cards, of which the row has the first one.
        if event.kind == KIND and iccid and iccid in event.body:
            body = json.loads(event.body)
            if iccid in body["cards"]:
                yield _received(event, body)


def _received(event: Event, body: dict[str, object]) -> Received:
    fields, cards = body["fields"], body["cards"]
    return Received(
        at=event.at,
        kind=str(body["kind"]),
        key_id=str(body["key_id"]),
        profile=str(body.get("profile", "")),
        iccids=tuple(map(str, cards)) if isinstance(cards, list) else (),
        order_no=event.order_no,
        pay_id=event.pay_id,
        fields=tuple((str(name), str(text)) for name, text in fields.items()) if isinstance(fields, dict) else (),
    )


def _body(verdict: PushVerdict, profile: str) -> str:
    """What it said, as JSON; neither signature nor partner code is in a verdict's fields."""
    content = {
        "kind": verdict.kind,
        "key_id": verdict.key_id,
        "sent_at": verdict.sent_at.isoformat() if verdict.sent_at else None,
        "fields": dict(verdict.fields),
        "cards": list(verdict.iccids),
        "profile": profile,
    }
    return msgspec.json.encode(content).decode()


__all__ = ["FOLDER", "KIND", "JournalTrouble", "ListenerJournal", "Received", "received_about"]
