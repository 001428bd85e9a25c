"""Whether a screen reader is told every text that is painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget

from tools.look.fault import Fault, told
from tools.look.painted import Painted
from tools.look.pointing import view_of

_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
# Of a list or a tab bar; a table is asked for the cell in question.
_MOST_CHILDREN = 40


def silent(texts: list[Painted]) -> Iterator[Fault]:
    """Texts that are in no name, description or value of what paints them, of its parts, or of what it stands in."""
    told_by: dict[QWidget, str] = {}
    for each in texts:
        if isinstance(each.widget, QLineEdit) and each.widget.property("bad"):
            # What is wrong with a field is said of it in the place of its example.
            continue
        if each.widget not in told_by:
            told_by[each.widget] = _plain(" ".join(_said_around(each.widget)))
        pieces = [_plain(piece) for piece in each.text.split("…")]
        said = told_by[each.widget] + _plain(_said_of_cell(each))
        if not all(piece in said for piece in pieces):
            yield Fault("silent", told(each.widget), repr(each.text))


def _said_around(widget: QWidget) -> Iterator[str]:
    """What is said of this widget, of its parts, and of the frames around it."""
    view = view_of(widget)
    yield from _parts(view or widget)
    above = view or widget
    while not above.isWindow():
        yield from _said(QAccessible.queryAccessibleInterface(above))
        parent = above.parentWidget()
        if parent is None:
            return
        above = parent


def _parts(widget: QWidget) -> Iterator[str]:
    """Its parts that are no widgets: rows of a list, tabs of a bar; of a table its corner and the heads of columns."""
    if isinstance(widget, QTableView):
        return
    head = widget if isinstance(widget, QHeaderView) else None
    face = QAccessible.queryAccessibleInterface(_table_of(head) if head else widget)
    for place in range(min(face.childCount(), head.count() + 1 if head else _MOST_CHILDREN)):
        child = face.child(place)
        # What is a widget speaks for itself.
        if child is not None and not isinstance(child.object(), QWidget):
            yield from _said(child)


def _table_of(head: QHeaderView) -> QWidget:
    table = head.parentWidget()
    assert table is not None
    return table


def _said_of_cell(each: Painted) -> str:
    """What is said of the cell in which a text stands."""
    view = view_of(each.widget)
    if view is None or isinstance(view, QHeaderView):
        return ""
    spot = each.widget.mapToGlobal(each.place.center().toPoint())
    cell = QAccessible.queryAccessibleInterface(view).childAt(spot.x(), spot.y())
    return " ".join(_said(cell)) if cell is not None else ""


def _said(face: QAccessibleInterface | None) -> Iterator[str]:
    if face is not None and face.isValid():
        yield from (face.text(kind) for kind in _TEXTS)


def _plain(text: str) -> str:
    """Letters and digits alone, in one case: blanks are lost where lines are broken."""
    return "".join(filter(str.isalnum, text)).casefold()
