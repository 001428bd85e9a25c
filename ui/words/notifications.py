"""What is said of a notification that was checked: whether it is Linksfield's, why not, and what it says."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import PaymentState
from ui.look.dates import utc_text
from ui.look.joining import bracketed
from ui.widgets.safe_text import cut_text
from ui.words.amounts import card_groups, money_text
from ui.words.payments import elapsed_text
from ui.words.sisters.esim_qr import code_meaning, report_meaning

if TYPE_CHECKING:
    from services.notifications.received import Received
    from services.notifications.records import ExpiryWarning, PushVerdict, ReceivedSms, RechargeNotice

translate = QCoreApplication.translate

_KNOWN = (PaymentState.PAID, PaymentState.FAILED, PaymentState.PENDING)
# Whoever sent it decides how much it holds; nobody reads more than this of it.
_MOST_ROWS = 40
_MOST_LETTERS = 300


def verdict_sentence(verdict: PushVerdict) -> tuple[str, str]:
    """Whether the notification is proved, in one sentence with the reason, and its tone."""
    if verdict.right:
        text = translate("PushWords", "Valid: signed with key {key_id}, unchanged.")
        return text.format(key_id=cut_text(verdict.key_id, _MOST_LETTERS)), "green"
    text = _problems().get(verdict.problem, translate("PushWords", "Not verified: {detail}."))
    tone = "red" if verdict.problem == "signature_wrong" else "amber"
    return text.format(
        detail=cut_text(verdict.detail, _MOST_LETTERS), key_id=cut_text(verdict.key_id, _MOST_LETTERS)
    ), tone


def _problems() -> dict[str, str]:
    return {
        "too_large": translate("PushWords", "Not checked: its body has {detail} bytes, more than any notification."),
        "shop_report": translate(
            "PushWords",
            "Not a notification: this is how our shop reports the payment of an eSIM to Linksfield. Nothing signs it, "
            "and anybody can write it: it proves no payment. Check the order under eSIM by QR code.",
        ),
        "answer": translate(
            "PushWords",
            "Not a notification: it has the form of an answer about an eSIM. Nothing signs it, and it does not say to "
            "which question: it proves nothing. Check the order under eSIM by QR code.",
        ),
        "header_missing": translate("PushWords", "Not verified: header {detail} is missing. Paste all of them."),
        "header_twice": translate("PushWords", "Not verified: header {detail} appears twice."),
        "version": translate("PushWords", "Not verified: unknown version {detail} (known: 1.0)."),
        "algorithm": translate("PushWords", "Not verified: unknown algorithm {detail} (known: HMAC-SHA1)."),
        "signature_form": translate(
            "PushWords", "Not verified: X-LF-Signature is not a key ID, a slash and a signature of 40 hex digits."
        ),
        "md5_form": translate("PushWords", "Not verified: x-lf-md5 is not an MD5."),
        "timestamp": translate("PushWords", "Not verified: X-LF-Timestamp is not a time in milliseconds."),
        "key_unknown": translate(
            "PushWords", "Not verified: key {detail} is not stored on this computer. Add it below and check again."
        ),
        "key_unusable": translate(
            "PushWords", "Not verified: key {detail} on this computer is not a hex key. Add it again."
        ),
        "not_json": translate("PushWords", "Not verified: its body is not JSON."),
        "not_object": translate("PushWords", "Not verified: its body is JSON, but not an object."),
        "said_twice": translate(
            "PushWords", "Not verified: a field is in its body twice, and which of the two was signed is not known."
        ),
        "signature_wrong": translate(
            "PushWords",
            "Invalid: the signature does not match this body, these headers and key {key_id}. Do not act on it.",
        ),
    }


def reasons(verdict: PushVerdict) -> list[str]:
    """Why a signature is wrong, and what the clock says; a sentence each."""
    lines = [_explanations().get(code, code) for code in verdict.explanation]
    if verdict.problem == "signature_wrong" and not lines:
        lines.append(
            translate(
                "PushWords",
                "No known mistake explains it: another key signed it, or more than one byte was changed.",
            )
        )
    return [*lines, *_clock(verdict)]


def _explanations() -> dict[str, str]:
    return {
        "key_as_text": translate("PushWords", "The key was used as text instead of as hex digits."),
        "tail_first": translate("PushWords", "Version, algorithm and time were put before the body."),
        "tail_first_colon": translate(
            "PushWords", "Version, algorithm and time were put before the body, with a colon."
        ),
        "tail_first_line_end": translate(
            "PushWords", "Version, algorithm and time were put before the body, with a line end."
        ),
        "joined_by_colon": translate("PushWords", "Body and time were joined by a colon."),
        "joined_by_line_end": translate("PushWords", "Body and time were joined by a line end."),
        "joined_by_ampersand": translate("PushWords", "Body and time were joined by an ampersand."),
        "without_tail": translate("PushWords", "Version, algorithm and time were left out of what was signed."),
        "keys_not_sorted": translate("PushWords", "The fields were not sorted before signing."),
        "body_as_sent": translate("PushWords", "The body was signed as it was sent, not sorted and compact."),
        "sorted_deeply": translate("PushWords", "The fields inside the list were sorted too, not only the outer ones."),
        "with_spaces": translate("PushWords", "The body was signed with blanks between its fields."),
        "escaped_characters": translate("PushWords", "Letters beyond ASCII were signed as escapes (\\u...)."),
        "byte_changed": translate(
            "PushWords", "The key is right, but one byte was changed after signing (in the body or a header)."
        ),
        "secret_first": translate("PushWords", "The secret was put before the fields."),
        "secret_joined_directly": translate("PushWords", "The secret was joined without an ampersand."),
        "secret_named": translate("PushWords", "The secret was given a name of its own: secret=..."),
        "secret_named_key": translate("PushWords", "The secret was given a name of its own: key=..."),
        "without_secret": translate("PushWords", "It was made without the secret: anybody could have made it."),
        "sorted_together": translate("PushWords", "The fields of all cards were sorted together, not card by card."),
        "keys_once": translate("PushWords", "Of a field that several cards have, only the last was signed."),
        "list_name_kept": translate("PushWords", "The list was signed as one field, under its own name."),
        "signed_in_gbk": translate("PushWords", "It was signed in GBK instead of UTF-8."),
        "escaped_slashes": translate("PushWords", "Slashes were signed as escapes."),
    }


def _clock(verdict: PushVerdict) -> list[str]:
    if verdict.sent_at is None or verdict.clock_seconds is None:
        return []
    facts = {
        "time": utc_text(verdict.sent_at),
        "elapsed": elapsed_text(timedelta(seconds=abs(verdict.clock_seconds))),
    }
    texts = {
        "old": translate(
            "PushWords", "It says that it was made at {time}, {elapsed} ago: it may have been sent again."
        ),
        "future": translate(
            "PushWords", "It says that it was made at {time}, {elapsed} in the future: a clock is wrong."
        ),
    }
    return [texts.get(verdict.clock, translate("PushWords", "Made at {time}, {elapsed} ago.")).format(**facts)]


def difference_text(verdict: PushVerdict) -> str:
    """Where what was signed parts from what should have been; "" where that is not known."""
    difference = verdict.difference
    if difference is None:
        return ""
    text = translate("PushWords", "They differ from byte {offset}.\nTo be signed: {expected}\nWas signed:   {got}")
    return text.format(offset=difference.offset, expected=difference.expected, got=difference.got)


def content_facts(verdict: PushVerdict) -> list[tuple[str, str]]:
    """What the notification says, as (label, value) rows: the first of them, and how many more there are."""
    facts = _facts(verdict)
    rows = [(cut_text(label, _MOST_LETTERS), cut_text(value, _MOST_LETTERS)) for label, value in facts[:_MOST_ROWS]]
    if len(facts) > _MOST_ROWS:
        words = translate("PushWords", "and {count} more").format(count=len(facts) - _MOST_ROWS)
        rows.append(("...", words))
    return rows


def _facts(verdict: PushVerdict) -> list[tuple[str, str]]:
    if verdict.recharge is not None:
        return _recharge(verdict.recharge)
    if verdict.expiries:
        return [(card_groups(each.iccid), _warning(each)) for each in verdict.expiries]
    if verdict.sms is not None:
        return _sms(verdict.sms)
    if verdict.kind in ("shop_report", "answer"):
        return [(name, _of_esims(name, text)) for name, text in verdict.fields]
    return [(name, _with_event(name, text)) for name, text in verdict.fields]


def _of_esims(name: str, text: str) -> str:
    """A field of what is said where an eSIM is sold, with what Linksfield's page says of its value."""
    meaning = code_meaning(text) if name == "code" else report_meaning(text) if name == "type" else ""
    return bracketed(text, meaning) if meaning else text


