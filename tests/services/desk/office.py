"""One PC at the sandbox: a desk with its real parts, what an agent does at it, and a colleague elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from services.desk.desk import Desk
from services.journal import Journal
from services.journal.writer_lock import FILE_NAME
from services.mall.client import MallClient
from services.records import Bases, Call, Environment, Order, OrderDraft, PaidProof, Plan, Profile, Renewal, Subject
from services.sandbox import Sandbox, sample_cards
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.wire.transport import Limits, Transport
from services.writes.records import Review, WriteResult
from tests.services.keyrings import MemoryKeyring
from tests.services.writes.stage import HandClock

CARDS = {card.key: card for card in sample_cards()}
FRESH = CARDS["fresh"].iccid
RENEWING = CARDS["auto_renewing"].iccid
PRACTICE = "Practice"
LOOKING = "Looking only"
UAT = "UAT"
UAT_ASSUMED = "UAT with assumed calls"
ORDERS, RENEWAL = "singleQueryOrder", "queryAutoRenewalRecord"
PLACE, RECORD, STOP = "singleOrder", "SynOrderInfo", "cancelAutoRenewalRecord"


class Office:
    """A desk with four profiles: two at the sandbox (one for looking only), two at UAT, which nobody ever calls."""

    def __init__(self, folder: Path, sandbox: Sandbox, keyring: MemoryKeyring | None = None) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.clock = HandClock()
        self.keyring = keyring or MemoryKeyring()
        self._elsewhere = Transport()
        self.desk = Desk(
            ProfileBook(folder / "profiles.json"),
            Vault(self.keyring),
            Settings(folder / "settings.json"),
            # Reads are repeated as always, without the pauses between.
            Transport(limits=Limits(pause=0.001)),
            Journal(folder, self.clock.now, os_user="tester"),
            self.clock,
        )
        self.desk.profiles.practise_at(Bases(sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url))
        self.add(self.practice(PRACTICE))
        self.add(self.practice(LOOKING, read_only=True))
        self.add(Profile(name=UAT, environment="uat"))
        self.add(Profile(name=UAT_ASSUMED, environment="uat", assumed_calls=True))

    # ------------------------------------------------------------------ setting up

    def practice(self, name: str, *, read_only: bool = False) -> Profile:
        at = self.sandbox
        return Profile(
            name=name,
            environment="custom",
            vshop_url=at.vshop_url,
            payment_url=at.payment_url,
            topup_url=at.topup_url,
            read_only=read_only,
        )

    def add(self, profile: Profile) -> None:
        """Add a profile whose partner code has been read already."""
        self.desk.profiles.add_for_this_run(profile)
        origins = self.desk.clients.origins(profile.name)
        self.desk.vault.use_for_this_run(profile.name, self.sandbox.partner_code, origins)

    def lose_the_journal(self) -> None:
        """Somebody deletes the lock file: from now on the journal takes nothing."""
        (self.folder / FILE_NAME).unlink()

    def once_asked(self, call: str, then: Callable[[], None]) -> None:
        """Do this as soon as a call of this name is over, before whoever made it goes on."""
        done: list[Call] = []

        def listener() -> None:
            last = self.desk.calls.all()[-1]
            if last.endpoint == call and not done:
                done.append(last)
                then()

        self.desk.calls.listen(listener)

    # ------------------------------------------------------------------ the agent

    def subject(self, iccid: str = FRESH, *, profile: str = PRACTICE, ticket: str = "SUP-1") -> Subject:
        return Subject(profile=profile, iccid=iccid, ticket=ticket, agent="desk-1")

    def plan(self, iccid: str = FRESH, name: str = "Europe 10 GB / 30 days") -> Plan:
        return next(plan for plan in self.desk.plans.list(self.subject(iccid)) if plan.name == name)

    def draft(self, iccid: str = FRESH, *, shop_pay_id: str = "") -> OrderDraft:
        """One period of the plan: by card, or paid to our shop under this payId."""
        plan = self.plan(iccid)
        paid = self.proof(shop_pay_id, plan) if shop_pay_id else None
        return self.desk.ordering.draft(iccid, plan, 1, paid=paid)

    def proof(self, pay_id: str, plan: Plan, *, hold: bool = True) -> PaidProof:
        assert plan.price is not None
        now = self.clock.now()
        return PaidProof(pay_id=pay_id, money=plan.price, pay_type="3", paid_at=now, we_hold_the_money=hold)

    def review(self, iccid: str = FRESH, *, shop_pay_id: str = "", seen: Iterable[Order] = ()) -> Review:
        return self.desk.ordering.review(self.subject(iccid), self.draft(iccid, shop_pay_id=shop_pay_id), seen)

    def order(self, iccid: str = FRESH, *, shop_pay_id: str = "", reason: str = "") -> WriteResult:
        return self.desk.writing.carry_out(self.review(iccid, shop_pay_id=shop_pay_id), reason=reason)

    def renewal(self, iccid: str = RENEWING) -> Renewal:
        found = self.desk.renewals.current(self.subject(iccid))
        assert found is not None
        return found

    # ------------------------------------------------------------------ elsewhere

    def colleague(self) -> MallClient:
        """Another PC with the same partner code: this one hears nothing of what it does."""
        profile = self.practice("elsewhere")
        bases = self.desk.profiles.bases(profile)
        calls: list[Call] = []
        return MallClient(
            profile,
            bases,
            self.sandbox.partner_code,
            self._elsewhere,
            calls.append,
            self.clock.now,
            environment=lambda: Environment.SANDBOX,
        )

    def close(self) -> None:
        """Close this PC and the other one."""
        self._elsewhere.close()
        self.desk.close()

    def colleague_stops(self, renewal: Renewal) -> None:
        self.colleague().stop_renewal(RENEWING, renewal.order_no, renewal.pay_id)

    def requests(self, call: str) -> int:
        """How many requests of this call reached the sandbox."""
        return cast("dict[str, int]", self.sandbox.state()["counts"]).get(call, 0)


@contextmanager
def office_in(folder: Path, keyring: MemoryKeyring | None = None) -> Iterator[Office]:
    with Sandbox() as sandbox:
        one = Office(folder, sandbox, keyring)
        try:
            yield one
        finally:
            one.close()
