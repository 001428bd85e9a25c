"""Errors and codes become sentences here and nowhere else. An unknown code gets a fitting general sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import (
    BadInput,
    ConsoleError,
    NoAnswer,
    NotAllowed,
    NotSent,
    NotSetUp,
    NotUnderstood,
    Refused,
    SecretUnavailable,
)
from services.writes.errors import (
    JournalTrouble,
    NotDecidable,
    NotYet,
    OutcomeNotWritten,
    ReasonNeeded,
    ReviewStopped,
    StillUnknown,
)
from services.writes.states import State, What
from ui.widgets.plain_text import cut_text, line_text
from ui.words import codes, error_sentences, payment_sentences, write_sentences
from ui.words.formats import countdown_text

if TYPE_CHECKING:
    from services.inspector.health import Health
    from services.records import Environment, Order, PaymentResult
    from services.writes.timeline import Moment
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


def sentence(error: BaseException, *, write: bool = False) -> str:
    """What an error means for the agent, and the way out. `write`: it happened to something that changes the card."""
    if isinstance(error, BadInput):
        return _bad_input(error)
    if isinstance(error, NoAnswer):
        table = error_sentences.WRITE_UNANSWERED if write else error_sentences.READ_UNANSWERED
        return _say("NoAnswer", table, error.reason).format(status=error.status or "?")
    if isinstance(error, NotSent):
        return _say("NotSent", error_sentences.NOT_SENT, error.reason).format(host=error.host)
    if isinstance(error, Refused):
        return _refused(error)
    if isinstance(error, NotUnderstood):
        return _say("NotUnderstood", error_sentences.NOT_UNDERSTOOD, error.reason)
    return _of_a_write(error) or _of_this_pc(error)


def details(error: BaseException) -> str:
    """What stands behind the sentence, for whoever looks closer: reason, the network's words, the raw text."""
    parts = [_kind(error), getattr(error, "detail", ""), getattr(error, "raw", "")]
    return "\n\n".join(part for part in parts if part)


# ------------------------------------------------------------------ words for codes


def order_state(order: Order) -> tuple[str, str]:
    """The state of an order and its tone; an unknown status shows itself: "status 7"."""
    return _state(order.state.value, order.status)


def payment_state(result: PaymentResult) -> tuple[str, str]:
    """The state of a payment and its tone; an unknown status shows itself: "status 9"."""
    return _state(result.state.value, result.status)


def activity(what: str) -> str:
    """What an agent did."""
    return translate("Activity", str(codes.ACTIVITY[what])) if what in codes.ACTIVITY else what


def outcome(code: str) -> tuple[str, str]:
    """How something ended, and its tone."""
    source, tone = codes.OUTCOME.get(code, (code, "grey"))
    return translate("Outcome", str(source)), tone


def step(code: str) -> str:
    """A step of a write, in the details of its row."""
    return translate("Step", str(write_sentences.STEP[code])) if code in write_sentences.STEP else code


def step_cause(code: str) -> str:
    """What moved a write, where that says more than the step itself; else ""."""
    return translate("Step", str(write_sentences.CAUSE[code])) if code in write_sentences.CAUSE else ""


def missing() -> str:
    """What stands where Linksfield gave nothing."""
    return translate("Wording", "not given")


def step_detail(moment: Moment) -> str:
    """The detail of a step: why no usable answer came, in a sentence; anything else as it came."""
    reason, _, status = moment.detail.partition(" ")
    reason = "not_understood" if reason == "answer_without_our_numbers" else reason
    if moment.code == State.UNKNOWN.value and reason in error_sentences.WRITE_UNANSWERED:
        return _say("NoAnswer", error_sentences.WRITE_UNANSWERED, reason).format(status=status or "?")
    return line_text(moment.detail)


def environment_word(environment: Environment) -> str:
    """The word on the environment's badge."""
    return translate("Environment", str(codes.ENVIRONMENT[environment.value][0]))


