from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel

from services.desk.done import Came, Did, Done
from services.records import Environment
from services.writes.states import State
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, choose_plan, confirm
from ui.tabs.activity.columns import activity_columns

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def row(
    did: Did = Did.PAYMENT_RESULT,
    *,
    came: Came | None = None,
    state: State | None = None,
    pay_id: str = "",
    order_no: str = "",
    detail: str = "",
) -> Done:
    return Done(
        at=NOW,
        did=did,
        came=came,
        state=state,
        pay_id=pay_id,
        order_no=order_no,
        detail=detail,
        agent="",
        profile="",
        environment=Environment.SANDBOX,
        base_url="",
        iccid="",
        ticket="",
    )


def cell(key: str, of: Done) -> tuple[str, str | None]:
    column = next(column for column in activity_columns(lambda: NOW, with_card=True) if column.key == key)
    return column.text(of), column.tone(of) if column.tone is not None else None


def test_what_was_done_to_this_card_is_listed_newest_first_with_who_and_which_ticket(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-7")
    choose_plan(story)
    confirm(story)
    story.go("activity")
    story.wait(lambda: len(story.table("activityTable")) == 2, "the rows")
    ordered, looked_up = story.table("activityTable")
    placed = story.record.placed
    assert placed is not None
    assert ordered[1:4] == ["...0015", "desk-2", "SUP-7"]
    assert ordered[4] == f"Place an order, {EUROPE}, 12.36 GBP"
    assert ordered[5:] == ["Confirmed", placed.pay_id]
    assert looked_up[4:6] == ["Look up the card", "Verified"]
    assert (
        "Done from this computer only; other computers keep their own list."
        in story.find("activityCovers", QLabel).text()
    )


def test_other_cards_are_shown_only_when_asked_for(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.look_up(CARDS["chinese_names"].iccid)
    story.go("activity")
    story.wait(lambda: [line[1] for line in story.table("activityTable")] == ["...0083"], "the rows of this card")
    story.choose("activityScopeBox", "All cards")
    story.wait(lambda: [line[1] for line in story.table("activityTable")] == ["...0083", "...0015"], "those of all")
    story.type("activityFilter", "0015")
    assert [line[1] for line in story.table("activityTable")] == ["...0015"]


def test_a_new_card_has_no_rows_of_others(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.do(story.session.open_blank)
    story.go("activity")
    assert story.table("activityTable") == []
    assert "Nothing has been done to this card from this computer." in story.words(story.page("activity"))


def test_a_call_without_an_answer_says_so(story: Story) -> None:
    story.sandbox.set_faults("singleVerify=status:400")
    story.look_up(CARDS["fresh"].iccid)
    story.go("activity")
    story.wait(lambda: [line[5] for line in story.table("activityTable")] == ["Unconfirmed"], "the row")


def test_a_payment_status_that_is_not_known_here_shows_itself() -> None:
    assert cell("outcome", row(came=Came.OK, detail="9")) == ("status 9", "violet")
    assert cell("outcome", row(came=Came.PAID)) == ("Paid", "green")


def test_a_payid_that_linksfield_does_not_know_was_not_refused_but_a_card_is() -> None:
    assert cell("outcome", row(came=Came.REFUSED)) == ("Not at Linksfield", "blue")
    assert cell("outcome", row(Did.LOOK_UP, came=Came.REFUSED)) == ("Refused", "red")


def test_an_order_without_an_answer_is_not_known_yet() -> None:
    assert cell("outcome", row(Did.PLACE_ORDER, state=State.UNKNOWN)) == ("Unconfirmed", "amber")


def test_the_reference_is_the_payid_where_there_is_one() -> None:
    assert cell("reference", row(pay_id="P1", order_no="2026"))[0] == "P1"
    assert cell("reference", row(order_no="2026"))[0] == "2026"
