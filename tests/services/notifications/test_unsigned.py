"""What is pasted in the place of a notification where eSIMs are sold: a shop's report, and an answer. Nobody signs it.

Fields and codes are those of linksfield-api.md, section 8.
"""

from __future__ import annotations

import pytest

from services.notifications.pasted import read_pasted
from services.notifications.records import PushVerdict
from services.notifications.verify import verify
from services.sandbox import Sandbox
from tests.services.notifications.pushes import KEYS, NOW, RECHARGE, body, signed_headers
from tests.services.notifications.pushes import headers as lines_of
from ui.words.notifications import content_facts, kind_text, verdict_sentence

REPORT: dict[str, object] = {
    "dateTime": "1670228581",
    "orderId": "E1",
    "partnerCode": "P000270",
    "payAmount": "100",
    "payCurrency": "USD",
    "type": "payment_intent.succeeded",
}
ANSWER = {"code": 6006, "data": None, "message": "PreOrder Timeout"}
PLAIN = [("Content-Type", "application/json"), ("x-access-token", "T-0123456789")]


def judged(content: dict[str, object]) -> PushVerdict:
    return verify(PLAIN, body(content), KEYS.get, NOW)


def test_8_a_shops_report_is_no_notification_and_proves_no_payment() -> None:
    verdict = judged(REPORT)
    assert (verdict.right, verdict.problem, verdict.kind, verdict.iccids) == (False, "shop_report", "shop_report", ())
    assert "it proves no payment" in verdict_sentence(verdict)[0]
    assert kind_text(verdict) == "Content: our shop reports the payment of an eSIM"
    facts = dict(content_facts(verdict))
    assert facts["type"] == "payment_intent.succeeded (the payment succeeded)"
    assert (facts["orderId"], facts["payAmount"]) == ("E1", "100")
    assert "P000270" not in repr(facts) + repr(verdict)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, "success"),
        (7, "the log-in has expired"),
        (1102, "the time could not be read"),
        ("3005", "there is no QR code"),
        (10009, "the price differs from the order's"),
        (4711, "an error of the system"),
    ],
)
def test_8_an_answers_code_is_explained_and_proves_nothing(code: object, words: str) -> None:
    verdict = judged(ANSWER | {"code": code})
    assert (verdict.right, verdict.problem, verdict.kind) == (False, "answer", "answer")
    assert "it proves nothing" in verdict_sentence(verdict)[0]
    assert words in dict(content_facts(verdict))["code"]


@pytest.mark.parametrize(
    "content",
    [
        {**ANSWER, "success": True},
        {**ANSWER, "code": "E1"},
        {"code": 0, "message": ""},
        {name: text for name, text in REPORT.items() if name != "type"},
    ],
    ids=str,
)
def test_what_has_neither_form_is_a_notification_without_its_headers(content: dict[str, object]) -> None:
    assert judged(content).problem == "header_missing"


def test_with_a_signature_the_signature_is_what_counts() -> None:
    assert verify(signed_headers(REPORT), body(REPORT), KEYS.get, NOW).right
    wrong = verify(lines_of(made="0" * 40), body(REPORT), KEYS.get, NOW)
    assert wrong.problem == "signature_wrong"
    assert verify(PLAIN, body(RECHARGE), KEYS.get, NOW).problem == "header_missing"


def test_the_report_that_practice_pastes_is_a_shops_report() -> None:
    pasted = read_pasted(Sandbox().pasted_notification("", "shop-report"))
    assert verify(pasted.headers, pasted.body, KEYS.get, NOW).kind == "shop_report"
