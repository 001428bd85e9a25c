"""The sentences about comparing and rehearsing payments and about notifications; data only, as `error_sentences.py`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PAYMENT_INPUT: dict[tuple[str, str], object] = {
    ("paid_at", "skipped"): QT_TRANSLATE_NOOP("BadInput", "There was no such hour: this PC's clock was put forward."),
    ("paid_at", "twice"): QT_TRANSLATE_NOOP("BadInput", "That hour was there twice: add the zone, such as +01:00."),
    ("pasted", "empty"): QT_TRANSLATE_NOOP("BadInput", "Paste a notification: its headers and its body."),
    ("pasted", "too_large"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a notification: {count} characters, at most {maximum}."
    ),
    ("pasted", "no_headers"): QT_TRANSLATE_NOOP(
        "BadInput", "No headers were found. Paste the whole request: the lines that begin with X-LF- and the body."
    ),
    ("pasted", "no_body"): QT_TRANSLATE_NOOP(
        "BadInput", "No body was found. Paste the whole request: after the headers, the text in braces."
    ),
    ("pasted", "quotes"): QT_TRANSLATE_NOOP(
        "BadInput", "The quotes of this curl line do not close: copy all of it, to its last quote."
    ),
    ("pasted", "file"): QT_TRANSLATE_NOOP(
        "BadInput", "This curl line takes its body from a file: paste the file's content instead."
    ),
    ("pay_ids", "too_few"): QT_TRANSLATE_NOOP("BadInput", "Choose two payments or more to compare."),
    ("publishable_key", "not_test_key"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield answered with a Stripe key that is no test key: no page was opened."
    ),
    ("client_secret", "wrong_kind"): QT_TRANSLATE_NOOP(
        "BadInput", "Linksfield's answer does not fit what Stripe's page needs: no page was opened."
    ),
    ("script_url", "not_stripe"): QT_TRANSLATE_NOOP(
        "BadInput", "The page would have loaded a script that is not Stripe's: it was not opened."
    ),
    ("email", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type the customer's e-mail address."),
    ("email", "shape"): QT_TRANSLATE_NOOP("BadInput", "This is no e-mail address: it looks like name@example.com."),
    ("notification_key_id", "empty"): QT_TRANSLATE_NOOP(
        "BadInput", "Type the key's id: it stands before the slash in X-LF-Signature."
    ),
    ("notification_key_id", "characters"): QT_TRANSLATE_NOOP(
        "BadInput", "A key's id has letters, digits, points, underscores and hyphens only."
    ),
    ("notification_key_id", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This is too long for a key's id: {count} characters, at most {maximum}."
    ),
    ("notification_key", "empty"): QT_TRANSLATE_NOOP("BadInput", "Type or paste the key that Linksfield gave you."),
    ("notification_key", "not_hex"): QT_TRANSLATE_NOOP(
        "BadInput", "A notification key has pairs of the digits 0 to 9 and a to f only."
    ),
    ("notification_key", "too_short"): QT_TRANSLATE_NOOP(
        "BadInput", "This key is too short: {count} digits, at least {minimum}. Copy all of it."
    ),
    ("notification_key", "too_long"): QT_TRANSLATE_NOOP(
        "BadInput", "This key is too long: {count} digits, at most {maximum}. Paste one key only."
    ),
}

NOTIFICATION_KEY: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "NotificationKey", "This PC's keyring is locked: notification key {key_id} of {profile} cannot be read."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "NotificationKey", "Notification key {key_id} of {profile} is not kept on this PC. Add it under Keys."
    ),
    "absent": QT_TRANSLATE_NOOP(
        "NotificationKey",
        "This PC's keyring does not answer: notification key {key_id} of {profile} cannot be kept or read. Restart it.",
    ),
    "no-backend": QT_TRANSLATE_NOOP(
        "NotificationKey", "This PC has no keyring: notification key {key_id} of {profile} cannot be kept."
    ),
    "other": QT_TRANSLATE_NOOP("NotificationKey", "Notification key {key_id} of {profile} cannot be had."),
}
