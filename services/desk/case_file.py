"""The case file: a ZIP for the ticket that `python -m tools.verify_case` checks without this program.

It holds the card's own events whole, and of every other event since the first of them only the hash of its
content: enough to walk the chain up to the head, and nothing about anybody else. Its manifest, with the sums of all
that is in it, is an event of the journal itself: whoever changes anything has to change the journal too.

Everything is written piece by piece: a card may have 100,000 events, and other threads want their turn.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec

from services.desk.case_summary import summary
from services.desk.done import DoneHere
from services.journal import Entry, Event, Journal
from services.journal.events import row_hash, row_of, time_text
from services.journal.snapshot import Snapshot
from services.records import Call, Record
from services.replacing import replace_file

FORMAT = "linksfield-console case file 2"
SEALED = "case_file"
"""The kind of the event that holds a manifest's hash."""

_PIECE = 64 * 1024  # bytes that are compressed at once
_PAY_ID = re.compile(r'"payId":("(?:[^"\\]|\\.)*")')


class _Told(Record, frozen=True):
    """What the timeline told of its own: how many events, the first one's number, the numbers that calls may name."""

    events: int
    first: int
    intents: frozenset[str]
    order_nos: frozenset[str]
    pay_ids: frozenset[str]


def write_case_file(
    target: Path,
    journal: Journal,
    done: DoneHere,
    iccid: str,
    calls: Iterable[Call],
    now: datetime,
    *,
    agent: str = "",
    ticket: str = "",
    word: Callable[[str], str] = str,
) -> str:
    """Write the case file of a card, and its seal into the journal; returns the hash of that event.

    Its summary says of everything that was done: what, by whom, for which amount, how it stands now, and why; what
    happened in practice or on the test system says so.

    `calls` are redacted already; those of this card go in, and those that name no card but a number of its events: a
    payment is asked about by its payId alone. `word` turns the codes of the summary into the agent's
    language. Blocks; takes seconds for 100,000 events. Raises JournalTrouble, OSError: `target` is as it was then.
    """
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            head = _CaseFile(archive, target.parent, journal, iccid, ticket, now).write(done, calls, agent, word)
        replace_file(draft, target)
    except BaseException:
        os.unlink(draft)
        raise
    return head


class _CaseFile:
    """One ZIP while it is written."""

    def __init__(
        self, archive: zipfile.ZipFile, folder: Path, journal: Journal, iccid: str, ticket: str, now: datetime
    ) -> None:
        self._archive = archive
        self._folder = folder
        self._journal = journal
        self._iccid = iccid
        self._ticket = ticket
        self._now = now
        self._sums = dict[str, str]()

    def write(self, done: DoneHere, calls: Iterable[Call], agent: str, word: Callable[[str], str]) -> str:
        """Write all of it; returns the hash of the sealing event."""
        with self._journal.snapshot() as snapshot:
            seq, head = snapshot.tail()
            told = self._write_timeline(snapshot)
            self._member("chain.json", self._chain(snapshot, told, head))
            self._member("calls.json", _json_list(_json(call) for call in calls if _is_about(call, self._iccid, told)))
            facts = {"card": self._iccid, "ticket": self._ticket, "made": time_text(self._now), "head": head}
            rows = (row for events in snapshot.by_deed(self._iccid) for row in done.rows(events))
            self._member("summary.html", summary(facts, rows, word, self._folder))
        manifest = _json({"format": FORMAT, **facts, "events": told.events, "files": dict(self._sums)})
        self._member("manifest.json", [manifest])
        return self._seal(hashlib.sha256(manifest).hexdigest(), seq, agent)

    def _write_timeline(self, snapshot: Snapshot) -> _Told:
        """The card's events; returns what the other members need of them."""
        count, first = 0, 0
        intents, order_nos, pay_ids = set[str](), set[str](), set[str]()

        def rows() -> Iterator[bytes]:
            nonlocal count, first
            for event in snapshot.of_card(self._iccid):
                count, first = count + 1, first or event.seq
                intents.add(event.intent)
                order_nos.add(event.order_no)
                pay_ids.add(event.pay_id)
                yield msgspec.json.encode({"row": _row(event), "hash": event.hash})

        self._member("timeline.json", _json_list(rows()))
        return _Told(
            events=count,
            first=first,
            intents=frozenset(intents - {""}),
            order_nos=frozenset(order_nos - {""}),
            pay_ids=frozenset(json.dumps(each, ensure_ascii=False) for each in pay_ids if each),
        )

    def _chain(self, snapshot: Snapshot, told: _Told, head: str) -> Iterator[bytes]:
        """The walk to the head: the hash it starts from, then a number (see timeline.json) or a content hash each."""
        start = snapshot.hash_before(told.first) if told.events else head
        yield b'{"start":' + msgspec.json.encode(start) + b',"links":'
        yield from _json_list(
            msgspec.json.encode(event.seq if self._is_own(event, told) else _content_hash(event))
            for event in (snapshot.since(told.first) if told.events else ())
        )
        yield b"}"

    def _is_own(self, event: Event, told: _Told) -> bool:
        return event.iccid == self._iccid or event.intent in told.intents

    def _seal(self, manifest: str, seq: int, agent: str) -> str:
        """Write the manifest's hash into the journal, and into the ZIP how the chain goes on to there."""
        body = json.dumps({"card": self._iccid, "manifest": manifest})
        sealed = self._journal.append(Entry(kind=SEALED, agent=agent, ticket=self._ticket, body=body))
        between = (event for event in self._journal.after(seq) if event.seq < sealed.seq)
        links = [_content_hash(event) for event in between]
        self._member("seal.json", [_json({"row": _row(sealed), "hash": sealed.hash, "links": links})])
        return sealed.hash

    def _member(self, name: str, pieces: Iterable[bytes]) -> None:
        content = hashlib.sha256()
        with self._archive.open(name, "w") as member:
            for piece in _in_pieces(pieces):
                content.update(piece)
                member.write(piece)
        self._sums[name] = content.hexdigest()


def _in_pieces(parts: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, in pieces of some size: compressing very small ones one by one is slow."""
    piece = bytearray()
    for part in parts:
        piece += part
        if len(piece) >= _PIECE:
            yield bytes(piece)
            piece.clear()
    yield bytes(piece)


def _json_list(values: Iterable[bytes]) -> Iterator[bytes]:
    """A JSON array of values that are JSON already, one a line."""
    before = b"[\n"
    for value in values:
        yield before + value
        before = b",\n"
    yield b"\n]\n" if before == b",\n" else b"[]\n"


def _json(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1)


def _row(event: Event) -> list[object]:
    """A row exactly as it is hashed: a JSON array of its columns."""
    return list(row_of(event, event.seq, event.at, event.os_user))


def _content_hash(event: Event) -> str:
    return row_hash(row_of(event, event.seq, event.at, event.os_user))


def _is_about(call: Call, iccid: str, told: _Told) -> bool:
    if call.iccid:
        return call.iccid == iccid
    if call.method == "GET":
        return not told.order_nos.isdisjoint(parse_qs(urlsplit(call.url).query).get("purchase_order_id", []))
    return not told.pay_ids.isdisjoint(_PAY_ID.findall(call.request))
