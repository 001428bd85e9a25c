"""The summary of a case file: one page for people, a row for everything that was done."""

from __future__ import annotations

import html
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from services.desk.done import Done
from services.journal.events import time_text
from services.records import Environment
from services.setup.systems import stranger_in

_IN_MEMORY = 256 * 1024

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


def summary(
    facts: Mapping[str, str], rows: Iterable[Done], word: Callable[[str], str], folder: Path
) -> Iterator[bytes]:
    """The page in pieces: `facts` by their codes, then a table of `rows`, as it happened: the oldest first.

    What happened in practice or on the test system alone says so above it all; else each row says it for itself. A long
    table waits in a nameless file in `folder`.
    """
    systems = set[tuple[str, str]]()
    # Which systems there were is known at the end and said at the top.
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(folder)) as table:
        for row in rows:
            systems.add((row.environment.value, _stranger(row)))
            table.write(_cells(_texts(row, word), "td").encode("utf-8"))
        yield _top(facts, systems, word).encode("utf-8")
        table.seek(0)
        while piece := table.read(_IN_MEMORY):
            yield piece
    yield b"</table>"


def _top(facts: Mapping[str, str], systems: set[tuple[str, str]], word: Callable[[str], str]) -> str:
    lines = "".join(f"<p>{html.escape(word(name))}: <b>{html.escape(value)}</b></p>" for name, value in facts.items())
    real = any(environment == Environment.PRODUCTION.value for environment, _ in systems)
    unreal = [] if real else sorted(systems)
    banners = "".join(f"<h1>{html.escape(_system(*each, word))}</h1>" for each in unreal)
    return (
        f'<!doctype html><meta charset="utf-8"><title>{html.escape(facts["card"])}</title>'
        f"{banners}{lines}<table border=1 cellpadding=4>{_cells(map(word, _COLUMNS), 'th')}"
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
        word(row.outcome_code),
        time_text(row.since) if row.since is not None else "",
        row.order_no,
        row.pay_id,
        " ".join(text for text in (row.why, refusal, row.detail) if text),
        row.reason,
        f"{word(decision.choice)}, {decision.agent}, {time_text(decision.at)}" if decision is not None else "",
        " ".join(f"{each.source}:{each.code}" for each in row.evidence.findings) if row.evidence is not None else "",
        f"{row.profile}, {_system(row.environment.value, _stranger(row), word)}",
    )


def _stranger(row: Done) -> str:
    """The host that it went to, where that is not Linksfield's."""
    return stranger_in(row.base_url) if row.environment is Environment.NOT_LINKSFIELD else ""


def _system(environment: str, stranger: str, word: Callable[[str], str]) -> str:
    return f"{word(environment)} ({stranger})" if stranger else word(environment)


def _plan(row: Done) -> str:
    return f"{row.plan_name} x {row.periods}" if row.periods is not None else row.plan_name


def _cells(values: Iterable[str], kind: str) -> str:
    return "<tr>" + "".join(f"<{kind}>{html.escape(value)}</{kind}>" for value in values) + "</tr>"
