"""How a write ended, for a notice, and its steps, for the details of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.writes.records import WriteResult
from services.writes.states import State, What
from ui.session.sent_write import SentWrite
from ui.widgets.safe_text import line_text
from ui.words import errors, errors_network, errors_set_up

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


_CARRIED_OUT: dict[What, object] = {
    What.PLACE_ORDER: QT_TRANSLATE_NOOP(
        "Notice", "Card {card}: the order is placed. It waits for the customer's payment."
    ),
    What.RECORD_ORDER: QT_TRANSLATE_NOOP("Notice", "Card {card}: the paid order is recorded."),
    What.STOP_RENEWAL: QT_TRANSLATE_NOOP("Notice", "Card {card}: auto-renewal is off."),
    What.CONFIRM_PAYMENT: QT_TRANSLATE_NOOP(
        "Notice", "Card {card}: Linksfield confirmed the payment. Its order may take a while."
    ),
    What.CREATE_SUBSCRIPTION: QT_TRANSLATE_NOOP("Notice", "Card {card}: paid, and auto-renewal is on."),
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
    text, tone = _outcome(sent)
    return f"{text.format(card=card, sentence=why_not(sent))} {not_kept(sent)}".rstrip(), tone


def _outcome(sent: SentWrite) -> tuple[str, str]:
    if sent.carried_out:
        return translate("Notice", str(_CARRIED_OUT[sent.what])), "green"
    if sent.was_off:
        return translate("Notice", "Card {card}: auto-renewal was already off."), "grey"
    if sent.unknown and sent.what is What.STOP_RENEWAL:
        return translate(
            "Notice", "Card {card}: whether auto-renewal is off is not known yet. Check it before you go on."
        ), "amber"
    return translate("Notice", "Card {card}: {sentence}"), "amber" if sent.unknown else "red"


def why_not(sent: SentWrite) -> str:
    """Why a write was not carried out, or is unknown, in a sentence; "" while it is under way or carried out."""
    if sent.kept_back is not None:
        return errors.sentence(sent.kept_back, write=True)
    result = sent.result
    if result is None:
        return "" if sent.under_way else translate("NoAnswer", str(errors_network.WRITE_UNANSWERED["other"]))
    if result.state is State.REFUSED and result.said is not None:
        return errors.refusal(result.said.code, result.said.message)
    if result.state is State.NOT_SENT:
        return _not_sent(result)
    if result.state is not State.UNKNOWN:
        return ""
    why = "not_understood" if result.why == "answer_without_our_numbers" else result.why
    table = errors_network.WRITE_UNANSWERED
    return translate("NoAnswer", str(table.get(why) or table["other"])).format(status=result.status or "?")


def never_left(sent: SentWrite) -> bool:
    """Whether only the network kept a write from being sent: it may be sent again as it is."""
    by_network = sent.result is not None and sent.result.state is State.NOT_SENT
    return by_network and sent.result is not None and sent.result.why not in errors_set_up.NOT_ALLOWED


def not_kept(sent: SentWrite) -> str:
    """What to know where this PC could not write down what came of a write; "" where it could."""
    if sent.result is None or sent.result.written:
        return ""
    return translate(
        "OutcomeNotWritten",
        "This PC could not write that down: it is known until the console is closed, note it in the ticket.",
    )


def _not_sent(result: WriteResult) -> str:
    if result.why in errors_set_up.NOT_ALLOWED:
        profile = result.intent.subject.profile
        return translate("NotAllowed", str(errors_set_up.NOT_ALLOWED[result.why])).format(profile=profile)
    table = errors_network.NOT_SENT
    host = urlsplit(result.intent.place.base_url).hostname or "?"
    return translate("NotSent", str(table.get(result.why) or table["other"])).format(host=host)
