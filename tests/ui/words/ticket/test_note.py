from __future__ import annotations

import string
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.errors import ConsoleError, NoAnswer, NotSent, NotSetUp, Refused
from services.records import (
    Environment,
    KnownPayment,
    Money,
    Order,
    OrderState,
    PaymentResult,
    PaymentState,
    Renewal,
    VerifiedCard,
)
from services.writes.records import Said
from services.writes.states import State
from tests.ui.reviews import draft_of, review_of, sent, stop_review
from ui.session.open_card import OpenCard
from ui.session.remote import Remote
from ui.session.sent_write import SentWrite
from ui.words.ticket.note import Kind, Language, note
from ui.words.ticket.sentences import CHINESE, ENGLISH, Words

CARD = "89852420180910340793"
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PRICE = Money(Decimal("12.36"), "GBP")
IN_USE = Order(
    status="2",
    state=OrderState.IN_USE,
    plan_name="Europe 10 GB",
    periods=1,
    length_days=30,
    ends=date(2026, 12, 5),
    days_left=12,
)
WAITING = Order(status="1", state=OrderState.WAITING, plan_name="Asia 5 GB", periods=2, length_days=60, days_left=60)
RENEWAL = Renewal(
    order_no="2026052010203000031", pay_id="P000270X", plan_name="Europe 10 GB", periods="1", since=date(2026, 7, 6)
)


def looked_up(
    orders: tuple[Order, ...] = (IN_USE, WAITING), renewal: Renewal | None = None, ticket: str = "SUP-4312"
) -> OpenCard:
    """A card as it stands after a look-up that was answered."""
    record = OpenCard(1, "Reseller UK", CARD, ticket)
    record.verdict.succeed(record.verdict.begin(), VerifiedCard(iccid=CARD, partner_code="P000270"), NOW)
    record.orders.succeed(record.orders.begin(), orders, NOW, empty=not orders)
    record.renewal.succeed(record.renewal.begin(), renewal, NOW, empty=renewal is None)
    return record


def asked(record: OpenCard, pay_id: str, state: PaymentState, status: str = "1", order_no: str = "") -> None:
    remote: Remote[PaymentResult] = Remote()
    result = PaymentResult(pay_id=pay_id, status=status, state=state, money=PRICE, order_no=order_no)
    remote.succeed(remote.begin(), result, NOW)
    record.payments[pay_id] = remote


def placed(
    state: State = State.CONFIRMED, *, said: Said | None = None, under_way: bool = False, recorded: bool = False
) -> SentWrite:
    order = sent(review_of(draft_of(CARD, recorded=recorded)), state, said=said)
    order.under_way = under_way
    return order


def stopped(state: State, *, why: str = "", said: Said | None = None) -> SentWrite:
    return sent(stop_review(CARD), state, why=why, said=said)


def written(record: OpenCard, kind: Kind = "internal", language: Language = "en", **more: object) -> str:
    environment = more.get("environment", Environment.PRODUCTION)
    known = more.get("known", ())
    assert isinstance(environment, Environment)
    assert isinstance(known, tuple)
    return note(record, kind, language, agent="desk-2", now=NOW, known=known, environment=environment)


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


# ---------------------------------------------------------------------- the words


@pytest.mark.parametrize("name", [name for name in Words._fields if name != "months"])
def test_both_languages_say_the_same_facts(name: str) -> None:
    english, chinese = getattr(ENGLISH, name), getattr(CHINESE, name)
    # A Chinese day is written in figures: the names filled in are the same all the same.
    assert placeholders(english) == placeholders(chinese)
    assert chinese.strip()


def test_no_sentence_of_a_customer_reply_names_linksfield_or_a_number_of_ours() -> None:
    for words in (ENGLISH, CHINESE):
        for name in Words._fields:
            if name.startswith("customer_"):
                sentence = getattr(words, name)
                assert "Linksfield" not in sentence
                assert not placeholders(sentence) & {"pay_id", "order_no", "card", "code", "profile"}


