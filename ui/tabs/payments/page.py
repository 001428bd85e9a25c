"""Payments: what became of a payId, and which payIds of this card are known here."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.desk.verdicts.verdicts import Seen
from services.errors import BadInput, NotSetUp
from services.parsing.order_fields import read_pay_id
from services.parsing.pasted import read_pasted
from ui.dialogs.esim_qr.dialog import open_esim_qr
from ui.dialogs.payments.find_order import FindOrderDialog
from ui.look.colours import SIZES, text_is_large
from ui.look.theme import restyle
from ui.tables.export_csv import ExportButton
from ui.tables.row_model import RowModel
from ui.tables.table import Table
from ui.tabs.base.page import Page
from ui.tabs.base.side_details import SideDetails, tool_row
from ui.tabs.base.steps import Steps
from ui.tabs.payments.followed import FollowedBox
from ui.tabs.payments.next_steps import PaymentSteps
from ui.tabs.payments.received import ReceivedBox
from ui.tabs.payments.rows import PaymentRow, not_asked, payment_columns, payment_rows, state_words
from ui.tabs.payments.samples import SamplePayments
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import CancelButton, push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.state_panel import StatePanel
from ui.words import errors, verdict_steps, verdicts
from ui.words.amounts import card_tail
from ui.words.verdicts import about_payment

if TYPE_CHECKING:
    from services.desk.verdicts.verdicts import Verdict
    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.words.ticket.language import NoteLanguages

# Beside the details the columns must be whole: times and order numbers are read in them.
_WIDE_ENOUGH = 1300


class PaymentsPage(Page):
    """Asks for payment results, and lists every payId of the card that is known here."""

    parts = frozenset({"payments", "renewal", "orders", "sent", "verdict", "done"})

    def __init__(
        self, session: Session, practice: Practice, languages: NoteLanguages, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.steps = Steps(session, languages, self)
        self._practice, self._languages = practice, languages
        self._drawn: OpenCard | None = None
        self._advised: OpenCard | None = None
        self._verdict: Verdict | None = None
        # -- widgets
        self.pay_id = named(QLineEdit(), "payIdInput")
        self.field = Field(self.tr("Payment ID (payId)"), self.pay_id)
        columns = payment_columns(lambda: session.desk.now())
        self.model: RowModel[PaymentRow] = RowModel(columns)
        self.table: Table[PaymentRow] = Table(
            self.model, "paymentsTable", self.tr("Payments of this card"), identity="pay_id"
        )
        self.details = SideDetails(self.table, "paymentDetails", wide_enough=_WIDE_ENOUGH)
        # The page scrolls where there is less: two payments are to be seen beside each other.
        self.table.least_rows = 2
        self.said = plain_label()
        self.guide = muted_label()
        self.samples = SamplePayments(session, practice.pay_ids)
        self.panel = StatePanel(self.details, show_as_of=False)
        self.advice = NoticeBox()
        self.notice = NoticeBox()
        self.followed = FollowedBox(session)
        self.received = ReceivedBox(session)
        self.next = PaymentSteps(self.steps)
        # -- buttons
        self.ask_button = push_button(self.tr("Check payment"), "primary", "queryPaymentButton")
        self.cancel_button = CancelButton("cancelPaymentButton")
        self.esim_button = push_button(self.tr("eSIM by QR code..."), "link", "openEsimQrButton")
        self.ask_again = push_button(self.tr("Check again"), name="askAgainButton")
        self.copy_pay_id = CopyButton(self.selected_pay_id, self.tr("Copy payId"), name="copyPayIdButton")
        self.find_order = push_button(self.tr("Find an order..."), name="findOrderButton")
        self.export_button = ExportButton(session, self.model, self._file_name, "exportPaymentsButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.pay_id,)

    def selected_pay_id(self) -> str:
        """The payId of the selected row; "" without one."""
        row = self.table.current_row()
        return row.pay_id if row is not None else ""

    def draw(self, record: OpenCard) -> None:
        if record is not self._drawn:
            self._drawn = record
            self.table.clearSelection()
            self.notice.show_text("")
        if self.pay_id.text() != record.pay_id_text:
            self.pay_id.setText(record.pay_id_text)
        self.esim_button.setVisible(self._sells_esims(record))
        self._show_rows(record)
        self._show_details(self.table.current_row())
        self.followed.show_record(record)
        self.received.show_record(record)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.pay_id.setAccessibleName(self.tr("Payment ID (payId)"))
        self.pay_id.setProperty("mono", True)
        self.pay_id.setMinimumWidth(340)
        self.find_order.setAccessibleName(self.find_order.text())
        self.ask_again.setAccessibleDescription(self.ask_again.text())
        self.ask_again.setAccessibleDescription(self.tr("Check the selected payment again"))
        self.advice.setObjectName("paymentAdvice")
        self.notice.setObjectName("paymentNotice")
        self.details.extra.addWidget(self.said)
        buttons = QHBoxLayout()
        for button in (self.ask_again, self.copy_pay_id):
            button.setProperty("slim", True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.details.extra.addLayout(buttons)
        for before, after in pairwise((self.details.close_button, self.ask_again, self.copy_pay_id)):
            self.setTabOrder(before, after)
        for button in (self.ask_button, self.cancel_button):
            self.field.row.addWidget(button)
        self.field.row.addStretch(1)
        self.field.row.addWidget(self.esim_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.field)
        column.addWidget(self.samples)
        row = tool_row(self.find_order, self.export_button, self.details.toggle)
        if text_is_large():
            column.addWidget(self.guide)
        else:
            row.insertWidget(0, self.guide, 1)
        column.addLayout(row)
        column.addWidget(self.panel, 1)
        for widget in (self.advice, self.next, self.notice, self.followed, self.received):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.pay_id.textChanged.connect(self._on_typed)
        self.pay_id.returnPressed.connect(self._ask_typed)
        self.find_order.clicked.connect(lambda _checked: self._find_order())
        self.samples.chosen.connect(self._ask_sample)
        self.ask_button.clicked.connect(lambda _checked: self._ask_typed())
        self.cancel_button.clicked.connect(lambda _checked: self._cancel())
        self.esim_button.clicked.connect(
            lambda _checked: open_esim_qr(self.session, self._practice, self._languages, self)
        )
        self.table.selected_row.connect(self._show_details)
        self.table.activated_row.connect(lambda row: self._ask(row.pay_id))
        self.table.pressed.connect(self._on_cell)
        self.ask_again.clicked.connect(lambda _checked: self._ask(self.selected_pay_id()))
        self.export_button.failed.connect(lambda sentence: self.notice.show_text(sentence, "red"))
        self.steps.said.connect(lambda sentence: self.notice.show_text(sentence, "amber"))
        self.steps.copied.connect(lambda sentence: self.notice.show_text(sentence, "green"))

    # ------------------------------------------------------------------ events

    def _on_typed(self, text: str) -> None:
        if self.record is not None:
            self.record.pay_id_text = text

    def _on_cell(self, index: QModelIndex) -> None:
        """The word in the state column of a payment not asked about yet is a button.

        It counts when it is pressed: the details that open for the row may move the cell from under the mouse.
        """
        row = self.model.row_at(index.row())
        left = QGuiApplication.mouseButtons() == Qt.MouseButton.LeftButton
        if left and self.model.columns[index.column()].key == "state" and not_asked(row):
            self._ask(row.pay_id)

    def _ask_typed(self) -> None:
        several = read_pasted(self.pay_id.text()).pay_ids
        if len(several) > 1:
            for pay_id in several:
                self._ask(pay_id)
            self.pay_id.selectAll()
            return
        try:
            pay_id = read_pay_id(self.pay_id.text())
        except BadInput as error:
            self.field.show_error(errors.sentence(error))
            return
        self._ask(pay_id)
        # The next one pasted takes the place of this one.
        self.pay_id.selectAll()

    def _find_order(self) -> None:
        if self.record is not None:
            FindOrderDialog(self.session, self.record, self.window()).open()

    def _ask_sample(self, pay_id: str) -> None:
        """As if the agent had pasted it."""
        self.pay_id.setText(pay_id)
        self._ask_typed()

    def _ask(self, pay_id: str) -> None:
        if self.record is not None and pay_id:
            self.session.reads.query_payment(self.record, pay_id)

    def _cancel(self) -> None:
        if self.record is not None:
            self.session.reads.cancel_payments(self.record)

    # ------------------------------------------------------------------ internals

    def _show_rows(self, record: OpenCard) -> None:
        concluding = self.session.concluding
        self._verdict = concluding.verdict(record)
        rows = payment_rows(record, concluding.results(record), self._verdict)
        if rows != self.model.shown_rows() or not rows:
            self.model.set_rows(rows)
        self.cancel_button.show_waiting(any(row.asking for row in rows))
        self.samples.show_record(record, [row.pay_id for row in rows])
        self._select_asked()
        where = self.tr("You find the payId in our shop's order record.")
        self.guide.setText(where if rows else "")
        if rows:
            self.panel.show_rows(self.session.desk.now())
        else:
            self.panel.show_empty(
                self.tr("No payments known for this card yet."),
                self.tr(
                    "Paste the payId above. It is in our shop's order record and usually begins with the partner code."
                ),
            )

    def _select_asked(self) -> None:
        """Select the payment that is being asked about, from wherever it was asked."""
        asked = next((row for row in self.model.shown_rows() if row.asking), None)
        if asked is not None:
            self.table.select(asked)

    def _show_details(self, row: PaymentRow | None) -> None:
        if row is None:
            self.details.show_nothing()
        else:
            self.details.show_details(row.pay_id, row.result.fields if row.result is not None else ())
            self.said.setText(state_words(row)[0])
            self.ask_again.setText(self.tr("Check payment") if not_asked(row) else self.tr("Check again"))
            self.ask_again.setEnabled(not row.asking)
        # Without a selection it is about the only payment, or the one that something is known of.
        rows = self.model.shown_rows()
        row = row or next((each for each in rows if each.verdict or each.recorded or len(rows) == 1), None)
        # What is known of another card is no news.
        self.advice.show_text(*self._concluded(row), heard=self.record is self._advised)
        self._advised = self.record
        if self.record is not None:
            leads_on = self.next.show_row(self.record, row, self._verdict)
            restyle(self.ask_button, "kind", "secondary" if leads_on else "primary")

    def _concluded(self, row: PaymentRow | None) -> tuple[str, str]:
        """What follows from this payment, what it rests on, and why a question failed; and its tone."""
        verdict = self._verdict
        if row is None or verdict is None or row.asking:
            return "", "grey"
        about = about_payment(verdict, row.pay_id)
        seen = about.evidence if about is not None else [of for of in verdict.evidence if of.pay_id == row.pay_id]
        lines = [verdicts.sentence(about, verdict)] if about is not None else []
        if row.error is not None:
            lines.append(errors.sentence(row.error))
        else:
            # That they are paid, when and how much stands in their rows.
            lines += [verdict_steps.evidence_line(each, verdict.at) for each in seen if each.seen is not Seen.PAID]
        return "\n".join(lines), verdicts.tone(about.kind) if about is not None else state_words(row)[1]

    def _sells_esims(self, record: OpenCard) -> bool:
        try:
            return self.session.desk.sisters.has_esim_qr(record.profile)
        except NotSetUp:
            return False

    def _file_name(self) -> str:
        tail = card_tail(self.record.iccid if self.record else "").lstrip(".")
        return self.tr("payments {card}").format(card=tail)