def environment_band(environment: Environment) -> str:
    """The words on the band across the window; "" for production, whose band is a thin line."""
    source = str(codes.ENVIRONMENT[environment.value][1])
    return translate("Environment", source) if source else ""


def environment_tone(environment: Environment) -> str:
    """The tone of badge and band."""
    return codes.ENVIRONMENT[environment.value][2]


def health(now: Health) -> tuple[str, str]:
    """How Linksfield answers at the moment, and its tone; ("", "grey") while nothing was asked."""
    if now.offline:
        return translate("Health", "Nothing gets out: this PC may be offline"), "red"
    if not now.asked:
        return "", "grey"
    if now.seconds is None:
        return translate("Health", "Linksfield does not answer"), "red"
    seconds = f"{max(now.seconds, 0.1):.1f}"
    if now.unanswered:
        text = translate("Health", "Linksfield left {unanswered} of {asked} unanswered, else answers in {seconds} s")
        return text.format(unanswered=now.unanswered, asked=now.asked, seconds=seconds), "amber"
    slow = now.seconds >= 3
    return translate("Health", "Linksfield answers in {seconds} s").format(
        seconds=seconds
    ), "amber" if slow else "green"


# ------------------------------------------------------------------ how a write ended


def write_outcome(record: OpenCard, part: str, card: str) -> tuple[str, str]:
    """How the write of this card ended, for a notice, and its tone. `part`: "placed", "stopped" or "payment_write"."""
    if part == "payment_write":
        return _payment_write(record, card)
    return _placed(record, card) if part == "placed" else _stopped(record, card)


def _placed(record: OpenCard, card: str) -> tuple[str, str]:
    placed = record.placed
    if placed is None or placed.under_way:
        return translate("Notice", "Card {card}: the order is being sent.").format(card=card), "grey"
    if placed.error is not None:
        return _went_wrong(placed.error, card)
    if placed.draft.paid is not None:
        return translate("Notice", "Card {card}: the paid order is recorded.").format(card=card), "green"
    text = translate("Notice", "Card {card}: the order is placed. It waits for the customer's payment.")
    return text.format(card=card), "green"


def _stopped(record: OpenCard, card: str) -> tuple[str, str]:
    if record.stop_error is not None:
        return _went_wrong(record.stop_error, card)
    code = record.stopped.outcome.value if record.stopped is not None else "unknown"
    if code == "stopped":
        return translate("Notice", "Card {card}: auto-renewal is off.").format(card=card), "green"
    if code == "already_off":
        return translate("Notice", "Card {card}: auto-renewal was already off.").format(card=card), "grey"
    text = translate("Notice", "Card {card}: whether auto-renewal is off is not known yet. Check it before you go on.")
    return text.format(card=card), "amber"


def _payment_write(record: OpenCard, card: str) -> tuple[str, str]:
    done = record.payment_write
    if done is None or done.under_way:
        return translate("Notice", "Card {card}: Linksfield is being asked.").format(card=card), "grey"
    if done.error is not None:
        return _went_wrong(done.error, card)
    if done.review.write.what is What.CONFIRM_PAYMENT:
        text = translate("Notice", "Card {card}: Linksfield confirmed the payment. Its order may take a while.")
        return text.format(card=card), "green"
    return translate("Notice", "Card {card}: paid, and auto-renewal is on.").format(card=card), "green"


def _went_wrong(error: ConsoleError, card: str) -> tuple[str, str]:
    unsure = isinstance(error, NoAnswer | NotUnderstood | OutcomeNotWritten)
    text = translate("Notice", "Card {card}: {sentence}").format(card=card, sentence=sentence(error, write=True))
    return text, "amber" if unsure else "red"


# ------------------------------------------------------------------ internals


