"""One write that was sent from an open card, of whatever kind: under way, then how it ended."""

from __future__ import annotations

from datetime import datetime

from services.errors import ConsoleError, NoAnswer
from services.records import OrderDraft, StopOutcome, StopResult, Subject
from services.writes.errors import OutcomeNotWritten
from services.writes.records import Review
from services.writes.states import What

ORDERS = frozenset({What.PLACE_ORDER, What.RECORD_ORDER})
ABOUT_PAYMENTS = frozenset({What.CONFIRM_PAYMENT, What.CREATE_SUBSCRIPTION})


class SentWrite:
    """What the window knows of a write: what it was, whether it is on its way, what came of it.

    `review` is None for a stop. `settled` is "" or how an unknown one was decided since: "placed" or "not_placed".
    """

    def __init__(self, what: What, subject: Subject, review: Review | None = None) -> None:
        self.what = what
        self.subject = subject
        self.under_way = True
        self.error: ConsoleError | None = None
        self.stop: StopResult | None = None
        self.at: datetime | None = None
        self.settled = ""
        self._review = review

    @property
    def review(self) -> Review:
        """What was reviewed and sent."""
        assert self._review is not None, "a stop is not reviewed"
        return self._review

    @property
    def intent(self) -> str:
        """The intent that stands in the journal; "" for a stop."""
        return self._review.intent if self._review is not None else ""

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

    @property
    def unknown(self) -> bool:
        """Whether nobody knows what became of it."""
        unanswered = isinstance(self.error, NoAnswer | OutcomeNotWritten)
        unproved = self.stop is not None and self.stop.outcome is StopOutcome.UNKNOWN
        return not self.under_way and not self.settled and (unanswered or unproved)

    @property
    def confirmed(self) -> bool:
        """Whether Linksfield carried it out, as far as an answer or a read-back shows."""
        return not self.under_way and self.error is None and not self.unknown
