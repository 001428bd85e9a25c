"""Replies in the desk's own words: written in both languages, kept on this PC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from services.errors import BadInput, ConsoleError
from services.setup.reply_templates import ReplyTemplate
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.notes.note_writer import template_words
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import short_text
from ui.words import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.session.session import Session

translate = QCoreApplication.translate


class TemplatesDialog(Sheet):
    """Writes, changes and removes reply templates. `begun` is one to begin with, from the text of a reply.

    `known` is what is known of the card on show: it is that customer's alone, and stands in no template.
    """

    def __init__(
        self, session: Session, begun: ReplyTemplate | None, known: frozenset[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "templatesDialog", translate("TemplatesDialog", "Reply templates"), 900)
        # -- facts
        self._session = session
        self._templates = session.desk.reply_templates
        self._known = known
        self._open = True
        # -- widgets
        self.box = named(QComboBox(), "templateListBox")
        self.name = named(QLineEdit(), "templateNameInput")
        self.english = named(QPlainTextEdit(), "templateEnglishInput")
        self.chinese = named(QPlainTextEdit(), "templateChineseInput")
        self.name_field = Field(self.tr("Name"), self.name)
        # The languages are called by their own names in every language.
        self.text_field = Field("English", self.english)
        self.chinese_field = Field("中文", self.chinese)
        self.notice = NoticeBox()
        # -- buttons
        self.remove = self.add_left_button(push_button(self.tr("Remove"), "danger", "removeTemplateButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeTemplatesButton"))
        self.keep = self.add_button(push_button(self.tr("Keep this template"), "primary", "keepTemplateButton"))
        self._assemble()
        self._connect()
        self._fill_box("" if begun is None else None)
        self._show(begun if begun is not None else self._chosen())

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        for text in (self.english, self.chinese):
            text.setTabChangesFocus(True)
            text.setMinimumHeight(160)
        hint = self.tr(
            "{card} is the card number, {tail} its last four digits, {plan} the plan, {ends} its last day, {next} the "
            "plan after it, {starts} when the plan that waits starts, {amount} what was paid. What is not known of a "
            "card is named before the reply is copied."
        )
        self.body.addLayout(_beside(Field(self.tr("Template"), self.box), self.name_field))
        self.body.addLayout(_beside(self.text_field, self.chinese_field), 1)
        for widget in (muted_label(hint), self.notice):
            self.body.addWidget(widget)
        self.add_confirm_keys(self._on_keep)

    def _connect(self) -> None:
        self.box.activated.connect(lambda _row: self._show(self._chosen()))
        for text in (self.english, self.chinese):
            text.textChanged.connect(self._on_text)
        self.close_button.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _checked: self._on_keep())
        self.remove.clicked.connect(lambda _checked: self._on_remove())
        self.finished.connect(self._on_finished)

    # ------------------------------------------------------------------ events

    def _on_text(self) -> None:
        """What is written in one language alone says so where the other one is empty."""
        english, chinese = bool(self.english.toPlainText().strip()), bool(self.chinese.toPlainText().strip())
        no_english = self.tr("Empty: it cannot be chosen for a reply in English.")
        no_chinese = self.tr("Empty: it cannot be chosen for a reply in Chinese.")
        self.text_field.set_hint(no_english if chinese and not english else "")
        self.chinese_field.set_hint(no_chinese if english and not chinese else "")

    def _on_keep(self) -> None:
        template = ReplyTemplate(
            name=self.name.text().strip(),
            en=self.english.toPlainText().strip(),
            zh_CN=self.chinese.toPlainText().strip(),
        )
        before = self._chosen()
        instead = before.name if before is not None else ""
        self._start(lambda: self._templates.keep(template, instead_of=instead, known=self._known), template.name)

    def _on_remove(self) -> None:
        before = self._chosen()
        if before is not None:
            self._start(lambda: self._templates.remove(before.name), "")

    def _on_finished(self, _result: int) -> None:
        self._open = False

    # ------------------------------------------------------------------ internals

    def _start(self, write: Callable[[], None], then: str) -> None:
        if not self._session.tasks.is_running("templates"):
            self._session.tasks.start("templates", self._write(write, then))

    async def _write(self, write: Callable[[], None], then: str) -> None:
        try:
            await self._session.background.file(write)
        except ConsoleError as error:
            if self._open:
                self._say_error(error)
            return
        if self._open:
            self._fill_box(then)
            self._show(self._chosen())
            kept, removed = self.tr("Saved: {name}").format(name=short_text(then)), self.tr("The template is removed.")
            self.notice.show_text(kept if then else removed, "green")

    def _say_error(self, error: ConsoleError) -> None:
        field = {"template.name": self.name_field, "template.text": self.text_field}.get(
            error.field if isinstance(error, BadInput) else ""
        )
        if field is not None:
            self.notice.show_text("")
            field.show_error(errors.sentence(error))
        else:
            self.notice.show_text(errors.sentence(error), "red")

    def _chosen(self) -> ReplyTemplate | None:
        """The template that is changed; None for a new one."""
        row = self.box.currentIndex() - 1
        templates = self._templates.all()
        return templates[row] if 0 <= row < len(templates) else None

    def _fill_box(self, chosen: str | None) -> None:
        """List the templates; choose one by name, the first for "", a new one for None or where there is none."""
        names = [each.name for each in self._templates.all()]
        self.box.clear()
        self.box.addItems([self.tr("New template"), *map(template_words, self._templates.all())])
        row = names.index(chosen) + 1 if chosen in names else min(1, len(names)) if chosen == "" else 0
        self.box.setCurrentIndex(row)

    def _show(self, template: ReplyTemplate | None) -> None:
        self.notice.show_text("")
        for field in (self.name_field, self.text_field):
            field.clear_error()
        shown = template or ReplyTemplate(name="")
        self.name.setText(shown.name)
        self.english.setPlainText(shown.en)
        self.chinese.setPlainText(shown.zh_CN)
        self.remove.setEnabled(self._chosen() is not None)
        self.name.setFocus()


def _beside(*fields: Field) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for field in fields:
        row.addWidget(field, 1)
    return row
