"""Stories of what CSSS tells: "my data is gone", all orders of a card, what it does now."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTableView, QTextEdit

from services.sandbox import Sandbox
from services.sisters import CardUsage, ContractOrder, time_of
from tests.ui.everywhere.access import BUSY, FRESH
from tests.ui.everywhere.fixes import copied_note
from tests.ui.sister_parts import with_parts
from tests.ui.story import Story
from ui.dialogs.contract.all_orders import expires_text
from ui.tabs.card.usage_words import amount_text


def usage_words(story: Story) -> str:
    return story.words(story.find("usageFrame"))


def looked_up(story: Story, iccid: str) -> None:
    story.look_up(iccid, "SUP-1")
    story.go("card")
    story.wait(lambda: story.record.usage.state in ("rows", "error"), "the usage")


# ------------------------------------------------------------------ "my data is gone"


def test_my_data_is_gone_the_usage_stands_beside_the_plan_and_in_the_note(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, BUSY)
    usage = story.record.usage.value
    assert usage is not None
    assert usage.used is not None
    said = usage_words(story)
    assert "Used in this cycle" in said
    assert f"{usage.used} (unit not documented)" in said
    assert f"order {usage.order_code}" in said
    story.click("copyForTicketButton")
    story.click("internalNoteButton")
    story.click("englishButton")
    story.click("copyNoteButton")
    story.wait(story.clipboard, "the note")
    line = f"Used in this cycle: {usage.used}, unit not documented, order {usage.order_code} (as of "
    assert line in story.clipboard()
    assert "Left at high speed, by the name of its field: 2560, unit not documented." in story.clipboard()
    # It says that the data left cannot be seen only where it cannot.
    assert "cannot be seen" not in story.clipboard()


def test_a_usage_that_names_no_card_is_not_told_as_this_cards(story: Story, sandbox: Sandbox) -> None:
    sandbox.set_shapes("card-not-named")
    with_parts(story, sandbox, unit="MB")
    looked_up(story, BUSY)
    assert "Not certain\nLinksfield's answer does not say which card it is about: 7680 MB" in usage_words(story)
    note = copied_note(story, "internal", "en")
    assert "Data used is not certain: Linksfield gave 7680 MB and did not say for which card" in note
    assert "data has been used" not in copied_note(story, "customer", "en")


def test_with_a_unit_the_customer_is_told_what_was_used(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox, unit="MB")
    looked_up(story, BUSY)
    assert "In the current cycle, 7.5 GB of data has been used (as of " in copied_note(story, "customer", "en")


def test_a_card_without_a_plan_in_use_has_no_number(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, FRESH)
    assert "Not known" in usage_words(story)
    assert "Linksfield gives no number for this card" in usage_words(story)


def test_without_csss_nothing_of_it_is_shown_or_asked(story: Story) -> None:
    story.look_up(BUSY, "SUP-1")
    for tab, name in (("card", "usageFrame"), ("orders", "allOrdersButton")):
        story.go(tab)
        assert not story.shown(name)
    assert story.record.usage.state == "idle"


def test_a_usage_that_is_refused_is_said_so_and_can_be_asked_again(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    sandbox.set_faults("queryDeviceFlowUsage=refused:7001:No such card")
    looked_up(story, BUSY)
    assert "Linksfield says: No such card (code 7001)" in usage_words(story)
    sandbox.set_faults("")
    story.click("usageFrameRetry")
    story.wait(lambda: "unit not documented" in usage_words(story), "the usage")


def test_a_secret_that_is_missing_is_named_and_the_rest_of_the_card_is_shown(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox, secrets=False)
    looked_up(story, BUSY)
    assert "The secret of CSSS is not stored for With all parts on this computer" in usage_words(story)
    assert story.record.orders.state == "rows"


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("7680", "", "7680 (unit not documented)"),
        ("7680", "MB", "7680 MB (7.5 GB)"),
        ("8053063680", "bytes", "8053063680 bytes (7.5 GB)"),
        ("500", "MB", "500 MB"),
        ("0", "", "0 (unit not documented)"),
        ("n/a", "MB", "n/a"),
        (None, "MB", ""),
    ],
)
def test_a_number_has_a_unit_only_where_somebody_knows_it(text: str | None, unit: str, words: str) -> None:
    usage = CardUsage(iccid="89", used=text)
    assert amount_text(usage.used, usage.used_amount, unit) == words


# ------------------------------------------------------------------ real-time information, all orders


def test_real_time_information_is_shown_field_by_field(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, BUSY)
    story.click("deviceButton")
    fields = story.find("deviceFields", QTextEdit)
    story.wait(lambda: f"device_id\n{BUSY}" in fields.toPlainText(), "the fields")
    assert fields.hasFocus()
    sandbox.set_faults("queryDevice=refused:7002:Not today")
    story.click("refreshContractButton")
    story.wait(lambda: "Not today" in story.words(story.find("deviceDialog")), "the refusal")


def test_real_time_information_without_any_field_is_said(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, FRESH)
    sandbox.set_shapes("none-as-null")
    story.click("deviceButton")
    story.wait(lambda: story.record.device.as_of is not None, "the answer")
    assert "Linksfield answered without any field." in story.words(story.find("deviceDialog"))


def test_all_orders_ended_ones_too_are_listed_with_their_states_as_they_came(
    story: Story, sandbox: Sandbox, tmp_path: Path
) -> None:
    with_parts(story, sandbox)
    looked_up(story, BUSY)
    story.go("orders")
    story.click("allOrdersButton")
    story.wait(lambda: story.record.all_orders.state == "rows", "the orders")
    found = story.record.all_orders.value
    assert found is not None
    rows = story.table("allOrdersTable")
    assert len(rows) == len(found.orders) > 2
    states = {row[1] for row in rows}
    assert "1 (likely not enabled)" in states
    assert "2" in states
    # Both times as they came: the line above says of which zone they most likely are.
    ended = next(order for order in found.orders if order.expires_text)
    assert [ended.ordered_text, ended.expires_text] in [row[2:4] for row in rows]
    assert f"{len(rows)} orders, ended ones included." in story.words(story.find("allOrdersDialog"))
    table = story.find("allOrdersTable", QTableView)
    story.do(lambda: table.selectRow(0))
    assert found.orders[0].fields[0][0] in story.find("allOrdersFields", QTextEdit).toPlainText()
    story.click("exportAllOrdersButton")
    story.wait(lambda: story.shown("exportDialog"), "where to")
    dialog, target = story.find("exportDialog", QFileDialog), tmp_path / "orders.csv"
    story.do(lambda: dialog.fileSelected.emit(str(target)))
    story.do(dialog.reject)
    story.wait(lambda: not story.session.tasks.is_running("export:exportAllOrdersButton"), "the file, whole")
    assert str(found.orders[0].order_code) in target.read_text(encoding="utf-8-sig")


def test_an_order_list_that_gets_no_answer_says_so(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, BUSY)
    sandbox.set_faults("queryOrder=drop")
    story.go("orders")
    story.click("allOrdersButton")
    story.wait(lambda: story.record.all_orders.state == "error", "the failure")
    assert story.shown("allOrdersDialog")
    assert "no order" not in story.words(story.find("allOrdersDialog"))


def test_another_look_up_forgets_what_csss_said_before(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    looked_up(story, BUSY)
    before = story.record.usage.as_of
    story.do(lambda: story.session.reads.look_up(story.record))
    story.wait(lambda: story.record.usage.as_of not in (None, before), "the usage, anew")


def test_an_orders_end_stands_as_linksfield_writes_it_and_not_in_this_computers_time() -> None:
    text = "2026-12-31 23:59:59"
    assert expires_text(ContractOrder(expires_text=text, expires=time_of(text))) == text
    assert expires_text(ContractOrder(expires_text="soon")) == "soon"
    assert expires_text(ContractOrder()) == ""
