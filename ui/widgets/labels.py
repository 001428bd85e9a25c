"""Labels, badges and dots. Text that may come from a server is always plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.look.theme import restyle
from ui.widgets.plain_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def plain_label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = True) -> QLabel:
    """A label that never reads markup. `role`: "", title, headline, caption, strong, muted, error, mono, monoStrong."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if selectable:
        # By mouse only: a label is no stop on the way through the form with Tab.
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def title_label(text: str = "") -> QLabel:
    """The title of a page or dialog."""
    label = plain_label(text, "title", wrap=False)
    # A long one is cut at the edge instead of widening the window.
    label.setMinimumWidth(60)
    return label


def muted_label(text: str = "") -> QLabel:
    """Secondary text."""
    return plain_label(text, "muted")


def caption_label(text: str = "") -> QLabel:
    """The small capitals over an input or a group; the text itself stays in normal case for screen readers."""
    return plain_label(text, "caption", wrap=False, selectable=False)


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis where it has no room; the whole text is the tool tip."""

    def __init__(self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip_text(text) if text else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainter  # the window's first paint has none of these labels

        painter = QPainter(self)
        one_line = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(one_line, self._mode, self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)


class Badge(QLabel):
    """A rounded word in a tone: green, red, amber, blue, violet or grey."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(20, self.fontMetrics().height() + 4))
        self.setProperty("role", "badge")
        self.show_state(text, tone)

    def show_state(self, text: str, tone: str) -> None:
        """Show another word and tone."""
        self.setText(text)
        restyle(self, "tone", tone)


class Dot(QLabel):
    """A small round light in a tone. It says nothing by itself: put words beside it."""

    def __init__(self, tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "dot")
        self.setFixedSize(8, 8)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        restyle(self, "tone", tone)
