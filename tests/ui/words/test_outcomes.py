"""Every kind of write in every state: each view says what that state means, and none says anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from services.errors import NoAnswer
from services.writes.errors import ReviewStopped
from services.writes.records import Said
from services.writes.states import State, What
from tests.ui.reviews import review_of_kind, sent
from ui.session.sent_write import SentWrite
from ui.words import outcomes
from ui.words.translation import Translation

ICCID = "89852000000000010015"
ENDED = tuple(state for state in outcomes.WORDS if state is not State.SENDING)
CARRIED_OUT, CAME_TO_NOTHING = (State.CONFIRMED, State.PLACED), (State.REFUSED, State.NOT_SENT, State.NOT_PLACED)

# What a sentence may claim, in either language: that it was not done, that it was, that nobody knows.
DENIES = re.compile(
    r"\bnot (placed|recorded|switched off|sent|confirmed|started|carried out)\b|未|没有(下|登记|开启)成|拒绝"
)
CLAIMS = re.compile(
    r"(is|was) (placed|recorded|off|switched off|confirmed|started|carried out)\b|^Paid|confirmed the payment"
    r"|订单已(下|登记)|已关闭|已确认|已开启|已执行"
)
DOUBTS = re.compile(r"may (already )?(have been|be)|[Nn]ot known|可能|尚不清楚")


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, one_translation: Translation) -> Iterator[str]:
    one_translation.apply(request.param)
    yield request.param
    one_translation.apply("en")


def ended(what: What, state: State) -> SentWrite:
    """This kind of write, ended in this state, as it could have."""
    said = Said(code="E1", message="no") if state is State.REFUSED else None
    why = {State.NOT_SENT: "dns", State.UNKNOWN: "timeout"}.get(state, "")
    return sent(review_of_kind(what, ICCID), state, why=why, said=said)


def the_tab(write: SentWrite) -> str:
    return outcomes.told(write)


def the_notice(write: SentWrite) -> str:
    return outcomes.notice(write, "...0015")[0]


def the_row(write: SentWrite) -> str:
    return outcomes.word(write.what, write.state)


VIEWS = pytest.mark.parametrize("view", [the_tab, the_notice, the_row])
EVERY_KIND = pytest.mark.parametrize("what", list(What))
View = Callable[[SentWrite], str]


def test_every_kind_has_a_sentence_for_every_state_that_can_be_shown() -> None:
    shown = set(State) - {State.DRAFT, State.APPROVED, State.RECORDED}
    assert set(outcomes.SENTENCES) == set(What)
    for table in (*outcomes.SENTENCES.values(), outcomes.WORDS):
        assert set(table) == shown
    for state in State:
        assert outcomes.tone(state)


@EVERY_KIND
@VIEWS
@pytest.mark.parametrize("state", CARRIED_OUT)
def test_what_was_carried_out_is_never_denied(what: What, view: View, state: State, language: str) -> None:
    text = view(ended(what, state))
    assert text
    assert not DENIES.findall(text), text
    assert not DOUBTS.findall(text.replace("may take a while", "").replace("可能稍后", "")), text


@EVERY_KIND
@VIEWS
@pytest.mark.parametrize("state", CAME_TO_NOTHING)
def test_what_came_to_nothing_is_never_claimed_nor_doubted(what: What, view: View, state: State, language: str) -> None:
    text = view(ended(what, state))
    assert text
    assert not CLAIMS.findall(text), text
    assert not DOUBTS.findall(text), text


@EVERY_KIND
@VIEWS
def test_what_nobody_knows_is_neither_claimed_nor_denied(what: What, view: View, language: str) -> None:
    text = view(ended(what, State.UNKNOWN))
    text = re.sub(r"可能已\w+|可能已经\w+|尚不清楚", "", text)
    assert not CLAIMS.findall(text), text
    assert not DENIES.findall(text), text


@EVERY_KIND
@pytest.mark.parametrize("state", ENDED)
def test_no_two_states_of_a_kind_read_the_same(what: What, state: State) -> None:
    others = set(ENDED) - {state}
    assert outcomes.sentence(what, state) not in {outcomes.sentence(what, other) for other in others}


@EVERY_KIND
def test_what_is_unknown_is_told_once_in_the_banner(what: What) -> None:
    assert the_notice(ended(what, State.UNKNOWN)) == ""
    assert the_tab(ended(what, State.UNKNOWN))


@EVERY_KIND
@pytest.mark.parametrize("state", ENDED)
def test_that_it_could_not_be_written_down_is_one_more_sentence(what: What, state: State) -> None:
    written, lost = ended(what, state), sent(review_of_kind(what, ICCID), state, written=False)
    assert outcomes.not_kept(written) == ""
    assert outcomes.told(lost).startswith(outcomes.sentence(what, state))
    assert outcomes.told(lost).endswith(outcomes.not_kept(lost))
    # The banner does not have what the journal does not have.
    assert "could not write that down" in the_notice(lost)


@EVERY_KIND
@pytest.mark.parametrize("why", [NoAnswer("timeout"), NoAnswer("cut"), ReviewStopped("expired")], ids=str)
def test_what_was_kept_back_before_it_was_sent_was_not_sent_whatever_kept_it_back(
    what: What, why: NoAnswer | ReviewStopped, language: str
) -> None:
    write = SentWrite(review_of_kind(what, ICCID))
    write.under_way = False
    write.kept_back = why
    assert write.state is State.NOT_SENT
    for text in (the_tab(write), the_notice(write)):
        assert outcomes.sentence(what, State.NOT_SENT) in text
        assert not DOUBTS.findall(text), text
        assert not CLAIMS.findall(text), text


def test_a_row_of_a_stop_is_carried_out_and_one_of_an_order_is_placed() -> None:
    assert the_row(ended(What.STOP_RENEWAL, State.PLACED)) == "It was carried out"
    assert the_row(ended(What.PLACE_ORDER, State.PLACED)) == "It was placed"