def _with_event(name: str, text: str) -> str:
    """An order's event by its number: documented, unlike the field that it stands in; anything else as it came."""
    event = order_events().get(text.strip(), "") if "event" in name.lower() else ""
    return translate("PushWords", "{number} (order event: {event})").format(number=text, event=event) if event else text


def order_events() -> dict[str, str]:
    """What the numbers of an order's events mean, as their page prints them."""
    return {
        "1000": translate("PushWords", "created"),
        "1001": translate("PushWords", "ended early"),
        "1002": translate("PushWords", "cancelled"),
        "1003": translate("PushWords", "suspended"),
        "1004": translate("PushWords", "resumed"),
        "1005": translate("PushWords", "started"),
        "1007": translate("PushWords", "started, over the air (OTA)"),
        "1008": translate("PushWords", "expired"),
        "1009": translate("PushWords", "renewed"),
        "1010": translate("PushWords", "cycles reduced"),
        "1012": translate("PushWords", "IMSI downloaded again (OTA)"),
    }


def _warning(device: ExpiryWarning) -> str:
    """What Linksfield warns of, in the words of its page."""
    ends = device.expires_text or translate("PushWords", "not given")
    texts = {
        "1": translate("PushWords", "no plan was bought (warning 1)"),
        "2": translate("PushWords", "expires {time}, in less than 7 days, and no further plan was bought (warning 2)"),
        "3": translate("PushWords", "expired {time}, and no plan is waiting (warning 3)"),
        "4": translate("PushWords", "the data of a trial plan is used up; it expires {time} (warning 4)"),
    }
    unknown = translate("PushWords", "expires {time} (warning {code}, not documented)")
    return texts.get(device.warning_code, unknown).format(time=ends, code=device.warning_code or "?")