# ---------------------------------------------------------------------- internal note


def test_an_internal_note_says_whom_it_is_about_and_when_it_was_seen() -> None:
    text = written(looked_up())
    assert "Card 8985 2420 1809 1034 0793, profile Reseller UK" in text
    assert "Ticket SUP-4312" in text
    assert "Written by desk-2, 23 Nov 2026 14:05 UTC" in text
    assert "Card: valid card of Reseller UK (as of 23 Nov 2026 14:05 UTC)" in text


def test_an_internal_note_lists_orders_with_days_and_marks_estimates() -> None:
    text = written(looked_up())
    assert "- In use: Europe 10 GB, ends 5 Dec 2026 (12 days left)" in text
    assert "- Waiting: Asia 5 GB (2 periods), 60 days, about 5 Dec 2026 to 3 Feb 2027 (estimate)" in text


def test_a_note_in_chinese_is_chinese_throughout() -> None:
    text = written(looked_up(renewal=RENEWAL), language="zh")
    assert "- 使用中：Europe 10 GB，2026年12月5日 到期（剩余 12 天）" in text
    assert "自动续费：自 2026年7月6日 起开启" in text
    assert "Waiting" not in text


def test_what_failed_is_said_as_not_known_and_never_as_none() -> None:
    record = looked_up()
    for remote in (record.orders, record.renewal):
        remote.fail(remote.begin(), NoAnswer("timeout"))
    text = written(record)
    assert "Orders: not known" in text
    assert "Auto-renewal: not known" in text
    assert "none in use" not in text
    reply = written(record, "customer")
    assert "We are checking which plans are on your card." in reply
    assert "Auto-renewal is" not in reply


@pytest.mark.parametrize("error", [NotSent("dns", host="h"), NotSetUp("unknown_profile")])
def test_a_card_that_linksfield_was_never_asked_about_is_not_blamed_on_its_answer(error: ConsoleError) -> None:
    record = OpenCard(1, "", CARD, "")
    record.verdict.fail(record.verdict.begin(), error)
    text = written(record)
    assert "Linksfield was not asked with this profile" in text
    assert "no usable answer" not in text


def test_a_note_without_profile_and_name_leaves_no_gap_for_them() -> None:
    record = OpenCard(1, "", CARD, "")
    english = note(record, "internal", "en", agent="", now=NOW).splitlines()
    assert english[:3] == ["Card 8985 2420 1809 1034 0793", "No ticket", "Written 23 Nov 2026 14:05 UTC"]
    chinese = note(record, "internal", "zh", agent="", now=NOW).splitlines()
    assert chinese[0] == "卡号 8985 2420 1809 1034 0793"


def test_a_card_without_orders_and_renewal_says_so() -> None:
    text = written(looked_up(orders=()))
    assert "Orders: none in use, none waiting (as of" in text
    assert "Auto-renewal: off (as of" in text


def test_a_status_nobody_knows_and_a_row_that_cannot_be_read_are_shown_as_they_are() -> None:
    strange = Order(status="7", state=OrderState.UNKNOWN, plan_name="Moon 1 GB")
    broken = Order(status="", state=OrderState.UNKNOWN, plan_name="", problem="not_object")
    text = written(looked_up(orders=(strange, broken)))
    assert "- Status “7”, meaning not known: Moon 1 GB" in text
    assert "(part of this entry could not be read)" in text
    assert "We are checking which plans are on your card." in written(looked_up(orders=(strange,)), "customer")


def test_several_orders_in_use_are_all_said() -> None:
    second = Order(status="2", state=OrderState.IN_USE, plan_name="Asia 5 GB", ends=date(2026, 11, 23))
    text = written(looked_up(orders=(IN_USE, second)))
    assert "- In use: Europe 10 GB, ends 5 Dec 2026" in text
    assert "- In use: Asia 5 GB, ends today, 23 Nov 2026" in text


def test_the_renewal_in_force_is_written_with_both_numbers() -> None:
    text = written(looked_up(renewal=RENEWAL))
    assert "Auto-renewal: on since 6 Jul 2026, Europe 10 GB, order number 2026052010203000031, payId P000270X" in text


