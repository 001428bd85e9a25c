"""The columns of calls to Linksfield, and the words for what is known of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import Provenance
from ui.look.dates import time_text
from ui.look.joining import sentences
from ui.tables.columns import Column
from ui.words import codes
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from services.records import Call

translate = QCoreApplication.translate


def call_columns(*, with_known: bool = False) -> tuple[Column[Call], ...]:
    """Time, call, card, profile, duration, attempt, outcome, HTTP status; `with_known` says how the call is known."""
    known: Column[Call] = Column("known", translate("Calls", "Source"), known_word, tone=known_tone, firm=True)
    when_and_what: tuple[Column[Call], ...] = (
        Column("time", translate("Calls", "Time"), lambda call: time_text(call.at), sort=lambda call: call.at),
        Column("call", translate("Calls", "Call"), lambda call: call.endpoint, width=200),
    )
    rest: tuple[Column[Call], ...] = (
        Column("card", translate("Calls", "Card"), lambda call: card_tail(call.iccid), mono=True),
        Column("profile", translate("Calls", "Profile"), lambda call: call.profile),
        Column("ms", translate("Calls", "ms"), _milliseconds, sort=lambda call: call.ms, align_right=True),
        Column("attempt", translate("Calls", "Attempt"), lambda call: str(call.attempt), align_right=True),
        Column("outcome", translate("Calls", "Outcome"), outcome_word, tone=outcome_tone, width=150),
        Column("status", translate("Calls", "HTTP"), lambda call: str(call.status or ""), align_right=True),
    )
    return (*when_and_what, *((known,) if with_known else ()), *rest)


def known_word(call: Call) -> str:
    """How request and reply of the call are known: one word, or one for each."""
    words = {
        Provenance.DOCUMENTED: translate("Calls", "Documented"),
        Provenance.INFERRED: translate("Calls", "Inferred"),
        Provenance.ASSUMED: translate("Calls", "Assumed"),
    }
    asked, answered = words[call.provenance], words[call.reply_known]
    return asked if asked == answered else f"{asked} / {answered.lower()}"


def known_tone(call: Call) -> str:
    """The tone of that word's badge."""
    return "violet" if Provenance.ASSUMED in (call.provenance, call.reply_known) else "grey"


def known_sentence(call: Call) -> str:
    """What that word means for whoever reads the call: of the request, then of the reply."""
    requests = {
        Provenance.DOCUMENTED: translate("Calls", "Linksfield's documentation describes what is sent."),
        Provenance.INFERRED: translate(
            "Calls", "What is sent follows from Linksfield's documentation, which does not describe all of it."
        ),
        Provenance.ASSUMED: translate(
            "Calls", "Linksfield's documentation does not describe all that is sent: it is our best guess."
        ),
    }
    replies = {
        Provenance.DOCUMENTED: translate("Calls", "Its reply is documented too."),
        Provenance.INFERRED: translate(
            "Calls", "The fields of its reply are documented, but not the structure around them."
        ),
        Provenance.ASSUMED: translate(
            "Calls",
            "Its reply is not documented: how it is read is our best guess, and unknown fields are marked.",
        ),
    }
    return sentences(requests[call.provenance], replies[call.reply_known])


def outcome_word(call: Call) -> str:
    """How the call ended; a call that was answered says just that."""
    return translate("Calls", "Answered") if call.outcome == "ok" else codes.outcome(call.outcome)[0]


def outcome_tone(call: Call) -> str:
    """The tone of that word's badge."""
    return codes.outcome(call.outcome)[1]


def _milliseconds(call: Call) -> str:
    return f"{call.ms:.0f}"
