"""The columns of calls to Linksfield, and the words for what is known of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import Provenance
from ui.look.dates import time_text
from ui.tables.columns import Column
from ui.words import codes
from ui.words.formats import card_tail

if TYPE_CHECKING:
    from services.records import Call

translate = QCoreApplication.translate


def call_columns(*, with_known: bool = False) -> tuple[Column[Call], ...]:
    """Time, call, card, profile, duration, attempt, outcome, HTTP status; `with_known` says how the call is known."""
    known: Column[Call] = Column("known", translate("Calls", "Known from"), known_word, tone=known_tone)
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
    """Whether the call stands in Linksfield's documentation, in a word."""
    if call.provenance is Provenance.ASSUMED:
        return translate("Calls", "Assumed")
    return translate("Calls", "Documented")


def known_tone(call: Call) -> str:
    """The tone of that word's badge."""
    return "violet" if call.provenance is Provenance.ASSUMED else "grey"


def known_sentence(call: Call) -> str:
    """What that word means for whoever reads the call."""
    if call.provenance is Provenance.ASSUMED:
        return translate(
            "Calls",
            "Assumed: Linksfield's documentation does not describe all of this call. What is sent, and how the reply"
            " is read, is this program's best guess.",
        )
    return translate(
        "Calls",
        "Documented: Linksfield's documentation describes this call. It does not print the reply of every one: fields"
        " that this program does not know are marked.",
    )


def outcome_word(call: Call) -> str:
    """How the call ended; a call that was answered says just that."""
    return translate("Calls", "Answered") if call.outcome == "ok" else codes.outcome(call.outcome)[0]


def outcome_tone(call: Call) -> str:
    """The tone of that word's badge."""
    return codes.outcome(call.outcome)[1]


def _milliseconds(call: Call) -> str:
    return f"{call.ms:.0f}"
