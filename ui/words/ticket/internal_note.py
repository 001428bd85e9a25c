"""The internal note, put together: headlines, whose card it is, each job's facts with Done and Next, and who signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.safe_text import line_text
from ui.words.amounts import card_groups
from ui.words.ticket.done_here import DoneHere
from ui.words.ticket.internal_note_contract import InternalContract
from ui.words.ticket.internal_note_lines import InternalLines, Part
from ui.words.ticket.internal_note_payments import InternalPayments
from ui.words.ticket.internal_note_writes import InternalWrites
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.usage_line import Usage, UsageLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import Job, NoteFacts


class InternalNote(Sentences):
    """Writes the internal note; `today` is the day where Linksfield counts the days of orders."""

    def __init__(self, language: NoteLanguage, today: date, usage: Usage | None = None) -> None:
        super().__init__(language)
        lines = InternalLines(language, today)
        self._done_here = DoneHere(lines)
        self._usage = UsageLine(language).line(usage) if usage is not None else ""
        payments = InternalPayments(lines, says_usage=bool(self._usage))
        self._parts = {**InternalWrites(lines).parts, **InternalContract(lines).parts, **payments.parts}

    def lines(self, jobs: Sequence[Job], done: Sequence[Done], agent: str, now: datetime) -> list[str]:
        """The whole note. `done` is what was done on this card from here that no job tells, newest first."""
        facts = jobs[0].facts
        parts = [self._part(job) for job in jobs]
        lines = [*(part.headline for part in parts), self._whose(facts), self._usage]
        for part in parts:
            lines += [*part.facts, *self._done_and_next(part)]
        lines += [*self._done_here.lines(done), self._signed(agent, now)]
        return [line for line in lines if line]

    def _part(self, job: Job) -> Part:
        part = self._parts[job.outcome](job.facts)
        if job.done is None or not job.under_way:
            return part
        what = self._done_here.did(job.done.did)
        headline = self.tr("{what}: being sent right now, no answer yet.", what=what)
        return part._replace(headline=headline, next=self.tr("wait for the answer."))

    def _whose(self, facts: NoteFacts) -> str:
        card, profile, ticket = card_groups(facts.iccid), line_text(facts.profile), line_text(facts.ticket)
        return (
            self.tr("Card {card}, profile {profile}, ticket {ticket}", card=card, profile=profile, ticket=ticket)
            or self.tr("Card {card}, profile {profile}, no ticket", card=card, profile=profile)
            or self.tr("Card {card}", card=card)
        )

    def _done_and_next(self, part: Part) -> list[str]:
        done = part.done or self.tr("looked up only.")
        following = part.next or self.tr("nothing.")
        return [self.tr("Done: {what}", what=done), self.tr("Next: {what}", what=following), part.warning]

    def _signed(self, agent: str, now: datetime) -> str:
        moment = self.language.moment(now)
        return self.tr("{agent}, {moment}", agent=line_text(agent), moment=moment) or moment
