"""What goes on by itself: unknowns are read back with growing pauses, late ones are found."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.background.watch import CONFIRMED_PAUSES, IDLE_SECONDS, PAUSES, Watch
from services.errors import ConsoleError
from services.journal import Journal
from services.records import OrderNumbers
from services.writes.exactly_once import Fixes
from services.writes.records import Check, LateFind, Seen, WriteResult
from services.writes.states import State
from tests.services.writes.stage import Stage, stage
from tests.services.writes.test_journal_fails import lock_goes_at


class Heard:
    """What the window would be told."""

    def __init__(self) -> None:
        self.checks: list[Check] = []
        self.late: list[LateFind] = []
        self.troubles: list[ConsoleError] = []
        self.checked = threading.Event()

    def on_check(self, check: Check) -> None:
        self.checks.append(check)
        self.checked.set()


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as one:
        yield one


def watching(pc: Stage, heard: Heard) -> Watch:
    return watch_over(pc.fixes, pc, heard)


def watch_over(fixes: Fixes, pc: Stage, heard: Heard) -> Watch:
    return Watch(fixes, pc.clock, heard.on_check, heard.late.append, heard.troubles.append)


def unknown(pc: Stage, fault: str = "drop-before") -> WriteResult:
    review = pc.review(paid=True)
    pc.sandbox.set_faults(f"SynOrderInfo#1={fault}")
    outcome = pc.fixes.carry_out(review)
    pc.sandbox.set_faults("")
    assert outcome.state is State.UNKNOWN
    return outcome


def test_with_nothing_unknown_nothing_is_asked(pc: Stage) -> None:
    heard = Heard()
    before = len(pc.calls)
    assert watching(pc, heard).tick() == IDLE_SECONDS
    assert len(pc.calls) == before


def test_an_unknown_write_is_read_back_with_growing_pauses_and_never_decided(pc: Stage) -> None:
    heard = Heard()
    outcome = unknown(pc)
    watch = watching(pc, heard)
    begun = pc.clock.monotonic()
    asked: list[float] = []
    pause = watch.tick()
    while len(asked) < len(PAUSES):
        pc.clock.move(pause)
        pause = watch.tick()
        if len(heard.checks) > len(asked):
            asked.append(pc.clock.monotonic() - begun)
    gaps = [late - early for early, late in zip([0.0, *asked], asked, strict=False)]
    assert gaps == pytest.approx(PAUSES)
    assert heard.checks[-1].proposal is State.NOT_PLACED
    assert [intent.intent for intent in pc.fixes.unknown()] == [outcome.intent.intent]


def test_what_the_read_back_finds_is_told_and_kept(pc: Stage) -> None:
    heard = Heard()
    unknown(pc, "drop-after")
    watch = watching(pc, heard)
    pc.clock.move(watch.tick())
    watch.tick()
    assert [check.proposal for check in heard.checks] == [State.PLACED]
    assert len(pc.fixes.ledger.evidence_of(pc.fixes.unknown()[0])) == 1


def test_an_order_that_arrives_after_not_placed_is_told(pc: Stage) -> None:
    heard = Heard()
    outcome = unknown(pc)
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    watch = watching(pc, heard)
    watch.tick()
    draft = outcome.intent.write.draft
    assert draft is not None
    write = outcome.intent.write
    pc.client("").record_paid_order(draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id))
    pc.clock.move(60)
    watch.tick()
    assert [find.intent.state for find in heard.late] == [State.PLACED]


def test_a_read_back_that_fails_is_told_and_tried_again(pc: Stage) -> None:
    heard = Heard()
    unknown(pc)
    watch = watching(pc, heard)
    bases = pc.bases
    pc.clock.move(watch.tick())
    pc.bases = type(bases)(vshop="http://127.0.0.1:1/other", payment=bases.payment, topup=bases.topup)
    watch.tick()
    assert (len(heard.troubles), heard.checks) == (1, [])
    pc.bases = bases
    pc.clock.move(PAUSES[1])
    watch.tick()
    assert len(heard.checks) == 1


def test_a_journal_that_cannot_be_read_is_told_and_looked_at_later(pc: Stage) -> None:
    heard = Heard()
    pc.stop()
    (pc.folder / "journal.sqlite3").write_bytes(b"no database" * 500)
    pc.start()
    assert watching(pc, heard).tick() == IDLE_SECONDS
    assert len(heard.troubles) == 1


def test_what_cannot_be_called_unknown_is_asked_about_all_the_same_and_not_without_a_pause(pc: Stage) -> None:
    """No answer came, and that could not be written down: the journal takes nothing until the next start."""
    heard = Heard()
    pc.restart(lock_goes_at(pc, "call:answered"))
    review = pc.review()
    pc.sandbox.set_faults("singleOrder=drop-after")
    assert not pc.fixes.carry_out(review).written
    watch = watching(pc, heard)
    pc.clock.move(watch.tick())
    assert watch.tick() == PAUSES[1]
    assert [check.proposal for check in heard.checks] == [State.PLACED]
    assert heard.checks[0].intent.state is State.SENDING


def test_a_window_that_only_reads_does_not_ask_without_a_pause_about_what_the_other_sends(pc: Stage) -> None:
    pauses: list[float] = []

    def look_from_the_other_window(name: str) -> None:
        if name == "call:begin":
            journal = Journal(pc.folder, pc.clock.now)
            fixes = Fixes(journal, pc.client, pc.place, pc.numbers, pc.clock)
            watch = watch_over(fixes, pc, Heard())
            pc.clock.move(watch.tick())
            pauses.append(watch.tick())
            journal.close()

    pc.restart(look_from_the_other_window)
    assert pc.order().state is State.CONFIRMED
    assert pauses == [PAUSES[1]]


def test_the_thread_reads_back_when_woken_and_ends_when_told(pc: Stage) -> None:
    heard = Heard()
    unknown(pc, "drop-after")
    watch = watching(pc, heard)
    watch.tick()
    pc.clock.move(PAUSES[0])
    watch.start()
    watch.wake()
    assert heard.checked.wait(20)
    watch.stop()
    assert [thread for thread in threading.enumerate() if thread.name == "watch"] == []


def test_a_confirmed_order_is_looked_for_by_itself_and_what_was_found_is_kept(pc: Stage) -> None:
    outcome, watch = pc.order(paid=True), watching(pc, Heard())
    pc.clock.move(watch.tick())
    watch.tick()
    assert pc.fixes.result(outcome.intent.intent).seen_after is Seen.SEEN
    asked = len(pc.calls)
    pc.clock.move(CONFIRMED_PAUSES[-1])
    assert (watch.tick(), len(pc.calls)) == (IDLE_SECONDS, asked)
