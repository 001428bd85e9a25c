"""Chinese has its own marks, in every sentence and between the parts of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from services.bulk.begun import Begun
from services.bulk.reports import Report
from services.records import Environment, Money, Order, OrderState, Span
from services.writes.records import Place
from services.writes.states import What
from tests.ui.conftest import NOW_IN_BERLIN
from tools.translate import FILES, messages
from ui.look import joining
from ui.look.dates import day_text, in_zone
from ui.widgets.timeline import describe
from ui.words.bulk.reports import report_title
from ui.words.translation import Translation

HAN, SIGN = "[\u3400-\u9fff]", "[\u3400-\u9fff。，、；：？！（）]"
# What a sentence is filled with stands for a Chinese sign: most of it is.
WRONG = re.compile(rf"{SIGN} {SIGN}|{HAN}[:;,?!()]|[:;,?!()]{HAN}")
# Names of keys and files, and how a time is typed, are as they are.
AS_IT_IS = re.compile(r"\(&.\)|\(\*[^)]*\)|年-月-日 时:分|https://主机/路径 ")
# What is written with 日 or （UTC） at its end needs no blank after it; "{ends} 为" explains a name that is typed so.
DAYS = re.compile(rf"\{{(?:day|starts|ends|since|moment|as_of)\}} (?!为)(?:{HAN}|\{{)")


@pytest.fixture
def chinese(one_translation: Translation) -> Iterator[None]:
    one_translation.apply("zh_CN")
    yield
    one_translation.apply("en")


def sentences() -> Iterator[str]:
    for file in FILES:
        for each in messages(file):
            if not each.context.startswith("Q"):
                yield each.translation


def test_no_sentence_has_the_marks_or_the_blanks_of_english() -> None:
    assert [text for text in sentences() if WRONG.search(AS_IT_IS.sub("x", text))] == []


def test_no_blank_follows_a_day_or_the_zone_of_a_moment() -> None:
    assert [text for text in sentences() if DAYS.search(text)] == []


@pytest.mark.usefixtures("chinese")
def test_the_parts_of_a_sentence_are_joined_by_chinese_marks() -> None:
    joined = (
        joining.sentences("已关闭。", "", "未记录。"),
        joining.facts(["下单", "", "12.36 GBP"]),
        joining.names(["甲", "乙"]),
        joining.clauses(["甲", "乙"]),
        joining.labelled("工单", "T-1"),
        joining.bracketed("已完成", "第二次"),
    )
    assert joined == ("已关闭。未记录。", "下单，12.36 GBP", "甲、乙", "甲；乙", "工单：T-1", "已完成（第二次）")
    assert in_zone(NOW_IN_BERLIN).endswith("）")
    assert day_text(date(2026, 12, 11)) == "2026年12月11日"


def test_in_english_they_are_joined_as_before() -> None:
    assert joining.sentences("It is off.", "", "Not kept.") == "It is off. Not kept."
    assert joining.labelled("Ticket", "T-1") == "Ticket: T-1"


@pytest.mark.usefixtures("chinese")
def test_no_blank_stands_between_two_sentences() -> None:
    begun = Begun(
        name="b",
        at=NOW_IN_BERLIN,
        agent="Mei",
        ticket="T-1",
        profile="Practice",
        place=Place(environment=Environment.SANDBOX, base_url="http://127.0.0.1:1", language_code="0"),
        reason="r",
        iccids=("1", "2"),
        what=What.CONTRACT_ORDER,
        plan_name="欧洲 10 GB",
        periods=1,
        money=Money(amount=Decimal(12), currency="GBP"),
    )
    order = Order(status="0", state=OrderState.WAITING, plan_name="欧洲 10 GB", length_days=30)
    span = Span(order=order, starts=date(2026, 12, 11), ends=None, estimated=True)
    told = (report_title(Report(begun=begun, outcomes=())), describe([span, span], date(2026, 11, 29)))
    assert [text for text in told if "。 " in text or "。" not in text[:-1]] == []
