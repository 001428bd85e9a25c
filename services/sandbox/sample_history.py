"""The orders, payments and renewals the sample cards begin with, dated from the sandbox's own time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from services.sandbox.sample_cards import OUR_PARTNER, SampleCard, fleet_cards, sample_cards
from services.sandbox.sample_plans import CHINESE_PLANS, FIRST_PLANS, MARKUP_PLANS, Plan
from services.sandbox.world import CALENDAR, Order, OrderStatus, Payment, PaymentStatus, World

EUROPE, _, SINGAPORE, EUROPE_BIG, WORLDWIDE = FIRST_PLANS


def fill(world: World) -> None:
    """Put every sample card into its first state."""
    cards = {card.key: card for card in sample_cards()}
    _in_use_two_waiting(world, cards["in_use_two_waiting"])
    _auto_renewing(world, cards["auto_renewing"])
    _paid_not_delivered(world, cards["paid_not_delivered"])
    _paid_twice(world, cards["paid_twice"])
    _one_in_use(world, cards["chinese_names"], CHINESE_PLANS[0])
    _one_in_use(world, cards["markup_names"], MARKUP_PLANS[0])
    _documented_orders(world, cards["documented_orders"])
    _documented_renewal(world, cards["documented_renewal"])


def fill_fleet(world: World, count: int) -> tuple[str, ...]:
    """Put so many cards of the fleet into their first state, each with a plan of its own name; returns their numbers.

    Of ten: six in use with an auto-renewal, two in use without, one with nothing on it, one of another partner.
    """
    cards = fleet_cards(count)
    for number, card in enumerate(cards):
        if number % 10 < 8:
            _of_fleet(world, card, number, renews=number % 10 < 6)
    return tuple(card.iccid for card in cards)


def _of_fleet(world: World, card: SampleCard, number: int, *, renews: bool) -> None:
    plan = (EUROPE, EUROPE_BIG, WORLDWIDE)[number % 3]
    order, _ = _add(
        world, card, 0, replace(plan, name=f"{plan.name}, fleet {number + 1}"), days_ago=number % 27, renews=renews
    )
    world.deliver(order, order.created)
    if renews:
        world.start_renewal(order).since = order.created


def _add(
    world: World,
    card: SampleCard,
    position: int,
    plan: Plan,
    *,
    days_ago: float,
    periods: int = 1,
    renews: bool = False,
) -> tuple[Order, Payment]:
    """Add the card's order of this position, paid a minute after it was placed, and not delivered yet."""
    created = world.now() - timedelta(days=days_ago)
    order = Order(
        order_no=card.order_nos[position],
        pay_id=card.pay_ids[position],
        iccid=card.iccid,
        partner_code=OUR_PARTNER,
        plan=plan,
        periods=periods,
        created=created,
        renews=renews,
        source="sample",
        status=OrderStatus.UNDELIVERED,
    )
    payment = world.add_order(order)
    _mark_paid(payment, created + timedelta(minutes=1))
    return order, payment


def _mark_paid(payment: Payment, at: datetime) -> None:
    payment.status = PaymentStatus.PAID
    payment.decided = at


def _use(world: World, order: Order, ends: datetime) -> None:
    """Have the order in use until `ends`."""
    world.deliver(order, ends - timedelta(days=order.days))


def _in_use_two_waiting(world: World, card: SampleCard) -> None:
    in_use, _ = _add(world, card, 0, EUROPE, days_ago=18)
    _use(world, in_use, world.now() + timedelta(days=12))
    for position, plan in ((1, EUROPE), (2, WORLDWIDE)):
        waiting, _ = _add(world, card, position, plan, days_ago=4 - position)
        world.deliver(waiting, world.now())


def _auto_renewing(world: World, card: SampleCard) -> None:
    order, _ = _add(world, card, 0, EUROPE_BIG, days_ago=21, renews=True)
    _use(world, order, world.now() + timedelta(days=9))
    world.start_renewal(order).since = order.created


def _paid_not_delivered(world: World, card: SampleCard) -> None:
    _add(world, card, 0, EUROPE, days_ago=0.1)


def _paid_twice(world: World, card: SampleCard) -> None:
    order, _ = _add(world, card, 0, EUROPE_BIG, days_ago=1)
    world.deliver(order, order.created)
    second = Payment(
        pay_id=card.pay_ids[1],
        partner_code=OUR_PARTNER,
        amount=order.amount,
        currency=order.plan.currency,
        orders=[order],
    )
    _mark_paid(second, order.created + timedelta(minutes=8))
    world.payments[second.pay_id] = second


def _one_in_use(world: World, card: SampleCard, plan: Plan) -> None:
    order, _ = _add(world, card, 0, plan, days_ago=5)
    world.deliver(order, order.created)


def _documented_orders(world: World, card: SampleCard) -> None:
    """As the documentation prints them: the first ends today (remainingDays "0"), then 30 and 60 days wait."""
    in_use, _ = _add(world, card, 0, SINGAPORE, days_ago=30)
    _use(world, in_use, world.now().astimezone(CALENDAR).replace(hour=23, minute=59, second=59))
    for position, periods in ((1, 1), (2, 2)):
        waiting, _ = _add(world, card, position, SINGAPORE, days_ago=3 - position, periods=periods)
        world.deliver(waiting, world.now())


def _documented_renewal(world: World, card: SampleCard) -> None:
    order, _ = _add(world, card, 0, EUROPE, days_ago=10, renews=True)
    world.deliver(order, order.created)
    world.start_renewal(order).since = order.created
