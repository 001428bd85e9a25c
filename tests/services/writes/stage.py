"""Everything a story about writes needs: a sandbox over HTTP, a real journal, a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from services.csss.client import Account, CsssClient
from services.desk.done import DoneHere
from services.journal import Journal
from services.mall.client import MallClient
from services.mall.numbers import new_numbers
from services.mall.prices import order_total
from services.records import (
    Bases,
    Environment,
    Money,
    OrderDraft,
    OrderNumbers,
    PaidProof,
    Plan,
    Profile,
    Renewal,
    Subject,
)
from services.sandbox.sample_cards import sample_cards
from services.sandbox.sandbox import Sandbox
from services.wire.transport import Limits, Transport
from services.writes.exactly_once import Fixes
from services.writes.history import History
from services.writes.making import order_write, stop_write
from services.writes.records import Check, Intent, Place, Review, WriteResult

CARDS = {card.key: card.iccid for card in sample_cards()}
FRESH = CARDS["fresh"]
RENEWING = CARDS["auto_renewing"]
PLAN = "DP20190726001274"


class HandClock:
    """Two clocks that only move when told to; `now` can be set back and forth, `monotonic` cannot."""

    def __init__(self) -> None:
        self.wall = datetime.now(UTC)
        self.passed = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.passed

    def move(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.passed += seconds


def nothing(_name: str) -> None:
    """A step hook that lets the program live."""


class Stage:
    """One PC: its data folder, its clock, its profile at the sandbox."""

    def __init__(self, sandbox: Sandbox, folder: Path, *, step: Callable[[str], None] = nothing) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.clock = HandClock()
        self.profile = Profile(name="practice", environment="custom")
        self.bases = Bases(vshop=sandbox.vshop_url, payment=sandbox.payment_url, topup=sandbox.topup_url)
        # Reads are repeated as always, without the pauses between.
        self.transport = Transport(limits=Limits(pause=0.001))
        self.calls: list[Any] = []
        self.agent = "desk-1"
        self.start(step)

    def start(self, step: Callable[[str], None] = nothing) -> None:
        """Start the program on this data folder."""
        self.journal = Journal(self.folder, self.clock.now, os_user="tester", step=step)
        self.fixes = Fixes(self.journal, self.client, self.place, self.numbers, self.clock, step, self.contract)
        self.history = History(self.journal)
        self.done = DoneHere(self.journal, self.fixes.unwritten)

    def stop(self) -> None:
        """End the program as a crash would: nothing is said to the journal."""
        self.journal.close()

    def restart(self, step: Callable[[str], None] = nothing) -> tuple[Intent, ...]:
        """End it and start it again; returns what was left behind."""
        self.stop()
        self.start(step)
        return self.fixes.recover()

    def close(self) -> None:
        self.stop()
        self.transport.close()

    # ------------------------------------------------------------------ what Fixes is given

    def client(self, _profile: str) -> MallClient:
        return MallClient(
            self.profile,
            self.bases,
            self.sandbox.partner_code,
            self.transport,
            self.calls.append,
            self.clock.now,
            environment=lambda: Environment.SANDBOX,
        )

    def contract(self, _profile: str) -> CsssClient:
        account = Account(self.sandbox.csss_url, self.sandbox.partner_code, self.sandbox.csss_secret)
        return CsssClient(
            self.profile,
            account,
            self.transport,
            self.calls.append,
            self.clock.now,
            lambda: Environment.SANDBOX,
        )

    def place(self, _profile: str) -> Place:
        return Place(environment=Environment.SANDBOX, base_url=self.bases.vshop, language_code="1")

    def numbers(self, _profile: str, used: Callable[[str], bool]) -> OrderNumbers:
        return new_numbers(self.sandbox.partner_code, self.clock.now(), used)

    # ------------------------------------------------------------------ what agents do

    def subject(self, iccid: str = FRESH, ticket: str = "SUP-1") -> Subject:
        return Subject(profile="practice", iccid=iccid, ticket=ticket, agent=self.agent)

    def plan(self, iccid: str = FRESH) -> Plan:
        return next(plan for plan in self.client("").plans(iccid) if not plan.price_problem)

    def draft(self, iccid: str = FRESH, *, paid: bool = False, plan: Plan | None = None) -> OrderDraft:
        plan = plan or self.plan(iccid)
        total = order_total(plan, 1)
        return OrderDraft(iccid=iccid, plan=plan, periods=1, total=total, paid=self.proof(total) if paid else None)

    def proof(self, money: Money, pay_id: str = "") -> PaidProof:
        shop_pay_id = pay_id or f"SHOP{len(self.calls):06d}"
        paid_at = self.clock.now() - timedelta(hours=1)
        return PaidProof(pay_id=shop_pay_id, money=money, pay_type="3", paid_at=paid_at, we_hold_the_money=True)

    def review(self, iccid: str = FRESH, *, paid: bool = False) -> Review:
        return self.fixes.review(self.subject(iccid), order_write(self.draft(iccid, paid=paid)))

    def order(self, iccid: str = FRESH, *, paid: bool = False, reason: str = "asked for twice") -> WriteResult:
        return self.fixes.carry_out(self.review(iccid, paid=paid), reason=reason)

    def renewal(self) -> Renewal:
        found = self.client("").renewal(RENEWING)
        assert found is not None
        return found

    def stop_renewal(self) -> WriteResult:
        review = self.fixes.review(self.subject(RENEWING), stop_write(RENEWING, self.renewal()))
        return self.fixes.carry_out(review)

    def check(self, outcome: WriteResult) -> Check:
        return self.fixes.check(outcome.intent.intent, self.agent)

    def check_intent(self, intent: Intent) -> Check:
        return self.fixes.check(intent.intent, self.agent)

    def wait_until_decidable(self, outcome: WriteResult) -> Check:
        """Ten minutes and the read-backs that *It was not placed* wants."""
        self.check(outcome)
        self.check(outcome)
        self.clock.move(601)
        return self.check(outcome)

    # ------------------------------------------------------------------ what the server has

    def on_server(self, order_no: str) -> list[dict[str, Any]]:
        orders = cast("list[dict[str, Any]]", self.sandbox.state()["orders"])
        return [order for order in orders if order["orderNo"] == order_no]

    def requests(self, call: str) -> int:
        return cast("dict[str, int]", self.sandbox.state()["counts"]).get(call, 0)


@contextmanager
def stage(folder: Path, *, repeat: str = "none", step: Callable[[str], None] = nothing) -> Iterator[Stage]:
    with Sandbox(repeat=repeat) as sandbox:
        one = Stage(sandbox, folder, step=step)
        try:
            yield one
        finally:
            one.close()


def money(amount: str, currency: str = "GBP") -> Money:
    return Money(Decimal(amount), currency)
