"""What became of a write: one table of sentences by kind and state, for every view; and its steps, for its row."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.writes.records import WriteResult
from services.writes.states import BY_CONTRACT, State, What
from ui.look import joining
from ui.look.dates import clock_text
from ui.session.sent_write import SentWrite
from ui.widgets.safe_text import line_text
from ui.words import errors, errors_network, errors_set_up

if TYPE_CHECKING:
    from services.writes.timeline import Moment

translate = QCoreApplication.translate

# A step of a write -> what the agent reads in the details of its row.
STEP: dict[str, object] = {
    "recorded": QT_TRANSLATE_NOOP("Step", "Confirmed by the agent and recorded"),
    "sending": QT_TRANSLATE_NOOP("Step", "Sent to Linksfield"),
    "confirmed": QT_TRANSLATE_NOOP("Step", "Confirmed by Linksfield"),
    "refused": QT_TRANSLATE_NOOP("Step", "Refused by Linksfield"),
    "not_sent": QT_TRANSLATE_NOOP("Step", "Not sent: it never left this computer"),
    "unknown": QT_TRANSLATE_NOOP("Step", "No usable answer: unconfirmed"),
    "placed": QT_TRANSLATE_NOOP("Step", "Decided: placed"),
    "not_placed": QT_TRANSLATE_NOOP("Step", "Decided: not placed"),
}

# A cause that says more than its state.
CAUSE: dict[str, object] = {
    "left_behind": QT_TRANSLATE_NOOP("Step", "The program closed before the answer came."),
    "read_back_shows_it": QT_TRANSLATE_NOOP("Step", "Linksfield was asked again and showed it."),
    "found_late": QT_TRANSLATE_NOOP("Step", "Linksfield showed it later, contrary to the decision."),
}

# What happened, by kind and state alone; a draft and what is only written down read as being sent.
SENTENCES: dict[What, dict[State, object]] = {
    What.PLACE_ORDER: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "The order is being sent: Linksfield has not answered yet."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "The order is placed and waits for the customer's payment."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The order was placed: do not order it again."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "The order was refused: it was not placed."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The order was not sent."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came to the order. It may have been placed: do not order again, check what happened "
            "first.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that the order was not placed. The console keeps looking for it for a day.",
        ),
    },
    What.RECORD_ORDER: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "The paid order is being sent: Linksfield has not answered yet."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "The paid order is recorded."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The paid order was recorded: do not record it again."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "The paid order was refused: it was not recorded."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The paid order was not sent."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came to the paid order. It may have been recorded: do not record it again, check "
            "what happened first.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that the paid order was not recorded. The console keeps looking for it for a day.",
        ),
    },
    What.STOP_RENEWAL: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "Stopping auto-renewal..."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "Auto-renewal is off."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "Auto-renewal was stopped."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "Auto-renewal was not stopped."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The request was not sent: auto-renewal was not stopped."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "Unconfirmed: no usable answer came. Auto-renewal may already be off. Check before you go on.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that auto-renewal was not stopped. Look at it before you stop it again.",
        ),
    },
    What.CONFIRM_PAYMENT: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "Linksfield is being asked to confirm the payment."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "Linksfield confirmed the payment. The order may take a while."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The payment was confirmed. The order may take a while."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "Linksfield refused to confirm the payment: it was not confirmed."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The request was not sent: the payment was not confirmed."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came to the request. The payment may have been confirmed: check what happened "
            "before you ask again.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP("Told", "Noted, without proof, that the payment was not confirmed."),
    },
    What.CREATE_SUBSCRIPTION: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "The auto-renewal is being paid for and started."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "Paid, and auto-renewal is on."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The auto-renewal was started: do not start it again."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "The auto-renewal was refused: it was not started."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The request was not sent: the auto-renewal was not started."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came. The auto-renewal may have been started and charged: do not start it again, "
            "check what happened first.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that the auto-renewal was not started. The console keeps looking for it for a day.",
        ),
    },
}

SENTENCES |= {
    What.RENEW_ORDER: {
        State.SENDING: QT_TRANSLATE_NOOP("Told", "The order is being extended: Linksfield has not answered yet."),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "The order is extended."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The order was extended: do not extend it again."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "Linksfield refused to extend the order: it was not extended."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The request was not sent: the order was not extended."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came to the request. The order may have been extended: do not extend it again, check "
            "what happened first.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that the order was not extended. Look at its end before you extend it again.",
        ),
    },
    What.CONTRACT_ORDER: {
        State.SENDING: QT_TRANSLATE_NOOP(
            "Told", "The order by contract (CSSS) is being sent: Linksfield has not answered yet."
        ),
        State.CONFIRMED: QT_TRANSLATE_NOOP("Told", "The order by contract (CSSS) is placed."),
        State.PLACED: QT_TRANSLATE_NOOP("Told", "The order by contract (CSSS) was placed: do not order it again."),
        State.REFUSED: QT_TRANSLATE_NOOP("Told", "The order by contract (CSSS) was refused: it was not placed."),
        State.NOT_SENT: QT_TRANSLATE_NOOP("Told", "The order by contract (CSSS) was not sent."),
        State.UNKNOWN: QT_TRANSLATE_NOOP(
            "Told",
            "No usable answer came to the order by contract (CSSS). It may have been placed: do not order again, "
            "check what happened first.",
        ),
        State.NOT_PLACED: QT_TRANSLATE_NOOP(
            "Told",
            "Noted, without proof, that the order by contract (CSSS) was not placed. Look at the card before you order "
            "again.",
        ),
    },
}

# What an agent noted as carried out, and no answer proves: what was not carried out is never proved.
_NOTED: dict[What, object] = {
    What.PLACE_ORDER: QT_TRANSLATE_NOOP(
        "Told", "Noted, without proof, that the order was placed: do not order it again."
    ),
    What.RECORD_ORDER: QT_TRANSLATE_NOOP(
        "Told", "Noted, without proof, that the paid order was recorded: do not record it again."
    ),
    What.STOP_RENEWAL: QT_TRANSLATE_NOOP("Told", "Noted, without proof, that auto-renewal was stopped."),
    What.CONFIRM_PAYMENT: QT_TRANSLATE_NOOP("Told", "Noted, without proof, that the payment was confirmed."),
    What.CREATE_SUBSCRIPTION: QT_TRANSLATE_NOOP(
        "Told", "Noted, without proof, that the auto-renewal was started: do not start it again."
    ),
    What.RENEW_ORDER: QT_TRANSLATE_NOOP(
        "Told", "Noted, without proof, that the order was extended: do not extend it again."
    ),
    What.CONTRACT_ORDER: QT_TRANSLATE_NOOP(
        "Told", "Noted, without proof, that the order by contract (CSSS) was placed: do not order it again."
    ),
}

# How it stands, in a word or two: a badge, a row of Activity. Orders are placed, everything else is carried out.
WORDS: dict[State, object] = {
    State.SENDING: QT_TRANSLATE_NOOP("Outcome", "Being sent"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("Outcome", "Confirmed"),
    State.PLACED: QT_TRANSLATE_NOOP("Outcome", "Placed"),
    State.REFUSED: QT_TRANSLATE_NOOP("Outcome", "Refused"),
    State.NOT_SENT: QT_TRANSLATE_NOOP("Outcome", "Not sent"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Outcome", "Unconfirmed"),
    State.NOT_PLACED: QT_TRANSLATE_NOOP("Outcome", "Noted: not placed"),
}
_NO_ORDER: dict[State, object] = WORDS | {
    State.PLACED: QT_TRANSLATE_NOOP("Outcome", "Went through"),
    State.NOT_PLACED: QT_TRANSLATE_NOOP("Outcome", "Noted: did not go through"),
}
_TONES: dict[State, str] = {
    State.SENDING: "blue",
    State.CONFIRMED: "green",
    State.PLACED: "green",
    State.REFUSED: "red",
    State.NOT_SENT: "grey",
    State.UNKNOWN: "amber",
    State.NOT_PLACED: "grey",
}
_BEFORE_SENDING = frozenset({State.DRAFT, State.APPROVED, State.RECORDED})


def sentence(what: What, state: State, *, noted: bool = False) -> str:
    """What happened to a write of this kind, in a sentence; `noted`: it is an agent's word alone."""
    source = _NOTED[what] if noted and state is State.PLACED else SENTENCES[what][_shown(state)]
    return translate("Told", str(source))


