"""A table with a panel beside it that shows everything about the selected row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.colours import SIZES, text_is_large
from ui.tables.table import table_frame
from ui.widgets.basics import named
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field_list import FieldList
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.wrapping_row import WrappingRow

# Below this width the panel would leave too little of the table: it opens only when asked for.
_WIDE_ENOUGH = 900
_PANEL_WIDTH = 290


class SideDetails(QWidget):
    """Table and details side by side. The panel shows while a row is selected and the agent wants it.

    `toggle` (a checkable button, for the page's toolbar) opens and closes it; `extra` is a column under the title.
    From `wide_enough` pixels on it opens by itself.
    """

    def __init__(self, table: QWidget, name: str, caption: str = "", *, wide_enough: int = _WIDE_ENOUGH) -> None:
        super().__init__()
        self._wide_enough = wide_enough
        self._caption = caption or self.tr("All returned fields")
        self._filled = False
        # None: the agent has not said; then the width decides.
        self._wanted: bool | None = None
        self.panel = named(QFrame(), f"{name}Panel")
        self.panel.setProperty("role", "card")
        self.title = plain_label(role="strong")
        self.extra = QVBoxLayout()
        self.fields = FieldList(name)
        self.copy_button = CopyButton(self.fields.as_text, slim=True, name=f"{name}CopyButton")
        self.close_button = icon_button("close", self.tr("Close the details"), f"{name}CloseButton")
        self.toggle = push_button(self.tr("Details"), name=f"{name}Button")
        self._set_up_toggle()
        self._rows = table_frame(table)
        self._assemble()
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, max(120, self._rows.minimumSizeHint().height()))

    def show_details(self, title: str, fields: Sequence[tuple[str, str]]) -> None:
        """Show a row's own words and everything returned about it."""
        self._filled = True
        self.title.setText(title)
        self.fields.set_fields(fields)
        self._place()

    def open(self) -> None:
        """Show the panel, as if asked for by its button."""
        self._want(True)

    def show_nothing(self) -> None:
        """No row is selected."""
        self._filled = False
        self.fields.set_fields(())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # ------------------------------------------------------------------ internals

    def _set_up_toggle(self) -> None:
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(self.tr("Show the details of the selected row"))
        self.toggle.clicked.connect(self._want)
        self.close_button.clicked.connect(lambda _checked: self._want(False))

    def _assemble(self) -> None:
        head = QHBoxLayout()
        caption = caption_label(self._caption)
        caption.setWordWrap(True)
        head.addWidget(caption, 1)
        head.addWidget(self.copy_button)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self.extra)
        column.addLayout(head)
        column.addWidget(self.fields, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.gap)
        row.addWidget(self._rows, 1)
        row.addWidget(self.panel)

    def _want(self, wanted: bool) -> None:
        self._wanted = wanted
        self._place()

    def _place(self) -> None:
        wanted = self._wanted if self._wanted is not None else self.width() >= self._wide_enough
        # Wider only where its buttons have longer words.
        self.panel.setFixedWidth(max(_PANEL_WIDTH, self.panel.minimumSizeHint().width()))
        self.panel.setVisible(wanted and self._filled)
        self.toggle.setChecked(wanted)
        # Without a row it would show nothing.
        self.toggle.setEnabled(self._filled)


def tool_row(*widgets: QWidget | None) -> QHBoxLayout | WrappingRow:
    """The row over a table: None is where the room goes that is left. Large text takes as many lines as it needs."""
    if text_is_large():
        return WrappingRow(*(widget for widget in widgets if widget is not None))
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
