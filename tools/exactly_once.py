"""Shows that writes happen exactly once: `python -m tools.exactly_once --runs N --seed S --repeat MODE --row NAME`.

`--workers` processes share the rows, a slice of wishes each in turn, so that `--minutes` ends all rows alike.

Random orders, recorded orders and cancellations (in a row of their own renewals and orders by contract) go to the
sandbox in another process, with faults at every point and with each habit that a server may have (the rows); several
agents sit at one desk and do what the console proposes.
What became of it is counted on the server's own log. Exit code 1 if agents who follow the proposals doubled anything
that costs money, lost anything, or were told that something paid is not there.

doubled   paid orders beyond the one that the customer wanted
lost      the console says it is there (confirmed, placed), the server says it is not
ghosts    the console says it is not there (refused, not sent, not placed), the server has it, paid
strays    an order on the server that no intent in the journal accounts for
unpaid    orders by card beyond the one wanted, for which nothing is charged
gateway   orders beyond one for each request of ours that was carried out: made by what stands between
unknown left   visible, for an agent to decide
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from services.wire.transport import Limits, Transport
from services.writes.records import Intent
from services.writes.states import BY_CONTRACT, State, What
from tools.practice import ServerProcess, Trap
from tools.practising_agents import Agent, Desk, Goal

MODES = ("none", "same-answer", "refuse")
BATCH = 40
SLICE = 10 * BATCH
# The commits are the proof, not the disk: what a killed machine leaves is tested elsewhere.
_IN_MEMORY = Path("/dev/shm")


class Row(NamedTuple):
    """A server to practise with: its habits, how often a fault comes on top, and what its zeros rest on."""

    shapes: str
    fault_rate: float
    condition: str
    by_contract: bool = False


_DAY = "nothing is carried out later than a day after it was sent"
ROWS: dict[str, Row] = {
    "faults only": Row("", 0.7, _DAY),
    "commits and refuses": Row(
        "commits-and-refuses",
        0.2,
        "one of both numbers is found after the refusal; neither answers: unknown",
    ),
    "commits and answers busy": Row("commits-and-answers-busy", 0.2, "words that leave it open are never a refusal"),
    "busy to every read": Row("busy-reads", 0.3, "what could not be seen is never called not placed: it stays unknown"),
    "unpaid unknown": Row("unpaid-unknown", 0.3, "the customer pays the one order that she is told of"),
    "terse read-backs": Row("terse", 0.3, "a status without a number is a hint: it stays unknown"),
    "echo": Row("echo", 0.2, "our own fields are no answer"),
    "half-known codes": Row("half-known-codes", 0.2, "a code that may mean yes is never a refusal"),
    "POST repeated by a gateway": Row(
        "repeats-posts", 0.2, "the server knows a repeated number; else the gateway doubles, which no client can see"
    ),
    "work after ten minutes": Row(
        "after-ten-minutes", 0.0, f"{_DAY}; what was settled as not placed is sent again after that day"
    ),
    "renewals, CSSS orders": Row(
        "", 0.7, f"{_DAY}; no number of ours is in them: what changed is a hint, and it stays unknown", by_contract=True
    ),
}


def account(desk: Desk, agents: Sequence[Agent], totals: Counter[str]) -> None:
    """Compare what the console says with what the server has."""
    desk.server.control("shapes", spec="")
    desk.server.control("faults", spec="")
    desk.server.wait_for_late_work()
    desk.pass_time(3600)
    for intent in desk.fixes.watched():
        desk.fixes.look_for_late(intent.intent)
    server = Server(desk.server.control("state"))
    known = {intent.write.order_no for intent in desk.fixes.ledger.standing(State)}
    played = {number for agent in agents for number in agent.played}
    totals["strays"] += sum(server.made[number] for number in set(server.made) - known - played)
    totals["unknown left"] += len(desk.fixes.unknown())
    for agent in agents:
        for goal in agent.goals:
            intents = [desk.fixes.ledger.load(name) for name in dict.fromkeys(goal.intents)]
            _account_goal(goal, intents, server, totals)


class Server:
    """What the server's own log and books say."""

    def __init__(self, state: dict[str, Any]) -> None:
        ours = [order for order in state["orders"] if order["source"] in ("customer", "recorded")]
        self.made = Counter(order["orderNo"] for order in ours)
        self.paid = Counter(order["orderNo"] for order in ours if order["status"] != "unpaid")
        self.renewals = {renewal["orderNo"] for renewal in state["renewals"]}
        orders = (entry for entry in state["requests"] if entry["call"] in ("singleOrder", "SynOrderInfo"))
        self.carried_out = Counter(entry["orderNo"] for entry in orders if entry["worked"])
        worked = [entry for entry in state["requests"] if entry["worked"]]
        self.renewed = Counter(entry["orderNo"] for entry in worked if entry["call"] == "renewPackage")
        self.ordered_for = Counter(entry["card"] for entry in worked if entry["call"] == "orderPackage")

    def by_contract(self, goal: Goal) -> int:
        """How often a wish of CSSS was carried out: each is about an order, or a card, of its own."""
        if goal.order is not None:
            return self.renewed[goal.order.order_code or ""]
        return self.ordered_for[goal.iccid]

    def by_gateway(self, number: str) -> int:
        """How many orders of this number were made beyond the requests from here that were carried out."""
        return max(self.made[number] - self.carried_out[number], 0)


