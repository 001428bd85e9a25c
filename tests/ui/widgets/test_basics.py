"""A walk along the order of Tab, as often as it is made, is none of the widgets' business."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump, isValid

from ui.widgets.basics import next_in_chain, stop_before
from ui.widgets.boxes import scrolling
from ui.widgets.buttons import push_button


def _page(qtbot: QtBot) -> QWidget:
    """An input in an area that scrolls: only Qt knows of both, as of most parts of a page."""
    page, inside = QWidget(), QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(inside).addWidget(QLineEdit())
    column = QVBoxLayout(page)
    column.addWidget(push_button("Before"))
    column.addWidget(scrolling(inside))
    return page


def _parts(page: QWidget) -> list[QWidget]:
    parts = page.findChildren(QWidget)
    for part in parts:
        part.setParent(part.parentWidget())
    return parts


def _parents(parts: list[QWidget]) -> list[str]:
    """What PySide takes for the parent of each part: it destroys what it finds to have none that lives."""
    told = [dump(widget).splitlines() for widget in parts]
    return [line for lines in told for line in lines if line.startswith("parent")]


def test_a_step_back_along_the_order_of_tab_leaves_every_part_to_its_parent(qtbot: QtBot, theme: object) -> None:
    page = _page(qtbot)
    parts = _parts(page)
    before = _parents(parts)
    assert isinstance(stop_before(next(part for part in parts if isinstance(part, QLineEdit))), QPushButton)
    assert _parents(parts) == before
    gc.collect()
    assert all(isValid(part) for part in parts)


def test_a_walk_around_the_whole_window_leaves_every_part_to_its_parent(qtbot: QtBot, theme: object) -> None:
    page = _page(qtbot)
    parts = _parts(page)
    before = _parents(parts)
    found = next_in_chain(page)
    while found is not None and found is not page:
        found = next_in_chain(found)
    assert _parents(parts) == before
    gc.collect()
    assert all(isValid(part) for part in parts)
