"""Every verdict, piece of evidence, step and reason has its words in both languages, chosen by the kind alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest

from services.desk.done import Did, Done
from services.desk.verdicts.verdicts import (
    Conclusion,
    Delivery,
    Evidence,
    Facts,
    Kind,
    Question,
    Seen,
    Standing,
    Step,
    Verdict,
    WhyNot,
)
from services.records import Environment, Money, Order, OrderState, PaymentResult, PaymentState, Renewal, Span
from services.writes.states import State, What
from ui.words import verdict_steps, verdicts
from ui.words.translation import Translation

NOW = datetime(2026, 11, 28, 6, 5, tzinfo=UTC)
MONEY = Money(Decimal("12.36"), "GBP")
PAY_ID = "P0002702026112714020755232"
IN_USE = Order(status="1", state=OrderState.IN_USE, plan_name="Europe 10 GB", ends=date(2026, 12, 10))
NEXT = Order(status="0", state=OrderState.WAITING, plan_name="Worldwide 5 GB", length_days=30)
PAYMENT = PaymentResult(pay_id=PAY_ID, status="1", state=PaymentState.PAID, order_no="2026112714020755232", money=MONEY)
DONE = Done(
    at=NOW, did=Did.PLACE_ORDER, agent="wei", profile="Reseller UK", environment=Environment.PRODUCTION, base_url="",
    iccid="8985242018091034079", ticket="SUP-1", state=State.CONFIRMED, plan_name="Europe 10 GB",
)  # fmt: skip
FULL = Facts(
    done=DONE,
    plan="Europe 10 GB",
    periods=1,
    money=MONEY,
    refunds=(MONEY,),
    payments=(PAYMENT, PAYMENT),
    order_no="2026112714020755232",
    pay_id=PAY_ID,
    paid_at="2026-11-27 14:02:11",
    spans=(
        Span(order=IN_USE, starts=None, ends=date(2026, 12, 10), estimated=False),
        Span(order=NEXT, starts=date(2026, 12, 11), ends=None, estimated=True),
    ),
    renewal=Renewal(order_no="1", pay_id="P", plan_name="Europe 10 GB", since=date(2026, 7, 6)),
    at=NOW,
    as_of=NOW,
    unseen=(Question.ORDERS, Question.RENEWAL),
)
# What no verdict that is not about it may claim.
DELIVERED = re.compile(r"(?<!is not )on the card\.|is paid and|已到账。")
FACTS = pytest.mark.parametrize("facts", [FULL, Facts()], ids=["all known", "nothing known"])


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[str]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


def verdict(head: Conclusion | None = None, standing: Standing = Standing.STANDS) -> Verdict:
    return Verdict(
        iccid=DONE.iccid,
        profile="Reseller UK",
        environment=Environment.PRODUCTION,
        at=NOW,
        standing=standing,
        head=head,
        asked=5,
        answered=3,
    )


def with_facts(facts: Facts, **changes: object) -> Facts:
    values = {name: getattr(facts, name) for name in facts.__struct_fields__}
    return Facts(**{**values, **changes})


def sentence(kind: Kind, facts: Facts) -> str:
    conclusion = Conclusion(kind=kind, facts=facts)
    return verdicts.sentence(conclusion, verdict(conclusion))


def is_whole(text: str, language: str) -> bool:
    chinese = re.search(r"[\u4e00-\u9fff]", text) is not None
    return bool(text) and not re.search(r"[{}]|None|  ", text) and chinese is (language == "zh_CN")


@FACTS
@pytest.mark.parametrize("kind", list(Kind))
def test_every_verdict_has_a_name_a_colour_and_a_sentence(kind: Kind, facts: Facts, language: str) -> None:
    assert is_whole(verdicts.name(Conclusion(kind=kind, facts=facts)), language)
    assert is_whole(sentence(kind, facts), language)
    assert verdicts.tone(kind) in ("red", "amber", "blue", "green", "grey")


@FACTS
@pytest.mark.parametrize("what", list(What))
@pytest.mark.parametrize("under_way", [True, False])
def test_what_nobody_knows_is_never_called_done(what: What, facts: Facts, under_way: bool, language: str) -> None:
    unknown = with_facts(facts, what=what, under_way=under_way)
    text = sentence(Kind.UNKNOWN, unknown)
    assert is_whole(text, language)
    assert is_whole(verdicts.name(Conclusion(kind=Kind.UNKNOWN, facts=unknown)), language)
    certain = re.compile(r"was not|is off\.|is on\.|未下单|(?<!可能)已关闭。")
    assert certain.findall(text) == []
    assert DELIVERED.findall(text) == []


@FACTS
@pytest.mark.parametrize("payment", [*PaymentState, None])
def test_an_order_that_waits_is_never_called_paid(payment: PaymentState | None, facts: Facts, language: str) -> None:
    text = sentence(Kind.WAITS_FOR_PAYMENT, with_facts(facts, payment=payment))
    assert is_whole(text, language)
    assert not re.search("is paid|已付款", text)


def test_only_what_was_seen_on_the_card_is_called_delivered(language: str) -> None:
    for kind in set(Kind) - {Kind.PAID_DELIVERED}:
        assert DELIVERED.findall(sentence(kind, FULL)) == [], kind


def test_a_double_charge_names_what_comes_back_and_stays_careful_where_it_may_renew() -> None:
    assert sentence(Kind.CHARGED_TWICE, FULL) == ("Charged 12.36 GBP twice for one order. Refund due: 12.36 GBP.")
    careful = sentence(Kind.CHARGED_TWICE, with_facts(FULL, certain=False, refunds=()))
    assert "Refund due" not in careful


def test_a_paid_payment_that_cannot_be_traced_was_answered(language: str) -> None:
    traced = with_facts(FULL, delivery=Delivery.UNCLEAR, unseen=(Question.ORDERS,))
    unseen = with_facts(FULL, delivery=Delivery.NOT_SEEN, unseen=(Question.ORDERS,))
    names = [verdicts.name(Conclusion(kind=Kind.NO_ANSWER, facts=facts)) for facts in (traced, unseen)]
    sentences = [sentence(Kind.NO_ANSWER, facts) for facts in (traced, unseen)]
    assert all(is_whole(text, language) for text in (*names, *sentences))
    assert names[0] != names[1]
    assert sentences[0] != sentences[1]


def test_the_sentences_of_the_pictures() -> None:
    assert sentence(Kind.PAID_NOT_DELIVERED, FULL) == (
        "Paid 12.36 GBP to Linksfield (2026-11-27 14:02:11 by Linksfield's clock). Its plan is not on the card."
    )
    assert sentence(Kind.IN_USE, FULL) == (
        "Europe 10 GB until 10 Dec 2026. Then Worldwide 5 GB (30 days), from about 11 Dec 2026."
    )
    for name in ("Asia 3 GB / 30 days", "亚洲 3 GB / 30 天"):
        named = Order(status="0", state=OrderState.WAITING, plan_name=name, length_days=30)
        again = Span(order=named, starts=date(2026, 12, 11), ends=None, estimated=True)
        assert sentence(Kind.IN_USE, with_facts(FULL, spans=(FULL.spans[0], again))).endswith(
            f"Then {name}, from about 11 Dec 2026."
        )
    assert sentence(Kind.NOT_AT_LINKSFIELD, FULL) == (
        f"Linksfield knows no payment {PAY_ID}. It may be our own shop's."
    )


def test_after_a_stop_it_says_until_when_the_plan_runs_and_that_nothing_is_left_to_charge() -> None:
    off = with_facts(FULL, none_left=True)
    assert sentence(Kind.RENEWAL_STOPPED, off).endswith(
        "In use until 10 Dec 2026. No auto-renewal is left that could charge."
    )
    another = with_facts(off, plan="Worldwide 5 GB")
    assert "Europe 10 GB runs until 10 Dec 2026." in sentence(Kind.RENEWAL_STOPPED, another)
    # Without that answer nothing is promised, and while another one is on the opposite is said.
    assert "charge" not in sentence(Kind.RENEWAL_STOPPED, FULL)
    other = sentence(Kind.RENEWAL_STOPPED, with_facts(off, other=FULL.renewal))
    assert "Another auto-renewal is still on." in other
    assert "charge" not in other
    several = sentence(Kind.RENEWAL_STOPPED, with_facts(off, spans=(FULL.spans[0], FULL.spans[0])))
    assert "until" not in several


def test_what_was_kept_back_before_it_was_sent_is_no_evidence_of_anything_sent() -> None:
    kept = msgspec.structs.replace(DONE, did=Did.STOP_RENEWAL, state=State.NOT_SENT, agent="{wei}")
    line = verdict_steps.evidence_line(Evidence(question=Question.DONE_HERE, seen=Seen.WRITE, done=kept), NOW)
    assert line == "Stop auto-renewal, by {wei}: Not sent"


def test_an_order_that_is_listed_as_in_use_past_its_end_was_to_end() -> None:
    over = Span(order=IN_USE, starts=None, ends=date(2026, 11, 20), estimated=False, overdue=True)
    facts = msgspec.structs.replace(FULL, spans=(over,))
    assert sentence(Kind.IN_USE, facts) == "Europe 10 GB is in use; it was to end 20 Nov 2026."
    assert "In use; it was to end 20 Nov 2026." in sentence(Kind.RECORDED, facts)


@pytest.mark.parametrize("standing", [Standing.ASKING, Standing.NOT_ASKED])
def test_without_a_verdict_the_pill_says_so(standing: Standing, language: str) -> None:
    assert is_whole(verdicts.standing(verdict(standing=standing)), language)


@pytest.mark.parametrize("seen", list(Seen))
@pytest.mark.parametrize("question", list(Question))
def test_every_piece_of_evidence_has_its_line(seen: Seen, question: Question, language: str) -> None:
    evidence = Evidence(
        question=question, seen=seen, at=NOW, pay_id=PAY_ID, value="7", count=2, message="no", done=DONE
    )
    assert is_whole(verdict_steps.evidence_line(evidence, NOW), language)
    assert verdict_steps.evidence_tone(evidence) in ("ok", "bad", "unseen", "")


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_a_button(step: Step, language: str) -> None:
    assert is_whole(verdict_steps.step_words(step), language)


@pytest.mark.parametrize("why", list(WhyNot))
def test_every_step_that_is_not_offered_says_why(why: WhyNot, language: str) -> None:
    assert is_whole(verdict_steps.why_not(why), language)