def _account_goal(goal: Goal, intents: list[Intent], server: Server, totals: Counter[str]) -> None:
    totals["intents"] += len(intents)
    totals["attempts"] += sum(intent.attempt for intent in intents)
    for intent in intents:
        totals[intent.state.value] += 1
    if goal.what is What.STOP_RENEWAL:
        _account_stop(intents, server, totals)
        return
    if goal.what in BY_CONTRACT:
        _account_contract(server.by_contract(goal), intents, totals)
        return
    made = paid = 0
    for intent in intents:
        number = intent.write.order_no
        gateway = server.by_gateway(number)
        there, charged = server.made[number], server.paid[number]
        totals["lost"] += intent.state in _SAYS_THERE and not there
        totals["ghosts"] += intent.state in _SAYS_NOT_THERE and bool(charged)
        totals["on the server"] += there
        totals["gateway"] += gateway
        made += there - gateway
        paid += max(charged - gateway, 0)
    totals["doubled"] += max(paid - 1, 0)
    totals["unpaid"] += max(made - 1, 0) - max(paid - 1, 0)


def _account_stop(intents: list[Intent], server: Server, totals: Counter[str]) -> None:
    for intent in intents:
        # A renewal stopped by a later wish is gone for an earlier one as well: only orders leave ghosts.
        stopped = intent.write.order_no not in server.renewals
        totals["stopped"] += stopped
        totals["lost"] += intent.state in _SAYS_THERE and not stopped


def _account_contract(there: int, intents: list[Intent], totals: Counter[str]) -> None:
    said = [intent.state in _SAYS_THERE for intent in intents]
    denied = [intent.state in _SAYS_NOT_THERE for intent in intents]
    totals["by contract"] += len(intents)
    totals["on the server"] += there
    totals["doubled"] += max(there - 1, 0)
    totals["lost"] += max(sum(said) - there, 0)
    totals["ghosts"] += bool(there) and bool(denied) and all(denied)
    totals["strays"] += bool(there) and not intents


_SAYS_THERE = (State.CONFIRMED, State.PLACED)
_SAYS_NOT_THERE = (State.REFUSED, State.NOT_SENT, State.NOT_PLACED)


def simulate(
    runs: int,
    seed: int,
    repeat: str,
    *,
    row: str = "faults only",
    manner: str = "proposal",
    agents: int = 3,
    first_batch: int = 0,
) -> Counter[str]:
    """Play so many wishes against a sandbox in this repeat mode with the habits of a row, and count."""
    totals, number = Counter[str](), first_batch
    server, trap = ServerProcess(repeat), Trap()
    transport = Transport(limits=Limits(repeats=1, pause=0.001))
    try:
        while totals["wishes"] < runs:
            count = min(BATCH, runs - totals["wishes"])
            seats = [random.Random(f"{seed} {repeat} {row} {number} {seat}") for seat in range(min(agents, count))]
            _batch(server, trap, transport, ROWS[row], seats, count, manner, totals)
            totals["wishes"] += count
            number += 1
    finally:
        transport.close()
        trap.close()
        server.stop()
    return totals


