"""An answer about auto-renewal that cannot be read whole proves nothing: neither that it is off, nor that it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from services.errors import NotUnderstood
from services.records import Bases, Renewal
from services.writes.errors import ReviewStopped
from services.writes.making import stop_write
from services.writes.records import Said, WriteResult
from services.writes.states import Cause, State
from tests.services.mall.servers import Answer, ScriptedServer, success
from tests.services.writes.stage import RENEWING, Stage

NO_ORDERS = success({"orderList": []})
OTHER = {"orderNo": "2026010101010100001", "payId": "P0002702026010101010100001", "servicePlanShowName": "Other"}


def in_force(renewal: Renewal, **changed: object) -> dict[str, object]:
    named = {"orderNo": renewal.order_no, "payId": renewal.pay_id, "servicePlanShowName": renewal.plan_name}
    return {**named, "deviceCode": RENEWING, **changed}


@contextmanager
def answering(pc: Stage, *answers: Answer) -> Iterator[None]:
    """Have these answers given in place of the sandbox's."""
    server = ScriptedServer(*answers)
    bases, pc.bases = pc.bases, Bases(vshop=server.url, payment=server.url, topup=server.url)
    try:
        yield
    finally:
        pc.bases = bases
        server.stop()


def stopped(pc: Stage, read_back: object) -> WriteResult:
    renewal = pc.renewal()
    reviewed = success(in_force(renewal))
    of_card = success({"partnerCode": pc.sandbox.partner_code, "deviceCode": RENEWING})
    with answering(pc, NO_ORDERS, reviewed, reviewed, success({}), success(read_back), of_card):
        return pc.fixes.carry_out(pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal)))


@pytest.mark.parametrize("read_back", [None, {}, [], OTHER])
def test_a_read_back_without_it_proves_that_it_is_off(pc: Stage, read_back: object) -> None:
    outcome = stopped(pc, read_back)
    assert (outcome.state, outcome.cause) == (State.CONFIRMED, Cause.READ_BACK_SHOWS_IT)


@pytest.mark.parametrize(
    "read_back",
    ["in force", ["in force"], {"servicePlanShowName": "Europe"}, {"record": {"orderNo": "1"}}, [OTHER, OTHER]],
)
def test_a_read_back_that_cannot_be_read_whole_leaves_a_stop_unknown(pc: Stage, read_back: object) -> None:
    outcome = stopped(pc, read_back)
    assert (outcome.state, outcome.why) == (State.UNKNOWN, "not_object")
    assert [intent.intent for intent in pc.fixes.unknown()] == [outcome.intent.intent]


@pytest.mark.parametrize("changed", [{"payId": None}, {"orderNo": ""}, {"orderNo": "2026010101010100001"}])
def test_a_read_back_that_still_names_one_of_its_numbers_shows_it_on(pc: Stage, changed: dict[str, object]) -> None:
    outcome = stopped(pc, in_force(pc.renewal(), **changed))
    assert (outcome.state, outcome.why) == (State.UNKNOWN, "still_on")


ENDED = [
    {"status": "CANCELLED"},
    {"renewalStatus": "已取消"},
    {"status": "1", "subStatus": "unsubscribed"},
    {"autoRenewal": "0"},
    {"enabled": False},
]


@pytest.mark.parametrize("ended", ENDED)
def test_a_read_back_whose_record_says_that_it_ended_shows_it_neither_on_nor_off(
    pc: Stage, ended: dict[str, object]
) -> None:
    outcome = stopped(pc, in_force(pc.renewal(), **ended))
    assert (outcome.state, outcome.why) == (State.UNKNOWN, "not_object")


@pytest.mark.parametrize("ended", ENDED)
def test_a_renewal_that_says_that_it_ended_is_not_stopped(pc: Stage, ended: dict[str, object]) -> None:
    renewal = pc.renewal()
    named, ended_now = success(in_force(renewal)), success(in_force(renewal, **ended))
    with answering(pc, NO_ORDERS, ended_now), pytest.raises(NotUnderstood):
        pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
    with answering(pc, NO_ORDERS, named, ended_now):
        review = pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
        with pytest.raises(NotUnderstood):
            pc.fixes.carry_out(review)
    assert pc.fixes.result(review.intent).state is State.NOT_SENT
    assert pc.requests("cancelAutoRenewalRecord") == 0


@pytest.mark.parametrize("unclear", ["in force", {"servicePlanShowName": "Europe"}])
def test_a_renewal_that_cannot_be_read_is_not_called_off_already(pc: Stage, unclear: object) -> None:
    renewal = pc.renewal()
    with answering(pc, NO_ORDERS, success(unclear)), pytest.raises(NotUnderstood):
        pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
    with answering(pc, NO_ORDERS, success({})), pytest.raises(ReviewStopped) as off:
        pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
    assert off.value.reason == "renewal_off"


@pytest.mark.parametrize("shown", [{}, None, {"deviceCode": RENEWING}])
def test_one_answer_to_every_call_proves_nothing(pc: Stage, shown: object) -> None:
    """It showed the renewal, the request left, and from then on something blind answers everything alike."""
    renewal = pc.renewal()
    reviewed = success(in_force(renewal))
    with answering(pc, NO_ORDERS, reviewed, reviewed, success(shown), success(shown), success(shown)):
        outcome = pc.fixes.carry_out(pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal)))
    assert outcome.state is State.UNKNOWN


def test_without_being_seen_on_just_before_nothing_is_sent(pc: Stage) -> None:
    renewal = pc.renewal()
    with answering(pc, NO_ORDERS, success(in_force(renewal)), success(None)):
        review = pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
        with pytest.raises(ReviewStopped, match="renewal_off"):
            pc.fixes.carry_out(review)
    told = pc.fixes.result(review.intent)
    assert (told.state, told.why, told.intent.sent_at) == (State.NOT_SENT, "renewal_off", None)
    assert pc.requests("cancelAutoRenewalRecord") == 0


def test_a_refused_stop_that_is_gone_is_off_by_whomever(pc: Stage) -> None:
    pc.sandbox.set_faults("cancelAutoRenewalRecord=refused-after:E2:no renewal")
    outcome = pc.stop_renewal()
    assert (outcome.state, outcome.why) == (State.CONFIRMED, "refused_and_there")
    assert outcome.said == Said(code="E2", message="no renewal")
