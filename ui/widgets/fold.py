"""The fold of an area that scrolls up and down: says that there is more below, and cuts no line in two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollArea, QWidget

from ui.look.colours import shown_sizes
from ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate

# Over and under its words.
_AIR = 4
_STEPS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class Fold(PlainLabel):
    """Takes a line at the foot of an area whose content is higher than it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self.setParent(area)
        self._area = area
        self._taken = 0
        self.setProperty("role", "fold")
        self.setIndent(0)
        self.setText(translate("Fold", "↓ More below (Page Down)"))
        self.hide()
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self._take_room())
        bar.valueChanged.connect(lambda _value: self._say_whether_more())
        area.installEventFilter(self)

    @property
    def is_needed(self) -> bool:
        """Whether the content is higher than the area."""
        content = self._area.widget()
        return content is not None and content.height() > self._area.height()

    def turn(self, key: int) -> bool:
        """Turn the page, where the key says so; False if there is none to be turned."""
        step = _STEPS.get(Qt.Key(key))
        if step is None or not self.is_needed:
            return False
        self._area.verticalScrollBar().triggerAction(step)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._take_room()
        return False

    # ------------------------------------------------------------------ internals

    def _take_room(self) -> None:
        height, line = self._area.height(), shown_sizes().caption_line + 2 * _AIR
        taken = height - self._last_whole(height - line) if self.is_needed else 0
        if taken != self._taken:
            self._taken = taken
            self._area.setViewportMargins(0, 0, 0, taken)
        self.setGeometry(0, height - line, self._area.viewport().width(), line)
        self._say_whether_more()

    def _say_whether_more(self) -> None:
        bar = self._area.verticalScrollBar()
        self.setVisible(self._taken > 0 and bar.value() < bar.maximum())

    def _last_whole(self, end: int) -> int:
        """How far down all stands whole, as the area opens; what is large itself ends between two of its lines."""
        cut = [(each, place) for each, place in self._parts() if place.top() < end <= place.bottom()]
        small = [place.top() for _each, place in cut if place.height() <= end // 3]
        lines = [end - (end - place.top()) % each.fontMetrics().lineSpacing() for each, place in cut if _says(each)]
        return max(min(small or lines, default=end), end // 2)

    def _parts(self) -> list[tuple[QWidget, QRect]]:
        content = self._area.widget()
        if content is None:
            return []
        shown = [each for each in content.findChildren(QWidget) if each.isVisibleTo(content)]
        return [(each, QRect(each.mapTo(content, QPoint(0, 0)), each.size())) for each in shown]


def _says(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and bool(widget.text())
