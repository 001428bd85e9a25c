"""How a write ended, for a notice, and its steps, for the details of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.errors import ConsoleError, NoAnswer, NotUnderstood
from services.records import StopOutcome, StopResult
from services.writes.errors import OutcomeNotWritten
from services.writes.states import State, What
from ui.session.sent_write import ORDERS, SentWrite
from ui.widgets.safe_text import line_text
from ui.words import errors_network
from ui.words.errors import sentence

if TYPE_CHECKING:
    from services.writes.timeline import Moment

translate = QCoreApplication.translate

# A step of a write -> what the agent reads in the details of its row.
STEP: dict[str, object] = {
    "recorded": QT_TRANSLATE_NOOP("Step", "Confirmed by the agent and written down"),
    "sending": QT_TRANSLATE_NOOP("Step", "Sent to Linksfield"),
    "confirmed": QT_TRANSLATE_NOOP("Step", "Confirmed by Linksfield"),
    "refused": QT_TRANSLATE_NOOP("Step", "Refused by Linksfield"),
    "not_sent": QT_TRANSLATE_NOOP("Step", "Not sent: it never left this PC"),
    "unknown": QT_TRANSLATE_NOOP("Step", "No usable answer: not known yet"),
    "placed": QT_TRANSLATE_NOOP("Step", "Decided: it was placed"),
    "not_placed": QT_TRANSLATE_NOOP("Step", "Decided: it was not placed"),
}

# A cause that says more than its state.
CAUSE: dict[str, object] = {
    "left_behind": QT_TRANSLATE_NOOP("Step", "The program had ended before the answer came."),
    "read_back_shows_it": QT_TRANSLATE_NOOP("Step", "Linksfield was asked again, and showed it."),
    "found_late": QT_TRANSLATE_NOOP("Step", "Found on the card later, although it had been decided otherwise."),
}


def step(code: str) -> str:
    """A step of a write, in the details of its row."""
    return translate("Step", str(STEP[code])) if code in STEP else code


def step_cause(code: str) -> str:
    """What moved a write, where that says more than the step itself; else ""."""
    return translate("Step", str(CAUSE[code])) if code in CAUSE else ""


def step_detail(moment: Moment) -> str:
    """The detail of a step: why no usable answer came, in a sentence; anything else as it came."""
    reason, _, status = moment.detail.partition(" ")
    reason = "not_understood" if reason == "answer_without_our_numbers" else reason
    if moment.code == State.UNKNOWN.value and reason in errors_network.WRITE_UNANSWERED:
        return translate("NoAnswer", str(errors_network.WRITE_UNANSWERED[reason])).format(status=status or "?")
    return line_text(moment.detail)


def write_outcome(sent: SentWrite, card: str) -> tuple[str, str]:
    """How a write ended, for a notice, and its tone."""
    if sent.error is not None:
        return _went_wrong(sent.error, card)
    if sent.stop is not None:
        return _stopped(sent.stop, card)
    return _placed(sent, card) if sent.what in ORDERS else _payment_write(sent, card)


def _placed(placed: SentWrite, card: str) -> tuple[str, str]:
    if placed.draft.paid is not None:
        return translate("Notice", "Card {card}: the paid order is recorded.").format(card=card), "green"
    text = translate("Notice", "Card {card}: the order is placed. It waits for the customer's payment.")
    return text.format(card=card), "green"


def _stopped(stop: StopResult, card: str) -> tuple[str, str]:
    if stop.outcome is StopOutcome.STOPPED:
        return translate("Notice", "Card {card}: auto-renewal is off.").format(card=card), "green"
    if stop.outcome is StopOutcome.ALREADY_OFF:
        return translate("Notice", "Card {card}: auto-renewal was already off.").format(card=card), "grey"
    text = translate("Notice", "Card {card}: whether auto-renewal is off is not known yet. Check it before you go on.")
    return text.format(card=card), "amber"


def _payment_write(done: SentWrite, card: str) -> tuple[str, str]:
    if done.what is What.CONFIRM_PAYMENT:
        text = translate("Notice", "Card {card}: Linksfield confirmed the payment. Its order may take a while.")
        return text.format(card=card), "green"
    return translate("Notice", "Card {card}: paid, and auto-renewal is on.").format(card=card), "green"


def _went_wrong(error: ConsoleError, card: str) -> tuple[str, str]:
    unsure = isinstance(error, NoAnswer | NotUnderstood | OutcomeNotWritten)
    text = translate("Notice", "Card {card}: {sentence}").format(card=card, sentence=sentence(error, write=True))
    return text, "amber" if unsure else "red"
