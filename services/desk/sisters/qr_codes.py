"""eSIM by QR code: what became of an order, its code again, an eSIM's details."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from services.errors import BadInput
from services.sisters import QrDetail, QrOrder, QrPayment

if TYPE_CHECKING:
    from services.desk.sisters.clients import SisterClients

# GSMA SGP.22, 4.1: what a phone takes from a QR code.
_ACTIVATION_CODE = re.compile(r"LPA:1\$[!-#%-~]{3,255}\$[!-~]{0,512}", re.IGNORECASE)


class Standing(enum.Enum):
    """What an answer about an eSIM's order comes to; there is one for every answer."""

    WAITING = "waiting"  # Linksfield was told of no payment
    SHOWN = "shown"  # paid, and there is an activation code
    NO_CODE = "no_code"  # paid, and no code came
    OTHER_FORM = "other_form"  # paid, and what came is no activation code
    FAILED = "failed"
    CANCELLED = "cancelled"
    CODE_UNPAID = "code_unpaid"  # a code came, and the answer does not say that it is paid
    NOT_KNOWN = "not_known"  # a state that is in no document, or none


_UNPAID = {
    QrPayment.WAITING: Standing.WAITING,
    QrPayment.FAILED: Standing.FAILED,
    QrPayment.CANCELLED: Standing.CANCELLED,
}


def standing(order: QrOrder) -> Standing:
    """What Linksfield's answer says, and no more: money that our own shop took is not in it."""
    code = (order.qr_code or "").strip()
    if order.state is not QrPayment.PAID:
        unpaid = _UNPAID[order.state] if order.state is not None else Standing.NOT_KNOWN
        return Standing.CODE_UNPAID if code else unpaid
    if not code:
        return Standing.NO_CODE
    return Standing.SHOWN if _ACTIVATION_CODE.fullmatch(code) else Standing.OTHER_FORM


def activation_code(order: QrOrder) -> str:
    """The activation code of a paid order, a secret: whoever has it first has the eSIM. "" in every other standing."""
    return (order.qr_code or "").strip() if standing(order) is Standing.SHOWN else ""


class QrCodes:
    """Blocking; call it on a read thread. Raises BadInput("qr_order", "empty"), ConsoleError, NotSetUp."""

    def __init__(self, clients: SisterClients) -> None:
        self._clients = clients

    def order(self, profile: str, order_id: str) -> QrOrder:
        """What became of an order, with its QR code once it is paid: asked again, the code comes again."""
        return self._clients.esim_qr(profile).order(order_number(order_id))

    def detail(self, profile: str, order_id: str) -> QrDetail:
        """An eSIM's details (reply unknown)."""
        return self._clients.esim_qr(profile).detail(order_number(order_id))


def order_number(typed: str) -> str:
    """The number of an order as it was typed, without blanks around it. Raises BadInput("qr_order", "empty")."""
    if not typed.strip():
        raise BadInput("qr_order", "empty")
    return typed.strip()
