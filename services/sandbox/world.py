"""What the sandbox remembers: orders, payments, renewals and a time that can be moved on."""

from __future__ import annotations

import enum
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from services.sandbox.sample_plans import Plan

LONGEST_MOVE = timedelta(days=3660)
FARTHEST = timedelta(days=36_600)

CALENDAR = timezone(timedelta(hours=8))  # of the days on which orders begin and end (printed for the newer platform)


def day(moment: datetime) -> date:
    """The day on this server's calendar."""
    return moment.astimezone(CALENDAR).date()


class OrderStatus(enum.Enum):
    """Where an order stands; only WAITING and IN_USE are listed by /singleQueryOrder."""

    UNPAID = "unpaid"
    UNDELIVERED = "undelivered"  # paid, and not on the card
    WAITING = "waiting"
    IN_USE = "in_use"
    ENDED = "ended"


class PaymentStatus(enum.Enum):
    """Where a payment stands, with the values of the old client's screens (assumed here)."""

    FAILED = "0"
    PAID = "1"
    PENDING = "2"


@dataclass(kw_only=True, eq=False)
class Order:
    """One order. `source` is "customer", "recorded", "renewal" or "sample"; times are aware UTC."""

    order_no: str
    pay_id: str
    iccid: str
    partner_code: str
    plan: Plan
    periods: int
    created: datetime
    renews: bool = False
    source: str = "customer"
    request_order_id: str = ""
    status: OrderStatus = OrderStatus.UNPAID
    starts: datetime | None = None
    ends: datetime | None = None

    @property
    def days(self) -> int:
        """Length of the whole order in days."""
        return self.plan.days * self.periods

    @property
    def amount(self) -> Decimal:
        """What all periods cost together, in the plan's currency."""
        return self.plan.amount(self.periods)

    def as_state(self) -> dict[str, object]:
        """Return the order as `GET /sandbox/state` shows it."""
        return {
            "orderNo": self.order_no,
            "payId": self.pay_id,
            "card": self.iccid,
            "plan": self.plan.name,
            "packageCode": self.plan.package_code,
            "periods": self.periods,
            "amount": str(self.amount),
            "currency": self.plan.currency,
            "autoRenewal": self.renews,
            "source": self.source,
            "status": self.status.value,
            "created": self.created.isoformat(),
            "ends": self.ends.isoformat() if self.ends else None,
        }


@dataclass(kw_only=True, eq=False)
class Payment:
    """One payment: `orders` share it if an order number was sent twice. `decided` is when it was paid or failed."""

    pay_id: str
    partner_code: str
    amount: Decimal
    currency: str
    orders: list[Order] = field(default_factory=list)
    status: PaymentStatus = PaymentStatus.PENDING
    pay_type: str = "3"
    decided: datetime | None = None

    def as_state(self) -> dict[str, object]:
        """Return the payment as `GET /sandbox/state` shows it."""
        return {
            "payId": self.pay_id,
            "orderNo": self.orders[0].order_no,
            "card": self.orders[0].iccid,
            "amount": str(self.amount),
            "currency": self.currency,
            "status": {"0": "failed", "1": "paid", "2": "pending"}[self.status.value],
            "decided": self.decided.isoformat() if self.decided else None,
        }


@dataclass(kw_only=True, eq=False)
class Esim:
    """One order of an eSIM: `state` as orderPayStatus has it; `until` ends the time to pay, None for a sample."""

    order: str
    state: int
    amount: Decimal
    currency: str
    until: datetime | None = None
    reported: bool = False

    def as_state(self) -> dict[str, object]:
        """Return it as `GET /sandbox/state` shows it."""
        return {"order": self.order, "state": self.state, "amount": str(self.amount), "currency": self.currency}


@dataclass(kw_only=True, eq=False)
class Renewal:
    """An auto-renewal in force: `order` started it, `latest` is the order whose end renews it."""

    order: Order
    latest: Order
    since: datetime
    times: int = 0

    def as_state(self) -> dict[str, object]:
        """Return the renewal as `GET /sandbox/state` shows it."""
        return {
            "card": self.order.iccid,
            "orderNo": self.order.order_no,
            "payId": self.order.pay_id,
            "plan": self.order.plan.name,
            "since": self.since.isoformat(),
            "renewed": self.times,
        }


