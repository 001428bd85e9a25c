"""The sentences for what came of a call: not sent, no answer, an answer that cannot be understood. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NOT_SENT: dict[str, object] = {
    "dns": QT_TRANSLATE_NOOP(
        "NotSent", "Nothing was sent: {host} was not found. Check the network and the profile's address."
    ),
    "refused": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} is not accepting connections. Try again."),
    "timeout": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} could not be reached in time. Try again."),
    "tls": QT_TRANSLATE_NOOP(
        "NotSent",
        "Nothing was sent: the identity of {host} could not be verified. Tell your IT department; do not work "
        "around it.",
    ),
    "proxy": QT_TRANSLATE_NOOP(
        "NotSent", "Nothing was sent: this network's proxy blocks {host}. Tell your IT department."
    ),
    "socks": QT_TRANSLATE_NOOP(
        "NotSent",
        "Nothing was sent: this computer's network settings require a SOCKS proxy ({host}), which the console "
        "cannot use. Ask your IT department for an HTTP proxy.",
    ),
    "offline": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: this computer is offline. Connect it and try again."),
    "not_text": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: it holds a character that cannot be sent."),
    "other": QT_TRANSLATE_NOOP("NotSent", "Nothing was sent: {host} could not be reached. Try again."),
}

READ_UNANSWERED: dict[str, object] = {
    "timeout": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield did not answer in time. Try again."),
    "deadline": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield took too long to answer. Try again."),
    "cut": QT_TRANSLATE_NOOP("NoAnswer", "The connection broke before the answer was complete. Try again."),
    "status": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield has a problem (HTTP status {status}). Try again in a moment."),
    "redirect": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "Linksfield's address redirects elsewhere, and the console does not follow. Check the address in the profile.",
    ),
    "too_large": QT_TRANSLATE_NOOP("NoAnswer", "Linksfield's answer is too large and was not read. Try again."),
    "not_understood": QT_TRANSLATE_NOOP("NoAnswer", "The answer could not be understood. See the details."),
    "other": QT_TRANSLATE_NOOP("NoAnswer", "No usable answer came. Try again."),
}

WRITE_UNANSWERED: dict[str, object] = {
    "timeout": QT_TRANSLATE_NOOP("NoAnswer", "No answer came. It may have gone through: check before you repeat it."),
    "deadline": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The answer took too long. It may have gone through: check before you repeat it.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The connection broke after sending. It may have gone through: check before you repeat it.",
    ),
    "status": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "Linksfield has a problem (HTTP status {status}). It may have gone through: check before you repeat it.",
    ),
    "redirect": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "Linksfield's address redirected instead of answering. It may have gone through: check before you repeat it.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The answer was too large to read. It may have gone through: check before you repeat it.",
    ),
    "not_understood": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "The answer does not name our order. It may have gone through: check before you repeat it.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "NoAnswer",
        "No usable answer came. It may have gone through: check before you repeat it.",
    ),
}

NOT_UNDERSTOOD: dict[str, object] = {
    "empty": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer was empty. Try again."),
    "not_json": QT_TRANSLATE_NOOP(
        "NotUnderstood", "The answer does not look like Linksfield's. Check the network and the address in the profile."
    ),
    "not_object": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer has an unknown format."),
    "no_envelope": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer says neither yes nor no. See the details, or try again."
    ),
    "two_voices": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer says both yes and no, so neither is used. See the details."
    ),
    "said_twice": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer gives one thing twice, so neither is used. See the details."
    ),
    "echo": QT_TRANSLATE_NOOP(
        "NotUnderstood",
        "Our own request came back instead of an answer. Check the network and the address in the profile.",
    ),
    "unclear_code": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has a code that is neither yes nor no. See the details."
    ),
    "no_card": QT_TRANSLATE_NOOP(
        "NotUnderstood",
        "Linksfield's answer does not name the card. This does not mean that Linksfield does not know it.",
    ),
    "too_deep": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer is nested too deeply and was not read."),
    "too_many": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer has too many rows and was not read."),
    "wrong_card": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield answered about another card, so nothing is shown. Try again."
    ),
    "wrong_payment": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield answered about another payment, so nothing is shown. Try again."
    ),
    "not_ours": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer does not name our order."),
    "no_client_secret": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer lacks data for Stripe's page."),
    "no_token": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer to the log-in has no access token. Try again, or ask Linksfield."
    ),
    "no_orders": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has no list of orders: this does not mean that there are none."
    ),
    "no_plans": QT_TRANSLATE_NOOP(
        "NotUnderstood", "Linksfield's answer has no list of plans: this does not mean that there are none."
    ),
    "other": QT_TRANSLATE_NOOP("NotUnderstood", "Linksfield's answer could not be understood. See the details."),
}
