"""The names of docs/widget-names.md are what other programs rely on: each is in the real window, and has a voice."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from tests.ui.everywhere.access import show
from tests.ui.story import Story
from tests.ui.widget_names import NAMES, is_in_the_table

ROOT = Path(__file__).resolve().parents[3]
# Made at the start, whether they are on show or not.
IN_WINDOW = re.findall(
    r"\w+",
    """
    profileBox environmentBadge cardInput ticketInput lookUpButton copyForTicketButton openCards tabs
    cardTab ordersTab renewalTab paymentsTab plansTab newOrderTab activityTab
    ordersTable stopRenewalButton payIdInput queryPaymentButton paymentsTable followPaymentButton followedBox
    undeliveredButton ourShopButton comparePaymentsButton plansTable plansFilter orderPlanButton
    letCustomerBuyButton cardLetCustomerBuyButton orderForm periodsInput payKind reviewButton activityTable
    attentionBanner checkButton
    """,
)
IN_REVIEW = ("reviewDialog", "confirmButton")
IN_GUIDE = ("guideDialog", "guideTopics", "guidePage")
IN_CHECK = ("checkDialog", "placedButton", "notPlacedButton")
SOURCES = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
# Names that are put together of a part's own name and what it adds.
ENDINGS = ("CopyButton", "CloseButton", "Button", "Retry", "Yes", "No", "Tab")
INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabWidget)
FRESH = "89852000000000010015"


def open_review(story: Story) -> None:
    """Order the first plan of a fresh card, up to Review."""
    story.look_up(FRESH, "T-1")
    story.go("plans")
    table = story.find("plansTable", QTableView)
    story.do(lambda: table.selectRow(0))
    story.wait(lambda: story.find("reviewButton", QAbstractButton).isEnabled(), "Review to be offered")
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")


def test_the_table_is_read() -> None:
    assert len(NAMES) == len(set(NAMES)) > 150
    assert {"mainWindow", "cardInput", "confirmButton", "activityTable"} <= set(NAMES)


def test_the_fixed_names_are_in_the_window(story: Story) -> None:
    assert set(IN_WINDOW) <= set(NAMES)
    assert story.window.objectName() == "mainWindow"
    for name in IN_WINDOW:
        widget: QWidget = story.find(name)
        assert widget.objectName() == name
        if isinstance(widget, INTERACTIVE):
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), name


def test_every_name_of_the_table_is_given_somewhere() -> None:
    """The other way round, that whatever is on show is in the table, is held by test_accessible_widgets.py."""
    assert [name for name in NAMES if not _is_given(name)] == []


def _is_given(name: str) -> bool:
    parts = re.split(r"\*", name)
    made = [name, *(name.removesuffix(ending) for ending in ENDINGS if name.endswith(ending))]
    pattern = r"\{[^}]+\}".join(map(re.escape, parts))
    return any(f'"{each}"' in SOURCES for each in made) or re.search(f'f"{pattern}"', SOURCES) is not None


def test_what_no_view_of_the_tests_shows_is_in_the_table_too() -> None:
    named = set(re.findall(r'"([a-z][A-Za-z0-9]*(?:Button|Input|Choice|Filter|Table|Dialog|Popup))"', SOURCES))
    assert len(named) > 150
    assert sorted(name for name in named if not is_in_the_table(name)) == []


def test_the_names_of_review_are_in_review(story: Story) -> None:
    open_review(story)
    for name in IN_REVIEW:
        assert story.find(name).window().objectName() == "reviewDialog"
    assert story.find("confirmButton", QAbstractButton).isEnabled()


def test_the_names_of_check_what_happened_are_in_its_dialog(story: Story) -> None:
    dialog = show(story, "checkDialog")
    for name in IN_CHECK:
        assert story.find(name).window() is dialog


def test_the_names_of_the_guide_are_in_its_dialog(story: Story) -> None:
    dialog = show(story, "guideDialog")
    for name in IN_GUIDE:
        assert story.find(name).window() is dialog


def test_no_two_widgets_of_the_window_share_a_fixed_name(story: Story) -> None:
    for name in IN_WINDOW:
        assert len(story.window.findChildren(QWidget, name)) <= 1
