"""The journal goes wrong in the middle of a write: nothing is sent without it, and nothing sent is forgotten."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from services.fixes.errors import OutcomeNotWritten
from services.fixes.states import State
from services.journal import JournalTrouble
from services.journal.writer_lock import FILE_NAME
from services.records import OrderNumbers
from tests.services.fixes.stage import FRESH, Stage


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
    assert (pc.requests("singleOrder"), pc.history.rows()) == (0, ())


@pytest.mark.parametrize("moment", ["recorded:committed", "sending:begin"])
def test_a_journal_lost_before_sending_sends_nothing_and_it_is_not_sent(pc: Stage, moment: str) -> None:
    pc.restart(lock_goes_at(pc, moment))
    with pytest.raises(JournalTrouble):
        pc.order()
    assert pc.requests("singleOrder") == 0
    assert [intent.state for intent in pc.restart()] == [State.NOT_SENT]


def test_an_outcome_that_cannot_be_written_is_unknown_at_once_and_after_a_restart(pc: Stage) -> None:
    pc.restart(lock_goes_at(pc, "call:answered"))
    with pytest.raises(OutcomeNotWritten) as lost:
        pc.order()
    assert (lost.value.outcome, lost.value.trouble.reason) == ("confirmed", "lock_lost")
    (visible,) = pc.fixes.unknown()
    assert (visible.intent, visible.state) == (lost.value.intent, State.SENDING)
    (recovered,) = pc.restart()
    assert recovered.state is State.UNKNOWN
    assert pc.fixes.check(recovered.intent, "desk-1").proposal is State.PLACED
    assert len(pc.on_server(recovered.write.order_no)) == 1


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
