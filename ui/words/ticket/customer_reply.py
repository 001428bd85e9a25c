"""The reply to the customer, put together: polite, without a number of ours, and never more than what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import NoteOutcome
from ui.words.amounts import card_tail
from ui.words.ticket.customer_reply_payments import CustomerPayments
from ui.words.ticket.customer_reply_writes import CustomerWrites
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.usage_line import Usage, UsageLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from services.desk.verdicts.note_outcomes import Job


class CustomerReply(Sentences):
    """Writes the reply, in paragraphs; `today` is the day where Linksfield counts the days of orders."""

    def __init__(self, language: NoteLanguage, today: date, usage: Usage | None = None) -> None:
        super().__init__(language)
        self._usage = UsageLine(language).for_customer(usage) if usage is not None else ""
        self._bodies = {**CustomerWrites(language, today).bodies, **CustomerPayments(language, today).bodies}

    def lines(self, jobs: Sequence[Job]) -> list[str]:
        """The whole reply, as paragraphs."""
        tail = card_tail(jobs[0].facts.iccid).lstrip(".")
        thanks = self.tr("Thank you for contacting us about your SIM card ending in {tail}.", tail=tail)
        body = [paragraph for job in jobs for paragraph in self._bodies[job.outcome](job.facts) if paragraph]
        if self._usage and any(job.outcome is NoteOutcome.LOOKED_UP for job in jobs):
            body.append(self._usage)
        close = [self.tr("If you have any questions, just reply to this message."), self.tr("Kind regards")]
        return [self.tr("Hello,"), thanks, *dict.fromkeys(body), *close]
