"""What happened to a write is one record, whatever its kind and end; after a restart the journal tells the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from services.mall.prices import order_total
from services.sisters import ContractDraft, ContractOrders, PayStatus
from services.writes.by_contract import contract_order_write, renewal_write
from services.writes.making import order_write, stop_write
from services.writes.records import Review, Said, WriteResult
from services.writes.states import State, What
from tests.services.writes.stage import FRESH, RENEWING, Stage
from tests.services.writes.test_states import confirm, subscribe

CALLS = {
    What.PLACE_ORDER: "singleOrder",
    What.RECORD_ORDER: "SynOrderInfo",
    What.STOP_RENEWAL: "cancelAutoRenewalRecord",
    What.CREATE_SUBSCRIPTION: "stripeSubDirectly",
    What.CONFIRM_PAYMENT: "resultConfirm",
    What.RENEW_ORDER: "renewPackage",
    What.CONTRACT_ORDER: "orderPackage",
}
ENDINGS = {
    "": State.CONFIRMED,
    "refused:E9:No": State.REFUSED,
    "drop-before": State.UNKNOWN,
    "status-before:503": State.UNKNOWN,
}


NOTHING_SEEN = ContractOrders(orders=())


def by_contract(pc: Stage) -> ContractDraft:
    plan = pc.plan()
    return ContractDraft(
        iccid=FRESH,
        package_code=plan.package_code,
        package_name=plan.name,
        package_type=plan.package_type,
        periods=1,
        amount="12.36",
        pay_status=PayStatus.PAID,
    )


def reviewed(pc: Stage, what: What) -> Review:
    if what is What.RENEW_ORDER:
        (order, *_) = pc.contract("").orders(RENEWING).orders
        return pc.fixes.review(pc.subject(RENEWING), renewal_write(pc.contract(""), RENEWING, order, 1))
    if what is What.CONTRACT_ORDER:
        plan, draft = pc.plan(), by_contract(pc)
        write = contract_order_write(pc.contract(""), draft, NOTHING_SEEN, plan.plan_code, order_total(plan, 1))
        return pc.fixes.review(pc.subject(), write)
    if what is What.STOP_RENEWAL:
        return pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, pc.renewal()))
    return pc.fixes.review(pc.subject(), order_write(pc.draft(paid=what is What.RECORD_ORDER)))


def carried_out(pc: Stage, what: What, fault: str) -> WriteResult:
    faults = f"{CALLS[what]}={fault}" if fault else ""
    if what in (What.CREATE_SUBSCRIPTION, What.CONFIRM_PAYMENT):
        return (subscribe if what is What.CREATE_SUBSCRIPTION else confirm)(pc, faults)
    review = reviewed(pc, what)
    pc.sandbox.set_faults(faults)
    return pc.fixes.carry_out(review)


def same_after_restart(pc: Stage, told: WriteResult) -> None:
    assert pc.fixes.result(told.intent.intent) == told
    pc.restart()
    assert pc.fixes.result(told.intent.intent) == told


@pytest.mark.parametrize("fault", ENDINGS)
@pytest.mark.parametrize("what", What)
def test_what_is_told_at_the_end_is_what_the_journal_tells_after_a_restart(pc: Stage, what: What, fault: str) -> None:
    told = carried_out(pc, what, fault)
    assert (told.what, told.state, told.written) == (what, ENDINGS[fault], True)
    assert told.said == (Said(code="E9", message="No") if fault.startswith("refused") else None)
    assert (told.why, told.status) == (("status", 503) if "503" in fault else (told.why, 0))
    assert told.intent.sent_at is not None
    assert told.ended_at is not None
    assert told.intent.approved_at <= told.intent.sent_at <= told.ended_at
    same_after_restart(pc, told)


@pytest.mark.parametrize("what", [What.PLACE_ORDER, What.RECORD_ORDER])
def test_what_was_never_sent_is_told_the_same_after_a_restart(pc: Stage, what: What) -> None:
    review = reviewed(pc, what)
    pc.sandbox.stop()
    told = pc.fixes.carry_out(review)
    assert (told.state, told.why) == (State.NOT_SENT, "refused")
    same_after_restart(pc, told)


DECISIONS: dict[State, Callable[[Stage, str], object]] = {
    State.PLACED: lambda pc, intent: pc.fixes.decide_placed(intent, "desk-2", "the customer sees it"),
    State.NOT_PLACED: lambda pc, intent: pc.fixes.decide_not_placed(intent, "desk-2", "no trace"),
    State.UNKNOWN: lambda pc, intent: pc.fixes.leave_unknown(intent, "desk-2", "calls back"),
}


@pytest.mark.parametrize("choice", DECISIONS)
def test_what_an_agent_decides_stands_in_the_result(pc: Stage, choice: State) -> None:
    unknown = carried_out(pc, What.RECORD_ORDER, "drop-before")
    pc.sandbox.set_faults("")
    pc.wait_until_decidable(unknown)
    DECISIONS[choice](pc, unknown.intent.intent)
    told = pc.fixes.result(unknown.intent.intent)
    assert told.state is choice
    assert told.decision is not None
    assert (told.decision.choice, told.decision.agent) == (choice, "desk-2")
    assert (told.why, told.ended_at) == ("cut", unknown.ended_at)
    same_after_restart(pc, told)


def test_a_fault_of_the_program_while_reading_back_costs_no_outcome(pc: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from services.mall.client import MallClient

    review = reviewed(pc, What.STOP_RENEWAL)
    with monkeypatch.context() as broken:
        broken.setattr(MallClient, "verify", lambda *_: 1 // 0)
        told = pc.fixes.carry_out(review)
    assert told.state is State.UNKNOWN
    same_after_restart(pc, told)
