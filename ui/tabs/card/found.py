"""A card that was looked up, on the Card tab: verdict, what is in use, comes next and renews, its work."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from services.desk.done import Did
from services.desk.verdicts.verdicts import Question
from services.errors import SecretUnavailable
from ui.dialogs.notes.case_file_button import CaseFileButton
from ui.dialogs.notes.note import open_note
from ui.dialogs.payments.customer_link import let_customer_buy
from ui.look import joining
from ui.look.colours import SIZES, grown, text_is_large
from ui.look.dates import time_text
from ui.session.open_card import ReadPart
from ui.session.remote import ERROR
from ui.tables.remote_panel import RemotePanel, Words
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.activity.columns import activity_columns
from ui.tabs.base.side_details import tool_row
from ui.tabs.card import facts
from ui.tabs.card.frames import AnswerFrame
from ui.tabs.card.look_up_failed import CardTrouble
from ui.tabs.card.timeline import CardTimeline, entries
from ui.tabs.card.usage import UsageFrame
from ui.tabs.card.verdict_box import VerdictBox
from ui.widgets.boxes import CardFrame, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import title_label
from ui.widgets.safe_text import cut_text, line_text

if TYPE_CHECKING:
    from services.desk.done import Done
    from services.desk.verdicts.verdicts import Evidence, Offer
    from ui.session.open_card import OpenCard
    from ui.tabs.base.page import Page
    from ui.tabs.base.steps import Steps

# Fields of the verification that say nothing new beside the headline.
# A server may add as many fields as it likes; the inspector has them all.
_MOST_EXTRAS = 20
_ECHO = ("deviceCode", "partnerCode")
# Wide enough for the timeline beside the table, at the size of text as designed.
_SIDE_BY_SIDE = 1040


class FoundCard(QWidget):
    """As high as it has to be: Qt would give it as much as its table would like.

    Signal: `code_wanted(profile, error)` when the partner code has to be typed.
    """

    code_wanted = Signal(str, object)

    def __init__(self, page: Page, steps: Steps, parent: QWidget) -> None:
        """`page` says which card is on show."""
        super().__init__(parent)
        self._page = page
        self._session = session = page.session
        self._steps = steps
        self._drawn: OpenCard | None = None
        # -- widgets
        self.verdict = VerdictBox()
        self.trouble = CardTrouble()
        self.remark = ElidedLabel(role="muted")
        self.notice = NoticeBox()
        self.in_use = AnswerFrame(self.tr("In use"), "inUseFrame")
        self.next = AnswerFrame(self.tr("Next"), "comesNextFrame")
        self.renewal = AnswerFrame(self.tr("Auto-renewal"), "renewalFrame")
        self.usage = UsageFrame(session)
        self.model: RowModel[Done] = RowModel(activity_columns(session.desk.now))
        self.table: Table[Done] = Table(self.model, "doneHereTable", self.tr("Done from this computer to this card"))
        self.timeline = CardTimeline()
        self.timeline_frame = CardFrame(self.tr("Timeline"))
        self.customer_button = push_button(self.tr("Shop link..."), name="cardLetCustomerBuyButton")
        self.note_button = push_button(self.tr("Note..."), name="cardNoteButton")
        self.case_button = CaseFileButton(session, "cardCaseFileButton")
        self.below = QStackedWidget()
        self.panel = RemotePanel(self._content(), show_as_of=False)
        self._assemble()
        self._connect()

    def draw(self, record: OpenCard) -> None:
        self._show_verdict(record)
        if record.verdict.state == ERROR and record.verdict.error is not None:
            alone = len(self._session.profile_names()) == 1
            self.trouble.show_record(record, record.verdict.error, self._session.environment(record), alone=alone)
            self.below.setCurrentWidget(self.trouble)
        else:
            self._draw_found(record)
            self.below.setCurrentWidget(self.panel)

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    # ------------------------------------------------------------------ assemble

    def _content(self) -> QWidget:
        content = Content(QBoxLayout(QBoxLayout.Direction.LeftToRight))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.remark)
        column.addLayout(self._frames())
        column.addWidget(self.usage)
        done = title_label(self.tr("Done from this computer"))
        column.addLayout(tool_row(done, None, self.customer_button, self.note_button, self.case_button))
        self.timeline_frame.body.addWidget(self.timeline, 1)
        self.timeline_frame.hide()
        content.beside.setSpacing(SIZES.gap)
        content.beside.addWidget(self.timeline_frame, 1)
        content.beside.addWidget(table_frame(self.table), 2)
        column.addLayout(content.beside, 1)
        return content

    def _frames(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SIZES.gap)
        for place, frame in enumerate((self.in_use, self.next, self.renewal)):
            columns = 1 if text_is_large() else 3
            grid.addWidget(frame, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
            frame.setMinimumWidth(150)
        return grid

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.verdict)
        column.addWidget(self.notice)
        column.addWidget(self.below, 1)
        for view in (self.panel, self.trouble):
            self.below.addWidget(view)
        self.customer_button.setAccessibleName(self.tr("Shop link for the customer"))

    def _connect(self) -> None:
        self.verdict.step_wanted.connect(self._on_step)
        self.verdict.retry_wanted.connect(self._on_retry)
        self._steps.said.connect(lambda sentence: self.notice.show_text(sentence, "amber"))
        self._steps.copied.connect(lambda sentence: self.notice.show_text(sentence, "green"))
        self.trouble.cancelled.connect(self._on_others_cancelled)
        self.trouble.switch_wanted.connect(self._on_switch)
        self.trouble.code_wanted.connect(self.code_wanted)
        self.panel.cancelled.connect(self._on_cancelled)
        self.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        for frame in (self.in_use, self.next):
            frame.retry.connect(lambda: self._refresh("orders"))
        self.renewal.retry.connect(lambda: self._refresh("renewal"))
        self.note_button.setAccessibleName(self.tr("Add a note to this card"))
        self.note_button.clicked.connect(lambda _checked: open_note(self._session, self.window()))
        self.case_button.saved.connect(lambda sentence: self.notice.show_text(sentence, "green"))
        self.case_button.failed.connect(lambda sentence: self.notice.show_text(sentence, "red"))

    # ------------------------------------------------------------------ events

    def _refresh(self, part: ReadPart) -> None:
        if self._page.record is not None:
            self._session.reads.refresh(self._page.record, part)

    def _on_cancelled(self) -> None:
        if self._page.record is not None:
            self._session.reads.cancel(self._page.record, "verdict")

    def _on_others_cancelled(self) -> None:
        if self._page.record is not None:
            self._session.reads.cancel_trials(self._page.record)

    def _on_switch(self, profile: str) -> None:
        self._session.set_profile(profile)
        self._refresh("verdict")

    def _on_step(self, offer: Offer) -> None:
        if self._page.record is not None:
            self.notice.show_text("")
            self._steps.take(self._page.record, offer)

    def _on_retry(self, unseen: Evidence) -> None:
        """Ask one question again, of Linksfield or of the journal."""
        record = self._page.record
        if record is None:
            return
        match unseen.question:
            case Question.CARD:
                self._refresh("verdict")
            case Question.ORDERS:
                self._refresh("orders")
            case Question.RENEWAL:
                self._refresh("renewal")
            case Question.PAYMENT | Question.FOLLOWED:
                self._session.reads.query_payment(record, unseen.pay_id)
            case Question.DONE_HERE:
                self._session.concluding.read(record)

    def _let_customer_buy(self) -> None:
        if self._page.record is not None:
            self.notice.show_text(let_customer_buy(self._session, self._page.record, self.window()), "amber")

    # ------------------------------------------------------------------ internals

    def _show_verdict(self, record: OpenCard) -> None:
        verdict = self._session.concluding.verdict(record)
        self.verdict.setVisible(verdict is not None)
        if record is not self._drawn:
            self._drawn = record
            self.notice.show_text("")
        if verdict is None:
            return
        as_of = record.verdict.as_of
        valid = self.tr("Valid card ({profile}), as of {time}") if record.verdict.answered and as_of else ""
        remark = valid.format(profile=record.profile, time=time_text(as_of) if as_of else "")
        found = any(trial.outcome == "ok" for trial in record.trials.value or ())
        # Where a partner code is missing, or another profile knows the card, that comes first.
        filled = not (found or isinstance(record.verdict.error, SecretUnavailable))
        self.verdict.show_verdict(verdict, remark, filled=filled)

    def _draw_found(self, record: OpenCard) -> None:
        idle = self.tr("Not looked up with profile {profile} yet. Press Look up.")
        self.panel.show_remote(record.verdict, Words(idle.format(profile=record.profile), ""))
        self._show_remark(record)
        self._show_frames(record)
        results = self._session.concluding.results(record).values()
        told = entries(record.done_here, results, self._session.desk.now(), record.received)
        self.timeline_frame.setVisible(self.timeline.show_entries(told))
        # Notes stand on the timeline, with all their lines.
        rows = [row for row in record.done_here if row.did is not Did.NOTE]
        # Drawn for every part that arrives: the same rows again would only be laid out and painted again.
        if rows != self.model.shown_rows():
            self.model.set_rows(rows)

    def _show_remark(self, record: OpenCard) -> None:
        returned = record.verdict.value.fields if record.verdict.value is not None else ()
        told = islice(((name, text) for name, text in returned if name not in _ECHO and text), _MOST_EXTRAS)
        extras = "; ".join(f"{name}: {cut_text(text)}" for name, text in told)
        parts = []
        if not record.luhn_ok:
            parts.append(self.tr("The check digit does not match the number, but Linksfield knows the card."))
        if extras:
            parts.append(self.tr("Linksfield also says: {facts}").format(facts=line_text(cut_text(extras))))
        self.remark.setText(joining.sentences(*parts))
        self.remark.setVisible(bool(parts))

    def _show_frames(self, record: OpenCard) -> None:
        self.usage.show_record(record)
        orders, renewal = record.orders, record.renewal
        self.in_use.show_remote(orders, lambda: facts.in_use(orders.value or (), self._page.today, record.orders_told))
        self.next.show_remote(
            orders, lambda: facts.comes_next(orders.value or (), self._page.today, record.orders_told)
        )
        self.renewal.show_remote(renewal, lambda: facts.renewal(renewal.value))


class Content(QWidget):
    """What the panel shows of a card that was found: as high as its words are, only the table may be squeezed.

    `beside` holds timeline and table: side by side where there is room, else one below the other.
    """

    def __init__(self, beside: QBoxLayout) -> None:
        super().__init__()
        self.beside = beside

    def minimumSizeHint(self) -> QSize:
        layout, least = self.layout(), super().minimumSizeHint()
        if layout is None:
            return least
        return QSize(min(least.width(), 400), layout.totalMinimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            wide = event.size().width() >= grown(_SIDE_BY_SIDE)
            self.beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
            # Wrapped words need another height at another width.
            self.updateGeometry()
