from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from services.bulk.preview import Cannot, Preview, preview, previewed
from services.bulk.reports import Fate, end_left_behind, left_behind, refreshed, report_of
from services.bulk.stopping import BulkStop
from services.desk.desk import Desk
from services.desk.done import Did
from services.desk.verdicts.card_facts import answered
from services.desk.verdicts.concluding import conclude
from services.errors import BadInput, NotAllowed
from services.records import Environment
from services.sandbox import Sandbox
from services.writes.errors import ReviewStopped
from services.writes.states import Cause, State, What
from tests.services.bulk.desks import BY, PROFILE, answers_of, desk_over, fates, numbers, run
from tests.services.desk.verdicts.known import at, card, renewal, wrote

REASON = "Batch reported lost by Nordwind"


def renewing(count: int) -> tuple[str, ...]:
    """So many cards of the fleet that renew by themselves."""
    return tuple(iccid for number, iccid in enumerate(numbers(1000)) if number % 10 < 6)[:count]


def bulk(desk: Desk, iccids: Sequence[str]) -> BulkStop:
    place = desk.clients.place(PROFILE)
    chosen = preview(desk, BY, answers_of(desk, tuple(iccids)), place)
    return BulkStop(desk, BY, chosen, place, REASON)


def confirmed(desk: Desk, iccids: Sequence[str]) -> BulkStop:
    stop = bulk(desk, iccids)
    stop.begin(str(len(iccids)))
    return stop


def on_server(sandbox: Sandbox) -> set[str]:
    """The cards whose auto-renewal is in force at the server."""
    return {each["card"] for each in cast("list[dict[str, Any]]", sandbox.state()["renewals"])}


def stops_received(sandbox: Sandbox) -> Counter[str]:
    received = cast("list[dict[str, Any]]", sandbox.state()["requests"])
    return Counter(each["card"] for each in received if each["call"] == "cancelAutoRenewalRecord")


# ------------------------------------------------------------------ preview


