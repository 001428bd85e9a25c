"""Paid at Linksfield, and not on the card: result, orders and time beside each other, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from services.errors import ConsoleError
from services.records import PaymentState
from services.writes.states import What
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.notes.case_file_button import CaseFileButton
from ui.look.colours import text_is_large
from ui.look.dates import moment_text
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.safe_text import line_text
from ui.words import codes, errors, outcomes
from ui.words.formats import money_text
from ui.words.payments import as_of, escalation, order_lines

if TYPE_CHECKING:
    from services.records import KnownPayment, PaymentResult
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class UndeliveredDialog(Sheet):
    """Follows the record while it is open. Linksfield took this money: it is never recorded as paid to us."""

    def __init__(
        self,
        session: Session,
        record: OpenCard,
        result: PaymentResult,
        known: KnownPayment | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, "undeliveredDialog", "", 820)
        self.setWindowTitle(self.tr("Paid, not delivered"))
        self.setAccessibleName(self.tr("Paid, not delivered"))
        self.title.setText(self.tr("Paid, not delivered"))
        # -- facts
        self._session = session
        self._record = record
        self._result = result
        self._plan_name = known.plan_name if known is not None else ""
        # -- widgets
        self.result_facts = FactGrid(96)
        self.orders_as_of = caption_label()
        self.orders = plain_label()
        self.times = FactGrid(96)
        self.notice = NoticeBox()
        self.text = named(QPlainTextEdit(), "escalationText")
        # -- buttons
        self.copy_button = CopyButton(self.text.toPlainText, self.tr("Copy the text"), name="copyEscalationButton")
        self.case_button = CaseFileButton(session, "undeliveredCaseFileButton", record)
        self.refresh_button = push_button(self.tr("Ask again"), name="askUndeliveredButton")
        self.follow_button = push_button(self.tr("Follow until it arrives"), name="followDeliveryButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeUndeliveredButton"))
        self.confirm_button = self.add_button(
            push_button(self.tr("Confirm payment result..."), "primary", "confirmPaymentButton")
        )
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.text.setAccessibleName(self.tr("Text to pass on to Linksfield"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(96)
        self.notice.setObjectName("undeliveredNotice")
        columns = QVBoxLayout() if text_is_large() else QHBoxLayout()
        columns.setSpacing(20)
        for caption, content in (
            (caption_label(self.tr("Linksfield says of the payment")), self.result_facts),
            (self.orders_as_of, self.orders),
            (caption_label(self.tr("Time")), self.times),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(caption)
            column.addWidget(content)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.body.addWidget(self.notice)
        self.body.addWidget(caption_label(self.tr("Text to pass on to Linksfield")))
        self.body.addWidget(self.text, 1)
        buttons = QVBoxLayout() if text_is_large() else QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.follow_button, self.refresh_button):
            button.setAccessibleName(button.text())
        for button in (self.copy_button, self.case_button, self.follow_button, self.refresh_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _load(self) -> None:
        result, orders, now = self._result, self._record.known_orders, self._session.desk.now()
        none = self.tr("not given")
        self.result_facts.set_facts(
            [
                (self.tr("Result"), codes.payment_state(result)[0]),
                (self.tr("Amount"), money_text(result.money) or none),
                (self.tr("payId"), result.pay_id),
                (self.tr("Order"), result.order_no or none),
            ]
        )
        when = as_of(self._record.orders.as_of)
        self.orders_as_of.setText(self.tr("Orders on the card, {as_of}").format(as_of=when) if when else when)
        self.orders.setText("\n".join(order_lines(orders)))
        self.times.set_facts(
            [
                (self.tr("Paid at"), line_text(result.paid_at_text) or none),
                (self.tr("Now here"), moment_text(now)),
                (self.tr("Beware"), self.tr("Linksfield's time has no zone")),
            ]
        )
        self.text.setPlainText(escalation(self._record, result, orders, now))
        followed = self._session.following.of(self._record)
        self.follow_button.setEnabled(not any(each.delivery and each.pay_id == result.pay_id for each in followed))
        self._show_notice()

    def _show_notice(self) -> None:
        reason = self._why_not()
        written = self._record.payment_write
        if written is not None and written.pay_id == self._result.pay_id:
            self._show_write(reason)
            return
        self.confirm_button.setEnabled(not reason)
        words = self.tr(
            "Linksfield took this money: never record it as paid to us. First ask Linksfield to confirm the payment "
            "(how it takes that is assumed, not documented); if nothing arrives, pass the text below on, with the case "
            "file."
        )
        self.notice.show_text(reason or words, "amber" if reason else "grey")

    def _show_write(self, reason: str) -> None:
        written = self._record.payment_write
        assert written is not None
        self.confirm_button.setEnabled(not written.under_way and not written.carried_out and not reason)
        if written.under_way:
            self.notice.show_text(self.tr("Asking Linksfield to confirm the payment..."), "blue")
        elif not written.carried_out:
            self.notice.show_text(outcomes.why_not(written), "amber")
        else:
            self.notice.show_text(
                self.tr(
                    "Linksfield confirmed the payment. Its order is waited for: a notice comes when one more order is "
                    "on the card, wherever you are."
                ),
                "green",
            )

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(lambda _checked: self._on_confirm())
        self.case_button.saved.connect(lambda sentence: self.notice.show_text(sentence, "green"))
        self.case_button.failed.connect(lambda sentence: self.notice.show_text(sentence, "red"))
        self.follow_button.clicked.connect(lambda _checked: self._follow())
        self.refresh_button.clicked.connect(lambda _checked: self._ask_again())
        self._session.record_changed.connect(self._on_changed)

    def _on_confirm(self) -> None:
        self.confirm_button.setEnabled(False)
        self._session.tasks.start(self._slot, self._review())

    def done(self, result: int) -> None:
        self._session.tasks.cancel(self._slot)
        super().done(result)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is not self._record or part not in ("orders", "payments", "sent"):
            return
        remote = record.payments.get(self._result.pay_id)
        if remote is not None and remote.value is not None:
            self._result = remote.value
        self._load()

    def _follow(self) -> None:
        self._session.following.follow_delivery(self._record, self._result.pay_id)

    def _ask_again(self) -> None:
        self._session.reads.query_payment(self._record, self._result.pay_id)
        self._session.reads.refresh(self._record, "orders")

    # ------------------------------------------------------------------ internals

    @property
    def _slot(self) -> str:
        return f"{self._record.key}:confirm payment"

    async def _review(self) -> None:
        writes = self._session.writes
        try:
            review = await writes.review_confirmation(self._record, self._result, self._plan_name)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "amber")
            self.confirm_button.setEnabled(not self._why_not())
            return
        dialog = open_review(self._session, self._record, review, self)
        dialog.rejected.connect(self._load)

    def _why_not(self) -> str:
        """Why Linksfield cannot be asked to confirm it from here; "" if it can."""
        if self._result.state is not PaymentState.PAID:
            return self.tr("Linksfield does not say that this payment is paid: there is nothing to confirm.")
        if self._record.write_under_way:
            return self.tr("Something is being sent for this card: wait for its answer.")
        try:
            self._session.desk.writing.check_profile(self._record.profile, What.CONFIRM_PAYMENT)
        except ConsoleError as error:
            return errors.sentence(error, write=True)
        return ""
