"""Words and tones for codes: what was done, how it ended, states, and systems. Pure data; `errors` says them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

ACTIVITY: dict[str, object] = {
    "look_up": QT_TRANSLATE_NOOP("Activity", "Looked the card up"),
    "payment_result": QT_TRANSLATE_NOOP("Activity", "Asked for a payment's result"),
    "place_order": QT_TRANSLATE_NOOP("Activity", "Placed an order"),
    "record_order": QT_TRANSLATE_NOOP("Activity", "Recorded a paid order"),
    "stop_renewal": QT_TRANSLATE_NOOP("Activity", "Stopped auto-renewal"),
    "create_subscription": QT_TRANSLATE_NOOP("Activity", "Set up auto-renewal"),
    "confirm_payment": QT_TRANSLATE_NOOP("Activity", "Asked Linksfield to confirm a payment"),
    "note": QT_TRANSLATE_NOOP("Activity", "Note"),
}

OUTCOME: dict[str, tuple[object, str]] = {
    "ok": (QT_TRANSLATE_NOOP("Outcome", "Confirmed"), "green"),
    "verified": (QT_TRANSLATE_NOOP("Outcome", "Verified"), "green"),
    "refused": (QT_TRANSLATE_NOOP("Outcome", "Refused"), "red"),
    "not_sent": (QT_TRANSLATE_NOOP("Outcome", "Not sent"), "grey"),
    "unknown": (QT_TRANSLATE_NOOP("Outcome", "Not known yet"), "amber"),
    "sending": (QT_TRANSLATE_NOOP("Outcome", "Being sent"), "blue"),
    "placed": (QT_TRANSLATE_NOOP("Outcome", "It was placed"), "green"),
    "not_placed": (QT_TRANSLATE_NOOP("Outcome", "It was not placed"), "grey"),
    "no_answer": (QT_TRANSLATE_NOOP("Outcome", "No answer"), "amber"),
    "not_understood": (QT_TRANSLATE_NOOP("Outcome", "Not understood"), "amber"),
    "paid": (QT_TRANSLATE_NOOP("Outcome", "Paid"), "green"),
    "pending": (QT_TRANSLATE_NOOP("Outcome", "Pending"), "amber"),
    "failed": (QT_TRANSLATE_NOOP("Outcome", "Failed"), "red"),
}

STATE: dict[str, tuple[object, str]] = {
    "in_use": (QT_TRANSLATE_NOOP("State", "In use"), "green"),
    "waiting": (QT_TRANSLATE_NOOP("State", "Waiting"), "grey"),
    "paid": (QT_TRANSLATE_NOOP("State", "Paid"), "green"),
    "pending": (QT_TRANSLATE_NOOP("State", "Pending"), "amber"),
    "failed": (QT_TRANSLATE_NOOP("State", "Failed"), "red"),
}

ENVIRONMENT: dict[str, tuple[object, object, str]] = {
    "production": (QT_TRANSLATE_NOOP("Environment", "PRODUCTION"), "", "red"),
    "uat": (
        QT_TRANSLATE_NOOP("Environment", "UAT"),
        QT_TRANSLATE_NOOP("Environment", "UAT: test system, no customer is charged"),
        "violet",
    ),
    "sandbox": (
        QT_TRANSLATE_NOOP("Environment", "PRACTICE"),
        QT_TRANSLATE_NOOP("Environment", "PRACTICE: nothing here is real"),
        "green",
    ),
}
