"""Copy for ticket: the note of the card on show, as an internal note or a customer reply, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.look.colours import SIZES
from ui.look.icons import set_icon
from ui.session.known_here import known_payments
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label
from ui.words.ticket.note import Kind, Language, note

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

_WIDTH = 528
_PREVIEW_HEIGHT = 300
# Where the last choice is kept among the settings, as "internal en".
_STATE = "copyForTicketPopup"
_KINDS: tuple[Kind, ...] = ("internal", "customer")
_LANGUAGES: tuple[Language, ...] = ("en", "zh")


class CopyForTicket(QFrame):
    """A popup under the button: what kind, which language, a preview, and Copy. The last choice is kept.

    Signal: `copied(sentence)` after the note is in the clipboard, with the sentence to show.
    """

    copied = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        # -- facts
        self._session = session
        self._record: OpenCard | None = None
        self.kind: Kind = "internal"
        self.language: Language = "en"
        # -- widgets
        self.preview = QPlainTextEdit(readOnly=True)
        self.hint = muted_label()
        self._choices: dict[str, QPushButton] = {}
        # -- buttons
        self.copy_button = CopyButton(self.preview.toPlainText, self.tr("Copy to clipboard"), name="copyNoteButton")
        self.copy_button.setProperty("kind", "primary")
        set_icon(self.copy_button, "copy", "primary")
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ what the window calls

    def show_for(self, record: OpenCard, anchor: QPushButton) -> None:
        """Open under this button, with the note of this card."""
        self._take(record)
        corner = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + 4))
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        left = max(room.left(), min(corner.x() - self.width(), room.right() - self.width()))
        self.move(left, corner.y())
        self.show()
        self.copy_button.setFocus()

    def copy_last(self, record: OpenCard) -> None:
        """Copy the kind that was copied last, at once."""
        self._take(record)
        QGuiApplication.clipboard().setText(self.preview.toPlainText())
        self._say_copied()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.setObjectName(_STATE)
        # Square like the menus: a window of its own cannot be rounded on every desktop.
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Copy for ticket"))
        self.preview.setObjectName("notePreview")
        self.preview.setAccessibleName(self.tr("The note as it will be copied"))
        self.preview.setFixedHeight(_PREVIEW_HEIGHT)
        self.preview.setMinimumWidth(_WIDTH)
        self.preview.setTabChangesFocus(True)
        self.copy_button.setAccessibleName(self.tr("Copy the note to the clipboard"))
        keys = QKeySequence("Ctrl+Shift+C").toString(QKeySequence.SequenceFormat.NativeText)
        self.hint.setText(self.tr("{keys} copies this kind at once").format(keys=keys))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        column.setSpacing(SIZES.gap)
        column.addLayout(self._choice_row())
        column.addWidget(self.preview)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.copy_button)
        column.addLayout(foot)

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        kinds = (("internal", self.tr("Internal note")), ("customer", self.tr("Customer reply")))
        # The languages are called by their own names in every language.
        languages = (("en", "English"), ("zh", "中文"))
        for choices, names in (
            (kinds, ("internalNoteButton", "customerReplyButton")),
            (languages, ("englishButton", "chineseButton")),
        ):
            group = QButtonGroup(self)
            for (value, words), name in zip(choices, names, strict=True):
                row.addWidget(self._choice(group, value, words, name))
            row.addSpacing(SIZES.gap)
        row.addStretch(1)
        return row

    def _choice(self, group: QButtonGroup, value: str, words: str, name: str) -> QPushButton:
        button = push_button(words, name=name)
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked: self._choose(value))
        group.addButton(button)
        self._choices[value] = button
        return button

    def _load(self) -> None:
        kept = self._session.desk.settings.states.get(_STATE, "").split()
        self.kind = next((kind for kind in _KINDS if kind in kept), "internal")
        self.language = next((language for language in _LANGUAGES if language in kept), "en")

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.copy_button.copied.connect(lambda _text: self._say_copied())
        self._session.record_changed.connect(self._on_record_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _choose(self, value: str) -> None:
        self.kind = next((kind for kind in _KINDS if kind == value), self.kind)
        self.language = next((language for language in _LANGUAGES if language == value), self.language)
        self._session.desk.settings.states[_STATE] = f"{self.kind} {self.language}"
        self._show_note()

    def _on_record_changed(self, record: OpenCard, _part: str) -> None:
        if self.isVisible() and record is self._record:
            self._show_note()

    # ------------------------------------------------------------------ internals

    def _take(self, record: OpenCard) -> None:
        self._record = record
        self._show_note()

    def _show_note(self) -> None:
        for value, button in self._choices.items():
            button.setChecked(value in (self.kind, self.language))
        self.preview.setPlainText(self.text())

    def text(self) -> str:
        """The note of the card, of the kind and in the language chosen."""
        record = self._record
        if record is None:
            return ""
        return note(
            record,
            self.kind,
            self.language,
            agent=self._session.agent,
            now=self._session.desk.now(),
            known=known_payments(self._session, record),
            environment=self._session.environment(record),
        )

    def _say_copied(self) -> None:
        words = {
            ("internal", "en"): self.tr("Copied: internal note, English"),
            ("internal", "zh"): self.tr("Copied: internal note, Chinese"),
            ("customer", "en"): self.tr("Copied: customer reply, English"),
            ("customer", "zh"): self.tr("Copied: customer reply, Chinese"),
        }
        self.copied.emit(words[self.kind, self.language])
