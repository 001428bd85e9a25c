"""What stands behind a text that was painted: whose it is, and what is said when it is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from tools.look.painted import Painted

Index = QModelIndex | QPersistentModelIndex


def view_of(widget: QWidget) -> QAbstractItemView | None:
    """The list or table whose viewport this is."""
    above = widget.parentWidget()
    return above if isinstance(above, QAbstractItemView) and above.viewport() is widget else None


def index_of(each: Painted) -> QModelIndex:
    """The cell in which this was painted; an invalid one where there is none."""
    view = view_of(each.widget)
    return view.indexAt(each.place.center().toPoint()) if view is not None else QModelIndex()


def own_text(each: Painted) -> str:
    """The whole text that the widget, or the cell, was given."""
    index = index_of(each)
    if index.isValid():
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    widget = each.widget
    if isinstance(widget, QLabel | QAbstractButton):
        return " ".join(widget.text().split())
    if isinstance(widget, QLineEdit):
        return f"{widget.text()}\n{widget.placeholderText()}"
    above = widget.parentWidget()
    if isinstance(above, QPlainTextEdit | QTextEdit):
        return above.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def pointed_at(each: Painted) -> str:
    """What its tool tip says, asked for as the pointer does."""
    spot = each.place.center().toPoint()
    above = each.widget.parentWidget()
    if isinstance(above, QHeaderView):
        section = above.logicalIndexAt(spot)
        return str(above.model().headerData(section, above.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
    index = index_of(each)
    if index.isValid():
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    if each.widget.toolTip():
        return each.widget.toolTip()
    QToolTip.showText(each.widget.mapToGlobal(spot), "")
    QApplication.sendEvent(each.widget, QHelpEvent(QHelpEvent.Type.ToolTip, spot, each.widget.mapToGlobal(spot)))
    return QToolTip.text() if QToolTip.isVisible() else ""
