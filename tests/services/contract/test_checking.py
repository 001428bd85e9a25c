"""A check of a real account's answers, played on the sandbox in its moods and on replies that were changed."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from services.contract.judging import findings
from services.contract.pushes import received_pushes
from services.contract.records import Assumption, Verdict
from services.contract.stand_ins import StandIns
from services.mall.endpoints import ENDPOINTS
from services.notifications.listener import PushListener
from services.notifications.received import ListenerJournal
from services.redaction import CAP
from services.sandbox import Sandbox, sample_cards
from tests.services.contract.replaying import Document, again, checked, told

RENEWING = {card.key: card for card in sample_cards()}["auto_renewing"].iccid
FRESH = {card.key: card for card in sample_cards()}["fresh"].iccid


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def asked(sandbox: Sandbox, card: str = RENEWING, *, faults: str = "", shapes: str = "") -> dict[str, Document]:
    """The document's calls by their names, of the sandbox in this mood."""
    sandbox.reset()
    sandbox.set_faults(faults)
    sandbox.set_shapes(shapes)
    document = checked(sandbox.vshop_url.removesuffix("/vshop"), sandbox.partner_code, card)
    return by_name(document)


def by_name(document: Document) -> dict[str, Document]:
    return {call["call"]: call for call in document["calls"]}


def refuted(calls: dict[str, Document]) -> dict[str, set[str]]:
    """What each call refutes; calls that refute nothing are left out."""
    return {name: set(call["refuted"]) for name, call in calls.items() if call["refuted"]}


def test_only_safe_calls_are_made_and_every_one_of_them(sandbox: Sandbox) -> None:
    sandbox.reset()
    before: Any = sandbox.state()
    calls = by_name(checked(sandbox.vshop_url.removesuffix("/vshop"), sandbox.partner_code, RENEWING))
    after: Any = sandbox.state()
    safe = {each.name for each in ENDPOINTS if each.safe}
    assert set(calls) == safe == {request["call"] for request in after["requests"]}
    for what in ("renewals", "payments"):
        assert after[what] == before[what]
    assert [order["orderNo"] for order in after["orders"]] == [order["orderNo"] for order in before["orders"]]


def test_the_sandbox_as_it_is_differs_in_nothing(sandbox: Sandbox) -> None:
    calls = asked(sandbox)
    assert refuted(calls) == {}
    assert [call["missing"] for call in calls.values()] == [[]] * 6
    assert {call["outcome"] for call in calls.values()} == {"ok"}


def test_a_payment_that_nobody_made_shows_how_a_refusal_reads(sandbox: Sandbox) -> None:
    calls = asked(sandbox, FRESH)
    assert calls["resultQuery"]["outcome"] == "refused"
    assert calls["resultQuery"]["confirmed"] == {"envelope": "", "refusal": ""}
    assert calls["queryAutoRenewalRecord"]["confirmed"]["no_renewal"] == "{}"


# ------------------------------------------------------------------ five moods


def test_numbers_for_strings_are_named_field_by_field(sandbox: Sandbox) -> None:
    calls = asked(sandbox, faults="*=numbers")
    assert {name for names in refuted(calls).values() for name in names} == {"texts"}
    assert calls["singleQueryOrder"]["numbers"] == [
        f"orderList.{name}" for name in ("orderStatus", "time", "unit", "remainingDays")
    ]
    assert calls["resultQuery"]["refuted"] == {"texts": "payStatus, payAmount, payType"}
    assert {call["outcome"] for call in calls.values()} == {"ok"}


def test_bare_replies_are_told_from_those_in_an_envelope(sandbox: Sandbox) -> None:
    calls = asked(sandbox, faults="*=bare")
    assert {name for names in refuted(calls).values() for name in names} == {"envelope", "renewal_record"}
    assert {name for name, names in refuted(calls).items() if "envelope" in names} == set(calls)
    assert calls["singleVerify"]["refuted"]["envelope"] == "partnerCode, deviceCode"