def word(what: What, state: State, *, noted: bool = False) -> str:
    """How a write of this kind stands, in a word or two; `noted`: it is an agent's word alone."""
    orders = what in (What.PLACE_ORDER, What.RECORD_ORDER, What.CONTRACT_ORDER)
    if noted and state is State.PLACED:
        return translate("Outcome", "Noted: placed") if orders else translate("Outcome", "Noted: went through")
    return translate("Outcome", str((WORDS if orders else _NO_ORDER)[_shown(state)]))


def tone(state: State, *, noted: bool = False) -> str:
    """Green is carried out, red refused, amber not known, blue on its way, grey came to nothing or is only noted."""
    return "grey" if noted else _TONES[_shown(state)]


def noted_by(sent: SentWrite) -> str:
    """Who settled a write by word alone, and when: "Noted by Wei, 14:05."; "" where it is known."""
    result = sent.result
    if result is None or not result.noted or result.decision is None:
        return ""
    agent = line_text(result.decision.agent) or translate("Told", "an agent without a name")
    text = translate("Told", "Noted by {agent}, {time}.")
    return text.format(agent=agent, time=clock_text(result.decision.at))


def told(sent: SentWrite) -> str:
    """What happened to this write: the sentence of its state, what is known of why, and whether it is written down."""
    if sent.was_off:
        return translate("Told", "Auto-renewal was already off. Nothing was changed.")
    # That nobody knows is said whole by its own sentence.
    why = "" if sent.unknown else why_not(sent)
    first = sentence(sent.what, sent.state, noted=sent.noted)
    return joining.sentences(first, noted_by(sent), shown(sent), why, not_kept(sent))


