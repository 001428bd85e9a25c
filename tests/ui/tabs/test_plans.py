from __future__ import annotations

import csv
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from services.records import Money, Plan
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, select_row
from ui.tabs.plans import plan_columns, reason_not_to_order
from ui.widgets.field_list import FieldList


def plan(**facts: object) -> Plan:
    return Plan(**{"plan_code": "SP1", "name": "Europe 10 GB", "package_code": "DP1", **facts})  # type: ignore[arg-type]  # of a test


def test_the_plans_of_a_card_are_browsed_filtered_and_sorted(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    assert len(story.table("plansTable")) == 214
    assert "214 plans, as of" in story.words(story.page("plans"))
    first = story.table("plansTable")[0]
    assert first == [EUROPE, "Europe", "10 GB", "30 days", "yes", "12.36 GBP", "1.24"]

    story.type("plansFilter", "europe 30")
    left = story.table("plansTable")
    assert 0 < len(left) < 214
    assert f"{len(left)} of 214 plans, as of" in story.words(story.page("plans"))

    header = story.find("plansTable", QTableView).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + 30, 12)
    story.do(lambda: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place))
    sizes = [row[2] for row in story.table("plansTable")]
    assert sizes.index("1 GB") < sizes.index("10 GB") < sizes.index("no limit")


def test_a_total_above_the_listed_plans_says_under_the_table_that_there_may_be_more(story: Story) -> None:
    line = "Linksfield speaks of 234 plans and listed 214: there may be more than these."
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    assert not story.find("morePlans", QLabel).isVisible()
    story.sandbox.set_shapes("plans-in-a-page")
    story.look_up(CARDS["fresh"].iccid)
    assert story.find("morePlans", QLabel).isVisible()
    assert line in story.words(story.page("plans"))
    story.sandbox.set_shapes("")
    story.look_up(CARDS["fresh"].iccid)
    assert not story.find("morePlans", QLabel).isVisible()


def test_the_filter_is_kept_for_each_card(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    story.type("plansFilter", "asia")
    first = story.record
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    assert story.find("plansFilter", QLineEdit).text() == ""
    story.do(lambda: story.session.select(first))
    assert story.find("plansFilter", QLineEdit).text() == "asia"
    assert all("asia" in " ".join(row).lower() for row in story.table("plansTable"))


def test_the_details_show_every_returned_field_and_copy_them(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    select_row(story, "plansTable", 0)
    story.click("planDetailsButton")
    shown = story.find("planDetails", FieldList).toPlainText()
    row = story.record.plans.value
    assert row is not None
    for name, text in row[0].fields:
        assert name in shown
        assert text in shown
    story.click("planDetailsCopyButton")
    assert "servicePlanShowName\tEurope 10 GB / 30 days" in story.clipboard()


def test_the_details_open_by_themselves_only_where_they_leave_room_for_the_plans_names(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    for width, shown in ((1280, False), (1500, True)):
        story.do(partial(story.window.resize, width, 820))
        select_row(story, "plansTable", 0)
        assert story.shown("planDetailsPanel") is shown
        assert story.find("plansTable", QTableView).columnWidth(0) >= 240


def test_enter_on_a_plan_goes_to_new_order_with_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    select_row(story, "plansTable", 0)
    story.key("plansTable", Qt.Key.Key_Return)
    assert story.record.tab == "new_order"
    assert EUROPE in story.words(story.page("new_order"))


def test_markup_in_a_plans_name_is_shown_as_the_text_it_is(story: Story) -> None:
    story.look_up(CARDS["markup_names"].iccid)
    story.go("plans")
    select_row(story, "plansTable", 0)
    story.click("planDetailsButton")
    assert story.table("plansTable")[0][0] == "<b>5 GB</b><img src=x>"
    assert "<b>5 GB</b><img src=x>" in story.find("planDetails", FieldList).toPlainText()
    assert "<b>5 GB</b><img src=x>" in story.words(story.find("planDetailsPanel", QWidget))


def test_a_failed_call_is_an_error_with_retry_and_never_reads_as_none(story: Story) -> None:
    story.sandbox.set_faults("singleServicePlanPage=status:500")
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    seen = story.words(story.page("plans"))
    assert "Linksfield is in trouble (HTTP status 500)" in seen
    assert "no plan" not in seen
    story.sandbox.set_faults("")
    retry = story.page("plans").findChild(QPushButton, "retryButton")
    assert retry is not None
    story.do(retry.click)
    story.wait(lambda: len(story.table("plansTable")) == 214, "the plans")


@pytest.mark.parametrize(
    ("facts", "shown", "sentence"),
    [
        ({"price_problem": "missing"}, "no price", "Linksfield gives no price for this plan"),
        ({"price_problem": "contradiction"}, "prices differ", "contradict each other"),
        ({"price_problem": "unreadable"}, "not readable", "cannot be read"),
        ({"problem": "not_object"}, "not readable", "could not be read whole"),
    ],
)
def test_a_plan_that_cannot_be_ordered_says_why(facts: dict[str, str], shown: str, sentence: str) -> None:
    odd = plan(**facts)
    price = next(column for column in plan_columns() if column.key == "price")
    assert price.text(odd) == shown
    assert price.tone is not None
    assert price.tone(odd) == "amber"
    assert sentence in reason_not_to_order(odd)


def test_the_order_button_says_why_a_plan_cannot_be_ordered(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    remote = story.record.plans
    odd = plan(price_problem="missing")
    remote.succeed(remote.begin(), (odd, plan(plan_code="SP2", price=Money(Decimal(2), "GBP"))), story.desk.now())
    story.do(lambda: story.session.record_changed.emit(story.record, "plans"))
    select_row(story, "plansTable", 0)
    button = story.find("orderPlanButton", QPushButton)
    assert not button.isEnabled()
    assert "Linksfield gives no price for this plan" in button.accessibleDescription()
    story.key("plansTable", Qt.Key.Key_Return)
    assert story.record.tab == "plans"
    select_row(story, "plansTable", 1)
    assert button.isEnabled()


def test_what_is_on_show_is_saved_as_csv(story: Story, tmp_path: Path) -> None:
    story.look_up(CARDS["markup_names"].iccid)
    story.go("plans")
    story.click("exportPlansButton")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
    path = tmp_path / "plans.csv"
    story.do(lambda: dialog.fileSelected.emit(str(path)))
    story.do(dialog.reject)
    story.wait(lambda: "Saved" in story.words(story.page("plans")), "the file")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["Plan", "Area", "Data", "Length", "Renews", "Price", "Per GB"]
    assert rows[6][0].startswith("'=HYPERLINK")


def test_a_file_that_cannot_be_written_is_said(story: Story, tmp_path: Path) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    story.click("exportPlansButton")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
    story.do(lambda: dialog.fileSelected.emit(str(tmp_path / "missing" / "plans.csv")))
    story.do(dialog.reject)
    story.wait(lambda: "The table could not be saved" in story.words(story.page("plans")), "the sentence")


def test_ten_thousand_plans_are_all_there_and_filtered(story: Story) -> None:
    story.look_up(CARDS["ten_thousand_plans"].iccid)
    story.go("plans")
    assert len(story.table("plansTable")) == 10_000
    story.type("plansFilter", "no such plan anywhere")
    story.wait(lambda: not story.table("plansTable"), "the filter")
    assert "0 of 10,000 plans" in story.words(story.page("plans"))
