"""A program that is killed at random moments and started again on the same folder: nothing lost, nothing doubled."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import pytest

from services.journal import Journal, verify
from services.journal.journal import FILE_NAME
from services.sandbox.sandbox import Sandbox
from services.writes.ledger import intent_of
from services.writes.records import Intent
from services.writes.states import OPEN, STEPS, State, What
from tests.beside import BESIDE
from tests.services.journal.book import now
from tests.services.writes.killed import CARDS

# What the server does during one life of the program: all is well, or one card's answers or requests get lost.
MOODS = ("", "", *(f"*@{card}={fault}" for card in CARDS for fault in ("drop-after", "drop-before")))


def start(folder: Path, sandbox: Sandbox, seed: int, *more: str) -> subprocess.Popen[str]:
    port = str(urlsplit(sandbox.vshop_url).port)
    command = [sys.executable, "-m", "tests.services.writes.killed", str(folder), port, str(seed), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def kill_at_random(folder: Path, sandbox: Sandbox, rng: random.Random, number: int) -> None:
    with start(folder, sandbox, number) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "ready\n", program.stderr.read()
        wait_until_approved(folder, approved(folder) + rng.choice((0, 1, 1, 2)), program)
        time.sleep(rng.uniform(0, 0.1))  # the random moment is the point of this test
        program.kill()
        assert program.wait() == -9, program.stderr.read()


def approved(folder: Path) -> int:
    kept = folder / "approved"
    return kept.read_bytes().count(b"\n") if kept.exists() else 0


def wait_until_approved(folder: Path, wanted: int, program: subprocess.Popen[str]) -> None:
    """Let the program get to work, however busy the machine is; a card that is blocked may keep it from so much."""
    give_up = time.monotonic() + 5
    while approved(folder) < wanted and program.poll() is None and time.monotonic() < give_up:
        time.sleep(0.002)


def intents(folder: Path) -> list[Intent]:
    journal = Journal(folder, now)
    try:
        return [intent_of(each) for each in journal.standing(state.value for state in State)]
    finally:
        journal.close()


def account(folder: Path, sandbox: Sandbox) -> None:
    """Every approved intent is accounted for, none doubled, and what the console says is so."""
    assert verify(folder / FILE_NAME).ok
    orders = cast("list[dict[str, str]]", sandbox.state()["orders"])
    placed = Counter(order["orderNo"] for order in orders if order["source"] in ("customer", "recorded"))
    found = {intent.intent: intent for intent in intents(folder)}
    approved = set((folder / "approved").read_text(encoding="ascii").split())
    assert approved <= set(found)
    assert set(placed) <= {intent.write.order_no for intent in found.values()}
    assert [number for number, count in placed.items() if count > 1] == []
    for intent in found.values():
        there = placed[intent.write.order_no]
        assert intent.state not in (State.CONFIRMED, State.PLACED) or there == 1, intent
        assert intent.state not in (State.REFUSED, State.NOT_SENT, State.NOT_PLACED) or there == 0, intent


def story(folder: Path, kills: int, seed: int) -> list[Intent]:
    rng = random.Random(seed)
    with Sandbox(repeat="none") as sandbox:
        for number in range(kills):
            sandbox.set_faults(_writes_only(rng.choice(MOODS)))
            kill_at_random(folder, sandbox, rng, number)
            account_open(folder)
        sandbox.set_faults("")
        with start(folder, sandbox, kills, "--settle") as last:
            _, errors = last.communicate(timeout=50)
            assert (last.returncode, errors) == (0, "")
        account(folder, sandbox)
        return intents(folder)


def _writes_only(mood: str) -> str:
    return ";".join(mood.replace("*", call, 1) for call in ("singleOrder", "SynOrderInfo")) if mood else ""


def account_open(folder: Path) -> None:
    """Right after a death at most one write of one card is open, and it is still known.

    An order by card that is unknown may stand beside it: nobody pays for it unasked, and it locks nobody out.
    """
    open_ones = Counter(each.write.iccid for each in intents(folder) if each.state in OPEN and not _may_stand_by(each))
    assert all(count == 1 for count in open_ones.values())


def _may_stand_by(intent: Intent) -> bool:
    return intent.state is State.UNKNOWN and intent.write.what is What.PLACE_ORDER


# What lets the program come to a step of each state; without one: an order, and all is well.
ALL_REFUSED, ALL_LOST, NONE_ARRIVES = (
    f"singleOrder={fault};SynOrderInfo={fault}" for fault in ("refused:E1:No", "drop-after", "drop-before")
)
FAULTS_FOR = {"refused": ALL_REFUSED, "unknown": ALL_LOST, "placed": ALL_LOST, "not_placed": NONE_ARRIVES}
# A step of recovery is reached by dying once before.
DIES_FIRST = {"not_sent": "sending:begin"}
DEATHS = [(DIES_FIRST.get(step.partition(":")[0], ""), step) for step in STEPS]
RECOVERIES = [("call:begin", step) for step in STEPS if step.startswith("unknown:")]


def die_at(folder: Path, sandbox: Sandbox, step: str) -> None:
    with start(folder, sandbox, 1, "--die-at", step) as program:
        _, errors = program.communicate(timeout=50)
        assert program.returncode == -9, (step, errors)


@pytest.mark.system
@pytest.mark.parametrize(("first", "step"), [*DEATHS, *RECOVERIES])
def test_killed_at_any_step_of_the_table_it_loses_and_doubles_nothing(tmp_path: Path, first: str, step: str) -> None:
    with Sandbox(repeat="none") as sandbox:
        sandbox.set_faults("" if first else FAULTS_FOR.get(step.partition(":")[0], ""))
        for moment in filter(None, (first, step)):
            die_at(tmp_path, sandbox, moment)
            account_open(tmp_path)
        sandbox.set_faults("")
        with start(tmp_path, sandbox, 2, "--settle") as last:
            _, errors = last.communicate(timeout=50)
            assert (last.returncode, errors) == (0, "")
        account(tmp_path, sandbox)


def test_a_few_kills_at_random_moments_lose_and_double_nothing(tmp_path: Path) -> None:
    assert story(tmp_path, kills=6, seed=1)


@pytest.mark.system
@pytest.mark.timeout(1800)
def test_three_hundred_kills_at_random_moments_lose_and_double_nothing(tmp_path: Path) -> None:
    def half(seed: int) -> list[Intent]:
        folder = tmp_path / str(seed)
        folder.mkdir()
        return story(folder, kills=150, seed=seed)

    with ThreadPoolExecutor(BESIDE) as beside:
        met = sum((len(found) for found in beside.map(half, (20261123, 20261129))), 0)
    # The kills met a program at work.
    assert met > 100
