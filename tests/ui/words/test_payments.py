from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from services.desk.verdicts.charged_twice import Compared, DoublePayment
from services.desk.verdicts.verdicts import Kind, PaymentVerdict
from services.records import PaymentState
from ui.words.payments import comparison
from ui.words.translation import Translation
from ui.words.verdicts import payment_word

OF_A_PAYMENT = (
    Kind.UNKNOWN,
    Kind.CHARGED_TWICE,
    Kind.PAID_NOT_DELIVERED,
    Kind.PAID_DELIVERED,
    Kind.NOT_AT_LINKSFIELD,
    Kind.RECORDED,
    Kind.WAITS_FOR_PAYMENT,
    Kind.NO_ANSWER,
    None,
)


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[str]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


def word(kind: Kind | None, state: PaymentState | None = None) -> tuple[str, str]:
    return payment_word(PaymentVerdict(pay_id="P1", kind=kind, state=state), "status 9")


@pytest.mark.parametrize("kind", OF_A_PAYMENT)
@pytest.mark.parametrize("state", [*PaymentState, None])
def test_every_payment_has_its_word_in_both_languages(kind: Kind | None, state: PaymentState, language: str) -> None:
    text, tone = word(kind, state)
    if text != "status 9":
        assert (re.search(r"[\u4e00-\u9fff]", text) is not None) is (language == "zh_CN")
    assert tone in ("red", "amber", "blue", "green", "grey", "violet")


def test_a_payment_that_linksfield_does_not_know_is_no_refusal() -> None:
    assert word(Kind.NOT_AT_LINKSFIELD) == ("Not at Linksfield", "blue")


def test_what_our_shop_was_paid_says_so_whatever_linksfield_answers() -> None:
    assert word(Kind.RECORDED) == ("Recorded for our shop", "green")


def test_paid_is_green_only_where_it_was_delivered() -> None:
    assert word(Kind.PAID_DELIVERED, PaymentState.PAID) == ("Paid, delivered", "green")
    assert word(Kind.NO_ANSWER, PaymentState.PAID) == ("Paid", "amber")


def test_a_status_that_nobody_knows_is_taken_for_neither_paid_nor_failed() -> None:
    assert word(Kind.NO_ANSWER, PaymentState.UNKNOWN) == ("status 9", "violet")


def test_what_waits_tells_pending_from_failed() -> None:
    assert word(Kind.WAITS_FOR_PAYMENT, PaymentState.PENDING) == ("Pending", "amber")
    assert word(Kind.WAITS_FOR_PAYMENT, PaymentState.FAILED) == ("Failed", "red")


@pytest.mark.parametrize("code", list(Compared))
def test_every_comparison_is_a_whole_sentence_in_both_languages(code: Compared, language: str) -> None:
    compared = DoublePayment(code=code, certain=False, payments=(), paid=2, pending=0, failed=0, unknown=0, listed=1)
    text, _tone = comparison(compared)
    assert not re.search(r"[{}]|None", text)
    assert (re.search(r"[\u4e00-\u9fff]", text) is not None) is (language == "zh_CN")