def test_the_preview_says_what_can_and_what_cannot_and_why(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(10)
    place = desk.clients.place(PROFILE)
    sandbox.set_faults(f"queryAutoRenewalRecord@{numbers(10)[5]}=refused:E4:no rights")
    shown = preview(desk, BY, answers_of(desk, numbers(10)), place)
    assert [each.iccid for each in shown.able] == list(numbers(10)[:5])
    cannot = {cannot: [each.iccid for each in shown.unable(cannot)] for cannot in Cannot}
    assert cannot[Cannot.NOT_SEEN] == [numbers(10)[5]], "a refused question is no answer"
    assert cannot[Cannot.OFF] == [numbers(10)[6], numbers(10)[7], numbers(10)[9]]
    assert cannot[Cannot.NOT_OUR_CARD] == [numbers(10)[8]]
    assert sum(map(len, cannot.values())) + len(shown.able) == 10


def test_what_was_stopped_since_the_look_up_is_said_with_who_and_when(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(4)
    answers = answers_of(desk, numbers(4))
    one = confirmed(desk, numbers(4)[:1])
    run(one)
    shown = preview(desk, BY, answers, desk.clients.place(PROFILE))
    (stopped,) = shown.unable(Cannot.STOPPED)
    assert stopped.iccid == numbers(4)[0]
    assert stopped.done is not None
    assert stopped.done.agent == "mei"
    assert len(shown.able) == 3


def test_what_was_noted_as_stopped_is_not_said_to_be_stopped_by_whoever_sent_it() -> None:
    noted = wrote(Did.STOP_RENEWAL, State.PLACED, cause=Cause.AGENT_SAYS_PLACED, minutes=30)
    listed_before = msgspec.structs.replace(card(done=(noted,), on=renewal()), renewal=answered(renewal(), at(40)))
    assert previewed("1", conclude(listed_before)).cannot is Cannot.NOT_SEEN, "whether it is off was not seen since"
    assert previewed("1", conclude(card(done=(noted,)))).cannot is Cannot.OFF
    assert previewed("1", conclude(card(done=(wrote(Did.STOP_RENEWAL),)))).cannot is Cannot.STOPPED


def test_a_card_with_a_stop_that_has_no_answer_is_left_alone(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(2)
    sandbox.set_faults(f"cancelAutoRenewalRecord@{numbers(2)[0]}=drop")
    run(confirmed(desk, numbers(2)[:1]))
    shown = preview(desk, BY, answers_of(desk, numbers(2)), desk.clients.place(PROFILE))
    assert [each.iccid for each in shown.unable(Cannot.CHECK_FIRST)] == [numbers(2)[0]]
    assert [each.iccid for each in shown.able] == [numbers(2)[1]]


# ------------------------------------------------------------------ the agent's word


@pytest.mark.parametrize("typed", ["", "2", "4", "three", "33"])
def test_another_number_than_that_of_the_cards_begins_nothing(desk: Desk, sandbox: Sandbox, typed: str) -> None:
    sandbox.add_fleet(3)
    stop = bulk(desk, numbers(3))
    with pytest.raises(BadInput, match="count"):
        stop.begin(typed)
    assert desk.journal.last_seq() == 0


def test_a_reason_is_asked_for(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    place = desk.clients.place(PROFILE)
    stop = BulkStop(desk, BY, preview(desk, BY, answers_of(desk, numbers(1)), place), place, "  ")
    with pytest.raises(BadInput, match="reason"):
        stop.begin("1")


def test_nothing_to_stop_cannot_be_confirmed(desk: Desk) -> None:
    stop = BulkStop(desk, BY, Preview(cards=()), desk.clients.place(PROFILE), REASON)
    with pytest.raises(BadInput, match="count"):
        stop.begin("0")


def test_a_profile_that_only_looks_previews_nothing_and_sends_nothing(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    answers, place, stop = answers_of(desk, numbers(1)), desk.clients.place(PROFILE), bulk(desk, numbers(1))
    profile = desk.clients.profile(PROFILE)
    desk.profiles.replace(PROFILE, msgspec.structs.replace(profile, read_only=True))
    with pytest.raises(NotAllowed, match="read_only"):
        preview(desk, BY, answers, place)
    with pytest.raises(NotAllowed, match="read_only"):
        stop.begin("1")
    assert stops_received(sandbox) == {}


def test_where_the_profile_leads_elsewhere_by_now_nothing_is_previewed(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    elsewhere = msgspec.structs.replace(desk.clients.place(PROFILE), environment=Environment.PRODUCTION)
    with pytest.raises(ReviewStopped, match="other_system"):
        preview(desk, BY, answers_of(desk, numbers(1)), elsewhere)


# ------------------------------------------------------------------ carried out


def test_each_card_has_an_intent_of_its_own_with_reason_and_ticket(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(6)
    report = run(confirmed(desk, numbers(6)))
    assert set(fates(report).values()) == {Fate.CARRIED_OUT}
    assert on_server(sandbox) & set(numbers(6)) == set()
    intents = desk.fixes.ledger.standing([State.CONFIRMED])
    assert sorted(each.write.iccid for each in intents) == sorted(numbers(6))
    assert {(each.write.what, each.reason, each.subject.ticket, each.subject.agent) for each in intents} == {
        (What.STOP_RENEWAL, REASON, "SUP-9", "mei")
    }
    assert set(stops_received(sandbox).values()) == {1}


def test_fifty_with_faults_every_intent_is_accounted_for_and_the_server_agrees(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(100)
    cards = renewing(50)
    faults = {
        0: "cancelAutoRenewalRecord@{}=drop-after",  # a lost reply: it was done, and the read-back proves it
        4: "cancelAutoRenewalRecord@{}=drop-before",  # lost on the way: still on, nobody knows whether for ever
        9: "cancelAutoRenewalRecord@{}=refused:E9:not today",
        14: "cancelAutoRenewalRecord@{}=status-after:502",
        18: "cancelAutoRenewalRecord@{0}=drop-after;queryAutoRenewalRecord@{0}#4-=503",  # done, and it cannot be seen
        22: "queryAutoRenewalRecord@{}#2-=503",  # cannot be looked at again: not sent
        26: "cancelAutoRenewalRecord@{}=late:0.2",
        31: "cancelAutoRenewalRecord@{}=cut",
        35: "cancelAutoRenewalRecord@{}=garbage-after",
        40: "cancelAutoRenewalRecord@{}=slow:1.5",  # a timeout: done after we have hung up
        45: "singleQueryOrder@{}#2-=refused:E1:system busy",
    }
    sandbox.set_faults(";".join(rule.format(cards[place]) for place, rule in faults.items()))
    stop = confirmed(desk, cards)
    sandbox_renewals = on_server(sandbox)
    assert set(cards) <= sandbox_renewals
    report = run(stop)
    told = fates(report)

    assert list(told) == list(cards), "every card stands in the report, in its order"
    assert report.finished
    in_force = on_server(sandbox)
    for iccid, fate in told.items():
        if fate is Fate.CARRIED_OUT:
            assert iccid not in in_force
        elif fate in (Fate.REFUSED, Fate.NOT_SENT):
            assert iccid in in_force
        else:
            assert fate is Fate.UNKNOWN
    counted = Counter(told.values())
    assert counted[Fate.REFUSED] == 1
    assert counted[Fate.NOT_SENT] == 2
    assert told[cards[4]] is told[cards[18]] is Fate.UNKNOWN
    assert told[cards[0]] is Fate.CARRIED_OUT

    intents = {each.write.iccid: each for each in desk.fixes.ledger.standing(State)}
    assert set(intents) == {iccid for iccid, fate in told.items() if fate is not Fate.NOT_SENT}
    assert {each.iccid: each.done.state for each in report.outcomes if each.done} == {
        iccid: intent.state for iccid, intent in intents.items()
    }
    received = stops_received(sandbox)
    assert set(received.values()) == {1}, "none was sent twice"
    assert {iccid for iccid, fate in told.items() if fate is Fate.UNKNOWN} == {
        each.write.iccid for each in desk.fixes.unknown()
    }, "what is unknown is in the hands of the banner and the watch"
    assert fates(report_of(desk, stop.begun)) == told | {
        iccid: Fate.NOT_BEGUN for iccid, fate in told.items() if fate is Fate.NOT_SENT
    }


def test_after_three_without_an_answer_no_more_are_sent_until_the_agent_goes_on(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(20)
    cards = renewing(8)
    sandbox.set_faults("cancelAutoRenewalRecord#2-4=drop")
    stop = confirmed(desk, cards)
    report = run(stop)
    assert Counter(fates(report).values()) == {Fate.CARRIED_OUT: 1, Fate.UNKNOWN: 3, Fate.NOT_BEGUN: 4}
    assert not report.finished
    stop.go_on()
    report = run(stop)
    assert Counter(fates(report).values()) == {Fate.CARRIED_OUT: 5, Fate.UNKNOWN: 3}


def test_what_becomes_known_later_is_told_by_the_same_report(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    sandbox.set_faults("cancelAutoRenewalRecord=drop")
    report = run(confirmed(desk, numbers(1)))
    (unknown,) = desk.fixes.unknown()
    desk.fixes.decide_placed(unknown.intent, "mei", "Linksfield said so on the telephone")
    assert fates(refreshed(desk, report)) == {numbers(1)[0]: Fate.NOTED}, "an agent's word is no proof"


def test_a_renewal_that_is_off_by_then_is_said_as_off_and_nothing_is_sent(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(2)
    stop = confirmed(desk, numbers(2))
    sandbox._world.renewals.pop(numbers(2)[0])
    report = run(stop)
    assert fates(report) == {numbers(2)[0]: Fate.WAS_OFF, numbers(2)[1]: Fate.CARRIED_OUT}
    assert fates(report_of(desk, stop.begun)) == fates(report)
    assert stops_received(sandbox) == {numbers(2)[1]: 1}


def test_a_journal_that_takes_nothing_more_ends_it_and_the_others_are_not_begun(
    desk: Desk, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.add_fleet(5)
    stop = confirmed(desk, numbers(5))
    run(stop, most=2)
    desk.journal.close()
    report = run(stop)
    assert Counter(fates(report).values()) == {Fate.CARRIED_OUT: 2, Fate.NOT_BEGUN: 3}
    assert report.why is not None


def test_halted_it_begins_no_more_and_says_which(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(5)
    stop = confirmed(desk, numbers(5))
    run(stop, most=2)
    stop.halt()
    assert stop.next() is None
    assert [each.iccid for each in stop.report.of(Fate.NOT_BEGUN)] == list(numbers(5)[2:])


# ------------------------------------------------------------------ a sudden end


class Died(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("at", ["recorded:committed", "sending:committed", "call:answered", "confirmed:committed"])
def test_ended_in_the_middle_every_begun_one_is_looked_after_and_the_others_are_said(
    sandbox: Sandbox, tmp_path: Path, at: str
) -> None:
    sandbox.add_fleet(10)
    cards = renewing(6)
    desk = desk_over(sandbox, tmp_path)
    stop = confirmed(desk, cards)
    run(stop, most=2)
    _die_at(desk, at)
    with pytest.raises(Died):
        stop.next()
    desk.close()

    again = desk_over(sandbox, tmp_path)
    try:
        again.fixes.recover()
        (report,) = left_behind(again)
        told = fates(report)
        assert [told[each] for each in cards[:2]] == [Fate.CARRIED_OUT] * 2
        third = {"recorded:committed": Fate.NOT_SENT, "confirmed:committed": Fate.CARRIED_OUT}.get(at, Fate.UNKNOWN)
        assert told[cards[2]] is third
        assert [told[each] for each in cards[3:]] == [Fate.NOT_BEGUN] * 3
        assert (report.begun.agent, report.begun.ticket, report.begun.reason) == ("mei", "SUP-9", REASON)
        assert {each.write.iccid for each in again.fixes.unknown()} == {
            iccid for iccid, fate in told.items() if fate is Fate.UNKNOWN
        }
        assert set(cards[3:]) <= on_server(sandbox)
        end_left_behind(again, report.begun, "ana")
        end_left_behind(again, report.begun, "ana")
        assert left_behind(again) == ()
    finally:
        again.close()


def test_one_that_was_ended_or_still_runs_is_not_left_behind(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(3)
    stop = confirmed(desk, numbers(2))
    assert left_behind(desk, [stop.begun.name]) == ()
    assert len(left_behind(desk)) == 1
    run(stop)
    stop.end()
    assert left_behind(desk) == ()


def _die_at(desk: Desk, at: str) -> None:
    def step(name: str) -> None:
        if name == at:
            raise Died

    desk.fixes._step = desk.fixes.ledger._step = step
