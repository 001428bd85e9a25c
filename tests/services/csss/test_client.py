from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal

import pytest

from services.csss.client import Account, renewal_request
from services.errors import BadInput, NoAnswer, NotAllowed, NotSent, NotUnderstood, Refused
from services.records import Profile
from services.sandbox import Sandbox, sample_cards
from services.sandbox.sisters.csss import PRINTED_CARD, PRINTED_END, PRINTED_ORDER
from services.sisters import CardUsage, ContractDraft, PayStatus
from services.wire.limits import Limits
from services.wire.transport import Transport
from tests.services.csss.conftest import SECRET, Wire
from tests.services.mall.servers import Answer, ScriptedServer, close, json_body

CARDS = {card.key: card for card in sample_cards()}
IN_USE = CARDS["in_use_two_waiting"]
FRESH = CARDS["fresh"].iccid
Scripted = Callable[..., tuple[Wire, ScriptedServer]]


def draft(iccid: str = FRESH, **more: object) -> ContractDraft:
    known: dict[str, object] = {
        "iccid": iccid,
        "package_code": "DP20190726001274",
        "package_name": "Europe 10 GB / 30 days",
        "package_type": "2",
        "periods": 1,
        "amount": "12.36",
        "pay_status": PayStatus.PAID,
    }
    return ContractDraft(**{**known, **more})  # type: ignore[arg-type]  # each has its own type


def told(data: object, **parts: object) -> Answer:
    return json_body({"code": "0000", "data": data, "message": "成功", "success": True} | parts)


# ------------------------------------------------------------------ reads


def test_the_usage_of_a_card_names_its_order(wire: Wire) -> None:
    usage = wire.client.usage(IN_USE.iccid)
    assert (usage.order_code, usage.used_amount, usage.high_speed_left) == (IN_USE.order_nos[0], Decimal(7680), "2560")


def test_the_sandbox_answers_the_printed_usage_as_printed(wire: Wire) -> None:
    usage = wire.client.usage(PRINTED_CARD)
    assert (usage.order_code, usage.used, usage.high_speed_left) == (PRINTED_ORDER, "0", "0")


def test_a_card_without_a_plan_has_used_nothing_that_is_known(wire: Wire) -> None:
    usage = wire.client.usage(FRESH)
    assert (usage.order_code, usage.used, usage.used_amount) == (None, None, None)


@pytest.mark.parametrize("used", ["", "n/a", "-1", "1e5", "1.2.3", "٣", "1" * 35])
def test_a_usage_that_is_no_number_is_shown_as_it_came(used: str) -> None:
    usage = CardUsage(iccid=FRESH, used=used)
    assert usage.used_amount is None


def test_a_usage_of_another_card_is_no_answer(scripted: Scripted) -> None:
    wire, _ = scripted(told({"device_id": IN_USE.iccid, "order_used_flow": "1"}))
    with pytest.raises(NotUnderstood, match="wrong_card"):
        wire.client.usage(FRESH)


@pytest.mark.parametrize("more", [{"code": "9999", "message": "busy"}, {"success": False}, {"error": "no such card"}])
def test_data_that_says_no_by_itself_tells_nothing_of_a_card(scripted: Scripted, more: dict[str, object]) -> None:
    none = {"package_order": [], "page": {"total_count": 0}}
    wire, _ = scripted(told({"device_id": FRESH, "order_used_flow": "0"} | more), told(none | more))
    with pytest.raises(NotUnderstood, match="two_voices"):
        wire.client.usage(FRESH)
    with pytest.raises(NotUnderstood, match="two_voices"):
        wire.client.orders(FRESH)


def test_what_a_card_does_now_is_told_field_by_field(wire: Wire) -> None:
    fields = dict(wire.client.device(IN_USE.iccid).fields)
    assert (fields["device_id"], fields["package.orderCode"]) == (IN_USE.iccid, IN_USE.order_nos[0])


def test_every_card_of_the_account_is_listed(wire: Wire) -> None:
    cards = wire.client.cards_in_use()
    assert IN_USE.iccid in {card.iccid for card in cards}
    assert CARDS["other_partner"].iccid not in {card.iccid for card in cards}


