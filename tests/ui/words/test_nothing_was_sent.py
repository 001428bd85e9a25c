"""A question that never left this computer is nobody's missing answer: (why it did not x view x language)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from services.bulk.look_up import CardAnswer
from services.desk.done import of_ticket
from services.desk.verdicts.card_facts import AskedPayment, CardFacts, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Unsent
from services.errors import (
    BadInput,
    ConsoleError,
    NoAnswer,
    NotAllowed,
    NotSent,
    NotSetUp,
    SecretTrouble,
    SecretUnavailable,
)
from tests.services.desk.verdicts.known import NOW, at, card, payment, told
from ui.session.bulk.looking import BulkRow
from ui.words import verdict_steps, verdicts
from ui.words.bulk.cards import verdict_word
from ui.words.ticket.language import Language, NoteLanguage
from ui.words.ticket.note import Kind, write_note
from ui.words.translation import Translation

WHY: dict[Unsent, tuple[ConsoleError, ...]] = {
    Unsent.NO_CODE: (SecretUnavailable(SecretTrouble.MISSING, "UK"),),
    Unsent.CODE_ELSEWHERE: (SecretUnavailable(SecretTrouble.ELSEWHERE, "UK", "wx.example"),),
    Unsent.KEYRING: tuple(
        SecretUnavailable(trouble, "UK")
        for trouble in (SecretTrouble.LOCKED, SecretTrouble.ABSENT, SecretTrouble.NO_BACKEND, SecretTrouble.SILENT)
    ),
    Unsent.NOT_SET_UP: (NotSetUp("unknown_profile", "UK"), NotSetUp("no_mall_url", "UK")),
    Unsent.NO_CONNECTION: tuple(
        NotSent(reason, host="wx.example") for reason in ("dns", "refused", "timeout", "tls", "proxy", "offline")
    ),
    Unsent.OTHER: (NotSent("not_text", host="wx.example"), NotAllowed("read_only"), BadInput("pay_id", "empty")),
}
ERRORS = [(why, error) for why, errors in WHY.items() for error in errors]
EACH = pytest.mark.parametrize(("why", "error"), ERRORS, ids=[f"{why} {error}" for why, error in ERRORS])
ANSWERED = ("usable answer", "No answer", "可用的回复", "无回复")
LOOKED_UP = ("Looked up", "looked up only", "已查询", "仅查询")


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[Language]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


@pytest.fixture
def notes(language: Language, chinese: NoteLanguage) -> NoteLanguage:
    return chinese if language == "zh_CN" else NoteLanguage(language)


def of_card(error: ConsoleError) -> CardFacts:
    return card(card=failed(error, at(1)), orders=failed(error, at(1)), renewal=failed(error, at(1)))


def of_payment(error: ConsoleError) -> CardFacts:
    return card(payments=(AskedPayment(pay_id="P1", answer=failed(error, at(1))),))


def the_pill(facts: CardFacts, _notes: NoteLanguage) -> str:
    return verdicts.pill(conclude(facts))[0]


def the_bulk_row(facts: CardFacts, _notes: NoteLanguage) -> str:
    answer = CardAnswer(iccid=facts.iccid, at=NOW, facts=facts, verdict=conclude(facts))
    return verdict_word(BulkRow(iccid=facts.iccid, twice=False, luhn_ok=True, rounded=False, answer=answer))[0]


def the_sentence(facts: CardFacts, _notes: NoteLanguage) -> str:
    verdict = conclude(facts)
    assert verdict.head is not None
    return verdicts.sentence(verdict.head, verdict)


def the_lines(facts: CardFacts, _notes: NoteLanguage) -> str:
    verdict = conclude(facts)
    assert verdict.head is not None
    assert {verdict_steps.evidence_tone(each) for each in verdict.head.evidence if each.unsent} <= {"unseen"}
    return "\n".join(verdict_steps.evidence_line(each, NOW) for each in verdict.head.evidence)


def the_payments_row(facts: CardFacts, _notes: NoteLanguage) -> str:
    return "".join(verdicts.payment_word(each, "")[0] for each in conclude(facts).payments)


def the_note(facts: CardFacts, notes: NoteLanguage) -> str:
    return note(facts, notes, Kind.INTERNAL)


def the_reply(facts: CardFacts, notes: NoteLanguage) -> str:
    return note(facts, notes, Kind.CUSTOMER)


def note(facts: CardFacts, notes: NoteLanguage, kind: Kind) -> str:
    found = jobs(facts, conclude(facts), of_ticket(facts.done, facts.ticket))
    return write_note(found, (), kind, notes, agent="maria", now=NOW).text


View = Callable[[CardFacts, NoteLanguage], str]
VIEWS: tuple[View, ...] = (the_pill, the_bulk_row, the_sentence, the_lines, the_payments_row, the_note, the_reply)


@EACH
@pytest.mark.parametrize("view", VIEWS)
def test_nobody_is_said_to_have_answered_a_question_that_was_not_sent(
    why: Unsent, error: ConsoleError, view: View, language: Language, notes: NoteLanguage
) -> None:
    assert [words for words in (*ANSWERED, *LOOKED_UP) if words in view(of_card(error), notes)] == []
    assert [words for words in ANSWERED if words in view(of_payment(error), notes)] == []
    assert failed(error, at(1)).unsent is why


@EACH
@pytest.mark.parametrize("view", [the_sentence, the_note])
def test_that_nothing_was_sent_is_said_with_its_reason(
    why: Unsent, error: ConsoleError, view: View, language: Language, notes: NoteLanguage
) -> None:
    others = [verdict_steps.why_unsent(other) for other in Unsent if other is not why]
    for facts in (of_card(error), of_payment(error)):
        said = view(facts, notes)
        assert "othing was sent" in said or "未发送" in said
        assert [other for other in others if other in said] == []


@pytest.mark.parametrize("view", [the_pill, the_sentence, the_lines, the_payments_row, the_note])
def test_a_missing_answer_is_not_told_as_a_question_that_was_not_sent(
    view: View, language: Language, notes: NoteLanguage
) -> None:
    for facts in (of_card(NoAnswer("timeout")), of_payment(NoAnswer("timeout"))):
        said = view(facts, notes)
        assert "sent" not in said
        assert "Not asked" not in said
        assert "未发送" not in said


def test_what_was_asked_and_what_was_not_are_told_apart() -> None:
    facts = card(orders=failed(NotSent("offline", host="h"), at(1)), renewal=failed(NoAnswer("timeout"), at(1)))
    verdict = conclude(facts)
    assert verdict.head is not None
    assert verdicts.name(verdict.head) == "No answer"
    assert verdicts.sentence(verdict.head, verdict) == (
        "Linksfield gave no usable answer about auto-renewal. Nothing is concluded. "
        "Linksfield could not be asked about the orders: there was no connection. Nothing was sent."
    )


def test_a_paid_payment_whose_orders_could_not_be_asked_for_stays_paid() -> None:
    facts = card(payments=(told(payment()),), orders=failed(NotSent("offline", host="h"), at(1)))
    verdict = conclude(facts)
    assert verdict.head is not None
    assert "Payment P1 is paid." in verdicts.sentence(verdict.head, verdict)
    assert verdicts.payment_word(verdict.payments[0], "") == ("Paid", "amber")
