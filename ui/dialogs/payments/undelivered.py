"""Paid at Linksfield, and not on the card: result, orders and time beside each other, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from services.desk.verdicts.verdicts import Kind, Step
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.notes.case_file_button import CaseFileButton
from ui.dialogs.payments.confirming import ask_to_confirm, confirming_slot
from ui.dialogs.payments.requests import LanguageChoice, RequestWriter
from ui.look.colours import grown, text_is_large
from ui.look.dates import moment_text
from ui.look.theme import restyle
from ui.session.concluding import offer_of
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.safe_text import line_text
from ui.words import codes, verdict_steps, verdicts
from ui.words.amounts import money_text
from ui.words.payments import as_of, order_lines
from ui.words.verdicts import about_payment

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class UndeliveredDialog(Sheet):
    """Follows the record while it is open. Linksfield took this money: it is never recorded as paid to us."""

    def __init__(self, session: Session, record: OpenCard, pay_id: str, writer: RequestWriter, parent: QWidget) -> None:
        super().__init__(parent, "undeliveredDialog", "", 880)
        self.setWindowTitle(self.tr("Paid, not delivered"))
        self.setAccessibleName(self.tr("Paid, not delivered"))
        self.title.setText(self.tr("Paid, not delivered"))
        # -- facts
        self._session = session
        self._record = record
        self._pay_id = pay_id
        self._writer = writer
        # -- widgets
        self.result_facts = FactGrid(68)
        self.orders_as_of = caption_label()
        self.orders = plain_label()
        self.times = FactGrid(68)
        self.notice = NoticeBox()
        self.language = LanguageChoice(writer)
        self.text = named(QPlainTextEdit(), "escalationText")
        # -- buttons
        self.copy_button = CopyButton(self.text.toPlainText, self.tr("Copy the text"), name="copyEscalationButton")
        self.case_button = CaseFileButton(session, "undeliveredCaseFileButton", record)
        self.refresh_button = push_button(self.tr("Check again"), name="askUndeliveredButton")
        self.follow_button = push_button(self.tr("Follow until it arrives"), name="followDeliveryButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeUndeliveredButton"))
        self.confirm_button = self.add_button(
            push_button(self.tr("Ask Linksfield to confirm..."), "primary", "confirmPaymentButton")
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
        self.orders.setMinimumWidth(grown(150))
        self.times.setMinimumWidth(grown(270))
        columns = QVBoxLayout() if text_is_large() else QHBoxLayout()
        columns.setSpacing(20)
        # What the orders are takes fewer words than when it was.
        for caption, content, share in (
            (caption_label(self.tr("Linksfield's answer about the payment")), self.result_facts, 5),
            (self.orders_as_of, self.orders, 3),
            (caption_label(self.tr("Time")), self.times, 5),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(caption)
            column.addWidget(content)
            column.addStretch(1)
            columns.addLayout(column, share)
        self.body.addLayout(columns)
        self.body.addWidget(self.notice)
        head = QHBoxLayout()
        head.addWidget(caption_label(self.tr("Text to pass on to Linksfield")))
        head.addWidget(self.language, 1)
        self.body.addLayout(head)
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
        self._show_result()
        when = as_of(self._record.orders.as_of)
        self.orders_as_of.setText(self.tr("Orders on the card, {as_of}").format(as_of=when) if when else when)
        self.orders.setText("\n".join(order_lines(self._record.known_orders)))
        self._show_text()
        self._show_steps()

    def _show_result(self) -> None:
        result, none = self._session.concluding.results(self._record).get(self._pay_id), self.tr("not given")
        if result is None:
            # Asked about once more: what was answered before stays in view.
            return
        self.result_facts.set_facts(
            [
                (self.tr("Result"), codes.payment_state(result)[0]),
                (self.tr("Amount"), money_text(result.money) or none),
                (self.tr("payId"), result.pay_id),
                (self.tr("Order"), result.order_no or none),
            ]
        )
        self.times.set_facts(
            [
                (self.tr("Paid at"), line_text(result.paid_at_text) or none),
                (self.tr("Time now"), moment_text(self._session.desk.now())),
                (self.tr("Note"), self.tr("Linksfield gives no time zone")),
            ]
        )

    def _show_text(self) -> None:
        text = self._writer.to_deliver(self._record, self._pay_id)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.copy_button.setEnabled(bool(text))

    def _show_steps(self) -> None:
        verdict = self._session.concluding.verdict(self._record)
        confirm = offer_of(verdict, self._pay_id, Step.CONFIRM_PAYMENT)
        self.confirm_button.setEnabled(confirm.offered)
        self.confirm_button.setAccessibleDescription(verdict_steps.step_effect(confirm.step))
        restyle(self.confirm_button, "kind", "primary" if confirm.offered else "secondary")
        self.follow_button.setEnabled(offer_of(verdict, self._pay_id, Step.FOLLOW_DELIVERY).offered)
        about = about_payment(verdict, self._pay_id) if verdict is not None else None
        lines = [verdicts.sentence(about, verdict)] if about is not None and verdict is not None else []
        if confirm.why_not is not None:
            lines.append(verdict_steps.why_not(confirm.why_not))
        if about is not None and about.kind is not Kind.RECORDED:
            lines.append(self.tr("Linksfield took this money: never record it as paid to us."))
        self.notice.show_text("\n".join(lines), verdicts.tone(about.kind) if about is not None else "grey")

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(lambda _checked: self._on_confirm())
        self.case_button.saved.connect(lambda sentence: self.notice.show_text(sentence, "green"))
        self.case_button.failed.connect(lambda sentence: self.notice.show_text(sentence, "red"))
        self.follow_button.clicked.connect(lambda _checked: self._follow())
        self.refresh_button.clicked.connect(lambda _checked: self._ask_again())
        self.language.chosen.connect(self._show_text)
        self._session.record_changed.connect(self._on_changed)

    def _on_confirm(self) -> None:
        self.confirm_button.setEnabled(False)
        ask_to_confirm(self._session, self._record, self._pay_id, self, self._on_not_sent)

    def _on_not_sent(self, why: str) -> None:
        self._show_steps()
        if why:
            self.notice.show_text(why, "amber")

    def done(self, result: int) -> None:
        self._session.tasks.cancel(confirming_slot(self._record))
        super().done(result)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is self._record and part in ("orders", "payments", "sent", "done"):
            self._load()

    def _follow(self) -> None:
        self._session.following.follow_delivery(self._record, self._pay_id)

    def _ask_again(self) -> None:
        self._session.reads.query_payment(self._record, self._pay_id)
        self._session.reads.refresh(self._record, "orders")
