"""Where a screen reader listens, lists measure their rows as they come, before they have their look."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QListWidget

from services.sandbox import Sandbox
from tests.ui.conftest import sandbox_profile
from tests.ui.story import Story


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[None]:
    """With rows as the program's look has them."""
    QAccessible.setActive(True)
    qapp.setStyleSheet("QListView::item { padding: 7px 9px; }")
    yield
    qapp.setStyleSheet("")
    QAccessible.setActive(False)


def test_each_profile_has_a_row_of_its_own(heard: None, story: Story, sandbox: Sandbox) -> None:
    for name in ("Europe", "Asia", "Elsewhere"):
        story.desk.profiles.add(sandbox_profile(sandbox, name))
    story.do(story.workplace.open_profiles)
    rows = story.find("profilesList", QListWidget)
    places = [rows.visualItemRect(rows.item(row)) for row in range(rows.count())]
    assert len(places) == 3
    assert all(place.height() >= rows.fontMetrics().height() for place in places)
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(places))