def _batch(
    server: ServerProcess,
    trap: Trap,
    transport: Transport,
    row: Row,
    seats: list[random.Random],
    count: int,
    manner: str,
    totals: Counter[str],
) -> None:
    server.control("reset")
    with tempfile.TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        desk = Desk(server, trap, Path(folder), transport, row.shapes, row.fault_rate, by_contract=row.by_contract)
        agents = [Agent(desk, rng, manner) for rng in seats]
        shares = [count // len(agents) + (seat < count % len(agents)) for seat in range(len(agents))]
        with ThreadPoolExecutor(len(agents)) as at_once:
            list(at_once.map(Agent.run, agents, shares))
        account(desk, agents, totals)
        verdict = desk.journal.verify()
        totals["journals not sound"] += not verdict.ok
        desk.journal.close()


SHOWN = (
    "wishes",
    "intents",
    "attempts",
    "on the server",
    "doubled",
    "lost",
    "ghosts",
    "strays",
    "unpaid",
    "gateway",
    "unknown left",
)
MUST_BE_ZERO = ("doubled", "lost", "ghosts", "strays", "journals not sound")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line says and print a line for each row and mode."""
    parser = argparse.ArgumentParser(prog="python -m tools.exactly_once", description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", choices=(*MODES, "all"), default="all")
    parser.add_argument("--row", choices=(*ROWS, "all"), default="faults only")
    parser.add_argument("--agents", choices=("proposal", "hasty", "wrong"), default="proposal")
    parser.add_argument("--at-once", type=int, default=3, help="how many agents work at one desk (default: 3)")
    parser.add_argument("--workers", type=int, default=1, help="how many processes (default: 1)")
    parser.add_argument("--minutes", type=float, default=0, help="begin nothing more after so long (default: no limit)")
    options = parser.parse_args(arguments)
    print(f"{options.runs} wishes each, seed {options.seed}, agents {options.agents}, {options.at_once} at once")
    print(" ".join([f"{'row':<26} {'repeat':<11}", *(f"{name:>13}" for name in SHOWN), " condition"]), flush=True)
    good = True
    for (row, mode), totals in _all_played(options):
        counts = [f"{totals[name]:>13}" for name in SHOWN]
        print(" ".join([f"{row:<26} {mode:<11}", *counts, f" {ROWS[row].condition}"]), flush=True)
        good = good and not any(totals[name] for name in MUST_BE_ZERO)
    return 0 if good or options.agents != "proposal" else 1


def _all_played(options: argparse.Namespace) -> Iterator[tuple[tuple[str, str], Counter[str]]]:
    """Yield each row and mode with its counts, once all of its slices are played or the time is over."""
    rows = list(ROWS) if options.row == "all" else [options.row]
    modes = MODES if options.repeat == "all" else (options.repeat,)
    kinds = [(row, mode) for row in rows for mode in modes]
    ends = time.monotonic() + options.minutes * 60 if options.minutes else float("inf")
    starts = range(0, options.runs, SLICE)
    totals = {kind: Counter[str]() for kind in kinds}
    with ProcessPoolExecutor(options.workers) as workers:
        slices = [(kind, workers.submit(_slice, options, kind, start, ends)) for start in starts for kind in kinds]
        for place, (kind, played) in enumerate(slices):
            totals[kind] += played.result()
            if place >= len(slices) - len(kinds):
                yield kind, totals[kind]


def _slice(options: argparse.Namespace, kind: tuple[str, str], start: int, ends: float) -> Counter[str]:
    """Some of a row's wishes: the very ones that they would be in one run. None after `ends` (monotonic)."""
    if time.monotonic() >= ends:
        return Counter()
    row, mode = kind
    count = min(SLICE, options.runs - start)
    manner, agents, first = options.agents, options.at_once, start // BATCH
    return simulate(count, options.seed, mode, row=row, manner=manner, agents=agents, first_batch=first)


if __name__ == "__main__":
    sys.exit(main())
