"""What CSSS tells of a card and of an account: usage, all orders, what a card does now, the cards in use."""

from __future__ import annotations

from services.desk.sisters.clients import SisterClients
from services.records import Subject
from services.sisters import CardInUse, CardUsage, ContractOrder, ContractOrders, DeviceInfo


class Contract:
    """The reads of CSSS. Blocking; call them on a read thread. All raise ConsoleError, NotSetUp without the part."""

    def __init__(self, clients: SisterClients) -> None:
        self._clients = clients

    def usage(self, subject: Subject) -> CardUsage:
        """What a card has used in its order's current cycle, as Linksfield gives it; the unit is not documented."""
        return self._clients.csss(subject.profile).usage(subject.iccid)

    def orders(self, subject: Subject) -> ContractOrders:
        """Every order of a card, also ended ones."""
        return self._clients.csss(subject.profile).orders(subject.iccid)

    def orders_of_account(self, profile: str) -> ContractOrders:
        """Every order of the account, page after page."""
        return self._clients.csss(profile).orders()

    def device(self, subject: Subject) -> DeviceInfo:
        """What a card does now, field by field."""
        return self._clients.csss(subject.profile).device(subject.iccid)

    def cards_in_use(self, profile: str) -> tuple[CardInUse, ...]:
        """Every card of the account."""
        return self._clients.csss(profile).cards_in_use()


def order_of(usage: CardUsage, orders: ContractOrders) -> ContractOrder | None:
    """The one order that a usage belongs to, by its code; None where none or several have it."""
    found = [order for order in orders.orders if usage.order_code and order.order_code == usage.order_code]
    return found[0] if len(found) == 1 else None
