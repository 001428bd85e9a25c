"""Copy for ticket: the note of a card as an editor, for colleagues or for the customer, in either language.

The text is written from the verdict and from what was done; what the agent changes is kept until the card is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.look.icons import set_icon
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, muted_label, plain_label
from ui.words import verdict_steps, verdicts
from ui.words.amounts import card_groups
from ui.words.ticket.note import Kind, Note, write_note

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.words.ticket.language import Language, NoteLanguages

translate = QCoreApplication.translate

# Where the last choice is kept among the settings, as "internal en".
_STATE = "noteEditor"
_LANGUAGES: tuple[Language, ...] = ("en", "zh_CN")


class NoteWriter:
    """Writes the notes of open cards; knows which kind and language were chosen last."""

    def __init__(self, session: Session, languages: NoteLanguages) -> None:
        self._session = session
        self._languages = languages
        kept = session.desk.settings.states.get(_STATE, "").split()
        self.kind = next((kind for kind in Kind if kind in kept), Kind.INTERNAL)
        self.language: Language = next((each for each in _LANGUAGES if each in kept), "en")

    def choose(self, kind: Kind, language: Language) -> None:
        """Keep what was chosen, for the next note as well."""
        self.kind, self.language = kind, language
        self._session.desk.settings.states[_STATE] = f"{kind} {language}"

    def proposed(self, record: OpenCard, kind: Kind | None = None) -> Note:
        """The note as services and words have it; nothing that was changed by hand."""
        made, rest = self._session.concluding.jobs(record)
        if not made:
            return Note("")
        language, now = self._languages.of(self.language), self._session.desk.now()
        return write_note(made, rest, kind or self.kind, language, agent=self._session.agent, now=now)

    def missing(self, record: OpenCard) -> bool:
        """Whether the note as it would be copied still lacks something, and was not written by hand."""
        kept = (self.kind, self.language) in record.note_drafts
        return not kept and self.kind is Kind.CUSTOMER and bool(self.proposed(record).missing)

    def text(self, record: OpenCard, kind: Kind | None = None) -> str:
        """The note as it would be copied: as it was changed by hand, else as proposed."""
        kept = record.note_drafts.get((kind or self.kind, self.language))
        return kept if kept is not None else self.proposed(record, kind).text


class NoteEditor(Sheet):
    """What stands in the editor is what is copied. Signal: `copied(sentence)` with the sentence to show."""

    copied = Signal(str)

    def __init__(self, session: Session, record: OpenCard, writer: NoteWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent, "noteEditorDialog", translate("NoteEditor", "Copy for ticket"), 1000)
        # -- facts
        self._session = session
        self._record = record
        self._writer = writer
        self._missing: tuple[str, ...] = ()
        # -- widgets
        self.text = named(QPlainTextEdit(), "noteText")
        self.changed = muted_label()
        self.way_to_pay = named(QLineEdit(record.how_to_pay), "howToPayInput")
        self.way_field = Field(
            self.tr("How the customer pays"), self.way_to_pay, self.tr("A sentence with the link, for the reply.")
        )
        self.grounds = QVBoxLayout()
        self._choices: dict[str, QPushButton] = {}
        # -- buttons
        self.again = push_button(self.tr("Start again"), "link", "startAgainButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeNoteButton"))
        self.copy_button = self.add_button(push_button(self.tr("Copy"), "primary", "copyNoteButton"))
        self._assemble()
        self._connect()
        self._show_text()
        self.text.setFocus()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        set_icon(self.copy_button, "copy", "primary")
        self.text.setAccessibleName(self.tr("The note as it will be copied"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(260)
        self.hint.setText(self.tr("Copies what stands above, as plain text"))
        self.add_confirm_keys(self._on_copy)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._left(), 2)
        columns.addLayout(self._right(), 1)
        self.body.addWidget(plain_label(card_groups(self._record.iccid), "mono"))
        self.body.addLayout(columns, 1)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addLayout(self._choice_row())
        column.addWidget(self.way_field)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.changed)
        foot.addWidget(self.again)
        foot.addStretch(1)
        column.addLayout(foot)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(caption_label(self.tr("What it is based on")))
        column.addLayout(self.grounds)
        column.addStretch(1)
        return column

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        kinds = ((Kind.INTERNAL, self.tr("Internal note")), (Kind.CUSTOMER, self.tr("Customer reply")))
        # The languages are called by their own names in every language.
        languages = (("en", "English"), ("zh_CN", "中文"))
        for choices, names in (
            (kinds, ("internalNoteButton", "customerReplyButton")),
            (languages, ("englishButton", "chineseButton")),
        ):
            group = QButtonGroup(self)
            for (value, words), name in zip(choices, names, strict=True):
                row.addWidget(self._choice(group, value, words, name))
            row.addSpacing(12)
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

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.copy_button.clicked.connect(lambda _checked: self._on_copy())
        self.close_button.clicked.connect(self.reject)
        self.again.clicked.connect(lambda _checked: self._on_again())
        self.text.textChanged.connect(self._on_typed)
        self.way_to_pay.textChanged.connect(self._on_way_to_pay)
        self._session.record_changed.connect(self._on_record_changed)

    def _on_copy(self) -> None:
        if self.copy_button.isEnabled():
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.copied.emit(copied_sentence(self._writer))
            self.accept()

    def _on_again(self) -> None:
        self._record.note_drafts.pop(self._key(), None)
        self._show_text()
        self.text.setFocus()

    def _on_typed(self) -> None:
        self._record.note_drafts[self._key()] = self.text.toPlainText()
        self._show_state()

    def _on_way_to_pay(self, words: str) -> None:
        self._record.how_to_pay = words.strip()
        self._show_text()

    def _on_record_changed(self, record: OpenCard, _part: str) -> None:
        # What the agent has changed stays as it is; a text that was only proposed follows what is known.
        if record is self._record and self._key() not in record.note_drafts:
            self._show_text()

    def _choose(self, value: str) -> None:
        kind = next((kind for kind in Kind if kind == value), self._writer.kind)
        language = next((each for each in _LANGUAGES if each == value), self._writer.language)
        self._writer.choose(kind, language)
        self._show_text()

    # ------------------------------------------------------------------ internals

    def _key(self) -> tuple[str, str]:
        return (self._writer.kind, self._writer.language)

    def _show_text(self) -> None:
        for value, button in self._choices.items():
            button.setChecked(value in self._key())
        self._missing = self._writer.proposed(self._record).missing
        shown = self._writer.text(self._record)
        if shown != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(shown)
            self.text.blockSignals(False)
        self._show_state()
        self._show_grounds()

    def _show_state(self) -> None:
        changed = self._key() in self._record.note_drafts
        self.changed.setText(self.tr("Changed by you, kept until the card is closed") if changed else "")
        self.again.setVisible(changed)
        reply = self._writer.kind is Kind.CUSTOMER
        self.way_field.setVisible(reply and (bool(self._missing) or bool(self._record.how_to_pay)))
        self.copy_button.setText(self.tr("Copy reply") if reply else self.tr("Copy note"))
        self.copy_button.setAccessibleName(self.copy_button.text())
        offered = not (reply and self._missing) or changed
        self.copy_button.setEnabled(offered)
        hint = self.tr("Copies what stands above, as plain text")
        self.hint.setText(hint if offered else self.tr("Add how the customer pays, then copy."))

    def _show_grounds(self) -> None:
        while (item := self.grounds.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        verdict = self._session.concluding.verdict(self._record)
        if verdict is None or verdict.head is None:
            return
        now = self._session.desk.now()
        self.grounds.addWidget(plain_label(verdicts.sentence(verdict.head, verdict), "strong"))
        for evidence in verdict.head.evidence:
            self.grounds.addWidget(muted_label(verdict_steps.evidence_line(evidence, now)))
        for other in verdict.also:
            self.grounds.addWidget(plain_label(verdicts.sentence(other, verdict)))


def copied_sentence(writer: NoteWriter) -> str:
    """What was copied, for a notice."""
    words = {
        (Kind.INTERNAL, "en"): translate("NoteEditor", "Copied: internal note, English"),
        (Kind.INTERNAL, "zh_CN"): translate("NoteEditor", "Copied: internal note, Chinese"),
        (Kind.CUSTOMER, "en"): translate("NoteEditor", "Copied: customer reply, English"),
        (Kind.CUSTOMER, "zh_CN"): translate("NoteEditor", "Copied: customer reply, Chinese"),
    }
    return words[writer.kind, writer.language]
