"""What the window remembers of one open card; answers land here, whichever card is shown."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from services.errors import ConsoleError, NoAnswer
from services.records import PaymentState
from services.writes.errors import OutcomeNotWritten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.records import Order, OrderDraft, PaymentResult, Plan, ProfileTrial, Renewal, StopResult, VerifiedCard
    from services.writes.records import Review

Value = TypeVar("Value")

IDLE, LOADING, ROWS, EMPTY, ERROR = "idle", "loading", "rows", "empty", "error"


class Remote(Generic[Value]):
    """One remote view: exactly one of five states, and the newest question wins.

    `value` stays while a refresh is under way, so that old rows can be shown dimmed.
    """

    def __init__(self) -> None:
        self.state = IDLE
        self.value: Value | None = None
        self.error: ConsoleError | None = None
        self.as_of: datetime | None = None
        self._newest = 0

    @property
    def answered(self) -> bool:
        """Whether this part holds an answer; one that is being asked again still holds for its own time."""
        return self.as_of is not None and self.state in (ROWS, EMPTY, LOADING)

    def begin(self) -> int:
        """A question goes out; its number must come back with the answer."""
        self._newest += 1
        self.state = LOADING
        return self._newest

    def succeed(self, number: int, value: Value, as_of: datetime, *, empty: bool = False) -> bool:
        """Take an answer, unless a newer question is out or the view was cleared."""
        if number != self._newest:
            return False
        self.state, self.value, self.error, self.as_of = EMPTY if empty else ROWS, value, None, as_of
        return True

    def fail(self, number: int, error: ConsoleError) -> bool:
        """Take a failure, unless a newer question is out; old rows are kept but no longer shown as true."""
        if number != self._newest:
            return False
        self.state, self.error = ERROR, error
        return True

    def cancel(self) -> None:
        """Forget the question under way; what was known before it is shown again."""
        if self.state == LOADING:
            self._newest += 1
            self.state = IDLE if self.as_of is None else (ROWS if self.value else EMPTY)

    def clear(self) -> None:
        """Back to idle; an answer still on its way is dropped."""
        self._newest += 1
        self.state, self.value, self.error, self.as_of = IDLE, None, None, None


class OrderForm:
    """The New order tab as typed: kept a card, lost never."""

    def __init__(self) -> None:
        self.plan: Plan | None = None
        self.periods = "1"
        self.paid_already = False
        self.auto_renewal = False
        self.pay_id = ""
        self.amount = ""
        self.currency = ""
        self.pay_type = ""
        self.paid_at = ""
        self.we_hold_the_money = False

    @property
    def begun(self) -> bool:
        """Whether more was typed than can be chosen again at once."""
        return self.plan is not None and bool(self.pay_id or self.amount or self.currency or self.paid_at)


class PlacedOrder:
    """The last order sent from this card: under way, answered, or without an answer.

    `settled` is "" or how an unknown one was decided since: "placed" or "not_placed".
    """

    def __init__(self, review: Review) -> None:
        self.review = review
        self.under_way = True
        self.error: ConsoleError | None = None
        self.at: datetime | None = None
        self.settled = ""

    @property
    def draft(self) -> OrderDraft:
        """What was ordered."""
        draft = self.review.write.draft
        assert draft is not None, "only orders are placed"
        return draft

    @property
    def order_no(self) -> str:
        """The order number: 19 digits made here."""
        return self.review.write.order_no

    @property
    def pay_id(self) -> str:
        """The payId: made here, or our shop's own."""
        return self.review.write.pay_id

    @property
    def unknown(self) -> bool:
        """Whether nobody knows what became of it."""
        return not self.under_way and not self.settled and isinstance(self.error, NoAnswer | OutcomeNotWritten)

    @property
    def confirmed(self) -> bool:
        """Whether Linksfield answered, naming our numbers."""
        return not self.under_way and self.error is None


class PaymentWrite:
    """The last write about a payment from this card (confirm it, start its auto-renewal): under way or answered."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self.under_way = True
        self.error: ConsoleError | None = None

    @property
    def pay_id(self) -> str:
        """The payment that it is about."""
        return self.review.write.pay_id

    @property
    def confirmed(self) -> bool:
        """Whether Linksfield carried it out, as far as an answer or a read-back shows."""
        return not self.under_way and self.error is None


class OpenCard:
    """One open card: profile, card, ticket, tab, what was typed and what came back."""

    def __init__(self, key: int, profile: str, iccid: str = "", ticket: str = "") -> None:
        self.key = key
        self.profile = profile
        self.iccid = iccid
        self.card_text = iccid
        self.ticket = ticket
        self.next_ticket: str | None = None
        self.tab = "card"
        self.luhn_ok = True
        self.verdict: Remote[VerifiedCard] = Remote()
        self.orders: Remote[tuple[Order, ...]] = Remote()
        self.renewal: Remote[Renewal | None] = Remote()
        self.plans: Remote[tuple[Plan, ...]] = Remote()
        self.trials: Remote[tuple[ProfileTrial, ...]] = Remote()
        self.payments: dict[str, Remote[PaymentResult]] = {}
        self.pay_id_text = ""
        self.plans_filter = ""
        self.form = OrderForm()
        self.placed: PlacedOrder | None = None
        self.payment_write: PaymentWrite | None = None
        self.stopped: StopResult | None = None
        self.stop_error: ConsoleError | None = None
        self.stop_under_way = False

    @property
    def blank(self) -> bool:
        """Whether no card was looked up here yet."""
        return not self.iccid

    @property
    def ticket_text(self) -> str:
        """What the ticket field shows: the ticket typed for the next card while another number is typed."""
        return self.ticket if self.next_ticket is None else self.next_ticket

    @property
    def another_typed(self) -> bool:
        """Whether the card field holds something other than the card that is shown."""
        return not self.blank and "".join(self.card_text.split()) != self.iccid

    def begin_anew(self) -> bool:
        """Empty the form if the order that was placed still stands in it; whether it did."""
        if self.placed is None or self.form.plan is None or not is_same_plan(self.form.plan, self.placed.draft.plan):
            return False
        self.form = OrderForm()
        return True

    @property
    def half_typed(self) -> bool:
        """Whether an order is typed that was not sent, or was sent and refused."""
        maybe_placed = self.placed is not None and (self.placed.unknown or self.placed.settled == "placed")
        return self.form.begun and not maybe_placed

    @property
    def write_under_way(self) -> bool:
        """Whether an order, a stop or a write about a payment is on its way for this card."""
        orders = (self.placed, self.payment_write)
        return self.stop_under_way or any(each is not None and each.under_way for each in orders)

    @property
    def known_orders(self) -> Sequence[Order] | None:
        """The orders on the card, or None where they are not known."""
        return self.orders.value or () if self.orders.state in (ROWS, EMPTY) else None

    def is_paid(self, pay_id: str) -> bool:
        """Whether Linksfield said that this payId is paid."""
        remote = self.payments.get(pay_id)
        result = remote.value if remote is not None and remote.answered else None
        return result is not None and result.state is PaymentState.PAID

    def forget_answers(self) -> None:
        """Drop everything that Linksfield said; what was typed stays."""
        for remote in (self.verdict, self.orders, self.renewal, self.plans, self.trials):
            remote.clear()
        self.payments.clear()
        self.form.plan = None
        self.placed = self.stopped = self.stop_error = self.payment_write = None


def is_same_plan(plan: Plan, other: Plan) -> bool:
    """Whether two answers are of one plan: its codes, and its name."""
    return (plan.plan_code, plan.package_code, plan.name) == (other.plan_code, other.package_code, other.name)
