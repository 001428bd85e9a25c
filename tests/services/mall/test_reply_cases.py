"""tests/cases/replies.jsonl: what a server answers, and what the client must make of it.

Lines about read-backs and renewals say here what the client reports; what a write concludes of it is tested with the
writes (tests/services/writes).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from services.errors import ConsoleError, NoAnswer, NotUnderstood, Refused
from services.records import RenewalForm
from tests.services.mall.conftest import CARD, PARTNER_CODE, Wire
from tests.services.mall.servers import Answer, Exchange, body
from tests.services.mall.test_client import DRAFT, NUMBERS

CASES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "cases" / "replies.jsonl").read_text(encoding="utf-8").splitlines()
]
WireMaker = Callable[..., Wire]


def cases_of(call: str) -> list[Any]:
    chosen = [case for case in CASES if case["call"] == call]
    assert chosen, call
    return [pytest.param(case, id=f"{number} {case['name']}") for number, case in enumerate(chosen)]


def answering(case: dict[str, Any]) -> Answer:
    def answer(exchange: Exchange) -> bool:
        request = exchange.request.body.decode()
        text: str = case["body"].replace("{request}", request)
        text = re.sub(r"^\{request\+(.*)\}$", lambda more: f"{request[:-1]},{more[1]}}}", text, flags=re.DOTALL)
        values = {"orderNo": NUMBERS.order_no, "payId": NUMBERS.pay_id, "iccid": CARD, "partnerCode": PARTNER_CODE}
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        return body(text.encode(), f"{case['status']} Status")(exchange)

    return answer


def concluded(call: Callable[[], object]) -> str:
    try:
        call()
    except Refused:
        return "refused"
    except NoAnswer as error:
        return "unknown" if error.reason in ("not_understood", "status") else error.reason
    return "confirmed"


@pytest.mark.parametrize("case", cases_of("singleOrder"))
def test_a_reply_to_an_order_is_confirmed_refused_or_unknown(wire: WireMaker, case: dict[str, Any]) -> None:
    it = wire(answering(case))
    assert concluded(lambda: it.client.place_order(DRAFT, NUMBERS)) == case["right"]
    assert len(it.server.received) == 1


@pytest.mark.parametrize("case", cases_of("cancelAutoRenewalRecord, then queryAutoRenewalRecord"))
def test_an_absent_renewal_says_in_which_form_it_was_told_so_that_a_control_can_be_asked_for(
    wire: WireMaker, case: dict[str, Any]
) -> None:
    blind = {RenewalForm.BARE_EMPTY, RenewalForm.NO_DATA, RenewalForm.CARD_ALONE}
    reading = wire(answering(case)).client.renewal_reading(CARD)
    assert reading.renewal is None
    assert reading.form in blind


@pytest.mark.parametrize("case", cases_of("cancelAutoRenewalRecord"))
def test_an_unclear_code_to_a_stop_is_neither_a_yes_nor_a_no(wire: WireMaker, case: dict[str, Any]) -> None:
    it = wire(answering(case))
    assert concluded(lambda: it.client.stop_renewal(CARD, NUMBERS.order_no, NUMBERS.pay_id)) == "unknown"


@pytest.mark.parametrize("case", cases_of("singleQueryOrder"))
def test_a_card_without_orders_is_none_in_every_form(wire: WireMaker, case: dict[str, Any]) -> None:
    assert case["right"] == "none"
    assert wire(answering(case)).client.orders(CARD) == ()


@pytest.mark.parametrize("case", cases_of("resultQuery as read-back"))
def test_a_busy_answer_to_a_question_is_a_refused_question(wire: WireMaker, case: dict[str, Any]) -> None:
    assert case["right"] == "could not see"
    with pytest.raises(Refused) as caught:
        wire(answering(case)).client.payment_result(NUMBERS.pay_id)
    assert caught.value.question_refused


@pytest.mark.parametrize("case", cases_of("singleVerify"))
def test_a_verify_reply_without_a_clean_object_is_no_verified_card(wire: WireMaker, case: dict[str, Any]) -> None:
    with pytest.raises(ConsoleError) as caught:
        wire(answering(case)).client.verify(CARD)
    if "words" in case["right"]:
        assert isinstance(caught.value, Refused)
        assert (caught.value.code, caught.value.message) == ("0001", "卡号无效")
    else:
        assert isinstance(caught.value, NotUnderstood)


def read_plans(wire: Wire) -> str:
    """What the plans of a reply come to, in the words of the cases."""
    page = wire.client.plan_page(CARD)
    (plan,) = page.plans
    if plan.price_problem:
        return "not payable: says why, cannot be ordered"
    price = f"{plan.price.amount} {plan.price.currency}" if plan.price else "no price"
    if plan.price and not plan.price.amount:
        return "orderable; Review points the zero out and asks for a reason"
    if plan.package_type:
        return f"length: {plan.length_days or 'not said'}"
    if page.there_may_be_more:
        return f"1 plan, and: there may be more ({page.total})"
    return price if "currencyInfos" in dict(plan.fields) else f"1 plan, {price}"


@pytest.mark.parametrize("case", cases_of("singleServicePlanPage"))
def test_plans_are_read_from_every_form(wire: WireMaker, case: dict[str, Any]) -> None:
    assert read_plans(wire(answering(case))) == case["right"]


def test_every_case_has_a_test() -> None:
    tested = {
        "singleOrder",
        "cancelAutoRenewalRecord, then queryAutoRenewalRecord",
        "cancelAutoRenewalRecord",
        "singleQueryOrder",
        "resultQuery as read-back",
        "singleVerify",
        "singleServicePlanPage",
    }
    assert {case["call"] for case in CASES} == tested