def test_other_names_are_named_beside_those_that_are_missing(sandbox: Sandbox) -> None:
    calls = asked(sandbox, shapes="plans-in-a-page,prices-in-a-list")
    plans = calls["singleServicePlanPage"]
    assert refuted(calls) == {"singleServicePlanPage": {"plan_list", "plan_price", "texts"}}
    assert plans["refuted"]["plan_list"] == "pageInfo.list"
    assert plans["missing"] == ["pageInfo.list.payAmount", "pageInfo.list.payCurrency"]
    assert plans["unknown"] == ["pageInfo", "pageInfo.total"]
    assert plans["outcome"] == "ok"


def test_a_list_and_a_state_of_other_names_are_found(sandbox: Sandbox) -> None:
    calls = asked_otherwise(
        sandbox, "singleQueryOrder", [("orderList", "orders"), ('"orderStatus": "2"', '"orderStatus": "7"')]
    )
    orders = calls["singleQueryOrder"]
    assert (orders["outcome"], orders["problem"]) == ("not_understood", "no_orders")
    assert orders["refuted"] == {"order_list": "orders", "order_states": "7"}


def test_missing_fields_are_named_and_those_that_only_some_rows_have(sandbox: Sandbox) -> None:
    gone = [('"remainingDays"', '"daysLeft"'), ('"packageType": "2"', '"kind": "2"')]
    calls = asked_otherwise(sandbox, "singleQueryOrder", gone[:1])
    assert calls["singleQueryOrder"]["missing"] == ["orderList.remainingDays"]
    assert calls["singleQueryOrder"]["unknown"] == ["orderList.daysLeft"]
    calls = asked_otherwise(sandbox, "queryAutoRenewalRecord", gone[1:])
    assert (calls["queryAutoRenewalRecord"]["missing"], calls["queryAutoRenewalRecord"]["unknown"]) == (
        ["packageType"],
        ["kind"],
    )


def asked_otherwise(sandbox: Sandbox, call: str, changes: list[tuple[str, str]]) -> dict[str, Document]:
    """The calls of the sandbox, checked again after the text of one reply was changed."""
    document = checked_document(sandbox)
    recorded = by_name(document)[call]
    text = json.dumps(recorded["reply"], ensure_ascii=False)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    recorded["reply"] = json.loads(text)
    return by_name(again(document))


def checked_document(sandbox: Sandbox, card: str = RENEWING) -> Document:
    sandbox.reset()
    return checked(sandbox.vshop_url.removesuffix("/vshop"), sandbox.partner_code, card)


def test_notifications_of_the_older_kind_are_told_from_the_newer(sandbox: Sandbox, tmp_path: Path) -> None:
    assert received_pushes(tmp_path).judged == ()
    received(sandbox, tmp_path, "recharge")
    newer = received_pushes(tmp_path)
    assert (newer.by_hmac, newer.by_md5, newer.judged[0].verdict) == (1, 0, Verdict.CONFIRMED)
    received(sandbox, tmp_path, "expiry")
    older = received_pushes(tmp_path)
    assert (older.by_hmac, older.by_md5) == (1, 1)
    assert older.judged[0].verdict is Verdict.REFUTED
    assert older.judged[0].assumption is Assumption.PUSH_HMAC
    assert older.judged[0].seen == "x-lf-md5: expiry 1"


def received(sandbox: Sandbox, data: Path, kind: str) -> None:
    """Have the sandbox push to a listener that writes below this folder."""
    journal = ListenerJournal(data, lambda: datetime.now(UTC))
    listener = PushListener(sandbox.notification_keys, journal, lambda: datetime.now(UTC))
    listener.start()
    try:
        assert sandbox.push(listener.url, kind)["status"] == 200
    finally:
        listener.close()
        journal.close()


# ------------------------------------------------------------------ no answer, and what is no answer


@pytest.mark.parametrize("fault", ["drop", "status:503", "html", "garbage", "foreign", "redirect"])
def test_what_is_no_answer_is_called_so_and_the_others_are_asked_all_the_same(sandbox: Sandbox, fault: str) -> None:
    calls = asked(sandbox, faults=f"singleQueryOrder={fault};mallOrder={fault}")
    odd = {name for name, call in calls.items() if call["outcome"] not in ("ok", "refused")}
    assert odd == {"singleQueryOrder", "mallOrder"}
    assert calls["singleQueryOrder"]["problem"]


def test_a_page_of_another_address_refutes_where_order_details_are(sandbox: Sandbox) -> None:
    calls = asked(sandbox, faults="mallOrder=status:404")
    assert calls["mallOrder"]["refuted"] == {"details_base": "HTTP 404"}


