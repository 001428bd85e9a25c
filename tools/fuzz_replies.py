"""Mangled replies to every call: `uv run python -m tools.fuzz_replies --cases 60000`.

Each reply comes with what may be concluded from it (tools/mangled_replies.py shares no code with the client). Prints
how many errors left the client that should not have, how many replies were believed or doubted wrongly, and what the
dearest replies cost; exit code 1 if anything was wrong.
"""

from __future__ import annotations

import argparse
import random
import sys
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import NamedTuple

from services.errors import ConsoleError, NoAnswer, NotUnderstood, Refused
from services.mall.client import MallClient
from services.records import Bases, Environment, Money, OrderDraft, OrderNumbers, PaidProof, Plan, Profile
from services.wire.transport import Reply, Transport
from tools.mangled_replies import (
    CARD,
    COSTLY,
    NOTHING,
    ORDER_NO,
    PARTNER,
    PAY_ID,
    REFUSED,
    Case,
    costly_body,
    make_case,
)

_PLAN = Plan(plan_code="SP1", name="Europe 10 GB", package_code="DP1")
_MONEY = Money(Decimal("12.36"), "GBP")
_PROOF = PaidProof(pay_id=PAY_ID, money=_MONEY, pay_type="3", paid_at=datetime.now(UTC), we_hold_the_money=True)
_NUMBERS = OrderNumbers(order_no=ORDER_NO, pay_id=PAY_ID)
MIB = 1024 * 1024
_SHOWN = 40  # wrong ones that are printed in full


class _Answers(Transport):
    """Gives every request the same reply, without a network."""

    status, body = 200, b""

    def send(self, method: str, url: str, body: bytes | None, **_how: object) -> Reply:
        """Answer."""
        return Reply(self.status, self.body)

    def pause(self, attempt: int, deadline: float) -> bool:
        """Never wait: a passing failure is told at once."""
        return False


class Cost(NamedTuple):
    """What one reply took to read: seconds, the longest time for which no other thread got on, and bytes."""

    name: str
    seconds: float
    stall: float
    size: int


class Found(NamedTuple):
    """What a run came to. `wrong` are descriptions, `cost` what the dearest replies took."""

    cases: int
    uncaught: list[str]
    wrong: list[str]
    classes: Counter[str]
    cost: list[Cost]


class Fuzzer:
    """A client whose replies are chosen here."""

    def __init__(self) -> None:
        self._answers = _Answers()
        url = "http://localhost:9"
        self._client = MallClient(
            Profile(name="fuzz", environment="custom"),
            Bases(vshop=url, payment=url, topup=url),
            PARTNER,
            self._answers,
            lambda _call: None,
            lambda: datetime.now(UTC),
            environment=lambda: Environment.SANDBOX,
        )

    def close(self) -> None:
        """End it."""
        self._answers.close()

    def concluded(self, case: Case) -> str:
        """What the client makes of a reply. Lets through what should never leave it."""
        self._answers.status, self._answers.body = case.status, case.body
        try:
            return _calls(self._client)[case.call]()
        except Refused:
            return REFUSED
        except (NoAnswer, NotUnderstood):
            return NOTHING

    def cost(self, name: str, body: bytes) -> Cost:
        """Read this list of plans; the bytes are those beyond the reply itself."""
        self._answers.status, self._answers.body = 200, body
        started = time.perf_counter()
        stall = _longest_stall(self._ask_plans)
        seconds = time.perf_counter() - started
        tracemalloc.start()
        self._ask_plans()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return Cost(name, seconds, stall, most)

    def _ask_plans(self) -> None:
        try:
            self._client.plans(CARD)
        except ConsoleError:
            return


def _longest_stall(work: Callable[[], None]) -> float:
    """Do this on a thread; the longest time in seconds for which this one did not get on."""
    thread, longest, last = threading.Thread(target=work), 0.0, time.perf_counter()
    thread.start()
    while thread.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


