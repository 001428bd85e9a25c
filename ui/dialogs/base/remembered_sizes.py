"""Window, splitter and column sizes, from one start to the next; kept in the settings under the widgets' names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtWidgets import QSplitter, QTableView, QWidget

from ui.tables.table import Table

if TYPE_CHECKING:
    from services.setup.settings import Settings


def remember_main_window(window: QWidget, settings: Settings) -> None:
    """Note where the main window stands and how large it is, with its parts; saving the settings is the caller's."""
    settings.geometry = _geometry(window)
    _remember_parts(window, settings)


def restore_main_window(window: QWidget, settings: Settings) -> None:
    """Put the main window back to where it stood; at the first start it keeps its own size."""
    _set_geometry(window, settings.geometry)
    restore_parts(window, settings)


def keep_on_screen(window: QWidget) -> None:
    """Make the window so small, and move it so far, that it stands whole on its screen: its frame is counted."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, outside, inside = window.screen().availableGeometry(), window.frameGeometry(), window.size()
    frame = outside.size() - inside
    size = inside.boundedTo(room.size() - frame)
    if size != inside:
        window.resize(size)
    whole = QRect(outside.topLeft(), size + frame)
    place = QPoint(
        max(min(whole.left(), room.right() + 1 - whole.width()), room.left()),
        max(min(whole.top(), room.bottom() + 1 - whole.height()), room.top()),
    )
    if place != whole.topLeft():
        window.move(place)


def remember_window(window: QWidget, settings: Settings) -> None:
    """Do the same for a second window, under its objectName."""
    settings.states[window.objectName()] = _geometry(window)
    _remember_parts(window, settings)


def restore_window(window: QWidget, settings: Settings) -> None:
    """Put a second window back to where it stood."""
    _set_geometry(window, settings.states.get(window.objectName(), ""))
    restore_parts(window, settings)


def restore_parts(top: QWidget, settings: Settings) -> None:
    """Put tables and splitters in a window, or in a part of one that is made later, back to what they were.

    What is damaged or was never noted is passed over.
    """
    for table in _tables(top):
        table.restore(_state(settings.states.get(table.objectName(), "")))
    for splitter in _splitters(top):
        sizes = settings.sizes.get(splitter.objectName(), ())
        if len(sizes) == splitter.count() and all(sizes):
            splitter.setSizes(list(sizes))


def _geometry(window: QWidget) -> str:
    return bytes(window.saveGeometry().toBase64().data()).decode()


def _set_geometry(window: QWidget, text: str) -> None:
    if text:
        window.restoreGeometry(QByteArray.fromBase64(text.encode()))


def _remember_parts(top: QWidget, settings: Settings) -> None:
    for table in _tables(top):
        settings.states[table.objectName()] = json.dumps(table.saved_state())
    for splitter in _splitters(top):
        if all(splitter.sizes()):
            # A part that is folded away comes back as wide as it was.
            settings.sizes[splitter.objectName()] = tuple(splitter.sizes())


def _tables(top: QWidget) -> list[Table[Any]]:
    """The tables of this window or part, without those of other windows over it."""
    own, found = top.window(), top.findChildren(QTableView)
    return [table for table in found if isinstance(table, Table) and table.window() is own]


def _splitters(top: QWidget) -> list[QSplitter]:
    return [splitter for splitter in top.findChildren(QSplitter) if splitter.window() is top.window()]


def _state(text: str) -> dict[str, object]:
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
