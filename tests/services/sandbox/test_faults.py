from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from services.sandbox import Sandbox
from services.sandbox.faults import CALL_NAMES, GRAMMAR, Fault, Faults, read_rules
from services.sandbox.signing import sign
from tests.services.sandbox.support import CALL_PATHS, CARDS, ORDER, RECORDED, Client, wait_until

# ------------------------------------------------------------------ grammar


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("slow:2.5", Fault("slow", False, 2.5)),
        ("slow-after:3", Fault("slow", True, 3)),
        ("drop", Fault("drop")),
        ("drop-before", Fault("drop")),
        ("drop-after", Fault("drop", True)),
        ("status:503", Fault("status", False, 503)),
        ("503", Fault("status", False, 503)),
        ("status-after:502", Fault("status", True, 502)),
        ("refused:E9:No: not today", Fault("refused", False, 0, "E9:No: not today")),
        ("redirect", Fault("redirect")),
        ("redirect:http://127.0.0.1:1/x", Fault("redirect", False, 0, "http://127.0.0.1:1/x")),
        ("enormous", Fault("enormous", False, 64)),
        ("enormous-after:2", Fault("enormous", True, 2)),
        ("late:1", Fault("late", False, 1)),
        ("cut", Fault("cut", True)),
        ("cut-after", Fault("cut", True)),
        ("bom", Fault("bom", True)),
    ],
)
def test_a_fault_is_read(text: str, fault: Fault) -> None:
    assert [rule.fault for rule in read_rules(f"singleOrder={text}")] == [fault]


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("slow:3", "is not of the form"),
        ("singleOrder", "is not of the form"),
        ("singleOrder=", "is not of the form"),
        ("order=slow:3", "there is no call 'order'"),
        ("singleOrder=sleepy", "there is no fault 'sleepy'"),
        ("singleOrder=bare-after", "there is no fault 'bare-after'"),
        ("singleOrder=cut-before", "there is no fault 'cut-before'"),
        ("singleOrder=late-before:1", "there is no fault"),
        ("singleOrder=slow", "needs seconds"),
        ("singleOrder=slow:-1", "needs seconds"),
        ("singleOrder=slow:nan", "needs seconds"),
        ("singleOrder=late:4000", "from 0 to 3600"),
        ("singleOrder=status:200", "from 400 to 599"),
        ("singleOrder=42", "from 400 to 599"),
        ("singleOrder=enormous:0", "MiB"),
        ("singleOrder=redirect:a b", "without blanks"),
        ("singleOrder=refused:E9", "a code and a message"),
        ("singleOrder=html:1", "takes no argument"),
        ("singleOrder#0=drop", "number of times"),
        ("singleOrder#=drop", "number of times"),
        ("singleOrder#3-2=drop", "ends before it begins"),
        ("*=drop;singleOrder=what", "'singleOrder=what'"),
    ],
)
def test_a_wrong_spec_is_named_in_one_sentence(spec: str, words: str) -> None:
    with pytest.raises(ValueError, match="fault rule") as problem:
        Sandbox(faults=spec)
    assert words in str(problem.value)
    assert "\n" not in str(problem.value)


def test_the_help_names_every_fault_and_its_examples_can_be_read() -> None:
    examples = GRAMMAR.partition("examples:")[2].split()
    assert len([read_rules(example) for example in examples]) == 4
    with pytest.raises(ValueError, match="faults are") as problem:
        read_rules("*=nothing")
    kinds = str(problem.value).partition("faults are ")[2].split(", ")[:-1]
    assert [kind for kind in kinds if f"\n  {kind}" not in GRAMMAR] == []


@pytest.mark.parametrize(
    ("times", "held"),
    [("", [1, 2, 3, 4, 5]), ("#2", [1, 2]), ("#2-3", [2, 3]), ("#4-", [4, 5]), ("#3-3", [3])],
)
def test_a_rule_holds_for_its_turns_only(times: str, held: list[int]) -> None:
    faults = Faults(f"singleVerify{times}=drop")
    assert [turn for turn in range(1, 6) if faults.holding("singleVerify", ["1"])] == held


def test_requests_that_do_not_fit_are_not_counted() -> None:
    faults = Faults("singleVerify@7#1=drop")
    assert faults.holding("singleVerify", ["8"]) == faults.holding("singleOrder", ["7"]) == []
    assert faults.holding("singleVerify", ["7"]) == [Fault("drop")]


def test_an_empty_spec_has_no_faults() -> None:
    assert read_rules(" ; ") == []


# ------------------------------------------------------------------ what they do


def dropped(client: Client, call: str, card: str = "fresh", **fields: str) -> None:
    """Send a request whose connection must be closed without a byte of answer."""
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        client.call(call, card, **fields)
    client.connection.close()


def send_only(client: Client, call: str, **fields: str) -> Client:
    """Send a request over a connection of its own, without waiting for the answer."""
    waiting = Client(client.sandbox)
    request = waiting.fields(call, "fresh", **fields)
    waiting.connection.request("POST", CALL_PATHS[call], json.dumps(request | {"sign": sign(request)}))
    return waiting


