"""What stands below the empty card field: the cards of late, what is unknown, what is followed, what was done today."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from services.desk.recent_work import last_of_each, tally
from services.records import Environment
from ui.dialogs.notes.shift_hand_over import HandOverDialog, local_midnight
from ui.look.colours import SIZES, grown
from ui.look.dates import clock_text, when_text
from ui.tables.columns import Column
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.activity.columns import outcome_text, outcome_tone, what_text
from ui.widgets.basics import show_when
from ui.widgets.buttons import push_button
from ui.widgets.labels import Dot, at_first_line, caption_label, muted_label, plain_label
from ui.words import checks
from ui.words.amounts import card_groups, card_tail

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from services.desk.done import Done
    from services.desk.recent_work import Tally
    from services.writes.records import Intent
    from ui.frame.surroundings import Surroundings
    from ui.session.open_card import OpenCard

_MOST = 12
# Of a window in which the sample cards hardly fit.
_LOW = 560
# From these widths of the table on its lesser columns are whole.
_ROOM_FOR = {"what": 620, "ticket": 880, "who": 1000}
# Qt's own word for "no maximum".
_WHOLE = 16_777_215


class StartPage(QScrollArea):
    """Shown while the card on show is empty; `show_card(iccid, profile)` opens one, `check(intent)` what is unknown."""

    def __init__(
        self, around: Surroundings, show_card: Callable[[str, str], None], check: Callable[[str], None]
    ) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("startPage")
        self._around = around
        self._session = around.session
        self._show_card = show_card
        self._check = check
        self._unknown: tuple[Intent, ...] = ()
        self._tally: Tally | None = None
        now = self._session.desk.now
        self.model: RowModel[Done] = RowModel(
            (
                Column("card", self.tr("Card"), lambda row: card_groups(row.iccid), mono=True, firm=True),
                Column("ticket", self.tr("Ticket"), lambda row: row.ticket, width=110),
                Column("what", self.tr("What was done last"), what_text, width=220, widest=460),
                Column("outcome", self.tr("What it came to"), outcome_text, tone=outcome_tone, width=146),
                Column("who", self.tr("By"), lambda row: row.agent),
                Column("when", self.tr("When"), lambda row: when_text(row.at, now()), sort=lambda row: row.at),
            )
        )
        self.table: Table[Done] = Table(self.model, "recentWorkTable", self.tr("Recent cards"))
        self._recent = table_frame(self.table)
        self.none = muted_label(self.tr("No card was worked on from this computer yet."))
        self.beside = QVBoxLayout()
        self._parts = QWidget()
        self._last_stop: QWidget = self.table
        self._assemble()
        self.hide()
        self.table.activated_row.connect(lambda row: self._show_card(row.iccid, row.profile))
        session = self._session
        session.current_changed.connect(self.show_for)
        around.window.reshaped.connect(self._on_reshaped)
        session.record_changed.connect(self._on_record_changed)
        for changed in (session.activity_changed, session.unknown_changed, session.followed_changed):
            changed.connect(self._read_again)

    # ------------------------------------------------------------------ what changes

    def show_for(self, record: OpenCard | None) -> None:
        """Show the page where this card is empty, unless what was pasted needs its room."""
        blank, crowded = record is not None and record.blank, self._around.window.crowded
        # Of the card's own page only its two sentences are needed, unless sample cards stand below them.
        brief = blank and self._session.environment(record) is not Environment.SANDBOX
        self._around.window.shorten("card", 0 if crowded else grown(110) if brief else _WHOLE)
        shown = blank and not crowded
        if shown == self.isHidden():
            show_when(self, shown)
            self._read_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Of the page about three quarters are the table's; card, outcome and time say most.
        room = event.size().width() * 3 // 4
        for key, least in _ROOM_FOR.items():
            self.table.show_column(key, room >= grown(least))

    def _on_reshaped(self) -> None:
        self.show_for(self._session.current)

    def _on_record_changed(self, _record: OpenCard, _part: str) -> None:
        self.show_for(self._session.current)

    def _read_again(self) -> None:
        if not self.isHidden():
            self._session.tasks.start("start page", self._read())

    async def _read(self) -> None:
        session = self._session

        def look() -> tuple[tuple[Done, ...], tuple[Intent, ...]]:
            return session.desk.activity.rows(), session.writes.unknown()

        rows, self._unknown = await session.background.read(look)
        known = set(session.profile_names())
        recent = [row for row in last_of_each(rows, _MOST * 2) if row.profile in known][:_MOST]
        self._tally = tally(rows, local_midnight(session.desk.now()))
        if recent != self.model.shown_rows():
            self.model.set_rows(recent)
        self._show_table(bool(recent))
        self._draw_beside()

    def _show_table(self, shown: bool) -> None:
        """Without a card that was worked on there is no table, and the sample cards have the room."""
        self.none.setVisible(not shown)
        self._recent.setVisible(shown)
        # Nothing to tell is nothing to show where the sample cards need the room.
        needless = not shown and not self._unknown and self._around.window.height() < grown(_LOW)
        content = self.widget()
        if content is not None:
            content.setVisible(not needless)
        self.setMaximumHeight(_WHOLE if shown else 0 if needless else grown(110))

    # ------------------------------------------------------------------ what is drawn

    def _assemble(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content = QWidget()
        self.table.least_rows = 2
        left = QVBoxLayout()
        left.setSpacing(SIZES.gap_small)
        left.addWidget(caption_label(self.tr("Recent cards")))
        left.addWidget(self.none)
        left.addWidget(self._recent, 1)
        left.addStretch()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(SIZES.gap)
        row.addLayout(left, 3)
        row.addLayout(self.beside, 1)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def _draw_beside(self) -> None:
        """The column at the right, made anew: it is short."""
        self._parts.hide()
        self._parts.deleteLater()
        self._parts = QWidget()
        self.beside.addWidget(self._parts)
        self._last_stop = self.table
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap_small)
        self._add_unknown(column)
        self._add_followed(column)
        self._add_today(column)
        column.addStretch(1)

    def _add_unknown(self, column: QVBoxLayout) -> None:
        """Each write that nobody knows the end of; the newest of them stands in the banner already."""
        others = self._unknown[-2::-1]
        if not others:
            return
        column.addWidget(caption_label(self.tr("Unconfirmed, beside the one above")))
        for intent in others:
            words = checks.entry_text(intent, self._session.desk.now())
            self._add_line(column, "amber", words, self.tr("Check..."), partial(self._check, intent.intent))

    def _add_followed(self, column: QVBoxLayout) -> None:
        followed = self._session.desk.followed.followed()
        if not followed:
            return
        column.addWidget(caption_label(self.tr("Followed payments")))
        for payment in followed:
            words = self.tr("{payment}, card {card}: followed since {time}").format(
                payment=payment.pay_id, card=card_tail(payment.iccid), time=clock_text(payment.started)
            )
            show = partial(self._show_card, payment.iccid, payment.profile)
            self._add_line(column, "blue", words, self.tr("Show"), show)

    def _add_today(self, column: QVBoxLayout) -> None:
        column.addWidget(caption_label(self.tr("Today, from this computer")))
        done = self._tally
        if done is not None:
            words = self.tr(
                "Cards worked on: {cards}. Ordered: {ordered}, recorded: {recorded}, renewals stopped: {stopped}, "
                "notes: {notes}."
            ).format(
                cards=done.cards,
                ordered=done.ordered,
                recorded=done.recorded,
                stopped=done.stopped,
                notes=done.notes,
            )
            column.addWidget(plain_label(words))
        button = push_button(self.tr("Shift hand-over..."), "link", "startHandOverButton")
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda _checked: self._around.open_dialog(self._hand_over()))
        column.addWidget(button)
        self._put_next(button)

    def _put_next(self, button: QWidget) -> None:
        """Tab takes the buttons where they stand, though they come and go."""
        QWidget.setTabOrder(self._last_stop, button)
        self._last_stop = button

    def _hand_over(self) -> HandOverDialog:
        return HandOverDialog(self._session, self._around.window)

    def _add_line(self, column: QVBoxLayout, tone: str, words: str, action: str, run: Callable[[], None]) -> None:
        row = QHBoxLayout()
        row.addLayout(at_first_line(Dot(tone)))
        row.addWidget(plain_label(words), 1)
        button = push_button(action, "link", "startLineButton")
        button.setAccessibleName(self.tr("{action} {what}").format(action=action, what=words))
        button.clicked.connect(lambda _checked: run())
        row.addWidget(button)
        column.addLayout(row)
        self._put_next(button)
