from __future__ import annotations

import json

import pytest

from tests.services.sandbox.support import ORDER, Client, Json

PAY_ID = ORDER["payId"]
AMOUNT = {"payId": PAY_ID, "payAmount": "12.36", "payCurrency": "gbp"}
RENEWING = ORDER | {"autoRenewal": "1"}


def authorised(client: Client, call: str = "stripePay") -> str:
    client.data("singleOrder", **(ORDER if call == "stripePay" else RENEWING))
    return str(client.data(call, **AMOUNT)["client_secret"])


def confirm(client: Client, secret: str, choice: str, origin: str = "") -> tuple[int, Json, str | None]:
    headers = {"Content-Type": "text/plain"} | ({"Origin": origin} if origin else {})
    body = json.dumps({"client_secret": secret, "choice": choice})
    client.connection.request("POST", "/stripe/v3/confirm", body, headers)
    response = client.connection.getresponse()
    return response.status, json.loads(response.read()), response.headers["Access-Control-Allow-Origin"]


def status(client: Client) -> str:
    return str(client.data("resultQuery", payId=PAY_ID)["payStatus"])


@pytest.mark.parametrize("path", ["/stripe/v3/", "/stripe/v3/stripe.js"])
def test_the_script_says_that_it_plays_stripe(client: Client, path: str) -> None:
    client.connection.request("GET", path)
    response = client.connection.getresponse()
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert b"PRACTICE: this plays Stripe" in response.read()


def test_confirming_pays_the_order(client: Client) -> None:
    assert confirm(client, authorised(client), "pay")[:2] == (
        200,
        {"paymentIntent": {"id": f"pi_{ORDER['orderNo']}", "status": "succeeded"}},
    )
    assert status(client) == "1"
    assert len(client.orders("fresh")) == 1


def test_a_decline_fails_the_payment_and_another_card_pays_it(client: Client) -> None:
    secret = authorised(client)
    code, answer, _ = confirm(client, secret, "decline")
    assert (code, answer["error"]["code"], status(client)) == (400, "card_declined", "0")
    assert confirm(client, secret, "pay")[0] == 200
    assert status(client) == "1"


def test_a_refusal_at_the_bank_leaves_the_payment_pending(client: Client) -> None:
    _, answer, _ = confirm(client, authorised(client), "refuse")
    assert (answer["error"]["code"], status(client)) == ("payment_intent_authentication_failure", "2")


def test_a_card_that_is_set_up_pays_nothing_yet(client: Client) -> None:
    secret = authorised(client, "stripeSub")
    assert confirm(client, secret, "decline")[1]["error"]["code"] == "card_declined"
    intent = confirm(client, secret, "pay")[1]["setupIntent"]
    assert (intent["status"], intent["payment_method"]) == ("succeeded", f"pm_{ORDER['orderNo']}")
    assert status(client) == "2"


def test_what_is_paid_cannot_be_confirmed_again(client: Client) -> None:
    secret = authorised(client)
    confirm(client, secret, "pay")
    assert confirm(client, secret, "pay")[1]["error"]["code"] == "payment_intent_unexpected_state"


@pytest.mark.parametrize("secret", ["", "pi_1_secret_sandbox", f"pi_{ORDER['orderNo']}_secret_sandbox"])
def test_a_secret_that_was_not_handed_out_is_refused(client: Client, secret: str) -> None:
    client.data("singleOrder", **ORDER)
    assert confirm(client, secret, "pay")[1]["error"]["code"] == "resource_missing"
    assert status(client) == "2"


@pytest.mark.parametrize("body", [b"", b"[]", b"{"])
def test_what_is_no_request_is_refused(client: Client, body: bytes) -> None:
    client.connection.request("POST", "/stripe/v3/confirm", body)
    assert client.answer()[0] == 400


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://localhost", "http://localhost"),
        ("https://evil.example", None),
        ("http://127.0.0.1.evil.example", None),
        ("null", None),
        ("", None),
    ],
)
def test_only_pages_of_this_computer_may_read_the_answer(client: Client, origin: str, allowed: str | None) -> None:
    assert confirm(client, authorised(client), "pay", origin)[2] == allowed


def test_a_reset_forgets_what_was_authorised(client: Client) -> None:
    secret = authorised(client)
    client.sandbox.reset()
    assert confirm(client, secret, "pay")[0] == 400


@pytest.mark.parametrize(("method", "path"), [("GET", "/stripe/v3/confirm"), ("POST", "/stripe/v3/stripe.js")])
def test_nothing_else_is_there(client: Client, method: str, path: str) -> None:
    client.connection.request(method, path, b"")
    assert client.answer()[0] == 404
