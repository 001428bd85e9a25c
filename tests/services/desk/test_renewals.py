from __future__ import annotations

import pytest
from msgspec.structs import replace

from services.errors import NoAnswer, NotAllowed, NotSent
from services.journal import JournalTrouble
from services.records import Renewal
from services.writes.errors import ReviewStopped, StillUnknown
from services.writes.records import Said, WriteResult
from services.writes.states import State
from tests.services.desk.office import FRESH, LOOKING, PRACTICE, RENEWAL, RENEWING, STOP, UAT, Office


def outcomes(office: Office) -> list[tuple[str, str | None]]:
    return [(row.did, row.outcome) for row in office.desk.activity.rows(RENEWING)]


def stop(office: Office, renewal: Renewal | None = None) -> WriteResult:
    review = office.desk.renewals.review(office.subject(RENEWING), renewal or office.renewal())
    return office.desk.writing.carry_out(review)


def test_what_is_in_force_is_told_and_where_nothing_is_none(office: Office) -> None:
    assert office.renewal().plan_name == "Europe 20 GB / 30 days"
    assert office.desk.renewals.current(office.subject(FRESH)) is None


def test_a_stop_is_proved_by_asking_again(office: Office) -> None:
    assert stop(office).state is State.CONFIRMED
    assert office.desk.renewals.current(office.subject(RENEWING)) is None
    assert outcomes(office) == [("stop_renewal", "confirmed")]


def test_what_a_colleague_stopped_before_was_already_off_and_nothing_is_sent(office: Office) -> None:
    renewal = office.renewal()
    office.colleague_stops(renewal)
    with pytest.raises(ReviewStopped, match="renewal_off"):
        stop(office, renewal)
    assert office.requests(STOP) == 1, "the colleague's alone"
    assert outcomes(office) == [("found_off", None)]


def test_another_renewal_in_force_is_not_the_one_to_stop(office: Office) -> None:
    earlier = replace(office.renewal(), order_no="2020010100000000001")
    with pytest.raises(ReviewStopped) as caught:
        stop(office, earlier)
    assert caught.value.reason == "renewal_changed"
    assert office.requests(STOP) == 0


def test_a_colleague_who_is_quicker_makes_it_already_off_and_no_refusal(office: Office) -> None:
    renewal = office.renewal()
    office.once_asked(RENEWAL, lambda: office.colleague_stops(renewal))
    with pytest.raises(ReviewStopped, match="renewal_off"):
        stop(office, renewal)
    assert office.requests(STOP) == 1, "the colleague's alone: it was seen off before ours left"


def test_a_refusal_while_it_is_still_in_force_is_a_refusal(office: Office) -> None:
    office.sandbox.set_faults(f"{STOP}=refused:E999:Not on Sundays")
    told = stop(office)
    assert (told.state, told.said) == (State.REFUSED, Said(code="E999", message="Not on Sundays"))
    assert outcomes(office) == [("stop_renewal", "refused")]


def test_a_lost_answer_is_no_failure_when_asking_again_shows_it_gone(office: Office) -> None:
    office.sandbox.set_faults(f"{STOP}=drop-after")
    assert stop(office).state is State.CONFIRMED


@pytest.mark.parametrize("fault", ["drop", "status:502", "foreign-before"])
def test_without_proof_that_it_is_gone_a_stop_is_unknown(office: Office, fault: str) -> None:
    office.sandbox.set_faults(f"{STOP}={fault}")
    assert stop(office).state is State.UNKNOWN
    assert outcomes(office) == [("stop_renewal", "unknown")]


def test_a_stop_that_cannot_be_read_back_is_unknown_and_blocks_the_next(office: Office) -> None:
    # The first three questions are the window's, the Review's and the look just before; the fourth would be the proof.
    office.sandbox.set_faults(f"{RENEWAL}#4-=503")
    assert stop(office).state is State.UNKNOWN
    office.sandbox.set_faults("")
    (unknown,) = office.desk.fixes.unknown()
    check = office.desk.fixes.check(unknown.intent, "desk-1")
    assert (check.proved, check.tell) == (True, "it_is_off")


def test_while_one_stop_is_unknown_no_other_is_sent(office: Office) -> None:
    office.sandbox.set_faults(f"{STOP}=drop")
    assert stop(office).state is State.UNKNOWN
    office.sandbox.set_faults("")
    with pytest.raises(StillUnknown):
        stop(office)
    assert office.requests(STOP) == 1


def test_a_stop_that_never_left_is_an_error_and_may_be_tried_again(office: Office) -> None:
    renewal = office.renewal()
    office.once_asked(RENEWAL, office.sandbox.stop)
    with pytest.raises(NotSent):
        stop(office, renewal)
    assert outcomes(office) == [("stop_renewal", "not_sent")]
    assert office.desk.fixes.unknown() == ()


def test_without_a_first_look_nothing_is_sent(office: Office) -> None:
    renewal = office.renewal()
    office.sandbox.set_faults("singleQueryOrder=status:400")
    with pytest.raises(NoAnswer):
        stop(office, renewal)
    assert (office.requests(STOP), outcomes(office)) == (0, [])


def test_a_profile_for_looking_only_stops_nothing(office: Office) -> None:
    renewal = office.renewal()
    with pytest.raises(NotAllowed) as caught:
        office.desk.renewals.review(office.subject(RENEWING, profile=LOOKING), renewal)
    assert (caught.value.reason, caught.value.profile) == ("read_only", LOOKING)
    assert office.requests(STOP) == 0


def test_stopping_is_documented_and_needs_no_leave_for_assumed_calls(office: Office) -> None:
    office.desk.renewals.check_allowed(UAT)
    office.desk.renewals.check_allowed(PRACTICE)


def test_without_the_journal_nothing_is_stopped(office: Office) -> None:
    renewal = office.renewal()
    office.lose_the_journal()
    with pytest.raises(JournalTrouble) as caught:
        stop(office, renewal)
    assert caught.value.reason == "lock_lost"
    with pytest.raises(JournalTrouble):
        office.desk.renewals.check_allowed(PRACTICE)
    assert office.requests(STOP) == 0
