"""Shows that writes happen exactly once: `python -m tools.exactly_once --runs N --seed S --repeat MODE`.

Random orders, recorded orders and cancellations go to the sandbox in another process, with faults at every point;
agents follow the console's proposal (`--agents wrong`: they decide against it, or act on stale looks). Printed are
intents, orders on the server, doubles, lost, and unknown left. Exit code 1 if agents who follow the proposal
doubled or lost anything.

double  more orders on the server than the customer wanted
lost    the console says it is there (confirmed, placed), the server says it is not
ghost   the console says it is not there (refused, not sent, not placed), the server says it is
stray   an order on the server that no intent in the journal accounts for
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from services.errors import ConsoleError
from services.journal import Journal
from services.mall.client import MallClient
from services.mall.numbers import new_numbers
from services.mall.prices import order_total
from services.mall.transport import Limits, Transport
from services.records import Bases, Environment, OrderDraft, OrderNumbers, PaidProof, Plan, Profile, Subject
from services.sandbox.sample_cards import OUR_PARTNER, sample_cards
from services.writes.errors import NotDecidable, NotYet, ReviewStopped, StillUnknown
from services.writes.exactly_once import Fixes
from services.writes.making import order_write, stop_write
from services.writes.records import Intent, Place, Review, Write, WriteResult
from services.writes.states import State, What
from tools.practice import ServerProcess, SteppedClock, Trap, closed_port

MODES = ("none", "same-answer", "refuse")
BATCH = 40
CARDS = tuple(card.iccid for card in sample_cards() if OUR_PARTNER in card.partners and len(card.plans()) < 1000)
_RENEWABLE = tuple(card.iccid for card in sample_cards() if card.key in ("auto_renewing", "documented_renewal"))
WRITES = "singleOrder", "SynOrderInfo", "cancelAutoRenewalRecord"
READS = "singleQueryOrder", "resultQuery", "mallOrder", "queryAutoRenewalRecord"
NOWHERE, TRAP = "before-connect", "after-connect"
FAULTS = (
    NOWHERE, TRAP, "drop-before", "drop-after", "late:0.02", "late:0.1", "cut", "status-before:503",
    "status-after:502", "garbage-before", "garbage-after", "foreign-before", "foreign-after", "html-before",
    "html-after", "redirect-after", "refused-before:E999:Not today",
)  # fmt: skip


@dataclass
class Goal:
    """What one customer wants once; a wrong agent may make several intents for it."""

    what: What
    iccid: str
    intents: list[str] = field(default_factory=list)


class Desk:
    """One PC with its journal, its clock and its way to the server."""

    def __init__(self, server: ServerProcess, trap: Trap, folder: Path, transport: Transport) -> None:
        self.server = server
        self.clock = SteppedClock()
        self.journal = Journal(folder, self.clock.now)
        self._trap = trap
        self._transport = transport
        self._plans: dict[str, tuple[Plan, ...]] = {}
        self.instead: Bases | None = None
        self.fixes = Fixes(self.journal, self.client, self._place, self._numbers, self.clock)

    def client(self, _profile: str = "") -> MallClient:
        """A client of the server, or of nowhere for the one write that must not get there."""
        bases, self.instead = self.instead or self.server.bases, None
        profile = Profile(name="practice", environment="custom")
        return MallClient(profile, bases, OUR_PARTNER, self._transport, lambda _call: None, self.clock.now)

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
        """Lead the next client made nowhere, or into the trap."""
        root = self._trap.url if fault == TRAP else f"http://127.0.0.1:{closed_port()}"
        self.instead = Bases(vshop=root, payment=root, topup=root)

    def _place(self, _profile: str) -> Place:
        return Place(environment=Environment.SANDBOX, base_url=self.server.bases.vshop, language_code="1")

    def _numbers(self, _profile: str, used: Callable[[str], bool]) -> OrderNumbers:
        return new_numbers(OUR_PARTNER, self.clock.now(), used)


class Agents:
    """Customers with wishes, and agents who deal with them."""

    def __init__(self, desk: Desk, rng: random.Random, wrong: bool) -> None:
        self._desk = desk
        self._rng = rng
        self._wrong = wrong
        self.goals: list[Goal] = []
        self.played: set[str] = set()

    def run(self, count: int) -> None:
        """Deal with so many wishes."""
        for _ in range(count):
            goal = self._wish()
            review = self._desk.fixes.review(self._desk.subject(goal.iccid), self._write(goal))
            self._deal(goal, self._sent(review))
            # What another card's late work does must not fall into the next wish.
            self._desk.server.control("faults", spec="")

    def _wish(self) -> Goal:
        what = self._rng.choices([What.PLACE_ORDER, What.RECORD_ORDER, What.STOP_RENEWAL], [4, 4, 2])[0]
        cards = _RENEWABLE if what is What.STOP_RENEWAL else CARDS
        goal = Goal(what=what, iccid=self._rng.choice(cards))
        self.goals.append(goal)
        return goal

    def _write(self, goal: Goal) -> Write:
        client, rng = self._desk.client(), self._rng
        if goal.what is What.STOP_RENEWAL:
            return self._stop(client, goal)
        plan = self._desk.plan(rng, goal.iccid)
        periods = plan.min_periods or 1
        total = order_total(plan, periods)
        paid = None
        if goal.what is What.RECORD_ORDER:
            pay_id = f"SHOP{rng.randrange(10**12):012d}"
            at = self._desk.clock.now() - timedelta(hours=1)
            paid = PaidProof(pay_id=pay_id, money=total, pay_type="3", paid_at=at, we_hold_the_money=True)
        return order_write(OrderDraft(iccid=goal.iccid, plan=plan, periods=periods, total=total, paid=paid))

    def _stop(self, client: MallClient, goal: Goal) -> Write:
        renewal = client.renewal(goal.iccid)
        if renewal is None:
            self._subscribe(client, goal.iccid)
            renewal = client.renewal(goal.iccid)
        if renewal is None:
            raise RuntimeError("the sandbox did not start the renewal")
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
        fault = self._rng.choice(FAULTS) if self._rng.random() < 0.7 else ""
        diverted = fault in (NOWHERE, TRAP)
        spec = ";".join(f"{call}#1={fault}" for call in WRITES) if fault and not diverted else ""
        reads = ";".join(f"{call}#1-{self._rng.randint(1, 4)}=503" for call in READS if self._rng.random() < 0.2)
        try:
            intent = self._desk.fixes.approve(review, reason="the customer wants it")
        except (StillUnknown, ReviewStopped):
            return None
        self._desk.server.control("faults", spec=";".join(part for part in (spec, reads) if part))
        if diverted:
            self._desk.divert(fault)
        return self._desk.fixes.send(intent)

    # ------------------------------------------------------------------ after sending

    def _deal(self, goal: Goal, outcome: WriteResult | None, depth: int = 0) -> None:
        if outcome is None:
            return
        goal.intents.append(outcome.intent.intent)
        state = outcome.state
        if state is State.UNKNOWN:
            state = self._wrongly(outcome.intent) if self._wrong else self._by_the_proposal(outcome.intent)
        if state in (State.NOT_SENT, State.NOT_PLACED) and depth < 4 and self._rng.random() < 0.8:
            self._again(goal, outcome.intent, depth)

    def _by_the_proposal(self, intent: Intent) -> State:
        fixes = self._desk.fixes
        for round_number in range(12):
            check = fixes.check(intent.intent, "agent")
            if check.proposal is State.PLACED:
                return fixes.decide_placed(intent.intent, "agent").state
            if check.proposal is State.NOT_PLACED:
                try:
                    return fixes.decide_not_placed(intent.intent, "agent", "no trace of it").state
                except (NotDecidable, NotYet):
                    continue
            fixes.leave_unknown(intent.intent, "agent")
            if round_number == 1:
                # Late work comes within the ten minutes; whatever comes later, nobody can exclude.
                self._desk.server.wait_for_late_work()
            self._desk.clock.move(240)
        return State.UNKNOWN

    def _wrongly(self, intent: Intent) -> State:
        """Not waiting for what is late, guessing, and never minding the proposal."""
        fixes = self._desk.fixes
        if self._rng.random() < 0.3:
            return fixes.decide_placed(intent.intent, "agent", "surely").state
        for _ in range(4):
            self._desk.clock.move(240)
            try:
                return fixes.decide_not_placed(intent.intent, "agent", "surely not").state
            except (NotDecidable, NotYet):
                continue
        return State.UNKNOWN

    def _again(self, goal: Goal, intent: Intent, depth: int) -> None:
        try:
            review = self._desk.fixes.review_again(self._desk.subject(goal.iccid), intent.intent)
        except ConsoleError:
            return
        self._deal(goal, self._sent(review), depth + 1)


def account(desk: Desk, agents: Agents, totals: Counter[str]) -> None:
    """Compare what the console says with what the server has."""
    desk.server.wait_for_late_work()
    for intent in desk.fixes.watched():
        desk.fixes.look_for_late(intent.intent)
    state = desk.server.control("state")
    on_server = Counter(order["orderNo"] for order in state["orders"] if order["source"] in ("customer", "recorded"))
    renewals = {renewal["orderNo"] for renewal in state["renewals"]}
    strays = set(on_server) - agents.played
    for goal in agents.goals:
        intents = [desk.fixes.ledger.load(name) for name in dict.fromkeys(goal.intents)]
        strays -= {intent.write.order_no for intent in intents}
        _account_goal(goal, intents, on_server, renewals, totals)
    totals["strays"] += sum(on_server[number] for number in strays)
    totals["unknown left"] += len(desk.fixes.unknown())


def _account_goal(
    goal: Goal, intents: list[Intent], on_server: Counter[str], renewals: set[str], totals: Counter[str]
) -> None:
    totals["intents"] += len(intents)
    totals["attempts"] += sum(intent.attempt for intent in intents)
    there = 0
    for intent in intents:
        totals[f"{intent.state.value}"] += 1
        number = intent.write.order_no
        stop = goal.what is What.STOP_RENEWAL
        count = int(number not in renewals) if stop else on_server[number]
        there += count
        totals["lost"] += intent.state in (State.CONFIRMED, State.PLACED) and not count
        # A renewal stopped by a later wish is gone for an earlier one as well: only orders leave ghosts.
        totals["ghosts"] += intent.state in _SAYS_NOT_THERE and bool(count) and not stop
        totals["orders on the server"] += 0 if stop else count
        totals["renewals stopped"] += count if stop else 0
    totals["doubles"] += max(there - 1, 0) if goal.what is not What.STOP_RENEWAL else 0


_SAYS_NOT_THERE = (State.REFUSED, State.NOT_SENT, State.NOT_PLACED)


def simulate(runs: int, seed: int, repeat: str, *, wrong: bool = False) -> Counter[str]:
    """Play so many wishes against a sandbox in this repeat mode, and count."""
    rng, totals = random.Random(f"{seed} {repeat}"), Counter[str]()
    server, trap = ServerProcess(repeat), Trap()
    transport = Transport(limits=Limits(repeats=1, pause=0.001))
    try:
        while totals["wishes"] < runs:
            count = min(BATCH, runs - totals["wishes"])
            totals["wishes"] += _batch(server, trap, transport, rng, count, wrong, totals)
    finally:
        transport.close()
        trap.close()
        server.stop()
    return totals


def _batch(
    server: ServerProcess,
    trap: Trap,
    transport: Transport,
    rng: random.Random,
    count: int,
    wrong: bool,
    totals: Counter[str],
) -> int:
    server.control("reset")
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(server, trap, Path(folder), transport)
        agents = Agents(desk, rng, wrong)
        agents.run(count)
        account(desk, agents, totals)
        verdict = desk.journal.verify()
        totals["journals not sound"] += not verdict.ok
        desk.journal.close()
    return len(agents.goals)


SHOWN = (
    "wishes", "intents", "attempts", "orders on the server", "renewals stopped", "confirmed", "refused", "not_sent",
    "placed", "not_placed", "unknown left", "doubles", "lost", "ghosts", "strays", "journals not sound",
)  # fmt: skip
MUST_BE_ZERO = ("doubles", "lost", "ghosts", "strays", "journals not sound")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line says and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m tools.exactly_once", description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", choices=(*MODES, "all"), default="none")
    parser.add_argument("--agents", choices=("proposal", "wrong"), default="proposal")
    options = parser.parse_args(arguments)
    good = True
    for mode in MODES if options.repeat == "all" else (options.repeat,):
        begun = time.monotonic()
        totals = simulate(options.runs, options.seed, mode, wrong=options.agents == "wrong")
        print(f"repeat {mode}, seed {options.seed}, agents {options.agents}, {time.monotonic() - begun:.0f} s")
        for name in SHOWN:
            print(f"  {name:<22} {totals[name]:>7}")
        good = good and not any(totals[name] for name in MUST_BE_ZERO)
    return 0 if good or options.agents == "wrong" else 1


if __name__ == "__main__":
    sys.exit(main())
