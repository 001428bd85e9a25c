"""A row of buttons and inputs that goes on in the next line where the window is too narrow for all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

# Qt's own word for "no maximum".
_NO_LIMIT = 16_777_215


class WrappingRow(QLayout):
    """Lays its widgets out from left to right; what may expand takes the room that is left in its line.

    None is where that room goes if there is no such widget.
    """

    def __init__(self, *widgets: QWidget | None, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(_spare_room() if widget is None else widget)

    def insertWidget(self, place: int, widget: QWidget, _stretch: int = 0) -> None:
        """Put a widget before others, as a box layout does; its size policy says whether it takes the room left."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    # ------------------------------------------------------------------ what Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line, width) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._width(shown), _height(shown, _NO_LIMIT))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((item.minimumSize().width() for item in shown), default=0), _height(shown, _NO_LIMIT))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line, rect.width())
            self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()

    # ------------------------------------------------------------------ internals

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.spacing() * max(len(line) - 1, 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines and taken + self.spacing() + wanted <= width:
                lines[-1].append(item)
                taken += self.spacing() + wanted
            else:
                lines.append([item])
                taken = wanted
        return lines

    def _place(self, line: list[QLayoutItem], area: QRect) -> None:
        spare = max(area.width() - self._width(line), 0)
        left = area.left()
        for item in line:
            size = _size(item, area.width()).boundedTo(area.size())
            if spare and item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(size.width() + spare)
                spare = 0
            middle = area.top() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, middle), size))
            left += size.width() + self.spacing()


def _spare_room() -> QWidget:
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return room


def _height(line: list[QLayoutItem], width: int) -> int:
    return max((_size(item, width).height() for item in line), default=0)


def _size(item: QLayoutItem, width: int) -> QSize:
    """As large as it wants to be; what is narrower than it wants, and wraps itself, is higher for that."""
    wanted = item.sizeHint()
    if wanted.width() <= width or not item.hasHeightForWidth():
        return wanted
    return QSize(width, item.heightForWidth(width))