@pytest.mark.parametrize(
    ("state", "status", "sentence"),
    [
        (PaymentState.PAID, "1", "Payment P1: paid, 12.36 GBP (asked"),
        (PaymentState.PENDING, "2", "Payment P1: not decided yet, 12.36 GBP"),
        (PaymentState.FAILED, "0", "Payment P1: failed, 12.36 GBP"),
        (PaymentState.UNKNOWN, "9", "Payment P1: status “9”, meaning not known"),
    ],
)
def test_every_payment_asked_for_is_written_with_its_result(state: PaymentState, status: str, sentence: str) -> None:
    record = looked_up()
    asked(record, "P1", state, status)
    assert sentence in written(record)


def test_the_order_that_a_payment_names_is_written_with_it() -> None:
    record = looked_up()
    asked(record, "P1", PaymentState.PAID, order_no="2026060214203300051")
    asked(record, "P2", PaymentState.PAID)
    text = written(record)
    assert "Order number of payment P1: 2026060214203300051" in text
    assert "Order number of payment P2" not in text


def test_a_payment_without_an_answer_is_not_known_and_one_not_asked_is_named() -> None:
    record = looked_up()
    remote: Remote[PaymentResult] = Remote()
    remote.fail(remote.begin(), NoAnswer("timeout"))
    record.payments["P1"] = remote
    text = written(record, known=(KnownPayment(pay_id="P2", source="order"), KnownPayment(pay_id="P1", source="asked")))
    assert "Payment P1: not known, no usable answer" in text
    assert "Payment P2: known here, result not asked for" in text


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        (placed(under_way=True), "Order sent from here, no answer yet: Europe 10 GB, 12.36 GBP"),
        (placed(), "Order placed from here, the customer pays by card: Europe 10 GB"),
        (placed(recorded=True), "Paid order recorded from here: Europe 10 GB"),
        (placed(State.REFUSED, said=Said(code="E124", message="no such plan")), "Order not placed: Europe 10 GB"),
        (placed(State.NOT_SENT), "Order not sent, nothing was placed: Europe 10 GB"),
        (placed(State.UNKNOWN), "It may have been placed: do not order again before it has been checked"),
    ],
)
def test_the_last_order_is_written_as_it_stands(order: SentWrite, sentence: str) -> None:
    record = looked_up()
    record.sent.append(order)
    text = written(record)
    assert sentence in text
    assert "2026112314020912345" in text


@pytest.mark.parametrize(
    ("stop", "sentence"),
    [
        (stopped(State.CONFIRMED), "done from here, and checked: it is off"),
        (stopped(State.REFUSED, why="already_off"), "it was already off"),
        (stopped(State.UNKNOWN), "not known yet whether it is off"),
    ],
)
def test_a_stopped_renewal_is_written_as_it_ended(stop: SentWrite, sentence: str) -> None:
    record = looked_up()
    record.sent.append(stop)
    assert sentence in written(record)


def test_another_renewal_that_is_on_after_the_stop_is_named() -> None:
    record = looked_up(renewal=RENEWAL)
    record.sent.append(stopped(State.CONFIRMED))
    assert "done from here, but another auto-renewal is on: Europe 10 GB, payId P000270X" in written(record)


def test_a_stop_that_was_refused_or_never_sent_is_not_called_done() -> None:
    record = looked_up(renewal=RENEWAL)
    record.sent.append(stopped(State.REFUSED, said=Said(code="E150", message="No auto-renewal")))
    assert "Stop auto-renewal: refused. Linksfield says: “No auto-renewal” (code E150)" in written(record)
    record.sent.append(stopped(State.NOT_SENT))
    assert "Stop auto-renewal: nothing was sent, nothing has changed" in written(record)
    assert "Auto-renewal has not been switched off yet." in written(record, "customer")


