"""Ask Linksfield: what no document describes a call for, each with a message that is ready to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from services.errors import BadInput, NotSetUp
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.payments.requests import LanguageChoice, RequestWriter
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, plain_label
from ui.words import systems
from ui.words.amounts import card_groups
from ui.words.sisters.ask_linksfield import topic_name, wanted_details, what_it_is
from ui.words.ticket.ask_linksfield import AskLinksfield, Topic

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.words.ticket.language import NoteLanguages


def ask_linksfield(session: Session, languages: NoteLanguages, parent: QWidget) -> None:
    """Open the dialog about the card on show."""
    record = session.current
    if record is None or record.blank or session.leads_to(record) is None:
        no_profile = record is None or not record.profile
        session.failed.emit(NotSetUp("no_profile") if no_profile else BadInput("iccid", "empty"))
        return
    AskLinksfieldDialog(session, record, languages, parent).open()


class AskLinksfieldDialog(Sheet):
    """Writes a message to copy. Nothing is sent from here."""

    def __init__(self, session: Session, record: OpenCard, languages: NoteLanguages, parent: QWidget) -> None:
        super().__init__(parent, "askLinksfieldDialog", "", 680)
        self.setWindowTitle(self.tr("Ask Linksfield"))
        self.setAccessibleName(self.tr("Ask Linksfield"))
        self.title.setText(self.tr("Ask Linksfield"))
        # -- facts
        self._leads_to = session.desk.clients.leads_to(record.profile)
        self._iccid = record.iccid
        self._ticket = record.ticket.strip()
        self._languages = languages
        self._writer = RequestWriter(session, languages)
        # -- widgets
        self.says = plain_label()
        self.topics = named(QComboBox(), "askTopicBox")
        self.topic_field = Field(self.tr("What is wanted"), self.topics)
        self.order = named(QLineEdit(), "askOrderInput")
        self.order_field = Field(self.tr("Order number, if it is about one"), self.order)
        self.known = named(QComboBox(), "askKnownOrdersBox")
        self.details = named(QLineEdit(), "askDetailsInput")
        self.details_field = Field(self.tr("Details"), self.details)
        self.not_documented = NoticeBox()
        self.language = LanguageChoice(self._writer)
        self.text = named(QPlainTextEdit(), "askText")
        # -- buttons
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeAskButton"))
        self.copy_button = CopyButton(self.text.toPlainText, self.tr("Copy the message"), name="copyAskButton")
        self.add_button(self.copy_button)
        self._assemble()
        self._load(record)
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.not_documented.setObjectName("askNotDocumented")
        self.order.setProperty("mono", True)
        # On Linux a box is called by the choice it shows: its description says what it is.
        for name in (self.known.setAccessibleName, self.known.setAccessibleDescription):
            name(self.tr("Order numbers known for this card"))
        self.topics.setAccessibleDescription(self.topic_field.caption.text())
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(150)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Message to Linksfield"))
        self.copy_button.setProperty("kind", "primary")
        head = QHBoxLayout()
        head.addWidget(caption_label(self.tr("Message to Linksfield")))
        head.addWidget(self.language, 1)
        for widget in (
            *(self.says, self.topic_field, self.not_documented),
            *(self.order_field, self.known, self.details_field),
        ):
            self.body.addWidget(widget)
        self.body.addLayout(head)
        self.body.addWidget(self.text, 1)

    def _load(self, record: OpenCard) -> None:
        self.show_badge(*systems.badge(self._leads_to))
        words = self.tr("Card {card}. Nothing is sent from here: copy the message and send it to Linksfield.")
        self.says.setText(words.format(card=card_groups(self._iccid)))
        for topic in Topic:
            self.topics.addItem(topic_name(topic), topic)
        numbers = known_order_numbers(record)
        self.known.addItem(self.tr("Choose an order number known for this card..."))
        for number in numbers:
            self.known.addItem(number, number)
        self.known.setVisible(bool(numbers))
        self._show_topic()

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.topics.currentIndexChanged.connect(lambda _row: self._show_topic())
        self.known.activated.connect(lambda row: self.order.setText(self.known.itemData(row) or ""))
        self.order.textChanged.connect(lambda _text: self._show_text())
        self.details.textChanged.connect(lambda _text: self._show_text())
        self.language.chosen.connect(self._show_text)

    # ------------------------------------------------------------------ internals

    def _show_topic(self) -> None:
        topic = self._topic()
        unknown = self.tr("Linksfield's documents do not describe this call, so only Linksfield can do it.")
        self.not_documented.show_text(f"{what_it_is(topic)}\n{unknown}")
        self.details_field.set_hint(wanted_details(topic))
        self._show_text()

    def _show_text(self) -> None:
        writer = AskLinksfield(self._languages.of(self._writer.language))
        text = writer.about_card(
            self._topic(),
            self._leads_to,
            self._iccid,
            order_no=self.order.text(),
            details=self.details.text(),
            ticket=self._ticket,
        )
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _topic(self) -> Topic:
        return Topic(self.topics.currentData())


def known_order_numbers(record: OpenCard) -> tuple[str, ...]:
    """The order numbers of this card that are known here, each once: ordered from here, paid for, renewed."""
    paid = (remote.value for remote in record.payments.values() if remote.answered)
    renewal = record.renewal.value if record.renewal.answered else None
    numbers = (
        *(done.order_no for done in record.done_here),
        *(result.order_no for result in paid if result is not None),
        renewal.order_no if renewal is not None else "",
    )
    return tuple(dict.fromkeys(filter(None, numbers)))
