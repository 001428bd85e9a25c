"""A long day at one desk: `python -m tools.soak --look-ups 5000 --writes 500`, with faults on one call in ten.

Cards are looked up as the window does it (verified, then plans, orders and auto-renewal at once), and in between orders
are recorded and placed, and what is unknown is dealt with as the console proposes. The sandbox runs in another process.
Prints memory, descriptors and threads of the desk's process after every tenth part, and at the end whether the journal
and the server agree to the last order. Exit code 1 if they do not, or if anything grew after the first tenth.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from services.desk.desk import Desk
from services.errors import ConsoleError
from services.journal import Journal
from services.records import PaidProof, Plan, Profile, Subject
from services.sandbox.sample_cards import OUR_PARTNER, sample_cards
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.wire.transport import Limits, Transport
from services.writes.errors import NotDecidable, NotYet
from services.writes.records import Intent
from services.writes.states import State
from tools.practice import ServerProcess, SteppedClock

PROFILE = "Soak"
BATCH = 50  # look-ups, between two sets of faults
FAULT_RATE = 0.1
OF_READS = ("drop", "503", "garbage", "cut", "html", "foreign", "slow:0.02", "dribble:0.02", "bare", "numbers", "bom")
OF_WRITES = (
    "drop-before",
    "drop-after",
    "cut",
    "503",
    "status-after:502",
    "garbage-after",
    "html-after",
    "foreign-after",
)
READS = (
    "singleVerify",
    "singleServicePlanPage",
    "singleQueryOrder",
    "queryAutoRenewalRecord",
    "resultQuery",
    "mallOrder",
)
WRITES = ("singleOrder", "SynOrderInfo")
CARDS = tuple(card.iccid for card in sample_cards() if OUR_PARTNER in card.partners and len(card.plans()) < 1000)

# What may come on top after the first tenth: a page of SQLite's cache, a connection that is being made anew.
MOST_MIB, MOST_DESCRIPTORS, MOST_THREADS = 8.0, 4, 2

_SAYS_THERE = (State.CONFIRMED, State.PLACED)
_SAYS_NOT_THERE = (State.REFUSED, State.NOT_SENT, State.NOT_PLACED)


class Sample(NamedTuple):
    """What the process holds at one moment; `mib` is resident memory."""

    done: int
    mib: float
    descriptors: int
    threads: int


class Result(NamedTuple):
    """What a run came to. `wrong` names orders about which the journal and the server do not agree."""

    samples: list[Sample]
    counts: Counter[str]
    wrong: list[str]

    @property
    def growth(self) -> Sample:
        """How much more there was in the last tenth than in the second one, by the median."""
        part = max(len(self.samples) // 10, 1)
        early, late = self.samples[part : 2 * part] or self.samples[:1], self.samples[-part:]

        def more(field: int) -> float:
            return median(each[field] for each in late) - median(each[field] for each in early)

        return Sample(late[-1].done, more(1), round(more(2)), round(more(3)))

    @property
    def flat(self) -> bool:
        """Whether nothing grew after the first tenth."""
        grown = self.growth
        return grown.mib <= MOST_MIB and grown.descriptors <= MOST_DESCRIPTORS and grown.threads <= MOST_THREADS


class Soak:
    """One desk, its server, and a chance for everything."""

    def __init__(self, server: ServerProcess, folder: Path, seed: int) -> None:
        self._server = server
        self._chance = random.Random(seed)
        self._clock = SteppedClock()
        bases = server.bases
        profiles, vault = ProfileBook(folder / "profiles.json"), Vault()
        profiles.practise_at(bases)
        profiles.add_for_this_run(Profile(PROFILE, "custom", bases.vshop, bases.payment, bases.topup))
        vault.use_for_this_run(PROFILE, OUR_PARTNER)
        self.desk = Desk(
            profiles,
            vault,
            Settings(folder / "settings.json"),
            Transport(limits=Limits(pause=0.001)),
            Journal(folder, self._clock.now),
            self._clock,
        )
        self._reads = ThreadPoolExecutor(4, "read")
        self.counts: Counter[str] = Counter()

    def close(self) -> None:
        """Let go of everything."""
        self._reads.shutdown()
        self.desk.close()

    def run(self, look_ups: int, writes: int) -> list[Sample]:
        """Look up and write, in batches; a sample after each."""
        samples: list[Sample] = []
        batches = max(look_ups // BATCH, 1)
        for number in range(1, batches + 1):
            self._server.control("faults", spec=self._faults())
            for _ in range(BATCH):
                self._look_up(self._chance.choice(CARDS))
            while self.counts["writes"] < writes * number // batches:
                self._write(self._chance.choice(CARDS))
            samples.append(sample(number * BATCH))
        self._server.control("faults", spec="")
        return samples

    def disagreements(self) -> list[str]:
        """The orders about which the journal says something else than the server has."""
        on_server = Counter(order["orderNo"] for order in self._server.control("state")["orders"])
        intents = self.desk.fixes.ledger.standing(State)
        wrong = []
        for intent in intents:
            self.counts[intent.state.value] += 1
            number = intent.write.order_no
            there = on_server.pop(number, 0)
            if there > 1 or (there == 0 and intent.state in _SAYS_THERE) or (there and intent.state in _SAYS_NOT_THERE):
                wrong.append(f"{number}: {intent.state.value} here, {there} on the server")
        samples = {number for number in on_server if number in self._samples}
        wrong += [f"{number}: only on the server" for number in on_server.keys() - samples]
        return wrong

    def remember_samples(self) -> None:
        """Take note of what the server had before."""
        self._samples = {order["orderNo"] for order in self._server.control("state")["orders"]}

    # ------------------------------------------------------------------ what an agent does

    def _faults(self) -> str:
        rules = []
        for calls, kinds in ((READS, OF_READS), (WRITES, OF_WRITES)):
            for call in calls:
                for turn in range(1, 3 * BATCH):
                    if self._chance.random() < FAULT_RATE:
                        rules.append(f"{call}#{turn}-{turn}={self._chance.choice(kinds)}")
        return ";".join(rules)

    def _look_up(self, iccid: str) -> None:
        subject, desk = self._subject(iccid), self.desk
        self.counts["look-ups"] += 1
        try:
            desk.look_up.verify(subject)
        except ConsoleError:
            self.counts["look-ups that failed"] += 1
            return
        asked = [self._reads.submit(ask, subject) for ask in (desk.plans.page, desk.orders.list, desk.renewals.current)]
        for each in asked:
            problem = each.exception()
            if problem is None:
                self.counts["reads"] += 1
            elif isinstance(problem, ConsoleError):
                self.counts["reads that failed"] += 1
            else:
                raise problem

    def _write(self, iccid: str) -> None:
        subject, desk = self._subject(iccid), self.desk
        try:
            plan = self._chance.choice([each for each in desk.plans.list(subject) if _can_be_ordered(each)])
            paid = self._proof(plan) if self._chance.random() < 0.7 else None
            draft = desk.ordering.draft(iccid, plan, plan.min_periods or 1, paid=paid)
            review = desk.ordering.review(subject, draft, ())
            told = desk.writing.carry_out(review, reason="the customer wants it")
        except ConsoleError:
            self.counts["not begun"] += 1
            return
        self.counts["writes"] += 1
        if told.state is State.UNKNOWN:
            self._deal_with(told.intent)

    def _deal_with(self, intent: Intent) -> None:
        """Do what the console proposes; an order by card that nothing shows stays unknown."""
        self.counts["were unknown"] += 1
        for _ in range(8):
            with suppress(NotDecidable, NotYet):
                check = self.desk.fixes.check(intent.intent, "agent")
                if check.proposal is State.PLACED:
                    self.desk.fixes.decide_placed(intent.intent, "agent")
                    return
                if check.proposal is State.NOT_PLACED:
                    self.desk.fixes.decide_not_placed(intent.intent, "agent", "no trace of it")
                    return
            self._clock.move(240)

    def _proof(self, plan: Plan) -> PaidProof:
        pay_id = f"SHOP{self._chance.randrange(10**12):012d}"
        money = self.desk.ordering.total(plan, plan.min_periods or 1)
        at = self._clock.now() - timedelta(hours=1)
        return PaidProof(pay_id=pay_id, money=money, pay_type="3", paid_at=at, we_hold_the_money=True)

    def _subject(self, iccid: str) -> Subject:
        self._clock.move(1)
        return Subject(profile=PROFILE, iccid=iccid, ticket="T", agent="agent")


def _can_be_ordered(plan: Plan) -> bool:
    return not plan.price_problem and not plan.problem


def sample(done: int) -> Sample:
    """Memory, descriptors and threads of this process now. Linux."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    return Sample(done, pages * 4096 / 2**20, descriptors, threading.active_count())