class World:
    """All orders, payments and renewals. Take `lock` around every use; it may be taken again by its holder."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.lock = threading.RLock()
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        """Forget everything, and go back to the clock's own time."""
        self._moved = timedelta()
        self._orders: dict[str, list[Order]] = defaultdict(list)
        self._deliveries: list[tuple[datetime, Order]] = []
        self._put_off: list[tuple[datetime, Callable[[], object]]] = []
        self.payments: dict[str, Payment] = {}
        self.renewals: dict[str, Renewal] = {}
        self.authorisations: dict[str, Payment] = {}
        self.tokens: dict[str, datetime] = {}  # of eSIM by QR code, and until when they count
        self.asked_esims: set[str] = set()  # orders of eSIMs whose state was asked for
        self.esims: dict[str, Esim] = {}  # by the numbers of their orders

    def now(self) -> datetime:
        """Return the sandbox's time, aware UTC, to the second."""
        return (self._clock().astimezone(UTC) + self._moved).replace(microsecond=0)

    def move_on(self, seconds: int) -> None:
        """Move the time on; ValueError if it would go back, ten years at once, or a hundred in all."""
        if not 0 <= seconds <= LONGEST_MOVE.total_seconds():
            raise ValueError(f"time can be moved on by 0 to {LONGEST_MOVE.days} days, not by {seconds} seconds")
        if self._moved + timedelta(seconds=seconds) > FARTHEST:
            raise ValueError(f"time has been moved on far enough: {FARTHEST.days} days is all")
        self._moved += timedelta(seconds=seconds)
        self.settle()

    # ------------------------------------------------------------------ finding

    def orders(self) -> list[Order]:
        """Return every order, oldest first."""
        return sorted((order for orders in self._orders.values() for order in orders), key=lambda order: order.created)

    def on_card(self, iccid: str) -> list[Order]:
        """Return what /singleQueryOrder lists: the order in use, then those waiting in their turn."""
        return self._with_status(iccid, OrderStatus.IN_USE) + self._with_status(iccid, OrderStatus.WAITING)

    def _with_status(self, iccid: str, status: OrderStatus) -> list[Order]:
        return [order for order in self._orders[iccid] if order.status is status]

    # ------------------------------------------------------------------ changing

    def add_order(self, order: Order) -> Payment:
        """Add an order and its payment; an order whose payment has been made already is delivered at once."""
        self._orders[order.iccid].append(order)
        payment = self.payments.get(order.pay_id)
        if payment is None:
            payment = Payment(
                pay_id=order.pay_id,
                partner_code=order.partner_code,
                amount=order.amount,
                currency=order.plan.currency,
            )
            self.payments[order.pay_id] = payment
        payment.orders.append(order)
        if payment.status is PaymentStatus.PAID:
            self.deliver(order, self.now())
        return payment

    def decide(self, payment: Payment, *, paid: bool) -> None:
        """Play the customer: pay, which delivers the order, or fail to. ValueError if it has been paid already."""
        if payment.status is PaymentStatus.PAID:
            raise ValueError(f"the payment {payment.pay_id} has been made already")
        payment.status = PaymentStatus.PAID if paid else PaymentStatus.FAILED
        payment.decided = self.now()
        if paid:
            for order in payment.orders:
                self.deliver(order, payment.decided)

    def deliver(self, order: Order, at: datetime) -> None:
        """Put a paid order on its card: in use if nothing is, else last in the queue."""
        self._orders[order.iccid].remove(order)
        self._orders[order.iccid].append(order)
        order.status = OrderStatus.WAITING
        self._start_next(order.iccid, at)

    def deliver_later(self, order: Order, due: datetime) -> None:
        """Deliver an order once the sandbox's time reaches `due`; asking again changes nothing."""
        if order not in [waiting for _, waiting in self._deliveries]:
            self._deliveries.append((due, order))

    def do_later(self, due: datetime, work: Callable[[], object]) -> None:
        """Do some work once the sandbox's time reaches `due`."""
        self._put_off.append((due, work))

    def start_renewal(self, order: Order) -> Renewal:
        """Put an auto-renewal in force for this order's card."""
        renewal = Renewal(order=order, latest=order, since=self.now())
        self.renewals[order.iccid] = renewal
        return renewal

    # ------------------------------------------------------------------ time passing

    def settle(self) -> None:
        """Let happen whatever the time has brought: deliveries, ends, renewals, starts."""
        now = self.now()
        due_now = [work for due, work in self._put_off if due <= now]
        # Taken off first: the work itself settles.
        self._put_off = [(due, work) for due, work in self._put_off if due > now]
        for work in due_now:
            work()
        for due, order in sorted(self._deliveries, key=lambda delivery: delivery[0]):
            if due <= now:
                self._deliveries.remove((due, order))
                self._settle_card(order.iccid, due)
                self.deliver(order, due)
        for iccid in list(self._orders):
            self._settle_card(iccid, now)

    def _settle_card(self, iccid: str, now: datetime) -> None:
        while in_use := self._with_status(iccid, OrderStatus.IN_USE):
            order = in_use[0]
            if order.ends is None or order.ends > now:
                return
            order.status = OrderStatus.ENDED
            self._renew(order, order.ends)
            self._start_next(iccid, order.ends)

    def _start_next(self, iccid: str, at: datetime) -> None:
        waiting = self._with_status(iccid, OrderStatus.WAITING)
        if not waiting or self._with_status(iccid, OrderStatus.IN_USE):
            return
        order = waiting[0]
        order.status = OrderStatus.IN_USE
        order.starts = at
        order.ends = at + timedelta(days=order.days)

    def _renew(self, ended: Order, at: datetime) -> None:
        renewal = self.renewals.get(ended.iccid)
        if renewal is None or renewal.latest is not ended:
            return
        renewal.times += 1
        renewal.latest = _renewed(renewal.order, at, len(self.payments))
        payment = self.add_order(renewal.latest)
        payment.status = PaymentStatus.PAID
        payment.decided = at
        self.deliver(renewal.latest, at)


def _renewed(order: Order, at: datetime, running: int) -> Order:
    """Make the order of one renewal, numbered by Linksfield: its time and a running number."""
    digits = f"{at:%Y%m%d%H%M%S}{running % 100_000:05}"
    return Order(
        order_no=digits,
        pay_id=f"{order.partner_code}{digits}",
        iccid=order.iccid,
        partner_code=order.partner_code,
        plan=order.plan,
        periods=order.periods,
        created=at,
        renews=True,
        source="renewal",
    )
