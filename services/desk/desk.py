"""Everything an agent can do, gathered; `main.py` builds one and hands it to the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from services.desk.activity import Activity, CallLog
from services.desk.connections import Connections
from services.desk.look_up import LookUp
from services.desk.ordering import Ordering
from services.desk.orders import Orders
from services.desk.payments import Payments
from services.desk.plans import Plans
from services.desk.renewals import Renewals
from services.mall.transport import Transport
from services.profiles import ProfileBook
from services.settings import Settings
from services.vault import Vault


class Desk:
    """The faces of the tabs, over one set of profiles, secrets and connections."""

    def __init__(
        self,
        profiles: ProfileBook,
        vault: Vault,
        settings: Settings,
        transport: Transport,
        now: Callable[[], datetime],
    ) -> None:
        self.profiles = profiles
        self.vault = vault
        self.settings = settings
        self.now = now
        self._transport = transport
        self.calls = CallLog()
        self.connections = Connections(profiles, vault, transport, self.calls.add, now)
        self.activity = Activity(lambda name: self.connections.bases(name).vshop, now)
        self.look_up = LookUp(self.connections, self.activity)
        self.orders = Orders(self.connections)
        self.renewals = Renewals(self.connections, self.activity)
        self.payments = Payments(self.connections, self.activity)
        self.plans = Plans(self.connections)
        self.ordering = Ordering(self.connections, self.activity, now)

    def close(self) -> None:
        """Free idle connections; calls under way end by their own timeouts."""
        self._transport.close()