def worked(client: Client) -> bool:
    """Whether the recorded order stands on its card."""
    client.sandbox.set_faults("")
    return len(client.orders("fresh")) == 1


def test_slow_waits_and_then_works(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=slow:0.2")
    begun = time.monotonic()
    client.data("SynOrderInfo", **RECORDED)
    assert time.monotonic() - begun >= 0.2
    assert worked(client)


def test_slow_holds_up_no_other_request(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=slow:30")
    waiting = send_only(client, "SynOrderInfo", **RECORDED)
    wait_until(lambda: "SynOrderInfo" in str(client.sandbox.state()["counts"]))
    begun = time.monotonic()
    assert client.orders("fresh") == []
    assert time.monotonic() - begun < 5
    waiting.connection.close()


def test_slow_after_has_worked_before_it_waits(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=slow-after:30")
    waiting = send_only(client, "SynOrderInfo", **RECORDED)
    wait_until(lambda: "'worked': True" in str(client.sandbox.state()["requests"]))
    assert worked(client)
    waiting.connection.close()


@pytest.mark.parametrize(("fault", "done"), [("drop-before", False), ("drop-after", True)])
def test_a_dropped_connection_may_have_worked(client: Client, fault: str, done: bool) -> None:
    client.sandbox.set_faults(f"SynOrderInfo={fault}")
    dropped(client, "SynOrderInfo", **RECORDED)
    assert worked(client) is done


def test_late_work_is_done_after_the_connection_was_closed(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=late:1")
    dropped(client, "SynOrderInfo", **RECORDED)
    client.sandbox.set_faults("")
    assert client.sandbox.state()["late"] == 1
    assert client.orders("fresh") == []
    wait_until(lambda: client.sandbox.state()["late"] == 0)
    assert worked(client)


def test_a_cut_answer_stops_half_way(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=cut")
    with pytest.raises(http.client.IncompleteRead) as cut:
        client.call("SynOrderInfo", **RECORDED)
    assert cut.value.partial.startswith(b'{"operateCode":"S"')
    assert cut.value.expected is not None
    assert abs(cut.value.expected - len(cut.value.partial)) <= 1
    client.connection.close()
    assert worked(client)


def is_error(status: int, _body: bytes) -> bool:
    return status == 503


def is_html(status: int, body: bytes) -> bool:
    return status == 200 and body.startswith(b"<!DOCTYPE html>")


def is_redirect(status: int, body: bytes) -> bool:
    return (status, body) == (307, b"")


def is_enormous(status: int, body: bytes) -> bool:
    return status == 200 and len(json.loads(body)["data"]["filler"]) == 2 << 20


def is_refusal(status: int, body: bytes) -> bool:
    return status == 200 and json.loads(body) == {"operateCode": "E9", "message": "No: not today", "data": {}}


def is_garbage(status: int, body: bytes) -> bool:
    with pytest.raises(UnicodeDecodeError):
        body.decode()
    return status == 200


def is_foreign(status: int, body: bytes) -> bool:
    return status == 200 and json.loads(body) == {"code": 0, "msg": "success", "data": {}}


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(
    ("kind", "argument", "fits"),
    [
        ("status", ":503", is_error),
        ("html", "", is_html),
        ("redirect", "", is_redirect),
        ("enormous", ":2", is_enormous),
        ("refused", ":E9:No: not today", is_refusal),
        ("garbage", "", is_garbage),
        ("foreign", "", is_foreign),
    ],
)
def test_another_answer_may_stand_for_work_that_was_done(
    client: Client, kind: str, argument: str, fits: Callable[[int, bytes], bool], done: bool
) -> None:
    client.sandbox.set_faults(f"SynOrderInfo={kind}{'-after' if done else ''}{argument}")
    status, body = client.raw("SynOrderInfo", **RECORDED)
    assert fits(status, body)
    assert worked(client) is done


@pytest.mark.parametrize(
    ("spec", "location"),
    [("redirect", "/vshop/redirected"), ("redirect:http://127.0.0.1:9/x", "http://127.0.0.1:9/x")],
)
def test_a_redirect_says_where_to(client: Client, spec: str, location: str) -> None:
    client.sandbox.set_faults(f"singleVerify={spec}")
    client.connection.request("POST", CALL_PATHS["singleVerify"], b"{}")
    response = client.connection.getresponse()
    assert response.read() == b""
    assert (response.status, response.headers["Location"]) == (307, location)


def test_following_the_redirect_is_seen_in_the_log(client: Client) -> None:
    client.connection.request("POST", "/vshop/redirected", b"{}")
    assert client.answer()[0] == 404
    assert client.sandbox.state()["counts"] == {"unknown": 1}


def test_a_dribbled_answer_arrives_whole_after_its_time(client: Client) -> None:
    client.sandbox.set_faults("singleVerify=dribble:0.3")
    begun = time.monotonic()
    assert client.data("singleVerify")["partnerCode"] == "P000270"
    assert time.monotonic() - begun >= 0.25


def test_a_dribbled_answer_comes_in_many_pieces(client: Client) -> None:
    client.sandbox.set_faults("singleVerify=dribble:0.3")
    client.connection.connect()
    client.connection.request("POST", CALL_PATHS["singleVerify"], b"{}")
    pieces: list[bytes] = []
    while len(b"".join(pieces)) < 100:
        pieces.append(client.connection.sock.recv(4096))
    assert len(pieces) > 3


def test_a_bare_answer_has_no_envelope(client: Client) -> None:
    client.sandbox.set_faults("SynOrderInfo=bare")
    assert json.loads(client.raw("SynOrderInfo", **RECORDED)[1])["orderNo"] == RECORDED["orderNo"]
    assert worked(client)


def test_a_refusal_keeps_its_envelope_where_answers_are_bare(client: Client) -> None:
    client.sandbox.set_faults("*=bare")
    assert client.refusal("singleVerify", "other_partner") == "E111"


def test_extra_fields_stand_everywhere_beside_the_real_ones(client: Client) -> None:
    plain = client.call("singleQueryOrder", "in_use_two_waiting")
    client.sandbox.set_faults("*=extra")
    envelope = client.call("singleQueryOrder", "in_use_two_waiting")
    rows = envelope["data"]["orderList"]
    assert envelope.keys() > plain.keys()
    assert all(row.items() >= known.items() for row, known in zip(rows, plain["data"]["orderList"], strict=True))
    assert all(row["newField"] == "unknown" for row in rows)


def test_numbers_stand_instead_of_strings_but_for_long_ones(client: Client) -> None:
    client.sandbox.set_faults("*=numbers")
    plan = client.data("singleServicePlanPage")["servicePlanList"][0]
    assert (plan["payAmount"], plan["minOrderPeriod"], plan["autoRenewal"]) == (12.36, 1, 1)
    assert client.data("singleVerify")["deviceCode"] == CARDS["fresh"]


def test_a_byte_order_mark_stands_before_the_answer(client: Client) -> None:
    client.sandbox.set_faults("*=bom")
    body = client.raw("singleVerify")[1]
    assert body.startswith(b"\xef\xbb\xbf{")
    assert json.loads(body.decode("utf-8-sig"))["operateCode"] == "S"


def test_shapes_and_delays_add_up(client: Client) -> None:
    client.sandbox.set_faults("singleVerify=slow:0.1;singleVerify=bare;*=bom;singleVerify=dribble:0.1")
    begun = time.monotonic()
    body = client.raw("singleVerify")[1]
    assert json.loads(body.decode("utf-8-sig"))["partnerCode"] == "P000270"
    assert time.monotonic() - begun >= 0.15


# ------------------------------------------------------------------ whom they meet


def test_a_rule_may_name_a_card(client: Client) -> None:
    client.sandbox.set_faults(f"*@{CARDS['paid_twice']}=503")
    assert client.raw("singleVerify", "paid_twice")[0] == 503
    assert client.raw("singleVerify", "fresh")[0] == 200


@pytest.mark.parametrize("number", [ORDER["orderNo"], ORDER["payId"]])
def test_a_rule_may_name_an_order_or_a_payment(client: Client, number: str) -> None:
    client.sandbox.set_faults(f"singleOrder@{number}=503")
    assert client.raw("singleOrder", **ORDER)[0] == 503
    assert client.raw("singleOrder", **ORDER | {"orderNo": "1", "payId": "2"})[0] == 200


def test_a_rule_may_hold_for_the_first_request_only(client: Client) -> None:
    client.sandbox.set_faults("singleVerify#1=503")
    assert [client.raw("singleVerify")[0] for _ in range(3)] == [503, 200, 200]


def test_a_star_means_every_call(client: Client) -> None:
    client.sandbox.set_faults("*=503")
    assert {client.raw(call)[0] for call in CALL_PATHS} == {503}
    client.connection.request("GET", "/topup/mall/order")
    assert client.answer()[0] == 503
    assert len(CALL_NAMES) == len(CALL_PATHS) + 1


def test_a_wrong_spec_leaves_the_old_faults_standing(client: Client) -> None:
    client.sandbox.set_faults("*=503")
    with pytest.raises(ValueError, match="fault rule"):
        client.sandbox.set_faults("*=what")
    assert client.raw("singleVerify")[0] == 503


def test_the_log_says_whether_a_faulty_request_was_worked(client: Client) -> None:
    client.sandbox.set_faults("singleOrder#1=status:500;singleOrder#2-2=status-after:500")
    for _ in range(3):
        client.raw("singleOrder", **ORDER)
    log: Any = client.sandbox.state()["requests"]
    assert [(entry["worked"], entry["answer"]) for entry in log] == [(False, "status"), (True, "status"), (True, "S")]
