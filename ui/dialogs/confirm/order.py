"""Review: what will be ordered, what speaks against it, and the one button that sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from services.errors import ConsoleError
from services.inspector.health import health
from services.records import Environment
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.look.dates import moment_text
from ui.session.order_form import plan_total
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.words import errors, systems
from ui.words.formats import card_groups, card_tail, money_text
from ui.words.orders import another_price, guard_line, in_one_sentence, slow_linksfield, start_text

if TYPE_CHECKING:
    from datetime import date

    from services.records import OrderDraft
    from services.writes.records import Review
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

# An order is approved as it was read: after this time it has to be read again.
VALID_MS = 10 * 60 * 1000


class ReviewDialog(Sheet):
    """One order, in one sentence and in facts. Accepted exactly once, by its button or Ctrl+Enter; Esc keeps the draft.

    `review` is what will be sent, over the card as it was a moment ago.
    """

    def __init__(
        self,
        session: Session,
        record: OpenCard,
        review: Review,
        parent: QWidget | None = None,
        *,
        valid_ms: int = VALID_MS,
    ) -> None:
        draft = _draft_of(review)
        recorded = draft.paid is not None
        super().__init__(parent, "reviewDialog", _title(recorded), 610)
        # -- facts
        self._session = session
        self._record = record
        self._draft = draft
        self._review = review
        self._environment = session.environment(record)
        self._confirmed = self._expired = False
        # -- widgets
        self.sentence = plain_label(in_one_sentence(draft, card_tail(draft.iccid)))
        self.facts = FactGrid(150)
        self.warnings = QVBoxLayout()
        self.lasting = NoticeBox()
        self.no_ticket = named(QCheckBox(self.tr("There is no ticket for this order")), "noTicketBox")
        self.reason = named(QLineEdit(), "reasonInput")
        self.reason_field = Field(self.tr("Reason"), self.reason, self.tr("It is kept with the order."))
        self.request = named(QPlainTextEdit(), "exactRequest")
        # -- buttons
        self.request_button = push_button(self.tr("Show the exact request"), "link", "showRequestButton")
        self.back_button = self.add_button(push_button(self.tr("Back"), name="backButton"))
        self.confirm_button = self.add_button(
            push_button(self.tr("Record order") if recorded else self.tr("Place order"), "primary", "confirmButton")
        )
        self._expiry = QTimer(self, singleShot=True, interval=valid_ms)
        self._assemble()
        self._connect()
        self._load()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.setAccessibleDescription(self.sentence.text())
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("{keys} records it") if self._draft.paid else self.tr("{keys} places it")
        self.hint.setText(hint.format(keys=keys.replace("Return", "Enter")))
        self.confirm_button.setAccessibleName(self.confirm_button.text())
        self.back_button.setAccessibleName(self.tr("Back to the form, nothing is sent"))
        self.request_button.setAccessibleName(self.tr("Show the exact request"))
        self.request.setAccessibleName(self.tr("The request as it will be sent"))
        self.request.setReadOnly(True)
        self.request.setProperty("mono", True)
        self.request.setMinimumHeight(130)
        self.request.hide()
        self.no_ticket.setAccessibleName(self.no_ticket.text())
        self.no_ticket.setVisible(self._wants_ticket)
        self.warnings.setSpacing(8)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.facts)
        self.body.addLayout(self.warnings)
        self.reason_field.setVisible(self._review.needs_reason)
        for widget in (self.reason_field, self.lasting, self.no_ticket, self.request_button, self.request):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(lambda _checked: self.confirm())
        self.request_button.clicked.connect(lambda _checked: self._show_request())
        self.no_ticket.toggled.connect(lambda _ticked: self._show_confirm())
        self.reason.textChanged.connect(lambda _text: self._show_confirm())
        self.add_confirm_keys(self.confirm)
        self._expiry.timeout.connect(self._on_expired)

    def _load(self) -> None:
        if self._environment is not None:
            self.show_badge(systems.environment_word(self._environment), systems.environment_tone(self._environment))
        self._show_facts()
        self.lasting.show_text(self._what_cannot_be_undone())
        self._show_warnings()
        self._show_confirm()
        self._expiry.start()

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.back_button.setFocus()
        # Wrapped labels ask for more height than they need before they know their width.
        self.resize(self.width(), self.heightForWidth(self.width()))
        parent = self.parentWidget()
        if parent is not None:
            Shade(parent.window(), self)

    def confirm(self) -> None:
        """Approve the order, once; a second press, however quick, does nothing."""
        if self._confirmed or not self.confirm_button.isEnabled():
            return
        self._confirmed = True
        self._show_confirm()
        self.accept()

    def _on_expired(self) -> None:
        self._expired = True
        self._show_confirm()
        self._warn(self.tr("This review is too old to be confirmed: go back and open it again."), "red")

    # ------------------------------------------------------------------ internals

    @property
    def _wants_ticket(self) -> bool:
        return self._environment is Environment.PRODUCTION and not self._review.subject.ticket

    def _show_confirm(self) -> None:
        ticket_settled = not self._wants_ticket or self.no_ticket.isChecked()
        reason_settled = not self._review.needs_reason or bool(self.reason.text().strip())
        over = self._confirmed or self._expired or self._review.stopped
        self.confirm_button.setEnabled(ticket_settled and reason_settled and not over)

    def _show_facts(self) -> None:
        draft, add = self._draft, self.facts.add
        add(self.tr("Card"), card_groups(draft.iccid), mono=True)
        if self._review.attempt > 1:
            add(self.tr("Order number"), self._review.write.order_no, mono=True)
        add(self.tr("Starts"), start_text(self._record, self._today))
        add(self.tr("Periods"), str(draft.periods))
        add(self.tr("Auto-renewal"), self.tr("yes") if draft.auto_renewal else self.tr("no"))
        add(self.tr("Ticket"), self._review.subject.ticket or self.tr("none"))
        if draft.paid is None:
            add(self.tr("The customer pays"), money_text(draft.total))
        else:
            add(self.tr("We hold"), money_text(draft.paid.money))
            add(self.tr("payId of our shop"), draft.paid.pay_id, mono=True)
            add(self.tr("Paid at"), moment_text(draft.paid.paid_at))

    def _show_warnings(self) -> None:
        draft, desk = self._draft, self._session.desk
        if self._review.attempt > 1:
            self._warn(self.tr("This sends the same order again, with the same numbers."), "amber")
        for guard in self._review.guards:
            line, tone = guard_line(guard, draft)
            if line:
                self._warn(line, tone)
        expected = money_text(plan_total(draft, desk.ordering))
        for line in (*another_price(draft, expected), *slow_linksfield(health(desk.calls.all()))):
            self._warn(line, "amber")

    def _warn(self, sentence: str, tone: str) -> None:
        box = NoticeBox()
        box.setObjectName("reviewWarning")
        self.warnings.addWidget(box)
        # Shown only now: a widget that is shown before it has a parent is a window of its own.
        box.show_text(sentence, tone)

    def _show_request(self) -> None:
        shown = self.request.isHidden()
        if shown:
            self.request.setPlainText(self._request_text())
        self.request.setVisible(shown)
        self.request_button.setText(self.tr("Hide the exact request") if shown else self.tr("Show the exact request"))
        self.adjustSize()

    def _request_text(self) -> str:
        try:
            fields = self._session.desk.ordering.preview(self._review)
        except ConsoleError as error:
            return errors.sentence(error)
        return "\n".join(f"{name}: {text}" for name, text in fields)

    def _what_cannot_be_undone(self) -> str:
        if self._draft.paid is not None:
            return self.tr("This cannot be undone from here. Linksfield puts the plan on the card as paid for by us.")
        if self._draft.auto_renewal:
            return self.tr(
                "This cannot be undone from here. Nothing is charged until the customer pays; from then on it renews "
                "until the auto-renewal is stopped."
            )
        return self.tr("This cannot be undone from here. Nothing is charged until the customer pays.")

    @property
    def _today(self) -> date:
        return self._session.desk.now().astimezone().date()


def open_review(session: Session, record: OpenCard, review: Review, parent: QWidget) -> ReviewDialog:
    """Open Review; what is confirmed in it is sent, once."""
    dialog = ReviewDialog(session, record, review, parent)

    def send() -> None:
        session.writes.send(record, review, reason=dialog.reason.text().strip(), no_ticket=dialog.no_ticket.isChecked())

    dialog.accepted.connect(send)
    dialog.open()
    return dialog


def _draft_of(review: Review) -> OrderDraft:
    draft = review.write.draft
    assert draft is not None, "Review shows orders"
    return draft


def _title(recorded: bool) -> str:
    translate = QCoreApplication.translate
    if recorded:
        return translate("ReviewDialog", "Record this paid order?")
    return translate("ReviewDialog", "Place this order?")
