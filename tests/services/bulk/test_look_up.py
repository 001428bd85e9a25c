from __future__ import annotations

import msgspec

from services.bulk.look_up import GIVES_UP_AFTER, Stage
from services.bulk.pace import MOST_AT_ONCE, Pace
from services.desk.desk import Desk
from services.desk.verdicts.verdicts import Kind
from services.sandbox import Sandbox
from services.writes.errors import ReviewStopped
from tests.services.bulk.desks import all_of, begun_later, look_up, numbers, threads
from tests.services.waiting import wait_for


def plan_of(number: int) -> str:
    return f"fleet {number + 1}"


def test_every_answer_stands_beside_its_own_card(desk: Desk, sandbox: Sandbox) -> None:
    """Each card of the fleet has a plan of a name of its own."""
    sandbox.add_fleet(120)
    found = all_of(look_up(desk, numbers(120)))
    assert set(found) == set(numbers(120))
    for number, iccid in enumerate(numbers(120)):
        answer = found[iccid]
        plans = [order.plan_name for order in answer.facts.orders.value or ()]
        assert (answer.verdict.iccid, answer.facts.iccid) == (iccid, iccid)
        assert [plan.rpartition(", ")[2] for plan in plans] == ([plan_of(number)] if number % 10 < 8 else [])


def test_each_card_gets_the_verdict_that_it_would_get_alone(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(10)
    found = all_of(look_up(desk, (*numbers(10), "89852000000000019990")))
    kinds = [found[iccid].verdict.kind for iccid in numbers(10)]
    expected = [*[Kind.RENEWAL_ON] * 6, *[Kind.IN_USE] * 2, Kind.NOT_OUR_CARD, Kind.NOTHING_KNOWN]
    assert kinds == expected
    assert found["89852000000000019990"].verdict.kind is Kind.NOT_OUR_CARD


def test_nothing_is_written_and_a_refused_card_is_asked_nothing_more(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(10)
    all_of(look_up(desk, numbers(10)))
    assert sandbox.state()["counts"] == {"singleVerify": 10, "singleQueryOrder": 9, "queryAutoRenewalRecord": 9}
    assert desk.journal.last_seq() == 0


def test_where_linksfield_is_busy_it_is_left_alone_and_the_card_is_asked_again(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(6)
    sandbox.set_faults(f"singleVerify@{numbers(6)[2]}#1-1=refused:E429:too many requests")
    run = look_up(desk, numbers(6), Pace(interval=0, first_pause=0.5))
    wait_for(lambda: run.progress.waits > 0)
    found = all_of(run)
    assert run.progress.stage is Stage.DONE
    assert found[numbers(6)[2]].verdict.kind is Kind.RENEWAL_ON


def test_a_card_that_is_never_answered_says_so_and_is_called_nothing_else(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(2)
    sandbox.set_faults(f"singleVerify@{numbers(2)[1]}=refused:E1:system busy")
    found = all_of(look_up(desk, numbers(2)))
    assert found[numbers(2)[0]].verdict.kind is Kind.RENEWAL_ON
    assert found[numbers(2)[1]].verdict.kind is Kind.NO_ANSWER


def test_after_ten_cards_without_an_answer_it_waits_for_the_agent_and_goes_on(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(40)
    sandbox.stop()
    run = look_up(desk, numbers(40))
    wait_for(lambda: run.progress.stage is Stage.HELD, 40)
    assert len(run.take()) < GIVES_UP_AFTER + 4
    assert run.progress.why is not None
    sandbox.start()
    run.go_on()
    assert len(all_of(run)) == 40
    assert run.progress.done == 40


def test_cancel_ends_it_at_once_and_what_comes_later_reaches_nobody(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(30)
    sandbox.set_faults("singleVerify#3-=slow:0.5")
    run = look_up(desk, numbers(30))
    wait_for(lambda: run.progress.done >= 2)
    run.take()
    run.cancel()
    done_before = run.progress.done
    assert run.progress.stage is Stage.CANCELLED
    wait_for(lambda: threads() == 0)
    assert run.take() == ()
    received = sandbox.state()["requests"]
    assert isinstance(received, list)
    # A question that waits in vain is repeated: cards are counted, not calls.
    asked = {each["card"] for each in received}
    assert len(asked) <= done_before + 2 * MOST_AT_ONCE < 30, "no more than what was under way"


def test_a_pause_asks_nothing_more_until_it_goes_on(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(20)
    sandbox.set_faults("singleVerify=slow:0.02")
    run = look_up(desk, numbers(20))
    wait_for(lambda: run.progress.done >= 3)
    run.pause()
    assert run.progress.stage is Stage.PAUSED
    received = sandbox.state()["requests"]
    assert isinstance(received, list)
    assert len(received) < 3 * 20 - 9, "not everything was asked"
    run.go_on()
    all_of(run)
    assert run.progress.done == 20


def test_another_system_behind_the_profile_stops_it_before_a_card_of_it_is_asked(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(4)
    run = begun_later(desk, numbers(4))
    run.place = msgspec.structs.replace(run.place, base_url="https://elsewhere.example/vshop")
    run.start()
    wait_for(lambda: run.progress.stage is Stage.HELD)
    assert isinstance(run.progress.why, ReviewStopped)
    assert run.take() == ()
    run.cancel()


def test_a_list_without_cards_is_done_at_once(desk: Desk) -> None:
    run = look_up(desk, ())
    assert run.progress.stage is Stage.DONE
    assert run.progress.seconds_left is None
