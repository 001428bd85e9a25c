"""Charged twice? Two payments or more side by side with the orders on the card, and the text for whoever refunds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from services.desk.verdicts.charged_twice import Compared, compare
from services.desk.verdicts.verdicts import Kind, Standing
from services.errors import BadInput
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.payments.requests import LanguageChoice, RequestWriter
from ui.look.colours import text_is_large
from ui.session.remote import ERROR, ROWS
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import Badge, caption_label, muted_label, plain_label
from ui.widgets.safe_text import line_text
from ui.words import codes, errors, verdicts
from ui.words.amounts import card_tail, money_text
from ui.words.payments import as_of, comparison, order_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.desk.verdicts.verdicts import Verdict
    from services.records import PaymentResult
    from ui.session.open_card import OpenCard
    from ui.session.remote import Remote
    from ui.session.session import Session


class ComparePaymentsDialog(Sheet):
    """Asks for the results that are missing, and follows the record while it is open. It cannot refund, and says so."""

    def __init__(
        self,
        session: Session,
        record: OpenCard,
        pay_ids: Sequence[str],
        chosen: str,
        writer: RequestWriter,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, "comparePaymentsDialog", "", 820)
        self.setWindowTitle(self.tr("Charged twice?"))
        self.setAccessibleName(self.tr("Charged twice?"))
        self.title.setText(self.tr("Charged twice? Card {card}").format(card=card_tail(record.iccid)))
        # -- facts
        self._session = session
        self._record = record
        self._writer = writer
        # -- widgets
        self.boxes = [_box(pay_id, pay_id == chosen or len(pay_ids) <= 4) for pay_id in pay_ids]
        self.columns = QWidget()
        self.grid = QGridLayout(self.columns)
        self.orders_as_of = caption_label()
        self.orders = plain_label()
        self.verdict = NoticeBox()
        self.language = LanguageChoice(writer)
        self.text = named(QPlainTextEdit(), "refundText")
        # -- buttons
        self.copy_button = self.add_left_button(
            CopyButton(self.text.toPlainText, self.tr("Copy refund request"), name="copyRefundButton")
        )
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeCompareButton"))
        self._assemble()
        self._connect()
        self._ask_missing()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.text.setAccessibleName(self.tr("Refund request"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(110)
        self.text.setMaximumHeight(130)
        self.verdict.setObjectName("compareVerdict")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(6)
        self.body.addWidget(muted_label(self.tr("Choose the payments in question:")))
        self.body.addWidget(self._choices())
        self.body.addWidget(self.columns)
        self.body.addWidget(self.orders_as_of)
        self.body.addWidget(self.orders)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.language)
        self.body.addWidget(self.text, 1)

    def _choices(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch(1)
        area = scrolling(content)
        area.setMaximumHeight(min(28 * len(self.boxes) + 4, 120))
        return area

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        for box in self.boxes:
            box.toggled.connect(lambda _ticked: self._ask_missing())
        self.language.chosen.connect(self._show_verdict)
        self._session.record_changed.connect(self._on_changed)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is self._record and part in ("payments", "orders", "done"):
            self._show()

    def _ask_missing(self) -> None:
        for pay_id in self._chosen():
            if pay_id not in self._record.payments:
                self._session.reads.query_payment(self._record, pay_id)
        self._show()

    # ------------------------------------------------------------------ internals

    def _chosen(self) -> list[str]:
        return [box.text() for box in self.boxes if box.isChecked()]

    def _show(self) -> None:
        self._show_columns()
        when = as_of(self._record.orders.as_of)
        self.orders_as_of.setText(self.tr("Orders on the card, {as_of}").format(as_of=when) if when else "")
        self.orders.setText("\n".join(order_lines(self._record.known_orders)))
        self._show_verdict()

    def _show_columns(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top_left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        captions = (self.tr("Result"), self.tr("Amount"), self.tr("Paid at"), self.tr("Order number"))
        for number, pay_id in enumerate(self._chosen()):
            # Side by side, or below each other where large text leaves no room.
            top, place = (number * (len(captions) + 1), 1) if text_is_large() else (0, number + 1)
            if place == 1:
                for row, caption in enumerate(captions, start=top + 1):
                    self.grid.addWidget(muted_label(caption), row, 0, top_left)
            for row, widget in enumerate(_column(pay_id, self._record.payments.get(pay_id)), start=top):
                self.grid.addWidget(widget, row, place, top_left)
            self.grid.setColumnStretch(place, 1)

    def _show_verdict(self) -> None:
        chosen, told = self._chosen(), self._session.concluding.results(self._record)
        results = [told[pay_id] for pay_id in chosen if pay_id in told]
        verdict, text = self._session.concluding.verdict(self._record), ""
        if verdict is None or verdict.standing is Standing.ASKING:
            self.verdict.show_text(self.tr("Asking Linksfield..."), "blue")
        elif len(results) < len(chosen):
            self.verdict.show_text(self._unknown_words(), "amber")
        else:
            text = self._judge(results, verdict)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.text.setVisible(bool(text))
        self.language.setVisible(bool(text))
        self.copy_button.setEnabled(bool(text))

    def _judge(self, results: list[PaymentResult], verdict: Verdict) -> str:
        """Say what these payments come to; the text for whoever refunds, if there is anything to give back."""
        try:
            compared = compare(results, self._record.known_orders)
        except BadInput as error:
            self.verdict.show_text(errors.sentence(error), "grey")
            return ""
        if compared.code is not Compared.SAME_ORDER:
            self.verdict.show_text(*comparison(compared))
            return ""
        named = {order_no for order_no, times in compared.named if times > 1}
        twice = [each for each in verdict.conclusions if each.kind is Kind.CHARGED_TWICE]
        lines = [verdicts.sentence(each, verdict) for each in twice if each.facts.order_no in named]
        text = self._writer.to_refund(self._record)
        if text:
            lines.append(self.tr("Refunds cannot be made here: send the text below to the team that refunds."))
        self.verdict.show_text("\n".join(lines), verdicts.tone(Kind.CHARGED_TWICE))
        return text

    def _unknown_words(self) -> str:
        return self.tr(
            "The result of one of these payments is not known, so nothing can be concluded. Check it again under "
            "Payments."
        )


def _box(pay_id: str, ticked: bool) -> QCheckBox:
    box = named(QCheckBox(pay_id), "comparedPaymentBox")
    box.setAccessibleName(pay_id)
    box.setProperty("mono", True)
    box.setChecked(ticked)
    return box


def _column(pay_id: str, remote: Remote[PaymentResult] | None) -> list[QWidget]:
    """One payment from top to bottom: which, how it stands, how much, when, for which order."""
    result = remote.value if remote is not None and remote.state == ROWS else None
    head = plain_label(pay_id, "monoStrong", wrap=False)
    if result is None:
        failed = remote.error if remote is not None and remote.state == ERROR else None
        return [head, plain_label(errors.sentence(failed) if failed else "")]
    none = codes.missing()
    texts = (money_text(result.money), line_text(result.paid_at_text), line_text(result.order_no))
    return [head, _state(result), *(plain_label(text or none, "strong", wrap=False) for text in texts)]


def _state(result: PaymentResult) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Badge(*codes.payment_state(result)))
    return row
