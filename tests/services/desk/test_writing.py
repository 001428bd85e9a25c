"""One way to carry out a write of every kind: what happened is returned, and only what was never sent is raised."""

from __future__ import annotations

import pytest

from services.csss import endpoints
from services.desk.writing import ContractWrite
from services.errors import NotAllowed
from services.records import Profile
from services.writes.errors import ReviewStopped
from services.writes.records import Review, WriteResult
from services.writes.states import State, What
from tests.services.desk.office import FRESH, PLACE, PRACTICE, RECORD, RENEWING, STOP, UAT, Office


def review(office: Office, what: What) -> Review:
    if what is What.STOP_RENEWAL:
        return office.desk.renewals.review(office.subject(RENEWING), office.renewal())
    return office.review(shop_pay_id="SHOP-7" if what is What.RECORD_ORDER else "")


KINDS = {What.PLACE_ORDER: PLACE, What.RECORD_ORDER: RECORD, What.STOP_RENEWAL: STOP}


def carried_out(office: Office, what: What, fault: str) -> WriteResult:
    reviewed = review(office, what)
    office.sandbox.set_faults(f"{KINDS[what]}={fault}" if fault else "")
    return office.desk.writing.carry_out(reviewed)


@pytest.mark.parametrize("what", KINDS)
@pytest.mark.parametrize(
    ("fault", "state"), [("", State.CONFIRMED), ("refused:E1:No", State.REFUSED), ("drop-before", State.UNKNOWN)]
)
def test_every_kind_returns_what_happened(office: Office, what: What, fault: str, state: State) -> None:
    assert carried_out(office, what, fault).state is state


@pytest.mark.parametrize("what", [What.PLACE_ORDER, What.RECORD_ORDER])
def test_what_never_left_is_returned_too(office: Office, what: What) -> None:
    reviewed = review(office, what)
    office.sandbox.stop()
    assert office.desk.writing.carry_out(reviewed).state is State.NOT_SENT


def test_a_stop_is_reviewed_first_and_its_review_goes_out_of_date(office: Office) -> None:
    reviewed = review(office, What.STOP_RENEWAL)
    assert (reviewed.write.what, reviewed.snapshot.renewal_order_no) == (What.STOP_RENEWAL, reviewed.write.order_no)
    office.clock.move(601)
    with pytest.raises(ReviewStopped, match="expired"):
        office.desk.writing.carry_out(reviewed)
    assert office.requests(STOP) == 0


def test_a_renewal_seen_off_before_has_no_review(office: Office) -> None:
    renewal = office.renewal()
    office.colleague_stops(renewal)
    with pytest.raises(ReviewStopped, match="renewal_off"):
        office.desk.renewals.review(office.subject(RENEWING), renewal)


def test_what_a_profile_may_not_send_is_raised(office: Office) -> None:
    with pytest.raises(NotAllowed, match="assumed_call"):
        office.desk.writing.check_allowed(UAT, What.RECORD_ORDER)
    office.desk.profiles.add(office.practice("Kept"))
    office.desk.vault.use_for_this_run("Kept", office.sandbox.partner_code)
    reviewed = office.desk.ordering.review(office.subject(profile="Kept"), office.draft(), ())
    office.desk.profiles.replace("Kept", office.practice("Kept", read_only=True))
    with pytest.raises(NotAllowed, match="read_only"):
        office.desk.writing.carry_out(reviewed)


def test_the_writes_of_a_card_are_listed_newest_first_and_none_of_another_system(office: Office) -> None:
    first = office.order()
    office.clock.move(1)
    second = office.order(reason="another one")
    assert office.desk.writing.of_card(PRACTICE, FRESH) == (second, first)
    office.desk.profiles.add_for_this_run(Profile(name="Live", environment="production"))
    assert office.desk.writing.of_card("Live", FRESH) == ()


def test_what_decides_of_a_write_by_contract_is_what_its_endpoint_says() -> None:
    for endpoint in (endpoints.RENEW, endpoints.ORDER):
        assert ContractWrite() == (endpoint.safe, endpoint.provenance)
