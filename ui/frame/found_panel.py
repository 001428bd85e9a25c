"""What was found in a pasted text, under the card field: a chip for each number, why others were left out, what Enter
does. It pushes the page down and covers nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from services.errors import BadInput
from services.parsing.pasted import Pasted, looks_rounded
from ui.look.colours import grown
from ui.session.session import MOST_OPEN_CARDS
from ui.widgets.announce import announce
from ui.widgets.basics import show_when
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.labels import caption_label, muted_label, plain_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words import open_cards as words
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ui.frame.window import Window
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

_HIGHEST = 190
# Below this height of the window the chips have one line; wide enough for all of them in it.
_LOW, _ONE_LINE = 560, 100_000
_MARGIN = 24


class FoundPanel(QFrame):
    """Signals: `left_out(number)` when one of the numbers is not meant, `opened(iccid)` for one of several cards."""

    left_out = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foundPanel")
        self.setProperty("role", "found")
        self._shown: tuple[object, ...] = ()
        self._has_room = False
        self.title = caption_label()
        self.asides = muted_label()
        self.asides.setObjectName("leftOut")
        self.enter = plain_label(role="strong")
        self.enter.setObjectName("whatEnterDoes")
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._chips = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        column.setSpacing(8)
        for widget in (self.title, self._area, self.asides, self.enter):
            column.addWidget(widget)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Found in it"))
        self.setAccessibleName(self.title.text())
        self._shown = ()

    def show_pasted(self, pasted: Pasted, open_now: frozenset[str], shown: str) -> None:
        """Show what a text holds, if that is more than one thing; `open_now` are the cards that are open already."""
        news = (pasted, open_now, shown)
        if news == self._shown:
            return
        self._shown = news
        more = pasted.count > 1 or bool(pasted.count and pasted.left_out)
        appears = more and self.isHidden()
        show_when(self, more)
        if more:
            self._fill(pasted, open_now)
            self.asides.setText("\n".join(words.left_out(pasted)))
            show_when(self.asides, bool(pasted.left_out))
            self.enter.setText(words.what_enter_does(pasted, shown, MOST_OPEN_CARDS))
        if appears:
            announce(self, f"{words.counts(pasted)}. {self.enter.text()}")

    def take_room(self, has_room: bool) -> None:
        """In a low window, too, show several lines of chips: what stands below gives way."""
        self._has_room = has_room
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ------------------------------------------------------------------ internals

    def _fill(self, pasted: Pasted, open_now: frozenset[str]) -> None:
        names = words.kind_names()
        several = len(pasted.cards) > 1
        chips = [
            self._chip(names["card"], card.iccid, "blue", self._state(card.iccid, open_now), can_open=several)
            for card in pasted.cards
        ]
        if pasted.ticket:
            chips.append(self._chip(names["ticket"], pasted.ticket, "amber"))
        chips += [self._chip(names["payment"], each, "green") for each in pasted.pay_ids]
        chips += [self._chip(names["order"], each, "violet") for each in pasted.order_numbers]
        self._chips = QWidget()
        self._chips.setLayout(WrappingRow(*chips))
        self._area.setWidget(self._chips)
        self._chips.setAutoFillBackground(False)
        self._fit()

    def _fit(self) -> None:
        """As high as the chips need at this width, up to a few lines of them."""
        row = self._chips.layout()
        width = self.width() - 2 * _MARGIN
        if row is not None:
            # In a low window a card's page needs the rest: one line, and it scrolls.
            one_line = self.window().height() < _LOW and not self._has_room
            most = row.heightForWidth(_ONE_LINE) if one_line else grown(_HIGHEST)
            self._area.setFixedHeight(min(row.heightForWidth(width), most))

    def _state(self, iccid: str, open_now: frozenset[str]) -> str:
        if iccid in open_now:
            return self.tr("open already")
        return self.tr("rounded by a spreadsheet?") if looks_rounded(iccid) else ""

    def _chip(self, kind: str, number: str, tone: str, state: str = "", *, can_open: bool = False) -> QFrame:
        chip = QFrame()
        chip.setProperty("role", "chip")
        chip.setProperty("tone", tone)
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(8)
        row.addWidget(_part(kind, "strong"))
        row.addWidget(_part(card_groups(number) if can_open or tone == "blue" else number, "mono"))
        if state:
            row.addWidget(_part(state, ""))
        if can_open:
            row.addWidget(self._open_button(number))
        close = icon_button("close", self.tr("Leave out {number}").format(number=number), "leaveOutButton")
        close.clicked.connect(_without_state(partial(self.left_out.emit, number)))
        row.addWidget(close)
        chip.setAccessibleName(f"{kind} {number} {state}".strip())
        return chip

    def _open_button(self, number: str) -> QWidget:
        button = push_button(self.tr("Open"), "link", "openOneButton")
        button.setAccessibleName(self.tr("Open card {card} alone").format(card=number))
        button.clicked.connect(_without_state(partial(self.opened.emit, number)))
        return button


class FoundInField(QObject):
    """Shows what the card field of the card on show holds, and does what is chosen there."""

    def __init__(self, session: Session, window: Window, say_no_card: Callable[[BadInput], None]) -> None:
        super().__init__(window)
        self._session = session
        self._window, self._bar = window, window.bar
        self._say_no_card = say_no_card
        self.panel = FoundPanel()
        window.banner_area.insertWidget(0, self.panel)
        self.panel.left_out.connect(session.leave_out)
        self.panel.opened.connect(self._open_one)
        session.current_changed.connect(self.show)
        window.reshaped.connect(lambda: self.show(session.current))
        session.record_changed.connect(self._on_record_changed)

    def take(self, text: str) -> None:
        """Put a pasted text into an empty card field, where it is seen what it holds."""
        self._session.open_blank()
        self._bar.card.setFocus()
        self._bar.card.selectAll()
        self._bar.card.insert(text)

    def show(self, record: OpenCard | None) -> None:
        """Show what this card's field holds; nothing where that is the card itself."""
        typed = record is not None and (record.blank or record.another_typed)
        pasted = record.pasted if record is not None and typed else Pasted()
        shown = record.iccid if record is not None else ""
        open_now = frozenset(each.iccid for each in self._session.records if each.iccid)
        self.panel.show_pasted(pasted, open_now, shown)
        # Before a look-up nothing below is asked for while it is chosen what to open.
        crowded = self._window.low and not self.panel.isHidden() and record is not None and record.blank
        self.panel.take_room(crowded)
        self._window.crowd(crowded)
        several = pasted.count > 1
        self._bar.show_counts(words.counts(pasted) if several else "")
        self._bar.say_what_look_up_does(min(len(pasted.cards), MOST_OPEN_CARDS))

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if part == "typed" and record is self._session.current:
            self.show(record)

    def _open_one(self, iccid: str) -> None:
        try:
            self._session.look_up_one(iccid)
        except BadInput as error:
            self._say_no_card(error)


def _part(text: str, role: str) -> QLabel:
    return plain_label(text, role, wrap=False, selectable=False)


def _without_state(run: Callable[[], object]) -> Callable[[bool], object]:
    """A button's click says whether it is checked, which none here is."""
    return lambda _checked: run()
