"""Copy for ticket: the note of a card as an editor, for colleagues or for the customer, in either language.

The text is written from the verdict and from what was done; what the agent changes is kept until the card is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from services.setup.reply_templates import ReplyTemplate, as_template
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.notes.ground_list import GroundList
from ui.dialogs.notes.note_text import NoteText
from ui.dialogs.notes.note_writer import LANGUAGES, NoteWriter, copied_sentence
from ui.dialogs.notes.templates import TemplatesDialog
from ui.look.colours import text_is_large
from ui.look.icons import set_icon
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import Badge, caption_label, muted_label, plain_label
from ui.widgets.safe_text import short_text
from ui.words import verdicts
from ui.words.amounts import card_groups, counted
from ui.words.ticket.note import Kind

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


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
        self._shown = ""
        # -- widgets
        self.text = NoteText("noteText")
        self.changed = plain_label(role="muted", wrap=False)
        self.notice = NoticeBox()
        self.way_to_pay = named(QLineEdit(record.how_to_pay), "howToPayInput")
        self.way_field = Field(
            self.tr("How the customer pays"), self.way_to_pay, self.tr("A sentence with the link, for the reply.")
        )
        self.template_box = named(QComboBox(), "templateBox")
        self.words = muted_label()
        self.verdict = plain_label("", "strong")
        self.grounds = GroundList(self.tr("What it is based on"))
        self._choices: dict[str, QPushButton] = {}
        # -- buttons
        self.again = push_button(self.tr("Start again"), "link", "startAgainButton")
        self.template_button = self.add_left_button(
            push_button(self.tr("Keep as a template..."), name="keepAsTemplateButton")
        )
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeNoteButton"))
        self.copy_button = self.add_button(push_button(self.tr("Copy"), "primary", "copyNoteButton"))
        self._assemble()
        self._connect()
        self._show_text()
        (self.way_to_pay if self._lacks_way_to_pay() else self.text).setFocus()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        set_icon(self.copy_button, "copy", "primary")
        self.text.setAccessibleName(self.tr("The text as it will be copied"))
        self.scrolls_by_itself(self.text, 260, 120)
        self.hint.setText(self.tr("Copies the text above as plain text"))
        self.add_confirm_keys(self._on_copy)
        columns = QVBoxLayout() if text_is_large() else QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._left(), 2)
        columns.addLayout(self._right(), 1)
        self.body.addLayout(self._whose())
        self.body.addLayout(columns, 1)

    def _whose(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(card_groups(self._record.iccid), "mono", wrap=False))
        ticket = short_text(self._record.ticket)
        if ticket:
            row.addWidget(Badge(ticket, "grey"))
        row.addStretch(1)
        return row

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addLayout(self._choice_row())
        column.addWidget(self.way_field)
        column.addWidget(self.text, 1)
        column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self.changed)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.words)
        column.addLayout(foot)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(caption_label(self.tr("What it is based on")))
        column.addWidget(self.verdict)
        column.addWidget(self.grounds)
        hint = self.tr("Blue words come from these facts. Take a tick away, and its sentences go.")
        column.addWidget(muted_label(hint))
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
        self.template_box.setAccessibleName(self.tr("Template"))
        self.template_box.setAccessibleDescription(self.tr("Fills a template in, in the place of this text"))
        row.addStretch(1)
        row.addWidget(self.template_box)
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
        self.template_box.activated.connect(self._on_template)
        self.template_button.clicked.connect(lambda _checked: self._on_keep_as_template())
        self.grounds.ticked.connect(self._on_ticked)
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
        text = self.text.toPlainText()
        # New ink on old words is told as a change as well.
        if text != self._shown:
            self._shown = text
            self._writer.keep(self._record, text)
            self._show_state()
            self._show_grounds()

    def _on_template(self, row: int) -> None:
        """Fill the template in; what has no value stays in braces, is named, and keeps the text from being copied."""
        templates = self._writer.templates()
        if row == self.template_box.count() - 1:
            self._open_templates()
        elif 0 < row <= len(templates):
            self._writer.keep(self._record, self._writer.filled(self._record, templates[row - 1]).text)
            self._show_text()
            self.text.setFocus()
        self.template_box.setCurrentIndex(0)

    def _on_keep_as_template(self) -> None:
        said, known = self._writer.template_texts(self._record), self._writer.customers_data(self._record)
        text = self.text.toPlainText().removeprefix(self._writer.warning(self._record)).strip()
        self._open_templates(ReplyTemplate(name="", **{self._writer.language: as_template(text, said, known)}))

    def _open_templates(self, begun: ReplyTemplate | None = None) -> None:
        dialog = TemplatesDialog(self._session, begun, self._writer.customers_data(self._record), self)
        dialog.finished.connect(lambda _result: self._show_templates())
        dialog.open()

    def _on_ticked(self, key: str, ticked: bool) -> None:
        left_out = self._record.note_left_out
        left_out.discard(key) if ticked else left_out.add(key)
        self._show_text()

    def _on_way_to_pay(self, words: str) -> None:
        self._record.how_to_pay = words.strip()
        self._show_text()

    def _on_record_changed(self, record: OpenCard, _part: str) -> None:
        # What the agent has changed stays as it is; a text that was only proposed follows what is known.
        if record is not self._record:
            return
        if self._key() in record.note_drafts:
            self._show_state()
        else:
            self._show_text()

    def _choose(self, value: str) -> None:
        kind = next((kind for kind in Kind if kind == value), self._writer.kind)
        language = next((each for each in LANGUAGES if each == value), self._writer.language)
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
        self._shown = shown
        if shown != self.text.toPlainText():
            self.text.setPlainText(shown)
        self._show_state()
        self._show_grounds()
        self._show_templates()

    def _show_state(self) -> None:
        writer, record = self._writer, self._record
        self.text.show_proposed(writer.proposed(record).text, writer.fact_words(record))
        changed, reply = self._key() in record.note_drafts, writer.kind is Kind.CUSTOMER
        self.changed.setText(self._changed_words() if changed else "")
        self.again.setVisible(changed)
        self.words.setText(self._count())
        self.way_field.setVisible(reply and (bool(self._missing) or bool(record.how_to_pay)))
        self.copy_button.setText(self.tr("Copy reply") if reply else self.tr("Copy note"))
        self.copy_button.setAccessibleName(self.copy_button.text())
        unfilled = writer.unfilled(self.text.toPlainText())
        lacks = self._lacks_way_to_pay()
        self.copy_button.setEnabled(not (lacks or unfilled or self._is_empty()))
        hint = self.tr("Copies the text above as plain text")
        self.hint.setText(self.tr("Add how the customer pays, then copy.") if lacks else hint)
        self.notice.show_text(self._warning(unfilled), "amber")

    def _lacks_way_to_pay(self) -> bool:
        """Whether this reply cannot be copied before it says how the customer pays."""
        reply, changed = self._writer.kind is Kind.CUSTOMER, self._key() in self._record.note_drafts
        return reply and bool(self._missing) and not changed

    def _changed_words(self) -> str:
        places = self.text.own_places()
        text = self.tr("Changed by you in %n place(s), kept until the card is closed", "", places)
        return counted(text, places)

    def _count(self) -> str:
        text = self.text.toPlainText()
        if self._writer.language == "en":
            words = len(text.split())
            return counted(self.tr("%n word(s)", "", words), words)
        letters = sum(not letter.isspace() for letter in text)
        return counted(self.tr("%n character(s)", "", letters), letters)

    def _is_empty(self) -> bool:
        return not self.text.toPlainText().strip()

    def _warning(self, unfilled: tuple[str, ...]) -> str:
        """What has to be seen before this is copied: braces that nothing fills, or a text older than the facts."""
        if self._is_empty() and self._key() in self._record.note_drafts:
            return self.tr("There is no text, so nothing can be copied: write it, or start again.")
        if unfilled:
            names = ", ".join(f"{{{name}}}" for name in unfilled)
            return self.tr("Nothing is known for {names}: write it yourself, then copy.").format(names=names)
        if self._writer.is_old(self._record):
            return self.tr("More is known of this card since you changed the text: compare it, or start again.")
        return ""

    def _show_templates(self) -> None:
        """Templates are replies: an internal note has none."""
        names = [short_text(each.name) for each in self._writer.templates()]
        lacking = self._writer.unwritten_templates()
        shown = [self.tr("Template..."), *names, *lacking, self.tr("Edit the templates...")]
        if [self.template_box.itemText(row) for row in range(self.template_box.count())] != shown:
            self.template_box.clear()
            self.template_box.addItems(shown)
            self._mute(range(1 + len(names), 1 + len(names) + len(lacking)))
        reply = self._writer.kind is Kind.CUSTOMER
        self.template_box.setVisible(reply)
        self.template_button.setVisible(reply)

    def _mute(self, rows: range) -> None:
        """Templates without a text in this language are seen, with what they lack, and cannot be chosen."""
        model = self.template_box.model()
        for row in rows:
            if isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(False)

    def _show_grounds(self) -> None:
        verdict = self._session.concluding.verdict(self._record)
        head = verdict.head if verdict is not None else None
        self.verdict.setText(verdicts.sentence(head, verdict) if verdict is not None and head is not None else "")
        reply, changed = self._writer.kind is Kind.CUSTOMER, self._key() in self._record.note_drafts
        self.grounds.show_grounds(
            self._writer.grounds(self._record), self._record.note_left_out, for_customer=reply, fixed=changed
        )
