"""Activity: what was done from this PC. The calls behind it are in the inspector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from services.desk.done import Did
from services.errors import ConsoleError
from services.writes.states import State
from services.writes.timeline import timeline
from ui.dialogs.notes.shift_hand_over import HandOverDialog
from ui.look.colours import SIZES
from ui.look.dates import zone_text
from ui.tabs.activity.columns import activity_columns, activity_csv_columns, what_text
from ui.tabs.activity.details import facts, steps
from ui.tabs.activity.log_view import LogView
from ui.tabs.activity.period import ActivityRange
from ui.tabs.base.page import Page
from ui.tabs.base.side_details import SideDetails
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words import errors

if TYPE_CHECKING:
    from datetime import datetime

    from services.desk.done import Done
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

# A write of these kinds and outcomes may go out once more, with the same numbers.
_ORDERS = (Did.PLACE_ORDER, Did.RECORD_ORDER)
_AGAIN = (State.NOT_SENT, State.NOT_PLACED)


class _Query(NamedTuple):
    """Which rows are asked for: of one card ("" = all), of what kind, between which moments."""

    iccid: str
    kinds: tuple[str, ...]
    begin: datetime | None
    end: datetime | None


class ActivityPage(Page):
    """What agents did, to this card or to all of them."""

    parts = frozenset({"verdict"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._asked: _Query | None = None
        # -- widgets
        self.scope = _choice("activityScopeBox", self.tr("Which cards"))
        self.range = ActivityRange()
        self.done: LogView[Done] = LogView(
            session,
            activity_columns(lambda: session.desk.now(), with_card=True),
            ("activityTable", "activityFilter", "exportActivityButton"),
            self.tr("Done from this computer"),
            frame=self._with_details,
            csv=activity_csv_columns,
        )
        self.covers = muted_label()
        self.notice = NoticeBox()
        # -- buttons
        self.check_button = push_button(self.tr("Check what happened..."), "primary", "checkRowButton")
        self.again_button = push_button(self.tr("Send the same order again..."), name="sendRowAgainButton")
        self.hand_over_button = push_button(self.tr("Shift hand-over..."), name="handOverButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        # Not the table: its rows may still be on their way, and Down leads there.
        return (self.done.filter.input,)

    def filter_field(self) -> QWidget:
        return self.done.filter.input

    def draw(self, record: OpenCard) -> None:
        """Fill the view on show; the tab is left alone while nobody sees it."""
        if not self.isVisible():
            return
        self.covers.setText(self._what_it_covers())
        self._draw_done(record)

    # ------------------------------------------------------------------ assemble

    def _with_details(self, table: QWidget) -> QWidget:
        self.details = SideDetails(table, "activityDetails", self.tr("What happened"))
        self.details.fields.setAccessibleName(self.tr("Details of the selected row"))
        return self.details

    def _assemble(self) -> None:
        self.scope.addItems([self.tr("This card"), self.tr("All cards")])
        self.covers.setObjectName("activityCovers")
        self.hand_over_button.setAccessibleDescription(self.hand_over_button.text())
        self.hand_over_button.setAccessibleDescription(self.tr("Hand over to the next shift"))
        for button in (self.check_button, self.again_button):
            button.setAccessibleName(button.text())
            self.details.extra.addWidget(button)
        row = WrappingRow(self.scope, self.done.filter, self.details.toggle, self.done.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addLayout(row)
        column.addLayout(WrappingRow(self.range, None, self.hand_over_button))
        column.addWidget(self.notice)
        column.addWidget(self.done, 1)
        column.addWidget(self.covers)

    def _connect(self) -> None:
        for box in (self.scope, self.range.kind):
            box.currentIndexChanged.connect(self._show_anew)
        for field in (self.range.begin, self.range.end):
            field.textChanged.connect(self._show_anew)
        self.session.activity_changed.connect(self._show_anew)
        self.done.filter.left.connect(self.done.table.enter)
        self.done.failed.connect(self._say_trouble)
        self.done.panel.retry.connect(self._show_anew)
        self.done.table.selected_row.connect(self._on_row)
        self.done.table.activated_row.connect(self._on_activated)
        self.check_button.clicked.connect(lambda _checked: self._on_check())
        self.again_button.clicked.connect(lambda _checked: self._on_again())
        self.hand_over_button.clicked.connect(lambda _checked: HandOverDialog(self.session, self.window()).open())

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        self.notice.show_text("")
        self.draw_again()
        super().showEvent(event)

    def _show_anew(self) -> None:
        if self.record is not None:
            self.draw_again()

    def _on_row(self, row: Done | None) -> None:
        self.session.tasks.cancel("activity:details")
        if row is None:
            self.details.show_nothing()
            return
        self.check_button.setVisible(_is_open(row))
        self.again_button.setVisible(row.did in _ORDERS and row.state in _AGAIN)
        self.details.show_details(what_text(row), facts(row))
        if row.intent:
            self.session.tasks.start("activity:details", self._show_steps(row))

    def _on_activated(self, row: Done) -> None:
        if _is_open(row):
            self.session.check_wanted.emit(row.intent)
        else:
            self.details.open()

    def _on_check(self) -> None:
        row = self.done.table.current_row()
        if row is not None:
            self.session.check_wanted.emit(row.intent)

    def _on_again(self) -> None:
        row = self.done.table.current_row()
        if row is not None:
            self.session.again_wanted.emit(row.intent)

    def _say_trouble(self, sentence: str) -> None:
        self.notice.show_text(sentence, "red")

    # ------------------------------------------------------------------ what was done

    def _draw_done(self, record: OpenCard) -> None:
        bounds = self.range.bounds()
        self.range.mark()
        if bounds is None:
            words = self.tr("Enter the date as year-month-day, for example 2026-11-23.")
            self.notice.show_text(words, "amber")
            return
        query = _Query("" if self._all_cards else record.iccid, self.range.kinds, *bounds)
        if query != self._asked:
            # What is on show is about something else.
            self._asked = query
            self.done.table.show_column("card", self._all_cards)
            self.done.clear()
            self.notice.show_text("")
        if record.blank and not self._all_cards:
            self.session.tasks.cancel("activity:rows")
            self.done.show_rows((), *self._nothing())
        else:
            self.session.tasks.start("activity:rows", self._read(query))

    async def _read(self, query: _Query) -> None:
        def listed() -> Sequence[Done]:
            activity = self.session.desk.activity
            return activity.listed(query.iccid, begin=query.begin, end=query.end, kinds=query.kinds)

        try:
            rows = await self.session.background.read(listed)
        except ConsoleError as error:
            if self.record is not None:
                self.done.panel.show_error(errors.sentence(error), errors.details(error))
            return
        # Without a record this page was let go meanwhile: another one stands in its place.
        if self.record is not None:
            self.done.show_rows(rows, *self._nothing())

    async def _show_steps(self, row: Done) -> None:
        try:
            moments = await self.session.background.read(timeline, self.session.desk.journal, row.intent)
        except ConsoleError as error:
            if self.record is not None:
                self._say_trouble(errors.sentence(error))
            return
        if self.record is not None:
            self.details.show_details(what_text(row), [*steps(row, moments), *facts(row)])

    def _nothing(self) -> tuple[str, str]:
        """That there are no rows, and what to do then."""
        query = self._asked
        if query is not None and (query.begin or query.end):
            if not query.kinds:
                return self.tr("No entries on these dates."), self.tr("Change the dates.")
            return self.tr("No entries match this type and these dates."), self.tr(
                "Choose Everything, or change the dates."
            )
        if query is not None and query.kinds:
            return self.tr("No entries of this type."), self.tr("Choose Everything to see all entries.")
        if self._all_cards:
            return self.tr("No activity yet."), self.tr(
                "Look up a card. Everything done from this computer is listed here."
            )
        return (
            self.tr("Nothing has been done to this card from this computer."),
            self.tr("If a colleague worked on it from another computer, ask for that computer's hand-over."),
        )

    # ------------------------------------------------------------------ internals

    @property
    def _all_cards(self) -> bool:
        return self.scope.currentIndex() == 1

    def _what_it_covers(self) -> str:
        text = self.tr(
            "Done from this computer only; other computers keep their own list. Newest 5,000 rows. Times in {zone}."
        )
        return text.format(zone=zone_text(self.session.desk.now()))


def _is_open(row: Done) -> bool:
    """Whether nobody knows yet what became of a write."""
    return row.open


def _choice(name: str, accessible_name: str) -> QComboBox:
    box = named(QComboBox(), name)
    box.setAccessibleName(accessible_name)
    # On Linux a box is called by the choice it shows, unless a label stands beside it.
    box.setAccessibleDescription(accessible_name)
    return box