def test_a_refused_card_is_written_in_the_servers_words_on_one_line() -> None:
    record = OpenCard(1, "Reseller UK", CARD)
    record.verdict.fail(record.verdict.begin(), Refused("E111", "not\nyours\u202e <b>"))
    text = written(record)
    assert "Card: not accepted for Reseller UK. Linksfield says: “not yours <b>” (code E111)" in text
    assert "No ticket" in text


def test_a_blank_card_has_nothing_to_say() -> None:
    assert written(OpenCard(1, "Reseller UK")) == "No card has been looked up yet."


@pytest.mark.parametrize("kind", ["internal", "customer"])
def test_outside_production_the_first_line_says_so(kind: Kind) -> None:
    assert written(looked_up(), kind, environment=Environment.SANDBOX).startswith("PRACTICE: nothing here is real.\n")
    assert written(looked_up(), kind, environment=Environment.UAT).startswith("UAT: test system")
    assert "PRACTICE" not in written(looked_up(), kind)


# ---------------------------------------------------------------------- customer reply


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_customer_reply_holds_no_numbers_of_ours(language: Language) -> None:
    record = looked_up(renewal=RENEWAL)
    asked(record, "P1", PaymentState.PAID)
    record.sent.append(placed())
    text = written(record, "customer", language)
    for internal in (CARD, "P1", "P000270X", "2026112314020912345", "Linksfield", "SUP-4312", "desk-2", "Reseller UK"):
        assert internal not in text
    assert "0793" in text


def test_a_customer_reply_tells_what_is_in_use_and_what_comes_next() -> None:
    text = written(looked_up(), "customer")
    assert "Your plan “Europe 10 GB” is active until 5 Dec 2026." in text
    assert "Waiting on your card: “Asia 5 GB (2 periods)” for 60 days, from about 5 Dec 2026." in text
    assert "The start dates of waiting plans are estimates." in text


@pytest.mark.parametrize("state", [State.UNKNOWN, None])
def test_an_order_that_is_not_certain_is_being_checked_for_the_customer(state: State | None) -> None:
    record = looked_up()
    record.sent.append(placed(state or State.CONFIRMED, under_way=state is None))
    text = written(record, "customer")
    assert "We are checking your order for “Europe 10 GB”. Please do not order or pay for it again" in text
    assert "has been placed" not in text


def test_an_unpaid_order_is_not_promised_and_a_paid_one_is_not_asked_for_money_again() -> None:
    record = looked_up()
    record.sent.append(placed())
    assert "It can be delivered once your payment of 12.36 GBP has been received." in written(record, "customer")
    assert record.placed is not None
    asked(record, record.placed.pay_id, PaymentState.PAID)
    assert "once your payment" not in written(record, "customer")


def test_money_received_without_a_plan_on_the_card_is_said_to_be_checked() -> None:
    record = looked_up(orders=())
    asked(record, "P1", PaymentState.PAID)
    text = written(record, "customer")
    assert "Your payment of 12.36 GBP has been received, but we do not see a plan on your card yet." in text
    assert "There is no active plan" not in text


def test_two_payments_are_two_lines() -> None:
    record = looked_up()
    asked(record, "P1", PaymentState.PAID)
    asked(record, "P2", PaymentState.PAID)
    assert written(record, "customer").count("Your payment of 12.36 GBP has been received.") == 2


def test_a_stop_that_is_not_certain_is_being_checked_for_the_customer() -> None:
    record = looked_up(renewal=RENEWAL)
    record.sent.append(stopped(State.UNKNOWN))
    assert "We are checking whether auto-renewal is off on your card." in written(record, "customer")
    # Found off, but one is in force since: no promise either.
    record.sent.append(stopped(State.CONFIRMED))
    assert "has been switched off" not in written(record, "customer")


def test_a_proved_stop_is_told_with_what_stays() -> None:
    record = looked_up()
    record.sent.append(stopped(State.CONFIRMED))
    text = written(record, "customer")
    assert "As you asked, auto-renewal has been switched off." in text
    assert "stay as they are" in text
    assert "refund" not in text
