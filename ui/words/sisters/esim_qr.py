"""The words about eSIMs by QR code: what became of an order, and what Linksfield's codes mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.desk.sisters.qr_codes import Standing, standing
from services.errors import Refused
from services.sisters import QrReport
from ui.widgets.safe_text import cut_text, line_text
from ui.words import errors

if TYPE_CHECKING:
    from services.sisters import QrOrder

translate = QCoreApplication.translate

_STANDINGS: dict[Standing, tuple[object, str]] = {
    Standing.WAITING: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: waiting for payment. If the customer has paid, Linksfield may not know it yet: ask "
            "whoever runs our shop whether the payment was reported. The eSIM is kept for 60 minutes (one of "
            "Linksfield's pages says 10); after that it must be ordered again.",
        ),
        "amber",
    ),
    Standing.SHOWN: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: paid. This is the QR code. Whoever scans it first has the eSIM: give it to this customer "
            "only.",
        ),
        "green",
    ),
    Standing.NO_CODE: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: paid, but sent no QR code. Get the code again in a moment. If there is still none, copy "
            "our text below and send it to Linksfield.",
        ),
        "amber",
    ),
    Standing.OTHER_FORM: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: paid, but what it sent is not an activation code, so no QR code can be shown. Copy "
            "our text below and send it to Linksfield.",
        ),
        "amber",
    ),
    Standing.FAILED: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: the payment was not successful. The customer may pay again. If our shop has the money "
            "already, ask whoever runs the shop first.",
        ),
        "red",
    ),
    Standing.CANCELLED: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield says: cancelled. The eSIM must be ordered again. If our shop has the money already, ask "
            "whoever runs the shop first.",
        ),
        "red",
    ),
    Standing.CODE_UNPAID: (
        QT_TRANSLATE_NOOP(
            "EsimQr",
            "Linksfield sent a QR code but does not say that the order is paid (its status: {status}). The code is not "
            "shown: copy our text below and send it to Linksfield.",
        ),
        "amber",
    ),
    Standing.NOT_KNOWN: (
        QT_TRANSLATE_NOOP("EsimQr", "Linksfield's status is {status}: none of its documents says what that means."),
        "grey",
    ),
}

# Those of the payment webhook (documented); 7 counts for every call.
_CODES: dict[str, object] = {
    "0": QT_TRANSLATE_NOOP("EsimQrCodes", "success"),
    "2": QT_TRANSLATE_NOOP("EsimQrCodes", "wrong parameters"),
    "7": QT_TRANSLATE_NOOP("EsimQrCodes", "the log-in has expired; this console then logs in again once"),
    "1102": QT_TRANSLATE_NOOP("EsimQrCodes", "the time could not be read"),
    "3004": QT_TRANSLATE_NOOP("EsimQrCodes", "an error of the order system"),
    "3005": QT_TRANSLATE_NOOP("EsimQrCodes", "there is no QR code"),
    "6006": QT_TRANSLATE_NOOP("EsimQrCodes", "the time to pay is over: the reserved eSIM is released, order it again"),
    "9999": QT_TRANSLATE_NOOP("EsimQrCodes", "an error, without a reason"),
    "10008": QT_TRANSLATE_NOOP("EsimQrCodes", "the order does not exist"),
    "10009": QT_TRANSLATE_NOOP("EsimQrCodes", "the price differs from the order's"),
}
_REPORTS: dict[str, object] = {
    QrReport.SUCCEEDED.value: QT_TRANSLATE_NOOP("EsimQrCodes", "the payment succeeded"),
    QrReport.FAILED.value: QT_TRANSLATE_NOOP("EsimQrCodes", "the payment failed"),
}
_OTHER = QT_TRANSLATE_NOOP("EsimQrCodes", "an error of the system")


def state_sentence(order: QrOrder) -> tuple[str, str]:
    """What became of an order, in one text with what to do next, and its tone."""
    words, tone = _STANDINGS[standing(order)]
    status = line_text(cut_text(order.status or "", 40)) or translate("EsimQr", "none")
    return translate("EsimQr", str(words)).format(status=status), tone


def code_meanings() -> list[tuple[str, str]]:
    """Every code with what Linksfield's list says of it, the rest at the end."""
    rows = [(code, translate("EsimQrCodes", str(meaning))) for code, meaning in _CODES.items()]
    return [*rows, (translate("EsimQrCodes", "any other"), translate("EsimQrCodes", str(_OTHER)))]


def code_meaning(code: str) -> str:
    """What Linksfield's list says of a code."""
    return translate("EsimQrCodes", str(_CODES.get(code, _OTHER)))


def report_meaning(kind: str) -> str:
    """What a shop reports of a payment with this type; "" for one that no page prints."""
    return translate("EsimQrCodes", str(_REPORTS[kind])) if kind in _REPORTS else ""


def why_not(error: BaseException) -> str:
    """Why there is no answer; for a refusal, with what Linksfield's list says of its code."""
    sentence = errors.sentence(error)
    if not isinstance(error, Refused):
        return sentence
    explained = translate("EsimQr", "Its list of codes says: {meaning}.").format(meaning=code_meaning(error.code))
    return f"{sentence}\n{explained}"
