from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from services.records import Profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import (
    CARDS,
    EUROPE,
    choose_plan,
    choose_shop,
    confirm,
    count_of,
    fill_in_paid,
    order_words,
    review,
    tick,
)
from ui.widgets.field import Field


def new_numbers(story: Story) -> tuple[str, str]:
    placed = story.record.placed
    assert placed is not None
    return placed.order_no, placed.pay_id


class LayoutRequests(QObject):
    """Counts how often a widget's layout was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


# ---------------------------------------------------------------------- F3: I want plan X


def test_i_want_plan_x_and_pay_by_card(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-3")
    choose_plan(story)
    assert EUROPE in order_words(story)
    assert "12.36 GBP per period" in order_words(story)
    assert "after 3 others" in story.find("orderStart", QLabel).text()
    story.type("periodsInput", "2")
    assert story.find("orderTotal", QLabel).text() == "Total 24.72 GBP"

    seen = story.words(review(story))
    assert "Europe 10 GB / 30 days for card ...0023, for 60 days. The customer pays 24.72 GBP by bank card." in seen
    assert "The same plan is already waiting on this card. This adds another 60 days." in seen
    assert "This cannot be undone here. Nothing is charged until the customer pays." in seen
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")

    order_no, pay_id = new_numbers(story)
    seen = order_words(story)
    assert order_no in seen
    assert pay_id in seen
    assert "Waiting for the customer's payment; not listed under Orders until paid." in seen
    story.wait(lambda: story.record.orders.state == "rows", "the orders")
    story.go("orders")
    assert len(story.table("ordersTable")) == 3

    story.go("new_order")
    story.click("askPlacedPaymentButton")
    story.wait(lambda: story.table("paymentsTable")[0][1] == "Pending", "the payment")
    story.sandbox.pay(pay_id)
    story.key("paymentsTable", Qt.Key.Key_Return)
    # The orders are asked for again: what was listed before it was paid cannot tell that it is missing.
    story.wait(lambda: story.table("paymentsTable")[0][1] == "Paid, delivered", "the payment")
    story.go("orders")
    story.wait(lambda: len(story.table("ordersTable")) == 4, "the paid order")
    assert story.table("ordersTable")[-1][:2] == [EUROPE, "Waiting"]


def test_both_numbers_of_a_placed_order_are_copied_with_a_click(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    confirm(story)
    copied = set()
    for button in story.find("placedNumbers", QWidget).findChildren(QAbstractButton):
        story.do(button.click)
        copied.add(story.clipboard())
    assert copied == set(new_numbers(story))


def test_without_a_plan_the_tab_says_so_and_leads_to_the_plans(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("new_order")
    assert "Choose a plan first" in order_words(story)
    story.click("choosePlanButton")
    assert story.record.tab == "plans"


def test_an_unused_card_starts_about_today(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    assert "about today (nothing is in use or waiting)" in story.find("orderStart", QLabel).text()


def test_the_start_is_not_known_while_the_orders_are_not(story: Story) -> None:
    story.sandbox.set_faults("singleQueryOrder=503")
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    choose_plan(story)
    assert "Not known" in story.find("orderStart", QLabel).text()
    assert "nothing is in use" not in order_words(story)


# ---------------------------------------------------------------------- what comes back


def test_a_refusal_is_shown_in_linksfields_words_and_the_draft_stays(story: Story) -> None:
    story.sandbox.set_faults("singleOrder=refused:E77:Not sold <b>today</b>")
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.type("periodsInput", "3")
    confirm(story)
    assert "Linksfield says: Not sold <b>today</b> (code E77)" in order_words(story)
    assert "Nothing was ordered." in order_words(story)
    assert story.find("periodsInput", QLineEdit).text() == "3"
    assert story.find("reviewButton", QPushButton).isEnabled()


def test_an_order_that_is_paid_by_now_no_longer_waits_for_the_customer(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    confirm(story)
    assert "The customer has to pay 12.36 GBP." in order_words(story)
    placed = story.record.placed
    assert placed is not None
    story.sandbox.pay(placed.pay_id)
    story.do(lambda: story.session.reads.query_payment(story.record, placed.pay_id))
    story.wait(lambda: "is ordered and paid" in order_words(story), "the verdict")
    assert "has to pay" not in order_words(story)
    assert "Waiting for the customer" not in order_words(story)


def test_an_order_that_never_left_may_be_sent_again(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    review(story)
    story.sandbox.stop()
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's end")
    assert "Nothing was sent" in order_words(story)
    assert "It may be sent again." in order_words(story)
    assert story.find("reviewButton", QPushButton).isEnabled()
    assert count_of(story, "singleOrder") == 0


def test_an_order_without_an_answer_is_never_called_a_failure_and_blocks_the_next(story: Story) -> None:
    story.sandbox.set_faults("singleOrder=drop-after")
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    confirm(story)

    seen = order_words(story)
    assert "No usable answer came: it is not known whether the order arrived" in seen
    assert "Unconfirmed" in seen
    assert "failed" not in seen.lower()
    assert "refused" not in seen.lower()
    assert not story.find("reviewButton", QPushButton).isEnabled()
    assert "is unconfirmed: check what happened first" in seen
    # Told once: the banner says it, and stays; a notice would say it again and go.
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    assert "do not order again" in story.words(story.find("attentionBanner"))
    assert story.workplace.toasts.texts() == []

    # Looking at its payment is not enough: it blocks until somebody has decided what became of it.
    story.click("askPlacedPaymentButton")
    story.wait(lambda: story.table("paymentsTable")[0][1] == "Pending", "the payment that shows it arrived")
    story.go("new_order")
    assert not story.find("reviewButton", QPushButton).isEnabled()
    assert count_of(story, "singleOrder") == 1


def test_check_what_happened_is_offered_for_the_order_without_an_answer(story: Story) -> None:
    story.sandbox.set_faults("singleOrder=drop-after")
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    confirm(story)
    placed = story.record.placed
    assert placed is not None
    wanted: list[str] = []
    story.session.check_wanted.connect(wanted.append)
    # The banner has the one button; on Overview the verdict has it.
    story.wait(lambda: story.shown("checkButton"), "the banner")
    story.go("card")
    assert not story.shown("checkButton")
    story.click("verdictStepButton")
    assert wanted == [placed.review.intent]
    assert [intent.intent for intent in story.desk.fixes.unknown()] == wanted


def test_an_unknown_order_blocks_the_next_one_also_when_its_card_was_closed_in_between(story: Story) -> None:
    story.sandbox.set_faults("SynOrderInfo=cut")
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    story.click("lookAtOrdersButton")
    assert story.record.tab == "orders"
    story.do(lambda: story.session.close_card(story.record))
    story.look_up(CARDS["fresh"].iccid)
    assert story.record.placed is None
    choose_plan(story, "Asia 3 GB")

    dialog = review(story)
    assert "being sent or unconfirmed: check what happened first" in story.words(dialog)
    assert not dialog.confirm_button.isEnabled()
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert count_of(story, "singleOrder") == 0


def test_an_order_that_cannot_be_written_down_is_not_sent(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    review(story)
    story.desk.journal.close()
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's end")
    assert "was not sent" in order_words(story)
    assert count_of(story, "singleOrder") == 0


# ---------------------------------------------------------------------- while the card is looked at


def test_while_the_card_is_looked_at_the_tab_says_so_and_takes_no_second_press(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.sandbox.set_faults("singleServicePlanPage=slow:0.2")
    story.click("reviewButton")
    assert "Checking the card before the review..." in order_words(story)
    assert not story.find("reviewButton", QPushButton).isEnabled()
    assert not story.shown("reviewDialog")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    assert story.find("reviewButton", QPushButton).isEnabled()


def test_without_an_answer_about_the_card_there_is_no_review_and_the_draft_stays(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.type("periodsInput", "2")
    story.sandbox.set_faults("singleQueryOrder=status:400")
    story.click("reviewButton")
    story.wait(lambda: "Linksfield has a problem (HTTP status 400)" in order_words(story), "the reason")
    assert not story.shown("reviewDialog")
    assert story.find("periodsInput", QLineEdit).text() == "2"
    assert story.find("reviewButton", QPushButton).isEnabled()


def test_a_review_that_comes_late_does_not_open_over_another_card(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    first = story.record
    story.sandbox.set_faults("singleServicePlanPage=slow:0.2")
    story.click("reviewButton")
    story.do(story.session.open_blank)
    story.wait(lambda: not story.session.tasks.is_running(f"{first.key}:review"), "the review to end")
    assert not story.shown("reviewDialog")
    story.do(lambda: story.session.select(first))
    assert story.find("reviewButton", QPushButton).isEnabled()


def test_confirm_pressed_twice_sends_one_order(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    dialog = review(story)
    button = story.find("confirmButton", QPushButton)

    def pressed_twice() -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    story.do(pressed_twice)
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
    assert count_of(story, "singleOrder") == 1


def test_after_a_confirmed_order_the_next_begins_with_its_plan(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    confirm(story)
    assert story.record.form.plan is None
    assert not story.shown("orderForm")
    choose_plan(story)
    dialog = review(story)
    assert "ordered for this card from here within the last 24 hours. Say why" in story.words(dialog)
    assert not dialog.confirm_button.isEnabled()
    story.type("reasonInput", "  ")
    assert not dialog.confirm_button.isEnabled()
    story.type("reasonInput", "wants two")
    story.click("confirmButton")
    story.wait(lambda: count_of(story, "singleOrder") == 2, "the second order")
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "its answer")
    assert [row.reason for row in story.desk.activity.rows(CARDS["fresh"].iccid)][:2] == ["wants two", ""]


def test_the_agent_may_be_with_another_card_when_the_answer_comes(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.sandbox.set_faults("singleOrder=slow:0.3")
    review(story)
    story.click("confirmButton")
    first = story.record
    assert "Sending the order for Europe 10 GB / 30 days..." in order_words(story)
    story.do(story.session.open_blank)
    story.wait(lambda: first.placed is not None and first.placed.carried_out, "the confirmation")
    assert "Look up a card first" in order_words(story)
    assert any("...0015" in text for text in story.workplace.toasts.texts())


# ---------------------------------------------------------------------- guards


def test_a_profile_for_looking_only_is_told_before_anything_is_typed(story: Story) -> None:
    bases = story.desk.clients.bases("Practice")
    story.desk.profiles.add_for_this_run(
        Profile(
            name="Only looking",
            environment="custom",
            vshop_url=bases.vshop,
            payment_url=bases.payment,
            topup_url=bases.topup,
            read_only=True,
        )
    )
    story.desk.vault.use_for_this_run("Only looking", story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile("Only looking"))
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    assert "Profile Only looking is view-only. To order, choose another profile at the top" in order_words(story)
    assert not story.find("reviewButton", QPushButton).isEnabled()
    for choice in ("paysByCardChoice", "shopWasPaidChoice"):
        assert not story.find(choice, QAbstractButton).isEnabled()
        assert "view-only" in story.find(choice).accessibleDescription()


# ---------------------------------------------------------------------- bad input


WRONG_PERIODS = (
    ("", "Enter the number of periods, for example 1."),
    ("0", "Periods cannot be 0: order at least 1."),
    ("-1", "Periods cannot be negative: remove the minus sign."),
    ("1.5", "Only whole periods can be ordered, for example 1 or 2."),
    ("1000000000", "Periods for this plan: at most 12."),
    ("two", "Enter a whole number of periods, for example 1."),
)


def test_periods_that_cannot_be_ordered_get_a_sentence_at_their_field(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    for typed, sentence in WRONG_PERIODS:
        story.type("periodsInput", typed)
        assert story.find("orderTotal", QLabel).text() == "Total: not known yet"
        story.click("reviewButton")
        assert_wrong(story, "periodsInput", typed, sentence)


WRONG_PROOFS = (
    ("paidPayIdInput", "", "Paste or enter a payId."),
    ("paidPayIdInput", "a b", "A payId has no spaces or hidden characters. Enter one payId at a time."),
    ("paidAmountInput", "", "Enter the amount paid, for example 12.36."),
    ("paidAmountInput", "1,500", "Write the amount without a thousands separator, for example 1234.50."),
    ("paidAmountInput", "NaN", "Enter the amount as a number, for example 12.36."),
    ("paidAmountInput", "-3", "The amount cannot be negative: remove the minus sign."),
    ("paidAmountInput", "0", "The amount cannot be 0: enter what was actually paid."),
    (
        "paidAmountInput",
        "1.123456789",
        "Too many decimals: GBP has 2.",
    ),
    ("paidAmountInput", "9999999999", "This amount is too large for one payment: check it."),
    ("paidCurrencyInput", "", "Enter the three-letter currency code, for example GBP."),
    (
        "paidCurrencyInput",
        "XYZ",
        "XYZ is not a valid currency code. Enter three letters, for example GBP or USD.",
    ),
    ("paidTypeInput", "", "Enter the payment type that our shop recorded."),
    ("paidAtInput", "", "Enter when it was paid, for example 2026-11-23 14:02."),
    (
        "paidAtInput",
        "yesterday",
        "Enter the time as year-month-day hour:minute, for example 2026-11-23 14:02.",
    ),
    ("paidAtInput", "2999-01-01 10:00", "The payment time is in the future: check the date."),
    (
        "paidAtInput",
        "2001-01-01 10:00",
        "The payment time is more than two years ago: check the year.",
    ),
)


def test_proof_that_cannot_be_used_gets_a_sentence_at_its_field(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story)
    story.click("morePaidButton")
    for name, typed, sentence in WRONG_PROOFS:
        right = story.property(name)
        story.type(name, typed)
        before = [line.text() for line in story.find("orderForm", QWidget).findChildren(QLineEdit)]
        story.click("reviewButton")
        assert [line.text() for line in story.find("orderForm", QWidget).findChildren(QLineEdit)] == before
        assert_wrong(story, name, typed, sentence)
        story.type(name, right)


def assert_wrong(story: Story, name: str, typed: str, sentence: str) -> None:
    """The field has its sentence and the cursor, what was typed stands, nothing else opened; typing clears it."""
    field = story.find(name, QLineEdit)
    assert sentence in order_words(story)
    assert field.accessibleDescription() == sentence
    assert field.text() == typed
    assert story.window.focusWidget() is field
    assert not story.shown("reviewDialog")
    story.type(name, "7")
    assert sentence not in order_words(story)


def test_every_wrong_field_is_named_at_once_and_the_cursor_is_in_the_first(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    choose_shop(story)
    for name, text in (("periodsInput", "0"), ("paidCurrencyInput", ""), ("paidAtInput", "")):
        story.type(name, text)
    story.click("reviewButton")
    seen = order_words(story)
    for sentence in (
        "Periods cannot be 0",
        "Paste or enter a payId.",
        "Enter the amount paid",
        "Enter the three-letter currency code",
        "Enter when it was paid",
        'Our shop has received this money": only orders',
    ):
        assert sentence in seen
    assert story.window.focusWidget() is story.find("periodsInput")
    # Over the whole width, not in a column as narrow as its input.
    amount = story.find("paidAmountInput", QLineEdit).parentWidget()
    assert isinstance(amount, Field)
    assert amount.line.width() > 3 * amount.width()
    tick(story, "holdMoneyBox")
    assert 'Our shop has received this money": only orders' not in order_words(story)


def test_an_amount_that_differs_from_the_price_is_pointed_out_here_and_in_review(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story, amount="11")
    assert "The plan costs 12.36 GBP; you entered 11.00 GBP." in order_words(story)
    assert "you say our shop received 11.00 GBP" in story.words(review(story))


def proof(story: Story) -> list[str]:
    names = ("paidPayIdInput", "paidAmountInput", "paidCurrencyInput", "paidAtInput")
    return [story.find(name, QLineEdit).text() for name in names]


def test_amount_and_time_of_a_mail_are_filled_in_and_named_and_nothing_typed_is_overwritten(story: Story) -> None:
    mail = f"Card {CARDS['fresh'].iccid}, payment ID SHOP-778: I paid 11,50 EUR on 3.2.2026, 14:03 UTC"
    story.look_up(mail)
    choose_plan(story)
    choose_shop(story)
    assert proof(story) == ["SHOP-778", "11.50", "EUR", "2026-02-03 14:03+00:00"]
    told = "Filled in: payId from the mail, amount and currency from the mail, time from the mail."
    assert told in order_words(story)
    story.type("paidAmountInput", "12.00")
    assert "amount and currency from the mail" not in order_words(story)
    for choice in ("paysByCardChoice", "shopWasPaidChoice"):
        story.do(story.find(choice, QAbstractButton).click)
    assert proof(story)[1] == "12.00"


def test_a_mail_without_a_zone_gives_no_time_and_one_about_another_payment_no_amount(story: Story) -> None:
    story.look_up(f"Card {CARDS['fresh'].iccid}: I paid 11,50 EUR on 3.2.2026, 14:03")
    choose_plan(story)
    choose_shop(story)
    assert proof(story)[1:3] == ["11.50", "EUR"]
    assert "time of now" in order_words(story)
    card = CARDS["paid_not_delivered"]
    story.look_up(f"Card {card.iccid}, {card.pay_ids[0]}: I paid 11,50 EUR")
    choose_plan(story)
    choose_shop(story)
    # Linksfield knows that payment: what the mail says of it is not about our shop's.
    assert proof(story)[:2] == ["", ""]


def test_everything_typed_for_one_card_comes_back_with_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    fill_in_paid(story, pay_id="SHOP-1", amount="5.00")
    story.type("periodsInput", "4")
    first = story.record
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    choose_plan(story, "Asia 3 GB")
    assert story.find("paysByCardChoice", QAbstractButton).isChecked()
    assert story.find("periodsInput", QLineEdit).text() == "1"
    story.type("periodsInput", "2")

    story.do(lambda: story.session.select(first))
    texts = [story.find(name, QLineEdit).text() for name in ("periodsInput", "paidPayIdInput", "paidAmountInput")]
    assert texts == ["4", "SHOP-1", "5.00"]
    assert story.find("shopWasPaidChoice", QAbstractButton).isChecked()
    assert story.find("holdMoneyBox", QAbstractButton).isChecked()
    assert first.form.periods == "4"


def test_back_in_review_keeps_the_draft_and_sends_nothing(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.type("periodsInput", "5")
    review(story)
    story.key("reviewDialog", Qt.Key.Key_Escape)
    assert not story.shown("reviewDialog")
    assert story.find("periodsInput", QLineEdit).text() == "5"
    assert count_of(story, "singleOrder") == 0


def test_plans_asked_for_again_bring_the_chosen_plans_new_price(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    chosen = story.record.form.plan
    story.click("refreshPlansButton")
    story.wait(lambda: story.record.plans.state == "rows", "the plans")
    assert story.record.form.plan == chosen
    assert story.record.form.plan is not chosen


def test_every_control_of_the_form_has_a_name_for_screen_readers(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    choose_shop(story)
    for control in story.find("orderForm", QWidget).findChildren(QWidget):
        if isinstance(control, QLineEdit | QAbstractButton | QComboBox):
            assert control.accessibleName(), control
            assert control.objectName(), control


def test_a_form_that_nobody_touches_is_laid_out_once(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    choose_shop(story)
    requests, form = LayoutRequests(), story.find("orderForm", QWidget)
    story.wait(lambda: story.shown("paidProof"), "the proof")
    form.installEventFilter(requests)
    for _ in range(20):
        story.do(lambda: None)
    assert requests.count < 5
