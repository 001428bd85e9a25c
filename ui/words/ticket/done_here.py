"""What was done on a card from this computer, a line each: for the internal note and the hand-over of a shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.done import Came, Did
from services.writes.states import State
from ui.widgets.safe_text import line_text
from ui.words.ticket.internal_note_lines import InternalLines
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.desk.done import Done


class DoneHere(Sentences):
    """Writes lines of what was done, newest first."""

    def __init__(self, lines: InternalLines) -> None:
        super().__init__(lines.language)
        self._lines = lines

    def lines(self, done: Sequence[Done]) -> list[str]:
        """A heading and a line each; nothing where nothing was done."""
        if not done:
            return []
        heading, foot = (
            self.tr("Done to this card from this computer:"),
            self.tr("Other computers keep their own list."),
        )
        return [heading, *(self.line(each) for each in done), foot]

    def line(self, done: Done) -> str:
        """One thing: when, who, which ticket, what, how it ended, numbers."""
        what = self.language.sentences(
            self.tr("{what}: {outcome}.", what=self.did(done.did), outcome=self.outcome(done))
            or self.tr("{what}.", what=self.did(done.did)),
            self._lines.order(self._lines.say.plan(done.plan_name, done.periods), done),
            self.tr("Reason: “{reason}”.", reason=line_text(done.reason)),
        )
        when = {"moment": self.language.moment(done.at), "agent": line_text(done.agent) or self.tr("no name given")}
        return self.tr(
            "- {moment}, {agent}, ticket {ticket}: {what}", ticket=line_text(done.ticket), what=what, **when
        ) or (self.tr("- {moment}, {agent}, no ticket: {what}", what=what, **when))

    def did(self, did: Did) -> str:
        """What it was."""
        match did:
            case Did.PLACE_ORDER:
                return self.tr("Place order")
            case Did.RECORD_ORDER:
                return self.tr("Record paid order")
            case Did.STOP_RENEWAL:
                return self.tr("Stop auto-renewal")
            case Did.CREATE_SUBSCRIPTION:
                return self.tr("Start auto-renewal")
            case Did.CONFIRM_PAYMENT:
                return self.tr("Ask Linksfield to confirm")
            case Did.RENEW_ORDER:
                return self.tr("Extend an order")
            case Did.CONTRACT_ORDER:
                return self.tr("Place order by contract (CSSS)")
            case Did.LOOK_UP:
                return self.tr("Look up")
            case Did.PAYMENT_RESULT:
                return self.tr("Check payment")
            case Did.NOTE:
                return self.tr("Note")
            case Did.FOUND_OFF:
                return self.tr("Stop auto-renewal; it was off already, nothing was sent")

    def outcome(self, done: Done) -> str:
        """How it ended."""
        if done.state is not None:
            return self._state(done)
        if done.did is Did.FOUND_OFF:
            return ""
        if done.did is Did.NOTE:
            return line_text(done.detail)
        return self._came(done) if done.came is not None else ""

    def _state(self, done: Done) -> str:
        match done.state:
            case State.CONFIRMED:
                return self.tr("confirmed")
            case State.REFUSED:
                return self.tr(
                    "refused, “{message}” (code {code})",
                    message=line_text(done.said.message if done.said else ""),
                    code=line_text(done.said.code if done.said else ""),
                ) or (self.tr("refused"))
            case State.NOT_SENT:
                return self.tr("not sent, it never left this computer")
            case State.UNKNOWN:
                return self.tr("unconfirmed, it may have gone through")
            case State.PLACED if done.noted:
                return self.tr("noted by {agent} without proof, it went through", agent=self._decider(done)) or self.tr(
                    "noted without proof, it went through"
                )
            case State.PLACED:
                return self.tr("checked by {agent}, it went through", agent=self._decider(done)) or self.tr(
                    "checked, it went through"
                )
            case State.NOT_PLACED:
                return self.tr(
                    "noted by {agent} without proof, it did not go through", agent=self._decider(done)
                ) or self.tr("noted without proof, it did not go through")
            case State.RECORDED | State.SENDING | State.DRAFT | State.APPROVED | None:
                return self.tr("being sent")

    def _came(self, done: Done) -> str:
        match done.came:
            case Came.OK:
                return self.tr("answered")
            case Came.PAID:
                return self.tr("paid")
            case Came.PENDING:
                return self.tr("pending")
            case Came.FAILED:
                return self.tr("failed")
            case Came.REFUSED:
                return self.tr("not known at Linksfield") if done.did is Did.PAYMENT_RESULT else self.tr("refused")
            case Came.NOT_SENT:
                return self.tr("not asked, nothing left this computer")
            case Came.NO_ANSWER | Came.NOT_UNDERSTOOD | None:
                return self.tr("no usable answer")

    def _decider(self, done: Done) -> str:
        return line_text(done.decision.agent) if done.decision is not None else ""