def test_all_pages_of_the_orders_are_read(wire: Wire) -> None:
    whole, single = wire.client.orders(page_size=3), wire.client.orders(page_size=500)
    assert whole.whole
    assert single.whole
    assert whole.orders == single.orders
    assert len(whole.orders) == whole.total
    assert [call.endpoint for call in wire.calls] == ["queryOrder"] * (-(-len(whole.orders) // 3) + 1)


def test_no_page_of_the_orders_is_begun_once_the_time_of_one_call_is_over(sandbox: Sandbox) -> None:
    sandbox.set_faults("queryOrder=slow:0.2")
    with closing(Transport(limits=Limits(total=0.5))) as transport:
        wire = Wire(sandbox.csss_url, transport)
        found = wire.client.orders(page_size=1)
    assert not found.whole
    assert 0 < len(found.orders) < (found.total or 0)
    assert len(wire.calls) == len(found.orders)


def test_the_orders_of_a_card_are_its_own(wire: Wire) -> None:
    found = wire.client.orders(IN_USE.iccid)
    assert {order.order_code for order in found.orders} == set(IN_USE.order_nos)


def test_an_ended_order_is_listed(wire: Wire, sandbox: Sandbox) -> None:
    sandbox.advance(days=13)
    ended = wire.client.orders(IN_USE.iccid, order_id=IN_USE.order_nos[0]).orders[0]
    assert (ended.status, ended.expires is not None) == ("3", True)


def test_a_server_that_repeats_its_first_page_is_not_asked_for_ever(scripted: Scripted) -> None:
    row = {"orderCode": "L1"}
    wire, server = scripted(*[told({"package_order": [row], "page": {"total_count": 9}})] * 3)
    found = wire.client.orders(page_size=1)
    assert (len(found.orders), found.total, found.whole) == (1, 9, False)
    assert len(server.received) == 2


def test_without_a_total_only_an_empty_page_is_the_end(scripted: Scripted) -> None:
    pages = [{"package_order": [{"orderCode": code}]} for code in ("L1", "L2")]
    wire, _ = scripted(*map(told, pages), told({"package_order": []} | {"page": {}, "package_order_num": 0}))
    found = wire.client.orders(page_size=50)
    assert ([order.order_code for order in found.orders], found.whole) == (["L1", "L2"], True)


@pytest.mark.parametrize("total", [-1, 0, 1])
def test_a_total_smaller_than_what_came_does_not_end_the_list(scripted: Scripted, total: int) -> None:
    pages = [[{"orderCode": "L1"}, {"orderCode": "L2"}], [{"orderCode": "L3"}], []]
    wire, _ = scripted(*[told({"package_order": rows, "page": {"total_count": total}}) for rows in pages])
    found = wire.client.orders()
    assert ([order.order_code for order in found.orders], found.total, found.whole) == (["L1", "L2", "L3"], None, True)


@pytest.mark.parametrize("listed", [None, []])
def test_orders_that_are_counted_and_not_listed_are_not_none(scripted: Scripted, listed: object) -> None:
    wire, _ = scripted(told({"package_order": listed, "page": {"total_count": 105}}))
    with pytest.raises(NotUnderstood, match="no_orders"):
        wire.client.orders(FRESH)


@pytest.mark.parametrize("code", [2.021070616255607e20, True, ["L1"], {"a": 1}, "null", 0])
def test_an_order_whose_number_is_none_has_none_to_be_extended_by(scripted: Scripted, code: object) -> None:
    wire, _ = scripted(told({"package_order": [{"orderCode": code}], "page": {"total_count": 1}}))
    (order,) = wire.client.orders().orders
    assert (order.order_code, order.problem, [name for name, _ in order.fields]) == (None, "missing", ["orderCode"])


def test_a_card_whose_number_was_rounded_is_not_listed_under_it(scripted: Scripted) -> None:
    wire, _ = scripted(told([{"assetId": 8.985202201804180e19, "lifeCycle": "2"}]))
    assert [(card.iccid, card.problem) for card in wire.client.cards_in_use()] == [(None, "missing")]


def test_two_orders_alike_without_a_number_are_two(scripted: Scripted) -> None:
    wire, _ = scripted(told({"package_order": [{"flow": "1"}, {"flow": "1"}], "page": {"total_count": 2}}))
    assert [order.problem for order in wire.client.orders().orders] == ["missing", "missing"]


def test_orders_that_name_another_card_are_no_answer(scripted: Scripted) -> None:
    wire, _ = scripted(told({"package_order": [{"orderCode": "L1", "deviceId": IN_USE.iccid}]}))
    with pytest.raises(NotUnderstood, match="wrong_card"):
        wire.client.orders(FRESH)


def test_a_read_is_repeated_and_a_refusal_is_told_in_its_own_words(wire: Wire, sandbox: Sandbox) -> None:
    sandbox.set_faults("queryDeviceFlowUsage#2=503;queryDevice=refused:4301:No such card.")
    assert wire.client.usage(IN_USE.iccid).used is not None
    assert [call.outcome for call in wire.calls] == ["no_answer", "no_answer", "ok"]
    with pytest.raises(Refused) as caught:
        wire.client.device(IN_USE.iccid)
    assert (caught.value.code, caught.value.message) == ("4301", "No such card.")


@pytest.mark.parametrize("fault", ["html", "garbage", "foreign", "bare", "cut", "drop", "enormous:9", "redirect"])
def test_what_is_no_answer_to_a_read_is_never_taken_for_one(wire: Wire, sandbox: Sandbox, fault: str) -> None:
    sandbox.set_faults(f"queryDeviceFlowUsage={fault}")
    with pytest.raises((NotUnderstood, NoAnswer)):
        wire.client.usage(IN_USE.iccid)


@pytest.mark.parametrize("fault", ["extra", "numbers", "bom", "dribble:0.05"])
def test_a_reply_in_another_shape_is_read_all_the_same(wire: Wire, sandbox: Sandbox, fault: str) -> None:
    sandbox.set_faults(f"queryDeviceFlowUsage={fault}")
    assert wire.client.usage(IN_USE.iccid).order_code == IN_USE.order_nos[0]


@pytest.mark.parametrize(
    "reply",
    [
        {"code": "0000", "data": {}},
        {"code": 0, "data": {}, "success": True},
        {"code": "0000", "success": False, "data": {}},
        {"code": "4001", "success": True, "data": {}},
        {"code": "0000", "success": True, "message": "系统繁忙，请稍后", "data": {}},
        {"code": "0000", "success": True, "data": {}, "errorCode": "500"},
        {"code": "0000", "success": True, "data": {"access_code": "P000270", "timestamp": "1", "version": "2.0"}},
        {"operateCode": "S", "message": "success", "data": {}},
        [],
    ],
)
def test_an_envelope_in_two_voices_or_none_is_no_answer(scripted: Scripted, reply: object) -> None:
    wire, _ = scripted(json_body(reply))
    with pytest.raises(NotUnderstood):
        wire.client.usage(FRESH)


# ------------------------------------------------------------------ writes


def test_a_renewal_is_answered_with_the_new_end(wire: Wire) -> None:
    before = wire.client.orders(IN_USE.iccid, order_id=IN_USE.order_nos[0]).orders[0]
    renewed = wire.client.renew(IN_USE.order_nos[0], 2)
    after = wire.client.orders(IN_USE.iccid, order_id=IN_USE.order_nos[0]).orders[0]
    assert before.expires
    assert after.expires
    assert renewed.expires == after.expires
    assert (after.expires - before.expires).days == 60


def test_the_sandbox_answers_the_printed_renewal_as_printed(wire: Wire) -> None:
    assert wire.client.renew(PRINTED_ORDER, 1).expires_text == PRINTED_END


@pytest.mark.parametrize(
    "fault",
    [
        "drop", "drop-after", "cut", "status-after:503", "html",
        "garbage", "foreign", "bare", "refused:0:ok", "refused:4001:系统繁忙", "refused:5001:already renewed",
        "refused-after:0000:x",
    ],
)  # fmt: skip
def test_a_renewal_without_a_whole_yes_or_no_is_sent_once_and_stays_unknown(
    wire: Wire, sandbox: Sandbox, fault: str
) -> None:
    sandbox.set_faults(f"renewPackage={fault}")
    with pytest.raises(NoAnswer):
        wire.client.renew(IN_USE.order_nos[0], 1)
    assert sandbox.state()["counts"] == {"renewPackage": 1}


@pytest.mark.parametrize(
    "data",
    [
        {},
        None,
        {"order_id": IN_USE.order_nos[1], "order_expire_date": "2027-01-01 00:00:00"},
        {"order_id": IN_USE.order_nos[0]},
        {"order_id": IN_USE.order_nos[0], "order_expire_date": "2027-01-01 00:00:00", "status": "failed"},
        {"order_id": IN_USE.order_nos[0], "renew_period": 1, "access_code": "P000270", "timestamp": "1"},
    ],
)
def test_a_renewals_yes_that_does_not_name_the_order_and_its_end_is_no_proof(scripted: Scripted, data: object) -> None:
    wire, _ = scripted(told(data))
    with pytest.raises(NoAnswer, match="not_understood"):
        wire.client.renew(IN_USE.order_nos[0], 1)


def test_a_refused_renewal_is_a_no(wire: Wire) -> None:
    with pytest.raises(Refused) as caught:
        wire.client.renew("L201903020000000617", 1)
    assert caught.value.message == "There is no such order."


def test_a_renewal_that_never_left_is_not_sent(transport: Transport, sandbox: Sandbox) -> None:
    sandbox.stop()
    with pytest.raises(NotSent):
        Wire(sandbox.csss_url, transport).client.renew(IN_USE.order_nos[0], 1)


@pytest.mark.parametrize(("order_id", "periods"), [("", 1), ("L1", 0), ("L1", -1)])
def test_a_renewal_of_nothing_is_not_made(order_id: str, periods: int) -> None:
    with pytest.raises(BadInput):
        renewal_request(order_id, periods)


@pytest.mark.parametrize(("opens", "starts"), [(True, True), (False, False)])
def test_an_order_has_dates_where_it_is_enabled_at_once(wire: Wire, opens: bool, starts: bool) -> None:
    receipt = wire.client.order(draft(opens_at_once=opens))
    assert receipt.order_id.startswith("ORDER_")
    assert (receipt.starts_text is not None, receipt.expires_text is not None) == (starts, starts)


@pytest.mark.parametrize(
    "number",
    [None, False, True, [], {}, ["L1"], 0, -1, 4.745212226174976e16, "null", "0", "-1", "no stock", "undefined", FRESH],
)
def test_an_order_that_answers_without_a_number_is_unknown(scripted: Scripted, number: object) -> None:
    wire, _ = scripted(told({"order_id": number}))
    with pytest.raises(NoAnswer, match="not_ours"):
        wire.client.order(draft())


def test_a_bulk_order_tells_of_each_card(wire: Wire, sandbox: Sandbox) -> None:
    foreign = CARDS["other_partner"].iccid
    done, refused = wire.client.order_many(draft(), (FRESH, foreign))
    assert done.receipt is not None
    assert done.receipt.order_id.startswith("ORDER_")
    assert (refused.iccid, refused.receipt, refused.code) == (foreign, None, "E111")
    assert sandbox.state()["counts"] == {"batchOrderPackages": 1}


@pytest.mark.parametrize(
    "row",
    [
        {"error": "0000", "errorMsg": "余额不足", "order_id": "L1"},
        {"error": "0000", "order_id": "L1", "status": "failed"},
        {"error": "0000", "order_id": False},
        {"error": "0", "order_id": None},
        {"error": "SUCCESS"},
        {"error": "9999", "errorMsg": "system busy"},
        {"error": "4001", "errorMsg": "already ordered"},
    ],
)
def test_a_card_of_a_bulk_order_that_is_told_neither_yes_nor_no_is_unknown(
    scripted: Scripted, row: dict[str, object]
) -> None:
    wire, _ = scripted(told({"device_order": [{"device_id": FRESH, **row}]}))
    assert [outcome.is_unknown for outcome in wire.client.order_many(draft(), (FRESH,))] == [True]


def test_a_read_only_profile_writes_nothing(transport: Transport, sandbox: Sandbox) -> None:
    looking = Profile(name="looking", environment="custom", read_only=True)
    wire = Wire(sandbox.csss_url, transport, profile=looking)
    with pytest.raises(NotAllowed, match="read_only"):
        wire.client.renew(IN_USE.order_nos[0], 1)
    assert wire.client.usage(IN_USE.iccid).used
    assert sandbox.state()["counts"] == {"queryDeviceFlowUsage": 1}


# ------------------------------------------------------------------ secrets


def test_neither_secret_nor_sign_nor_code_stands_in_what_is_reported(scripted: Scripted) -> None:
    wire, server = scripted(told({"device_id": FRESH, "note": f"by {SECRET}", "sign": "c2lnbg=="}), close, close)
    usage = wire.client.usage(FRESH)
    assert dict(usage.fields) == {"device_id": FRESH, "note": "by …"}
    with pytest.raises(NoAnswer):
        wire.client.renew("L1", 1)
    sent = [json.loads(request.body)["sign"] for request in server.received]
    reported = repr(wire.calls) + repr(wire.client) + repr(Account("https://x", "P000270", SECRET))
    assert all(secret not in reported for secret in (SECRET, "P000270", *sent))


def test_the_preview_shows_what_would_be_sent_without_code_and_sign(wire: Wire) -> None:
    shown = dict(wire.client.preview_order(draft()))
    assert (shown["access_code"], shown["sign"], shown["pay_rst"]) == ("P0…", "…", "2")
    assert shown["url"].endswith("/csss/package/orderPackage")
    assert wire.calls == []


def test_a_wrong_secret_is_refused_by_the_sandbox(transport: Transport, sandbox: Sandbox) -> None:
    with pytest.raises(Refused, match="signature"):
        Wire(sandbox.csss_url, transport, secret="another").client.usage(IN_USE.iccid)


def test_nothing_is_sent_in_the_open() -> None:
    with pytest.raises(BadInput, match="not_https"):
        Wire("http://apiv3.linksfield.net", Transport())
