from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.errors import NoAnswer
from services.inspector.health import Health
from services.records import Money, Order, OrderDraft, OrderState, Plan
from services.writes.making import order_write
from services.writes.records import Guard, GuardCode
from tests.ui.reviews import draft_of
from ui.session.open_card import OpenCard
from ui.words.orders import another_price, guard_line, in_one_sentence, slow_linksfield, start_text

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
GBP = Money(Decimal("12.36"), "GBP")


def plan(name: str = "Europe 10 GB", length_days: int | None = 30) -> Plan:
    return Plan(plan_code="S", name=name, package_code="D", price=GBP, length_days=length_days)


def waiting(days: int | None = 30) -> Order:
    return Order(status="1", state=OrderState.WAITING, plan_name="Europe", days_left=days)


def card(*orders: Order) -> OpenCard:
    record = OpenCard(1, "Practice", "89852000000000010015")
    record.orders.succeed(record.orders.begin(), orders, NOW, empty=not orders)
    return record


IN_USE = Order(status="2", state=OrderState.IN_USE, plan_name="Europe", ends=date(2026, 12, 5))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (card(), "about today (nothing is in use or waiting)"),
        (card(IN_USE), "about 5 Dec 2026, after 1 other"),
        (card(IN_USE, waiting()), "about 4 Jan 2027, after 2 others"),
        (card(IN_USE, waiting(None)), "after 2 others, date not known"),
        (
            card(Order(status="7", state=OrderState.UNKNOWN, plan_name="Europe")),
            "Not known: an order on this card has an unknown status.",
        ),
        (OpenCard(1, "Practice"), "Not known: the orders on this card have not been read."),
    ],
)
def test_the_start_is_an_estimate_or_said_to_be_unknown(record: OpenCard, expected: str) -> None:
    assert start_text(record, TODAY) == expected


def test_a_failed_call_for_the_orders_never_reads_as_nothing_waiting() -> None:
    record = card()
    record.orders.fail(record.orders.begin(), NoAnswer("timeout"))
    assert start_text(record, TODAY).startswith("Not known: ")


@pytest.mark.parametrize(
    ("bought", "periods", "expected"),
    [
        (plan(), 1, "Europe 10 GB for card ...0015, for 30 days."),
        (plan("Europe 10 GB / 30 days"), 1, "Europe 10 GB for card ...0015, for 30 days."),
        (plan("Europe 10 GB / 30 days"), 2, "Europe 10 GB / 30 days for card ...0015, for 60 days."),
        # Linksfield's names are in the language that was asked for, which need not be the window's.
        (plan("欧洲 10 GB / 30 天"), 1, "欧洲 10 GB for card ...0015, for 30 days."),
        (plan("Day pass", 1), 1, "Day pass for card ...0015, for 1 day."),
        (plan("Odd", None), 3, "Odd for card ...0015, for 3 periods."),
        (plan("two\nlines\u202e"), 1, "two lines for card ...0015, for 30 days."),
    ],
)
def test_an_order_in_one_sentence(bought: Plan, periods: int, expected: str) -> None:
    draft = OrderDraft(iccid="1", plan=bought, periods=periods, total=GBP)
    assert expected in in_one_sentence(draft, "...0015")


@pytest.mark.parametrize("recorded", [False, True], ids=["by card", "paid to us"])
def test_an_order_that_renews_says_so_in_its_one_sentence(recorded: bool) -> None:
    renewing = in_one_sentence(draft_of("1", recorded=recorded, auto_renewal=True), "...0015")
    assert "renewed automatically until stopped" in renewing
    assert "renew" not in in_one_sentence(draft_of("1", recorded=recorded), "...0015")


@pytest.mark.parametrize(
    ("guard", "words", "tone"),
    [
        (Guard(code=GuardCode.SAME_PLAN_WAITING, count=1), "This adds another 30 days.", "grey"),
        (Guard(code=GuardCode.SAME_PLAN_TODAY, needs_reason=True), "within the last 24 hours. Say why", "amber"),
        (Guard(code=GuardCode.PAYMENT_USED, needs_reason=True), "recorded for an order. Say why", "amber"),
        (
            Guard(code=GuardCode.APPEARED, count=2),
            "New orders on this card since you looked it up: 2. Did a colleague place them?",
            "amber",
        ),
        (
            Guard(code=GuardCode.NEAR_CARD, value="89852000000000010023"),
            "You recently worked on card 8985 2000 0000 0001 0023",
            "amber",
        ),
        (Guard(code=GuardCode.STILL_OPEN, value="i", stops=True), "check what happened first", "red"),
    ],
)
def test_what_review_points_out_is_a_sentence_in_its_tone(guard: Guard, words: str, tone: str) -> None:
    sentence, said_as = guard_line(guard, order_write(draft_of("89852000000000010015")))
    assert words in sentence
    assert said_as == tone


def test_what_has_a_place_of_its_own_is_no_line() -> None:
    assert guard_line(Guard(code=GuardCode.NO_TICKET), order_write(draft_of("89852000000000010015"))) == ("", "")


@pytest.mark.parametrize("code", [code for code in GuardCode if code is not GuardCode.NO_TICKET])
def test_every_other_guard_has_its_line(code: GuardCode) -> None:
    assert guard_line(Guard(code=code), order_write(draft_of("89852000000000010015")))[0]


@pytest.mark.parametrize(
    ("asked", "unanswered", "seconds", "slow"),
    [(10, 0, 0.2, False), (10, 2, 0.2, False), (10, 3, 0.2, True), (10, 0, 5.0, True), (0, 0, None, False)],
)
def test_linksfield_is_called_slow_when_it_is(asked: int, unanswered: int, seconds: float | None, slow: bool) -> None:
    now = Health(asked=asked, unanswered=unanswered, seconds=seconds, offline=False)
    assert bool(list(slow_linksfield(now))) is slow


def test_another_amount_than_the_price_is_said_only_where_we_were_paid() -> None:
    recorded = draft_of("1", recorded=True)
    assert list(another_price(recorded, "15.00 GBP")) == [
        "The plan costs 15.00 GBP; you say our shop received 12.36 GBP."
    ]
    assert list(another_price(recorded, "12.36 GBP")) == []
    assert list(another_price(recorded, "")) == []
    assert list(another_price(draft_of("1"), "15.00 GBP")) == []
