"""News told wherever the agent is: the verdict of a look-up, how a write ended, the end of a followed payment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.session.open_card import LOOKED_UP
from ui.session.remote import ERROR, LOADING
from ui.widgets.announce import announce
from ui.words import errors, outcomes, verdicts
from ui.words.amounts import card_tail
from ui.words.payments import followed_end

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from services.background.ask_payments import FollowedAnswer
    from services.writes.states import State
    from ui.frame.notices.notices import Notice, Notices
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.session.session import Session

translate = QCoreApplication.translate


class FollowedNotices(QObject):
    """A notice for each end; its button shows the card."""

    def __init__(self, session: Session, notices: Notices, show_card: Callable[[str, str], None]) -> None:
        super().__init__(notices)
        self._notices = notices
        self._show_card = show_card
        session.payment_followed.connect(self._on_answer)

    def _on_answer(self, answer: FollowedAnswer) -> None:
        payment = answer.payment
        sentence, tone = followed_end(payment, card_tail(payment.iccid))
        if sentence:
            show = partial(self._show_card, payment.iccid, payment.profile)
            self._notices.say(sentence, tone, action=self.tr("Show"), on_action=show)


class WriteNotices(QObject):
    """A notice of how each write ended, until what was decided since overtakes it."""

    def __init__(self, session: Session, notices: Notices) -> None:
        super().__init__(notices)
        self._notices = notices
        self._shown: dict[SentWrite, tuple[State, Notice]] = {}
        session.write_ended.connect(self._on_ended)
        session.record_changed.connect(self._on_record_changed)

    def _on_ended(self, _record: OpenCard, sent: SentWrite) -> None:
        sentence, tone = outcomes.notice(sent, card_tail(sent.subject.iccid))
        if sentence:
            self._shown[sent] = (sent.state, self._notices.say(sentence, tone))

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if part == "sent":
            overtaken = [sent for sent, (state, _notice) in self._shown.items() if sent.state is not state]
            for sent in overtaken:
                _state, notice = self._shown.pop(sent)
                notice.overtake(outcomes.told(sent))


class VerdictNews(QObject):
    """Says what is concluded about the card on show, once a look-up has all its answers."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._asked: set[int] = set()
        session.record_changed.connect(self._on_record_changed)

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if part == "verdict" and record.verdict.state == LOADING:
            self._asked.add(record.key)
        elif record.key in self._asked and not _is_asking(record):
            self._say(record)

    def _say(self, record: OpenCard) -> None:
        error = record.verdict.error if record.verdict.state == ERROR else None
        verdict = self._session.concluding.verdict(record)
        head = verdict.head if verdict is not None else None
        if error is None and (verdict is None or head is None):
            return
        self._asked.discard(record.key)
        if record is not self._session.current:
            return
        if error is not None:
            announce(self._window, errors.sentence(error), urgent=True)
        elif verdict is not None and head is not None:
            words = translate("VerdictNews", "Card {card}: {verdict}. {sentence}")
            said = words.format(
                card=card_tail(record.iccid), verdict=verdicts.name(head), sentence=verdicts.sentence(head, verdict)
            )
            announce(self._window, said)


def _is_asking(record: OpenCard) -> bool:
    remotes = (*(record.remote(part) for part in LOOKED_UP), *record.payments.values())
    return any(remote.state == LOADING for remote in remotes) or bool(record.wanted_payments)
