from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.errors import NoAnswer, Refused
from services.records import Money, Order, OrderDraft, OrderNumbers, OrderState, Plan
from ui.card_record import CardRecord, PlacedOrder, Remote
from ui.order_words import in_one_sentence, must_look_first, start_text

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
GBP = Money(Decimal("12.36"), "GBP")


def plan(name: str = "Europe 10 GB", length_days: int | None = 30) -> Plan:
    return Plan(plan_code="S", name=name, package_code="D", price=GBP, length_days=length_days)


def waiting(days: int | None = 30) -> Order:
    return Order(status="1", state=OrderState.WAITING, plan_name="Europe", days_left=days)


def card(*orders: Order) -> CardRecord:
    record = CardRecord(1, "Practice", "89852000000000010015")
    record.orders.succeed(record.orders.begin(), orders, NOW, empty=not orders)
    return record


IN_USE = Order(status="2", state=OrderState.IN_USE, plan_name="Europe", ends=date(2026, 12, 5))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (card(), "about today: nothing is in use or waiting"),
        (card(IN_USE), "about 5 Dec 2026, after 1 other"),
        (card(IN_USE, waiting()), "about 4 Jan 2027, after 2 others"),
        (card(IN_USE, waiting(None)), "after 2 others, on a day that cannot be told"),
        (
            card(Order(status="7", state=OrderState.UNKNOWN, plan_name="Europe")),
            "Not known: an order on this card has a status that is not known here.",
        ),
        (CardRecord(1, "Practice"), "Not known yet: the orders of this card are not known."),
    ],
)
def test_the_start_is_an_estimate_or_said_to_be_unknown(record: CardRecord, expected: str) -> None:
    assert start_text(record, TODAY) == expected


def test_a_failed_call_for_the_orders_never_reads_as_nothing_waiting() -> None:
    record = card()
    record.orders.fail(record.orders.begin(), NoAnswer("timeout"))
    assert start_text(record, TODAY).startswith("Not known yet")


@pytest.mark.parametrize(
    ("bought", "periods", "expected"),
    [
        (plan(), 1, "gets Europe 10 GB for 30 days."),
        (plan("Europe 10 GB / 30 days"), 1, "gets Europe 10 GB for 30 days."),
        (plan("Europe 10 GB / 30 days"), 2, "gets Europe 10 GB / 30 days for 60 days."),
        (plan("Day pass", 1), 1, "gets Day pass for 1 day."),
        (plan("Odd", None), 3, "gets Odd for 3 periods."),
        (plan("two\nlines\u202e"), 1, "gets two lines for 30 days."),
    ],
)
def test_an_order_in_one_sentence(bought: Plan, periods: int, expected: str) -> None:
    draft = OrderDraft(iccid="1", plan=bought, periods=periods, total=GBP)
    assert expected in in_one_sentence(draft, "...0015")


def placed(error: Exception | None) -> CardRecord:
    record = card()
    draft = OrderDraft(iccid=record.iccid, plan=plan(), periods=1, total=GBP)
    record.placed = PlacedOrder(draft, OrderNumbers(order_no="1", pay_id="P1"))
    record.placed.under_way = False
    record.placed.at = NOW
    record.placed.error = error  # type: ignore[assignment]
    return record


def test_only_an_order_that_may_have_arrived_must_be_looked_for_first() -> None:
    assert must_look_first(placed(NoAnswer("cut")))
    assert not must_look_first(placed(Refused("E1", "no")))
    assert not must_look_first(placed(None))
    assert not must_look_first(card())


def test_asking_for_its_payment_is_looking() -> None:
    record = placed(NoAnswer("cut"))
    asked = record.payments["P1"] = Remote()
    asked.fail(asked.begin(), NoAnswer("timeout"))
    assert must_look_first(record)
    asked.fail(asked.begin(), Refused("E1", "no such payment"))
    assert not must_look_first(record)