def soak(look_ups: int, writes: int, seed: int = 1) -> Result:
    """One run, with a server and a folder of its own."""
    server = ServerProcess("none")
    try:
        with tempfile.TemporaryDirectory() as folder:
            run = Soak(server, Path(folder), seed)
            try:
                run.remember_samples()
                samples = run.run(look_ups, writes)
                wrong = run.disagreements()
                verdict = run.desk.journal.verify()
                wrong += [] if verdict.ok else [f"the journal: {verdict.problem}"]
            finally:
                run.close()
    finally:
        server.stop()
    return Result(samples, run.counts, wrong)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__.splitlines()[0])
    parser.add_argument("--look-ups", type=int, default=5000)
    parser.add_argument("--writes", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    result = soak(options.look_ups, options.writes, options.seed)
    for each in result.samples[:: max(len(result.samples) // 10, 1)]:
        print(f"{each.done:>6} look-ups  {_held(each)}")
    print(f"grown after the first tenth: {_held(result.growth)}")
    print(", ".join(f"{name} {count}" for name, count in sorted(result.counts.items())))
    print(f"orders on which journal and server do not agree: {len(result.wrong)}", *result.wrong, sep="\n  ")
    print(f"{time.monotonic() - begun:.0f} s")
    return 0 if result.flat and not result.wrong else 1


def _held(each: Sample) -> str:
    return f"{each.mib:7.1f} MiB  {each.descriptors:>3} descriptors  {each.threads:>3} threads"


if __name__ == "__main__":
    sys.exit(main())
