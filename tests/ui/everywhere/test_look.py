"""A cheap part of what `tools/look` checks on every screen: nothing lies over anything, and one button is filled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.everywhere.access import BUSY, CARDS, paid_form
from tests.ui.story import Story
from tests.ui.tabs.ordering import choose_plan
from tools.look.filled import several_filled
from tools.look.over import covered, written_over
from tools.look.painted import texts_of
from ui.session.session import TABS
from ui.widgets.buttons import is_filled


@pytest.mark.parametrize("notice", ["", "Card ...0023: The order is placed and waits for the customer's payment."])
def test_nothing_lies_over_anything_and_one_button_is_filled_on_every_tab(story: Story, notice: str) -> None:
    story.look_up(BUSY, "SUP-1")
    if notice:
        story.do(lambda: story.workplace.toasts.say(notice, "amber"))
    for tab in TABS:
        story.go(tab)
        texts = texts_of(story.window)
        assert len(texts) > 20
        found = [*covered(story.window, texts), *written_over(story.window, texts)]
        assert [*found, *several_filled(story.window)] == [], tab


def filled(story: Story) -> list[str]:
    shown = (each for each in story.window.findChildren(QPushButton) if each.isVisible())
    return [each.objectName() for each in shown if is_filled(each)]


def test_while_another_number_is_typed_look_up_alone_is_filled(story: Story) -> None:
    for card in (BUSY, CARDS["other_partner"].iccid):
        story.look_up(card)
    assert filled(story) == ["verdictStepButton"]
    story.type("cardInput", "12 34")
    assert filled(story) == ["lookUpButton"]
    story.type("cardInput", CARDS["other_partner"].iccid)
    assert filled(story) == ["verdictStepButton"]


def test_look_up_alone_is_filled_on_every_tab_while_a_number_waits_for_it(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid)
    choose_plan(story)
    assert filled(story) == ["reviewButton"]
    story.type("cardInput", "12 34")
    for tab in TABS:
        story.go(tab)
        assert filled(story) == ["lookUpButton"], tab
    story.do(story.workplace.bulk.show)
    assert filled(story) == ["lookUpButton"]
    story.type("cardInput", CARDS["auto_renewing"].iccid)
    assert filled(story) == ["bulkLookUpButton"]
    story.do(story.workplace.open_another)
    for tab in TABS:
        story.go(tab)
        assert filled(story) == ["lookUpButton"], tab
    story.do(story.workplace.bulk.show)
    assert filled(story) == ["bulkLookUpButton"]


def test_the_order_panel_is_never_narrower_than_its_form(story: Story) -> None:
    paid_form(story)
    panel: QWidget = story.find("orderPanel")
    form: QWidget = story.find("orderForm")
    assert panel.minimumSizeHint().width() >= form.minimumSizeHint().width()


def test_the_chips_of_a_mail_leave_a_low_window_its_page(story: Story) -> None:
    story.do(lambda: story.window.resize(911, 432))
    story.do(lambda: story.workplace.attention.banner.show_text("An order was sent, no answer.", "Check"))
    card = CARDS["paid_twice"]
    story.type(
        "cardInput", f"{card.iccid} {' '.join(card.pay_ids)} {CARDS['auto_renewing'].iccid} and what else I wrote"
    )
    story.wait(lambda: story.shown("foundPanel"), "the chips")
    story.wait(lambda: story.find("whatEnterDoes").height() > 0, "the layout")
    panel: QWidget = story.find("foundPanel")
    told = [each for each in texts_of(story.window) if panel.isAncestorOf(each.widget)]
    assert list(written_over(story.window, told)) == []
