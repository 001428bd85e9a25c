"""The card bar: profile, environment, card number, ticket, and the two buttons of every call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.look.colours import grown, text_is_large
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, caption_label, plain_label
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QMenu

_LONG_TEXT = 60


class CardBar(QFrame):
    """What stands above everything else.

    Signals: `look_up()`, `card_edited(str)`, `ticket_edited(str)`, `profile_chosen(str)`, `manage_profiles()`.
    """

    look_up = Signal()
    card_edited = Signal(str)
    ticket_edited = Signal(str)
    profile_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.profile = ProfileBox()
        self.profile.setObjectName("profileBox")
        self.profile.setMinimumWidth(110)
        self.badge = Badge()
        self.badge.setObjectName("environmentBadge")
        self.badge.hide()  # until it is known where the profile leads
        self.card = QLineEdit()
        self.card.setObjectName("cardInput")
        self.card.setMinimumWidth(250)
        self.card.setProperty("role", "number")
        self.counts = plain_label(role="link", wrap=False, selectable=False)
        self.counts.setObjectName("foundCounts")
        self.counts.hide()
        self.recent_button = push_button("", "quiet", "recentCardsButton")
        self.find_button = push_button("", "quiet", "findOrDoButton")
        # No stops on the way from the card to its note: the menu has their keys.
        for button in (self.recent_button, self.find_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ticket = QLineEdit()
        self.ticket.setObjectName("ticketInput")
        self.ticket.setMinimumWidth(90)
        self.ticket.setMaximumWidth(grown(170))
        self.look_up_button = push_button("", "primary", "lookUpButton")
        self.copy_button = push_button("", name="copyForTicketButton")
        self.menu_button = push_button("\N{TRIGRAM FOR HEAVEN}", "quiet", "menuButton")
        self.hint = plain_label(role="muted")
        self.hint.setObjectName("cardHint")
        self.hint.hide()
        self._captions: dict[QWidget, QLabel] = {}
        self._assemble()
        self.retranslate()
        self._connect()

    def retranslate(self) -> None:
        """Word everything, in the language shown now."""
        for widget, words in (
            (self.profile, self.tr("Profile")),
            (self.card, self.tr("Card (ICCID)")),
            (self.ticket, self.tr("Ticket")),
        ):
            self._captions[widget].setText(words)
            widget.setAccessibleName(words)
        find_keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.card.setPlaceholderText(self.tr("Paste a card number"))
        self.look_up_button.setText(self.tr("Look up"))
        self.copy_button.setText(self.tr("Copy for ticket"))
        self.find_button.setAccessibleName(self.tr("Find or do"))
        self.find_button.setToolTip(self.tr("Find or do ({keys})").format(keys=find_keys))
        self.recent_button.setAccessibleName(self.tr("Recent cards"))
        self.recent_button.setToolTip(self.tr("Recent cards"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        for button in (self.look_up_button, self.copy_button):
            button.setAccessibleName(button.text())

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)

    def show_profiles(self, names: list[str], chosen: str) -> None:
        with QSignalBlocker(self.profile):
            self.profile.clear()
            self.profile.addItems(names)
            self.profile.setCurrentIndex(self.profile.findText(chosen))

    def show_environment(self, word: str, tone: str, words: str) -> None:
        """Show the word of the system; `words` say it in full, as the band above does: there is no room for a host."""
        self.badge.show_state(word, tone)
        # Cut off, it could say the opposite.
        self.badge.setMinimumWidth(self.badge.sizeHint().width() if word else 0)
        self.badge.setToolTip(tip_text(words))
        self.badge.setAccessibleName(self.tr("Environment: {name}").format(name=words))
        self.badge.setVisible(bool(word))

    def show_card(self, text: str, ticket: str) -> None:
        """Show what was typed for the card that is current now."""
        for field, value in ((self.card, text), (self.ticket, ticket)):
            if field.text() != value:
                with QSignalBlocker(field):
                    field.setText(value)

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Say something under the card field: a hint, or what is wrong with it."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
        restyle(self.hint, "role", "error" if bad else "muted")
        restyle(self.card, "bad", bad)
        self.card.setAccessibleDescription(sentence)
        if bad:
            announce(self.card, sentence, urgent=True)

    def show_counts(self, words: str) -> None:
        """Say in the field how much was found in what was pasted; "" where it is one number, or none."""
        appears = bool(words) and not self.counts.text()
        self.counts.setText(words)
        self.counts.setVisible(bool(words))
        room = self.counts.sizeHint().width() + 10 if words else 0
        self.card.setTextMargins(0, 0, 26 + room, 0)
        if appears and len(self.card.text()) > _LONG_TEXT:
            # Of a mail the beginning is shown, not the end.
            self.card.setCursorPosition(0)

    def say_what_look_up_does(self, cards: int) -> None:
        """Name the button by what it does: one card is looked up, several are opened."""
        several = self.tr("Open all {count}").format(count=cards)
        self.look_up_button.setText(several if cards > 1 else self.tr("Look up"))
        self.look_up_button.setAccessibleName(self.look_up_button.text())

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.card.setTextMargins(0, 0, 26, 0)
        inside = QHBoxLayout(self.card)
        inside.setContentsMargins(0, 0, 5, 0)
        inside.addStretch(1)
        inside.addWidget(self.counts)
        inside.addWidget(self.recent_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 24, 14)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        bottom = Qt.AlignmentFlag.AlignBottom
        grid.addLayout(self._captioned(self.profile), 0, 0)
        grid.addWidget(self._beside_input(self.badge), 0, 1, bottom)
        # With large text there is no room for all in one row: what the call is about goes below.
        if text_is_large():
            grid.addLayout(self._call(), 1, 0, 1, 6)
            grid.addWidget(self.hint, 2, 0, 1, 6)
        else:
            grid.addLayout(self._call(), 0, 2)
            grid.addWidget(self.hint, 1, 2, 1, 3)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.find_button, 0, 3, bottom)
        grid.addWidget(self.copy_button, 0, 4, bottom)
        grid.addWidget(self.menu_button, 0, 5, bottom)

    def _call(self) -> QHBoxLayout:
        """What a look-up is about, and its button."""
        call = QHBoxLayout()
        call.setSpacing(14)
        call.addLayout(self._captioned(self.card), 3)
        call.addLayout(self._captioned(self.ticket), 1)
        call.addWidget(self.look_up_button, 0, Qt.AlignmentFlag.AlignBottom)
        if not text_is_large():
            call.addStretch(2)
        return call

    def _beside_input(self, widget: QWidget) -> QWidget:
        """The widget in the middle of a box as high as an input, so that both stand on one line."""
        box = QWidget()
        box.setFixedHeight(self.profile.sizeHint().height())
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        return box

    def _captioned(self, widget: QWidget) -> QVBoxLayout:
        caption = caption_label()
        caption.setBuddy(widget)
        self._captions[widget] = caption
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(caption)
        column.addWidget(widget)
        return column

    def _connect(self) -> None:
        self.look_up_button.clicked.connect(lambda _checked: self.look_up.emit())
        self.card.returnPressed.connect(self.look_up)
        self.ticket.returnPressed.connect(self.look_up)
        self.card.textChanged.connect(self.card_edited)
        self.ticket.textChanged.connect(self.ticket_edited)
        self.profile.currentTextChanged.connect(self.profile_chosen)


class ProfileBox(QComboBox):
    """The profiles; as wide as their names want, within reason. The mouse wheel does not change one by accident."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return wanted.boundedTo(QSize(grown(220), wanted.height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
