"""Facts about a card, made by hand: what Linksfield answered, what was done here, and when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

import msgspec

from services.background.followed_payments import End, FollowedPayment
from services.desk.done import Did, Done
from services.desk.verdicts.card_facts import Answer, Asked, AskedPayment, CardFacts, answered, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.verdicts import Verdict
from services.errors import NoAnswer, NotSent, RefusalMeaning, Refused
from services.records import (
    Environment,
    Money,
    Order,
    OrderState,
    PaymentResult,
    PaymentState,
    Renewal,
    VerifiedCard,
)
from services.writes.records import CardOrder, Evidence, Finding, Reply, Snapshot, Source, card_order
from services.writes.states import Cause, State

NOW = datetime(2026, 11, 28, 14, 5, tzinfo=UTC)
CARD = "89852000000000010015"
EUROPE, WORLD = "Europe 10 GB / 30 days", "Worldwide 5 GB / 30 days"
OUR_ORDER, OUR_PAY_ID = "2026112714020000001", "P0002702026112714020000001"
SHOP_PAY_ID = "SH-2026-11-27-48213"
PRICE = Money(Decimal("12.36"), "GBP")
REFUSAL = Refused("E140", "There is no such thing.", meaning=RefusalMeaning.NOT_THERE)
SILENCE = NoAnswer("timeout")
OFFLINE = NotSent("offline", host="wx.example")

_Value = TypeVar("_Value")


def at(minutes: float) -> datetime:
    """So many minutes before now (negative: after)."""
    return NOW - timedelta(minutes=minutes)


def order(
    plan: str = EUROPE, state: OrderState = OrderState.WAITING, *, ends: date | None = None, problem: str = ""
) -> Order:
    status = {OrderState.IN_USE: "2", OrderState.WAITING: "1"}.get(state, "7")
    text = f"{ends} 23:59:59" if ends else ""
    return Order(
        status=status, state=state, plan_name=plan, periods=1, unit="2", length_days=30, ends=ends, ends_text=text,
        problem=problem,
    )  # fmt: skip


def in_use(plan: str = EUROPE, days: int = 12) -> Order:
    return order(plan, OrderState.IN_USE, ends=NOW.date() + timedelta(days=days))


def renewal(number: str = "2026070614020000009", plan: str = EUROPE) -> Renewal:
    return Renewal(order_no=number, pay_id=f"P000270{number}", plan_name=plan, periods="1", since=date(2026, 7, 6))


def payment(
    pay_id: str = "P1",
    state: PaymentState = PaymentState.PAID,
    *,
    order_no: str = "",
    money: Money | None = PRICE,
    paid_at: str = "2026-11-28 21:02:00",
) -> PaymentResult:
    status = {PaymentState.PAID: "1", PaymentState.PENDING: "2", PaymentState.FAILED: "0"}.get(state, "7")
    return PaymentResult(
        pay_id=pay_id, status=status, state=state, order_no=order_no, money=money, paid_at_text=paid_at
    )


def told(result: PaymentResult) -> AskedPayment:
    return AskedPayment(pay_id=result.pay_id, answer=answered(result, at(1)))


def refused(pay_id: str) -> AskedPayment:
    return AskedPayment(pay_id=pay_id, answer=failed(REFUSAL, at(1)))


def silent(pay_id: str) -> AskedPayment:
    return AskedPayment(pay_id=pay_id, answer=failed(SILENCE, at(1)))


def asking() -> Answer[_Value]:
    return Answer(state=Asked.ASKING)


def snapshot(*orders: Order, minutes: float = 60) -> Snapshot:
    kept: tuple[CardOrder, ...] = tuple(map(card_order, orders))
    return Snapshot(at=at(minutes), language_code="1", orders=kept)


def wrote(
    did: Did = Did.PLACE_ORDER,
    state: State = State.CONFIRMED,
    *,
    minutes: float = 60,
    before: tuple[Order, ...] = (),
    intent: str = "i1",
    ticket: str = "SUP-1",
    **more: object,
) -> Done:
    """One write from here, begun so many minutes ago, on a card that held these orders before."""
    numbers = {
        Did.PLACE_ORDER: (OUR_ORDER, OUR_PAY_ID),
        Did.RECORD_ORDER: (OUR_ORDER, SHOP_PAY_ID),
        Did.STOP_RENEWAL: (renewal().order_no, renewal().pay_id),
        Did.CREATE_SUBSCRIPTION: (OUR_ORDER, OUR_PAY_ID),
        Did.CONFIRM_PAYMENT: ("", "P1"),
        Did.RENEW_ORDER: ("202107061625560742397", ""),
        Did.CONTRACT_ORDER: ("", ""),
    }[did]
    row = Done(
        at=at(minutes),
        did=did,
        agent="wei",
        profile="Reseller UK",
        environment=Environment.PRODUCTION,
        base_url="https://wx.example/vshop",
        iccid=CARD,
        ticket=ticket,
        seq=int(100_000 - minutes),
        intent=intent,
        attempt=1,
        state=state,
        cause=Cause.ANSWER_NAMES_IT,
        sent_at=at(minutes),
        since=at(minutes),
        plan_name="" if did is Did.CONFIRM_PAYMENT else EUROPE,
        length_days=30 if did in (Did.PLACE_ORDER, Did.RECORD_ORDER) else None,
        periods=1 if did in (Did.PLACE_ORDER, Did.RECORD_ORDER) else None,
        money=None if did is Did.STOP_RENEWAL else PRICE,
        order_no=numbers[0],
        pay_id=numbers[1],
        renewal=renewal() if did is Did.STOP_RENEWAL else None,
        snapshot=snapshot(*before, minutes=minutes),
    )
    return msgspec.structs.replace(row, **more)


def proof() -> Evidence:
    finding = Finding(source=Source.PAYMENT, outcome=Reply.ANSWERED, code="names_order", proves=True)
    return Evidence(at=at(5), findings=(finding,), complete=True, attempt=1)


def followed(pay_id: str = "P1", *, ended: End = "", delivery: bool = True, minutes: float = 30) -> FollowedPayment:
    return FollowedPayment(
        profile="Reseller UK", iccid=CARD, pay_id=pay_id, started=at(minutes), next_at=at(0), delivery=delivery,
        ended=ended, ended_at=at(2) if ended else None,
    )  # fmt: skip


def card(
    *orders: Order,
    done: tuple[Done, ...] = (),
    payments: tuple[AskedPayment, ...] = (),
    on: Renewal | None = None,
    **more: object,
) -> CardFacts:
    """A valid card that was looked up just now, with these orders."""
    facts = CardFacts(
        iccid=CARD,
        profile="Reseller UK",
        environment=Environment.PRODUCTION,
        now=NOW,
        ticket="SUP-1",
        agent="maria",
        card=answered(VerifiedCard(iccid=CARD, partner_code="P000270"), at(1)),
        orders=answered(orders, at(1)),
        renewal=answered(on, at(1)),
        payments=payments,
        done=done,
        assumed_calls=True,
    )
    return msgspec.structs.replace(facts, **more)


def verdict(*orders: Order, **more: object) -> Verdict:
    return conclude(card(*orders, **more))  # type: ignore[arg-type]  # the names of `card`
