"""What a note is based on, each fact to be left out: its lines go, and nothing else is said in their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.desk.done import Did
from services.desk.verdicts.left_out import NoteFact
from services.records import OrderState
from ui.look.dates import day_text, when_text
from ui.widgets.safe_text import short_text
from ui.words import codes
from ui.words.amounts import money_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import Job, NoteFacts
    from services.records import PaymentResult, Span

translate = QCoreApplication.translate

# Chinese has no blank after a sentence; a point within a number or date ends none.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")

NOTE = "note:"


class Ground(NamedTuple):
    """One fact: `key` names it, `words` and `detail` say it; `inner` is for colleagues only, never for a customer."""

    key: str
    words: str
    detail: str = ""
    inner: bool = False


def grounds(jobs: Sequence[Job], done: Iterable[Done], now: datetime) -> list[Ground]:
    """The facts that can be left out of a note of these jobs."""
    facts = jobs[0].facts if jobs else None
    if facts is None:
        return []
    notes = (_note(each, now) for each in done if each.did is Did.NOTE)
    payments = {each.pay_id: each for job in jobs for each in job.facts.payments}
    return [*_of_card(facts), *_payments(tuple(payments.values())), *notes]


def left_out(text: str, rewritten: str) -> str:
    """The text without the sentences that another one, written without a fact, does not have; no new one comes in."""
    lines, others = text.splitlines(), rewritten.splitlines()
    kept: list[str] = []
    for what, begin, end, other_begin, other_end in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if what == "equal":
            kept += lines[begin:end]
        elif what == "replace":
            said = {sentence for line in lines[begin:end] for sentence in _sentences(line)}
            kept += [line for line in others[other_begin:other_end] if said.issuperset(_sentences(line))]
    return "\n".join(_single_gaps(kept))


def note_key(done: Done) -> str:
    """The key of a colleague's note."""
    return f"{NOTE}{done.seq}"


def _of_card(facts: NoteFacts) -> Iterator[Ground]:
    used = [span for span in facts.spans if span.order.state is OrderState.IN_USE]
    waits = [span for span in facts.spans if span.order.state is OrderState.WAITING]
    if used:
        words = translate("NoteGrounds", "{plan} is in use").format(plan=_plan(used[0]))
        until = translate("NoteGrounds", "until {day}").format(day=day_text(used[0].ends)) if used[0].ends else ""
        yield Ground(NoteFact.IN_USE, words, until)
    if waits:
        words = translate("NoteGrounds", "{plan} waits").format(plan=_plan(waits[0]))
        starts = day_text(waits[0].starts)
        yield Ground(
            NoteFact.NEXT, words, translate("NoteGrounds", "from about {day}").format(day=starts) if starts else ""
        )
    if facts.renewal_on is not None:
        on, off = translate("NoteGrounds", "Auto-renewal is on"), translate("NoteGrounds", "Auto-renewal is off")
        yield Ground(NoteFact.RENEWAL, on if facts.renewal_on else off)


def _payments(payments: Sequence[PaymentResult]) -> Iterator[Ground]:
    """All payments of the note are one fact: a note of a double charge without one of them would say something else."""
    if payments:
        told = ", ".join(filter(None, (short_text(money_text(each.money)) for each in payments)))
        states = ", ".join(dict.fromkeys(codes.payment_state(each)[0] for each in payments))
        one, many = translate("NoteGrounds", "Payment: {money}"), translate("NoteGrounds", "Payments: {money}")
        yield Ground(NoteFact.PAYMENTS, (one if len(payments) == 1 else many).format(money=told or "?"), states)


def _note(done: Done, now: datetime) -> Ground:
    first = short_text((done.detail.splitlines() or [""])[0])
    words = translate("NoteGrounds", "{agent}: {text}").format(agent=short_text(done.agent), text=first)
    detail = translate("NoteGrounds", "note, {time}, for colleagues only").format(time=when_text(done.at, now))
    return Ground(note_key(done), words, detail, inner=True)


def _plan(span: Span) -> str:
    return short_text(span.order.plan_name) or translate("NoteGrounds", "A plan without a name")


def _sentences(line: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(line) if sentence]


def _single_gaps(lines: Sequence[str]) -> Iterator[str]:
    """The lines with one empty one at most between two."""
    before = ""
    for line in lines:
        if line or before:
            yield line
        before = line
