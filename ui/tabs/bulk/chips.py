"""A chip for each verdict with how many cards came to it; one of them filters the table, also while it fills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.session.bulk.looking import BulkRow
from ui.widgets.basics import tab_before
from ui.widgets.buttons import push_button
from ui.widgets.wrapping_row import WrappingRow
from ui.words.amounts import count_text
from ui.words.bulk import cards

translate = QCoreApplication.translate

# The tones in the order of what is at risk: red first.
_ORDER = ("red", "amber", "blue", "green", "violet", "grey")


class VerdictChips(QWidget):
    """Signal: `chosen(word)` with the verdict's word, "" for all."""

    chosen = Signal(str)

    def __init__(self, next_stop: QWidget) -> None:
        """Tab comes to the chips before it comes to `next_stop`."""
        super().__init__()
        self._next_stop = next_stop
        self.word = ""
        self._buttons: dict[str, QPushButton] = {}
        self._row = WrappingRow(spacing=6)
        self.setLayout(self._row)

    def show_rows(self, rows: Iterable[BulkRow]) -> None:
        """Count the verdicts of these rows."""
        words = [cards.verdict_word(row) for row in rows if row.answer is not None]
        counts = Counter(word for word, _tone in words)
        tones = dict(words)
        wanted = sorted(counts, key=lambda word: (_ORDER.index(tones[word]), -counts[word], word))
        if self.word and self.word not in counts:
            self._choose("")
        if list(self._buttons) != ["", *wanted]:
            self._make_anew(["", *wanted])
        self._label("", translate("BulkChips", "All"), len(words))
        for word in wanted:
            self._label(word, word, counts[word])

    # ------------------------------------------------------------------ internals

    def _make_anew(self, words: list[str]) -> None:
        held = next((word for word, button in self._buttons.items() if button.hasFocus()), None)
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for number, word in enumerate(words):
            button = push_button("", name=f"bulkChip{number}")
            button.setProperty("slim", True)
            button.setCheckable(True)
            button.setChecked(word == self.word)
            button.clicked.connect(partial(self._on_clicked, word))
            self._buttons[word] = button
            self._row.addWidget(button)
        # Where this row stands, and not behind everything that was made before.
        tab_before(self._next_stop, *self._buttons.values())
        if held in self._buttons:
            self._buttons[held].setFocus()

    def _label(self, word: str, words: str, count: int) -> None:
        text = translate("BulkChips", "{verdict}  {count}").format(verdict=words, count=count_text(count))
        self._buttons[word].setText(text)
        self._buttons[word].setAccessibleName(text)

    def _on_clicked(self, word: str, _checked: bool = False) -> None:
        self._choose(word)

    def _choose(self, word: str) -> None:
        self.word = word
        for each, button in self._buttons.items():
            button.setChecked(each == word)
        self.chosen.emit(word)
