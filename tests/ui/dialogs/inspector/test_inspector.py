"""Stories of the inspector: what it shows of calls, live, and what it copies."""

from __future__ import annotations

import contextlib
import json
import shlex
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget

from services.errors import ConsoleError
from services.records import Call, Provenance
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.dialogs.inspector.dialog import InspectorDialog
from ui.widgets.long_text import LongText

CARD = CARDS["in_use_two_waiting"]


def call(**facts: object) -> Call:
    """A call that no sandbox would answer so."""
    usual: dict[str, object] = {
        "at": datetime.now(UTC),
        "profile": "Practice",
        "endpoint": "singleVerify",
        "provenance": Provenance.DOCUMENTED,
        "safe": True,
        "method": "POST",
        "url": "http://127.0.0.1/vshop/singleVerify",
        "iccid": CARD.iccid,
        "ms": 12.0,
        "outcome": "ok",
        "status": 200,
        "request": "{}",
    }
    return Call(**(usual | facts))  # type: ignore[arg-type]  # facts of a test


def opened(story: Story) -> InspectorDialog:
    story.do(story.workplace.open_inspector)
    inspector = story.workplace.dialogs.inspector
    assert inspector is not None
    return inspector


def select(story: Story, endpoint: str) -> None:
    inspector = story.workplace.dialogs.inspector
    assert inspector is not None
    row = next(row for row in inspector.rows.shown_rows() if row.endpoint == endpoint)
    story.do(lambda: inspector.table.select(row))


def text_of(story: Story, name: str) -> str:
    return story.find(name, LongText).toPlainText()


def endpoints(story: Story) -> list[str]:
    return [row[1] for row in story.table("inspectorTable")]


def test_the_keys_open_it_beside_the_window_which_stays_usable(story: Story) -> None:
    story.look_up(CARD.iccid)
    story.do(lambda: next(each for each in story.window.actions() if each.shortcut().toString() == "Ctrl+I").trigger())
    inspector = story.workplace.dialogs.inspector
    assert inspector is not None
    assert inspector.windowModality() is Qt.WindowModality.NonModal
    story.look_up(CARDS["fresh"].iccid)
    assert len(story.session.records) == 2
    assert not any(button.isDefault() or button.autoDefault() for button in inspector.findChildren(QPushButton))


def test_opening_it_twice_shows_the_same_one_and_escape_closes_it(story: Story) -> None:
    inspector = opened(story)
    assert opened(story) is inspector
    story.key("inspectorDialog", Qt.Key.Key_Escape)
    assert story.workplace.dialogs.inspector is None
    assert not story.shown("inspectorDialog")
    assert opened(story) is not inspector


def test_before_anything_was_asked_it_says_so(story: Story) -> None:
    inspector = opened(story)
    assert "No calls to Linksfield yet." in story.words(inspector)
    assert "Select a call to see what was sent and what came back." in story.words(inspector)
    assert not story.shown("copyCurlButton")


def test_it_lists_the_calls_newest_first_and_asks_nothing_itself(story: Story) -> None:
    story.look_up(CARD.iccid)
    asked = len(story.desk.calls.all())
    opened(story)
    rows = story.table("inspectorTable")
    assert len(rows) == asked == 4
    assert rows[-1][1] == "singleVerify"
    assert rows[-1][2:5] == ["Documented / assumed", f"...{CARD.iccid[-4:]}", "Practice"]
    assert rows[-1][6:] == ["1", "Answered", "200"]
    assert rows[-1][5].isdigit()
    assert len(story.desk.calls.all()) == asked


