from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from services.records import PaymentResult, PaymentState, Profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, choose_plan, confirm, fill_in_paid, select_row
from ui.session.remote import Remote
from ui.widgets.field_list import FieldList


def ask(story: Story, pay_id: str) -> None:
    story.go("payments")
    story.type("payIdInput", pay_id)
    story.click("queryPaymentButton")
    story.wait(lambda: all(remote.state != "loading" for remote in story.record.payments.values()), "the result")
    story.wait(story.settled, "the orders, listed after what was paid")


def test_i_paid_and_nothing_happened_and_linksfield_took_the_money(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid, "SUP-1")
    story.go("payments")
    assert "No payments known for this card yet." in story.words(story.page("payments"))

    ask(story, card.pay_ids[0])

    (row,) = story.table("paymentsTable")
    assert row[:3] == [card.pay_ids[0], "Paid, not delivered", "12.36 GBP"]
    assert row[4] == card.order_nos[0]
    seen = story.words(story.page("payments"))
    assert "Its plan is not on the card." in seen
    assert "Its order is not among those that Linksfield lists." in seen
    assert not story.shown("ourShopButton")


@pytest.mark.parametrize("key", ["paid_not_delivered", "paid_twice"])
def test_in_practice_the_payids_of_a_sample_card_are_offered_to_click(story: Story, key: str) -> None:
    card = CARDS[key]
    story.look_up(card.iccid)
    story.go("payments")
    assert "Practice: the customer gives you" in story.words(story.page("payments"))
    for pay_id in card.pay_ids:
        story.click(f"samplePayment{pay_id}")
        story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the result")
    assert {row[0] for row in story.table("paymentsTable")} == set(card.pay_ids)
    assert story.find("payIdInput", QLineEdit).text() == card.pay_ids[-1]
    assert not story.shown("samplePayments")

    story.look_up(CARDS["fresh"].iccid)
    story.go("payments")
    assert not story.shown("samplePayments")


