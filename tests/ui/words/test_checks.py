"""*Check what happened*: what follows and what the customer is told say what was seen, for every kind of write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from services.writes.by_contract import NO_CONTRACT
from services.writes.deciding import judge
from services.writes.records import Check, Evidence, Finding, LateFind, Outlook, Reply, Source
from services.writes.states import BY_CONTRACT, State, What
from tests.ui.reviews import NOW, intent_of, review_of_kind
from ui.dialogs.check.parts import warning
from ui.words import checks
from ui.words.translation import Translation

ICCID = "89852000000000010015"
MORE = Finding(
    source=Source.ORDERS, outcome=Reply.ANSWERED, code="more_of_this_plan", before=0, after=1, proves=True, hints=True
)
PENDING = Finding(source=Source.PAYMENT, outcome=Reply.ANSWERED, code="pending", proves=True)
HINT = Finding(source=Source.ORDERS, outcome=Reply.ANSWERED, code="other_changes", hints=True)
NOTHING = Finding(source=Source.ORDERS, outcome=Reply.ANSWERED, code="as_before")
FAILED = Finding(source=Source.ORDERS, outcome=Reply.FAILED, code="timeout")
EVERY_KIND = pytest.mark.parametrize("what", list(What))

# What is said only where it was shown.
SHOWN = re.compile(
    r"was placed|is off\.|is on\.|was confirmed|is confirmed|was extended|on your card"
    r"|已下单成功|已到账|已关闭。|已开启。|已确认|已延长"
)


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[str]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


def check(what: What, *findings: Finding, complete: bool = True, wait: int = 0) -> Check:
    intent = intent_of(review_of_kind(what, ICCID), State.UNKNOWN)
    evidence = Evidence(at=NOW, findings=findings, complete=complete, attempt=1)
    return judge(intent, evidence, (evidence, evidence), timedelta(seconds=wait))


SEEN = (
    ("proved", {"findings": (MORE,)}),
    ("pending", {"findings": (PENDING,)}),
    ("could be it", {"findings": (HINT,)}),
    ("could not see", {"findings": (FAILED,), "complete": False}),
    ("too early", {"findings": (NOTHING,), "wait": 60}),
    ("no trace", {"findings": (NOTHING,)}),
)


@EVERY_KIND
@pytest.mark.parametrize(("name", "seen"), SEEN, ids=[name for name, _seen in SEEN])
def test_what_was_not_shown_is_told_to_nobody(what: What, name: str, seen: dict[str, object], language: str) -> None:
    findings = seen["findings"]
    assert isinstance(findings, tuple)
    made = check(what, *findings, complete=bool(seen.get("complete", True)), wait=int(str(seen.get("wait", 0))))
    for text in (checks.so(made), checks.tell(made)):
        assert text
        assert "{" not in text
        assert "waits for its turn" not in text
        assert made.proved or not SHOWN.findall(text.replace("whether", "")) or "check" in text or "核实" in text, text


@EVERY_KIND
def test_a_proof_is_told_as_one(what: What) -> None:
    made = check(what, MORE)
    assert made.outlook is Outlook.PROVED
    assert SHOWN.findall(checks.so(made))


def test_an_order_that_nobody_paid_is_never_told_to_be_on_its_way() -> None:
    found = Finding(source=Source.ORDER_DETAILS, outcome=Reply.ANSWERED, code="names_order", proves=True)
    assert "on your card once it is paid" in checks.tell(check(What.PLACE_ORDER, found))
    assert "a little while" in checks.tell(check(What.RECORD_ORDER, found))
    failed = Finding(source=Source.PAYMENT, outcome=Reply.ANSWERED, code="failed", proves=True)
    assert "is waiting for your payment" in checks.tell(check(What.PLACE_ORDER, found, failed))
    assert "is waiting" not in checks.tell(check(What.PLACE_ORDER, MORE, failed))


def test_a_refused_question_was_answered_and_saw_nothing(language: str) -> None:
    refused = Finding(source=Source.ORDERS, outcome=Reply.REFUSED, value="E429 too many requests")
    text = checks.finding_text(refused, "Europe", "P1")
    assert "E429 too many requests" in text
    assert not re.search("no answer|未回复|无回复", text)


def test_an_unpaid_order_that_nothing_can_show_is_worded_at_once_and_not_as_too_early(language: str) -> None:
    made = check(What.PLACE_ORDER, NOTHING, wait=600)
    assert made.outlook is Outlook.CANNOT_BE_SEEN
    early = check(What.RECORD_ORDER, NOTHING, wait=600)
    assert checks.so(made) != checks.so(early)
    assert checks.cannot_be_seen(made)
    assert checks.cannot_be_seen(early) == ""


def test_what_our_shop_was_paid_for_never_waits_for_the_customers_payment() -> None:
    assert "is waiting for your payment" in checks.tell(check(What.PLACE_ORDER, PENDING))
    assert "is waiting for your payment" not in checks.tell(check(What.RECORD_ORDER, PENDING))


GONE = Finding(source=Source.CONTRACT, outcome=Reply.FAILED, code=NO_CONTRACT)


@pytest.mark.parametrize("what", sorted(BY_CONTRACT))
def test_where_nobody_could_look_at_csss_the_decision_says_so_and_why(what: What) -> None:
    asked, gone = warning(check(what, NOTHING)), warning(check(what, GONE, complete=False))
    assert "Nobody has looked" not in asked
    assert "Nobody has looked whether it is there: CSSS is no longer set up in profile " in gone
    assert asked in gone
    assert "twice" in gone or "a second one" in gone


# ------------------------------------------------------------------ found later

ORDERED = re.compile(r"the order for|order again|order it again|ordered again|下单|订单")


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("others", [(), ("another",)])
@pytest.mark.parametrize("what", [What.STOP_RENEWAL, What.CREATE_SUBSCRIPTION])
def test_what_is_found_late_of_an_auto_renewal_is_no_order(what: What, others: tuple[str, ...]) -> None:
    late = LateFind(intent=intent_of(review_of_kind(what, ICCID), State.PLACED), others=others)
    assert not ORDERED.search(checks.late_text(late)), checks.late_text(late)
    found = check(what, MORE)
    assert not ORDERED.search(checks.found_text(found)), checks.found_text(found)
