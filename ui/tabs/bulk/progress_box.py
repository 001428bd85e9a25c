"""How far a look-up of many is: a bar, the pace as measured, *Pause* and *Cancel*."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from services.bulk.look_up import Stage
from ui.session.bulk.looking import BulkLooking
from ui.widgets.announce import announce
from ui.widgets.basics import named, show_when
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words import errors
from ui.words.bulk import cards


class ProgressBox(QFrame):
    """Shows and steers what is under way."""

    def __init__(self, looking: BulkLooking) -> None:
        super().__init__()
        self._looking = looking
        self._stage: Stage | None = None
        self.setProperty("role", "card")
        self.done = named(plain_label(role="strong", wrap=False), "bulkProgress")
        self.pace = named(muted_label(), "bulkPace")
        self.pace.setWordWrap(False)
        self.list = muted_label()
        self.list.setWordWrap(False)
        self.pause_button = push_button("", name="bulkPauseButton")
        self.cancel_button = push_button(self.tr("Cancel"), name="bulkCancelButton")
        self.cancel_button.setAccessibleName(self.tr("Cancel the look-up"))
        self.bar = named(QProgressBar(), "bulkProgressBar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Cards looked up"))
        self._assemble()
        self.pause_button.clicked.connect(lambda _checked: self._on_pause())
        self.cancel_button.clicked.connect(lambda _checked: looking.cancel())
        looking.changed.connect(self.show_progress)

    def _assemble(self) -> None:
        for button in (self.pause_button, self.cancel_button):
            button.setProperty("slim", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(8)
        column.addLayout(WrappingRow(self.done, self.pace, None, self.list, self.pause_button, self.cancel_button))
        column.addWidget(self.bar)

    def show_progress(self) -> None:
        """Show how far it is now."""
        progress = self._looking.progress
        if progress is None:
            self._show_error()
            return
        self.done.setText(cards.progress_text(progress))
        self.pace.setText(cards.pace_text(progress))
        self.list.setText(cards.list_summary(self._looking.list))
        self.bar.setMaximum(max(progress.total, 1))
        self.bar.setValue(progress.done)
        running = progress.stage is Stage.RUNNING
        self.pause_button.setText(self.tr("Pause") if running else self.tr("Continue"))
        self.pause_button.setAccessibleName(self.pause_button.text())
        for button in (self.pause_button, self.cancel_button):
            show_when(button, self._looking.under_way)
        if progress.stage is not self._stage and self._stage is not None:
            announce(self, f"{self.done.text()}: {self.pace.text()}")
        self._stage = progress.stage

    def _show_error(self) -> None:
        error = self._looking.error
        self.done.setText("")
        self.pace.setText(errors.sentence(error) if error is not None else "")
        self.bar.setValue(0)
        for button in (self.pause_button, self.cancel_button):
            show_when(button, False)

    def _on_pause(self) -> None:
        progress = self._looking.progress
        if progress is not None and progress.stage is Stage.RUNNING:
            self._looking.pause()
        else:
            self._looking.go_on()

    def take_keyboard(self) -> None:
        """Give the keyboard to what can be pressed."""
        if self.cancel_button.isVisible():
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
