"""Every outcome x kind x language gives a text, and no text says what its outcome does not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.desk.done import Came, Did, Done
from services.desk.verdicts.note_outcomes import Confirmation, Job, NoteFacts, NoteOutcome, OnCard, Proof
from services.records import Environment, Money, Order, OrderState, PaymentResult, PaymentState, Renewal, Span
from services.writes.records import Said
from services.writes.states import State
from ui.words.ticket.language import NoteLanguage
from ui.words.ticket.note import Kind, write_note

CARD = "8985242018091034004"
NOW = datetime(2026, 11, 28, 2, 26, tzinfo=UTC)
EUROPE = Order(status="1", state=OrderState.IN_USE, plan_name="Europe 20 GB", ends=date(2026, 12, 24))
NEXT = Order(status="0", state=OrderState.WAITING, plan_name="Worldwide 5 GB", length_days=30)
RENEWAL = Renewal(order_no="2026070611111100001", pay_id="P0002702026070611111100001", plan_name="Réunion 3 GB")
# What a reply to a customer must never hold (words/notes.md section 6).
INTERNAL_WORDS = {
    "en": re.compile(r"Linksfield|payId|order number|profile|record|code \(|[Pp]endin|unconfirmed"),
    "zh_CN": re.compile(r"Linksfield|payId|订单号|配置|登记|代码|待核实|判定"),
}
NOT_PLACED_WORDS = re.compile("could not|not placed|did not go through|未能下单|未下单")
PLACED = (NoteOutcome.ORDER_FOUND_PLACED, NoteOutcome.ORDER_RECORDED, NoteOutcome.ORDER_TURNED_UP)


def paid(number: int) -> PaymentResult:
    return PaymentResult(
        pay_id=f"P00027020261124141{number:06}",
        status="1",
        state=PaymentState.PAID,
        order_no="2026112414140001",
        money=Money(Decimal("19.99"), "EUR"),
        paid_at_text="2026-11-24 14:14:02",
    )


FULL = NoteFacts(
    iccid=CARD,
    profile="Reseller UK",
    environment=Environment.PRODUCTION,
    ticket="4711",
    agent="Li Wei",
    moment=datetime(2026, 11, 28, 2, 20, tzinfo=UTC),
    as_of=datetime(2026, 11, 28, 2, 24, tzinfo=UTC),
    plan="Europe 20 GB",
    periods=1,
    renewed_plan="Réunion 3 GB",
    renewal_on=True,
    other_plan="Asia 1 GB",
    other_pay_id="P0002702026070611111100002",
    next_plan="Worldwide 5 GB",
    next_length=30,
    day=date(2026, 12, 24),
    starts=date(2026, 12, 25),
    ends=date(2027, 1, 23),
    length=26,
    money=Money(Decimal("19.99"), "EUR"),
    refunds=(Money(Decimal("19.99"), "EUR"),),
    count=2,
    payments=(paid(1), paid(2)),
    order_no="2026112414140001",
    pay_id="P0002702026112414140001",
    since="2026-07-06",
    paid_at="2026-11-24 14:14:02",
    paid_to_us_at=datetime(2026, 11, 24, 6, 14, tzinfo=UTC),
    on_card=OnCard.IN_USE,
    confirmation=Confirmation.CONFIRMED,
    confirmed_at=datetime(2026, 11, 28, 2, 10, tzinfo=UTC),
    message="SECRET-MESSAGE",
    code="E77",
    reason="the customer sent a picture",
    proof=Proof.LINKSFIELD_NAMES_IT,
    how_to_pay="You can pay here: https://shop.example/pay",
    orders=(EUROPE, NEXT),
    spans=(
        Span(order=EUROPE, starts=None, ends=date(2026, 12, 24), estimated=False),
        Span(order=NEXT, starts=date(2026, 12, 25), ends=date(2027, 1, 23), estimated=True),
    ),
    renewal=RENEWAL,
)
# As little as there can be: nothing was answered, and the journal knows no more than that something happened.
BARE = NoteFacts(iccid=CARD, profile="", environment=Environment.PRODUCTION)


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, chinese: NoteLanguage) -> NoteLanguage:
    return chinese if request.param == "zh_CN" else NoteLanguage("en")


def text_of(outcome: NoteOutcome, kind: Kind, language: NoteLanguage, facts: NoteFacts = FULL) -> str:
    return write_note([Job(outcome=outcome, facts=facts)], [], kind, language, agent="Li Wei", now=NOW).text


def with_facts(**changes: object) -> NoteFacts:
    values = {name: getattr(FULL, name) for name in FULL.__struct_fields__}
    return NoteFacts(**{**values, **changes})


OUTCOMES = pytest.mark.parametrize("outcome", list(NoteOutcome))
KINDS = pytest.mark.parametrize("kind", list(Kind))


@OUTCOMES
@KINDS
@pytest.mark.parametrize("facts", [FULL, BARE], ids=["all known", "nothing known"])
def test_every_outcome_gives_a_text_without_braces(
    outcome: NoteOutcome, kind: Kind, language: NoteLanguage, facts: NoteFacts
) -> None:
    text = text_of(outcome, kind, language, facts)
    assert len(text.splitlines()) >= 3
    assert not re.search(r"[{}]|None", text)
    assert "  " not in text


@OUTCOMES
@pytest.mark.parametrize("facts", [FULL, BARE], ids=["all known", "nothing known"])
def test_a_customer_reads_nothing_of_ours(outcome: NoteOutcome, language: NoteLanguage, facts: NoteFacts) -> None:
    text = text_of(outcome, Kind.CUSTOMER, language, facts)
    assert INTERNAL_WORDS[language.language].findall(text) == []
    for ours in ("P000270", "2026112414140001", "Reseller UK", "Li Wei", "SECRET-MESSAGE", "E77", CARD):
        assert ours not in text


@pytest.mark.parametrize("outcome", PLACED)
@KINDS
@pytest.mark.parametrize("to_us", [True, False], ids=["paid to us", "pays by card"])
@pytest.mark.parametrize("where", list(OnCard))
def test_what_was_placed_is_never_called_not_placed(
    outcome: NoteOutcome, kind: Kind, language: NoteLanguage, to_us: bool, where: OnCard
) -> None:
    text = text_of(outcome, kind, language, with_facts(paid_to_us=to_us, on_card=where))
    assert NOT_PLACED_WORDS.findall(text) == []


@OUTCOMES
@KINDS
def test_both_languages_say_the_same_facts(outcome: NoteOutcome, kind: Kind, chinese: NoteLanguage) -> None:
    def numbers(language: NoteLanguage) -> set[str]:
        text = text_of(outcome, kind, language, with_facts(how_to_pay=""))
        return set(
            re.findall(r"Europe 20 GB|Worldwide 5 GB|Réunion 3 GB|Asia 1 GB|19\.99 EUR|P0\d+|2026112414140001", text)
        )

    assert numbers(NoteLanguage("en")) == numbers(chinese)


def test_a_bare_link_says_what_it_is_for_and_a_sentence_of_the_agent_stays_as_it_is() -> None:
    english = NoteLanguage("en")
    bare = with_facts(how_to_pay="https://shop.example/pay?order=1")
    assert "You can pay for it here: https://shop.example/pay?order=1" in text_of(
        NoteOutcome.ORDER_PLACED_UNPAID, Kind.CUSTOMER, english, bare
    )
    sentence = text_of(NoteOutcome.ORDER_PLACED_UNPAID, Kind.CUSTOMER, english, FULL)
    assert sentence.count("here: https://shop.example/pay") == 1
    assert "for it here" not in sentence


def test_a_name_is_said_once_to_a_customer(language: NoteLanguage) -> None:
    for outcome in set(NoteOutcome) - {NoteOutcome.CHARGED_TWICE, NoteOutcome.ORDER_TURNED_UP}:
        text = text_of(outcome, Kind.CUSTOMER, language)
        assert text.count("Europe 20 GB") <= 1, outcome


def test_a_found_order_in_use_reads_like_the_example(chinese: NoteLanguage) -> None:
    facts = with_facts(paid_to_us=True, money=Money(Decimal("12.36"), "GBP"), day=date(2026, 12, 28))
    assert text_of(NoteOutcome.ORDER_FOUND_PLACED, Kind.CUSTOMER, NoteLanguage("en"), facts) == (
        "Hello,\n\n"
        "Thank you for contacting us about your SIM card ending in 4004.\n\n"
        "Sorry for the wait, and thank you for your patience. We have received your payment of 12.36 GBP.\n\n"
        "Your plan “Europe 20 GB” is on your card and active until 28 Dec 2026.\n\n"
        "If you have any questions, just reply to this message.\n\n"
        "Kind regards"
    )


def test_a_double_charge_reads_like_the_example(chinese: NoteLanguage) -> None:
    assert text_of(NoteOutcome.CHARGED_TWICE, Kind.CUSTOMER, chinese) == (
        "您好！\n\n"
        "感谢您联系我们（SIM 卡尾号 4004）。\n\n"
        "经核实，同一订单确实扣款 2 次，非常抱歉给您带来不便。\n\n"
        "多扣的 19.99 EUR，我们正在为您申请退款，退款处理后会通知您，您无需任何操作。\n\n"
        "您的套餐“Europe 20 GB”不受影响。\n\n"
        "如有其他问题，欢迎随时联系我们。\n\n"
        "祝您生活愉快！"
    )
    internal = text_of(NoteOutcome.CHARGED_TWICE, Kind.INTERNAL, NoteLanguage("en")).splitlines()
    assert internal[:2] == [
        "Charged twice for one order. Refund due: 19.99 EUR.",
        "Card 8985 2420 1809 1034 004, profile Reseller UK, ticket 4711",
    ]
    assert internal[2] == (
        "Payment P00027020261124141000001: paid, 19.99 EUR, 2026-11-24 14:14:02 (Linksfield's time, no time zone), "
        "order number 2026112414140001."
    )
    assert internal[-3:-1] == [
        "Done: compared the payments. No refund can be made here.",
        "Next: send the refund request to the party that was paid.",
    ]


@pytest.mark.parametrize(
    ("confirmation", "said"),
    [
        (Confirmation.NOT_ASKED, "Next: ask Linksfield to confirm the payment."),
        (Confirmation.CONFIRMED, "Done: asked Linksfield to confirm the payment. Confirmed "),
        (Confirmation.REFUSED, "Refused. Linksfield: “SECRET-MESSAGE” (code E77)."),
        (Confirmation.NO_ANSWER, "Next: check what happened before asking again."),
        (Confirmation.NOT_SENT, "Done: tried to ask Linksfield to confirm the payment; it was not sent."),
    ],
)
def test_paid_and_not_delivered_says_what_became_of_the_confirmation(confirmation: Confirmation, said: str) -> None:
    facts = with_facts(confirmation=confirmation)
    assert said in text_of(NoteOutcome.PAID_NOT_DELIVERED, Kind.INTERNAL, NoteLanguage("en"), facts)
    watched = (
        "our provider has confirmed"
        in text_of(NoteOutcome.PAID_NOT_DELIVERED, Kind.CUSTOMER, NoteLanguage("en"), facts).lower()
    )
    assert watched is (confirmation is Confirmation.CONFIRMED)


def test_nobody_is_told_that_nothing_was_charged_before_that_was_seen(language: NoteLanguage) -> None:
    said = {"en": "You have not been charged", "zh_CN": "没有扣款"}[language.language]
    for outcome in (NoteOutcome.ORDER_REFUSED, NoteOutcome.ORDER_NOT_PLACED, NoteOutcome.ORDER_NOT_SENT):
        assert said not in text_of(outcome, Kind.CUSTOMER, language, with_facts(not_paid=False))
        assert said in text_of(outcome, Kind.CUSTOMER, language, with_facts(not_paid=True))


def test_an_order_that_linksfield_lists_as_in_use_has_not_ended(language: NoteLanguage) -> None:
    over = Span(order=EUROPE, starts=None, ends=date(2026, 11, 20), estimated=False)
    facts = with_facts(day=date(2026, 11, 20), spans=(over,), orders=(EUROPE,))
    for outcome in (NoteOutcome.LOOKED_UP, NoteOutcome.STOPPED, NoteOutcome.ORDER_RECORDED, NoteOutcome.DELIVERED):
        text = text_of(outcome, Kind.CUSTOMER, language, facts)
        assert "20 Nov 2026" not in text
        assert "2026年11月20日" not in text


def test_two_jobs_stand_in_one_frame_with_their_own_done_and_next(language: NoteLanguage) -> None:
    jobs = [Job(outcome=NoteOutcome.ORDER_RECORDED, facts=FULL), Job(outcome=NoteOutcome.STOPPED, facts=FULL)]
    lines = write_note(jobs, [], Kind.INTERNAL, language, agent="Li Wei", now=NOW).text.splitlines()
    done, following, whose = {
        "en": ("Done: ", "Next: ", "Card "),
        "zh_CN": ("已处理：", "下一步：", "卡号 "),
    }[language.language]
    assert [sum(line.startswith(start) for line in lines) for start in (done, following, whose)] == [2, 2, 1]


def test_outside_production_the_first_line_says_so(language: NoteLanguage) -> None:
    firsts = {
        "en": ("PRACTICE: nothing here is real.", "TEST (UAT): no customer is charged."),
        "zh_CN": ("练习环境：以下均为模拟数据。", "测试环境（UAT）：不会向客户收费。"),
    }[language.language]
    for environment, first in zip((Environment.SANDBOX, Environment.UAT), firsts, strict=True):
        for kind in Kind:
            facts = with_facts(environment=environment)
            assert text_of(NoteOutcome.LOOKED_UP, kind, language, facts).splitlines()[0] == first


def test_a_note_about_an_address_that_is_not_linksfields_names_its_host(language: NoteLanguage) -> None:
    facts = with_facts(environment=Environment.NOT_LINKSFIELD, stranger="wx.linksfield.net.evil.example")
    for kind in Kind:
        first = text_of(NoteOutcome.LOOKED_UP, kind, language, facts).splitlines()[0]
        assert "wx.linksfield.net.evil.example" in first
        assert {"en": "NOT LINKSFIELD: this was asked of", "zh_CN": "并非 LINKSFIELD：这是向"}[
            language.language
        ] in first


def test_what_is_missing_is_handed_on() -> None:
    job = Job(outcome=NoteOutcome.ORDER_PLACED_UNPAID, facts=with_facts(how_to_pay="", missing=("how_to_pay",)))
    assert write_note([job], [], Kind.CUSTOMER, NoteLanguage("en"), agent="", now=NOW).missing == ("how_to_pay",)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("did", [Did.PLACE_ORDER, Did.RECORD_ORDER, Did.STOP_RENEWAL, Did.CONFIRM_PAYMENT])
def test_what_was_done_here_has_a_line_in_every_state(state: State, did: Did, language: NoteLanguage) -> None:
    done = Done(
        at=NOW, did=did, agent="Ana", profile="P", environment=Environment.PRODUCTION, base_url="", iccid=CARD,
        ticket="SUP-7", state=state, plan_name="Europe 20 GB", order_no="2026112414140001",
        said=Said(code="E1", message="no"),
    )  # fmt: skip
    job = Job(outcome=NoteOutcome.LOOKED_UP, facts=FULL)
    text = write_note([job], [done], Kind.INTERNAL, language, agent="Li Wei", now=NOW).text
    (line,) = [each for each in text.splitlines() if "SUP-7" in each]
    assert "Ana" in line
    assert "2026112414140001" in line
    negative = re.search("not sent|未发送|refused|已拒绝|did not go through|未生效", line)
    assert bool(negative) is (state in (State.NOT_SENT, State.REFUSED, State.NOT_PLACED))


@pytest.mark.parametrize("came", list(Came))
def test_what_was_asked_here_has_a_line_whatever_came(came: Came, language: NoteLanguage) -> None:
    done = Done(
        at=NOW, did=Did.PAYMENT_RESULT, agent="", profile="P", environment=Environment.PRODUCTION, base_url="",
        iccid=CARD, ticket="", came=came, pay_id="P0002702026112414140001",
    )  # fmt: skip
    job = Job(outcome=NoteOutcome.LOOKED_UP, facts=FULL)
    text = write_note([job], [done], Kind.INTERNAL, language, agent="Li Wei", now=NOW).text
    assert [each for each in text.splitlines() if "P0002702026112414140001" in each]
