from __future__ import annotations

import json

import pytest

from services.sandbox.signing import sign
from tests.services.sandbox.support import CALL_PATHS, Client

VERIFY = (
    '{"deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270","terminal":"1",'
    '"tradeTime":"1645683857572","tradeType":"singleVerify","url":"https://dist.linksfield.net/login",'
    '"version":"3.0","sign":"ea7a3bba7e345e0b8ca7f7e3b43d6e72"}'
)
PLANS = (
    '{"area":"欧洲","deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270",'
    '"sign":"3fdb15332726c77cd792ea2328f98a80","terminal":"0","tradeTime":"1645782486394",'
    '"tradeType":"singleServicePlanPage","version":"3.0"}'
)


def test_the_documented_verify_example_is_accepted_as_printed(client: Client) -> None:
    status, body = client.send("singleVerify", json.loads(VERIFY))
    assert (status, json.loads(body)["data"]) == (
        200,
        {"partnerCode": "P000270", "deviceCode": "89852420180910340793"},
    )


def test_the_documented_plan_example_is_accepted_and_finds_european_plans(client: Client) -> None:
    _, body = client.send("singleServicePlanPage", json.loads(PLANS))
    areas = {plan["area"] for plan in json.loads(body)["data"]["servicePlanList"]}
    assert areas == {"Europe"}


@pytest.mark.parametrize("example", [VERIFY, PLANS])
def test_the_sandbox_makes_the_documented_signs(example: str) -> None:
    fields = json.loads(example)
    assert sign(fields) == fields["sign"]


@pytest.mark.parametrize("digest", ["59891fefb61afb0432df79ce8af0e9e5", "411a9b889b7f15351a8c2d4cfb104b3a"])
def test_an_empty_field_may_be_signed_or_left_out_of_the_sign(client: Client, digest: str) -> None:
    fields = json.loads(PLANS) | {"area": "", "sign": digest}
    assert json.loads(client.send("singleServicePlanPage", fields)[1])["operateCode"] == "S"


def test_a_null_field_is_left_out_of_the_sign(client: Client) -> None:
    fields = json.loads(VERIFY) | {"area": None}
    assert json.loads(client.send("singleVerify", fields)[1])["operateCode"] == "S"


def test_numbers_are_accepted_and_signed_as_they_were_sent(client: Client) -> None:
    body = (
        '{"deviceCode":89852420180910340793,"languageCode":1,"mark":0,"partnerCode":"P000270","terminal":0,'
        '"tradeTime":1645683857572,"tradeType":"singleVerify","version":3.0,"sign":"687cfd1359ac0d82941491183f6de1b6"}'
    )
    client.connection.request("POST", CALL_PATHS["singleVerify"], body)
    assert json.loads(client.answer()[1])["data"]["deviceCode"] == "89852420180910340793"


@pytest.mark.parametrize("wrong", ["0" * 32, "EA7A3BBA7E345E0B8CA7F7E3B43D6E72", "x", 7])
def test_a_wrong_sign_is_refused(client: Client, wrong: object) -> None:
    fields = json.loads(VERIFY) | {"sign": wrong}
    assert json.loads(client.send("singleVerify", fields)[1])["operateCode"] == "E103"


def test_a_sign_made_for_other_fields_is_refused(client: Client) -> None:
    fields = json.loads(VERIFY) | {"terminal": "0"}
    assert json.loads(client.send("singleVerify", fields)[1])["operateCode"] == "E103"


@pytest.mark.parametrize("sign_field", [{}, {"sign": ""}, {"sign": None}])
def test_an_unsigned_request_is_refused(client: Client, sign_field: dict[str, object]) -> None:
    fields = {name: value for name, value in json.loads(VERIFY).items() if name != "sign"} | sign_field
    assert json.loads(client.send("singleVerify", fields)[1])["operateCode"] == "E102"
