"""Questions to the journal, over a connection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

from services.journal.events import COLUMNS, EMPTY_HEAD, Blocking, Event, EventFilter, Intents, event_of, time_text
from services.journal.schema import migrate

_ALL = ", ".join(COLUMNS) + ", hash"
_WIDTH = len(COLUMNS) + 1
_LAST_STEP = "SELECT max(seq) FROM events s WHERE s.intent = e.intent AND s.state <> ''"


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
    """(intent, number of its last `recorded` step, state) of all intents with this card, system and effect."""
    cursor = connection.execute(
        "SELECT intent, max(seq) FROM events WHERE iccid = ? AND base_url = ? AND effect = ? AND state = 'recorded'"
        " GROUP BY intent",
        (key.iccid, key.base_url, key.effect),
    )
    for intent_id, since in cursor.fetchall():
        yield intent_id, since, stand(connection, intent_id)[1]


def intent(connection: sqlite3.Connection, name: str) -> Intents | None:
    """All steps of one intent."""
    steps = _events(connection, "WHERE intent = ? AND state <> '' ORDER BY seq", (name,))
    return Intents(steps=steps) if steps else None


def standing(connection: sqlite3.Connection, states: tuple[str, ...]) -> tuple[Intents, ...]:
    """Intents whose last step is in one of these states, oldest first."""
    marks = ", ".join("?" * len(states))
    names = connection.execute(
        "SELECT intent FROM events WHERE seq IN (SELECT max(seq) FROM events WHERE state <> '' GROUP BY intent)"
        f" AND state IN ({marks}) ORDER BY seq",
        states,
    ).fetchall()
    found = (intent(connection, name) for (name,) in names)
    return tuple(each for each in found if each is not None)


def rows(connection: sqlite3.Connection, wanted: EventFilter) -> tuple[tuple[Event, Event], ...]:
    """(first event, last step) of everything that belongs to a card, newest first."""
    where, values = _where(wanted)
    mine = ", ".join(f"e.{name}" for name in (*COLUMNS, "hash"))
    last = ", ".join(f"l.{name}" for name in (*COLUMNS, "hash"))
    cursor = connection.execute(
        f"SELECT {mine}, {last} FROM events e LEFT JOIN events l ON e.intent <> '' AND l.seq = ({_LAST_STEP})"
        f" WHERE {where} ORDER BY e.seq DESC" + (f" LIMIT {int(wanted.limit)}" if wanted.limit else ""),
        values,
    )
    return tuple(_pair(row) for row in cursor)


def of_intent(connection: sqlite3.Connection, name: str, kinds: tuple[str, ...]) -> tuple[Event, ...]:
    """All events of an intent, oldest first."""
    # Evidence has no state and so no index entry; it follows the first step, where the search begins.
    begin = connection.execute("SELECT min(seq) FROM events WHERE intent = ? AND state <> ''", (name,)).fetchone()[0]
    found = _events(connection, "WHERE intent = ? AND seq >= ? ORDER BY seq", (name, begin or 0))
    return tuple(event for event in found if not kinds or event.kind in kinds)


def of_card(connection: sqlite3.Connection, iccid: str) -> tuple[Event, ...]:
    """Every event about a card, oldest first: its rows, and whatever belongs to their intents."""
    return _events(
        connection,
        "WHERE iccid = ?1 OR (intent <> '' AND intent IN (SELECT intent FROM events WHERE iccid = ?1)) ORDER BY seq",
        (iccid,),
    )


def done(connection: sqlite3.Connection, wanted: EventFilter) -> tuple[Event, ...]:
    """The rows that Activity lists, oldest first: light ones, and every step of the intents among them.

    Evidence and decisions that stand beside the steps are `of_intent`'s: they have no index entry.
    """
    where, values = _where(wanted)
    limit = f" LIMIT {int(wanted.limit)}" if wanted.limit else ""
    found = f"WITH found AS (SELECT seq, intent FROM events e WHERE {where} ORDER BY seq DESC{limit})"
    light = f"SELECT {_ALL} FROM events WHERE seq IN (SELECT seq FROM found WHERE intent = '')"
    steps = f"SELECT {_ALL} FROM events WHERE state <> '' AND intent IN (SELECT intent FROM found WHERE intent <> '')"
    cursor = connection.execute(f"{found} {light} UNION ALL {steps} ORDER BY seq", values)
    return tuple(event_of(row[:-1], row[-1]) for row in cursor)


def since(connection: sqlite3.Connection, begin: datetime) -> tuple[Event, ...]:
    """Light rows since a moment, oldest first, and every step of the intents that moved or were decided since."""
    # Walked back from the end. Events stand in the order of their time but where the clock was set back: by a day, say.
    before = time_text(begin - timedelta(days=1))
    first = "SELECT coalesce(max(seq), 0) FROM (SELECT seq FROM events WHERE at < ? ORDER BY seq DESC LIMIT 1)"
    seq = connection.execute(first, (before,)).fetchone()[0]
    # Evidence alone is no news: what is unknown is looked at again and again by itself.
    moved = "SELECT intent FROM events WHERE seq > ?1 AND at >= ?2 AND intent <> '' AND kind <> 'evidence'"
    return _events(
        connection,
        "WHERE (seq > ?1 AND at >= ?2 AND intent = '' AND iccid <> '')"
        f" OR (state <> '' AND intent IN ({moved})) ORDER BY seq",
        (seq, time_text(begin)),
    )


def after(connection: sqlite3.Connection, seq: int) -> tuple[Event, ...]:
    """Every event after this number."""
    return _events(connection, "WHERE seq > ? ORDER BY seq", (seq,))


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
    row = connection.execute(
        "SELECT iccid FROM events WHERE iccid <> '' AND ?1 IN (order_no, pay_id, ticket) ORDER BY seq DESC LIMIT 1",
        (number,),
    ).fetchone()
    return row[0] if row else ""


def last_cards(connection: sqlite3.Connection, count: int) -> tuple[str, ...]:
    """The cards worked on last, newest first."""
    cursor = connection.execute(
        "SELECT iccid FROM events WHERE iccid <> '' GROUP BY iccid ORDER BY max(seq) DESC LIMIT ?", (count,)
    )
    return tuple(iccid for (iccid,) in cursor)


def last_kind(connection: sqlite3.Connection, kinds: tuple[str, ...]) -> str:
    """Which of these kinds came last, or ""."""
    marks = ", ".join("?" * len(kinds))
    row = connection.execute(
        f"SELECT kind FROM events WHERE kind IN ({marks}) ORDER BY seq DESC LIMIT 1", kinds
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


def _where(wanted: EventFilter) -> tuple[str, list[str]]:
    # The first row of each intent, and the light rows; later attempts show as their intent's last step.
    parts, values = ["e.iccid <> ''", "e.attempt <= 1"], list[str]()
    for condition, value in (
        ("e.iccid = ?", wanted.iccid),
        ("e.pay_id = ?", wanted.pay_id),
        ("e.at >= ?", time_text(wanted.begin) if wanted.begin else ""),
        ("e.at < ?", time_text(wanted.end) if wanted.end else ""),
    ):
        if value:
            parts.append(condition)
            values.append(value)
    if wanted.kinds:
        parts.append(f"e.kind IN ({', '.join('?' * len(wanted.kinds))})")
        values.extend(wanted.kinds)
    return " AND ".join(parts), values
