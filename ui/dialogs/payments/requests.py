"""Writes the texts that are passed on about payments, in the language that was chosen for them last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from services.clock import linksfield_day
from services.desk.verdicts.verdicts import Delivery, Kind, Step
from ui.session.concluding import offer_of
from ui.widgets.buttons import push_button
from ui.words.ticket.requests import Requests

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.words.ticket.language import Language, NoteLanguages

translate = QCoreApplication.translate

# Where the last choice is kept among the settings.
_STATE = "requestLanguage"
# The languages are called by their own names in every language.
LANGUAGES: tuple[tuple[Language, str, str], ...] = (
    ("en", "English", "requestEnglishButton"),
    ("zh_CN", "中文", "requestChineseButton"),
)


class RequestWriter:
    """Writes requests about the payments of open cards; a text is "" where the verdict does not offer it."""

    def __init__(self, session: Session, languages: NoteLanguages) -> None:
        self._session = session
        self._languages = languages

    @property
    def language(self) -> Language:
        """The language chosen last."""
        return "zh_CN" if self._session.desk.settings.states.get(_STATE) == "zh_CN" else "en"

    def choose(self, language: Language) -> None:
        """Write in this language, from now on."""
        self._session.desk.settings.states[_STATE] = language

    def to_deliver(self, record: OpenCard, pay_id: str) -> str:
        """The text to Linksfield about a plan that was paid and did not arrive."""
        concluding = self._session.concluding
        verdict, facts = concluding.verdict(record), concluding.note_facts(record)
        result = concluding.results(record).get(pay_id)
        of = verdict.payment(pay_id) if verdict is not None else None
        if facts is None or result is None or of is None or not offer_of(verdict, pay_id, Step.ESCALATE).offered:
            return ""
        missing = of.delivery is Delivery.NOT_ON_CARD
        return self._requests().to_deliver(facts, result, concluding.confirmation(record, pay_id), missing=missing)

    def to_refund(self, record: OpenCard) -> str:
        """The text for whoever refunds."""
        verdict, facts = self._session.concluding.verdict(record), self._session.concluding.note_facts(record)
        if verdict is None or facts is None or not verdict.offer(Step.COPY_REFUND_REQUEST).offered:
            return ""
        twice = [each.facts for each in verdict.conclusions if each.kind is Kind.CHARGED_TWICE and each.facts.certain]
        return self._requests().to_refund(facts, twice)

    def copied(self) -> str:
        """What was copied, for a notice."""
        if self.language == "en":
            return translate("Requests", "Copied: refund request, English")
        return translate("Requests", "Copied: refund request, Chinese")

    def _requests(self) -> Requests:
        today = linksfield_day(self._session.desk.now())
        return Requests(self._languages.of(self.language), today)


class LanguageChoice(QWidget):
    """The two languages of a request. Signal: `chosen()`."""

    chosen = Signal()

    def __init__(self, writer: RequestWriter) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        # No group of Qt's: of an exclusive one Tab stops at the chosen button alone.
        self._buttons: dict[Language, QPushButton] = {}
        for language, words, name in LANGUAGES:
            button = push_button(words, name=name)
            button.setProperty("slim", True)
            button.setCheckable(True)
            button.setChecked(language == writer.language)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked, language=language: self._choose(writer, language))
            self._buttons[language] = button
            row.addWidget(button)

    def _choose(self, writer: RequestWriter, language: Language) -> None:
        writer.choose(language)
        for each, button in self._buttons.items():
            button.setChecked(each == language)
        self.chosen.emit()
