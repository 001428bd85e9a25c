"""What an answer of CSSS, or a look at a card's orders there, may be taken for where it leaves something out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest

from services.csss.client import Account, CsssClient
from services.errors import NotUnderstood
from services.records import Environment, Money, Profile
from services.sisters import ContractDraft, ContractOrder, ContractOrders, PayStatus
from services.wire.transport import Limits, Transport
from services.writes.by_contract import (
    check_as_reviewed,
    contract_order_write,
    look_by_contract,
    renewal_write,
    send_by_contract,
)
from services.writes.making import order_write
from services.writes.records import GuardCode, Intent, Write
from services.writes.review_guards import against_history, same_plan
from services.writes.states import State
from tests.services.mall.servers import Answer, ScriptedServer, json_body
from tests.services.writes.stage import FRESH, RENEWING, Stage

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
END = "2026-12-08 23:59:59"
Client = Callable[..., CsssClient]


@pytest.fixture
def client() -> Iterator[Client]:
    """A client of a server that gives these answers, one after the other."""
    transport, servers = Transport(limits=Limits(pause=0.001)), list[ScriptedServer]()

    def make(*answers: Answer) -> CsssClient:
        servers.append(ScriptedServer(*answers))
        account = Account(servers[-1].url, "P000270", "EXAMPLE-SECRET")
        profile = Profile(name="practice", environment="custom")
        return CsssClient(profile, account, transport, print, lambda: NOW, lambda: Environment.SANDBOX)

    yield make
    transport.close()
    for server in servers:
        server.stop()


def told(data: object) -> Answer:
    return json_body({"code": "0000", "data": data, "message": "成功", "success": True})


def listed(*rows: dict[str, str], total: int | None = None) -> Answer:
    return told({"package_order": list(rows), "page": {"total_count": len(rows) if total is None else total}})


def row(code: str, end: str = END) -> dict[str, str]:
    return {"orderCode": code, "expireDate": end}


def draft(package_code: str = "DP1", name: str = "Europe") -> ContractDraft:
    return ContractDraft(
        iccid=FRESH,
        package_code=package_code,
        package_name=name,
        package_type="2",
        periods=1,
        amount="12.36",
        pay_status=PayStatus.PAID,
    )


def order_of(client: CsssClient, *known: str, plan_code: str = "AB1", of: ContractDraft | None = None) -> Write:
    seen = ContractOrders(orders=tuple(ContractOrder(order_code=code) for code in known))
    return contract_order_write(client, of or draft(), seen, plan_code, Money(Decimal("12.36"), "GBP"))


def renewal_of(client: CsssClient, name: str = "Europe", code: str = "L1") -> Write:
    return renewal_write(client, FRESH, ContractOrder(order_code=code, expires_text=END), 1, name)


def unknown(pc: Stage, write: Write) -> Intent:
    """An intent of this write, whatever else a real one holds."""
    pc.sandbox.set_faults("singleOrder=drop")
    return msgspec.structs.replace(pc.order(RENEWING).intent, write=write, state=State.UNKNOWN)


def test_an_order_is_not_made_where_not_all_of_the_cards_orders_were_read(client: Client) -> None:
    seen = ContractOrders(orders=(ContractOrder(order_code="L1"),), total=9, whole=False)
    with pytest.raises(NotUnderstood, match="too_many"):
        contract_order_write(client(), draft(), seen, "AB1", Money(Decimal(1), "GBP"))
    without = ContractOrders(orders=(ContractOrder(problem="missing"),), total=1)
    with pytest.raises(NotUnderstood, match="not_object"):
        contract_order_write(client(), draft(), without, "AB1", Money(Decimal(1), "GBP"))


@pytest.mark.parametrize(
    "answers",
    [
        (listed(row("L1"), total=9), listed(row("L1"), total=9)),
        (listed(row("L1"), {"flow": "10 GB"}),),
    ],
    ids=["not whole", "one without a number"],
)
def test_a_list_that_may_lack_our_order_does_not_show_that_it_is_not_there(
    client: Client, pc: Stage, answers: tuple[Answer, ...]
) -> None:
    asked = client(*answers)
    with pytest.raises(NotUnderstood):
        look_by_contract(asked, unknown(pc, order_of(asked, "L1")))


@pytest.mark.parametrize("answer", [listed(row("L2"), total=9), listed(row("L1"), row("L1"))])
def test_an_order_to_be_renewed_that_was_not_read_or_stands_there_twice_is_not_gone(
    client: Client, pc: Stage, answer: Answer
) -> None:
    asked = client(answer, answer)
    with pytest.raises(NotUnderstood):
        look_by_contract(asked, unknown(pc, renewal_of(asked)))
    again = client(answer, answer)
    with pytest.raises(NotUnderstood):
        check_as_reviewed(again, renewal_of(again))


def test_an_order_that_is_gone_after_a_renewal_is_no_sign_that_it_was_not_renewed(client: Client, pc: Stage) -> None:
    asked = client(listed())
    found = look_by_contract(asked, unknown(pc, renewal_of(asked)))
    assert (found.code, found.hints) == ("order_gone", True)


def test_the_same_plan_is_the_same_by_the_mall_and_by_contract_whatever_its_language(client: Client, pc: Stage) -> None:
    by_card, any_client = order_write(pc.draft()), client()
    plan = pc.plan()
    same = draft(plan.package_code, "欧洲 10 GB / 30 天")
    assert same_plan(by_card, order_of(any_client, plan_code=plan.plan_code, of=same))
    assert not same_plan(by_card, order_of(any_client, plan_code="AB-other", of=same))


def test_one_order_renewed_twice_is_the_same_in_every_language_and_so_is_its_plan_ordered_beside_it(
    client: Client,
) -> None:
    any_client = client()
    assert same_plan(renewal_of(any_client, "Europe"), renewal_of(any_client, "欧洲"))
    assert not same_plan(renewal_of(any_client, code="L1"), renewal_of(any_client, code="L2"))
    assert same_plan(renewal_of(any_client, "Europe"), order_of(any_client))
    assert not same_plan(renewal_of(any_client, ""), order_of(any_client, of=draft(name="")))


def test_an_order_after_a_renewal_of_the_same_plan_wants_a_reason(client: Client, pc: Stage) -> None:
    any_client = client()
    renewed = msgspec.structs.replace(
        pc.order(FRESH).intent, write=renewal_of(any_client), state=State.CONFIRMED, since=pc.clock.now()
    )
    (guard,) = against_history(order_of(any_client), [renewed], "", pc.clock.now())
    assert (guard.code, guard.needs_reason) == (GuardCode.SAME_PLAN_TODAY, True)


def receipt(number: str) -> Answer:
    return told({"order_id": number, "order_start_date": None, "order_expire_date": None})


def test_an_answer_with_a_new_number_proves_an_order(client: Client) -> None:
    asked = client(receipt("L2"))
    found = send_by_contract(asked, order_of(asked, "L1"))
    assert (found.code, found.value, found.proves) == ("ordered", "L2", True)


@pytest.mark.parametrize("seen", ["on the card at the review", "on another card", "in an earlier answer"])
def test_an_answer_with_a_number_that_was_there_before_proves_nothing(client: Client, seen: str) -> None:
    known = ("L1",) if seen == "on the card at the review" else ()
    before = {"on another card": listed(row("L1")), "in an earlier answer": receipt("L1")}
    asked = client(*filter(None, (before.get(seen),)), receipt("L1"))
    if seen == "on another card":
        asked.orders_page(1, RENEWING)
    if seen == "in an earlier answer":
        assert send_by_contract(asked, order_of(asked)).proves
    found = send_by_contract(asked, order_of(asked, *known))
    assert (found.code, found.proves, found.hints) == ("not_new", False, False)
