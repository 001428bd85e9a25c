"""With every text twice as long, nothing is cut off in any tab or dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from tests.ui.dialogs.payments.test_customer_link import with_shop
from tests.ui.everywhere import access
from tests.ui.everywhere.access import asked_payment, looked_up, menu_entry, placed
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm
from ui.widgets.elided_label import ElidedLabel
from ui.words.translation import PSEUDO, Translation

# Pixels that rounding may take.
SLACK = 2


# ---------------------------------------------------------------------- what is shown


# A sweep over every tab and dialog: many runs.
pytestmark = pytest.mark.system


def note(story: Story) -> None:
    looked_up("card")(story)
    menu_entry("Card note...")(story)


def customer_link(story: Story) -> None:
    with_shop(story)
    story.go("card")
    story.click("cardLetCustomerBuyButton")


def undelivered(story: Story) -> None:
    asked_payment(story)
    story.click("undeliveredButton")


def payment_write(story: Story) -> None:
    undelivered(story)
    story.click("confirmPaymentButton")


def compared(story: Story) -> None:
    looked_up("payments", CARDS["paid_twice"].iccid)(story)
    for pay_id in CARDS["paid_twice"].pay_ids:
        story.type("payIdInput", pay_id)
        story.click("queryPaymentButton")
    story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the results")
    story.wait(story.settled, "the orders, listed after what was paid")
    story.click("comparePaymentsButton")


def rehearsal(story: Story) -> None:
    placed(story)
    menu_entry("Rehearse Stripe...")(story)


def check(story: Story) -> None:
    unanswered(story)
    story.click("checkButton")


def unanswered(story: Story) -> None:
    """An order that got no answer: the banner stands over everything."""
    story.look_up(access.FRESH, "SUP-1")
    choose_plan(story)
    story.sandbox.set_faults("singleOrder=drop")
    confirm(story)
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    story.sandbox.set_faults("")


VIEWS = {**access.VIEWS, "order without an answer": unanswered}
DIALOGS = {
    "noteDialog": note,
    "handOverDialog": menu_entry("Shift hand-over..."),
    "moveDialog": menu_entry("Move to another computer..."),
    "receivingDialog": menu_entry("Receive notifications..."),
    "notificationDialog": menu_entry("Check a notification..."),
    "customerLinkDialog": customer_link,
    "undeliveredDialog": undelivered,
    "reviewDialog: payment": payment_write,
    "comparePaymentsDialog": compared,
    "rehearsalDialog": rehearsal,
    "checkDialog": check,
    **access.DIALOGS,
}


# ---------------------------------------------------------------------- what is cut off


def cut_off(top: QWidget) -> Iterator[str]:
    """Every visible text of a window that has less room than it needs; what ends in an ellipsis by design aside."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top:
            continue
        if any((_too_narrow(widget), _too_low(widget), _outside(widget, top))):
            has, wants = widget.size().toTuple(), widget.sizeHint().toTuple()
            yield f"{type(widget).__name__} {widget.objectName()}: {_text(widget)!r} has {has}, wants {wants}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _too_narrow(widget: QWidget) -> bool:
    if not _text(widget):
        return False
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).width()
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room + SLACK
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = (widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split())
        return max(words, default=0) > widget.contentsRect().width() + SLACK
    if isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton):
        return widget.sizeHint().width() > widget.width() + SLACK
    return False


def _too_low(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel) or not _text(widget):
        return False
    needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.fontMetrics().height()
    return needed > widget.height() + SLACK


def _outside(widget: QWidget, top: QWidget) -> bool:
    """Whether something it stands in cuts it off; what scrolls up and down may do so there."""
    if not _text(widget):
        return False
    parent = widget.parentWidget()
    while parent is not None and parent is not top.parentWidget():
        place = widget.rect().translated(widget.mapTo(parent, widget.rect().topLeft()))
        if place.left() < -SLACK or place.right() > parent.width() + SLACK:
            return True
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return False
        if place.top() < -SLACK or place.bottom() > parent.height() + SLACK:
            return True
        parent = parent.parentWidget()
    return False


def tabs_cut_off(top: QWidget) -> list[str]:
    """Names of tabs that do not fit into their bar."""
    return [
        bar.tabText(row)
        for bar in top.findChildren(QTabBar)
        for row in range(bar.count())
        if bar.isVisible() and bar.tabRect(row).right() > bar.width() + SLACK
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_no_text_of_a_tab_is_cut_off(story: Story, translation: Translation, view: str) -> None:
    VIEWS[view](story)
    story.do(lambda: story.window.resize(1280, 820))
    story.do(lambda: translation.apply(PSEUDO))
    story.do(lambda: None)
    assert "\n".join(cut_off(story.window)) == ""
    assert tabs_cut_off(story.window) == []


@pytest.mark.parametrize("dialog", DIALOGS)
def test_no_text_of_a_dialog_is_cut_off(story: Story, translation: Translation, dialog: str) -> None:
    story.do(lambda: translation.apply(PSEUDO))
    DIALOGS[dialog](story)
    story.wait(lambda: story.shown(dialog.partition(":")[0]), dialog)
    top = access.window_of(dialog)
    story.do(lambda: as_on_a_large_screen(top))
    assert "\n".join(cut_off(top)) == ""
    assert tabs_cut_off(top) == []


def as_on_a_large_screen(dialog: QWidget) -> None:
    """Dialogs keep within the screen, and that of the tests is only 800 pixels wide."""
    layout = dialog.layout()
    assert layout is not None
    dialog.setMinimumWidth(min(max(dialog.minimumWidth(), layout.totalMinimumSize().width()), 1280))


def test_cut_off_text_is_found(story: Story) -> None:
    label = QLabel("Far more than there is room for", story.window)
    label.setGeometry(0, 0, 40, 20)
    story.do(label.show)
    assert [line.split(":")[0] for line in cut_off(story.window)] == ["QLabel "]
