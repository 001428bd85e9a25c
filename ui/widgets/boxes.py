"""Boxes that hold other parts: a card, rows of facts, a notice, an area that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import SIZES, grown, shown_sizes, text_is_large
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.basics import show_when, stop_before
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import caption_label, muted_label, plain_label

translate = QCoreApplication.translate

# Of a fact, however large the text: a longer one wraps.
_WIDEST_LABEL = 240


class _UpAndDown(QScrollArea):
    """Is never narrower than its content, which it cannot scroll sideways."""

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = content.minimumSizeHint().width() + bar if content is not None else 0
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return taken


def scrolling(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Content that scrolls up and down where the window is too low for it, without a frame of its own."""
    area = _UpAndDown(parent)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # No stop for Tab: it scrolls to whichever of its parts gets the keyboard.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class CardFrame(QFrame):
    """A white rounded frame: caption, headline, text, anything of one's own (`body`), and a row of buttons."""

    def __init__(self, title: str = "", headline: str = "", text: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = caption_label(title)
        self.headline = plain_label(headline, "headline")
        self.text = muted_label(text)
        self.body = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._assemble()
        self.set_title(title)
        self.show_facts(headline, text)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        show_when(self.title, bool(title))
        self.setAccessibleName(title)

    def show_facts(self, headline: str, text: str = "") -> None:
        """Set headline and text; an empty one takes no room."""
        self.headline.setText(headline)
        show_when(self.headline, bool(headline))
        self.text.setText(text)
        show_when(self.text, bool(text))
        self.setAccessibleDescription(f"{headline}. {text}" if text else headline)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button at the end of the button row."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(SIZES.gap_small)
        for label in (self.title, self.headline, self.text):
            layout.addWidget(label)
        layout.addLayout(self.body)
        layout.addStretch(1)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)


class FactGrid(QWidget):
    """Rows of a muted label and a bold value."""

    def __init__(self, label_width: int = 120) -> None:
        super().__init__()
        self._label_width = label_width
        self._values: dict[str, QLabel] = {}
        self._last_stop: QWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SIZES.gap_large)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, min(grown(label_width), _WIDEST_LABEL))
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, value: str, *, mono: bool = False, copy: bool = False) -> QLabel:
        """Add a row; the value's label is returned, so that it can change later."""
        row = self._grid.rowCount()
        shown = plain_label(value, "monoStrong" if mono else "strong")
        caption = plain_label(label, "muted", selectable=False)
        # A row is as high in every script, and label and value stand on one line.
        for each in (caption, shown):
            each.setMinimumHeight(shown_sizes().label_line)
        # The value says itself, and whose it is: named by its label, it would never be heard.
        caption.setBuddy(shown)
        beside = Qt.AlignmentFlag.AlignVCenter if copy else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(caption, row, 0, beside)
        self._grid.addWidget(shown, row, 1)
        if copy:
            self._add_copy(label, shown, row)
        self._values[label] = shown
        return shown

    def _add_copy(self, label: str, shown: QLabel, row: int) -> None:
        button = CopyButton(shown.text, slim=True, name=f"copyFact{len(self._values) + 1}Button")
        button.setAccessibleName(translate("CopyButton", "Copy: {what}").format(what=label))
        # Beside the value, or below it where large text leaves no room.
        place = (row + 1, 1) if text_is_large() else (row, 2)
        self._grid.addWidget(button, *place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Rows come and go: Tab takes the buttons where the grid stands, from top to bottom.
        self.setTabOrder(self._last_stop or stop_before(self), button)
        self._last_stop = button

    def value(self, label: str) -> str:
        """The value that stands beside this label; KeyError if there is no such row."""
        return self._values[label].text()

    def clear(self) -> None:
        """Take all rows away."""
        self._values.clear()
        self._last_stop = None
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def set_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these (label, value) rows instead of what stands here."""
        self.clear()
        for label, value in facts:
            self.add(label, value)


class NoticeBox(QFrame):
    """A block of information in a tone; hidden while it has no text."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.label = plain_label()
        self._buttons = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        layout.addLayout(self._buttons)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: str = "grey", *, heard: bool = True) -> None:
        """`heard`: whether a text that is new is spoken; not where a notice of the window speaks of the same event."""
        news = text != self.label.text()
        self.label.setText(text)
        self.setAccessibleName(text)
        restyle(self, "tone", tone)
        show_when(self, bool(text))
        if news and heard and self.isVisible():
            announce(self, text)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button under the text, at the right."""
        if self._buttons.count() == 0:
            self._buttons.addStretch(1)
        self._buttons.addWidget(button)
        return button
