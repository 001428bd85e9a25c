"""The Card tab before a card was looked up: what to do, and for practising the sample cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import SIZES
from ui.session.practice import SampleCard
from ui.tabs.card.sample_cards import SampleCards
from ui.widgets.labels import muted_label, title_label


class CardIdle(QWidget):
    """Says what to do first. Signal: `chosen(iccid)` of a sample card."""

    chosen = Signal(str)

    def __init__(self, sample_cards: Callable[[], Sequence[SampleCard]]) -> None:
        super().__init__()
        self._sample_cards = sample_cards
        self._filled = False
        self.title = title_label(self.tr("Paste a card number above"))
        self.hint = muted_label(
            self.tr(
                "A whole e-mail will do: its card numbers, payIds, order numbers and ticket are found. An order "
                "number, payId or ticket used on this computer also finds its card. Then press Enter."
            )
        )
        self.samples = SampleCards()
        self._area = QScrollArea(widgetResizable=True)
        self._assemble()

    def show_samples(self, shown: bool) -> None:
        """Show the sample cards: they exist for practising only, from the moment the sandbox runs."""
        if shown and not self._filled:
            # None of another sandbox are known: one started by hand, with a profile of its own.
            cards = self._sample_cards()
            self._filled = bool(cards)
            if cards:
                self.samples.fill(cards)
        self._area.setVisible(shown and self._filled)
        self._room.setVisible(not (shown and self._filled))

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.samples)
        # Its frame ends where the cards end: an empty half of it would look like something missing.
        inside.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self.samples.chosen.connect(self.chosen)
        self._room = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SIZES.gap, 0, 0)
        column.setSpacing(SIZES.gap)
        for widget in (self.title, self.hint):
            column.addWidget(widget)
        column.addWidget(self._area, 1)
        column.addWidget(self._room, 1)
