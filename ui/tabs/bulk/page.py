"""Many cards at once: a list is pasted, the table fills, and what is chosen can be stopped in the panel beside it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from services.errors import ConsoleError, NotSetUp
from services.writes.states import What
from ui.look.colours import grown, text_is_large
from ui.session.session import MOST_OPEN_CARDS
from ui.tables.columns import cells
from ui.tables.export_csv import ExportButton
from ui.tables.filter_line import FilterLine
from ui.tabs.bulk.chips import VerdictChips
from ui.tabs.bulk.confirm_panel import ConfirmPanel
from ui.tabs.bulk.order_panel import OrderManyPanel
from ui.tabs.bulk.paste_pane import PastePane
from ui.tabs.bulk.progress_box import ProgressBox
from ui.tabs.bulk.report_panel import ReportPanel
from ui.tabs.bulk.rows import exported_columns
from ui.tabs.bulk.stop_panel import StopPanel
from ui.tabs.bulk.table import BulkTable
from ui.widgets.basics import named, show_when
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, muted_label, title_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words.amounts import count_text
from ui.words.bulk import cards

if TYPE_CHECKING:
    from ui.session.bulk.looking import BulkLooking
    from ui.session.bulk.ordering import BulkOrdering
    from ui.session.bulk.sending import BulkSending
    from ui.session.bulk.stopping import BulkStopping
    from ui.session.session import Session

_PANEL = 372
# QWIDGETSIZE_MAX
_ANY_WIDTH = 16777215
# A list of plans wants more.
_ORDER_PANEL = 456
# From this width on the plans can be read beside a panel.
_PLANS_BESIDE = 1100
# Narrower than this the panel stands in the table's place.
_BESIDE = 960
# Lower than this a panel needs the room of the progress that is over.
_LOW = 640


class Work(NamedTuple):
    """What goes on with many cards, whichever page shows it."""

    looking: BulkLooking
    sending: BulkSending
    stopping: BulkStopping
    ordering: BulkOrdering


class BulkPage(QWidget):
    """Signal: `open_wanted(iccids)` for chosen cards that are to be opened one by one."""

    open_wanted = Signal(list)

    def __init__(self, session: Session, work: Work, samples: Callable[[], str]) -> None:
        super().__init__()
        self._session = session
        self._looking, self._sending, self._stopping, self._ordering = work
        looking = work.looking
        self._panel: ConfirmPanel | None = None
        self.setObjectName("bulkPage")
        # -- widgets
        self.title = title_label(self.tr("Bulk look-up"))
        self.only_reads = Badge(self.tr("Only reads"), "green")
        self.about = named(muted_label(), "bulkAbout")
        self.paste = PastePane(looking, samples)
        self.progress = ProgressBox(looking)
        self.table = BulkTable()
        self.filter = FilterLine(self.table.rows, "bulkFilter")
        self.chips = VerdictChips(self.filter.input)
        self.choose_all = named(QCheckBox(), "bulkChooseAllBox")
        self.failed = named(NoticeBox(), "bulkExportTrouble")
        self.stop_panel = StopPanel(work.stopping)
        self.order_panel = OrderManyPanel(work.ordering)
        self.report_panel = ReportPanel(session, work.sending)
        # -- buttons
        self.new_button = push_button(self.tr("New list"), name="bulkNewListButton")
        self.copy_button = push_button(self.tr("Copy as table"), name="bulkCopyButton")
        self.export_button = ExportButton(
            session, self.table.rows, lambda: self.tr("bulk look-up"), "exportBulkButton", exported_columns
        )
        self.open_button = push_button(self.tr("Open as cards"), name="bulkOpenButton")
        self.order_button = push_button("", name="bulkOrderChosenButton")
        self.stop_button = push_button("", "danger", "bulkStopChosenButton")
        self._assemble()
        self._connect()
        self.show_all()

    def heightForWidth(self, width: int) -> int:
        """The least height: the area around the page scrolls only where its table cannot get any smaller."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    # ------------------------------------------------------------------ what the frame calls

    def show_all(self) -> None:
        """Show everything as it is now."""
        self.paste.refresh()
        self.progress.show_progress()
        self._show_rows()
        self.stop_panel.show_preview()
        self.order_panel.show_preview()
        self.report_panel.show_report()
        self._show_parts()

    def take_keyboard(self) -> None:
        """Give the keyboard to what comes next."""
        first = self.paste.list if not self._looking.rows else self.table
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_over(self, old: BulkPage) -> None:
        """Take what was typed and chosen from the page in another language."""
        self.table.chosen = old.table.chosen
        self.paste.list.setPlainText(old.paste.list.toPlainText())
        self.filter.input.setText(old.filter.input.text())
        for mine, its in ((self.stop_panel, old.stop_panel), (self.order_panel, old.order_panel)):
            mine.take_over(its)
            if old._panel is its:
                self._panel = mine
        self.show_all()

    def open_stop(self) -> None:
        """Show what a stop of the chosen cards would do; nothing is sent by that."""
        self._open_panel(self.stop_panel, self._stopping)

    def open_order(self) -> None:
        """Ask which plans the chosen cards may buy, and show what an order would do; nothing is sent by that."""
        self._open_panel(self.order_panel, self._ordering)

    def _open_panel(self, panel: ConfirmPanel, work: BulkStopping | BulkOrdering) -> None:
        chosen, run, by = self.table.chosen_shown(), self._looking.run, self._looking.by
        if not chosen or run is None or by is None or self._sending.busy:
            return
        self._panel = panel
        work.open(self._looking.answers(chosen), by, run.place)
        current = self._session.current
        ticket = by.ticket or (current.ticket_text if current is not None else "")
        self._show_parts()
        panel.open(ticket, may_be_real=self._may_be_real(by.profile))

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 12)
        column.setSpacing(10)
        column.addLayout(
            WrappingRow(
                self.title, self.only_reads, self.about, None, self.new_button, self.copy_button, self.export_button
            )
        )
        column.addWidget(self.failed)
        column.addWidget(self.paste, 1)
        column.addWidget(self.progress)
        self.chip_row = WrappingRow(self.chips, self.filter)
        self.chip_holder = QWidget()
        self.chip_holder.setLayout(self.chip_row)
        column.addWidget(self.chip_holder)
        self.results = self._results()
        self.lower_part = QWidget()
        side = QHBoxLayout(self.lower_part)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.results, 1)
        for panel in (self.stop_panel, self.order_panel, self.report_panel):
            side.addWidget(panel)
        column.addWidget(self.lower_part, 1)

    def _tab_order(self) -> tuple[QWidget, ...]:
        """What Tab comes to, as one reads."""
        report = self.report_panel
        head = self.new_button, self.copy_button, self.export_button
        paste = self.paste.list, self.paste.begin_button, self.paste.samples_button
        chosen = self.choose_all, self.open_button, self.order_button, self.stop_button
        confirm = *self.stop_panel.stops(), *self.order_panel.stops()
        told = report.cards, report.halt_button, report.go_on_button, report.check_button, report.copy_button
        running = self.progress.pause_button, self.progress.cancel_button
        table = self.filter.input, self.table
        return (*head, *paste, *running, *table, *chosen, *confirm, *told, report.export_button, report.done_button)

    def _results(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 5, 1, 8)
        inside.setSpacing(6)
        inside.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 10, 0)
        foot.addLayout(WrappingRow(self.choose_all, None, self.open_button, self.order_button, self.stop_button))
        inside.addLayout(foot)
        return frame

    def _connect(self) -> None:
        self._looking.changed.connect(self._on_changed)
        for work in (self._sending, self._stopping, self._ordering):
            work.changed.connect(self._on_work_changed)
        self._ordering.asked.connect(self.order_panel.show_plans)
        self.paste.begin_wanted.connect(self._begin)
        self.chips.chosen.connect(lambda _word: self._show_rows())
        self.table.choice_changed.connect(self._show_choice)
        self.table.rows.filtered.connect(lambda _shown, _total: self._show_choice())
        self.table.activated_row.connect(lambda row: self.open_wanted.emit([row.iccid]))
        self.choose_all.clicked.connect(self._on_choose_all)
        self.filter.left.connect(self.table.enter)
        self.new_button.clicked.connect(lambda _checked: self._new_list())
        self.copy_button.clicked.connect(lambda _checked: self._copy())
        self.open_button.clicked.connect(lambda _checked: self.open_wanted.emit(self.table.chosen_shown()))
        self.stop_button.clicked.connect(lambda _checked: self.open_stop())
        self.order_button.clicked.connect(lambda _checked: self.open_order())
        self.export_button.failed.connect(lambda sentence: self.failed.show_text(sentence, "red"))
        self.export_button.saved.connect(lambda _path: self.failed.show_text(""))
        for panel in (self.stop_panel, self.order_panel):
            panel.left.connect(self._leave_panel)
        self.report_panel.check_wanted.connect(self._session.check_wanted)
        for button in (self.new_button, self.copy_button, self.open_button):
            button.setAccessibleName(button.text())
        for first, second in pairwise(self._tab_order()):
            QWidget.setTabOrder(first, second)

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._looking.under_way:
            self._looking.cancel()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def _begin(self) -> None:
        record = self._session.current
        if record is not None:
            self.table.chosen = set()
            self._looking.begin(record.profile, record.ticket_text)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_list(self) -> None:
        self._leave_panel()
        self._looking.clear()
        self.table.chosen = set()
        self.paste.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show_rows()
            self._show_parts()

    def _on_work_changed(self) -> None:
        if self._sending.report is not None:
            self._panel = None
        # What is pressed goes grey or away, and the keyboard would go with it.
        held = self.report_panel.has_keyboard() or not self.report_panel.isVisible()
        self.stop_panel.show_preview()
        self.order_panel.show_preview()
        self.report_panel.show_report()
        self._show_parts()
        if held and self.report_panel.isVisible():
            self.report_panel.take_keyboard()

    def _on_choose_all(self) -> None:
        self.table.choose_all_shown(len(self.table.chosen_shown()) < self.table.rows.rowCount())

    def _leave_panel(self) -> None:
        self._panel = None
        self._stopping.leave()
        self._ordering.leave()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ internals

    def _show_parts(self) -> None:
        """Paste or table; and at most one panel, beside the table or in its place."""
        table = bool(self._looking.rows)
        report = self._sending.busy
        panel = self.report_panel if report else self._panel if table else None
        in_place = panel is not None and self.width() < grown(_BESIDE)
        over = panel is not None and self.height() < grown(_LOW) and not self._looking.under_way
        show_when(self.paste, not table and not in_place)
        show_when(self.only_reads, panel is None)
        # What belongs to the table makes room with it.
        for part in (self.new_button, self.copy_button, self.export_button, self.chip_holder, self.results):
            show_when(part, table and not in_place)
        show_when(self.progress, table and not in_place and not over)
        # Beside a panel the card and its verdict count.
        self.table.show_column("remark", panel is None)
        self.table.show_column("plan", panel is None or self.width() >= grown(_PLANS_BESIDE))
        show_when(self.lower_part, table or report)
        self._fit_panels(panel, in_place=in_place)
        by = self._looking.by
        self.about.setText(self.tr("with {profile}").format(profile=by.profile) if by is not None else "")
        self._show_choice()

    def _fit_panels(self, shown: QWidget | None, *, in_place: bool) -> None:
        for panel in (self.stop_panel, self.order_panel):
            panel.set_wide(in_place and not text_is_large())
        for each in (self.stop_panel, self.order_panel, self.report_panel):
            # Beside the table it is wider only where its buttons have longer words.
            wanted = grown(_ORDER_PANEL if each is self.order_panel else _PANEL)
            least = max(wanted, each.minimumSizeHint().width())
            each.setMinimumWidth(least)
            each.setMaximumWidth(_ANY_WIDTH if in_place else least)
            show_when(each, each is shown)

    def _show_rows(self) -> None:
        rows = list(self._looking.rows.values())
        self.chips.show_rows(rows)
        word = self.chips.word
        shown = [row for row in rows if not word or cards.verdict_word(row)[0] == word]
        self.table.show_rows(shown)

    def _show_choice(self) -> None:
        chosen, shown = len(self.table.chosen_shown()), self.table.rows.rowCount()
        words = self.tr("{chosen} chosen of {shown} shown").format(chosen=count_text(chosen), shown=count_text(shown))
        self.choose_all.setText(words)
        self.choose_all.setAccessibleName(words)
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.choose_all.setTristate(0 < chosen < shown)
        self.choose_all.setCheckState(Qt.CheckState.PartiallyChecked if 0 < chosen < shown else state)
        able = chosen > 0 and self._panel is None and not self._sending.busy
        for button, words in (
            (self.stop_button, self.tr("Stop auto-renewal of {count}...")),
            (self.order_button, self.tr("Order a plan for {count} (CSSS)...")),
        ):
            text = words.format(count=count_text(chosen))
            button.setText(text)
            button.setAccessibleName(text)
            button.setEnabled(able)
        self.order_button.setAccessibleDescription(self.tr("Order a plan by our own contract (CSSS)"))
        beside = self._panel is not None or self._sending.busy
        show_when(self.order_button, not beside and self._may_order())
        self.open_button.setEnabled(0 < chosen <= MOST_OPEN_CARDS)

    def _copy(self) -> None:
        """Copy what is shown, cells apart by tabs: spreadsheets take that as a table."""
        columns = exported_columns()
        titles = "\t".join(column.title for column in columns)
        lines = ["\t".join(cells(columns, row)) for row in self.table.rows.shown_rows()]
        QGuiApplication.clipboard().setText("\n".join([titles, *lines]))

    def _may_order(self) -> bool:
        """Whether the profile has CSSS, and may order with it."""
        desk, by = self._session.desk, self._looking.by
        try:
            if by is None or not desk.sisters.has_csss(by.profile):
                return False
            desk.writing.check_profile(by.profile, What.CONTRACT_ORDER)
        except ConsoleError:
            return False
        return True

    def _may_be_real(self, profile: str) -> bool:
        try:
            return self._session.desk.clients.environment(profile).may_be_real
        except NotSetUp:
            return True
