"""The program that test_killed kills: it recovers, says so, and then does one fix after the other until it dies.

`python -m tests.services.writes.killed FOLDER PORT SEED [--settle | --die-at STEP]`. With `--settle` it brings
everything that is open to its end as the proposals say, and exits; with `--die-at` it kills itself at that step of the
table. Every approval is noted in FOLDER/approved before anything is sent.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from services.journal import Journal
from services.mall.client import MallClient
from services.mall.numbers import new_numbers
from services.mall.prices import order_total
from services.records import Bases, Environment, OrderDraft, PaidProof, Plan, Profile, Subject
from services.wire.transport import Limits, Transport
from services.writes.errors import NotDecidable, NotYet, ReviewStopped, StillUnknown
from services.writes.exactly_once import Fixes
from services.writes.making import order_write
from services.writes.records import Place
from services.writes.states import State

CARDS = (
    "89860012018111220455",
    "89852000000000010056",
    "89852121501108205774",
    "89860000000000010083",
    "8985200000000001000",
)
PARTNER = "P000270"


class Program:
    """One start of the program."""

    def __init__(self, folder: Path, port: int, seed: int, die_at: str = "") -> None:
        root = f"http://127.0.0.1:{port}"
        bases = Bases(vshop=f"{root}/vshop", payment=f"{root}/payment", topup=f"{root}/topup")
        place = Place(environment=Environment.SANDBOX, base_url=bases.vshop, language_code="1")
        profile, transport = Profile(name="p", environment="custom"), Transport(limits=Limits(pause=0.001))
        self.passed = 0.0
        self.client = MallClient(
            profile, bases, PARTNER, transport, lambda _call: None, self.now, environment=lambda: Environment.SANDBOX
        )
        self._die_at = die_at
        journal = Journal(folder, self.now, step=self._step)
        # After hundreds of lives it is long enough to be checked beside the work.
        journal.wait_until_checked(30)
        assert journal.trouble is None, journal.trouble
        self.fixes = Fixes(
            journal,
            lambda _name: self.client,
            lambda _name: place,
            lambda _name, used: new_numbers(PARTNER, self.now(), used),
            self,
            self._step,
        )
        self.rng = random.Random(seed)
        self.approved = (folder / "approved").open("a", encoding="ascii")
        self.plans: dict[str, Plan] = {}

    def _step(self, name: str) -> None:
        if name == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def one_fix(self) -> None:
        card = self.rng.choice(CARDS)
        if card not in self.plans:
            self.plans[card] = next(plan for plan in self.client.plans(card) if not plan.price_problem)
        plan, paid = self.plans[card], None
        total = order_total(plan, 1)
        if self.rng.random() < 0.5:
            at = self.now() - timedelta(hours=1)
            shop = f"SHOP{self.rng.randrange(10**12)}"
            paid = PaidProof(pay_id=shop, money=total, pay_type="3", paid_at=at, we_hold_the_money=True)
        write = order_write(OrderDraft(iccid=card, plan=plan, periods=1, total=total, paid=paid))
        self._send(self.fixes.review(Subject(profile="p", iccid=card, ticket="", agent="a"), write))

    def _send(self, review: object) -> None:
        try:
            intent = self.fixes.approve(review, reason="wanted")  # type: ignore[arg-type]  # a Review
        except (StillUnknown, ReviewStopped):
            return
        self.approved.write(f"{intent.intent}\n")
        self.approved.flush()
        os.fsync(self.approved.fileno())
        self.fixes.send(intent)

    def settle(self) -> None:
        """Decide what is unknown, as proposed; send what did not arrive once more, sometimes."""
        for intent in self.fixes.unknown():
            for _ in range(3):
                check = self.fixes.check(intent.intent, "a")
                self.passed += 301
            if check.proposal is State.PLACED:
                self.fixes.decide_placed(intent.intent, "a")
            elif check.proposal is State.NOT_PLACED:
                self.fixes.decide_not_placed(intent.intent, "a", "nothing there")
        for intent in self.fixes.ledger.standing([State.NOT_SENT, State.NOT_PLACED]):
            if self.rng.random() < 0.3:
                subject = Subject(profile="p", iccid=intent.write.iccid, ticket="", agent="a")
                try:
                    self._send(self.fixes.review_again(subject, intent.intent))
                except (NotDecidable, NotYet):
                    continue


def main() -> None:
    """Work until killed, or settle what is open."""
    die_at = sys.argv[5] if "--die-at" in sys.argv else ""
    program = Program(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), die_at)
    program.fixes.recover()
    print("ready", flush=True)
    if "--settle" in sys.argv:
        program.settle()
        for intent in program.fixes.unknown():
            program.fixes.check(intent.intent, "a")
        program.settle()
        return
    while True:
        program.settle()
        for _ in range(8):
            program.one_fix()


if __name__ == "__main__":
    main()
