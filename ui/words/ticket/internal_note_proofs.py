"""What the internal note says a write's outcome rests on: Linksfield's word, or an agent's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import Proof
from services.writes.records import FOUND_ALL_THE_SAME
from ui.widgets.safe_text import line_text
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from services.desk.verdicts.note_outcomes import NoteFacts
    from ui.words.ticket.internal_note_lines import InternalLines


class InternalProofs(Sentences):
    """The sentences that several outcomes share."""

    def __init__(self, lines: InternalLines) -> None:
        super().__init__(lines.language)
        self._lines = lines

    def found_at_last(self, facts: NoteFacts) -> str:
        """What came before Linksfield showed it: a refusal, or nothing that could be used."""
        if facts.why == FOUND_ALL_THE_SAME:
            return self.language.sentences(
                self.tr("Order placed, although Linksfield refused it at first."), self._lines.refusal(facts)
            )
        return self.tr("Order placed. There was no usable answer at first.")

    def found(self, facts: NoteFacts) -> str:
        """Who found it, when, and on what proof."""
        when = {"moment": self.language.moment(facts.moment), "agent": line_text(facts.by)}
        if facts.proof is Proof.LINKSFIELD_NAMES_IT:
            return self.tr("Found {moment} by {agent}: Linksfield names our number.", **when) or self.tr(
                "Linksfield names our number."
            )
        return self.decided(facts)

    def settled(self, facts: NoteFacts, proved: str, noted: str) -> str:
        """What is known, or what an agent noted who saw no proof."""
        return proved if facts.proof is Proof.LINKSFIELD_NAMES_IT else noted

    def decided(self, facts: NoteFacts) -> str:
        """Who decided it, when, and why: nothing proves it."""
        if facts.tried_again:
            return self.language.sentences(
                self.tr("Decided without proof."), self.tr("It was tried again, and that never left this computer.")
            )
        when = {"moment": self.language.moment(facts.moment), "agent": line_text(facts.by)}
        reason = line_text(facts.reason)
        return self.tr("Decided {moment} by {agent} without proof: “{reason}”.", reason=reason, **when) or (
            self.tr("Decided {moment} by {agent} without proof.", **when) or self.tr("Decided without proof.")
        )

    def confirmed(self, what: str, facts: NoteFacts) -> str:
        """What was done, and when Linksfield confirmed it."""
        moment = self.language.moment(facts.moment)
        return self.language.sentences(what, self.tr("Linksfield confirmed it {moment}.", moment=moment))
