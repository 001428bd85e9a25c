"""The journal goes wrong in the middle of a write: nothing is sent without it, and nothing sent is forgotten."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from services.journal import JournalTrouble
from services.journal.writer_lock import FILE_NAME
from services.records import OrderNumbers
from services.writes.exactly_once import Fixes
from services.writes.states import Cause, State
from tests.services.journal.book import fill_up, make_room
from tests.services.writes.stage import FRESH, Stage


def lock_goes_at(pc: Stage, moment: str) -> Callable[[str], None]:
    """Somebody deletes writer.lock at this moment: from then on the journal takes nothing."""

    def step(name: str) -> None:
        if name == moment:
            os.unlink(pc.folder / FILE_NAME)

    return step


def test_without_the_journal_there_is_no_review_and_reads_go_on(pc: Stage) -> None:
    os.unlink(pc.folder / FILE_NAME)
    with pytest.raises(JournalTrouble) as trouble:
        pc.review()
    assert trouble.value.reason == "lock_lost"
    assert pc.client("").orders(FRESH) == ()


def test_a_journal_lost_before_recording_sends_nothing_and_remembers_nothing(pc: Stage) -> None:
    pc.restart(lock_goes_at(pc, "recorded:begin"))
    with pytest.raises(JournalTrouble):
        pc.order()
    pc.restart()
    assert (pc.requests("singleOrder"), pc.done.listed()) == (0, ())


@pytest.mark.parametrize("moment", ["recorded:committed", "sending:begin"])
def test_a_journal_lost_before_sending_sends_nothing_and_it_is_not_sent(pc: Stage, moment: str) -> None:
    pc.restart(lock_goes_at(pc, moment))
    with pytest.raises(JournalTrouble):
        pc.order()
    assert pc.requests("singleOrder") == 0
    assert [intent.state for intent in pc.restart()] == [State.NOT_SENT]


def test_an_outcome_that_cannot_be_written_is_known_in_this_run_and_unknown_after_a_restart(pc: Stage) -> None:
    pc.restart(lock_goes_at(pc, "call:answered"))
    told = pc.order()
    assert (told.state, told.written, told.trouble) == (State.CONFIRMED, False, "lock_lost")
    assert told.intent.state is State.SENDING
    assert pc.fixes.result(told.intent.intent) == told
    assert pc.fixes.unknown() == ()
    (recovered,) = pc.restart()
    assert pc.fixes.result(recovered.intent).state is State.UNKNOWN
    assert pc.fixes.check(recovered.intent, "desk-1").proposal is State.PLACED
    assert len(pc.on_server(recovered.write.order_no)) == 1


def test_no_answer_that_cannot_be_written_down_is_unknown_at_once(pc: Stage) -> None:
    pc.restart(lock_goes_at(pc, "call:answered"))
    review = pc.review()
    pc.sandbox.set_faults("singleOrder=drop-after")
    told = pc.fixes.carry_out(review)
    assert (told.state, told.written) == (State.UNKNOWN, False)
    (visible,) = pc.fixes.unknown()
    assert (visible.intent, visible.state) == (told.intent.intent, State.SENDING)
    assert pc.check(told).proposal is State.PLACED


def test_an_answer_that_finds_it_called_unknown_and_no_room_to_say_so_is_no_word_of_not_sent(pc: Stage) -> None:
    def taken_over_on_a_full_disk(name: str) -> None:
        if name == "call:answered":
            Fixes(pc.journal, pc.client, pc.place, pc.numbers, pc.clock).recover()
            fill_up(pc.journal)

    pc.restart(taken_over_on_a_full_disk)
    told = pc.order()
    assert (told.state, told.written, told.trouble) == (State.CONFIRMED, False, "full")
    assert [intent.state for intent in pc.fixes.unknown()] == [State.UNKNOWN]


def test_a_known_outcome_is_written_down_as_soon_as_there_is_room(pc: Stage) -> None:
    pc.restart(lambda name: fill_up(pc.journal) if name == "call:answered" else None)
    told = pc.order()
    assert (told.state, told.trouble) == (State.CONFIRMED, "full")
    check = pc.check(told)
    assert (check.intent.state, check.proposal) == (State.SENDING, State.PLACED)
    with pytest.raises(JournalTrouble, match="full"):
        pc.fixes.decide_placed(told.intent.intent, "desk-1")
    make_room(pc.journal)
    pc.fixes.recover()
    written = pc.fixes.result(told.intent.intent)
    assert (written.state, written.cause, written.written) == (State.CONFIRMED, Cause.ANSWER_NAMES_IT, True)


def test_a_known_outcome_does_not_stand_in_the_way_of_the_next_order(pc: Stage) -> None:
    filled: list[str] = []

    def step(name: str) -> None:
        if name == "call:answered" and not filled:
            filled.append(name)
            fill_up(pc.journal)

    pc.restart(step)
    pc.order()
    make_room(pc.journal)
    assert pc.order(reason="two children").state is State.CONFIRMED


def test_on_a_full_disk_linksfield_is_asked_what_happened_all_the_same(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.set_faults("singleOrder=drop-after")
    outcome = pc.fixes.carry_out(review)
    fill_up(pc.journal)
    assert pc.check(outcome).proposal is State.PLACED
    with pytest.raises(JournalTrouble, match="full"):
        pc.fixes.decide_placed(outcome.intent.intent, "desk-1")


def test_an_order_carried_out_ninety_seconds_late_is_found_when_it_is_there(pc: Stage) -> None:
    review = pc.review(paid=True)
    pc.sandbox.set_faults("SynOrderInfo#1=drop-before")
    outcome = pc.fixes.carry_out(review)
    assert pc.check(outcome).proposal is State.UNKNOWN
    pc.clock.move(90)
    write = outcome.intent.write
    assert write.draft is not None
    pc.client("").record_paid_order(write.draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id))
    assert pc.check(outcome).proposal is State.PLACED