def test_an_address_where_nobody_is_leaves_every_call_unanswered(closed_url: str) -> None:
    calls = by_name(checked(closed_url, "P000270", RENEWING))
    assert {call["outcome"] for call in calls.values()} == {"not_sent"}
    assert refuted(calls) == {}


@pytest.fixture
def closed_url() -> str:
    with Sandbox() as ended:
        return ended.vshop_url.removesuffix("/vshop")


def test_of_a_reply_that_is_too_long_to_keep_the_rows_that_are_whole_are_judged() -> None:
    plans = [{"packageCode": f"DP{number}", "payAmount": "1.00"} for number in range(10_000)]
    text = json.dumps({"operateCode": "S", "message": "", "data": {"servicePlanList": plans}})[:CAP]
    found = findings("singleServicePlanPage", text, FRESH, status=200)
    assert found.cut
    rows = {field.path: field.among for field in found.understood}
    assert 5_000 < rows["servicePlanList.packageCode"] < 10_000
    assert Assumption.PLAN_LIST in {judged.assumption for judged in found.with_verdict(Verdict.CONFIRMED)}


def test_rows_of_another_form_are_kept_beyond_the_first_ones() -> None:
    plans = [{"packageCode": "DP1"}] * 300 + [{"packageCode": "DP2", "odd": "1"}]
    reply: Any = StandIns("P000270").reply("singleServicePlanPage", {"servicePlanList": plans})
    assert len(reply["servicePlanList"]) == 21
    assert reply["servicePlanList"][-1] == {"packageCode": "DP2", "odd": "0"}


# ------------------------------------------------------------------ what leaves the company


def test_neither_code_nor_whole_numbers_are_in_the_document(sandbox: Sandbox) -> None:
    document = checked_document(sandbox)
    text = json.dumps(document)
    state: Any = sandbox.state()
    numbers = {order[name] for order in state["orders"] for name in ("orderNo", "payId") if order[name]}
    assert numbers
    assert [secret for secret in (sandbox.partner_code, RENEWING, *numbers) if secret.lower() in text.lower()] == []
    assert re.search(r"[0-9a-f]{32}", text) is None
    assert (document["partnerCode"], document["deviceCode"]) == ("X000000", "898520" + "0" * 10 + "0031")


def test_of_a_field_that_nobody_knows_only_the_form_is_in_the_document(sandbox: Sandbox) -> None:
    document = copy.deepcopy(checked_document(sandbox))
    by_name(document)["singleVerify"]["reply"]["data"] |= {
        "owner": "Ann Lee", "phone": "+44 7700 900123", "cards": [{"mail": "ann@example.com"}], "age": 42,
    }  # fmt: skip
    found = by_name(again(document))["singleVerify"]
    assert found["unknown"] == ["owner", "phone", "cards", "age"]
    data = found["reply"]["data"]
    assert (data["owner"], data["phone"], data["age"]) == ("Xxx Xxx", "+00 0000 000000", 11)
    assert "ann" not in json.dumps(data)


@pytest.mark.parametrize(
    ("text", "stands_in"),
    [
        ("89852420180910340793", "89852400000000000793"),
        ("P0002702020061214140465562", "X0000000000000000000065562"),
        ("2020061214140465562", "0000000000000065562"),
        ("no order p0002702020061214140465562 for you", "no order x0000000000000000000065562 for you"),
        ("asked by P000270", "asked by X000000"),
        ("Europe 10 GB / 30 days", "Europe 10 GB / 30 days"),
        ("2024-07-31", "2024-07-31"),
    ],
)
def test_numbers_keep_their_form_and_their_end(text: str, stands_in: str) -> None:
    stand_ins = StandIns("P000270")
    assert stand_ins.text(text) == stands_in
    assert stand_ins.text(stands_in) == stands_in


def test_a_document_that_is_checked_again_says_the_same(sandbox: Sandbox) -> None:
    document = checked_document(sandbox)
    found = again(document)
    assert [told(call) for call in found["calls"]] == [told(call) for call in document["calls"]]
    assert [call["reply"] for call in found["calls"]] == [call["reply"] for call in document["calls"]]
