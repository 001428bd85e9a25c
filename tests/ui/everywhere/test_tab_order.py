"""The Tab key goes through every view once, as it is read, and is caught nowhere."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextBrowser, QWidget

from tests.ui.everywhere.access import DIALOGS, VIEWS, name_of, show, tab_stops
from tests.ui.story import Story

ALL = pytest.mark.parametrize("view", [*VIEWS, *DIALOGS])
# More stops than any view has.
MOST = 120
# Where each part of the main window stands in the walk that begins in the card field.
BAR = ["cardInput", "ticketInput", "lookUpButton", "menuButton"]
RAIL = ["bulkEntryButton", "openCards", "anotherCardButton"]
HEAD = ["copyForTicketButton"]
FOOT = ["agentButton", "profileBox"]


def walk(story: Story, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press a key until the keyboard is where it was before; every stop on the way."""
    stops: list[QWidget] = []
    for _ in range(MOST):
        now = QApplication.focusWidget()
        assert now is not None, f"nobody has the keyboard after {[name_of(stop) for stop in stops]}"
        if now in stops:
            break
        stops.append(now)
        story.do(partial(QTest.keyClick, now, key))
        while isinstance(now, QTextBrowser) and QApplication.focusWidget() is now:
            # Tab goes along the links of a text first.
            story.do(partial(QTest.keyClick, now, key))
    assert QApplication.focusWidget() is stops[0], "caught in a circle that leaves something out"
    return stops


def needed(top: QWidget) -> list[QWidget]:
    """The stops there must be: of choices that exclude each other only the one chosen, arrows lead to the rest."""
    return [stop for stop in tab_stops(top) if not _passed_by(stop)]


def _passed_by(stop: QWidget) -> bool:
    if not isinstance(stop, QAbstractButton) or stop.isChecked():
        return False
    group = stop.group()
    siblings = group.buttons() if group is not None and group.exclusive() else []
    return any(sibling.isChecked() for sibling in siblings)


# A sweep over every tab and dialog: many runs.
@pytest.mark.system
@ALL
def test_tab_reaches_everything_once_as_one_reads_and_comes_back(story: Story, view: str) -> None:
    top = show(story, view)
    if view in VIEWS:
        story.do(story.workplace.focus_card)
    stops = walk(story)
    assert sorted(map(name_of, stops)) == sorted(map(name_of, needed(top)))
    assert [name_of(stop) for stop in stops if stop.window() is not top] == []
    if view in VIEWS:
        head = HEAD if story.shown(HEAD[0]) else []
        before = [*BAR, *RAIL, *([] if view.startswith("bulk") else [*head, "tabs"])]
        assert [name_of(stop) for stop in stops[: len(before)]] == before
        assert [name_of(stop) for stop in stops if name_of(stop) in FOOT] == FOOT
        stops = [stop for stop in stops if _on_page(stop)]
    else:
        # A dialog may begin anywhere: the circle goes back once, from its foot to its top.
        stops = [*stops, stops[0]]
    back = [(name_of(one), name_of(other)) for one, other in pairwise(stops) if _goes_back(top, one, other)]
    assert len(back) <= (view in DIALOGS), back


def test_shift_tab_goes_the_same_way_back(story: Story) -> None:
    show(story, "plans")
    story.do(story.workplace.focus_card)
    there = walk(story)
    back = walk(story, Qt.Key.Key_Backtab)
    assert list(map(name_of, back[1:])) == list(map(name_of, reversed(there[1:])))


def test_arrows_lead_to_the_choices_that_tab_passes_by(story: Story) -> None:
    show(story, "partnerCodeDialog")
    story.do(story.find("keepCodeChoice").setFocus)
    story.key("keepCodeChoice", Qt.Key.Key_Right)
    assert story.find("thisRunChoice", QAbstractButton).isChecked()
    assert QApplication.focusWidget() is story.find("thisRunChoice")


def test_what_tab_passes_by_inside_a_field_has_keys_of_its_own(story: Story) -> None:
    show(story, "plans")
    story.type("plansFilter", "europe")
    story.key("plansFilter", Qt.Key.Key_Escape)
    assert story.find("plansFilter", QLineEdit).text() == ""
    story.type("plansFilter", "europe")
    periods = story.find("periodsInput", QLineEdit)
    story.key("periodsInput", Qt.Key.Key_Up)
    assert periods.text() == "2"
    story.key("periodsInput", Qt.Key.Key_Down)
    assert periods.text() == "1"
    story.do(story.find("paysByCardChoice").setFocus)
    story.key("paysByCardChoice", Qt.Key.Key_Down)
    assert story.find("shopWasPaidChoice", QAbstractButton).isChecked()
    assert story.record.form.paid_already
    story.do(story.workplace.recent_cards.open)
    assert story.shown("recentCardsMenu")
    story.key("recentCardsMenu", Qt.Key.Key_Escape)


def _on_page(stop: QWidget) -> bool:
    """Whether it stands on the page of a tab, or of many cards, and not in a notice over the window."""
    above: QWidget | None = stop
    while above is not None and not above.objectName().endswith(("Tab", "bulkPage")):
        above = above.parentWidget()
    return above is not None


def _place(top: QWidget, stop: QWidget) -> QRect:
    return QRect(stop.mapTo(top, QPoint(0, 0)), stop.size())


def _goes_back(top: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether the second is read before the first: above it in the same column, or at the left in the same row."""
    before, after = _place(top, one), _place(top, other)
    above = after.bottom() < before.top() and after.left() <= before.right()
    same_row = before.top() <= after.center().y() <= before.bottom()
    return above or (same_row and after.right() < before.left())
