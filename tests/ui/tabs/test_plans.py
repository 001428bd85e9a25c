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
from tests.ui.tabs.ordering import CARDS, EUROPE, choose_plan, order_words, select_row
from ui.tables.plan_columns import plan_columns, reason_not_to_order
from ui.widgets.field_list import FieldList


def plan(**facts: object) -> Plan:
    return Plan(**{"plan_code": "SP1", "name": "Europe 10 GB", "package_code": "DP1", **facts})  # type: ignore[arg-type]  # of a test


def beside(story: Story) -> None:
    """The plans in a window so wide that the order stands beside them."""
    story.do(partial(story.window.resize, 1366, 768))
    story.go("plans")


def test_the_plans_of_a_card_are_browsed_filtered_and_sorted(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    assert len(story.table("plansTable")) == 214
    assert "214 plans, as of" in story.words(story.page("plans"))
    first = story.table("plansTable")[0]
    where = "Europe: Austria, Belgium, France, Germany, Italy, Netherlands, Portugal, Spain, Switzerland"
    assert first == [EUROPE, "9", where, "10 GB", "30 days", "yes", "12.36 GBP", "1.24"]

    story.type("plansFilter", "europe 30")
    left = story.table("plansTable")
    assert 0 < len(left) < 214
    assert f"{len(left)} of 214 plans, as of" in story.words(story.page("plans"))

    header = story.find("plansTable", QTableView).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(3) + 30, 12)
    story.do(lambda: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place))
    sizes = [row[3] for row in story.table("plansTable")]
    assert sizes.index("1 GB") < sizes.index("10 GB") < sizes.index("unlimited")


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


def test_a_plans_name_is_whole_beside_its_order(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    story.do(partial(story.window.resize, 1280, 820))
    view = story.find("plansTable", QTableView)
    name = "Europe 20 GB / 30 days"
    assert name in [row[0] for row in story.table("plansTable")]
    story.wait(lambda: view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(name) + 24, "room for the name")


def test_a_plans_countries_are_counted_and_named_where_there_is_room(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    view = story.find("plansTable", QTableView)
    for width, counted in ((1366, True), (1920, False)):
        story.do(partial(story.window.resize, width, 820))
        assert view.isColumnHidden(1) is not counted
        assert view.isColumnHidden(2) is counted
    select_row(story, "plansTable", 0)
    assert "Austria, Belgium" in story.words(story.find("planDetailsPanel", QWidget))
    widest = max(view.fontMetrics().horizontalAdvance(row[0]) for row in story.table("plansTable")[:60])
    assert view.columnWidth(0) > widest, "names are whole on a wide window"


def test_the_first_hit_is_chosen_while_typing_and_arrows_move_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    beside(story)
    assert not story.shown("orderForm"), "nothing is chosen before anything is typed"
    story.type("plansFilter", "30 days")
    names = [row[0] for row in story.table("plansTable")]
    chosen = story.find("orderPlanName", QLabel)
    assert chosen.text() == names[0]
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 9), (Qt.Key.Key_Up, 8)):
        story.key("plansFilter", key)
        assert chosen.text() == names[place]
        assert story.window.focusWidget() is story.find("plansFilter")
    story.key("plansFilter", Qt.Key.Key_Return)
    assert story.window.focusWidget() is story.find("periodsInput")
    story.key("periodsInput", Qt.Key.Key_Escape)
    assert story.window.focusWidget() is story.find("plansFilter")
    assert story.find("plansFilter", QLineEdit).text() == "30 days"


def test_where_there_is_no_room_beside_the_plans_the_order_is_a_step_of_its_own(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    story.do(partial(story.window.resize, 911, 600))
    assert story.page("plans").width() < 900
    story.type("plansFilter", "europe 10")
    assert not story.shown("orderPanel")
    story.click("orderPlanButton")
    assert not story.shown("plansTable")
    assert EUROPE in order_words(story)
    assert story.shown("reviewButton")
    story.key("periodsInput", Qt.Key.Key_Escape)
    assert story.shown("plansTable")
    assert not story.shown("orderPanel")
    story.key("plansFilter", Qt.Key.Key_Return)
    story.click("backToPlansButton")
    assert story.shown("plansTable")


def test_a_draft_is_taken_up_again_on_new_order_in_the_same_form(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    choose_plan(story)
    story.type("periodsInput", "3")
    form: QWidget = story.find("orderForm")
    for tab in ("new_order", "plans", "new_order"):
        story.go(tab)
        assert story.page(tab).isAncestorOf(form)
        assert story.find("periodsInput", QLineEdit).text() == "3"
        assert form.isVisible()


def test_periods_begin_where_the_plan_says(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    beside(story)
    remote = story.record.plans
    price = Money(Decimal(2), "GBP")
    plans = (plan(name="From three", plan_code="SP3", min_periods=3, price=price), plan(name="From one", price=price))
    remote.succeed(remote.begin(), plans, story.desk.now())
    story.do(lambda: story.session.record_changed.emit(story.record, "plans"))
    periods = story.find("periodsInput", QLineEdit)
    for row, least in ((0, "3"), (1, "1"), (0, "3")):
        select_row(story, "plansTable", row)
        assert periods.text() == least
        assert not story.find("fewerPeriodsButton", QPushButton).isEnabled()
    story.click("morePeriodsButton")
    select_row(story, "plansTable", 1)
    assert periods.text() == "4", "a number that was chosen stays"


def test_markup_in_a_plans_name_is_shown_as_the_text_it_is(story: Story) -> None:
    story.look_up(CARDS["markup_names"].iccid)
    story.go("plans")
    select_row(story, "plansTable", 0)
    story.click("planDetailsButton")
    assert story.table("plansTable")[0][0] == "<b>5 GB</b><img src=x>"
    assert "<b>5 GB</b><img src=x>" in story.find("planDetails", FieldList).toPlainText()
    assert story.find("orderPlanName", QLabel).text() == "<b>5 GB</b><img src=x>"


def test_a_failed_call_is_an_error_with_retry_and_never_reads_as_none(story: Story) -> None:
    story.sandbox.set_faults("singleServicePlanPage=status:500")
    story.look_up(CARDS["fresh"].iccid)
    story.go("plans")
    seen = story.words(story.page("plans"))
    assert "Linksfield has a problem (HTTP status 500)" in seen
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
        ({"price_problem": "contradiction"}, "prices conflict", "contradict each other"),
        ({"price_problem": "unreadable"}, "not readable", "cannot be read"),
        ({"problem": "not_object"}, "not readable", "could not be read in full"),
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
    assert not story.shown("orderForm")
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
    assert rows[0] == ["Plan", "Countries", "Where", "Data", "Length", "Can renew", "Price", "Per GB"]
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
    model = story.find("plansTable", QTableView).model()
    assert model.rowCount() == 10_000
    story.type("plansFilter", "no such plan anywhere")
    story.wait(lambda: not model.rowCount(), "the filter")
    assert "0 of 10,000 plans" in story.words(story.page("plans"))
