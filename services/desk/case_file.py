"""The case file: a ZIP for the ticket that `python -m tools.verify_case` checks without this program.

It holds the card's own events whole, and of every other event since the first of them only the hash of its
content: enough to walk the chain up to the head, and nothing about anybody else.
"""

from __future__ import annotations

import hashlib
import html
import json
import zipfile
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec

from services.desk.done import Done, DoneHere
from services.journal import EMPTY_HEAD, Event, Journal
from services.journal.events import row_hash, row_of, time_text
from services.records import Call, Environment

FORMAT = "linksfield-console case file 1"

_COLUMNS = (
    "when",
    "who",
    "ticket",
    "what",
    "plan",
    "amount",
    "result",
    "since",
    "order_no",
    "pay_id",
    "details",
    "reason",
    "decided",
    "evidence",
    "profile",
)
"""The columns of the summary, as codes that `word` turns into words."""


def write_case_file(
    target: Path,
    journal: Journal,
    done: DoneHere,
    iccid: str,
    calls: Iterable[Call],
    now: datetime,
    *,
    ticket: str = "",
    word: Callable[[str], str] = str,
) -> str:
    """Write the case file of a card and return the journal's head at that moment.

    Its summary says of everything that was done: what, by whom, for which amount, how it stands now, and why; what
    happened in practice or on the test system says so.

    `calls` are redacted already; those of this card go in, and those that name no card but a number of its events: a
    payment is asked about by its payId alone. `word` turns the codes of the summary into the agent's
    language. Raises JournalTrouble, OSError.
    """
    events = journal.of_card(iccid)
    chain = journal.after(events[0].seq - 1) if events else ()
    head = chain[-1].hash if chain else journal.head()
    files = {
        "timeline.json": _json([_as_row(event) for event in events]),
        "chain.json": _json(_chain(journal, chain, {event.seq for event in events})),
        "calls.json": _json([call for call in calls if _is_about(call, iccid, events)]),
        "summary.html": _summary(iccid, ticket, head, now, done.rows(events), word).encode("utf-8"),
    }
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    manifest = {
        "format": FORMAT,
        "card": iccid,
        "ticket": ticket,
        "made": time_text(now),
        "head": head,
        "events": len(events),
        "files": sums,
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", _json(manifest))
        for name, content in files.items():
            archive.writestr(name, content)
    return head


def _is_about(call: Call, iccid: str, events: Iterable[Event]) -> bool:
    if call.iccid:
        return call.iccid == iccid
    if call.method == "GET":
        asked = parse_qs(urlsplit(call.url).query).get("purchase_order_id", [])
        return any(event.order_no in asked for event in events)
    payments = {json.dumps(event.pay_id, ensure_ascii=False) for event in events if event.pay_id}
    return any(f'"payId":{pay_id}' in call.request for pay_id in payments)


def _chain(journal: Journal, events: tuple[Event, ...], shown: set[int]) -> dict[str, object]:
    """The walk to the head: the hash it starts from, then a number (see timeline.json) or a content hash each."""
    first = events[0].seq if events else 1
    before = journal.after(first - 2)[:1] if first > 1 else ()
    links = [event.seq if event.seq in shown else _content_hash(event) for event in events]
    return {"start": before[0].hash if before else EMPTY_HEAD, "first": first, "links": links}


def _content_hash(event: Event) -> str:
    return row_hash(row_of(event, event.seq, event.at, event.os_user))


def _as_row(event: Event) -> dict[str, object]:
    """A row exactly as it is hashed: a JSON array of its columns."""
    return {"row": list(row_of(event, event.seq, event.at, event.os_user)), "hash": event.hash}


def _json(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1)


def _summary(
    iccid: str, ticket: str, head: str, now: datetime, rows: tuple[Done, ...], word: Callable[[str], str]
) -> str:
    facts = (("card", iccid), ("ticket", ticket), ("made", time_text(now)), ("head", head))
    lines = "".join(f"<p>{html.escape(word(name))}: <b>{html.escape(value)}</b></p>" for name, value in facts)
    # Above it all only where all of it is practice or test; else each row says it for itself.
    systems = dict.fromkeys(row.environment.value for row in rows)
    unreal = systems if Environment.PRODUCTION.value not in systems else {}
    banners = "".join(f"<h1>{html.escape(word(environment))}</h1>" for environment in unreal)
    head_row = _cells(map(word, _COLUMNS), "th")
    # As it happened: the oldest first.
    body = "".join(_cells(_texts(row, word), "td") for row in reversed(rows))
    return (
        f'<!doctype html><meta charset="utf-8"><title>{html.escape(iccid)}</title>'
        f"{banners}{lines}<table border=1 cellpadding=4>{head_row}{body}</table>"
    )


def _texts(row: Done, word: Callable[[str], str]) -> tuple[str, ...]:
    """One row of the summary, a text for each of the columns."""
    said = row.said
    refusal = f"{said.code} {said.message}" if said is not None else ""
    decision = row.decision
    return (
        time_text(row.at),
        row.agent,
        row.ticket,
        word(row.did),
        _plan(row),
        f"{row.money.amount:f} {row.money.currency}" if row.money is not None else "",
        word(row.outcome or ""),
        time_text(row.since) if row.since is not None else "",
        row.order_no,
        row.pay_id,
        " ".join(text for text in (row.why, refusal, row.detail) if text),
        row.reason,
        f"{word(decision.choice)}, {decision.agent}, {time_text(decision.at)}" if decision is not None else "",
        " ".join(f"{each.source}:{each.code}" for each in row.evidence.findings) if row.evidence is not None else "",
        f"{row.profile}, {word(row.environment.value)}",
    )


def _plan(row: Done) -> str:
    return f"{row.plan_name} x {row.periods}" if row.periods is not None else row.plan_name


def _cells(values: Iterable[str], kind: str) -> str:
    return "<tr>" + "".join(f"<{kind}>{html.escape(value)}</{kind}>" for value in values) + "</tr>"
