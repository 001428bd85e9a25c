"""Payments followed, compared, passed on: F1 both ways, and F6."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from services.background.followed_payments import FollowedPayment
from services.desk.done import Did, Done
from services.desk.verdicts.note_outcomes import NoteFacts
from services.records import Environment, Money, PaymentResult, PaymentState
from services.writes.records import Said
from services.writes.states import State
from tests.ui.conftest import MovableClock
from tests.ui.followers import Follower, following
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, count_of, tick
from ui.tabs.payments.followed import FollowedBox
from ui.words.ticket.language import NoteLanguage
from ui.words.ticket.requests import Requests

PAID = CARDS["paid_not_delivered"]
TWICE = CARDS["paid_twice"]


@pytest.fixture
def follower(story: Story, qloop: asyncio.AbstractEventLoop) -> Iterator[Follower]:
    with following(story, qloop) as running:
        yield running


def ask(story: Story, pay_id: str) -> None:
    story.go("payments")
    story.type("payIdInput", pay_id)
    story.click("queryPaymentButton")
    story.wait(lambda: story.record.payments[pay_id].state != "loading", "the result")
    story.wait(story.settled, "the orders, listed after what was paid")


def order_by_card(story: Story) -> str:
    """Order a plan that the customer pays by card; its payId."""
    story.look_up(CARDS["fresh"].iccid, "SUP-7")
    choose_plan(story)
    confirm(story)
    story.wait(story.settled, "what the journal knows")
    assert story.record.placed is not None
    return story.record.placed.pay_id


def followed(story: Story) -> tuple[FollowedPayment, ...]:
    return story.desk.followed.followed()


def asked(story: Story, times: int) -> bool:
    return any(payment.asked >= times for payment in followed(story))


# ---------------------------------------------------------------------- follow


def test_a_payment_is_followed_until_the_customer_has_paid_while_the_agent_does_other_things(
    story: Story, follower: Follower, clock: MovableClock
) -> None:
    pay_id = order_by_card(story)
    story.click("followPlacedButton")
    story.wait(lambda: asked(story, 1), "the first question")
    story.wait(lambda: "pending, followed for" in story.words(story.find("followedBox")), "the state")
    assert story.window.tabs.currentIndex() == 3
    story.go("new_order")
    story.wait(lambda: not story.find("followPlacedButton", QPushButton).isEnabled(), "the button to be off")
    begin = story.find("followPlacedButton", QPushButton)
    assert begin.accessibleDescription() == "It is being followed already."
    story.go("payments")

    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-8")
    assert not story.shown("followedBox")
    story.sandbox.pay(pay_id)
    clock.advance(60)
    follower.follow.wake()

    notices = story.workplace.toasts
    story.wait(lambda: any(f"payment {pay_id} is paid" in text for text in notices.texts()), "the notice")
    assert not followed(story)
    story.click("noticeActionButton")
    assert story.record.iccid == CARDS["fresh"].iccid
    story.wait(lambda: len(story.record.orders.value or ()) == 1, "the order on the card")
    story.wait(lambda: story.table("paymentsTable")[0][:2] == [pay_id, "Paid, delivered"], "the verdict")
    assert follower.troubles == []


def test_a_failed_payment_ends_it_too(story: Story, follower: Follower, clock: MovableClock) -> None:
    pay_id = order_by_card(story)
    story.go("payments")
    story.click("followPaymentButton")
    story.wait(lambda: asked(story, 1), "the first question")
    story.sandbox.pay(pay_id, "failed")
    clock.advance(60)
    follower.follow.wake()
    story.wait(lambda: any(f"payment {pay_id} failed" in text for text in story.workplace.toasts.texts()), "the notice")


def test_pending_is_pending_elapsed_is_shown_and_stop_stops(
    story: Story, follower: Follower, clock: MovableClock
) -> None:
    order_by_card(story)
    story.go("payments")
    story.click("followPaymentButton")
    story.wait(lambda: asked(story, 1), "the first question")
    # The question may reach the server before the window hears that it is followed.
    story.wait(lambda: not story.find("followPaymentButton", QPushButton).isEnabled(), "the button to be off")
    clock.advance(130)
    story.wait(lambda: "followed for 2 min 1" in story.words(story.find("followedBox")), "the elapsed time")
    box = story.find("followedBox", FollowedBox)
    assert "paid" not in story.words(box).lower()

    story.click("stopFollowingButton")
    story.wait(lambda: not followed(story), "the end")
    story.wait(lambda: not story.shown("followedBox"), "the line to go")
    assert story.desk.followed.all()[0].ended == "stopped"
    assert story.workplace.toasts.texts()[1:] == []


def test_a_question_without_an_answer_is_said_and_asked_again(story: Story, follower: Follower) -> None:
    order_by_card(story)
    story.go("payments")
    story.sandbox.set_faults("resultQuery=status:400")
    story.click("followPaymentButton")
    words = "1 check without an answer"
    story.wait(lambda: words in story.words(story.find("followedBox")), "the words")
    assert len(followed(story)) == 1
    assert follower.troubles == []


def test_following_is_noted_when_the_answer_changes_and_not_at_every_question(
    story: Story, follower: Follower, clock: MovableClock
) -> None:
    pay_id = order_by_card(story)
    story.go("payments")
    story.click("followPaymentButton")
    for times in (1, 2, 3):
        story.wait(lambda times=times: asked(story, times), f"question {times}")  # type: ignore[misc]  # bound at once
        clock.advance(60)
        follower.follow.wake()
    story.sandbox.pay(pay_id)
    clock.advance(60)
    follower.follow.wake()
    story.wait(lambda: not followed(story), "the end")
    rows = [row for row in story.desk.activity.rows(story.record.iccid) if row.did == "payment_result"]
    assert [row.outcome for row in rows] == ["paid", "pending"]


# ---------------------------------------------------------------------- F1: Linksfield took the money


def open_undelivered(story: Story) -> None:
    story.look_up(PAID.iccid, "SUP-1")
    ask(story, PAID.pay_ids[0])
    story.click("undeliveredButton")
    story.wait(lambda: story.shown("undeliveredDialog"), "the dialog")


def a_payment() -> PaymentResult:
    return PaymentResult(PAID.pay_ids[0], "1", PaymentState.PAID, money=Money(Decimal("12.36"), "GBP"))


def about_the_card() -> NoteFacts:
    return NoteFacts(iccid=PAID.iccid, profile="Reseller UK", environment=Environment.PRODUCTION, ticket="SUP-1")


@pytest.mark.parametrize(("missing", "claim"), [(True, "is not on the card"), (False, "says that the plan has not")])
def test_a_missing_order_is_only_claimed_where_it_was_seen_to_be_missing(missing: bool, claim: str) -> None:
    text = Requests(NoteLanguage("en"), date(2026, 11, 23)).to_deliver(
        about_the_card(), a_payment(), None, missing=missing
    )
    assert claim in text.splitlines()[0]
    assert "Confirmation of the payment" not in text


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (State.CONFIRMED, ": confirmed."),
        (State.REFUSED, ": refused, “not paid” (code E9)."),
        (State.UNKNOWN, ": no usable answer."),
        (State.PLACED, ": no usable answer."),  # an agent's word alone
        (State.NOT_SENT, ""),
    ],
)
def test_linksfield_is_told_that_it_was_asked_to_confirm_and_what_came_of_it(state: State, outcome: str) -> None:
    at = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    asked = Done(
        at=at,
        did=Did.CONFIRM_PAYMENT,
        agent="Mei",
        profile="Reseller UK",
        environment=Environment.PRODUCTION,
        base_url="",
        iccid=PAID.iccid,
        ticket="SUP-1",
        state=state,
        said=Said(code="E9", message="not paid"),
    )
    text = Requests(NoteLanguage("en"), date(2026, 11, 23)).to_deliver(
        about_the_card(), a_payment(), asked, missing=True
    )
    assert outcome in text
    assert ("Confirmation of the payment was requested 23 Nov 2026" in text) is bool(outcome)


def test_paid_and_not_delivered_is_confirmed_passed_on_and_followed_until_it_arrives(
    story: Story, follower: Follower, clock: MovableClock
) -> None:
    open_undelivered(story)
    seen = story.words(story.find("undeliveredDialog"))
    for words in (
        "Paid",
        "12.36 GBP",
        PAID.order_nos[0],
        "No order is in use or waiting.",
        "Linksfield gives no time zone",
    ):
        assert words in seen
    assert "never record it as paid to us" in seen
    text = story.find("escalationText", QPlainTextEdit).toPlainText()
    assert PAID.iccid in text
    assert PAID.pay_ids[0] in text
    assert "SUP-1" in text
    assert "the plan is not on the card" in text
    story.click("copyEscalationButton")
    assert story.clipboard() == text
    story.click("requestChineseButton")
    chinese = story.find("escalationText", QPlainTextEdit).toPlainText()
    assert "客户已向 Linksfield 付款，但套餐未到账。" in chinese
    assert PAID.pay_ids[0] in chinese
    story.click("requestEnglishButton")

    story.click("confirmPaymentButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    review: QWidget = story.find("reviewDialog")
    assert "assumed, not documented" in story.words(review)
    assert not any(button.isDefault() for button in review.findChildren(QPushButton))
    story.click("confirmButton")
    story.wait(lambda: count_of(story, "resultConfirm") == 1, "the request")
    story.wait(lambda: any(payment.delivery for payment in followed(story)), "the delivery to be followed")
    story.wait(lambda: asked(story, 1), "the first look")
    assert any("Linksfield confirmed the payment" in text for text in story.workplace.toasts.texts())

    to_linksfield = story.find("escalationText", QPlainTextEdit).toPlainText
    story.wait(lambda: "Confirmation of the payment was requested" in to_linksfield(), "the text to say so")
    assert ": confirmed." in to_linksfield()
    assert not story.find("confirmPaymentButton", QPushButton).isEnabled()
    story.click("closeUndeliveredButton")
    story.sandbox.advance(seconds=31)
    clock.advance(60)
    follower.follow.wake()
    story.wait(lambda: any("one more order" in text for text in story.workplace.toasts.texts()), "the notice")
    story.wait(lambda: len(story.record.orders.value or ()) == 1, "the order")
    assert count_of(story, "SynOrderInfo") == 0
    assert not story.shown("ourShopButton")


def test_the_case_file_to_pass_on_is_saved_from_the_same_dialog(story: Story, tmp_path: Path) -> None:
    open_undelivered(story)
    story.click("undeliveredCaseFileButton")
    story.wait(lambda: story.shown("caseFileDialog"), "the dialog")
    path = tmp_path / "case.zip"
    story.do(lambda: story.find("caseFileDialog", QFileDialog).fileSelected.emit(str(path)))
    story.wait(lambda: f"Case file saved: {path}" in story.words(story.find("undeliveredDialog")), "the word")
    with ZipFile(path) as case:
        assert any(PAID.pay_ids[0].encode() in case.read(name) for name in case.namelist())


def test_back_in_the_review_sends_nothing(story: Story) -> None:
    open_undelivered(story)
    story.click("confirmPaymentButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    story.click("backButton")
    story.wait(lambda: not story.shown("reviewDialog"), "the review to go")
    assert story.find("confirmPaymentButton", QPushButton).isEnabled()
    assert count_of(story, "resultConfirm") == 0


def test_a_confirmation_without_an_answer_is_not_known_yet_and_never_a_failure(story: Story) -> None:
    open_undelivered(story)
    story.sandbox.set_faults("resultConfirm=drop-after")
    story.click("confirmPaymentButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    story.click("confirmButton")
    dialog: QWidget = story.find("undeliveredDialog")
    story.wait(lambda: "no usable answer came" in story.words(dialog), "the outcome")
    assert not story.find("confirmPaymentButton", QPushButton).isEnabled()
    assert len(story.desk.fixes.unknown()) == 1


# ---------------------------------------------------------------------- F1: our shop took the money


def test_a_payment_of_our_own_shop_leads_to_a_paid_order_with_its_payid(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    ask(story, "SHOP-2026-778")
    assert not story.shown("undeliveredButton")
    story.click("ourShopButton")
    assert story.record.tab == "plans"
    choose_plan(story)
    assert story.find("shopWasPaidChoice", QAbstractButton).isChecked()
    assert story.find("paidPayIdInput", QLineEdit).text() == "SHOP-2026-778"
    assert not story.find("holdMoneyBox", QCheckBox).isChecked()

    story.type("paidAmountInput", "12.36")
    assert story.find("paidCurrencyInput", QLineEdit).text() == "GBP"
    tick(story, "holdMoneyBox")
    confirm(story)
    assert count_of(story, "SynOrderInfo") == 1


# ---------------------------------------------------------------------- F6


def test_two_payments_side_by_side_say_one_order_and_what_to_give_back(story: Story) -> None:
    story.look_up(TWICE.iccid, "SUP-6")
    for pay_id in TWICE.pay_ids:
        ask(story, pay_id)
    story.click("comparePaymentsButton")
    story.wait(lambda: story.shown("comparePaymentsDialog"), "the dialog")
    dialog: QWidget = story.find("comparePaymentsDialog")
    seen = story.words(dialog)
    assert seen.count(TWICE.order_nos[0]) >= 2
    assert "Charged 19.99 EUR twice for one order. Refund due: 19.99 EUR." in seen
    assert "Refunds cannot be made here" in seen
    story.click("copyRefundButton")
    for pay_id in TWICE.pay_ids:
        assert pay_id in story.clipboard()
    assert "SUP-6" in story.clipboard()


def test_without_a_second_payment_there_is_no_verdict(story: Story) -> None:
    story.look_up(TWICE.iccid)
    for pay_id in TWICE.pay_ids:
        ask(story, pay_id)
    story.click("comparePaymentsButton")
    dialog: QWidget = story.find("comparePaymentsDialog")
    first = dialog.findChildren(QCheckBox)[0]
    story.do(lambda: first.setChecked(False))
    assert "Choose at least two payments to compare." in story.words(dialog)
    assert story.find("refundText", QPlainTextEdit).toPlainText() == ""
    assert not story.find("copyRefundButton", QPushButton).isEnabled()


def test_a_result_that_could_not_be_had_gives_no_verdict(story: Story) -> None:
    story.look_up(TWICE.iccid)
    ask(story, TWICE.pay_ids[0])
    ask(story, "P000270-unknown")
    story.click("comparePaymentsButton")
    assert "nothing can be concluded" in story.words(story.find("comparePaymentsDialog"))


def test_a_look_that_fails_before_a_confirmation_never_says_that_it_may_have_been_carried_out(story: Story) -> None:
    open_undelivered(story)
    story.sandbox.set_faults("singleQueryOrder=drop")
    story.click("confirmPaymentButton")
    dialog: QWidget = story.find("undeliveredDialog")
    story.wait(lambda: "Try again." in story.words(dialog), "the reason")
    assert "may have gone through" not in story.words(dialog)
    assert count_of(story, "resultConfirm") == 0
