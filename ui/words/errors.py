"""Errors become sentences here and nowhere else. An unknown code gets a fitting general sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.errors import BadInput, NoAnswer, NotAllowed, NotSent, NotSetUp, NotUnderstood, Refused, SecretUnavailable
from services.writes.errors import (
    JournalTrouble,
    NotDecidable,
    NotYet,
    ReasonNeeded,
    ReviewStopped,
    StillUnknown,
)
from ui.widgets.safe_text import cut_text, line_text
from ui.words import errors_input, errors_network, errors_set_up, errors_writes
from ui.words.amounts import countdown_text

translate = QCoreApplication.translate


def sentence(error: BaseException) -> str:
    """What an error means for the agent, and the way out. What became of a write is no error: `ui.words.outcomes`."""
    if isinstance(error, BadInput):
        return _bad_input(error)
    if isinstance(error, NoAnswer):
        return _say("NoAnswer", errors_network.READ_UNANSWERED, error.reason).format(status=error.status or "?")
    if isinstance(error, NotSent):
        return _say("NotSent", errors_network.NOT_SENT, error.reason).format(host=error.host)
    if isinstance(error, Refused):
        return refusal(error.code, error.message)
    if isinstance(error, NotUnderstood):
        return _say("NotUnderstood", errors_network.NOT_UNDERSTOOD, error.reason)
    return _of_a_write(error) or _of_this_pc(error)


def details(error: BaseException) -> str:
    """What stands behind the sentence, for whoever looks closer: reason, the network's words, the raw text."""
    parts = [_kind(error), getattr(error, "detail", ""), getattr(error, "raw", "")]
    return "\n\n".join(part for part in parts if part)


def refusal(code: str, message: str) -> str:
    """Linksfield's own words and code, where it refused something."""
    code, message = line_text(cut_text(code, 40)), line_text(cut_text(message))
    if not message:
        return translate("Refused", "Linksfield refused it and gave no reason (code {code}).").format(code=code)
    return translate("Refused", "Linksfield says: {message} (code {code})").format(message=message, code=code)


class _Facts(dict[str, object]):
    """Facts to fill a sentence with; one that is missing reads as "?" instead of breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return "?"


def _bad_input(error: BadInput) -> str:
    table = errors_input.BAD_INPUT
    source = table.get((error.field, error.reason))
    if source is None and error.field.startswith("profile") and error.field != "profiles_file":
        source = table.get(("profile.*", error.reason), table["profile.*", "other"])
    if source is None and error.reason == "not_text":
        # The field as Linksfield names it: its own list is where such a text came from.
        return translate("BadInput", str(table["*", "not_text"])).format(field=line_text(error.field))
    if source is None:
        return translate("BadInput", "This entry is not valid: check it.")
    return translate("BadInput", str(source)).format_map(_Facts(error.facts, field=_field(error.field)))


def _field(field: str) -> str:
    return translate("Fields", str(errors_input.FIELDS.get(field, errors_input.FIELDS["profile"])))


def _of_a_write(error: BaseException) -> str:
    """Why a write was not sent, or cannot be decided; "" for any other error."""
    if isinstance(error, ReviewStopped):
        field = _say("ReviewStopped", errors_writes.PLAN_FIELDS, error.field)
        facts = {"field": field, "before": error.before or "?", "after": error.after or "?"}
        return _say("ReviewStopped", errors_writes.REVIEW_STOPPED, error.reason).format(**facts)
    if isinstance(error, StillUnknown):
        return _say("StillUnknown", errors_writes.STILL_UNKNOWN, "other")
    if isinstance(error, ReasonNeeded):
        return _say("ReasonNeeded", errors_writes.REASON_NEEDED, error.code)
    if isinstance(error, NotYet):
        return _not_yet(error)
    if isinstance(error, NotDecidable):
        return _say("NotDecidable", errors_writes.NOT_DECIDABLE, error.reason)
    if isinstance(error, JournalTrouble):
        table = errors_writes.TROUBLE_OF_A_FILE if error.of_the_file else errors_writes.TROUBLE
        return _say("Trouble", table, error.reason)
    return ""


def _not_yet(error: NotYet) -> str:
    waits = error.wait.total_seconds() > 0
    code = "both" if waits and error.read_backs else "wait" if waits else "asking"
    text = translate("NotYet", str(errors_writes.NOT_YET[code]))
    return text.format(time=countdown_text(error.wait), count=error.read_backs)


def _of_this_pc(error: BaseException) -> str:
    if isinstance(error, SecretUnavailable) and "/notification/" in error.profile:
        profile, _, key_id = error.profile.partition("/notification/")
        text = _say("NotificationKey", errors_set_up.NOTIFICATION_KEY, error.trouble.value)
        return text.format(profile=profile, key_id=key_id)
    part = _part_of(error) if isinstance(error, SecretUnavailable) else ""
    if isinstance(error, SecretUnavailable) and part:
        profile = error.profile.removesuffix(f"/{part}")
        text = _say("PartSecret", errors_set_up.PART_SECRET, error.trouble.value)
        return text.format(
            profile=profile, part=translate("Parts", str(errors_set_up.PARTS[part])), detail=error.detail
        )
    if isinstance(error, SecretUnavailable):
        return _say("Secret", errors_set_up.SECRET, error.trouble.value).format(
            profile=error.profile, detail=error.detail
        )
    if isinstance(error, NotAllowed):
        return _say("NotAllowed", errors_set_up.NOT_ALLOWED, error.reason).format(profile=error.profile)
    if isinstance(error, NotSetUp):
        # A card asked for without any profile has the empty name.
        reason = "no_profile" if error.reason == "unknown_profile" and not error.detail else error.reason
        return _say("NotSetUp", errors_set_up.NOT_SET_UP, reason).format(detail=error.detail)
    return translate("Wording", "Something went wrong in the program. The details are in its log.")


def _part_of(error: SecretUnavailable) -> str:
    """Which part of a profile a secret belongs to; "" where it is the partner code."""
    return next((part for part in errors_set_up.PARTS if error.profile.endswith(f"/{part}")), "")


def _say(context: str, table: dict[str, object], reason: str) -> str:
    return translate(context, str(table.get(reason) or table["other"]))


def _kind(error: BaseException) -> str:
    reason = getattr(error, "reason", "") or getattr(error, "code", "")
    status = getattr(error, "status", None)
    return " ".join(str(part) for part in (type(error).__name__, reason, status) if part)
