"""The Card tab: is the card ours, what is in use, what comes next, auto-renewal, the last payment, done from here."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from services.errors import BadInput
from services.records import Environment
from ui.dialogs.confirm.stop_renewal import ask_to_stop
from ui.dialogs.notes.case_file_button import CaseFileButton
from ui.dialogs.notes.note import open_note
from ui.dialogs.payments.customer_link import let_customer_buy
from ui.look.colours import SIZES, text_is_large
from ui.look.dates import time_text
from ui.session.known_here import known_payments
from ui.session.open_card import ReadPart
from ui.session.remote import ERROR
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.activity.columns import activity_columns
from ui.tabs.base.page import Page
from ui.tabs.base.remote_panel import RemotePanel, Words
from ui.tabs.base.side_details import tool_row
from ui.tabs.card import facts
from ui.tabs.card.before_look_up import CardIdle
from ui.tabs.card.frames import AnswerFrame
from ui.tabs.card.look_up_failed import CardTrouble
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Badge, muted_label, title_label
from ui.widgets.safe_text import cut_text, line_text

if TYPE_CHECKING:
    from services.desk.done import Done
    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session

# Fields of the verification that say nothing new beside the headline.
# A server may add as many fields as it likes; the inspector has them all.
_MOST_EXTRAS = 20
_ECHO = ("deviceCode", "partnerCode")


class CardPage(Page):
    """The first tab. Signal: `code_wanted(profile, error)` when the partner code has to be typed."""

    parts = frozenset({"verdict", "orders", "renewal", "payments", "trials", "sent", "done"})
    code_wanted = Signal(str, object)

    def __init__(self, session: Session, practice: Practice) -> None:
        super().__init__(session)
        # -- widgets
        self.idle = CardIdle(practice.cards)
        self.trouble = CardTrouble()
        self.title = title_label()
        self.badge = Badge()
        self.as_of = muted_label()
        self.remark = ElidedLabel(role="muted")
        self.notice = NoticeBox()
        self.in_use = self._frame(self.tr("In use"), self.tr("Show plans"), "inUseFrame", "showPlansButton")
        self.next = self._frame(self.tr("Comes next"), self.tr("Show orders"), "comesNextFrame", "showOrdersButton")
        self.renewal = self._frame(
            self.tr("Auto-renewal"), self.tr("Stop auto-renewal..."), "renewalFrame", "cardStopRenewalButton", "danger"
        )
        self.payment = self._frame(
            self.tr("Last payment"), self.tr("Show payments"), "lastPaymentFrame", "showPaymentsButton"
        )
        self.model: RowModel[Done] = RowModel(activity_columns(session.desk.now))
        self.table: Table[Done] = Table(self.model, "doneHereTable", self.tr("Done from this PC to this card"))
        self.customer_button = push_button(self.tr("Let the customer buy..."), name="cardLetCustomerBuyButton")
        self.note_button = push_button(self.tr("Note..."), name="cardNoteButton")
        self.case_button = CaseFileButton(session, "cardCaseFileButton")
        self.panel = RemotePanel(self._content(), show_as_of=False)
        self.stack = QStackedWidget()
        self._assemble()
        self._connect()

    def draw(self, record: OpenCard) -> None:
        if record.blank:
            self.idle.show_samples(self.session.environment(record) is Environment.SANDBOX)
            self.stack.setCurrentWidget(self.idle)
        elif record.verdict.state == ERROR and record.verdict.error is not None:
            others = len([name for name in self.session.profile_names() if name != record.profile])
            self.trouble.show_record(record, record.verdict.error, self.session.environment(record), others)
            self.stack.setCurrentWidget(self.trouble)
        else:
            self._draw_found(record)
            self.stack.setCurrentWidget(self.panel)

    # ------------------------------------------------------------------ assemble

    def _frame(self, title: str, button: str, name: str, button_name: str, kind: str = "secondary") -> AnswerFrame:
        return AnswerFrame(title, push_button(button, kind, button_name), name)

    def _content(self) -> QWidget:
        content = Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        self.as_of.setWordWrap(False)
        self.title.setWordWrap(False)
        column.addLayout(tool_row(self.title, self.badge, None, self.as_of, self.customer_button))
        column.addWidget(self.remark)
        column.addLayout(self._frames())
        column.addWidget(self.notice)
        done = title_label(self.tr("Done from this PC"))
        column.addLayout(tool_row(done, None, self.note_button, self.case_button))
        column.addWidget(table_frame(self.table), 1)
        self.table.setMinimumHeight(84)
        return content

    def _frames(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SIZES.gap)
        for place, frame in enumerate((self.in_use, self.next, self.renewal, self.payment)):
            columns = 2 if text_is_large() else 4
            grid.addWidget(frame, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
            frame.setMinimumWidth(150)
        return grid

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for view in (self.idle, self.panel, self.trouble):
            self.stack.addWidget(view)
        layout.addWidget(self.stack)
        self.customer_button.setAccessibleName(self.tr("Let the customer buy in our shop"))

    def _connect(self) -> None:
        self.idle.chosen.connect(self._on_sample)
        self.trouble.retry.connect(self._look_up)
        self.trouble.try_others.connect(self._on_try_others)
        self.trouble.cancelled.connect(self._on_others_cancelled)
        self.trouble.switch_wanted.connect(self._on_switch)
        self.trouble.code_wanted.connect(self.code_wanted)
        self.panel.cancelled.connect(self._on_cancelled)
        self.in_use.pressed.connect(lambda: self.session.set_tab("plans"))
        self.next.pressed.connect(lambda: self.session.set_tab("orders"))
        self.payment.pressed.connect(lambda: self.session.set_tab("payments"))
        self.renewal.pressed.connect(self._on_stop)
        self.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        for frame in (self.in_use, self.next):
            frame.retry.connect(lambda: self._refresh("orders"))
        self.renewal.retry.connect(lambda: self._refresh("renewal"))
        self.note_button.setAccessibleName(self.tr("Write a note on this card"))
        self.note_button.clicked.connect(lambda _checked: open_note(self.session, self.window()))
        self.case_button.saved.connect(lambda sentence: self.notice.show_text(sentence, "green"))
        self.case_button.failed.connect(lambda sentence: self.notice.show_text(sentence, "red"))
        self.session.activity_changed.connect(self._show_done)

    # ------------------------------------------------------------------ events

    def _on_sample(self, iccid: str) -> None:
        self.session.set_card_text(iccid)
        try:
            self.session.look_up_typed()
        except BadInput as error:
            self.session.failed.emit(error)

    def _look_up(self) -> None:
        if self.record is not None:
            self.session.reads.look_up(self.record)

    def _refresh(self, part: ReadPart) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, part)

    def _on_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel(self.record, "verdict")

    def _on_try_others(self) -> None:
        if self.record is not None:
            self.session.reads.try_other_profiles(self.record)

    def _on_others_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel_trials(self.record)

    def _on_switch(self, profile: str) -> None:
        self.session.set_profile(profile)
        self._look_up()

    def _on_stop(self) -> None:
        if self.record is not None:
            record = self.record

            def say(sentence: str) -> None:
                if record is self.record:
                    self.notice.show_text(sentence, "amber")

            ask_to_stop(self.session, record, self.window(), say)

    def _let_customer_buy(self) -> None:
        if self.record is not None:
            self.notice.show_text(let_customer_buy(self.session, self.record, self.window()), "amber")

    # ------------------------------------------------------------------ internals

    def _draw_found(self, record: OpenCard) -> None:
        idle = self.tr("This card was not looked up with profile {profile} yet. Press Look up.")
        self.panel.show_remote(record.verdict, Words(idle.format(profile=record.profile), ""))
        self.title.setText(self.tr("Valid card of {profile}").format(profile=record.profile))
        self.badge.show_state(self.tr("VERIFIED"), "green")
        as_of = record.verdict.as_of
        self.as_of.setText(self.tr("as of {time}").format(time=time_text(as_of)) if as_of else "")
        self._show_remark(record)
        self.notice.show_text("")
        self._show_frames(record)
        self._show_done()

    def _show_remark(self, record: OpenCard) -> None:
        returned = record.verdict.value.fields if record.verdict.value is not None else ()
        told = islice(((name, text) for name, text in returned if name not in _ECHO and text), _MOST_EXTRAS)
        extras = "; ".join(f"{name}: {cut_text(text)}" for name, text in told)
        parts = []
        if not record.luhn_ok:
            parts.append(self.tr("The check digit does not fit the number, but Linksfield knows the card."))
        if extras:
            parts.append(self.tr("Linksfield also says: {facts}").format(facts=line_text(cut_text(extras))))
        self.remark.setText(" ".join(parts))
        self.remark.setVisible(bool(parts))

    def _show_frames(self, record: OpenCard) -> None:
        orders, renewal = record.orders, record.renewal
        self.in_use.show_remote(orders, lambda: facts.in_use(orders.value or (), self.today))
        self.next.show_remote(orders, lambda: facts.comes_next(orders.value or (), self.today))
        self.renewal.show_remote(renewal, lambda: facts.renewal(renewal.value))
        self.renewal.button.setEnabled(not record.write_under_way)
        shown = facts.last_payment(record.payments.values(), known_payments(record), self.session.desk.now())
        self.payment.retry_button.hide()
        self.payment.say(shown)

    def _show_done(self) -> None:
        if self.record is not None and not self.record.blank:
            rows = self.record.done_here
            # Drawn for every part that arrives: the same rows again would only be laid out and painted again.
            if list(rows) != self.model.shown_rows():
                self.model.set_rows(rows)


class Content(QWidget):
    """What the panel shows of a card that was found; low windows may squeeze it, except with large text: it scrolls."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None or not text_is_large():
            return QSize(400, 200)
        least = super().minimumSizeHint()
        return QSize(least.width(), layout.totalHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if text_is_large() and event.size().width() != event.oldSize().width():
            # Wrapped words need another height at another width.
            self.updateGeometry()