def test_outside_practice_no_sample_payids_are_offered(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    story.desk.profiles.add(Profile(name="Europe", environment="production"))
    story.do(lambda: story.session.set_profile("Europe"))
    story.go("payments")
    assert not story.shown("samplePayments")


def test_i_paid_and_nothing_happened_and_our_own_shop_took_the_money(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)

    assert f"{EUROPE} is recorded as paid" in story.words(story.find("orderPanel"))
    story.go("orders")
    assert [row[0] for row in story.table("ordersTable")] == [EUROPE]
    story.go("payments")
    (row,) = story.table("paymentsTable")
    assert row[:2] == ["SHOP-2026-778", "Recorded for our shop"]
    assert "recorded from here" in row[5]


def test_what_our_shop_was_paid_stays_recorded_whatever_linksfield_says_of_its_payid(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    ask(story, "SHOP-2026-778")
    story.wait(story.settled, "what the journal knows")
    assert story.table("paymentsTable")[0][1] == "Recorded for our shop"
    assert "Recorded as paid in our shop" in story.words(story.page("payments"))
    shop = story.find("ourShopButton", QPushButton)
    assert shop.accessibleDescription() == "It is recorded already."
    assert not shop.isEnabled()
    story.go("card")
    assert story.property("verdictPill") == "Recorded for our shop"
    assert "Linksfield knows no payment" not in story.words(story.page("card"))


def test_you_charged_me_twice_shows_two_payments_and_one_order(story: Story) -> None:
    card = CARDS["paid_twice"]
    story.look_up(card.iccid)
    for pay_id in card.pay_ids:
        ask(story, pay_id)
    assert {row[1] for row in story.table("paymentsTable")} == {"Charged twice"}
    seen = story.words(story.page("payments"))
    assert "Charged 19.99 EUR twice for one order. Refund due: 19.99 EUR." in seen
    assert "does not say which payment" not in seen


def test_of_a_double_charge_the_refund_is_the_next_step_and_no_confirmation(story: Story) -> None:
    card = CARDS["paid_twice"]
    story.look_up(card.iccid)
    for pay_id in card.pay_ids:
        ask(story, pay_id)
    confirmation = story.find("confirmPaymentStepButton", QPushButton)
    assert not confirmation.isEnabled()
    assert confirmation.accessibleDescription() == "The order may be on the card already."
    page = story.page("payments").findChildren(QPushButton)
    filled = [each.objectName() for each in page if each.isVisible() and each.property("kind") == "primary"]
    assert filled == ["refundRequestButton"]

    story.click("refundRequestButton")
    assert "Please refund 19.99 EUR: 2 payments were taken for one order." in story.clipboard()
    assert "Copied: refund request, English" in story.words(story.page("payments"))


def test_a_payid_that_this_pc_knows_is_asked_about_with_one_click(story: Story) -> None:
    card = CARDS["auto_renewing"]
    story.look_up(card.iccid)
    story.go("payments")
    (row,) = story.table("paymentsTable")
    assert row[0] == card.pay_ids[0]
    assert (row[1], row[5]) == ("Check now", "From the auto-renewal")

    table = story.find("paymentsTable", QTableView)
    place = table.visualRect(table.model().index(0, 1)).center()
    story.do(lambda: QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place))
    story.wait(lambda: story.table("paymentsTable")[0][1].startswith("Paid"), "the result")


def test_enter_in_the_field_asks_as_well(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    story.go("payments")
    story.type("payIdInput", f"  {card.pay_ids[0]} ")
    story.key("payIdInput", Qt.Key.Key_Return)
    story.wait(lambda: story.table("paymentsTable")[0][1].startswith("Paid"), "the result")


def test_a_pending_payment_is_not_decided_yet_and_is_never_called_failed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    confirm(story)
    story.click("askPlacedPaymentButton")
    story.wait(lambda: story.table("paymentsTable")[0][1] == "Pending", "the result")
    seen = story.words(story.page("payments"))
    assert "is pending" in seen
    assert "failed" not in seen.lower()


def test_a_status_that_is_not_known_here_shows_itself(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    story.go("payments")
    result = PaymentResult(pay_id=card.pay_ids[0], status="9", state=PaymentState.UNKNOWN)
    remote: Remote[PaymentResult] = Remote()
    remote.succeed(remote.begin(), result, datetime.now(UTC))
    story.record.payments[card.pay_ids[0]] = remote
    story.do(lambda: story.session.record_changed.emit(story.record, "payments"))
    assert story.table("paymentsTable")[0][1] == "status 9"
    assert "has an unknown status." in story.words(story.page("payments"))


def test_a_payid_that_linksfield_does_not_know_is_no_refusal_and_may_be_our_shops(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    ask(story, "P0002709999999999")
    assert story.table("paymentsTable")[0][1] == "Not at Linksfield"
    seen = story.words(story.page("payments"))
    assert "Linksfield knows no payment P0002709999999999. It may be our own shop's." in seen
    assert "Linksfield says:" in seen
    assert story.property("ourShopButton", "kind") == "primary"


def test_a_question_without_an_answer_is_not_known_yet_and_can_be_asked_again(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    story.sandbox.set_faults("resultQuery=503")
    ask(story, card.pay_ids[0])
    assert story.table("paymentsTable")[0][1] == "No answer"
    assert "Linksfield has a problem (HTTP status 503)" in story.words(story.page("payments"))

    story.sandbox.set_faults("")
    select_row(story, "paymentsTable", 0)
    story.click("paymentDetailsButton")
    story.click("askAgainButton")
    story.wait(lambda: story.table("paymentsTable")[0][1].startswith("Paid"), "the result")


def test_details_are_offered_once_a_payment_is_chosen(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    story.go("payments")
    button: QWidget = story.find("paymentDetailsButton")
    offered = [button.isEnabled()]
    ask(story, card.pay_ids[0])
    assert [*offered, button.isEnabled()] == [False, True]


def test_the_details_hold_every_returned_field_to_copy(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid)
    ask(story, card.pay_ids[0])
    story.click("paymentDetailsButton")
    shown = story.find("paymentDetails", FieldList).toPlainText()
    for name in ("payId", "orderNo", "payStatus", "payRst", "payAmount", "payCurrency", "payResultDate", "payType"):
        assert name in shown
    story.click("paymentDetailsCopyButton")
    assert f"orderNo\t{card.order_nos[0]}" in story.clipboard()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Paste or enter a payId."),
        ("P000 270", "A payId has no spaces or hidden characters. Enter one payId at a time."),
        ("9" * 65, "This is too long for a payId: at most 64 characters. Paste the payId alone."),
        (
            "8985 2000 0000 0001 0015",
            "This is a card number, not a payId. Look it up in the card field at the top.",
        ),
    ],
)
def test_a_payid_that_cannot_be_one_gets_a_sentence_at_its_field(story: Story, typed: str, sentence: str) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("payments")
    story.type("payIdInput", typed)
    story.click("queryPaymentButton")
    field = story.find("payIdInput", QLineEdit)
    assert sentence in story.words(story.page("payments"))
    assert field.accessibleDescription() == sentence
    assert field.text() == typed
    assert story.record.payments == {}

    story.type("payIdInput", "P1")
    assert sentence not in story.words(story.page("payments"))


def test_what_was_typed_for_one_card_comes_back_with_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("payments")
    story.type("payIdInput", "P000270-half-typed")
    first = story.record
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    story.go("payments")
    assert story.find("payIdInput", QLineEdit).text() == ""
    story.do(lambda: story.session.select(first))
    assert story.find("payIdInput", QLineEdit).text() == "P000270-half-typed"


def test_no_text_on_the_page_is_read_as_markup(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    for label in story.page("payments").findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
