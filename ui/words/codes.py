"""Words and tones for codes: what was done, how it ended, states. An unknown code shows itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.widgets.safe_text import cut_text, line_text

if TYPE_CHECKING:
    from services.records import Order, PaymentResult

translate = QCoreApplication.translate

ACTIVITY: dict[str, object] = {
    "look_up": QT_TRANSLATE_NOOP("Activity", "Look up the card"),
    "payment_result": QT_TRANSLATE_NOOP("Activity", "Check a payment"),
    "place_order": QT_TRANSLATE_NOOP("Activity", "Place an order"),
    "record_order": QT_TRANSLATE_NOOP("Activity", "Record a paid order"),
    "stop_renewal": QT_TRANSLATE_NOOP("Activity", "Stop auto-renewal"),
    "create_subscription": QT_TRANSLATE_NOOP("Activity", "Start auto-renewal"),
    "confirm_payment": QT_TRANSLATE_NOOP("Activity", "Ask Linksfield to confirm a payment"),
    "renew_order": QT_TRANSLATE_NOOP("Activity", "Extend an order"),
    "contract_order": QT_TRANSLATE_NOOP("Activity", "Place an order by contract (CSSS)"),
    "found_off": QT_TRANSLATE_NOOP("Activity", "Wanted to stop auto-renewal: it was off already"),
    "note": QT_TRANSLATE_NOOP("Activity", "Note"),
}

OUTCOME: dict[str, tuple[object, str]] = {
    "ok": (QT_TRANSLATE_NOOP("Outcome", "Answered"), "green"),
    "confirmed": (QT_TRANSLATE_NOOP("Outcome", "Confirmed"), "green"),
    "recorded": (QT_TRANSLATE_NOOP("Outcome", "Being sent"), "blue"),
    "verified": (QT_TRANSLATE_NOOP("Outcome", "Verified"), "green"),
    "refused": (QT_TRANSLATE_NOOP("Outcome", "Refused"), "red"),
    "not_there": (QT_TRANSLATE_NOOP("Outcome", "Not at Linksfield"), "blue"),
    "not_sent": (QT_TRANSLATE_NOOP("Outcome", "Not sent"), "grey"),
    "unknown": (QT_TRANSLATE_NOOP("Outcome", "Unconfirmed"), "amber"),
    "sending": (QT_TRANSLATE_NOOP("Outcome", "Being sent"), "blue"),
    "placed": (QT_TRANSLATE_NOOP("Outcome", "Placed"), "green"),
    "not_placed": (QT_TRANSLATE_NOOP("Outcome", "Not placed"), "grey"),
    "noted_placed": (QT_TRANSLATE_NOOP("Outcome", "Noted: placed"), "grey"),
    "noted_not_placed": (QT_TRANSLATE_NOOP("Outcome", "Noted: not placed"), "grey"),
    "no_answer": (QT_TRANSLATE_NOOP("Outcome", "No answer"), "amber"),
    "not_understood": (QT_TRANSLATE_NOOP("Outcome", "Not understood"), "amber"),
    "paid": (QT_TRANSLATE_NOOP("Outcome", "Paid"), "green"),
    "pending": (QT_TRANSLATE_NOOP("Outcome", "Pending"), "amber"),
    "failed": (QT_TRANSLATE_NOOP("Outcome", "Failed"), "red"),
}

NOTED = ("noted_placed", "noted_not_placed")
"""What an agent's word alone settled (`Done.outcome_code`)."""

STATE: dict[str, tuple[object, str]] = {
    "in_use": (QT_TRANSLATE_NOOP("State", "In use"), "green"),
    "waiting": (QT_TRANSLATE_NOOP("State", "Waiting"), "grey"),
    "paid": (QT_TRANSLATE_NOOP("State", "Paid"), "green"),
    "pending": (QT_TRANSLATE_NOOP("State", "Pending"), "amber"),
    "failed": (QT_TRANSLATE_NOOP("State", "Failed"), "red"),
}


def order_state(order: Order) -> tuple[str, str]:
    """The state of an order and its tone; an unknown status shows itself: "status 7"."""
    return _state(order.state.value, order.status)


def payment_state(result: PaymentResult) -> tuple[str, str]:
    """The state of a payment and its tone; an unknown status shows itself: "status 9"."""
    return _state(result.state.value, result.status)


def activity(what: str) -> str:
    """What an agent did, or tried: a name that says nothing of what came of it."""
    return translate("Activity", str(ACTIVITY[what])) if what in ACTIVITY else what


def outcome(code: str) -> tuple[str, str]:
    """How something ended, and its tone."""
    source, tone = OUTCOME.get(code, (code, "grey"))
    return translate("Outcome", str(source)), tone


def missing() -> str:
    """What stands where Linksfield gave nothing."""
    return translate("Wording", "not given")


def _state(code: str, status: str) -> tuple[str, str]:
    if code in STATE:
        source, tone = STATE[code]
        return translate("State", str(source)), tone
    return translate("State", "status {status}").format(status=line_text(cut_text(status, 40)) or "?"), "violet"
