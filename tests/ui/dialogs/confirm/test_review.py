from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea

from services.clock import linksfield_day
from services.mall.prices import order_total
from services.records import Environment, Order, OrderDraft, OrderNumbers, OrderState
from services.writes.records import CardOrder, Guard, GuardCode, Review, card_order
from services.writes.reviewing import REVIEW_SECONDS
from services.writes.states import BY_CONTRACT, What
from tests.ui.conftest import PRACTICE, MovableClock
from tests.ui.reviews import draft_of, fresh, review_of, review_of_kind
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, fill_in_paid, review, tick
from ui.dialogs.confirm.dialog import ReviewDialog
from ui.look.dates import day_text


def open_review(story: Story, of: OrderDraft, *guards: Guard) -> ReviewDialog:
    """Review of an order that was not asked for anywhere: its facts stand as they are given."""
    return opened(story, fresh(story, review_of(of, *guards, ticket=story.record.ticket)))


def opened(story: Story, review: Review) -> ReviewDialog:
    dialog = ReviewDialog(story.session, story.record, review, story.window)
    story.do(dialog.open)
    return dialog


def draft(*, recorded: bool = False, auto_renewal: bool = False) -> OrderDraft:
    return draft_of(CARDS["fresh"].iccid, recorded=recorded, auto_renewal=auto_renewal)


