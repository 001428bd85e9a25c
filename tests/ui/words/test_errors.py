from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from services.errors import (
    BadInput,
    ConsoleError,
    NoAnswer,
    NotAllowed,
    NotSent,
    NotSetUp,
    NotUnderstood,
    Refused,
    SecretTrouble,
    SecretUnavailable,
)
from services.inspector.health import Health
from services.records import Environment, Order, OrderState, PaymentResult, PaymentState
from services.writes.states import State, What
from tests.ui.reviews import review_of_kind, sent
from ui.words import codes, errors, errors_input, errors_network, errors_set_up, outcomes, systems

SERVICES = Path(__file__).parents[3] / "services"
TRANSLATIONS = SERVICES.parent / "resources" / "translations" / "linksfield_zh_CN.ts"
GENERAL = "This entry is not valid: check it."
INNER_WORDS = ("journal", "snapshot", "read-back", "provenance", "settle")
FACTS: dict[str, str | int] = {
    "count": 17,
    "numbers": "891, 892",
    "number": "2026",
    "minimum": 1,
    "maximum": 9,
    "decimals": 2,
    "kept": "a file",
    "most": 8,
    "text": "8985O",
    "meant": "89850",
    "names": "{name}",
    "words": "payId",
    "unit": "furlongs",
}


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call of a plain name in services/, the sandbox's own left out, with that name."""
    files = [file for file in sorted(SERVICES.rglob("*.py")) if "sandbox" not in file.relative_to(SERVICES).parts]
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return tuple((node.func.id, node) for node in nodes if isinstance(node.func, ast.Name))


def bad_inputs() -> Iterator[tuple[str, str]]:
    """Every (field, reason) that services/ raises as literals; a field or reason worked out at run time is left out."""
    for name, call in calls():
        if name == "BadInput":
            yield from _literals(call)


def _literals(call: ast.Call) -> Iterator[tuple[str, str]]:
    match call.args:
        case [ast.Constant(value=str(field)), ast.Constant(value=str(reason))]:
            yield field, reason


def reasons_of(kind: str) -> set[str]:
    return {
        call.args[0].value
        for name, call in calls()
        if name == kind and call.args
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    }


def test_every_bad_input_that_services_raise_has_its_own_sentence() -> None:
    raised = set(bad_inputs())
    assert len(raised) > 20
    assert {pair for pair in raised if errors.sentence(BadInput(*pair)) == GENERAL} == set()


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        ("NotSent", errors_network.NOT_SENT),
        ("NoAnswer", errors_network.READ_UNANSWERED),
        ("NoAnswer", errors_network.WRITE_UNANSWERED),
        ("NotUnderstood", errors_network.NOT_UNDERSTOOD),
        ("NotAllowed", errors_set_up.NOT_ALLOWED),
        ("NotSetUp", errors_set_up.NOT_SET_UP),
    ],
)
def test_every_reason_that_services_raise_is_worded(kind: str, table: dict[str, object]) -> None:
    assert reasons_of(kind) - set(table) == set()


def test_no_two_bad_inputs_read_the_same_and_all_are_filled_in() -> None:
    texts = [
        errors.sentence(BadInput(field, reason, **FACTS, currency="GBP")) for field, reason in errors_input.BAD_INPUT
    ]
    assert len(set(texts)) == len(texts)
    assert [text for text in texts if "?" in text and "password or ?" not in text] == []
    assert [text for text in texts if not text.endswith(".")] == []


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            BadInput("iccid", "too_short", count=17),
            "Card number too short: 17 digits, 18 to 22 needed. Copy all of it.",
        ),
        (BadInput("amount", "thousands"), "Write the amount without a thousands separator, for example 1234.50."),
        (
            BadInput("profile.payment_url", "not_https"),
            "The address for payments must begin with https:// (encrypted); http is for this computer only.",
        ),
        (
            BadInput("profile.mall_url", "mall_url_no_iccid"),
            "The shop's address needs {iccid} where the card number goes.",
        ),
        (NoAnswer("timeout"), "Linksfield did not answer in time. Try again."),
        (NoAnswer("status", status=503), "Linksfield has a problem (HTTP status 503). Try again in a moment."),
        (Refused("E101", "No such {card}"), "Linksfield says: No such {card} (code E101)"),
        (Refused("E101", " "), "Linksfield refused it and gave no reason (code E101)."),
        (Refused("E\u202e1", "No.\n\x00Never."), "Linksfield says: No. Never. (code E1)"),
        (Refused("E" * 99, "x" * 9999), f"Linksfield says: {'x' * 400}… (code {'E' * 40}…)"),
        (
            NotSent("dns", host="a.test"),
            "Nothing was sent: a.test was not found. Check the network and the profile's address.",
        ),
    ],
)
def test_errors_read_like_this(error: ConsoleError, text: str) -> None:
    assert errors.sentence(error) == text


def test_an_unanswered_write_warns_whatever_the_reason() -> None:
    review = review_of_kind(What.PLACE_ORDER, "89852000000000010015")
    reasons = errors_network.WRITE_UNANSWERED
    texts = {outcomes.why_not(sent(review, State.UNKNOWN, why=reason)) for reason in reasons}
    assert len(texts) == len(errors_network.WRITE_UNANSWERED)
    assert all("It may have gone through: check before you repeat it." in text for text in texts)
    assert set(errors_network.WRITE_UNANSWERED) == set(errors_network.READ_UNANSWERED)


