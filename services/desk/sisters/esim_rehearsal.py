"""What a shop does with an eSIM, rehearsed: ordered ahead, then its payment reported. The sandbox alone takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from services.desk.sisters.qr_codes import order_number
from services.sisters import QrPackage, QrReport

if TYPE_CHECKING:
    from services.desk.sisters.clients import SisterClients

_ANOTHER_PRICE = "1"


class EsimRehearsal:
    """Blocking; call it on a read thread. All raise NotAllowed("rehearsal_only") for anything but a proved sandbox.

    Nothing is written down: nothing of it is real. Else they raise ConsoleError, NotSetUp.
    """

    def __init__(self, clients: SisterClients) -> None:
        self._clients = clients

    def order_ahead(self, profile: str, package: QrPackage) -> str:
        """Reserve an eSIM; the number of its order."""
        return self._clients.esim_qr(profile).pre_order(package)

    def report(
        self, profile: str, order: str, package: QrPackage, report: QrReport, *, wrong_price: bool = False
    ) -> None:
        """Report once what became of the payment. Refused has a printed code. BadInput("qr_order", "empty")."""
        told = replace(package, money=_ANOTHER_PRICE) if wrong_price else package
        self._clients.esim_qr(profile).report_payment(order_number(order), told, report)