def _sms(sms: ReceivedSms) -> list[tuple[str, str]]:
    at = utc_text(sms.received_at) if sms.received_at else ""
    rows = [
        (translate("PushWords", "Card"), card_groups(sms.iccid)),
        ("IMSI", sms.imsi),
        (translate("PushWords", "Kind of message"), sms.message_type),
        (translate("PushWords", "Message"), sms.text),
        (translate("PushWords", "Received"), at),
    ]
    return [(label, value or translate("PushWords", "not given")) for label, value in rows]


def _recharge(notice: RechargeNotice) -> list[tuple[str, str]]:
    rows = [
        (translate("PushWords", "Card"), card_groups(notice.iccid)),
        (translate("PushWords", "Plan"), notice.plan_name),
        (translate("PushWords", "Amount"), money_text(notice.money)),
        (translate("PushWords", "Status"), notice.status),
        (translate("PushWords", "payId"), notice.pay_id),
        (translate("PushWords", "Order number"), notice.order_no),
        (translate("PushWords", "Time (Linksfield's)"), notice.time_text),
    ]
    return [(label, value or translate("PushWords", "not given")) for label, value in rows]


def received_text(received: Received) -> str:
    """What a notification that was received says, in one line."""
    texts = {
        "recharge": _payment_text(received.state),
        "expiry": translate("PushWords", "The card has no plan, or one that ends"),
        "sms": translate("PushWords", "The card sent an SMS"),
    }
    numbers = [
        words.format(number=cut_text(number, _MOST_LETTERS))
        for words, number in (
            (translate("PushWords", "order {number}"), received.order_no),
            (translate("PushWords", "payId {number}"), received.pay_id),
            (translate("PushWords", "status {number}"), "" if received.state in _KNOWN else received.status),
        )
        if number
    ]
    return texts.get(received.kind, translate("PushWords", "A notification of an unknown kind")).format(
        numbers=", ".join(numbers) or translate("PushWords", "not given")
    )


def _payment_text(state: PaymentState) -> str:
    texts = {
        PaymentState.PAID: translate("PushWords", "A payment succeeded: {numbers}"),
        PaymentState.FAILED: translate("PushWords", "A payment failed: {numbers}"),
        PaymentState.PENDING: translate("PushWords", "A payment is pending: {numbers}"),
    }
    return texts.get(state, translate("PushWords", "About a payment, and not what became of it: {numbers}"))


def _payment_kind(state: PaymentState) -> str:
    texts = {
        PaymentState.PAID: translate("PushWords", "Content: a payment succeeded"),
        PaymentState.FAILED: translate("PushWords", "Content: a payment failed"),
        PaymentState.PENDING: translate("PushWords", "Content: a payment is pending"),
    }
    return texts.get(state, translate("PushWords", "Content: about a payment, and not what became of it"))


def kind_text(verdict: PushVerdict) -> str:
    """What kind of notification it is, as a headline; "" where its body could not be read."""
    kinds = {
        "recharge": _payment_kind(verdict.recharge.state if verdict.recharge else PaymentState.UNKNOWN),
        "expiry": translate("PushWords", "Content: cards without a plan, or with one that expires"),
        "sms": translate("PushWords", "It says: a card sent an SMS"),
        "shop_report": translate("PushWords", "Content: our shop reports the payment of an eSIM"),
        "answer": translate("PushWords", "Content: an answer about an eSIM"),
        "unknown": translate("PushWords", "Unknown content; its fields:"),
    }
    return kinds.get(verdict.kind, "")
