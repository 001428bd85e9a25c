"""A bulk order by contract (CSSS), played in the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QFileDialog, QLabel

from services.bulk.reports import Fate
from services.sandbox.sample_cards import fleet_cards
from tests.ui.dialogs.acting import wait_for_file
from tests.ui.sister_parts import NAME, with_parts
from tests.ui.story import Story
from tests.ui.tabs.bulk.playing import choose_plan, enabled, ended, look_up, order, page_of, place_of, plans_for
from tools.look.room import unseen

FLEET = tuple(card.iccid for card in fleet_cards(10))
CALL = "orderPackage"


def orders_received(story: Story) -> Counter[str]:
    received = cast("list[dict[str, Any]]", story.sandbox.state()["requests"])
    return Counter(each["card"] for each in received if each["call"] == CALL)


def fates(story: Story) -> dict[Fate, list[str]]:
    report = place_of(story).sending.report
    assert report is not None
    return {fate: [each.iccid for each in report.of(fate)] for fate in Fate if report.of(fate)}


def looked_up(story: Story, cards: int) -> None:
    with_parts(story, story.sandbox)
    story.sandbox.add_fleet(10)
    look_up(story, FLEET[:cards])


def test_without_csss_nothing_of_it_is_offered(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    story.do(lambda: page_of(story).table.choose_all_shown(True))
    assert story.shown("bulkStopChosenButton")
    assert not story.shown("bulkOrderChosenButton")


def test_the_preview_says_who_can_get_the_plan_and_the_button_waits_for_the_number(story: Story) -> None:
    looked_up(story, 10)
    plans_for(story, FLEET[6:])
    assert story.property("bulkOrderMissing") == "Choose a plan."
    assert not story.shown("bulkOrderNumberInput")
    choose_plan(story)
    story.click("continueBulkOrderButton")
    assert story.property("bulkOrderSummary") == "4 chosen. 3 can get Europe 10 GB / 30 days, 1 cannot."
    lines = {label.text() for label in page_of(story).order_panel.findChildren(QLabel) if label.isVisible()}
    assert {"will be ordered for, one by one", "refused for this profile"} <= lines
    assert "12.36 GBP a card, 37.08 GBP for all; each with its own entry in Activity" in lines
    assert not enabled(story, "bulkOrderButton")
    story.type("bulkOrderReasonInput", "four trucks")
    for typed in ("4", "30", "three"):
        story.type("bulkOrderNumberInput", typed)
        assert not enabled(story, "bulkOrderButton")
    story.type("bulkOrderNumberInput", "3")
    assert enabled(story, "bulkOrderButton")
    # In the smallest window, too, nothing that is asked for is scrolled to.
    story.do(lambda: story.window.resize(1024, 640))
    assert list(unseen(story.window)) == []
    story.click("leaveBulkOrderButton")
    assert story.shown("bulkOrderPlansFilter")
    story.type("bulkOrderPlansFilter", "nothing like it")
    assert not enabled(story, "continueBulkOrderButton"), "a plan that is not seen is not ordered"
    story.click("closeBulkOrderButton")
    assert not story.shown("bulkOrderPanel")
    assert orders_received(story) == {}


def test_each_card_gets_one_order_and_the_report_names_its_number_also_in_a_file(story: Story, tmp_path: Path) -> None:
    looked_up(story, 4)
    story.sandbox.set_faults(f"{CALL}@{FLEET[1]}=drop;{CALL}@{FLEET[2]}=refused:4001:No credit.")
    plans_for(story, FLEET[:4])
    choose_plan(story)
    order(story, 4)
    ended(story)
    story.sandbox.set_faults("")
    assert fates(story) == {
        Fate.CARRIED_OUT: [FLEET[0], FLEET[3]],
        Fate.UNKNOWN: [FLEET[1]],
        Fate.REFUSED: [FLEET[2]],
    }
    assert orders_received(story) == dict.fromkeys(FLEET[:4], 1)
    report = page_of(story).report_panel.cards.toPlainText()
    for words in ("12.36 GBP a card", "four trucks", "order ORDER_", "It may have gone through", "No credit."):
        assert words in report
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    story.click("exportBulkReportButton")
    dialog = story.window.findChild(QFileDialog, "exportDialog")
    assert dialog is not None
    story.do(lambda: dialog.fileSelected.emit(str(tmp_path / "r.csv")))
    wait_for_file(story, tmp_path / "r.csv", "exportBulkReportButton")
    rows = (tmp_path / "r.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 5
    assert '"Ordered"' in rows[1]
    assert '"Unconfirmed"' in rows[2]
    story.click("bulkCheckButton")
    story.wait(lambda: story.shown("checkDialog"), "the check")


def test_closing_the_window_in_the_middle_orders_for_no_other_card_and_the_next_start_says_which(
    story: Story, start_again: Callable[[Story], Story]
) -> None:
    looked_up(story, 4)
    plans_for(story, FLEET[:4])
    choose_plan(story)
    story.sandbox.set_faults(f"{CALL}=slow:0.4")
    order(story, 4)
    story.wait(lambda: orders_received(story), "the first order")
    story.do(story.workplace.leave)
    story.wait(lambda: not place_of(story).sending.under_way, "the one under way to end")
    sent = set(orders_received(story))
    assert 0 < len(sent) < 4

    again = start_again(story)
    again.wait(lambda: place_of(again).sending.report is not None, "what was left behind")
    assert fates(again) == {
        Fate.CARRIED_OUT: [each for each in FLEET[:4] if each in sent],
        Fate.NOT_BEGUN: [each for each in FLEET[:4] if each not in sent],
    }
    again.wait(lambda: "bulk order" in again.words(), "the notice")
    again.do(place_of(again).show)
    again.click("bulkDoneButton")
    again.wait(lambda: place_of(again).sending.report is None and not again.session.writes.under_way, "it to be noted")


def test_where_the_plans_cannot_be_had_it_says_so_and_nothing_can_be_sent(story: Story) -> None:
    looked_up(story, 2)
    story.desk.vault.forget(NAME)
    plans_for(story, FLEET[:2])
    assert story.shown("bulkOrderTrouble")
    assert not enabled(story, "bulkOrderButton")
    assert orders_received(story) == {}
