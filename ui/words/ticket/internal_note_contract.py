"""What the internal note says of an order that was extended or placed by our own contract (CSSS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import NoteOutcome, Proof
from ui.words.ticket.internal_note_lines import InternalLines, Part
from ui.words.ticket.internal_note_proofs import InternalProofs
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.desk.verdicts.note_outcomes import NoteFacts


class InternalContract(Sentences):
    """One method an outcome."""

    def __init__(self, lines: InternalLines) -> None:
        super().__init__(lines.language)
        self._lines = lines
        self._proofs = InternalProofs(lines)
        self.parts: dict[NoteOutcome, Callable[[NoteFacts], Part]] = {
            NoteOutcome.EXTENSION_UNCONFIRMED: self._extension_unconfirmed,
            NoteOutcome.EXTENSION_REFUSED: self._extension_refused,
            NoteOutcome.EXTENSION_NOT_SENT: self._extension_not_sent,
            NoteOutcome.EXTENSION_NOT_DONE: self._extension_not_done,
            NoteOutcome.EXTENDED: self._extended,
            NoteOutcome.CONTRACT_UNCONFIRMED: self._contract_unconfirmed,
            NoteOutcome.CONTRACT_REFUSED: self._contract_refused,
            NoteOutcome.CONTRACT_NOT_SENT: self._contract_not_sent,
            NoteOutcome.CONTRACT_NOT_PLACED: self._contract_not_placed,
            NoteOutcome.CONTRACT_ORDERED: self._contract_ordered,
        }

    def _extension_unconfirmed(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr(
                "Extending an order unconfirmed: sent {moment}, no usable answer. It may have been extended.",
                moment=self.language.moment(facts.moment),
            )
            or self.tr("Extending an order unconfirmed: no usable answer. It may have been extended."),
            [self._extension(facts), self._lines.on_card(facts)],
            self.tr("asked Linksfield once to extend the order."),
            self.tr("check what happened. Do not extend it or order again before that."),
        )

    def _extension_refused(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Extending an order refused, nothing was changed."), self._lines.refusal(facts)
            ),
            [self._extension(facts), self._lines.on_card(facts)],
            self.tr("asked Linksfield once to extend the order; it was refused."),
            self.tr("tell the customer, or ask Linksfield why."),
        )

    def _extension_not_sent(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Extending an order not sent, it never left this computer. Nothing was changed."),
            [self._extension(facts), self._lines.on_card(facts)],
            self.tr("tried to extend the order."),
            self.tr("extend it again, or tell the customer."),
        )

    def _extension_not_done(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Order noted as not extended. No usable answer came."), self._proofs.decided(facts)
            ),
            [self._extension(facts), self._lines.on_card(facts)],
            self.tr("checked what happened."),
            self.tr("look at the order's end, then extend it again, or tell the customer."),
        )

    def _extended(self, facts: NoteFacts) -> Part:
        end = self.tr("New end: {day}.", day=self.language.day(facts.new_end))
        extended = self._proofs.settled(
            facts,
            self.tr("Order extended by our contract (CSSS)."),
            self.tr("Order noted as extended by our contract (CSSS). No usable answer came."),
        )
        headline = self.language.sentences(extended, end)
        return self._by_contract(facts, headline, self._extension(facts), self.tr("extended the order."))

    def _extension(self, facts: NoteFacts) -> str:
        """The order that was to be extended, and by how much."""
        periods = str(facts.periods) if facts.periods else ""
        return self.language.sentences(
            self._lines.order(self._lines.say.named(facts.plan), facts),
            self.tr("Periods asked for: {count}.", count=periods),
        )

    def _contract_unconfirmed(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr(
                "Order by contract (CSSS) unconfirmed: sent {moment}, no usable answer. It may have been placed.",
                moment=self.language.moment(facts.moment),
            )
            or self.tr("Order by contract (CSSS) unconfirmed: no usable answer. It may have been placed."),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("sent the order once."),
            self.tr("check what happened. Do not order again before that."),
        )

    def _contract_refused(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Order by contract (CSSS) refused, nothing was placed."), self._lines.refusal(facts)
            ),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("sent the order once; it was refused."),
            self.tr("tell the customer, or ask Linksfield why."),
        )

    def _contract_not_sent(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Order by contract (CSSS) not sent, it never left this computer. Nothing was placed."),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("tried to send the order."),
            self.tr("order again, or tell the customer."),
        )

    def _contract_not_placed(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Order by contract (CSSS) noted as not placed. No usable answer came."),
                self._proofs.decided(facts),
            ),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("checked what happened."),
            self.tr("look at the card, then order again, or tell the customer."),
        )

    def _contract_ordered(self, facts: NoteFacts) -> Part:
        headline = self._proofs.settled(
            facts,
            self.tr("Order placed by our contract (CSSS)."),
            self.tr("Order noted as placed by our contract (CSSS). No usable answer came."),
        )
        return self._by_contract(facts, headline, self._lines.numbers(facts), self.tr("placed the order."))

    def _by_contract(self, facts: NoteFacts, headline: str, numbers: str, done: str) -> Part:
        """Carried out: as Linksfield confirmed, or as an agent decided, who saw no proof."""
        confirmed = facts.proof is Proof.LINKSFIELD_NAMES_IT
        return Part(
            headline if confirmed else self.language.sentences(headline, self._proofs.found(facts)),
            [numbers, self._lines.on_card(facts)],
            self._proofs.confirmed(done, facts) if confirmed else self.tr("checked what happened."),
        )
