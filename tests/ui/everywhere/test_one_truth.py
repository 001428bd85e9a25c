"""One truth: whatever was sent and however it ended, every view says the same of it, also after a restart."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from services.desk.case_file import write_case_file
from services.desk.shift_hand_over import shift
from services.writes.states import BY_CONTRACT, State, What
from tests.services.journal.book import make_room
from tests.ui.conftest import MovableClock
from tests.ui.everywhere.fixes import at_rest, every_note, known_states
from tests.ui.everywhere.writes_played import STATES, TICKET, WAYS, Ending, play
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.dialogs.notes.case_file_button import summary_words
from ui.words.shift_hand_over import hand_over_text

# What a text may not claim, by what was sent and where it stands; in both languages.
ORDER_DONE = (
    r"has been ordered|(?<!when it )is on your card|is now on your card|We have received your payment|Good news"
    r"|order recorded|Order placed|Linksfield confirmed it|已到账|已为您下单|订单已登记|(?<!可能)已下单成功"
)
STOP_DONE = (
    r"we have switched off auto-renewal for|Auto-renewal (was )?stopped|is off since|已按您的要求关闭|自动续费已关闭"
)
ORDER_NOT_DONE = (
    r"nothing was placed|[Nn]othing was sent|(?<!\")not placed|could not be placed|We could not place|never left"
    r"|not sent|did not go through|未下单|未发送|暂时未能|未能下单"
)
STOP_NOT_DONE = (
    r"was not switched off|was not stopped|has not been switched off|We could not switch off|[Nn]othing was sent"
    r"|never left|not sent|暂未关闭成功|未发送"
)
MAYBE = (
    r"may have been placed|may be placed|may have been carried out|may have gone through|may be off|may be on"
    r"|may have been"
    r"|no usable answer(?! about| at first)"
    r"|We are checking your order|waiting for confirmation|[Uu]nconfirmed|待核实|订购的.*正在核实|正在等待确认"
)
NOTHING = r"(?!)"
EXTENDED = (
    r"order is extended|order was extended:|Order extended by|we have extended|[Nn]ew end|订单已延长。|已按您的要求延长"
    r"|新的到期"
)
NOT_EXTENDED = (
    r"not extended|could not extend|nothing was changed|[Nn]othing was sent|never left|not sent|未延长|未能延长|未发送"
    r"|没有任何变化"
)
LOOKED = re.compile("Look up the card|Check a payment")
CLAIMS = {
    What.PLACE_ORDER: (ORDER_DONE, ORDER_NOT_DONE),
    What.RECORD_ORDER: (ORDER_DONE, ORDER_NOT_DONE),
    What.STOP_RENEWAL: (STOP_DONE, STOP_NOT_DONE),
    What.CREATE_SUBSCRIPTION: (NOTHING, r"[Nn]othing was sent|never left|未发送"),
    What.CONFIRM_PAYMENT: (
        r"was confirmed|has confirmed|Confirmed|已确认|确认成功",
        r"[Nn]othing was sent|never left|未发送",
    ),
    What.RENEW_ORDER: (EXTENDED, NOT_EXTENDED),
    What.CONTRACT_ORDER: (rf"{ORDER_DONE}|by contract \(CSSS\) (is|was) placed|按我方合同下单", ORDER_NOT_DONE),
}


@pytest.fixture
def whole_window() -> bool:
    """Each of these stories makes the pages that it comes to."""
    return False


def forbidden(what: What, state: State, view: str, *, noted: bool) -> str:
    """What this view may not say of a write that stands there; `noted`: by an agent's word alone."""
    done, not_done = CLAIMS[what]
    match state:
        case State.PLACED if noted and view.startswith("customer"):
            # Who reads it knows no agent's word from what is known: the customer is promised nothing on it.
            return f"{done}|{not_done}"
        case State.CONFIRMED | State.PLACED:
            return f"{not_done}|{MAYBE}"
        case State.REFUSED | State.NOT_SENT:
            return f"{done}|{MAYBE}"
        case State.NOT_PLACED:
            return done
        case _:
            return f"{done}|{not_done}"


def wrong_words(what: What, state: State, said: dict[str, str], *, noted: bool) -> dict[str, list[str]]:
    return {view: re.findall(forbidden(what, state, view, noted=noted), text) for view, text in said.items()}


