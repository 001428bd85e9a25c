"""The order panel: the chosen plan, the form, what became of the order sent last; total and Review always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from services.desk.customer_link import sells_another_order
from services.desk.verdicts.verdicts import Kind
from services.errors import ConsoleError, NotAllowed
from services.writes.states import What
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.contract.order import ContractOrderDialog
from ui.dialogs.payments.customer_link import let_customer_buy, put_into_reply, send_way_to_pay, way_to_pay
from ui.look.colours import grown, text_is_large
from ui.session.open_card import is_same_plan
from ui.session.order_form import now_text, paid_money, read_order, total
from ui.session.remote import EMPTY, ROWS
from ui.session.sent_write import ORDERS, SentWrite
from ui.tables.plan_columns import plan_name, price_text, reason_not_to_order
from ui.tabs.new_order.day_forms import read_day
from ui.tabs.new_order.form import OrderFormView
from ui.tabs.new_order.nothing_chosen import NothingChosen
from ui.tabs.new_order.result import PlacedBox
from ui.widgets.boxes import scrolling
from ui.widgets.buttons import CancelButton, push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import muted_label, plain_label
from ui.words import errors
from ui.words.amounts import card_tail, money_text
from ui.words.orders import not_allowed, start_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from services.records import OrderDraft, Plan
    from ui.dialogs.payments.customer_link import WayToPay
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

WIDTH = 412
# The margin at the right of the form, beside the scroll bar.
_BESIDE_BAR = 6


class OrderPanel(QFrame):
    """Takes an order as far as Review; Confirm in there sends it. One for the window: it stands beside the plans, or
    on the New order tab, whichever is on show.

    Signals: `left()` by Esc, `other_plan_wanted()`, `note_wanted(kind)` to copy the reply.
    """

    left = Signal()
    other_plan_wanted = Signal()
    note_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("orderPanel")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("New order"))
        self.session = session
        self.record: OpenCard | None = None
        self._today: date | None = None
        self._reviewing: set[int] = set()
        # -- widgets
        self.card = muted_label()
        self.plan_name = ElidedLabel(role="headline")
        self.price = muted_label()
        self.placed = PlacedBox()
        self.form = OrderFormView(self._now_text)
        self.total = plain_label(role="headline", wrap=False)
        self.start = muted_label()
        self.why_not = muted_label()
        self.nothing = NothingChosen()
        self.head, self.foot = QWidget(), QFrame()
        # -- buttons
        self.other_plan_button = push_button(self.tr("Another plan"), "link", "otherPlanButton")
        self.review_button = push_button(self.tr("Review..."), "primary", "reviewButton")
        self.reply_button = push_button("", "primary", "copyOrderReplyButton")
        self.cancel_button = CancelButton("cancelReviewButton")
        self._assemble()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        # Never narrower than its form, which cannot scroll sideways.
        least = grown(WIDTH) if text_is_large() else 360
        # The area counts its scroll bar in, which takes the place of a part of the margin where there is one.
        bar = self._inside.contentsMargins().right() - _BESIDE_BAR
        layout, around = self.layout(), self.contentsMargins()
        around += layout.contentsMargins() if layout is not None else QMargins()
        return QSize(max(least, self.area.minimumSizeHint().width() - bar + around.left() + around.right()), 200)

    def draw(self, record: OpenCard, today: date) -> None:
        """Show the order of this card; `today` is the day at Linksfield."""
        self.record, self._today = record, today
        verdict = self.session.concluding.verdict(record)
        plan = record.form.plan
        way = self._way_to_pay(record) if plan is None else ""
        self.placed.show_placed(record, verdict, way, followed=self._is_followed(record))
        self._show_parts(record, plan)
        if plan is None:
            self.nothing.show_card(record, alone=bool(self.property("alone")))
            return
        self.card.setText(self.tr("Order for {card}").format(card=card_tail(record.iccid)))
        self.plan_name.setText(plan_name(plan))
        self.price.setText(self.tr("{price} per period").format(price=price_text(plan)))
        self.form.show_form(record.form, plan)
        self.form.contract_button.setVisible(self.session.contract.is_set_up(record))
        self._show_sums(record, plan)
        self._show_allowed(record)
        self._show_review_button(record, plan)
        self._show_way_to_pay(record)

    def primary_button(self) -> QPushButton:
        """What Ctrl+Enter presses: it opens Review or copies the reply, and sends nothing."""
        return self.reply_button if self.reply_button.isVisibleTo(self) else self.review_button

    def take_keyboard(self) -> None:
        """Go to where typing goes on."""
        target = self.form.first_stop() if self.form.isVisible() else self.primary_button()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_as_tab(self, *, alone: bool) -> None:
        """Whether it stands on a tab of its own: then ways to the plans are offered."""
        self.other_plan_button.setVisible(alone)
        self.setProperty("alone", alone)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.other_plan_button.setAccessibleName(self.tr("Choose another plan"))
        self.review_button.setAccessibleName(self.tr("Review this order"))
        self.total.setObjectName("orderTotal")
        self.start.setObjectName("orderStart")
        self.why_not.setObjectName("whyNoReview")
        self.plan_name.setObjectName("orderPlanName")
        for button in (self.review_button, self.reply_button):
            button.setToolTip("Ctrl+Enter")
        content = QWidget()
        self._inside = inside = QVBoxLayout(content)
        inside.setSpacing(12)
        inside.addWidget(self.placed)
        inside.addWidget(self.form)
        inside.addWidget(self.nothing, 1)
        inside.addStretch()
        self._assemble_head()
        self._assemble_foot()
        self.area = scrolling(content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)

    def _assemble_head(self) -> None:
        column = QVBoxLayout(self.head)
        column.setContentsMargins(18, 10, 18, 4)
        column.setSpacing(2)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.card, 1)
        top.addWidget(self.other_plan_button)
        below.setSpacing(12)
        below.addWidget(self.plan_name, 1)
        below.addWidget(self.price)
        self.card.setWordWrap(False)
        self.price.setWordWrap(False)
        column.addLayout(top)
        column.addLayout(below)

    def _assemble_foot(self) -> None:
        self.foot.setProperty("role", "orderFoot")
        sums = QVBoxLayout()
        sums.setSpacing(1)
        sums.addWidget(self.total)
        sums.addWidget(self.start)
        row = QVBoxLayout() if text_is_large() else QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(sums, 1)
        for button in (self.cancel_button, self.review_button, self.reply_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(18, 6, 18, 7)
        column.setSpacing(4)
        column.addWidget(self.why_not)
        column.addLayout(row)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._show_margins())
        self.form.shop_was_paid.connect(self._on_shop_was_paid)
        self.form.review_wanted.connect(self._on_review)
        self.review_button.clicked.connect(lambda _checked: self._on_review())
        self.reply_button.clicked.connect(lambda _checked: self._on_reply())
        self.cancel_button.clicked.connect(lambda _checked: self._on_review_cancelled())
        for button in (self.nothing.choose_button, self.other_plan_button):
            button.clicked.connect(lambda _checked: self.other_plan_wanted.emit())
        self.placed.payment_wanted.connect(self._on_payment_wanted)
        self.placed.orders_wanted.connect(self._on_orders_wanted)
        self.placed.again_wanted.connect(self._on_again_wanted)
        self.placed.follow_wanted.connect(self._on_follow_wanted)
        self.placed.way_to_pay_wanted.connect(self._on_way_to_pay_wanted)
        self.form.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        self.form.contract_button.clicked.connect(lambda _checked: self._order_by_contract())
        self.session.write_ended.connect(self._on_write_ended)
        QWidget.setTabOrder(self.form.customer_button, self.review_button)
        QWidget.setTabOrder(self.review_button, self.cancel_button)

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        record = self.record
        if record is not None and record.form.plan is not None:
            self._show_sums(record, record.form.plan)
            self._show_review_button(record, record.form.plan)
            self._show_way_to_pay(record)

    def _on_shop_was_paid(self) -> None:
        record = self.record
        if record is None or record.form.plan is None:
            return
        ours = self._not_at_linksfield(record)
        record.form.shop_was_paid(self._now_text(), ours, record.paid_to_shop(ours))
        self.draw_again()

    def _on_review(self) -> None:
        """Check everything typed; open Review if nothing stands against it."""
        record = self.record
        if record is None or record.form.plan is None or not self.review_button.isEnabled():
            return
        self.form.notice.show_text("")
        desk = self.session.desk
        read = read_order(record.form, record.form.plan, record.iccid, desk.ordering, desk.now(), read_day)
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
            if record is self.session.current:
                open_review(self.session, record, review, self.window()).accepted.connect(self._scroll_up)
        finally:
            self._reviewing.discard(record.key)
            self._draw_if_shown(record)

    def draw_again(self) -> None:
        """Draw what is on show once more."""
        if self.record is not None and self._today is not None:
            self.draw(self.record, self._today)

    def _draw_if_shown(self, record: OpenCard) -> None:
        if record is self.record:
            self.draw_again()

    def _scroll_up(self) -> None:
        # What becomes of the order is said at the top.
        self.area.verticalScrollBar().setValue(0)

    def _on_reply(self) -> None:
        """Copy the reply to the customer, with the link to the order where one leads to it."""
        record = self.record
        if record is None or record.placed is None:
            return
        way = self._way_to_pay(record)
        if not isinstance(way, str):
            put_into_reply(record, way.link)
        self.note_wanted.emit("customer")

    def _on_payment_wanted(self) -> None:
        record = self.record
        if record is not None and record.placed is not None:
            self.session.reads.query_payment(record, record.placed.pay_id)
            self.session.set_tab("payments")

    def _on_orders_wanted(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "orders")
            self.session.set_tab("orders")

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

    def _order_by_contract(self) -> None:
        if self.record is not None and self.record.form.plan is not None:
            ContractOrderDialog(self.session, self.record, self.record.form.plan, self.window()).open()

    def _on_again_wanted(self) -> None:
        if self.record is not None and self.record.placed is not None:
            self.session.again_wanted.emit(self.record.placed.review.intent)

    def on_record_changed(self, record: OpenCard, part: str) -> None:
        """Plans that were asked for again replace the one chosen: its price may be another one now."""
        chosen = record.form.plan
        if part != "plans" or chosen is None or record.plans.state not in (ROWS, EMPTY):
            return
        plans = record.plans.value or ()
        record.form.plan = next((plan for plan in plans if is_same_plan(plan, chosen)), None)
        self._draw_if_shown(record)

    def _on_write_ended(self, record: OpenCard, sent: SentWrite) -> None:
        """A confirmed order is done with: the next one begins with choosing its plan."""
        if sent.what in ORDERS:
            record.forget_pay_link()
        if sent.what in ORDERS and sent.carried_out and record.begin_anew():
            self.session.record_changed.emit(record, "form")
            if record is self.record and self.isVisible():
                # The form is gone: without this the keyboard would land on the profile.
                self.reply_button.setFocus()

    # ------------------------------------------------------------------ internals

    def _is_followed(self, record: OpenCard) -> bool:
        """Whether the payment of the order that was sent last is followed."""
        pay_id = record.placed.pay_id if record.placed is not None else ""
        return any(each.pay_id == pay_id and not each.delivery for each in self.session.following.of(record))

    def _way_to_pay(self, record: OpenCard) -> WayToPay | str:
        placed = record.placed
        return way_to_pay(self.session, record, placed) if placed is not None and placed.carried_out else ""

    def _not_at_linksfield(self, record: OpenCard) -> list[str]:
        """The payIds of the mail that Linksfield does not know: they may be our shop's."""
        verdict = self.session.concluding.verdict(record)
        asked = [verdict.payment(pay_id) for pay_id in record.mailed] if verdict is not None else []
        return [each.pay_id for each in asked if each is not None and each.kind is Kind.NOT_AT_LINKSFIELD]

    def _show_parts(self, record: OpenCard, plan: Plan | None) -> None:
        ended = plan is None and record.placed is not None and record.placed.carried_out
        for part in (self.head, self.form, self.review_button, self.total, self.start):
            part.setVisible(plan is not None)
        self._show_margins()
        self.reply_button.setVisible(ended)
        self.foot.setVisible(plan is not None or ended)
        self.nothing.setVisible(plan is None and record.ordered is None)
        linked = self.placed.pay.isVisibleTo(self.placed) and self.placed.pay.link.isVisibleTo(self.placed.pay)
        self.reply_button.setText(self.tr("Copy reply with link") if linked else self.tr("Copy reply"))
        self.reply_button.setAccessibleName(self.reply_button.text())
        if plan is None:
            self.why_not.hide()

    def _show_margins(self) -> None:
        """The form ends where head and foot end, with the scroll bar beside it or without."""
        scrolls = self.area.verticalScrollBar().maximum() > 0
        # Without the plan's head above it the text keeps off the panel's edge.
        right = _BESIDE_BAR if scrolls else _BESIDE_BAR + self.area.verticalScrollBar().sizeHint().width()
        self._inside.setContentsMargins(18, 14 if self.head.isHidden() else 3, right, 4)

    def _show_sums(self, record: OpenCard, plan: Plan) -> None:
        form = record.form
        money = total(form, plan, self.session.desk.ordering)
        self.total.setText(
            self.tr("Total {money}").format(money=money_text(money)) if money else self.tr("Total: not known yet")
        )
        if self._today is not None:
            self.start.setText(self.tr("Starts: {start}").format(start=start_text(record, self._today)))
        paid = paid_money(form) if form.paid_already else None
        differs = paid is not None and money is not None and paid != money
        hint = self.tr("The plan costs {total}; you entered {paid}. Record what was actually paid.")
        self.form.price_hint.show_text(
            hint.format(total=money_text(money), paid=money_text(paid)) if differs else "", "amber"
        )

    def _show_allowed(self, record: OpenCard) -> None:
        self.form.pay_kind.show_allowed(
            self._declined(record, What.PLACE_ORDER), self._declined(record, What.RECORD_ORDER)
        )

    def _declined(self, record: OpenCard, what: What) -> str:
        """Why this profile may not send it, before anything is typed; "" if it may."""
        try:
            self.session.desk.writing.check_profile(record.profile, what)
        except NotAllowed as error:
            return not_allowed(error)
        except ConsoleError as error:
            return errors.sentence(error)
        return ""

    def _show_review_button(self, record: OpenCard, plan: Plan) -> None:
        reason = self._why_not(record, plan)
        self.review_button.setEnabled(not reason)
        self.cancel_button.show_waiting(record.key in self._reviewing)
        self.review_button.setAccessibleDescription(reason)
        self.why_not.setText(reason)
        self.why_not.setVisible(bool(reason))

    def _show_way_to_pay(self, record: OpenCard) -> None:
        """Say before Review that the shop could not take the money for this order: it would sell another one."""
        try:
            sells = sells_another_order(self.session.desk.clients.profile(record.profile))
        except ConsoleError:
            sells = False
        words = self.tr(
            "Our shop's address contains only the card number: the customer cannot pay this order there and would "
            "buy a second one. Use the shop link instead, or another way to pay."
        )
        self.form.way_to_pay.show_text(words if sells and not record.form.paid_already else "", "amber")

    def _why_not(self, record: OpenCard, plan: Plan) -> str:
        if record.write_under_way:
            return self.tr("A request for this card is being sent: wait for the answer.")
        if record.key in self._reviewing:
            return self.tr("Checking the card before the review...")
        if record.placed is not None and record.placed.unknown:
            return self.tr("The last order for this card is unconfirmed: check what happened first.")
        what = What.RECORD_ORDER if record.form.paid_already else What.PLACE_ORDER
        return reason_not_to_order(plan) or self._declined(record, what)

    def _now_text(self) -> str:
        return now_text(self.session.desk.now())