def shown(sent: SentWrite) -> str:
    """What Linksfield's answer showed of a write by contract: the order's new end, or its number; else ""."""
    evidence = sent.result.evidence if sent.result is not None and sent.carried_out else None
    found = next((each for each in evidence.findings if each.proves), None) if evidence is not None else None
    if found is None or sent.what not in BY_CONTRACT:
        return ""
    if sent.what is What.RENEW_ORDER:
        return translate("Told", "New end: {time} (Linksfield's time).").format(time=line_text(found.value))
    return translate("Told", "Order number: {number}.").format(number=line_text(found.value))


def notice(sent: SentWrite, card: str) -> tuple[str, str]:
    """How a write ended, for a notice, and its tone; "" where the banner says it and stays."""
    if sent.unknown and sent.result is not None and sent.result.written:
        return "", "amber"
    colour = tone(sent.state, noted=sent.noted)
    colour = "red" if sent.state is State.NOT_SENT else "grey" if sent.was_off else colour
    return translate("Notice", "Card {card}: {sentence}").format(card=card, sentence=told(sent)), colour


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


def why_not(sent: SentWrite) -> str:
    """Why a write was not carried out, or is unknown, in a sentence; "" while it is under way or carried out."""
    result = sent.result
    if sent.kept_back is not None:
        # It was kept back by a question or by this PC, before anything was sent: a write's "may have been" is not true.
        return errors.sentence(sent.kept_back)
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
        "This computer could not record that: note it in the ticket now. After a restart of the console, check "
        "what happened.",
    )


def _shown(state: State) -> State:
    return State.SENDING if state in _BEFORE_SENDING else state


def _not_sent(result: WriteResult) -> str:
    if result.why in errors_set_up.NOT_ALLOWED:
        profile = result.intent.subject.profile
        return translate("NotAllowed", str(errors_set_up.NOT_ALLOWED[result.why])).format(profile=profile)
    table = errors_network.NOT_SENT
    host = urlsplit(result.intent.place.base_url).hostname or "?"
    return translate("NotSent", str(table.get(result.why) or table["other"])).format(host=host)
