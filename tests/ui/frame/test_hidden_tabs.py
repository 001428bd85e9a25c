"""Tabs that nobody sees are drawn when they are shown, once, whatever changed meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QTableView

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.session.open_card import OpenCard
from ui.tabs.base.page import Page


@pytest.fixture
def whole_window() -> bool:
    """Every page is made before these stories begin."""
    return True


def counted(story: Story, monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, bool]]:
    """How often each tab was drawn, unseen and seen."""
    draws: Counter[tuple[str, bool]] = Counter()

    def counting(tab: str, page: Page, draw: Callable[[OpenCard], None]) -> Callable[[OpenCard], None]:
        def count(record: OpenCard) -> None:
            draws[tab, page.isVisible()] += 1
            draw(record)

        return count

    for tab, page in story.workplace.pages.made.items():
        monkeypatch.setattr(page, "draw", counting(tab, page, page.draw))
    return draws


def test_a_look_up_draws_the_tab_on_show_alone_and_the_others_once_as_they_are_shown(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    draws = counted(story, monkeypatch)
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    assert {tab for tab, _seen in draws} == {"card"}
    assert draws["card", False] == 0
    story.do(lambda: story.session.set_tab("orders"))
    assert (draws["orders", True], story.find("ordersTable", QTableView).model().rowCount() > 0) == (1, True)
    draws.clear()
    story.do(lambda: story.session.set_tab("card"))
    story.do(lambda: story.session.set_tab("orders"))
    assert draws == {}