def test_the_troubles_with_the_password_store_read_differently_and_offer_typing() -> None:
    texts = {errors.sentence(SecretUnavailable(trouble, "Reseller UK")) for trouble in SecretTrouble}
    assert len(texts) == len(SecretTrouble) == 6
    assert all("enter" in text.lower() for text in texts)


@pytest.mark.parametrize(
    "error",
    [
        BadInput("brand_new", "odd"),
        BadInput("profile.brand_new", "odd"),
        BadInput("periods", "odd"),
        NotSent("odd", host="h"),
        NoAnswer("odd"),
        NotUnderstood("odd"),
        NotAllowed("odd"),
        NotSetUp("odd"),
        ConsoleError(),
        ValueError("boom"),
    ],
)
def test_an_unknown_reason_still_gets_a_sentence(error: BaseException) -> None:
    assert errors.sentence(error).endswith(".")


def test_a_card_without_any_profile_is_told_to_get_one() -> None:
    assert errors.sentence(NotSetUp("unknown_profile", "")) == errors.sentence(NotSetUp("no_profile"))
    assert "Reseller UK" in errors.sentence(NotSetUp("unknown_profile", "Reseller UK"))


def test_who_sets_up_a_shop_address_is_told_of_the_order_too() -> None:
    """With the card number alone the shop would sell a second order to whoever has one to pay for."""
    told = errors.sentence(NotSetUp("no_mall_url", "Europe"))
    assert all(part in told for part in ("{iccid}", "{order}", "{pay_id}", "Europe"))


def test_details_show_the_raw_text_and_the_reason() -> None:
    text = errors.details(NotUnderstood("not_json", raw="<html>", detail="line 1"))
    assert text == "NotUnderstood not_json\n\nline 1\n\n<html>"
    assert "E101" in errors.details(Refused("E101", "no"))


def test_words_for_agents_hold_no_inner_ones() -> None:
    shown = [element.text or "" for element in ElementTree.parse(TRANSLATIONS).iter("source")]
    assert len(shown) > 1000
    # The name of the file is what IT looks for.
    plain = [text.lower().replace("journal.sqlite3", "") for text in shown]
    assert [text for text in plain if any(word in text for word in INNER_WORDS)] == []


def test_states_have_words_and_unknown_ones_show_themselves() -> None:
    waiting = Order(status="0", state=OrderState.WAITING, plan_name="x")
    odd = Order(status="7", state=OrderState.UNKNOWN, plan_name="x")
    paid = PaymentResult(pay_id="P", status="1", state=PaymentState.PAID)
    strange = PaymentResult(pay_id="P", status="9", state=PaymentState.UNKNOWN)
    assert codes.order_state(waiting) == ("Waiting", "grey")
    assert codes.order_state(odd) == ("status 7", "violet")
    assert codes.payment_state(paid) == ("Paid", "green")
    assert codes.payment_state(strange) == ("status 9", "violet")


def test_every_state_and_environment_of_the_records_is_worded() -> None:
    states = {state.value for kind in (OrderState, PaymentState) for state in kind} - {"unknown"}
    assert states <= set(codes.STATE)
    assert {environment.value for environment in Environment} == set(systems.ENVIRONMENT)
    assert systems.environment_band(Environment.UAT) == "TEST (UAT): no customer is charged"
    assert systems.environment_band(Environment.SANDBOX) == "PRACTICE: nothing here is real"
    assert systems.environment_band(Environment.PRODUCTION) == ""
    assert systems.environment_word(Environment.PRODUCTION) == "PRODUCTION"
    assert systems.environment_tone(Environment.UAT) == "violet"


def test_activity_and_outcomes_have_words_and_unknown_codes_stay() -> None:
    assert codes.activity("stop_renewal") == "Stop auto-renewal"
    assert codes.activity("new_thing") == "new_thing"
    assert codes.outcome("unknown") == ("Unconfirmed", "amber")
    assert codes.outcome("new_code") == ("new_code", "grey")


@pytest.mark.parametrize(
    ("asked", "unanswered", "seconds", "offline", "words", "tone"),
    [
        (0, 0, None, False, "", "grey"),
        (3, 0, 0.21, False, "Linksfield answers in 0.2 s", "green"),
        (3, 0, 4.0, False, "Linksfield answers in 4.0 s", "amber"),
        (9, 2, 0.2, False, "Linksfield: 2 of 9 unanswered, others in 0.2 s", "amber"),
        (2, 2, None, False, "Linksfield does not answer", "red"),
        (0, 0, None, True, "No connection: this computer may be offline", "red"),
    ],
)
def test_how_linksfield_answers_is_told(
    asked: int, unanswered: int, seconds: float | None, offline: bool, words: str, tone: str
) -> None:
    now = Health(asked=asked, unanswered=unanswered, seconds=seconds, offline=offline)
    assert systems.health(now) == (words, tone)
