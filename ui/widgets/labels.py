"""Labels, badges and dots. Text that may come from a server is always plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.look.theme import restyle


def plain_label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = True) -> QLabel:
    """A label that never reads markup.

    `role`: "", title, headline, verdict, caption, strong, muted, error, mono, monoStrong.
    """
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
