"""Customers with wishes, and the agents who deal with them at the console, for `tools.exactly_once`."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from services.csss.client import Account, CsssClient
from services.errors import ConsoleError
from services.journal import Journal
from services.mall.assumptions import amount_text
from services.mall.client import MallClient
from services.mall.numbers import new_numbers
from services.mall.prices import order_total
from services.records import Bases, Environment, Money, OrderDraft, OrderNumbers, PaidProof, Plan, Profile, Subject
from services.sandbox.sample_cards import OUR_PARTNER, sample_cards
from services.sandbox.sisters.csss_signing import SECRET
from services.sisters import ContractDraft, ContractOrder, PayStatus
from services.wire.transport import Transport
from services.writes.by_contract import contract_order_write, renewal_write
from services.writes.errors import NotDecidable, NotYet, ReviewStopped
from services.writes.exactly_once import Fixes
from services.writes.making import order_write, stop_write
from services.writes.records import Intent, Outlook, Place, Review, Write, WriteResult
from services.writes.states import BY_CONTRACT, State, What
from tools.practice import Declined, ServerProcess, SteppedClock, Trap, closed_port

CARDS = tuple(card.iccid for card in sample_cards() if OUR_PARTNER in card.partners and len(card.plans()) < 1000)
_RENEWABLE = tuple(card.iccid for card in sample_cards() if card.key in ("auto_renewing", "documented_renewal"))
WRITES = "singleOrder", "SynOrderInfo", "cancelAutoRenewalRecord", "renewPackage", "orderPackage"
READS = "singleQueryOrder", "resultQuery", "mallOrder", "queryAutoRenewalRecord", "queryOrder"
NOWHERE, TRAP = "before-connect", "after-connect"
FAULTS = (
    NOWHERE, TRAP, "drop-before", "drop-after", "late:0.02", "late:0.1", "cut", "status-before:503",
    "status-after:502", "garbage-before", "garbage-after", "foreign-before", "foreign-after", "html-before",
    "html-after", "redirect-after", "refused-before:E999:Not today",
)  # fmt: skip
# Between two looks, in seconds: several ways to come just before and just after ten minutes.
PAUSES = (120, 200, 210, 240, 305)
_QUICK = "few-plans"
# What the sandbox's CSSS calls orders that wait and that are in use.
_RUNNING = ("1", "2")
A_DAY = 24 * 3600 + 60


@dataclass
class Goal:
    """What one customer wants once; several intents may be made for it. `paid`: the one order by card that she paid.

    `order`: the one that is to be renewed.
    """

    what: What
    iccid: str
    order: ContractOrder | None = None
    intents: list[str] = field(default_factory=list)
    paid: str = ""


class Desk:
    """One PC with its journal, its clock and its way to the server. Several agents may sit at it."""

    def __init__(
        self,
        server: ServerProcess,
        trap: Trap,
        folder: Path,
        transport: Transport,
        shapes: str,
        fault_rate: float,
        *,
        by_contract: bool = False,
    ) -> None:
        self.server = server
        self.shapes = ",".join(filter(None, (shapes, _QUICK)))
        self.fault_rate = fault_rate
        self.by_contract = by_contract
        self.late_work = False
        self._taken: set[str] = set()
        self.clock = SteppedClock()
        self.journal = Journal(folder, self.clock.now)
        self._played: dict[str, str] = {}
        self._playing = threading.Lock()
        self._trap = trap
        self._transport = transport
        self._plans: dict[str, tuple[Plan, ...]] = {}
        self._mine = threading.local()
        self._there = self._client_at(server.bases)
        self.contract = self._contract()
        self.fixes = Fixes(
            self.journal, self.client, self._place, self._numbers, self.clock, contract=lambda _profile: self.contract
        )

    def play(self, name: str, spec: str) -> None:
        """Put "faults" (counted from now) or "shapes" in force; what is in force already is not asked for."""
        with self._playing:
            if self._played.get(name) != spec or (spec and name == "faults"):
                self.server.control(name, spec=spec)
                self._played[name] = spec

    def client(self, _profile: str = "") -> MallClient:
        """A client of the server, or of nowhere for the one write of this thread that must not get there."""
        instead, self._mine.instead = getattr(self._mine, "instead", None), None
        return self._client_at(instead) if instead is not None else self._there

    def _client_at(self, bases: Bases) -> MallClient:
        profile = Profile(name="practice", environment="custom")
        return MallClient(
            profile,
            bases,
            OUR_PARTNER,
            self._transport,
            lambda _call: None,
            self.clock.now,
            environment=lambda: Environment.SANDBOX,
        )

    def _contract(self) -> CsssClient:
        account = Account(self.server.bases.vshop.replace("/vshop", "/csss"), OUR_PARTNER, SECRET)
        profile = Profile(name="practice", environment="custom")
        return CsssClient(
            profile, account, self._transport, lambda _call: None, self.clock.now, lambda: Environment.SANDBOX
        )

    def take(self, name: str) -> bool:
        """Claim a card or an order for one wish: without a number of ours, that is what tells the writes apart."""
        with self._playing:
            free = name not in self._taken
            self._taken.add(name)
            return free

    def plan(self, rng: random.Random, iccid: str) -> Plan:
        """A plan that this card may buy."""
        if iccid not in self._plans:
            found = self.client().plans(iccid)
            self._plans[iccid] = tuple(plan for plan in found if not plan.price_problem and not plan.problem)
        return rng.choice(self._plans[iccid])

    def subject(self, iccid: str) -> Subject:
        """Who and what."""
        return Subject(profile="practice", iccid=iccid, ticket="T", agent="agent")

    def divert(self, fault: str) -> None:
        """Lead the next client of this thread nowhere, or into the trap."""
        root = self._trap.url if fault == TRAP else f"http://127.0.0.1:{closed_port()}"
        self._mine.instead = Bases(vshop=root, payment=root, topup=root)

    def pass_time(self, seconds: int) -> None:
        """Let time pass, here and at the server; what may come late is looked for meanwhile, as the watch does."""
        watched = 0 if seconds < A_DAY else 3600
        for step in (watched, seconds - watched) if watched else (seconds,):
            self.clock.move(step)
            self.server.control("advance", seconds=step)
            if watched:
                self._look_for_late()

    def _look_for_late(self) -> None:
        for intent in self.fixes.watched():
            # Another agent may have decided or sent it again meanwhile.
            with suppress(ConsoleError):
                self.fixes.look_for_late(intent.intent)

    def _place(self, _profile: str) -> Place:
        return Place(environment=Environment.SANDBOX, base_url=self.server.bases.vshop, language_code="1")

    def _numbers(self, _profile: str, used: Callable[[str], bool]) -> OrderNumbers:
        return new_numbers(OUR_PARTNER, self.clock.now(), used)


class Agent:
    """One agent. `manner`: "proposal" (does what the console proposes and heeds its warnings), "hasty" (sends again at
    once what was settled as not placed), "wrong" (decides against the proposal, or without looking).
    """

    def __init__(self, desk: Desk, rng: random.Random, manner: str) -> None:
        self._desk = desk
        self._fixes = desk.fixes
        self._rng = rng
        self._manner = manner
        self.goals: list[Goal] = []
        self.played: set[str] = set()

    def run(self, count: int) -> None:
        """Deal with so many wishes."""
        for _ in range(count):
            self._desk.play("faults", "")
            goal = self._wish()
            self.goals.append(goal)
            review = self._reviewed(goal)
            if review is not None:
                self._deal(goal, self._sent(review))
                self._pay(goal)
            # What another card's late work does must not fall into the next wish.
            self._desk.play("faults", "")

    def _wish(self) -> Goal:
        return (self._wish_by_contract() if self._desk.by_contract else None) or self._wish_of_the_mall()

    def _wish_by_contract(self) -> Goal | None:
        """A renewal of an order, or an order for a card, that no other wish is about; None where there is none left."""
        what, iccid = self._rng.choice([What.RENEW_ORDER, What.CONTRACT_ORDER]), self._rng.choice(CARDS)
        if what is What.CONTRACT_ORDER:
            return Goal(what=what, iccid=iccid) if self._desk.take(iccid) else None
        try:
            listed = self._desk.contract.orders(iccid).orders
        except ConsoleError:
            # Another agent's faults.
            return None
        running = (each for each in listed if each.status in _RUNNING and each.order_code)
        order = next((each for each in running if self._desk.take(each.order_code or "")), None)
        return Goal(what=what, iccid=iccid, order=order) if order is not None else None

    def _wish_of_the_mall(self) -> Goal:
        what = self._rng.choices([What.PLACE_ORDER, What.RECORD_ORDER, What.STOP_RENEWAL], [4, 4, 2])[0]
        cards = _RENEWABLE if what is What.STOP_RENEWAL else CARDS
        return Goal(what=what, iccid=self._rng.choice(cards))

    def _reviewed(self, goal: Goal) -> Review | None:
        """A Review of this wish; None where it must wait, or the server says nothing now."""
        self._desk.play("shapes", _QUICK)
        try:
            return self._fixes.review(self._desk.subject(goal.iccid), self._write(goal))
        except ConsoleError:
            return None
        finally:
            self._desk.play("shapes", self._desk.shapes)

    def _write(self, goal: Goal) -> Write:
        client, rng = self._desk.client(), self._rng
        if goal.what is What.STOP_RENEWAL:
            return self._stop(client, goal)
        if goal.order is not None:
            return renewal_write(self._desk.contract, goal.iccid, goal.order, 1)
        plan = self._desk.plan(rng, goal.iccid)
        periods = plan.min_periods or 1
        total = order_total(plan, periods)
        if goal.what is What.CONTRACT_ORDER:
            return self._by_contract(goal, plan, periods, total)
        paid = None
        if goal.what is What.RECORD_ORDER:
            pay_id = f"SHOP{rng.randrange(10**12):012d}"
            at = self._desk.clock.now() - timedelta(hours=1)
            paid = PaidProof(pay_id=pay_id, money=total, pay_type="3", paid_at=at, we_hold_the_money=True)
        return order_write(OrderDraft(iccid=goal.iccid, plan=plan, periods=periods, total=total, paid=paid))

    def _by_contract(self, goal: Goal, plan: Plan, periods: int, total: Money) -> Write:
        draft = ContractDraft(
            iccid=goal.iccid,
            package_code=plan.package_code,
            package_name=plan.name,
            package_type=plan.package_type,
            periods=periods,
            amount=amount_text(total),
            pay_status=PayStatus.PAID,
        )
        contract = self._desk.contract
        return contract_order_write(contract, draft, contract.orders(goal.iccid), plan.plan_code, total)

    def _stop(self, client: MallClient, goal: Goal) -> Write:
        renewal = client.renewal(goal.iccid)
        if renewal is None:
            self._subscribe(client, goal.iccid)
            renewal = client.renewal(goal.iccid)
        if renewal is None:
            # A colleague at this desk was quicker.
            raise ReviewStopped("renewal_off")
        return stop_write(goal.iccid, renewal)

    def _subscribe(self, client: MallClient, iccid: str) -> None:
        """Play the customer who took an auto-renewal by herself."""
        plan = self._desk.plan(self._rng, iccid)
        while not plan.stripe_plan_id:
            plan = self._desk.plan(self._rng, iccid)
        periods = plan.min_periods or 1
        numbers, total = new_numbers(OUR_PARTNER, self._desk.clock.now(), self._used), order_total(plan, periods)
        self.played.add(numbers.order_no)
        draft = OrderDraft(iccid=iccid, plan=plan, periods=periods, total=total, auto_renewal=True)
        client.place_order(draft, numbers)
        client.create_subscription(numbers.pay_id, total, "a@example.com", plan.stripe_plan_id, "pm_1234567890")

    def _used(self, number: str) -> bool:
        return number in self.played or self._desk.journal.used(number)

    def _sent(self, review: Review) -> WriteResult | None:
        fault = self._rng.choice(FAULTS) if self._rng.random() < self._desk.fault_rate else ""
        if fault in (NOWHERE, TRAP) and review.write.what in BY_CONTRACT:
            # Another address would be another account, for which nothing is sent.
            fault = "drop-before"
        diverted = fault in (NOWHERE, TRAP)
        self._desk.late_work |= fault.startswith("late")
        spec = ";".join(f"{call}#1={fault}" for call in WRITES) if fault and not diverted else ""
        reads = ";".join(f"{call}#1-{self._rng.randint(1, 4)}=503" for call in READS if self._rng.random() < 0.2)
        try:
            intent = self._fixes.approve(review, reason="the customer wants it")
            self._desk.play("faults", ";".join(part for part in (spec, reads) if part))
            if diverted:
                self._desk.divert(fault)
            return self._fixes.send(intent)
        except ConsoleError:
            # Nothing was sent: another write of this card is open, it was seen off already, or it could not be seen.
            return None

    # ------------------------------------------------------------------ after sending

    def _deal(self, goal: Goal, told: WriteResult | None, depth: int = 0) -> None:
        if told is None:
            return
        goal.intents.append(told.intent.intent)
        state = told.state
        if state is State.UNKNOWN:
            state = self._wrongly(told.intent) if self._manner == "wrong" else self._by_the_proposal(told.intent)
        if depth >= 4 or self._rng.random() > 0.8:
            return
        if state in (State.NOT_SENT, State.NOT_PLACED):
            self._again(goal, told.intent, depth)
        elif state in (State.REFUSED, State.UNKNOWN) and goal.what is What.PLACE_ORDER and self._manner != "wrong":
            # Refused: ordered anew. Unknown: nothing is charged for it, so nobody waits; Review warns, and counts.
            self._deal(goal, self._anew(goal), depth + 1)

    def _by_the_proposal(self, intent: Intent) -> State:
        for round_number in range(12):
            try:
                check = self._fixes.check(intent.intent, "agent")
                if check.proposal is State.PLACED:
                    return self._fixes.decide_placed(intent.intent, "agent").state
                if check.proposal is State.NOT_PLACED:
                    return self._fixes.decide_not_placed(intent.intent, "agent", "no trace of it").state
            except (NotDecidable, NotYet):
                continue
            self._fixes.leave_unknown(intent.intent, "agent")
            if check.outlook is Outlook.CANNOT_BE_SEEN and round_number >= 2:
                return State.UNKNOWN
            if round_number == 1 and self._desk.late_work:
                self._desk.server.wait_for_late_work()
            self._desk.pass_time(self._rng.choice(PAUSES))
        return State.UNKNOWN

    def _wrongly(self, intent: Intent) -> State:
        """Not waiting for what is late, guessing, and never minding the proposal."""
        with suppress(NotDecidable):
            if self._rng.random() < 0.3:
                return self._fixes.decide_placed(intent.intent, "agent", "surely").state
        for _ in range(4):
            self._desk.pass_time(240)
            with suppress(NotDecidable, NotYet):
                return self._fixes.decide_not_placed(intent.intent, "agent", "surely not").state
        return State.UNKNOWN

    def _again(self, goal: Goal, intent: Intent, depth: int) -> None:
        """The same once more. What may still come late is waited for as long as it is watched: Review says why."""
        if intent.intent in {each.intent for each in self._fixes.watched()} and self._manner == "proposal":
            self._desk.pass_time(A_DAY)
        try:
            review = self._fixes.review_again(self._desk.subject(goal.iccid), intent.intent)
        except ConsoleError:
            return
        self._deal(goal, self._sent(review), depth + 1)

    def _anew(self, goal: Goal) -> WriteResult | None:
        review = self._reviewed(goal)
        return None if review is None else self._sent(review)

    def _pay(self, goal: Goal) -> None:
        """Half of the customers pay their order by card: the last one that is known to be there."""
        if goal.what is not What.PLACE_ORDER or self._rng.random() < 0.5:
            return
        for name in reversed(goal.intents):
            intent = self._fixes.ledger.load(name)
            if intent.state in (State.CONFIRMED, State.PLACED):
                # An agent who guessed may call placed what never arrived: nobody can pay for that.
                with suppress(Declined):
                    self._desk.server.control("pay", payId=intent.write.pay_id)
                    goal.paid = name
                return
