"""The Card tab before a card was looked up: what to do, and for practising the sample cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import SIZES
from ui.look.theme import mono_font
from ui.session.practice import SampleCard
from ui.widgets.buttons import push_button
from ui.widgets.labels import caption_label, muted_label, plain_label, title_label
from ui.words.amounts import card_groups
from ui.words.for_linguist import sample_words


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
                "number, payId or ticket that this PC knows finds its card as well. Then press Enter."
            )
        )
        self.samples = QFrame()
        self.samples.setObjectName("sampleCards")
        self.samples.setProperty("role", "card")
        # The buttons come late: Tab takes them where they stand, one after the other.
        self._last_stop: QWidget = self.samples
        self._area = QScrollArea(widgetResizable=True)
        self._assemble()

    def show_samples(self, shown: bool) -> None:
        """Show the sample cards: they exist for practising only, from the moment the sandbox runs."""
        if shown and not self._filled:
            # None of another sandbox are known: one started by hand, with a profile of its own.
            cards = self._sample_cards()
            self._filled = bool(cards)
            if cards:
                self._fill(cards)
        self._area.setVisible(shown and self._filled)
        self._room.setVisible(not (shown and self._filled))

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.samples)
        self._area.viewport().setAutoFillBackground(False)
        self._room = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SIZES.gap, 0, 0)
        column.setSpacing(SIZES.gap)
        for widget in (self.title, self.hint):
            column.addWidget(widget)
        column.addWidget(self._area, 1)
        column.addWidget(self._room, 1)

    def _fill(self, sample_cards: Sequence[SampleCard]) -> None:
        grid = QGridLayout(self.samples)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(SIZES.gap_large)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption_label(self.tr("Sample cards to practise with")), 0, 0, 1, 2)
        for row, card in enumerate(sample_cards, start=1):
            self._add(grid, row, card.iccid, sample_words(card.purpose))
        grid.setRowStretch(len(sample_cards) + 1, 1)

    def _add(self, grid: QGridLayout, row: int, iccid: str, purpose: str) -> None:
        button = push_button(card_groups(iccid), "link", f"sampleCard{iccid}")
        button.setFont(mono_font())
        button.setAccessibleName(self.tr("Look up {card}").format(card=iccid))
        button.setAccessibleDescription(purpose)
        button.clicked.connect(lambda _checked: self.chosen.emit(iccid))
        grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(self._last_stop, button)
        self._last_stop = button
        grid.addWidget(plain_label(purpose, "muted"), row, 1, Qt.AlignmentFlag.AlignVCenter)
