"""What the window remembers of one open card; answers land here, whichever card is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final, Literal, NamedTuple

from services.clock import linksfield_day
from services.desk.done import Done
from services.desk.verdicts.card_facts import CardFacts
from services.notifications.received import Received
from services.parsing.mailed_payment import MailedPayment
from services.parsing.pasted import Pasted, read_pasted
from services.records import (
    Order,
    PaymentResult,
    PaymentState,
    Plan,
    ProfileTrial,
    Renewal,
    VerifiedCard,
)
from services.sisters import CardUsage, ContractOrders, DeviceInfo
from services.writes.states import What
from ui.session.order_form import OrderForm
from ui.session.remote import EMPTY, LOADING, ROWS, Remote
from ui.session.sent_write import ABOUT_PAYMENTS, ORDERS, SentWrite

ReadPart = Literal["verdict", "orders", "renewal", "plans"]
AFTER_VERDICT: Final[tuple[ReadPart, ...]] = ("plans", "orders", "renewal")
ContractPart = Literal["usage", "device", "all_orders"]
LOOKED_UP: Final[tuple[ReadPart, ...]] = ("verdict", *AFTER_VERDICT)


class NoteDraft(NamedTuple):
    """A note as the agent changed it; `told` is the reply that was proposed then: another one means that it is old."""

    text: str
    told: str


class OpenCard:
    """One open card: profile, card, ticket, tab, what was typed and what came back."""

    # What the mail said of the one payment of its one card; nobody has checked it.
    mailed_paid = MailedPayment()

    def __init__(self, key: int, profile: str, iccid: str = "", ticket: str = "") -> None:
        self.key = key
        self.profile = profile
        self.iccid = iccid
        self.card_text = iccid
        # What of the text in the card field is not meant; and payIds that are asked for with the next answer of a card.
        self.not_meant: frozenset[str] = frozenset()
        self.wanted_payments: tuple[str, ...] = ()
        # payIds that stood beside its number in what was pasted last.
        self.mailed: tuple[str, ...] = ()
        self._read = ("", Pasted())
        self.ticket = ticket
        self.next_ticket: str | None = None
        # Counts up with each card that is shown: the lowest is the one that was not looked at for longest.
        self.shown_last = 0
        self.tab = "card"
        self.luhn_ok = True
        self.verdict: Remote[VerifiedCard] = Remote()
        self.orders: Remote[tuple[Order, ...]] = Remote()
        self.renewal: Remote[Renewal | None] = Remote()
        self.plans: Remote[tuple[Plan, ...]] = Remote()
        # How many plans Linksfield says there are, where these are more than it listed; else None.
        self.plans_said: int | None = None
        self.trials: Remote[tuple[ProfileTrial, ...]] = Remote()
        self.payments: dict[str, Remote[PaymentResult]] = {}
        # What CSSS says, where the profile has it.
        self.usage: Remote[CardUsage] = Remote()
        self.device: Remote[DeviceInfo] = Remote()
        self.all_orders: Remote[ContractOrders] = Remote()
        self.pay_id_text = ""
        self.plans_filter = ""
        # Whether the order was gone to from the plans: it is shown in their place where there is no room for both.
        self.ordering = False
        self.form = OrderForm()
        self.sent: list[SentWrite] = []
        # What the journal here knows of the card, as it was read last; None before that.
        self.known: CardFacts | None = None
        # When an auto-renewal was to be stopped and none was in force any more: nothing was sent then.
        self.found_off: datetime | None = None
        # What was done on it from here, newest first: all tickets, all profiles; read anew after each change.
        self.done_here: tuple[Done, ...] = ()
        # What the listener received about it, newest first.
        self.received: tuple[Received, ...] = ()
        # Notes as the agent changed them, by kind and language; and the sentence that says how the customer pays.
        self.note_drafts: dict[tuple[str, str], NoteDraft] = {}
        # Facts that the agent left out of its notes, by the keys of `ui.words.ticket.note_grounds`.
        self.note_left_out: set[str] = set()
        self.how_to_pay = ""
        # The link that was put there by itself: it belongs to one order, and goes with it.
        self.pay_link = ""

    def remote(self, part: ReadPart) -> Remote[Any]:
        """The view of one part of the look-up."""
        remotes: dict[ReadPart, Remote[Any]] = {
            "verdict": self.verdict,
            "orders": self.orders,
            "renewal": self.renewal,
            "plans": self.plans,
        }
        return remotes[part]

    def contract(self, part: ContractPart) -> Remote[Any]:
        """The view of one part of what CSSS says."""
        remotes: dict[ContractPart, Remote[Any]] = {
            "usage": self.usage,
            "device": self.device,
            "all_orders": self.all_orders,
        }
        return remotes[part]

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

    @property
    def pasted(self) -> Pasted:
        """What the text in the card field holds, without what the agent took out; payIds that wait are among it."""
        if self._read[0] != self.card_text:
            self._read = (self.card_text, read_pasted(self.card_text))
        return self._read[1].with_payments(self.wanted_payments).without(self.not_meant)

    def forget_pay_link(self) -> None:
        """Another order is placed: what was put into the reply by itself led to the one before."""
        if self.how_to_pay == self.pay_link:
            self.how_to_pay = ""
        self.pay_link = ""

    def begin_anew(self) -> bool:
        """Empty the form if the order that was placed still stands in it; whether it did."""
        if self.placed is None or self.form.plan is None or not is_same_plan(self.form.plan, self.placed.draft.plan):
            return False
        self.form = OrderForm()
        self.mailed_paid = MailedPayment()
        return True

    def paid_to_shop(self, not_at_linksfield: Sequence[str]) -> MailedPayment:
        """What the mail says of a payment, if that can be our shop's: Linksfield does not know its payId."""
        return self.mailed_paid if set(self.mailed) <= set(not_at_linksfield) else MailedPayment()

    @property
    def half_typed(self) -> bool:
        """Whether an order is typed that was not sent, or was sent and refused."""
        maybe_placed = self.placed is not None and (self.placed.unknown or self.placed.carried_out)
        return self.form.begun and not maybe_placed

    @property
    def worth_keeping(self) -> bool:
        """Whether there is something here that another profile must not wipe away: answers, a typed order, a note."""
        return not self.blank and (self.verdict.answered or self.half_typed or bool(self.note_drafts or self.sent))

    @property
    def idle(self) -> bool:
        """Whether nothing would be lost if the card were closed: nothing typed, asked, being sent or not known yet."""
        typed = self.half_typed or self.another_typed or bool(self.note_drafts) or (self.blank and self.card_text)
        asked = any(self.remote(part).state == LOADING for part in LOOKED_UP)
        return not (typed or asked or any(each.under_way or each.unknown for each in self.sent))

    @property
    def placed(self) -> SentWrite | None:
        """The last order sent from this card."""
        return self._last(ORDERS)

    @property
    def ordered(self) -> SentWrite | None:
        """The last order sent from this card, by the Mall or by contract."""
        return self._last(ORDERS | {What.CONTRACT_ORDER})

    @property
    def stopped(self) -> SentWrite | None:
        """The last stop of an auto-renewal sent from this card."""
        return self._last(frozenset({What.STOP_RENEWAL}))

    @property
    def payment_write(self) -> SentWrite | None:
        """The last write about a payment (confirm it, start its auto-renewal) sent from this card."""
        return self._last(ABOUT_PAYMENTS)

    @property
    def write_under_way(self) -> bool:
        """Whether an order, a stop or a write about a payment is on its way for this card."""
        return any(each.under_way for each in self.sent)

    @property
    def intents_under_way(self) -> tuple[str, ...]:
        """The writes that are on their way for this card."""
        return tuple(each.intent for each in self.sent if each.under_way and each.intent)

    @property
    def known_orders(self) -> Sequence[Order] | None:
        """The orders on the card, or None where they are not known."""
        return self.orders.value or () if self.orders.state in (ROWS, EMPTY) else None

    @property
    def orders_told(self) -> date | None:
        """The day at Linksfield on which it listed the orders; None before it did."""
        return linksfield_day(self.orders.as_of) if self.orders.as_of is not None else None

    def is_paid(self, pay_id: str) -> bool:
        """Whether Linksfield said that this payId is paid."""
        remote = self.payments.get(pay_id)
        result = remote.value if remote is not None and remote.answered else None
        return result is not None and result.state is PaymentState.PAID

    def forget_answers(self) -> None:
        """Drop everything that Linksfield said; what was typed stays, and so does what is being sent."""
        looked_up = (self.verdict, self.orders, self.renewal, self.plans, self.trials)
        for remote in (*looked_up, self.usage, self.device, self.all_orders):
            remote.clear()
        self.payments.clear()
        self.form.plan = None
        self.sent = [each for each in self.sent if each.under_way]
        self.known = self.found_off = None
        self.done_here = ()
        self.received = ()

    def _last(self, kinds: frozenset[What]) -> SentWrite | None:
        return next((each for each in reversed(self.sent) if each.what in kinds), None)


def is_same_plan(plan: Plan, other: Plan) -> bool:
    """Whether two answers are of one plan: its codes, and its name."""
    return (plan.plan_code, plan.package_code, plan.name) == (other.plan_code, other.package_code, other.name)
