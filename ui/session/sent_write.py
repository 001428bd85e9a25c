"""One write that was confirmed on an open card, of whatever kind: under way, then what happened to it."""

from __future__ import annotations

from services.errors import ConsoleError
from services.records import OrderDraft, Subject
from services.writes.errors import ReviewStopped
from services.writes.records import Review, WriteResult
from services.writes.states import State, What

ORDERS = frozenset({What.PLACE_ORDER, What.RECORD_ORDER})
ABOUT_PAYMENTS = frozenset({What.CONFIRM_PAYMENT, What.CREATE_SUBSCRIPTION})


class SentWrite:
    """What was reviewed, whether it is on its way, and what came of it.

    `result` is what happened, as services tells it, also after an unknown one was decided; `kept_back` is why nothing
    was sent at all. Neither is set while it is under way, nor where the program itself failed and cannot tell.
    """

    def __init__(self, review: Review) -> None:
        self.review = review
        self.under_way = True
        self.result: WriteResult | None = None
        self.kept_back: ConsoleError | None = None

    @property
    def state(self) -> State:
        """Where it stands. What the program lost sight of is unknown, whatever it was."""
        if self.under_way:
            return State.SENDING
        if self.result is not None:
            return self.result.state
        return State.UNKNOWN if self.kept_back is None else State.NOT_SENT

    @property
    def unknown(self) -> bool:
        """Whether nobody knows what became of it."""
        return self.state is State.UNKNOWN

    @property
    def carried_out(self) -> bool:
        """Whether Linksfield carried it out: confirmed by its answer, or found and decided to be so."""
        return self.state in (State.CONFIRMED, State.PLACED)

    @property
    def noted(self) -> bool:
        """Whether it is settled by an agent's word alone: no answer of Linksfield proves it."""
        return self.result is not None and self.result.noted

    @property
    def was_off(self) -> bool:
        """Whether the auto-renewal that was to be stopped was off before we asked, as a refusal or a last look says."""
        if isinstance(self.kept_back, ReviewStopped):
            return self.kept_back.reason == "renewal_off"
        refused = self.result is not None and self.result.state is State.REFUSED
        return refused and self.result is not None and self.result.why == "already_off"

    @property
    def what(self) -> What:
        """The kind of write."""
        return self.review.write.what

    @property
    def subject(self) -> Subject:
        """Whom it is about, and who sent it for which ticket."""
        return self.review.subject

    @property
    def intent(self) -> str:
        """Its name in the journal."""
        return self.review.intent

    @property
    def draft(self) -> OrderDraft:
        """What was ordered."""
        draft = self.review.write.draft
        assert draft is not None, "only orders have one"
        return draft

    @property
    def order_no(self) -> str:
        """The order number: 19 digits made here."""
        return self.review.write.order_no

    @property
    def pay_id(self) -> str:
        """The payment that it is about: made here, or our shop's own."""
        return self.review.write.pay_id
