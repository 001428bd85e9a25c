"""For practising: cards named by what their customers say; those for developers come with *More*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.look.colours import SIZES
from ui.look.theme import mono_font
from ui.session.practice import SampleCard
from ui.widgets.basics import stop_before
from ui.widgets.buttons import push_button
from ui.widgets.labels import caption_label, plain_label
from ui.words.amounts import card_groups
from ui.words.for_linguist import JOBS, sample_words


class SampleCards(QFrame):
    """A line for each card: its number, what the customer says, how it stands. Signal: `chosen(iccid)`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sampleCards")
        self.setProperty("role", "card")
        self._rest: list[QWidget] = []
        self._rest_shown = False
        self.more_button = push_button("", "link", "moreSampleCardsButton")
        self.more_button.clicked.connect(lambda _checked: self._show_rest(not self._rest_shown))
        # The buttons come late: Tab takes them where they stand, one after the other.
        self._last_stop: QWidget = self
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(SIZES.gap_large)
        grid.setVerticalSpacing(2)
        # What customers say is short: most of it stands on one line.
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 7)

    def fill(self, cards: Sequence[SampleCard]) -> None:
        """Make the lines, once: those with a job in the order of the jobs, the others behind *More*."""
        self._last_stop = stop_before(self)
        self._grid.addWidget(caption_label(self.tr("Sample cards to practise with")), 0, 0, 1, 3)
        jobs = [str(job) for job in JOBS]
        for card in sorted((card for card in cards if card.job), key=lambda card: jobs.index(card.job)):
            self._add(card)
        self._grid.addWidget(self.more_button, self._grid.rowCount(), 0)
        self._put_next(self.more_button)
        for card in (card for card in cards if not card.job):
            self._rest += self._add(card)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._show_rest(False)
        self.more_button.setVisible(bool(self._rest))

    # ------------------------------------------------------------------ internals

    def _add(self, card: SampleCard) -> list[QWidget]:
        purpose = sample_words(card.purpose)
        words = f"“{sample_words(card.job)}”" if card.job else ""
        button = push_button(card_groups(card.iccid), "link", f"sampleCard{card.iccid}")
        button.setFont(mono_font())
        button.setAccessibleName(self.tr("Look up {card}").format(card=card.iccid))
        button.setAccessibleDescription(f"{words} {purpose}".strip())
        button.clicked.connect(lambda _checked: self.chosen.emit(card.iccid))
        row, how = self._grid.rowCount(), plain_label(purpose, "muted")
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignVCenter)
        if words:
            self._grid.addWidget(plain_label(words, "strong"), row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(how, row, 2 if words else 1, 1, 1 if words else 2, Qt.AlignmentFlag.AlignVCenter)
        self._put_next(button)
        return [button, how]

    def _put_next(self, button: QWidget) -> None:
        self.setTabOrder(self._last_stop, button)
        self._last_stop = button

    def _show_rest(self, shown: bool) -> None:
        self._rest_shown = shown
        for widget in self._rest:
            widget.setVisible(shown)
        words = self.tr("Fewer sample cards") if shown else self.tr("More sample cards")
        self.more_button.setText(words)
        self.more_button.setAccessibleName(words)
