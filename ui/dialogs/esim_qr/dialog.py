"""eSIM by QR code: "I paid and got no QR code". What became of the order, and its code once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from services.desk.sisters.qr_codes import order_number
from services.errors import BadInput, ConsoleError, NotSetUp
from services.records import Environment, Subject
from services.setup.vault import Part, part_user
from ui.dialogs.base.qr_output import QrOutput
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.esim_qr.codes import EsimCodesDialog
from ui.dialogs.esim_qr.rehearsal import EsimRehearsalDialog, package_of
from ui.dialogs.esim_qr.result import EsimResult
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.widgets.state_panel import StatePanel
from ui.words import errors, systems
from ui.words.sisters.esim_qr import why_not
from ui.words.ticket.ask_linksfield import AskLinksfield
from ui.words.ticket.esim_note import EsimNote
from ui.words.ticket.language import window_language

if TYPE_CHECKING:
    from datetime import datetime

    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.words.ticket.language import Language, NoteLanguages

_SLOT = "esim by QR code"


def open_esim_qr(session: Session, practice: Practice, languages: NoteLanguages, parent: QWidget) -> None:
    """Open the dialog with the profile on show."""
    record = session.current
    if record is None or not record.profile:
        session.failed.emit(NotSetUp("no_profile"))
        return
    try:
        is_set_up = session.desk.sisters.has_esim_qr(record.profile)
    except NotSetUp as error:
        session.failed.emit(error)
        return
    EsimQrDialog(session, record, practice, languages, parent, is_set_up=is_set_up).open()


class EsimQrDialog(Sheet):
    """Asks, and shows; nothing is ordered or charged. Without the part it says in one line what the part would give."""

    def __init__(
        self,
        session: Session,
        record: OpenCard,
        practice: Practice,
        languages: NoteLanguages,
        parent: QWidget,
        *,
        is_set_up: bool,
    ) -> None:
        super().__init__(parent, "esimQrDialog", "", 740 if is_set_up else 520)
        self.setWindowTitle(self.tr("eSIM by QR code"))
        self.setAccessibleName(self.tr("eSIM by QR code"))
        self.title.setText(self.tr("eSIM by QR code"))
        # -- facts
        self._session = session
        self._profile = record.profile
        self._ticket = record.ticket.strip()
        self._languages = languages
        self._samples = practice.esim_orders() if self._is_practice() else {}
        self._package = package_of(practice.esim_package()) if self._is_practice() else None
        self._is_set_up = is_set_up
        self._as_of: datetime | None = None
        # -- widgets
        self.says = plain_label()
        self.number = named(QLineEdit(), "esimOrderInput")
        self.field = Field(self.tr("Number of the eSIM order"), self.number)
        self.samples = named(QComboBox(), "sampleEsimOrderBox")
        self.answer = EsimResult()
        self.panel = StatePanel(self.answer)
        self.notice = NoticeBox()
        self._output = QrOutput(session, self, self.notice)
        # -- buttons
        self.ask_button = push_button(self.tr("Check"), "primary", "checkEsimOrderButton")
        self.text_buttons = (
            CopyButton(lambda: self._text("en"), self.tr("Copy text (English)"), name="copyEsimTextEnglishButton"),
            CopyButton(lambda: self._text("zh_CN"), self.tr("Copy text (Chinese)"), name="copyEsimTextChineseButton"),
        )
        self.note_button = CopyButton(self._note, self.tr("Copy for ticket"), name="copyEsimNoteButton")
        self.codes_button = self.add_left_button(
            push_button(self.tr("What the codes mean..."), "link", "esimCodesButton")
        )
        self.rehearse_button = self.add_left_button(
            push_button(self.tr("Rehearse an order..."), "link", "rehearseEsimButton")
        )
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeEsimQrButton"))
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.says.setObjectName("esimQrSays")
        self.notice.setObjectName("esimQrNotice")
        self.ask_button.setAccessibleName(self.ask_button.text())
        # On Linux a box is called by the choice it shows: its description says what it is.
        for name in (self.samples.setAccessibleName, self.samples.setAccessibleDescription):
            name(self.tr("Practice: sample eSIM orders"))
        self.field.row.addWidget(self.ask_button)
        texts = QHBoxLayout()
        texts.setSpacing(8)
        for button in (self.note_button, *self.text_buttons):
            button.setAccessibleName(button.text())
            texts.addWidget(button)
        texts.addStretch(1)
        self.panel.setMinimumHeight(290)
        self.body.addWidget(self.says)
        self.body.addWidget(self.field)
        self.body.addWidget(self.samples)
        self.body.addWidget(self.panel, 1)
        self.body.addLayout(texts)
        self.body.addWidget(self.notice)

    def _load(self) -> None:
        shown = (self.field, self.ask_button, self.panel, self.codes_button)
        for widget in shown:
            widget.setVisible(self._is_set_up)
        self.samples.setVisible(self._is_set_up and bool(self._samples))
        self.rehearse_button.setVisible(self._is_set_up and self._package is not None)
        self._show_for_linksfield()
        if not self._is_set_up:
            self.says.setText(
                self.tr(
                    "With eSIM by QR code set up in the profile, this shows what became of an eSIM order and its QR "
                    "code again. Ask your administrator."
                )
            )
            return
        leads_to = self._session.desk.clients.leads_to(self._profile)
        self.show_badge(*systems.badge(leads_to))
        self.says.setText(self.tr("Nothing is ordered or charged from here: Linksfield is only asked."))
        self.panel.show_idle(self.tr("Enter the number of the eSIM order: our shop's order record has it."))
        self.samples.addItem(self.tr("Practice: choose a sample order..."))
        for kind, words in self._sample_words().items():
            if kind in self._samples:
                self.samples.addItem(words, self._samples[kind])

    def _sample_words(self) -> dict[str, str]:
        return {
            "paid": self.tr("One that is paid"),
            "late": self.tr("One that is paid, whose QR code comes later"),
            "waiting": self.tr("One that waits for its payment"),
            "failed": self.tr("One whose payment failed"),
            "cancelled": self.tr("One that is cancelled"),
            "odd": self.tr("One in a state that no document names"),
        }

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        answer = self.answer
        self.close_button.clicked.connect(self.reject)
        self.codes_button.clicked.connect(lambda _checked: EsimCodesDialog(self).open())
        self.rehearse_button.clicked.connect(lambda _checked: self._rehearse())
        self.ask_button.clicked.connect(lambda _checked: self._ask())
        self.number.returnPressed.connect(self._ask)
        answer.again_button.clicked.connect(lambda _checked: self._ask())
        self.panel.retry.connect(self._ask)
        self.panel.cancelled.connect(lambda: self._session.tasks.cancel(_SLOT))
        self.number.textChanged.connect(lambda _text: self._forget())
        self.samples.activated.connect(self._on_sample)
        answer.copied.connect(self._on_copied)
        for button in (self.note_button, *self.text_buttons):
            # Then it is no longer the activation code that is on the clipboard.
            button.copied.connect(lambda _text: self.notice.show_text(""))
        answer.save_button.clicked.connect(lambda _checked: self._output.save(answer.modules, self._file_name()))
        answer.print_button.clicked.connect(lambda _checked: self._output.print(answer.modules, answer.below.text()))

    def _on_sample(self, row: int) -> None:
        number = self.samples.itemData(row)
        if number:
            self._check(number)

    def _rehearse(self) -> None:
        if self._package is None:
            return
        dialog = EsimRehearsalDialog(self._session, self._profile, self._package, self)
        dialog.wanted.connect(self._check)
        dialog.open()

    def _check(self, number: str) -> None:
        self.number.setText(number)
        self._ask()

    def _on_copied(self) -> None:
        words = self.tr(
            "The activation code is on the clipboard. Whoever has it first has the eSIM: send it to this customer "
            "only, and to no ticket."
        )
        self.notice.show_text(words, "amber")

    def _forget(self) -> None:
        """What is shown is about another number."""
        self._session.tasks.cancel(_SLOT)
        self.answer.clear()
        self.notice.show_text("")
        self._show_for_linksfield()
        self.panel.show_idle(self.tr("Enter the number of the eSIM order: our shop's order record has it."))

    def done(self, result: int) -> None:
        self._session.tasks.cancel(_SLOT)
        self._output.cancel()
        self.answer.clear()
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _is_practice(self) -> bool:
        return self._session.environment(self._session.current) is Environment.SANDBOX

    def _ask(self) -> None:
        try:
            number = order_number(self.number.text())
        except BadInput as error:
            self.field.show_error(errors.sentence(error))
            return
        self.notice.show_text("")
        self.panel.show_loading()
        self._session.tasks.start(_SLOT, self._asked(number))

    async def _asked(self, number: str) -> None:
        session, desk = self._session, self._session.desk
        try:
            await session.unlock(self._profile)
            password = part_user(self._profile, Part.ESIM_QR)
            await session.secret(password, desk.sisters.unlock_esim_qr, self._profile)
            order = await session.background.read(desk.qr_codes.order, self._profile, number)
        except ConsoleError as error:
            self.answer.clear()
            self._show_for_linksfield()
            self.panel.show_error(why_not(error), errors.details(error))
            return
        self._as_of = desk.now()
        self.answer.show_order(order)
        self._show_for_linksfield()
        self.panel.show_rows(desk.now())
        await self._ask_details(number)

    async def _ask_details(self, number: str) -> None:
        desk = self._session.desk
        try:
            detail = await self._session.background.read(desk.qr_codes.detail, self._profile, number)
        except ConsoleError as error:
            self.answer.show_details((), why_not(error))
            return
        self.answer.show_details(detail.fields, "" if detail.fields else self.tr("Linksfield sent no details."))

    def _show_for_linksfield(self) -> None:
        self.note_button.setVisible(self._is_set_up and self.answer.order is not None)
        for button in self.text_buttons:
            button.setVisible(self._is_set_up and self.answer.for_linksfield)

    def _note(self) -> str:
        """The note about this order, in the window's language."""
        order, session = self.answer.order, self._session
        if order is None or self._as_of is None:
            return ""
        by = Subject(profile=self._profile, iccid="", ticket=self._ticket, agent=session.agent)
        note = EsimNote(self._languages.of(window_language()))
        return note.text(order, session.desk.clients.leads_to(self._profile), by, self._as_of)

    def _text(self, language: Language) -> str:
        """The text to Linksfield about this order."""
        order = self.answer.order
        writer = AskLinksfield(self._languages.of(language))
        return (
            writer.about_esim(order, self._session.desk.clients.leads_to(self._profile), self._ticket) if order else ""
        )

    def _file_name(self) -> str:
        """A name for the picture: the order's number, without what no file may be called; never the code."""
        order = self.answer.order.order_id if self.answer.order is not None else ""
        plain = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in order[:60])
        return self.tr("eSIM {order}").format(order=plain)
