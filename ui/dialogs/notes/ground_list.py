"""The facts that a note rests on, a tick each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.widgets.labels import muted_label
from ui.widgets.safe_text import button_text, cut_text, tip_text

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from ui.words.ticket.note_grounds import Ground

translate = QCoreApplication.translate

# A card may have any number of notes: the newest are enough to choose from.
_MOST_SHOWN = 8
_LONGEST = 44


class GroundList(QWidget):
    """Shows grounds. Signal: `ticked(key, in the note)`."""

    ticked = Signal(str, bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_grounds(self, grounds: Sequence[Ground], left_out: Set[str], *, for_customer: bool, fixed: bool) -> None:
        """Show these; what is for colleagues is never in a reply. `fixed`: the text is the agent's own by now."""
        shown = grounds[:_MOST_SHOWN]
        while len(self._rows) < len(shown):
            row = _Row()
            row.box.clicked.connect(partial(self._on_clicked, row))
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                kept_back = for_customer and shown[place].inner
                row.show_ground(shown[place], ticked=shown[place].key not in left_out and not kept_back)
                row.box.setEnabled(not (kept_back or fixed))
                why = translate("GroundList", "The text is your own by now: start again to choose facts.")
                row.box.setToolTip(tip_text(why) if fixed else "")

    def _on_clicked(self, row: _Row, _checked: bool = False) -> None:
        self.ticked.emit(row.key, row.box.isChecked())


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self.box = QCheckBox()
        self.box.setObjectName("noteFactBox")
        self._detail = muted_label()
        self._detail.setContentsMargins(29, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(self._detail)

    def show_ground(self, ground: Ground, *, ticked: bool) -> None:
        self.key = ground.key
        self.box.setText(button_text(cut_text(ground.words, _LONGEST)))
        self.box.setAccessibleName(ground.words)
        self.box.setAccessibleDescription(ground.detail)
        with QSignalBlocker(self.box):
            self.box.setChecked(ticked)
        self._detail.setText(ground.detail)
        self._detail.setVisible(bool(ground.detail))
