"""Questions to the journal, over a connection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime

import msgspec

from services.journal.events import COLUMNS, EMPTY_HEAD, Blocking, Event, EventFilter, Intents, event_of, time_text
from services.journal.schema import WITH_STANDS, migrate, version_of

_ALL = ", ".join(COLUMNS) + ", hash"
_WIDTH = len(COLUMNS) + 1
_LAST_STEP = "SELECT max(seq) FROM events s WHERE s.intent = e.intent AND s.state <> ''"
_LISTED = "iccid <> '' AND attempt <= 1"
_NEWEST = "ORDER BY at DESC, seq DESC LIMIT ?"
_NONE = "SELECT at, seq FROM events WHERE seq = 0"

LATELY = 1000
OF_CARD = """(iccid = ?1 AND iccid <> '') OR (intent <> '' AND intent IN (
    SELECT intent FROM events WHERE iccid = ?1 AND iccid <> '' AND intent <> ''))"""
"""What belongs to the card ?1: its rows, and all of the intents among them."""


def empty() -> sqlite3.Connection:
    """A journal without events, in memory: what a missing file reads as."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    return connection


def tail(connection: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the last event."""
    row = connection.execute("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, EMPTY_HEAD)


def hash_of(connection: sqlite3.Connection, seq: int) -> str:
    """Hash of the event of this number; EMPTY_HEAD where there is none."""
    row = connection.execute("SELECT hash FROM events WHERE seq = ?", (seq,)).fetchone()
    return row[0] if row else EMPTY_HEAD


def head(connection: sqlite3.Connection) -> str:
    """Hash of the last event."""
    return tail(connection)[1]


def last_seq(connection: sqlite3.Connection) -> int:
    """Number of the last event."""
    return tail(connection)[0]


def stand(connection: sqlite3.Connection, intent: str) -> tuple[int, str]:
    """Attempt and state of an intent's last step; (0, "") when there is none."""
    row = connection.execute(
        "SELECT attempt, state FROM events WHERE intent = ? AND state <> '' ORDER BY seq DESC LIMIT 1", (intent,)
    ).fetchone()
    return (row[0], row[1]) if row else (0, "")


def same_effect(connection: sqlite3.Connection, key: Blocking) -> Iterator[tuple[str, int, str]]:
    """(intent, number of its last `recorded` step, state) of all intents with this card, system and effect.

    Also those of this card and effect at other systems that `key.reaches`.
    """
    found = _recorded(connection, key, "base_url = ?")
    if key.reaches is not None:
        elsewhere = _recorded(connection, key, "base_url <> ?")
        found += [each for each in elsewhere if key.reaches(_first_step(connection, each[0]))]
    for intent_id, since in found:
        yield intent_id, since, stand(connection, intent_id)[1]


def _recorded(connection: sqlite3.Connection, key: Blocking, where: str) -> list[tuple[str, int]]:
    cursor = connection.execute(
        f"SELECT intent, max(seq) FROM events WHERE iccid = ? AND {where} AND effect = ? AND state = 'recorded'"
        " GROUP BY intent",
        (key.iccid, key.base_url, key.effect),
    )
    return cursor.fetchall()


def _first_step(connection: sqlite3.Connection, name: str) -> Event:
    return _events(connection, "WHERE intent = ? AND state <> '' ORDER BY seq LIMIT 1", (name,))[0]


def intent(connection: sqlite3.Connection, name: str) -> Intents | None:
    """All steps of one intent."""
    steps = _events(connection, "WHERE intent = ? AND state <> '' ORDER BY seq", (name,))
    return Intents(steps=steps) if steps else None


def standing(connection: sqlite3.Connection, states: tuple[str, ...]) -> tuple[Intents, ...]:
    """Intents whose last step is in one of these states, oldest first."""
    marks = ", ".join("?" * len(states))
    kept = version_of(connection) >= WITH_STANDS
    stands = "stands" if kept else "(SELECT intent, max(seq) AS seq, state FROM events WHERE state <> '' GROUP BY 1)"
    names = connection.execute(f"SELECT intent FROM {stands} WHERE state IN ({marks}) ORDER BY seq", states).fetchall()
    found = (intent(connection, name) for (name,) in names)
    return tuple(each for each in found if each is not None)


def rows(connection: sqlite3.Connection, wanted: EventFilter) -> tuple[tuple[Event, Event], ...]:
    """(first event, last step) of everything that belongs to a card, newest first."""
    found, values = _found(connection, wanted)
    mine = ", ".join(f"e.{name}" for name in (*COLUMNS, "hash"))
    last = ", ".join(f"l.{name}" for name in (*COLUMNS, "hash"))
    cursor = connection.execute(
        f"SELECT {mine}, {last} FROM events e LEFT JOIN events l ON e.intent <> '' AND l.seq = ({_LAST_STEP})"
        f" WHERE e.seq IN ({found}) ORDER BY e.seq DESC",
        values,
    )
    return tuple(_pair(row) for row in cursor)


def of_intent(connection: sqlite3.Connection, name: str, kinds: tuple[str, ...]) -> tuple[Event, ...]:
    """All events of an intent, oldest first."""
    found = _events(connection, "WHERE intent = ? AND intent <> '' ORDER BY seq", (name,))
    return tuple(event for event in found if not kinds or event.kind in kinds)


Page = tuple[tuple[Event, ...], EventFilter | None]
"""What was found, and what asks for the next rows; None: there are none."""


def done(connection: sqlite3.Connection, wanted: EventFilter, page: int) -> Page:
    """The rows that Activity lists, at most `page` of the newest.

    Oldest first: light ones, and every step of the intents among them. Evidence and decisions that stand beside the
    steps are `of_intent`'s.
    """
    most = min(page, wanted.limit) if wanted.limit else page
    found, values = _found(connection, msgspec.structs.replace(wanted, limit=most))
    numbers = [seq for (seq,) in connection.execute(found, values)]
    events = _done(connection, numbers)
    if len(numbers) < most or most == wanted.limit:
        return events, None
    left = wanted.limit - most if wanted.limit else 0
    return events, msgspec.structs.replace(wanted, before=numbers[-1], limit=left)


def _done(connection: sqlite3.Connection, numbers: list[int]) -> tuple[Event, ...]:
    """The light ones among the events of these numbers, and every step of the intents among them, oldest first."""
    light = f"SELECT {_ALL} FROM events WHERE seq IN (SELECT value FROM found) AND intent = ''"
    mine = "SELECT intent FROM events WHERE seq IN (SELECT value FROM found) AND intent <> ''"
    steps = f"SELECT {_ALL} FROM events WHERE state <> '' AND intent IN ({mine})"
    sql = f"WITH found AS (SELECT value FROM json_each(?)) {light} UNION ALL {steps} ORDER BY seq"
    return tuple(event_of(row[:-1], row[-1]) for row in connection.execute(sql, (json.dumps(numbers),)))


def moved(connection: sqlite3.Connection, begin: datetime) -> tuple[Event, ...]:
    """Every step of the intents that were begun before a moment and moved or were decided since, oldest first."""
    # Evidence alone is no news: what is unknown is looked at again and again by itself.
    since = "SELECT intent FROM events e WHERE at >= ?1 AND intent <> '' AND kind <> 'evidence'"
    begun = "SELECT 1 FROM events f WHERE f.intent = e.intent AND f.attempt = 1 AND f.state = 'recorded' AND f.at >= ?1"
    where = f"WHERE state <> '' AND intent IN ({since} AND NOT EXISTS ({begun})) ORDER BY seq"
    return _events(connection, where, (time_text(begin),))


def after(connection: sqlite3.Connection, seq: int) -> tuple[Event, ...]:
    """Every event after this number."""
    return _events(connection, "WHERE seq > ? ORDER BY seq", (seq,))


def numbered(connection: sqlite3.Connection, prefix: str) -> tuple[Event, ...]:
    """The events whose number begins like this, oldest first; the index over numbers finds them."""
    where = "WHERE number <> '' AND number >= ? AND number < ? ORDER BY seq"
    return _events(connection, where, (prefix, f"{prefix}\U0010ffff"))


def used(connection: sqlite3.Connection, number: str) -> bool:
    """Whether a number drawn here was used: an orderNo, a payId, or the digits that one of them ends in.

    A payId stands in the event of the orderNo that was drawn in the same second, the first 14 digits of both: the
    index over numbers finds it. (Before the two were drawn apart, a payId ended in its own orderNo.)
    """
    digits = number[-19:]
    found = """SELECT 1 FROM events WHERE number <> '' AND number = ?1
        UNION ALL SELECT 1 FROM events WHERE number <> '' AND number BETWEEN ?2 AND ?3 AND pay_id = ?4 LIMIT 1"""
    asked = (digits, f"{digits[:14]}00000", f"{digits[:14]}99999", number)
    return connection.execute(found, asked).fetchone() is not None


def card_of(connection: sqlite3.Connection, number: str) -> str:
    """The card of an orderNo, payId or ticket, or ""."""
    if not number:
        return ""
    newest = " UNION ALL ".join(
        f"SELECT * FROM (SELECT seq, iccid FROM events WHERE {column} = ?1 AND {column} <> '' AND iccid <> ''"
        " ORDER BY seq DESC LIMIT 1)"
        for column in ("order_no", "pay_id", "ticket")
    )
    row = connection.execute(f"SELECT iccid FROM ({newest}) ORDER BY seq DESC LIMIT 1", (number,)).fetchone()
    return row[0] if row else ""


def last_cards(connection: sqlite3.Connection, count: int) -> tuple[str, ...]:
    """The cards worked on last, newest first; those of the newest LATELY events."""
    cursor = connection.execute(
        "SELECT iccid FROM events WHERE +iccid <> '' AND seq > ? GROUP BY +iccid ORDER BY max(seq) DESC LIMIT ?",
        (last_seq(connection) - LATELY, count),
    )
    return tuple(iccid for (iccid,) in cursor)


def last_move(connection: sqlite3.Connection) -> str:
    """Whether the journal was moved out or in last: "moved_out", "moved_in", or "" where it never was."""
    row = connection.execute(
        "SELECT kind FROM events WHERE kind IN ('moved_out', 'moved_in') ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return row[0] if row else ""


def reason_body(reason: str) -> str:
    """The body of an event that only has a reason."""
    return json.dumps({"reason": reason}, ensure_ascii=False)


def _events(connection: sqlite3.Connection, where: str, values: tuple[object, ...]) -> tuple[Event, ...]:
    cursor = connection.execute(f"SELECT {_ALL} FROM events {where}", values)
    return tuple(event_of(row[:-1], row[-1]) for row in cursor)


def _pair(row: tuple[object, ...]) -> tuple[Event, Event]:
    mine, last = row[:_WIDTH], row[_WIDTH:]
    event = _event(mine)
    return event, event if last[0] is None else _event(last)


def _event(row: tuple[object, ...]) -> Event:
    return event_of(row[:-1], str(row[-1]))  # type: ignore[arg-type]  # the table is STRICT: its column types


def _found(connection: sqlite3.Connection, wanted: EventFilter) -> tuple[str, list[object]]:
    """A statement for the numbers of the rows that are wanted, the newest of them where there is a limit.

    The first row of each intent, and the light rows; later attempts show as their intent's last step.
    """
    limit = wanted.limit or -1
    if wanted.iccid or wanted.pay_id:
        where, values = _where(wanted)
        if wanted.before:
            where, values = f"{where} AND seq < ?", [*values, wanted.before]
        newest = f"SELECT seq FROM events WHERE {where} ORDER BY seq DESC LIMIT ?"
        return f"SELECT * FROM ({newest}) ORDER BY seq DESC", [*values, limit]
    # One kind after the other: the index that is asked has them in the order of their time.
    parts, values = list[str](), list[object]()
    begun = connection.execute("SELECT at, seq FROM events WHERE seq = ?", (wanted.before,)).fetchone()
    for kind in wanted.kinds or _kinds(connection):
        where, more = _where(msgspec.structs.replace(wanted, kinds=()))
        if begun:
            where, more = f"{where} AND (at, seq) < (?, ?)", [*more, *begun]
        parts.append(f"SELECT * FROM (SELECT at, seq FROM events WHERE kind = ? AND {where} {_NEWEST})")
        values += [kind, *more, limit]
    return f"SELECT seq FROM ({' UNION ALL '.join(parts) or _NONE} {_NEWEST})", [*values, limit]


def _kinds(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Every kind that is listed: one step in the index for each."""
    first = f"SELECT min(kind) FROM events WHERE {_LISTED}"
    cursor = connection.execute(
        f"WITH RECURSIVE kinds(kind) AS ({first} UNION ALL SELECT ({first} AND kind > kinds.kind) FROM kinds"
        " WHERE kinds.kind IS NOT NULL) SELECT kind FROM kinds WHERE kind IS NOT NULL"
    )
    return tuple(kind for (kind,) in cursor)


def _where(wanted: EventFilter) -> tuple[str, list[object]]:
    parts, values = [_LISTED], list[object]()
    for condition, value in (
        ("iccid = ?", wanted.iccid),
        ("pay_id = ? AND pay_id <> ''", wanted.pay_id),
        ("at >= ?", time_text(wanted.begin) if wanted.begin else ""),
        ("at < ?", time_text(wanted.end) if wanted.end else ""),
    ):
        if value:
            parts.append(condition)
            values.append(value)
    if wanted.kinds:
        # Not by their index: the card's or the payment's rows are fewer.
        parts.append(f"+kind IN ({', '.join('?' * len(wanted.kinds))})")
        values.extend(wanted.kinds)
    return " AND ".join(parts), values
