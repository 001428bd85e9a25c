"""The card bar: profile, environment, card number and ticket of a call, and the button that looks it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit

from ui.look.colours import grown, text_is_large
from ui.look.qt_numbers import NO_FOCUS, set_number
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, caption_label, plain_label
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QMenu

# A card number in its groups, beside the button of the recent cards: cut off, it would read as another.
_WHOLE_NUMBER = 290
# On a screen narrower than this the inputs would lie over each other.
_ROOMY, _CUT_NUMBER = 880, 200
_LONG_TEXT = 60
_MARGIN, _NARROW = 24, 12


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
        # Read, not shown: on Linux a box is called by the choice it shows, unless a label stands beside it.
        self._profile_label = caption_label()
        self._profile_label.setParent(self)
        self._profile_label.setBuddy(self.profile)
        self._profile_label.hide()
        self.badge = Badge()
        self.badge.setObjectName("environmentBadge")
        self.badge.hide()  # until it is known where the profile leads
        self.look_only = Badge()
        self.look_only.setObjectName("lookOnlyBadge")
        self.look_only.hide()
        self.card = QLineEdit()
        self.card.setObjectName("cardInput")
        self.card.setMinimumWidth(_WHOLE_NUMBER)
        self.card.setMaximumWidth(grown(640))
        self.card.setProperty("role", "number")
        self.counts = plain_label(role="link", wrap=False, selectable=False)
        self.counts.setObjectName("foundCounts")
        self.counts.hide()
        self.recent_button = push_button("", "quiet", "recentCardsButton")
        self.find_button = push_button("", "quiet", "findOrDoButton")
        # No stops on the way from the card to its note: the menu has their keys.
        for button in (self.recent_button, self.find_button):
            set_number(button, "focusPolicy", NO_FOCUS)
        self.ticket = QLineEdit()
        self.ticket.setObjectName("ticketInput")
        self.ticket.setMinimumWidth(80)
        self.ticket.setMaximumWidth(grown(170))
        self.look_up_button = push_button("", "primary", "lookUpButton")
        self.menu_button = push_button("\N{TRIGRAM FOR HEAVEN}", "quiet", "menuButton")
        self.hint = plain_label(role="muted")
        self.hint.setObjectName("cardHint")
        self.hint.hide()
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
            widget.setAccessibleName(words)
        self._profile_label.setText(self.profile.accessibleName())
        find_keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.card.setPlaceholderText(self.tr("Card, payId, order, ticket, or a whole mail"))
        self.card.setToolTip(self.card.placeholderText())
        self.ticket.setPlaceholderText(self.tr("Ticket"))
        self.look_up_button.setText(self.tr("Look up"))
        self.find_button.setAccessibleName(self.tr("Find or do"))
        self.find_button.setToolTip(self.tr("Find or do ({keys})").format(keys=find_keys))
        self.recent_button.setAccessibleName(self.tr("Recent cards"))
        self.recent_button.setToolTip(self.tr("Recent cards"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.look_up_button.setAccessibleName(self.look_up_button.text())

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)

    def show_profiles(self, names: list[str], chosen: str) -> None:
        with QSignalBlocker(self.profile):
            self.profile.clear()
            self.profile.addItems(names)
            self.profile.setCurrentIndex(self.profile.findText(chosen))

    def show_environment(self, word: str, tone: str, words: str) -> None:
        """Show the word of the system; `words` say it in full: there is no room for a host."""
        self.badge.show_state(word, tone)
        # Cut off, it could say the opposite.
        self.badge.setMinimumWidth(self.badge.sizeHint().width() if word else 0)
        self.badge.setToolTip(tip_text(words))
        self.badge.setAccessibleName(self.tr("Environment: {name}").format(name=words))
        self.badge.setVisible(bool(word))

    def show_look_only(self, *, look_only: bool) -> None:
        """Show that nothing can be ordered or stopped with this profile, before anything is typed."""
        self.look_only.show_state(self.tr("VIEW ONLY") if look_only else "", "blue")
        words = self.tr("This profile is view only: nothing can be ordered or stopped.")
        self.look_only.setToolTip(tip_text(words))
        self.look_only.setAccessibleName(words)
        self.look_only.setVisible(look_only)

    def show_card(self, text: str, ticket: str) -> None:
        """Show what was typed for the card that is current now."""
        for field, value in ((self.card, text), (self.ticket, ticket)):
            if field.text() != value:
                with QSignalBlocker(field):
                    field.setText(value)

    def typed(self) -> tuple[str, str]:
        """What stands in the fields for the card and its ticket."""
        return self.card.text(), self.ticket.text()

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
        room = self.counts.sizeHint().width() + 18 if words else 0
        self.card.setTextMargins(0, 0, 26 + room, 0)
        if appears and len(self.card.text()) > _LONG_TEXT:
            # Of a mail the beginning is shown, not the end.
            self.card.setCursorPosition(0)

    def say_what_look_up_does(self, cards: int) -> None:
        """Name the button by what it does: one card is looked up, several are opened."""
        several = self.tr("Open all {count}").format(count=cards)
        self.look_up_button.setText(several if cards > 1 else self.tr("Look up"))
        self.look_up_button.setAccessibleName(self.look_up_button.text())

    def show_primary(self, primary: bool) -> None:
        """Whether *Look up* is the next step: a page has one filled button, and a card on show has its own."""
        restyle(self.look_up_button, "kind", "primary" if primary else "secondary")

    def set_compact(self, compact: bool) -> None:
        """Take as little height as may be, where the window is low."""
        side, above = (_NARROW, 4) if compact else (_MARGIN, 9)
        self._grid.setContentsMargins(side, above, side, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.card.setMinimumWidth(_WHOLE_NUMBER if self.width() >= grown(_ROOMY) else _CUT_NUMBER)
        super().resizeEvent(event)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.card.setTextMargins(0, 0, 26, 0)
        inside = QHBoxLayout(self.card)
        inside.setContentsMargins(0, 0, 5, 0)
        inside.addStretch(1)
        inside.addWidget(self.counts)
        inside.addWidget(self.recent_button)
        grid = self._grid = QGridLayout(self)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.profile, 0, 0)
        badges = QHBoxLayout()
        badges.setSpacing(6)
        badges.addWidget(self.badge)
        badges.addWidget(self.look_only)
        grid.addLayout(badges, 0, 1)
        # With large text there is no room for all in one row: what the call is about goes below.
        if text_is_large():
            grid.addLayout(self._call(), 1, 0, 1, 5)
            grid.addWidget(self.hint, 2, 0, 1, 5)
        else:
            grid.addLayout(self._call(), 0, 2)
            grid.addWidget(self.hint, 1, 2, 1, 3)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.find_button, 0, 3)
        grid.addWidget(self.menu_button, 0, 4)
        self.set_compact(False)

    def _call(self) -> QHBoxLayout:
        """What a look-up is about, and its button."""
        call = QHBoxLayout()
        call.setSpacing(12)
        call.addWidget(self.card, 3)
        call.addWidget(self.ticket, 1)
        call.addWidget(self.look_up_button)
        if not text_is_large():
            call.addStretch(1)
        return call

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
