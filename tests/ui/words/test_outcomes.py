"""Every kind of write in every state: each view says what that state means, and none says anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from services.desk.done import Done, done_of
from services.desk.shift_hand_over import Shift
from services.desk.verdicts import verdicts
from services.desk.verdicts.verdicts import Question, Seen
from services.errors import NoAnswer
from services.writes.errors import ReviewStopped
from services.writes.records import Decision, Evidence, Finding, Reply, Said, Source
from services.writes.states import State, What
from tests.ui.reviews import NOW, review_of_kind, sent
from ui.dialogs.notes.case_file_button import summary_words
from ui.look.dates import clock_text
from ui.session.sent_write import SentWrite
from ui.tabs.activity.columns import activity_csv_columns, outcome_text
from ui.words import outcomes, verdict_steps
from ui.words.shift_hand_over import hand_over_text
from ui.words.ticket.done_here import DoneHere
from ui.words.ticket.internal_note_lines import InternalLines
from ui.words.ticket.language import Language, NoteLanguage, NoteLanguages
from ui.words.translation import Translation

ICCID = "89852000000000010015"
ENDED = tuple(state for state in outcomes.WORDS if state is not State.SENDING)
CARRIED_OUT, CAME_TO_NOTHING = (State.CONFIRMED, State.PLACED), (State.REFUSED, State.NOT_SENT, State.NOT_PLACED)

# What a sentence may claim, in either language: that it was not done, that it was, that nobody knows.
DENIES = re.compile(
    r"\bnot (placed|recorded|switched off|stopped|sent|confirmed|started|extended|carried out)\b|^Not placed$"
    r"|not go through|未(?!收到)|没有(下|登记|开启)成|拒绝"
)
CLAIMS = re.compile(
    r"(is|was) (placed|recorded|off|switched off|stopped|confirmed|started|extended|carried out)\b"
    r"|^Paid|confirmed the payment|^Placed$|[Ww]ent through"
    r"|订单已(下|登记|延长)|已下单成功|已关闭|已确认|已开启|已执行|已生效"
)
DOUBTS = re.compile(r"may (already )?(have been|be)|[Nn]ot known|[Uu]nconfirmed|可能|尚不清楚|待核实")


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
    assert not DOUBTS.findall(text.replace("may take a while", "").replace("可能需要一些时间", "")), text


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
    assert outcomes.told(lost).startswith(outcomes.sentence(what, state, noted=lost.noted))
    assert outcomes.told(lost).endswith(outcomes.not_kept(lost))
    # The banner does not have what the journal does not have.
    assert "could not record that" in the_notice(lost)


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


SETTLED = pytest.mark.parametrize("state", [State.PLACED, State.NOT_PLACED])
NOTED = re.compile(r"[Nn]oted|记为|记录")


def settled(what: What, state: State, *, proved: bool = False) -> SentWrite:
    """This kind of write, whose end an agent gave: on Linksfield's answer that proves it, or on their word alone."""
    write = ended(what, state)
    assert write.result is not None
    finding = Finding(source=Source.PAYMENT, outcome=Reply.ANSWERED, code="names_order", proves=proved)
    write.result = replace(
        write.result,
        evidence=Evidence(at=NOW, findings=(finding,), complete=True, attempt=1),
        decision=Decision(choice=state, agent="Wei", at=NOW, reason="he says so"),
    )
    return write


def done(write: SentWrite) -> Done:
    assert write.result is not None
    return done_of(write.result)


def the_activity(write: SentWrite) -> str:
    return outcome_text(done(write))


def the_csv(write: SentWrite) -> str:
    columns = {column.title: column.text for column in activity_csv_columns()}
    return next(text for title, text in columns.items() if title in ("Outcome", "结果"))(done(write))


def the_evidence(write: SentWrite) -> str:
    found = verdicts.Evidence(question=Question.DONE_HERE, seen=Seen.WRITE, done=done(write))
    return verdict_steps.evidence_line(found, NOW)


def the_case_file(write: SentWrite) -> str:
    return summary_words()[done(write).outcome_code]


def the_hand_over(write: SentWrite) -> str:
    shift = Shift(begin=NOW, unknown=(), watched=(), writes=(done(write),), notes=())
    return next(line for line in hand_over_text(shift, (), "Wei", NOW).splitlines() if "desk-2" in line)


def the_done_here(write: SentWrite, language: NoteLanguage) -> str:
    return DoneHere(InternalLines(language, NOW.date())).outcome(done(write))


EVERY_PLACE = pytest.mark.parametrize(
    "view", [the_tab, the_notice, the_activity, the_csv, the_evidence, the_case_file, the_hand_over]
)


@EVERY_KIND
@SETTLED
@EVERY_PLACE
def test_what_only_an_agent_says_is_told_as_noted_everywhere(
    what: What, state: State, view: View, language: str
) -> None:
    assert NOTED.search(view(settled(what, state))), view(settled(what, state))


@EVERY_KIND
@EVERY_PLACE
def test_what_linksfield_proved_is_no_mere_note(what: What, view: View, language: str) -> None:
    text = view(settled(what, State.PLACED, proved=True))
    assert not NOTED.search(text), text


@EVERY_KIND
@SETTLED
def test_who_noted_it_and_when_stands_beside_it(what: What, state: State) -> None:
    assert f"Noted by Wei, {clock_text(NOW)}." in the_tab(settled(what, state))
    assert outcomes.noted_by(settled(what, State.PLACED, proved=True)) == ""


@EVERY_KIND
@SETTLED
@pytest.mark.parametrize("note_language", ["en", "zh_CN"])
def test_the_list_of_what_was_done_says_who_noted_it_without_proof(
    what: What, state: State, note_language: Language, tmp_path: Path
) -> None:
    language = NoteLanguages(tmp_path).of(note_language)
    text = the_done_here(settled(what, state), language)
    assert "Wei" in text
    assert ("without proof" if note_language == "en" else "没有证明") in text
    assert "没有证明" not in the_done_here(settled(what, State.PLACED, proved=True), language)


def test_a_row_of_a_stop_is_carried_out_and_one_of_an_order_is_placed() -> None:
    assert the_row(ended(What.STOP_RENEWAL, State.PLACED)) == "Went through"
    assert the_row(ended(What.PLACE_ORDER, State.PLACED)) == "Placed"