ALL = [(what, ending) for what in What for ending in Ending]
# Orders by card in every way; of the others the one whose words are most easily taken for another's. The rest of the
# table are many runs.
SOON = [(what, ending) for what, ending in ALL if what is What.PLACE_ORDER or ending is Ending.ANSWER_LOST]
EACH = pytest.mark.parametrize(
    ("what", "ending"),
    [
        pytest.param(*row, id=f"{row[0].value}, {row[1].value}", marks=() if row in SOON else pytest.mark.system)
        for row in ALL
    ],
)
TABS = {
    What.PLACE_ORDER: "new_order",
    What.RECORD_ORDER: "new_order",
    What.STOP_RENEWAL: "renewal",
    What.CREATE_SUBSCRIPTION: "payments",
    What.CONFIRM_PAYMENT: "payments",
    What.RENEW_ORDER: "orders",
    What.CONTRACT_ORDER: "new_order",
}


@pytest.fixture
def with_csss(what: What) -> bool:
    return what in BY_CONTRACT


def views(story: Story, what: What, folder: Path) -> dict[str, str]:
    """What every view says."""
    story.go(TABS[what])
    tab = story.words(story.page(TABS[what]))
    story.go("card")
    found = {
        "notice": "\n".join(story.workplace.toasts.texts()),
        "tab": tab,
        "card tab": story.words(story.page("card")),
        "hand-over": hand_over(story),
        "case file": case_file(story, folder),
        "open card": open_card(story),
        "activity row": activity_row(story),
    }
    for (kind, language), text in notes(story).items():
        found[f"{kind} note, {language}"] = text
    return found


def open_card(story: Story) -> str:
    """The entry at the left, as it is spoken."""
    cards = QAccessible.queryAccessibleInterface(story.find("openCards"))
    return "\n".join(cards.child(at).text(QAccessible.Text.Name) for at in range(cards.childCount()))


def activity_row(story: Story) -> str:
    """What Activity says of the last thing that was sent."""
    story.go("activity")
    story.wait(lambda: story.table("activityTable"), "the rows")
    rows = [" ".join(row) for row in story.table("activityTable")]
    story.go("card")
    return next(row for row in rows if not LOOKED.search(row))


def notes(story: Story) -> dict[tuple[str, str], str]:
    """The notes, without what other writes of the story say in them."""
    story.do(lambda: setattr(story.record, "how_to_pay", "https://shop.example/77"))
    # What was done before (the order that a subscription is for) tells of itself.
    before = re.compile(r"Done to this card from this computer:|本机对这张卡的操作：")
    return {which: before.split(text)[0] for which, text in every_note(story).items()}


def hand_over(story: Story) -> str:
    desk = story.desk
    begin = desk.now().replace(hour=0, minute=0, second=0)
    made = shift(desk.fixes, desk.done, begin)
    rows = tuple(row for row in made.writes if row.intent == made.writes[0].intent)
    text = hand_over_text(replace(made, writes=rows), (), "", desk.now())
    # The title of a part with nothing in it says nothing of what was sent.
    return text.replace("Unconfirmed:\n- none", "")


def case_file(story: Story, folder: Path) -> str:
    desk, target, words = story.desk, folder / "case.zip", summary_words()
    write_case_file(
        target, desk.journal, desk.done, story.record.iccid, (), desk.now(), word=lambda code: words.get(code, code)
    )
    with zipfile.ZipFile(target) as archive:
        return archive.read("summary.html").decode()


@EACH
def test_every_view_says_what_happened_and_nothing_else(
    what: What, ending: Ending, story: Story, clock: MovableClock, tmp_path: Path
) -> None:
    sent = play(story, clock, what, ending)
    assert sent.state is STATES[ending]
    if ending is Ending.NOT_WRITTEN:
        make_room(story.desk.journal)
    said = views(story, what, tmp_path)
    wrong = wrong_words(what, sent.state, said, noted=sent.noted)
    assert {view: words for view, words in wrong.items() if words} == {}
    assert CARDS[WAYS[what].card].iccid[-4:] in said["customer note, en"]


# Every row once more, in a second program: many runs.
@pytest.mark.system
@EACH
def test_a_program_that_was_started_again_says_the_same(
    what: What,
    ending: Ending,
    story: Story,
    clock: MovableClock,
    tmp_path: Path,
    start_again: Callable[[Story], Story],
) -> None:
    sent = play(story, clock, what, ending)
    if ending is Ending.NOT_WRITTEN:
        make_room(story.desk.journal)
    if ending is Ending.NOT_SENT:
        story.sandbox.start()
    restarted = start_again(story)
    restarted.look_up(CARDS[WAYS[what].card].iccid, TICKET)
    at_rest(restarted)
    # What could not be written down is written at the end if there is room; else it is unknown, and never a no.
    state = next(state for state in known_states(restarted) if state is not None)
    assert state in (STATES[ending], State.UNKNOWN) if ending is Ending.NOT_WRITTEN else state is STATES[ending]
    said = views(restarted, what, tmp_path)
    wrong = wrong_words(what, state, said, noted=sent.noted)
    assert {view: words for view, words in wrong.items() if words} == {}