def test_it_opens_with_one_sentence_and_the_facts(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-9")
    dialog = open_review(story, draft())
    assert (
        dialog.sentence.text()
        == "Europe 10 GB for card ...0015, for 30 days. The customer pays 12.36 GBP by bank card."
    )
    facts = dialog.facts
    assert facts.value("Card") == "8985 2000 0000 0001 0015"
    assert facts.value("Starts") == "about today (nothing is in use or waiting)"
    assert facts.value("Auto-renewal") == "no"
    assert facts.value("Ticket") == "SUP-9"
    assert dialog.badge.text() == "PRACTICE"
    assert facts.value("Goes to") == story.sandbox.vshop_url.split("/")[2]


def test_it_names_the_host_that_is_not_linksfields(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    review = fresh(story, review_of(draft()))
    base_url = "https://wx.linksfield.net.evil.example/vshop"
    place = replace(review.place, environment=Environment.NOT_LINKSFIELD, base_url=base_url)
    dialog = opened(story, replace(review, place=place))
    assert dialog.badge.text() == "NOT LINKSFIELD: wx.linksfield.net.evil.example"
    story.do(dialog.reject)


def test_it_shows_the_ticket_that_is_kept_with_the_order_not_one_typed_since(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    story.sandbox.set_faults("singleServicePlanPage=slow:0.2")
    story.click("reviewButton")
    story.type("ticketInput", "SUP-2")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    assert story.find("reviewDialog", ReviewDialog).facts.value("Ticket") == "SUP-1"
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
    assert [row.ticket for row in story.desk.done.listed(kinds=("step",))] == ["SUP-1"]


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
    review(story)
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")


def test_ctrl_enter_still_held_down_from_the_form_confirms_nothing(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft())
    control, key = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return.value
    story.do(lambda: QTest.simulateEvent(dialog, True, key, control, "", True))
    assert dialog.isVisible()
    story.do(lambda: QTest.simulateEvent(dialog, True, key, control, "", False))
    assert not story.shown("reviewDialog")


def test_ctrl_held_since_the_form_confirms_nothing_before_it_is_let_go(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    control, window = Qt.KeyboardModifier.ControlModifier, story.window.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, control)
    dialog = open_review(story, draft())
    story.key("reviewDialog", Qt.Key.Key_Return, control)
    still_open = dialog.isVisible()
    QTest.keyRelease(window, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    assert still_open
    story.wait(lambda: all(each.isEnabled() for each in dialog.findChildren(QShortcut)), "the keys to count")
    story.key("reviewDialog", Qt.Key.Key_Return, control)
    assert not story.shown("reviewDialog")


def test_the_reviewed_numbers_are_the_sent_ones_and_the_request_is_shown_masked(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story)
    review(story)
    story.click("showRequestButton")
    lines = story.find("exactRequest", QPlainTextEdit).toPlainText().splitlines()
    shown = dict(line.split(": ", 1) for line in lines)
    assert shown["payId"] == "SHOP-2026-778"
    assert shown["payAmount"] == "12.36"
    assert story.sandbox.partner_code not in shown["partnerCode"]
    assert len(shown["sign"]) < 32

    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
    requests = story.sandbox.state()["requests"]
    assert isinstance(requests, list)
    sent = next(entry for entry in requests if entry["call"] == "SynOrderInfo")
    assert sent["orderNo"] == shown["orderNo"]


def test_recording_says_whose_money_it_is(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft(recorded=True))
    assert "Our shop has received 12.36 GBP, and we report this to Linksfield." in dialog.sentence.text()
    assert dialog.facts.value("payId of our shop") == "SHOP-1"
    assert dialog.confirm_button.text() == "Record order"


def test_production_wants_a_ticket_or_an_explicit_no_ticket(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    review = fresh(story, review_of(draft(), Guard(code=GuardCode.NO_TICKET)))
    dialog = opened(story, replace(review, place=replace(review.place, environment=Environment.PRODUCTION)))
    assert dialog.badge.text() == "PRODUCTION"
    assert not dialog.confirm_button.isEnabled()
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    tick(story, "noTicketBox")
    assert dialog.confirm_button.isEnabled()
    story.do(dialog.reject)


def test_orders_that_appeared_since_the_look_up_are_pointed_out(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    colleague_records_an_order(story)
    dialog = review(story)
    assert "New orders on this card since you looked it up: 1. Did a colleague place them?" in story.words(dialog)
    assert dialog.confirm_button.isEnabled()


def colleague_records_an_order(story: Story) -> None:
    """Somebody at another desk puts a plan on the card: this PC knows nothing of it."""
    client = story.desk.clients.client(PRACTICE)
    iccid = story.record.iccid
    plan = next(plan for plan in client.plans(iccid) if plan.name == "Asia 3 GB / 15 days")
    order = draft_of(iccid, plan=plan, recorded=True)
    assert order.paid is not None
    total = order_total(plan, 1)
    paid = replace(order.paid, money=total, pay_id="SHOP-OF-A-COLLEAGUE")
    numbers = OrderNumbers(order_no="2026112300000000001", pay_id=paid.pay_id)
    client.record_paid_order(replace(order, total=total, paid=paid), numbers)


def test_a_reason_is_asked_for_only_where_one_is_needed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    assert not open_review(story, draft()).reason_field.isVisible()
    dialog = open_review(story, draft(recorded=True), Guard(code=GuardCode.PAYMENT_USED, needs_reason=True))
    assert "This payment has already been recorded for an order." in story.words(dialog)
    assert dialog.reason_field.isVisible()
    assert not dialog.confirm_button.isEnabled()
    story.do(lambda: dialog.reason.setText("the first one was taken back"))
    assert dialog.confirm_button.isEnabled()
    # However low the screen is, what cannot be undone is not scrolled to.
    scrolling = dialog.findChildren(QScrollArea)
    assert not any(area.isAncestorOf(part) for area in scrolling for part in (dialog.reason_field, dialog.lasting))


def test_a_slow_linksfield_is_said_before_an_order_is_lost_in_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.sandbox.set_faults("singleQueryOrder=status:500")
    for _ in range(3):
        story.do(lambda: story.session.reads.refresh(story.record, "orders"))
        story.wait(lambda: story.record.orders.state == "error", "the error")
    dialog = open_review(story, draft())
    assert "an order sent now may stay unconfirmed" in story.words(dialog)


def test_an_old_review_can_no_longer_be_confirmed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    review = fresh(story, review_of(draft()))
    dialog = opened(story, replace(review, expires=story.desk.clock.monotonic() + 0.001))
    story.wait(lambda: not dialog.confirm_button.isEnabled(), "the review to grow old")
    assert "This review is too old" in story.words(dialog)
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


def test_auto_renewal_is_said_where_it_is_ordered(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    dialog = open_review(story, draft(auto_renewal=True))
    assert dialog.facts.value("Auto-renewal") == "yes"
    assert "until auto-renewal is stopped" in story.words(dialog)


# ---------------------------------------------------------------------- every kind of write


EVERY_KIND = pytest.mark.parametrize("what", list(What))


@pytest.fixture
def with_csss(request: pytest.FixtureRequest) -> bool:
    what = getattr(request.node, "callspec", None) and request.node.callspec.params.get("what")
    return what in BY_CONTRACT


CARD = CARDS["fresh"].iccid


@EVERY_KIND
def test_every_kind_says_what_it_does_what_stays_and_until_when_the_look_is_good(story: Story, what: What) -> None:
    story.look_up(CARD)
    waits = CardOrder(plan_name="Worldwide 5 GB", time="1", unit="2", status="1")
    before = story.desk.now()
    review = fresh(story, review_of_kind(what, CARD))
    dialog = opened(story, replace(review, snapshot=replace(review.snapshot, orders=(waits,))))
    seen = story.words(dialog)
    assert dialog.objectName() == "reviewDialog"
    assert dialog.title.text().endswith("?")
    assert "...0015" in dialog.sentence.text()
    assert dialog.facts.value("Sent by") == "desk-2"
    assert "What stays: " in seen
    assert "Worldwide 5 GB" in seen
    assert "Orders in use or waiting: 1." in seen
    assert "cannot be undone here" in seen
    # A minute may have begun meanwhile.
    ends = [(at + timedelta(seconds=REVIEW_SECONDS)).astimezone() for at in (before, story.desk.now())]
    assert any(f"Can be confirmed until {end:%H:%M}" in seen for end in ends)
    assert not any(button.isDefault() or button.autoDefault() for button in dialog.findChildren(QPushButton))
    assert story.find("backButton").hasFocus()


@EVERY_KIND
def test_every_kind_shows_the_exact_request_on_demand_masked(story: Story, what: What) -> None:
    story.look_up(CARD)
    review = fresh(story, review_of_kind(what, CARD))
    opened(story, review)
    assert not story.shown("exactRequest")
    story.click("showRequestButton")
    lines = story.find("exactRequest", QPlainTextEdit).toPlainText().splitlines()
    shown = dict(line.split(": ", 1) for line in lines)
    if what not in BY_CONTRACT:  # no number of ours is in these
        assert shown["payId"] == review.write.pay_id
    assert story.sandbox.partner_code not in shown["access_code" if what in BY_CONTRACT else "partnerCode"]
    assert len(shown["sign"]) < 32


@EVERY_KIND
def test_every_kind_can_be_confirmed_by_ctrl_enter_alone_and_not_when_the_look_is_old(story: Story, what: What) -> None:
    story.look_up(CARD)
    dialog = opened(story, fresh(story, review_of_kind(what, CARD)))
    confirmed: list[int] = []
    dialog.accepted.connect(lambda: confirmed.append(1))
    story.key("reviewDialog", Qt.Key.Key_Return)
    assert confirmed == []
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert confirmed == [1]
    old = opened(story, review_of_kind(what, CARD))
    story.wait(lambda: "too old" in story.words(old), "its end")
    assert not old.confirm_button.isEnabled()
    story.do(old.reject)


@EVERY_KIND
def test_every_kind_says_what_speaks_against_it_and_wants_the_reason_and_the_ticket(story: Story, what: What) -> None:
    story.look_up(CARD)
    guards = (Guard(code=GuardCode.SAME_PLAN_TODAY, needs_reason=True), Guard(code=GuardCode.NO_TICKET))
    dialog = opened(story, replace(fresh(story, review_of_kind(what, CARD)), guards=guards))
    assert "within the last 24 hours. Say why" in story.words(dialog)
    assert not dialog.confirm_button.isEnabled()
    story.type("reasonInput", "the customer wants two")
    assert not dialog.confirm_button.isEnabled()
    tick(story, "noTicketBox")
    assert dialog.confirm_button.isEnabled()
    story.do(dialog.reject)


@pytest.mark.parametrize(
    ("days_left", "said"),
    [(3, "- Europe 10 GB, ends about {counted}"), (12, "- Europe 10 GB, ends {printed}"), (None, "ends {printed}")],
)
def test_what_stays_ends_where_every_view_says_it_ends(story: Story, days_left: int | None, said: str) -> None:
    story.look_up(CARD)
    review = fresh(story, review_of_kind(What.STOP_RENEWAL, CARD))
    told = linksfield_day(review.snapshot.at)
    printed = told + timedelta(days=12)
    order = Order(
        status="2",
        state=OrderState.IN_USE,
        plan_name="Europe 10 GB",
        ends=printed,
        ends_text=printed.isoformat(),
        days_left=days_left,
    )
    dialog = opened(story, replace(review, snapshot=replace(review.snapshot, orders=(card_order(order),))))
    ends = {"counted": day_text(told + timedelta(days=3)), "printed": day_text(printed)}
    assert said.format(**ends) in dialog.stays.label.text()


def test_an_end_that_is_no_day_and_one_of_an_older_journal_are_shown_as_they_were_said(story: Story) -> None:
    story.look_up(CARD)
    review = fresh(story, review_of_kind(What.STOP_RENEWAL, CARD))
    older = CardOrder(plan_name="Europe 10 GB", time="1", unit="2", status="2", ends_text="in spring")
    dialog = opened(story, replace(review, snapshot=replace(review.snapshot, orders=(older,))))
    assert "- Europe 10 GB, ends in spring" in dialog.stays.label.text()


def test_nothing_can_be_confirmed_beside_what_is_still_open_and_nothing_claims_that_none_is(story: Story) -> None:
    story.look_up(CARD)
    dialog = open_review(story, draft(), Guard(code=GuardCode.STILL_OPEN, value="i", stops=True))
    seen = story.words(dialog)
    assert "check what happened first" in seen
    assert "is unconfirmed." not in seen
    assert not dialog.confirm_button.isEnabled()


def test_a_pc_that_slept_over_the_ten_minutes_confirms_nothing(story: Story, clock: MovableClock) -> None:
    story.look_up(CARD)
    dialog = open_review(story, draft())
    clock.advance(601)
    assert dialog.confirm_button.isEnabled(), "the timer stood still"
    story.click("confirmButton")
    assert dialog.isVisible()
    assert not dialog.confirm_button.isEnabled()