class _Facts(dict[str, object]):
    """Facts to fill a sentence with; one that is missing reads as "?" instead of breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return "?"


def _bad_input(error: BadInput) -> str:
    table = error_sentences.BAD_INPUT
    source = table.get((error.field, error.reason))
    if source is None and error.field.startswith("profile") and error.field != "profiles_file":
        source = table.get(("profile.*", error.reason), table["profile.*", "other"])
    if source is None:
        return translate("BadInput", "This cannot be used as it stands: check what you typed.")
    return translate("BadInput", str(source)).format_map(_Facts(error.facts, field=_field(error.field)))


def _field(field: str) -> str:
    return translate("Fields", str(error_sentences.FIELDS.get(field, error_sentences.FIELDS["profile"])))


def _refused(error: Refused) -> str:
    code, message = line_text(cut_text(error.code, 40)), line_text(cut_text(error.message))
    if not message:
        return translate("Refused", "Linksfield refused it and gave no reason (code {code}).").format(code=code)
    return translate("Refused", "Linksfield says: {message} (code {code})").format(message=message, code=code)


def _of_a_write(error: BaseException) -> str:
    """Why a write was not sent, or cannot be decided; "" for any other error."""
    if isinstance(error, ReviewStopped):
        field = _say("ReviewStopped", write_sentences.PLAN_FIELDS, error.field)
        facts = {"field": field, "before": error.before or "?", "after": error.after or "?"}
        return _say("ReviewStopped", write_sentences.REVIEW_STOPPED, error.reason).format(**facts)
    if isinstance(error, StillUnknown):
        return _say("StillUnknown", write_sentences.STILL_UNKNOWN, "other")
    if isinstance(error, ReasonNeeded):
        return _say("ReasonNeeded", write_sentences.REASON_NEEDED, error.code)
    if isinstance(error, NotYet):
        return _not_yet(error)
    if isinstance(error, NotDecidable):
        return _say("NotDecidable", write_sentences.NOT_DECIDABLE, error.reason)
    if isinstance(error, OutcomeNotWritten):
        return _say("OutcomeNotWritten", write_sentences.OUTCOME_NOT_WRITTEN, error.outcome)
    return _say("Trouble", write_sentences.TROUBLE, error.reason) if isinstance(error, JournalTrouble) else ""


def _not_yet(error: NotYet) -> str:
    waits = error.wait.total_seconds() > 0
    code = "both" if waits and error.read_backs else "wait" if waits else "asking"
    text = translate("NotYet", str(write_sentences.NOT_YET[code]))
    return text.format(time=countdown_text(error.wait), count=error.read_backs)


def _of_this_pc(error: BaseException) -> str:
    if isinstance(error, SecretUnavailable) and "/notification/" in error.profile:
        profile, _, key_id = error.profile.partition("/notification/")
        text = _say("NotificationKey", payment_sentences.NOTIFICATION_KEY, error.trouble.value)
        return text.format(profile=profile, key_id=key_id)
    if isinstance(error, SecretUnavailable):
        return _say("Secret", error_sentences.SECRET, error.trouble.value).format(profile=error.profile)
    if isinstance(error, NotAllowed):
        return _say("NotAllowed", error_sentences.NOT_ALLOWED, error.reason).format(profile=error.profile)
    if isinstance(error, NotSetUp):
        # A card asked for without any profile has the empty name.
        reason = "no_profile" if error.reason == "unknown_profile" and not error.detail else error.reason
        return _say("NotSetUp", error_sentences.NOT_SET_UP, reason).format(detail=error.detail)
    return translate("Wording", "Something went wrong in the console itself. The details are in its log.")


def _say(context: str, table: dict[str, object], reason: str) -> str:
    return translate(context, str(table.get(reason) or table["other"]))


def _state(code: str, status: str) -> tuple[str, str]:
    if code in codes.STATE:
        source, tone = codes.STATE[code]
        return translate("State", str(source)), tone
    return translate("State", "status {status}").format(status=line_text(cut_text(status, 40)) or "?"), "violet"


def _kind(error: BaseException) -> str:
    reason = getattr(error, "reason", "") or getattr(error, "code", "")
    status = getattr(error, "status", None)
    return " ".join(str(part) for part in (type(error).__name__, reason, status) if part)
