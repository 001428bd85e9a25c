"""The sentences for what came of a call: not sent, no answer, an answer that cannot be understood. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NOT_SENT: dict[str, object] = {
    "dns": QT_TRANSLATE_NOOP(
        "NotSent", "Nothing was sent: {host} was not found. Check the network and the profile's address."
    ),
    "refused": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} takes no connections now. Try again."),
    "timeout": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} could not be reached in time. Try again."),
    "tls": QT_TRANSLATE_NOOP(
        "NotSent", "Nothing was sent: {host} could not prove who it is. Tell your IT; do not work around it."
    ),
    "proxy": QT_TRANSLATE_NOOP(
        "NotSent", "Nothing was sent: the proxy of this network does not let {host} through. Tell your IT."
    ),
    "socks": QT_TRANSLATE_NOOP(
        "NotSent",
        "Nothing was sent: this PC's network settings want a SOCKS proxy ({host}), which the console cannot use. "
        "Ask your IT for an HTTP proxy.",
    ),
    "offline": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: this PC is offline. Connect it and try again."),
    "other": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} could not be reached. Try again."),
}

READ_UNANSWERED: dict[str, object] = {
    "timeout": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield did not answer in time. Try again."),
    "deadline": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield's answer took too long and was given up. Try again."),
    "cut": QT_TRANSLATE_NOOP("NoAnswer", "The connection broke before the answer was complete. Try again."),
    "status": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield is in trouble (HTTP status {status}). Try again in a moment."),
    "redirect": QT_TRANSLATE_NOOP(
        "NoAnswer", "Linksfield's address sends us elsewhere, where we do not follow. Check the profile's address."
    ),
    "too_large": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield's answer is far too large and was not read. Try again."),
    "not_understood": QT_TRANSLATE_NOOP("NoAnswer", "An answer came that cannot be understood. See its details."),
    "other": QT_TRANSLATE_NOOP("NoAnswer", "No usable answer came. Try again."),
}

WRITE_UNANSWERED: dict[str, object] = {
    "timeout": QT_TRANSLATE_NOOP(
        "NoAnswer", "No answer came. It may have been carried out: do not repeat it before you have checked."
    ),
    "deadline": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The answer took too long. It may have been carried out: do not repeat it before you have checked.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The connection broke after sending. It may have been carried out: do not repeat it before you have checked.",
    ),
    "status": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "Linksfield is in trouble (HTTP status {status}). "
        "It may have been carried out: do not repeat it before you have checked.",
    ),
    "redirect": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "Linksfield's address sent us elsewhere instead of answering. "
        "It may have been carried out: do not repeat it before you have checked.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The answer was too large to be read. It may have been carried out: do not repeat it before you have checked.",
    ),
    "not_understood": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "An answer came that does not name our order. "
        "It may have been carried out: do not repeat it before you have checked.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "No usable answer came. It may have been carried out: do not repeat it before you have checked.",
    ),
}

NOT_UNDERSTOOD: dict[str, object] = {
    "empty": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer was empty. Try again."),
    "not_json": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Something answered, but not as Linksfield does. Check the network and the profile's address."
    ),
    "not_object": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer has a form that is not known here."),
    "no_envelope": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer says neither yes nor no. Look at its details, or try again."
    ),
    "two_voices": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer says yes and no at once: neither is believed. Look at its details."
    ),
    "said_twice": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer says one thing twice: neither is believed. Look at its details."
    ),
    "echo": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Our own question came back instead of an answer. Check the network and the profile's address."
    ),
    "unclear_code": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has a code that is neither a yes nor a no. Look at its details."
    ),
    "no_card": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer does not name the card: this does not mean that it is unknown there."
    ),
    "too_deep": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer is nested too deeply and was not read."),
    "too_many": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer holds far too many rows and was not read."),
    "wrong_card": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield answered about another card: nothing of it is shown. Try again."
    ),
    "wrong_payment": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield answered about another payment: nothing of it is shown. Try again."
    ),
    "not_ours": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer does not name our order."),
    "no_client_secret": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer lacks what Stripe's page needs."),
    "no_orders": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has no list of orders: this does not mean that there are none."
    ),
    "no_plans": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has no list of plans: this does not mean that there are none."
    ),
    "other": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer cannot be understood. Look at its details."),
}
