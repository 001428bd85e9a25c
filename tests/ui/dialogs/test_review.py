from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from services.records import Money, OrderDraft, OrderNumbers, OrderState, PaidProof, Plan, Profile
from services.records import Order as ListedOrder
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, fill_in_paid, tick
from ui.dialogs.review import ReviewDialog

PLAN = Plan(
    plan_code="SP1",
    name="Europe 10 GB",
    package_code="DP1",
    price=Money(Decimal("12.36"), "GBP"),
    time="1",
    unit="2",
    length_days=30,
)
NUMBERS = OrderNumbers(order_no="2026112314050012345", pay_id="P0002702026112314050012345")


def draft(**facts: object) -> OrderDraft:
    plain = {"iccid": CARDS["fresh"].iccid, "plan": PLAN, "periods": 1, "total": PLAN.price}
    return OrderDraft(**{**plain, **facts})  # type: ignore[arg-type]


def open_review(story: Story, of: OrderDraft, **options: int) -> ReviewDialog:
    dialog = ReviewDialog(story.console, story.record, of, NUMBERS, story.window, **options)
    story.do(dialog.open)
    return dialog


def test_it_opens_with_one_sentence_and_the_facts(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-9")
    dialog = open_review(story, draft())
    assert dialog.sentence.text() == "Card ...0015 gets Europe 10 GB for 30 days. The customer pays 12.36 GBP by card."
    facts = dialog.facts
    assert facts.value("Card") == "8985 2000 0000 0001 0015"
    assert facts.value("Starts") == "about today: nothing is in use or waiting"
    assert facts.value("Auto-renewal") == "no"
    assert facts.value("Ticket") == "SUP-9"
    assert dialog.badge.text() == "PRACTICE"


def test_no_button_is_pressed_by_a_bare_enter(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft())
    for button in dialog.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()
    story.key("reviewDialog", Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_ctrl_enter_confirms(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.click("reviewButton")
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    story.wait(lambda: story.record.placed is not None and story.record.placed.confirmed, "the confirmation")


def test_the_reviewed_numbers_are_the_sent_ones_and_the_request_is_shown_masked(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story)
    story.click("reviewButton")
    story.click("showRequestButton")
    lines = story.find("exactRequest", QPlainTextEdit).toPlainText().splitlines()
    shown = dict(line.split(": ", 1) for line in lines)
    assert shown["payId"] == "SHOP-2026-778"
    assert shown["payAmount"] == "12.36"
    assert story.sandbox.partner_code not in shown["partnerCode"]
    assert len(shown["sign"]) < 32

    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and story.record.placed.confirmed, "the confirmation")
    requests = story.sandbox.state()["requests"]
    assert isinstance(requests, list)
    sent = next(entry for entry in requests if entry["call"] == "SynOrderInfo")
    assert sent["orderNo"] == shown["orderNo"]


def test_recording_says_whose_money_it_is(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    paid = PaidProof(
        pay_id="SHOP-1",
        money=Money(Decimal("12.36"), "GBP"),
        pay_type="3",
        paid_at=datetime(2026, 11, 1, 12, 0, tzinfo=UTC),
        we_hold_the_money=True,
    )
    dialog = open_review(story, draft(paid=paid))
    assert "We have been paid 12.36 GBP and tell Linksfield so." in dialog.sentence.text()
    assert dialog.facts.value("payId of our shop") == "SHOP-1"
    assert dialog.confirm_button.text() == "Record order"


def test_production_wants_a_ticket_or_an_explicit_no_ticket(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.desk.profiles.add_for_this_run(Profile(name="Reseller UK", environment="production"))
    story.record.profile = "Reseller UK"
    dialog = open_review(story, draft())
    assert dialog.badge.text() == "PRODUCTION"
    assert not dialog.confirm_button.isEnabled()
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    tick(story, "noTicketBox")
    assert dialog.confirm_button.isEnabled()
    story.do(dialog.reject)


def test_orders_that_appeared_since_the_look_up_are_pointed_out(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft())
    remote = story.record.orders
    new = ListedOrder(status="1", state=OrderState.WAITING, plan_name="Asia 5 GB", periods=1, days_left=30)
    remote.succeed(remote.begin(), (new,), story.desk.now())
    story.do(lambda: story.console.record_changed.emit(story.record, "orders"))
    assert "Since the look-up, orders have appeared on this card: Asia 5 GB." in story.words(dialog)
    assert "after 1 other" in dialog.facts.value("Starts")


def test_a_slow_linksfield_is_said_before_an_order_is_lost_in_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.sandbox.set_faults("singleQueryOrder=status:500")
    for _ in range(3):
        story.do(lambda: story.console.refresh(story.record, "orders"))
        story.wait(lambda: story.record.orders.state == "error", "the error")
    dialog = open_review(story, draft())
    assert "an order sent now may stay without an answer" in story.words(dialog)


def test_an_old_review_can_no_longer_be_confirmed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft(), valid_ms=1)
    story.wait(lambda: not dialog.confirm_button.isEnabled(), "the review to grow old")
    assert "This review is too old to be confirmed" in story.words(dialog)
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


def test_auto_renewal_is_said_where_it_is_ordered(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft(auto_renewal=True))
    assert dialog.facts.value("Auto-renewal") == "yes"
    assert "until the auto-renewal is stopped" in story.words(dialog)