def test_new_calls_appear_while_it_is_open_and_the_selected_one_stays(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    select(story, "singleVerify")
    chosen = inspector.table.current_row()
    story.do(story.workplace.refresh)
    story.wait(lambda: len(endpoints(story)) == 8, "the new calls")
    assert inspector.table.current_row() is chosen
    assert endpoints(story)[-1] == "singleVerify"


def test_every_attempt_is_a_row_with_its_outcome(story: Story) -> None:
    story.sandbox.set_faults("singleVerify=503")
    story.look_up(CARD.iccid)
    opened(story)
    assert [row[6:] for row in story.table("inspectorTable")] == [
        [str(attempt), "No answer", "503"] for attempt in (3, 2, 1)
    ]
    assert "503" in story.words(story.find("callTrouble"))


def test_the_details_show_request_signed_text_and_reply_without_secrets(story: Story) -> None:
    story.look_up(CARD.iccid)
    opened(story)
    select(story, "singleQueryOrder")
    request, signed, reply = (text_of(story, name) for name in ("callRequest", "callSignedText", "callReply"))
    assert f'  "deviceCode": "{CARD.iccid}",' in request
    assert '"sign": "…"' in request
    assert signed.startswith('{"deviceCode":')
    assert '"sign"' not in signed
    assert '      "orderStatus": "2",' in reply.replace("        ", "      ")
    for text in (request, signed, reply):
        assert story.sandbox.partner_code not in text


def test_the_reply_is_on_top_and_the_other_texts_are_a_key_away(story: Story) -> None:
    story.look_up(CARD.iccid)
    opened(story)
    texts = story.find("callTexts", QTabWidget)
    assert [texts.tabText(row) for row in range(texts.count())] == ["Request", "Signed text", "Reply"]
    assert texts.currentIndex() == 2
    story.do(lambda: texts.tabBar().setFocus())
    bar = texts.tabBar()
    bar.setObjectName("callTextsBar")
    story.key("callTextsBar", Qt.Key.Key_Left)
    assert texts.currentIndex() == 1


def test_fields_that_are_new_are_named_and_marked(story: Story) -> None:
    story.sandbox.set_faults("singleQueryOrder=extra")
    story.look_up(CARD.iccid)
    opened(story)
    select(story, "singleQueryOrder")
    assert story.words(story.find("unrecognisedFields")).startswith(
        "Unknown fields: data.orderList.newField, data.orderList.newEmpty, data.newField"
    )
    document = story.find("callReply", LongText).document()
    marked = []
    block = document.begin()
    while block.isValid():
        marked += [block.text().strip()] if block.layout().formats() else []
        block = block.next()
    assert '"newField": "unknown",' in marked
    assert all("orderStatus" not in line for line in marked)

    select(story, "singleVerify")
    assert not story.shown("unrecognisedFields")


def test_very_many_new_fields_are_counted_instead_of_named(story: Story) -> None:
    fields = {f"field{number}": number for number in range(40)}
    story.desk.calls.add(call(reply=json.dumps({"operateCode": "S", "data": fields})))
    opened(story)
    said = story.words(story.find("unrecognisedFields"))
    assert "data.field11, and 28 more." in said
    assert "field12," not in said


def test_an_assumed_call_says_what_that_means(story: Story) -> None:
    story.desk.calls.add(call(endpoint="SynOrderInfo", provenance=Provenance.ASSUMED, reply_known=Provenance.ASSUMED))
    inspector = opened(story)
    sentence = "Linksfield's documentation does not describe all that is sent: it is our best guess."
    assert sentence in story.words(inspector)
    badges = [label for label in inspector.findChildren(QLabel) if label.text() == "Assumed"]
    assert [sentence in badge.toolTip() and sentence in badge.accessibleDescription() for badge in badges] == [True]


def test_a_documented_request_with_an_assumed_reply_says_both(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    select(story, "singleVerify")
    said = story.words(inspector)
    assert "Linksfield's documentation describes what is sent. Its reply is not documented" in said
    assert "Documented / assumed" in said


def test_copy_as_curl_is_the_call_with_its_secrets_masked(story: Story) -> None:
    story.look_up(CARD.iccid)
    opened(story)
    select(story, "singleVerify")
    story.click("copyCurlButton")
    assert story.clipboard().startswith(
        "# Partner code and signature are hidden here: sent like this, Linksfield will refuse"
    )
    assert "changes something" not in story.clipboard()
    words = shlex.split(story.clipboard().replace("\\\n", ""), comments=True)
    assert words[:4] == ["curl", "-X", "POST", f"{story.sandbox.vshop_url}/singleVerify"]
    body = json.loads(words[-1])
    assert body["deviceCode"] == CARD.iccid
    assert body["sign"] == "…"
    assert story.sandbox.partner_code not in story.clipboard()


def test_copy_as_curl_warns_of_a_call_that_changes_something(story: Story) -> None:
    story.look_up(CARD.iccid)
    client = story.desk.clients.client(story.record.profile)
    with contextlib.suppress(ConsoleError):
        client.stop_renewal(CARD.iccid, "1", "P1")
    opened(story)
    select(story, "cancelAutoRenewalRecord")
    story.click("copyCurlButton")
    assert "\n# Careful: this call changes something." in story.clipboard()
    assert "Careful" in story.find("copyCurlButton").toolTip()


def test_copy_request_and_copy_reply_give_the_texts_as_they_went(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    shown = inspector.table.current_row()
    assert shown is not None
    story.click("copyRequestButton")
    assert story.clipboard() == shown.request
    story.click("copyReplyButton")
    assert story.clipboard() == shown.reply


def test_a_call_without_a_reply_says_so_and_offers_none_to_copy(story: Story) -> None:
    story.desk.calls.add(call(outcome="no_answer", status=None, detail="no answer: timeout"))
    opened(story)
    assert text_of(story, "callReply") == "Nothing came back."
    assert "no answer: timeout" in story.words(story.find("callTrouble"))
    assert not story.find("copyReplyButton", QPushButton).isEnabled()


def test_a_huge_reply_arrives_without_holding_the_window_up(story: Story) -> None:
    plan = {"servicePlanCode": "SP1", "servicePlanShowName": "Europe <b>10</b> GB", "packageFlow": "10240"}
    whole = json.dumps({"operateCode": "S", "data": {"servicePlanList": [plan] * 4000}})
    story.desk.calls.add(call(endpoint="singleServicePlanPage", reply=whole[: 256 * 1024]))
    opened(story)
    # A thread makes it readable, and may have done so by now.
    assert text_of(story, "callReply") == "Loading a long reply..." or text_of(story, "callReply")[:2] == "{\n"
    story.wait(lambda: text_of(story, "callReply").startswith("{\n"), "the reply")
    reply = story.find("callReply", LongText)
    assert len(reply.toPlainText()) < 70_000
    assert "Europe <b>10</b> GB" in reply.toPlainText()
    story.click("copyReplyButton")
    assert story.clipboard() == whole[: 256 * 1024]


def test_another_call_chosen_meanwhile_wins_over_a_long_reply(story: Story) -> None:
    story.desk.calls.add(call(endpoint="short", reply="short"))
    story.desk.calls.add(call(endpoint="long", reply="[" + "1," * 120_000))
    opened(story)
    select(story, "short")
    story.do(lambda: None)
    assert text_of(story, "callReply") == "short"


def test_the_filter_takes_several_words_over_all_columns(story: Story) -> None:
    story.look_up(CARD.iccid)
    story.sandbox.set_faults("singleVerify=500")
    story.look_up(CARDS["fresh"].iccid)
    opened(story)
    story.type("inspectorFilter", "answered order")
    assert endpoints(story) == ["singleQueryOrder"]
    story.type("inspectorFilter", f"verify {CARDS['fresh'].iccid[-4:]}")
    assert {row[8] for row in story.table("inspectorTable")} == {"500"}


def test_this_card_follows_the_card_on_show(story: Story) -> None:
    fresh = CARDS["fresh"]
    story.look_up(CARD.iccid)
    story.look_up(fresh.iccid)
    opened(story)
    assert len(endpoints(story)) == 8
    story.choose("inspectorScopeBox", f"This card ...{fresh.iccid[-4:]}")
    assert {row[3] for row in story.table("inspectorTable")} == {f"...{fresh.iccid[-4:]}"}
    story.do(lambda: story.session.select(story.session.records[0]))
    assert {row[3] for row in story.table("inspectorTable")} == {f"...{CARD.iccid[-4:]}"}


def test_a_card_that_was_not_asked_about_has_no_calls(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    story.choose("inspectorScopeBox", f"This card ...{CARD.iccid[-4:]}")
    story.do(lambda: story.session.open_card("Practice", CARDS["fresh"].iccid))
    assert "Payment checks carry no card number" in story.words(inspector)
    assert not story.shown("copyCurlButton")


def test_its_size_and_its_columns_are_remembered(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    # As wide as its least width: the screen of these tests is not wider.
    story.do(lambda: inspector.resize(860, 600))
    story.do(lambda: inspector.splitter.setSizes([180, 310]))
    story.do(lambda: inspector.table.setColumnWidth(1, 171))
    sizes = inspector.splitter.sizes()
    story.do(inspector.close)
    again = opened(story)
    assert (again.width(), again.height()) == (860, 600)
    assert again.table.columnWidth(1) == 171
    assert again.splitter.sizes() == sizes


def test_closing_the_program_closes_it_and_keeps_its_size(story: Story) -> None:
    opened(story)
    story.do(story.workplace.close)
    assert story.workplace.dialogs.inspector is None
    assert "inspectorDialog" in story.desk.settings.states


@pytest.mark.parametrize("size", [(860, 540), (1024, 640)])
def test_nothing_is_squeezed_in_a_small_window(story: Story, size: tuple[int, int]) -> None:
    story.sandbox.set_faults("*=extra")
    story.look_up(CARD.iccid)
    inspector = opened(story)
    select(story, "singleQueryOrder")
    story.do(lambda: inspector.resize(*size))
    for label in inspector.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    assert story.find("callReply").height() > 60


def test_every_part_has_a_name_of_its_own_and_an_accessible_name(story: Story) -> None:
    story.look_up(CARD.iccid)
    inspector = opened(story)
    for name in (
        *("inspectorScopeBox", "inspectorFilter", "inspectorTable", "callTexts", "callRequest", "callSignedText"),
        *("callReply", "copyCurlButton", "copyRequestButton", "copyReplyButton"),
    ):
        assert story.find(name).accessibleName() != ""
    assert inspector.accessibleName() == "Calls to Linksfield"
