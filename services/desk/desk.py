"""Everything an agent can do, gathered; `main.py` builds one and hands it to the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from services.background.followed_payments import FollowedMemory, FollowedStore, FollowPayments
from services.clock import Clock
from services.contract.records import ContractCheck
from services.desk.activity import Activity
from services.desk.checkouts import Checkouts
from services.desk.clients import Clients
from services.desk.done import DoneHere, is_light
from services.desk.look_up import LookUp, Plans
from services.desk.notifications import Notifications
from services.desk.ordering import Ordering
from services.desk.orders import Orders
from services.desk.payments import Payments
from services.desk.renewals import Renewals
from services.desk.sisters.clients import SisterClients
from services.desk.sisters.contract import Contract
from services.desk.sisters.esim_rehearsal import EsimRehearsal
from services.desk.sisters.ordering import ContractOrdering
from services.desk.sisters.qr_codes import QrCodes
from services.desk.sisters.shop_orders import ShopOrders
from services.desk.verdicts.about_cards import AboutCards
from services.desk.writing import Writing
from services.inspector.call_log import CallLog
from services.journal import Journal
from services.journal.waiting import WaitingRows
from services.mall.numbers import new_numbers
from services.notifications.listening import Listening
from services.records import OrderNumbers, Profile
from services.setup.profiles import ProfileBook
from services.setup.reply_templates import ReplyTemplates
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.support.updates import UpdateMemory, Updates, UpdateStore
from services.wire.transport import Transport
from services.writes.exactly_once import Fixes
from services.writes.history import History


class Desk:
    """The faces of the tabs, over one set of profiles, secrets and connections.

    `followed` is where followed payments outlive the program; without it they are followed for this run. `updates` is
    the same for what is known of updates, `reply_templates` for the replies in the desk's own words.
    """

    def __init__(
        self,
        profiles: ProfileBook,
        vault: Vault,
        settings: Settings,
        transport: Transport,
        journal: Journal,
        clock: Clock,
        followed: FollowedStore | None = None,
        updates: UpdateStore | None = None,
        reply_templates: ReplyTemplates | None = None,
    ) -> None:
        self.profiles = profiles
        self.vault = vault
        self.settings = settings
        self.reply_templates = reply_templates or ReplyTemplates(None, clock.now)
        self.journal = journal
        self.clock = clock
        self.now = now = clock.now
        self._transport = transport
        self.calls = CallLog()
        self.updates = Updates(
            updates or UpdateMemory(), lambda: settings.update_address, transport, now, key=lambda: settings.update_key
        )
        self.clients = Clients(profiles, vault, transport, self.calls.add, now, self.updates.required)
        self.sisters = SisterClients(self.clients, profiles, vault, transport, self.calls.add, now)
        self.contract = Contract(self.sisters)
        self.qr_codes = QrCodes(self.sisters)
        self.esim_rehearsal = EsimRehearsal(self.sisters)
        self.shop_orders = ShopOrders(self.clients)
        self.history = History(journal)
        self.fixes = Fixes(
            journal, self.clients.client, self.clients.place, self._numbers, clock, contract=self.sisters.csss
        )
        self.done = DoneHere(journal, self.fixes.unwritten)
        self.activity = Activity(self.history, self.done, self.clients.place, now, WaitingRows(journal.path, is_light))
        self.activity.follow_check(journal)
        self.look_up = LookUp(self.clients, self.activity)
        self.orders = Orders(self.clients)
        self.writing = Writing(self.clients, self.fixes, self.sisters)
        self.renewals = Renewals(self.clients, self.fixes, self.writing, self.activity)
        self.payments = Payments(self.clients, self.activity, self.fixes, self.writing)
        self.followed = FollowPayments(followed or FollowedMemory(), now)
        self.cards = AboutCards(self.clients, self.done, self.followed, now)
        self.checkouts = Checkouts(self.clients, now)
        self.notifications = Notifications(vault, profiles, now)
        self.listening = Listening(vault, journal.path.parent, now)
        self.plans = Plans(self.clients)
        self.ordering = Ordering(self.fixes, self.writing)
        self.contract_orders = ContractOrdering(self.sisters, self.clients, self.fixes, self.writing)

    def check_contract(self, profile: Profile, code: str, iccid: str) -> ContractCheck:
        """Ask every safe call once with a profile that need not be saved, and tell how the answers differ. Blocks."""
        usage = partial(self.sisters.usage_as_typed, profile, iccid) if profile.csss_url else None
        return self.clients.check_contract(profile, code, iccid, self.journal.path.parent, usage)

    def hang_up(self) -> None:
        """Cut every call under way, and begin none: what waits for an answer goes on at once. For the end."""
        self._transport.close()
        self.updates.close()

    def close(self) -> None:
        """Hang up, and close the journal last."""
        self.hang_up()
        self.listening.stop()
        self.journal.close()

    def _numbers(self, profile: str, used: Callable[[str], bool]) -> OrderNumbers:
        return new_numbers(self.clients.partner_code(profile), self.now(), used)
