"""New order: the chosen plan, the form, and what became of the order sent last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.desk.customer_link import sells_another_order
from services.errors import ConsoleError
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.payments.customer_link import let_customer_buy, send_way_to_pay
from ui.dialogs.payments.rehearsal import rehearse
from ui.look.colours import SIZES, text_is_large
from ui.session.open_card import is_same_plan
from ui.session.order_form import paid_money, read_order, total
from ui.session.remote import EMPTY, ERROR, ROWS
from ui.session.sent_write import ORDERS, SentWrite
from ui.tabs.base.page import Page
from ui.tabs.new_order.form import OrderFormView
from ui.tabs.new_order.result import PlacedBox
from ui.tabs.plans import price_text, reason_not_to_order
from ui.widgets.boxes import scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label, plain_label, title_label
from ui.widgets.safe_text import line_text
from ui.words import errors
from ui.words.amounts import money_text
from ui.words.orders import start_text

if TYPE_CHECKING:
    from services.records import OrderDraft, Plan
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class NewOrderPage(Page):
    """Takes an order as far as Review; Confirm in there sends it."""

    parts = frozenset({"form", "plans", "orders", "sent", "payments", "renewal", "done"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reviewing: set[int] = set()
        # -- widgets
        self.plan_name = title_label()
        self.price = muted_label()
        self.placed = PlacedBox()
        self.form = OrderFormView(self._now_text)
        self.no_plan = plain_label(role="headline")
        self.no_plan_hint = muted_label()
        self.pages = QStackedWidget()
        # -- buttons
        self.choose_button = push_button(self.tr("Show the plans"), "primary", "choosePlanButton")
        self.other_plan_button = push_button(self.tr("Another plan"), "link", "otherPlanButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.form.periods, self.choose_button)

    def draw(self, record: OpenCard) -> None:
        self.placed.show_placed(record, self.session.concluding.verdict(record))
        plan = record.form.plan
        self.pages.setCurrentIndex(0 if plan is None else 1)
        if plan is None:
            self._show_no_plan(record)
            return
        self.plan_name.setText(line_text(plan.name) or plan.plan_code)
        self.price.setText(self.tr("{price} a period").format(price=price_text(plan)))
        self.form.show_form(record.form)
        self._show_sums(record, plan)
        self._show_review_button(record, plan)
        self._show_way_to_pay(record)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.choose_button.setAccessibleName(self.tr("Show the plans of this card"))
        self.other_plan_button.setAccessibleName(self.tr("Choose another plan"))
        self.pages.addWidget(self._empty_page())
        self.pages.addWidget(self._form_page())
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.setSpacing(SIZES.gap)
        inside.addWidget(self.placed)
        inside.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(content)
        column.addWidget(self.area)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose_button)
        row.addStretch(1)
        column.addStretch(2)
        for label in (self.no_plan, self.no_plan_hint):
            label.setAlignment(label.alignment() | label.alignment().AlignHCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)
        return page

    def _form_page(self) -> QWidget:
        page = QWidget()
        head = QVBoxLayout() if text_is_large() else QHBoxLayout()
        head.setSpacing(SIZES.gap)
        head.addWidget(self.plan_name, 1)
        head.addWidget(self.price)
        head.addWidget(self.other_plan_button)
        self.price.setWordWrap(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.review_wanted.connect(self._on_review)
        self.form.cancel_button.clicked.connect(lambda _checked: self._on_review_cancelled())
        for button in (self.choose_button, self.other_plan_button):
            button.clicked.connect(lambda _checked: self.session.set_tab("plans"))
        self.placed.payment_wanted.connect(self._on_payment_wanted)
        self.placed.orders_wanted.connect(self._on_orders_wanted)
        self.placed.check_wanted.connect(self._on_check_wanted)
        self.placed.again_wanted.connect(self._on_again_wanted)
        self.placed.follow_wanted.connect(self._on_follow_wanted)
        self.placed.way_to_pay_wanted.connect(self._on_way_to_pay_wanted)
        self.form.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        self.placed.rehearsal_wanted.connect(self._on_rehearsal_wanted)
        self.session.record_changed.connect(self._on_any_change)
        self.session.write_ended.connect(self._on_write_ended)

    # ------------------------------------------------------------------ events

    def _on_edited(self) -> None:
        record = self.record
        if record is not None and record.form.plan is not None:
            self._show_sums(record, record.form.plan)
            self._show_review_button(record, record.form.plan)

    def _on_review(self) -> None:
        """Check everything typed; open Review if nothing stands against it."""
        record = self.record
        if record is None or record.form.plan is None or not self.form.review_button.isEnabled():
            return
        self.form.notice.show_text("")
        ordering = self.session.desk.ordering
        read = read_order(record.form, record.form.plan, record.iccid, ordering, self.session.desk.now())
        if isinstance(read, list):
            self.area.ensureWidgetVisible(self.form.show_errors(read))
            return
        self.form.clear_errors()
        self.session.tasks.start(f"{record.key}:review", self._review(record, read))

    def _on_review_cancelled(self) -> None:
        if self.record is not None:
            self.session.tasks.cancel(f"{self.record.key}:review")

    async def _review(self, record: OpenCard, draft: OrderDraft) -> None:
        """Look at the card as it is now, then open Review over what was seen."""
        self._reviewing.add(record.key)
        self._draw_if_shown(record)
        try:
            review = await self.session.writes.review_order(record, draft)
        except ConsoleError as error:
            if record is self.record:
                self.form.notice.show_text(errors.sentence(error), "amber")
        else:
            # Another card may be on show by now: its agent did not ask for this.
            if record is self.record:
                open_review(self.session, record, review, self.window()).accepted.connect(self._scroll_up)
        finally:
            self._reviewing.discard(record.key)
            self._draw_if_shown(record)

    def _draw_if_shown(self, record: OpenCard) -> None:
        if record is self.record:
            self.draw_again()

    def _scroll_up(self) -> None:
        # What becomes of the order is said at the top.
        self.area.verticalScrollBar().setValue(0)

    def _on_payment_wanted(self) -> None:
        record = self.record
        if record is not None and record.placed is not None:
            self.session.reads.query_payment(record, record.placed.pay_id)
            self.session.set_tab("payments")

    def _on_orders_wanted(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "orders")
            self.session.set_tab("orders")

    def _on_check_wanted(self) -> None:
        if self.record is not None and self.record.placed is not None:
            self.session.check_wanted.emit(self.record.placed.review.intent)

    def _on_follow_wanted(self) -> None:
        if self.record is not None and self.record.placed is not None:
            self.session.following.follow(self.record, self.record.placed.pay_id)
            self.session.set_tab("payments")

    def _on_way_to_pay_wanted(self) -> None:
        if self.record is not None:
            reason = send_way_to_pay(self.session, self.record, self.window())
            if reason:
                self.placed.say_why_not(reason)

    def _let_customer_buy(self) -> None:
        if self.record is not None:
            self.form.notice.show_text(let_customer_buy(self.session, self.record, self.window()), "amber")

    def _on_rehearsal_wanted(self) -> None:
        if self.record is not None and self.record.placed is not None:
            record = self.record

            def say(reason: str) -> None:
                if reason and record is self.record:
                    self.placed.say_why_not(reason)

            rehearse(self.session, record, self.record.placed.pay_id, self.window(), say)

    def _on_again_wanted(self) -> None:
        if self.record is not None and self.record.placed is not None:
            self.session.again_wanted.emit(self.record.placed.review.intent)

    def _on_any_change(self, record: OpenCard, part: str) -> None:
        """Plans that were asked for again replace the one chosen: its price may be another one now."""
        chosen = record.form.plan
        if part != "plans" or chosen is None or record.plans.state not in (ROWS, EMPTY):
            return
        plans = record.plans.value or ()
        record.form.plan = next((plan for plan in plans if is_same_plan(plan, chosen)), None)
        if record is self.record:
            self.draw_again()

    def _on_write_ended(self, record: OpenCard, sent: SentWrite) -> None:
        """A confirmed order is done with: the next one begins with choosing its plan."""
        if sent.what in ORDERS:
            record.forget_pay_link()
        if sent.what in ORDERS and sent.carried_out and record.begin_anew():
            self.session.record_changed.emit(record, "form")
            if record is self.record and self.isVisible():
                # The form is gone: without this the keyboard would land on the profile.
                self.placed.orders_button.setFocus()

    # ------------------------------------------------------------------ internals

    def _show_no_plan(self, record: OpenCard) -> None:
        self.no_plan.setText(self.tr("Choose a plan first") if not record.blank else self.tr("Look a card up first"))
        failed = record.plans.state == ERROR
        self.no_plan_hint.setText(
            self.tr("The plans of this card could not be had: see the Plans tab.")
            if failed
            else self.tr("Select one under Plans and press Order this plan.")
        )
        self.no_plan_hint.setVisible(not record.blank)
        self.choose_button.setVisible(not record.blank)

    def _show_sums(self, record: OpenCard, plan: Plan) -> None:
        form = record.form
        money = total(form, plan, self.session.desk.ordering)
        self.form.total.setText(
            self.tr("Total {money}").format(money=money_text(money)) if money else self.tr("Total: not known yet")
        )
        self.form.start.setText(self.tr("Starts: {start}").format(start=start_text(record, self.today)))
        self.form.show_renewal(plan.may_renew, form.paid_already)
        paid = paid_money(form) if form.paid_already else None
        differs = paid is not None and money is not None and paid != money
        hint = self.tr("The plan costs {total}; you typed {paid}. Record what was really paid.")
        self.form.price_hint.show_text(
            hint.format(total=money_text(money), paid=money_text(paid)) if differs else "", "amber"
        )

    def _show_review_button(self, record: OpenCard, plan: Plan) -> None:
        reason = self._why_not(record, plan)
        self.form.review_button.setEnabled(not reason)
        self.form.cancel_button.show_waiting(record.key in self._reviewing)
        self.form.review_button.setAccessibleDescription(reason)
        self.form.why_not.setText(reason)

    def _show_way_to_pay(self, record: OpenCard) -> None:
        """Say before Review that the shop could not take the money for this order: it would sell another one."""
        try:
            sells = sells_another_order(self.session.desk.clients.profile(record.profile))
        except ConsoleError:
            sells = False
        words = self.tr(
            "Our shop's address names the card alone: the customer cannot pay this order there, but would buy a second "
            "one. Let the customer buy instead, or have another way to pay."
        )
        self.form.way_to_pay.show_text(words if sells and not record.form.paid_already else "", "amber")

    def _why_not(self, record: OpenCard, plan: Plan) -> str:
        if record.write_under_way:
            return self.tr("Something is being sent for this card: wait for its answer.")
        if record.key in self._reviewing:
            return self.tr("Checking the card before the review...")
        if record.placed is not None and record.placed.unknown:
            return self.tr("The last order of this card got no answer: check what happened to it first.")
        return reason_not_to_order(plan)

    def _now_text(self) -> str:
        """The local time; with its zone in the hour that is there twice when the clocks are put back."""
        now = self.session.desk.now().astimezone()
        first, second = (now.replace(tzinfo=None, fold=fold).astimezone() for fold in (0, 1))
        return now.strftime("%Y-%m-%d %H:%M" if first == second else "%Y-%m-%d %H:%M%z")