def run(cases: int, seed: int, *, costly: bool = True) -> Found:
    """Make so many cases and ask the client about each."""
    fuzzer, dice = Fuzzer(), random.Random(seed)
    uncaught: list[str] = []
    wrong: list[str] = []
    classes: Counter[str] = Counter()
    for _number in range(cases):
        case = make_case(dice)
        try:
            concluded = fuzzer.concluded(case)
        except Exception as error:  # what a reply must never do
            uncaught.append(f"{_told(case)}: {error!r}")
            continue
        classes[concluded] += 1
        if concluded not in case.right:
            wrong.append(f"{_told(case)}: {concluded!r}, right is {' or '.join(sorted(case.right))}")
    cost = [fuzzer.cost(name, costly_body(name)) for name in COSTLY] if costly else []
    fuzzer.close()
    return Found(cases, uncaught, wrong, classes, cost)


def _told(case: Case) -> str:
    return f"{case.call} [{case.how}] {case.status} {case.body[:200]!r}"


def _calls(client: MallClient) -> dict[str, Callable[[], str]]:
    draft = OrderDraft(iccid=CARD, plan=_PLAN, periods=1, total=_MONEY)
    paid = OrderDraft(iccid=CARD, plan=_PLAN, periods=1, total=_MONEY, paid=_PROOF)
    return {
        "singleVerify": lambda: "verified" if client.verify(CARD).iccid == CARD else "another card",
        "singleServicePlanPage": lambda: f"{len(client.plans(CARD))} plans",
        "singleQueryOrder": lambda: f"{len(client.orders(CARD))} orders",
        "queryAutoRenewalRecord": lambda: "off" if client.renewal(CARD) is None else "on",
        "resultQuery": lambda: client.payment_result(PAY_ID).state.value,
        "mallOrder": lambda: f"told{'' if client.order_details(order_no=ORDER_NO) is not None else ' nothing'}",
        "singleOrder": lambda: "confirmed" if client.place_order(draft, _NUMBERS) else "",
        "SynOrderInfo": lambda: "confirmed" if client.record_paid_order(paid, _NUMBERS) else "",
        "cancelAutoRenewalRecord": lambda: _stopped(client),
        "stripeSubDirectly": lambda: _answered(client.create_subscription(PAY_ID, _MONEY, "a@b.example", "p", "pm_1")),
        "stripePay": lambda: _answered(client.authorise_payment(PAY_ID, _MONEY)),
        "resultConfirm": lambda: _answered(client.confirm_payment(PAY_ID)),
    }


def _stopped(client: MallClient) -> str:
    client.stop_renewal(CARD, ORDER_NO, PAY_ID)
    return "answered"


def _answered(_reply: object) -> str:
    return "answered"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz_replies", description=__doc__)
    parser.add_argument("--cases", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--without-cost", action="store_true", help="leave the dearest replies out")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    found = run(options.cases, options.seed, costly=not options.without_cost)
    for line in [*found.uncaught, *found.wrong][:_SHOWN]:
        print(line)
    for cost in found.cost:
        print(f"  {cost.name:<36} {cost.seconds:5.2f} s, stall {cost.stall:4.2f} s, {cost.size / MIB:3.0f} MiB")
    print(f"cases        {found.cases} in {time.perf_counter() - started:.0f} s, {len(found.classes)} classes")
    print(f"uncaught     {len(found.uncaught)}")
    print(f"wrong class  {len(found.wrong)}, {len({line.split(']')[0] for line in found.wrong})} different ones")
    if found.cost:
        most, longest = max(found.cost, key=lambda cost: cost.size), max(found.cost, key=lambda cost: cost.seconds)
        print(f"most memory  {most.size / MIB:.0f} MiB ({most.name})")
        print(f"longest time {longest.seconds:.2f} s ({longest.name})")
    return 1 if found.uncaught or found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
