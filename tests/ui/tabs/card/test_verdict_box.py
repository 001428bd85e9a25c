"""Every verdict where it is shown: at the head of the Card tab and in the list of open cards, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from services.desk.verdicts.next_steps import primary_of
from services.desk.verdicts.verdicts import (
    Conclusion,
    Evidence,
    Kind,
    Offer,
    Question,
    Seen,
    Standing,
    Step,
    Verdict,
    WhyNot,
)
from tests.ui.words.test_verdicts import FULL, NOW, PAY_ID, verdict, with_facts
from ui.frame.cards.open_cards import TICKET, TONE, OpenCards
from ui.session.open_card import OpenCard
from ui.tabs.card.verdict_box import VerdictBox, offer_name
from ui.words import open_cards, verdict_steps, verdicts
from ui.words.translation import Translation

SEEN = (
    Evidence(question=Question.PAYMENT, seen=Seen.PAID, at=NOW, pay_id=PAY_ID),
    Evidence(question=Question.ORDERS, seen=Seen.ORDER_NOT_LISTED, at=NOW),
    Evidence(question=Question.RENEWAL, seen=Seen.COULD_NOT_SEE, at=NOW),
)
ALL_OFFERED = tuple(Offer(step=step) for step in Step)


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[str]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


@pytest.fixture
def box(qtbot: QtBot, language: str) -> VerdictBox:
    made = VerdictBox()
    qtbot.addWidget(made)
    return made


def standing(kind: Kind, offers: tuple[Offer, ...] = ALL_OFFERED) -> Verdict:
    head = Conclusion(kind=kind, facts=FULL, evidence=SEEN)
    return msgspec.structs.replace(verdict(head), offers=offers, primary=primary_of(head, offers))


def shown(box: VerdictBox) -> list[QPushButton]:
    """The steps on show; to ask again for what could not be seen is none of them."""
    shown = (each for each in box.findChildren(QPushButton) if not each.isHidden())
    return [each for each in shown if not each.objectName().startswith("verdictRetry")]


@pytest.mark.parametrize("kind", list(Kind))
def test_a_verdict_is_its_pill_its_sentence_its_evidence_and_one_next_step(kind: Kind, box: VerdictBox) -> None:
    stands = standing(kind)
    box.show_verdict(stands, "")
    assert stands.head is not None
    assert box.pill.text() == verdicts.name(stands.head)
    assert box.pill.property("tone") == verdicts.tone(kind)
    assert box.sentence.text() == verdicts.sentence(stands.head, stands)
    assert box.sentence.wordWrap()
    assert box.accessibleName() == f"{box.pill.text()}. {box.sentence.text()}"
    for evidence in SEEN:
        assert verdict_steps.evidence_line(evidence, NOW) in box.accessibleDescription()
    assert stands.primary is not None
    assert box.step_button.text() == verdict_steps.step_words(stands.primary)
    strong = [each for each in shown(box) if each.property("kind") in ("primary", "danger")]
    assert strong == [box.step_button]
    assert (box.step_button.property("kind") == "danger") is (stands.primary is Step.STOP_RENEWAL)


def test_every_line_is_marked_by_a_sign_and_a_word_not_by_its_colour_alone(box: VerdictBox) -> None:
    box.show_verdict(standing(Kind.PAID_NOT_DELIVERED), "")
    signs = [label for label in box.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len({sign.property("drawnIcon") for sign in signs}) == len(SEEN)
    assert all(sign.accessibleName() for sign in signs)
    assert len({sign.accessibleName() for sign in signs}) == len(SEEN)


@pytest.mark.parametrize("why", list(WhyNot))
def test_a_step_that_is_not_offered_is_muted_with_its_reason_or_not_there(why: WhyNot, box: VerdictBox) -> None:
    offers = tuple(Offer(step=step, why_not=why) for step in Step)
    box.show_verdict(standing(Kind.CHARGED_TWICE, offers), "")
    assert box.step_button.isHidden()
    for button in shown(box):
        assert not button.isEnabled()
        assert button.accessibleDescription() == verdict_steps.why_not(why)
        assert verdict_steps.why_not(why) in button.toolTip()


@pytest.mark.parametrize("step", [Step.CONFIRM_PAYMENT, Step.COPY_REPLY, Step.ORDER_PLAN])
def test_pressing_a_step_asks_for_that_step_with_what_it_is_about(qtbot: QtBot, box: VerdictBox, step: Step) -> None:
    offers = tuple(Offer(step=each, pay_id=PAY_ID) for each in Step)
    box.show_verdict(standing(Kind.PAID_NOT_DELIVERED, offers), "")
    name = "verdictStepButton" if step is Step.CONFIRM_PAYMENT else offer_name(step)
    (button,) = (each for each in box.findChildren(QPushButton) if each.objectName() == name)
    with qtbot.waitSignal(box.step_wanted) as wanted:
        button.click()
    assert wanted.args == [Offer(step=step, pay_id=PAY_ID)]


def test_while_linksfield_is_asked_no_step_is_offered(box: VerdictBox) -> None:
    offers = tuple(Offer(step=step, why_not=WhyNot.STILL_ASKING) for step in Step)
    asking = msgspec.structs.replace(verdict(standing=Standing.ASKING), offers=offers, evidence=SEEN[:1])
    box.show_verdict(asking, "")
    assert box.pill.property("tone") == "grey"
    assert "3" in box.pill.text()
    assert "5" in box.pill.text()
    assert box.sentence.isHidden()
    assert shown(box) == []
    assert box.accessibleName() == box.pill.text()


def test_what_could_not_be_seen_is_asked_for_again_on_its_own_line(qtbot: QtBot, box: VerdictBox) -> None:
    # The head has its own evidence; what else could not be seen stands beside it, each question for itself.
    unseen = Evidence(question=Question.ORDERS, seen=Seen.COULD_NOT_SEE, at=NOW)
    also = (Conclusion(kind=Kind.NO_ANSWER, facts=with_facts(FULL, pay_id=""), evidence=(unseen,)),)
    box.show_verdict(msgspec.structs.replace(standing(Kind.RENEWAL_ON), also=also), "")
    retries = [each for each in box.findChildren(QPushButton) if each.objectName().startswith("verdictRetry")]
    offered = [each for each in retries if not each.isHidden()]
    assert [each.objectName() for each in offered] == ["verdictRetry3", "verdictRetry4"]
    for button, evidence in zip(offered, (SEEN[2], unseen), strict=True):
        assert verdict_steps.evidence_line(evidence, NOW) in button.accessibleName()
        with qtbot.waitSignal(box.retry_wanted) as wanted:
            button.click()
        assert wanted.args == [evidence]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_open_card_is_told_with_its_ticket_and_its_verdict(qtbot: QtBot, kind: Kind, language: str) -> None:
    stands = standing(kind)
    word, tone = open_cards.state(OpenCard(1, "Reseller UK", stands.iccid), stands)
    rail = OpenCards()
    qtbot.addWidget(rail)
    rail.show_cards([("...4079", "SUP-1", word, tone)], 0)
    item = rail.cards.item(0)
    assert stands.head is not None
    assert item.data(TICKET) == f"SUP-1 · {verdicts.name(stands.head)}"
    assert item.data(TONE) == verdicts.tone(kind)
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "4079" in spoken
    assert "SUP-1" in spoken
    assert verdicts.name(stands.head) in spoken


def test_what_else_is_true_stands_below_with_its_name(box: VerdictBox) -> None:
    also = (Conclusion(kind=Kind.RENEWAL_STOPPED, facts=FULL), Conclusion(kind=Kind.IN_USE, facts=FULL))
    box.show_verdict(msgspec.structs.replace(standing(Kind.RECORDED), also=also), "")
    said = box.accessibleDescription()
    assert verdicts.sentence(also[0], verdict()) in said
    # What is in use stands in the strip below: nothing is said twice.
    assert verdicts.sentence(also[1], verdict()) not in said
