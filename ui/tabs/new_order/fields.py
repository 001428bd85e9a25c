"""The inputs of an order: periods with a step either way, who takes the money, and the time of payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.look.colours import grown
from ui.look.theme import restyle
from ui.tabs.new_order.day_forms import read_day
from ui.widgets.basics import named
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton

translate = QCoreApplication.translate


def line(name: str, accessible_name: str) -> QLineEdit:
    """An input with its names."""
    made = named(QLineEdit(), name)
    made.setAccessibleName(accessible_name)
    return made


class PeriodsInput(QLineEdit):
    """A number that arrows and two buttons step, between `least` and `most`; anything can be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("periodsInput")
        self.setAccessibleName(translate("OrderFormView", "Periods"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(grown(112))
        self.least, self.most = 1, 1
        self.fewer = icon_button("minus", translate("OrderFormView", "One period fewer"), "fewerPeriodsButton")
        self.more = icon_button("plus", translate("OrderFormView", "One period more"), "morePeriodsButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 0, 3, 0)
        for button, step in ((self.fewer, -1), (self.more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(grown(26), grown(26))
            button.clicked.connect(lambda _checked, by=step: self.step(by))
        row.addWidget(self.fewer)
        row.addStretch(1)
        row.addWidget(self.more)
        self.textChanged.connect(lambda _text: self._show_steps())

    def set_range(self, least: int, most: int) -> None:
        """What the plan allows."""
        self.least, self.most = least, most
        self._show_steps()

    def step(self, by: int) -> None:
        """So many periods more, within what the plan allows."""
        self.setText(str(min(max(self._number() + by, self.least), self.most)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _number(self) -> int:
        typed = self.text().strip()
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else self.least

    def _show_steps(self) -> None:
        self.fewer.setEnabled(self._number() > self.least)
        self.more.setEnabled(self._number() < self.most)


class Choice(QFrame):
    """One of two answers: a frame around its button, and under it what it means or why it cannot be chosen."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.button = named(QRadioButton(text), name)
        self.button.setAccessibleName(text)
        self.hint = plain_label(role="muted")
        self.setProperty("role", "choice")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.hint)
        self.hint.setContentsMargins(grown(29), 0, 0, 3)
        self.button.toggled.connect(lambda chosen: restyle(self, "chosen", "true" if chosen else "false"))
        self.show_hint("")

    def show_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.button.setAccessibleDescription(text)


class PayKind(QWidget):
    """Who takes the money. Signal: `chosen(paid_already)` when the agent chooses."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("payKind")
        self.by_card = Choice(
            translate("OrderFormView", "The customer pays Linksfield by bank card"), "paysByCardChoice"
        )
        self.shop = Choice(translate("OrderFormView", "Paid to our shop"), "shopWasPaidChoice")
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for choice in (self.by_card, self.shop):
            self._group.addButton(choice.button)
            column.addWidget(choice)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_choice(self, paid_already: bool) -> None:
        """Show what is chosen, without telling anybody."""
        chosen = self.shop if paid_already else self.by_card
        chosen.button.setChecked(True)
        # Tab stops at what is chosen, and arrows lead to the other: Qt sees to it only for presses.
        for choice in (self.by_card, self.shop):
            stop = Qt.FocusPolicy.StrongFocus if choice is chosen else Qt.FocusPolicy.ClickFocus
            choice.button.setFocusPolicy(stop)
        meaning = translate("OrderFormView", "Recorded at Linksfield, with its proof")
        self._say(self.shop, meaning if paid_already else "")

    def show_allowed(self, by_card: str, shop: str) -> None:
        """Mute what may not be sent; each text says why and what would help, "" where it may."""
        for choice, why_not in ((self.by_card, by_card), (self.shop, shop)):
            choice.button.setEnabled(not why_not)
            choice.setProperty("whyNot", why_not)
            if why_not:
                choice.show_hint(why_not)

    def _say(self, choice: Choice, text: str) -> None:
        if not choice.property("whyNot"):
            choice.show_hint(text)

    def _on_clicked(self, button: QAbstractButton) -> None:
        paid = button is self.shop.button
        self.show_choice(paid)
        self.chosen.emit(paid)


class PaidAtInput(QLineEdit):
    """The time of payment as text, with a calendar behind a button: a chosen day keeps the time that stands there."""

    def __init__(self, now_text: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("paidAtInput")
        self.setAccessibleName(translate("OrderFormView", "Time of payment"))
        self.setPlaceholderText("2026-11-23 14:02")
        self._now_text = now_text
        self.button = icon_button("calendar", translate("OrderFormView", "Choose the day"), "paidAtDayButton")
        self.button.clicked.connect(lambda _checked: self._open())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        self.setTextMargins(0, 0, grown(26), 0)

    def _open(self) -> None:
        popup = DayPopup(self)
        popup.day_chosen.connect(self._on_day)
        popup.now_button.clicked.connect(lambda _checked: self.setText(self._now_text()))
        popup.show_below(self)

    def _on_day(self, day: QDate) -> None:
        _, _, clock = self._as_text().partition(" ")
        self.setText(f"{day.toString('yyyy-MM-dd')} {clock or '00:00'}")

    def _as_text(self) -> str:
        read = read_day(self.text())
        if not isinstance(read, str):
            return read.strftime("%Y-%m-%d %H:%M")
        return " ".join(read.replace("T", " ").split())


class DayPopup(QFrame):
    """A calendar up to today, and Now. Signal: `day_chosen(QDate)`."""

    day_chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("paidAtCalendar")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("OrderFormView", "The day of the payment"))
        self.calendar = named(QCalendarWidget(), "paidAtDays")
        self.calendar.setAccessibleName(translate("OrderFormView", "The day of the payment"))
        self.calendar.setMaximumDate(QDate.currentDate())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.now_button = push_button(translate("OrderFormView", "Now"), "link", "paidNowButton")
        self.now_button.setAccessibleName(translate("OrderFormView", "Paid just now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)
        column.addWidget(self.now_button)
        self.calendar.clicked.connect(self._on_day)
        self.calendar.activated.connect(self._on_day)
        self.now_button.clicked.connect(self.close)

    def show_below(self, field: QWidget) -> None:
        """Open under a field, or over it where the screen ends."""
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height() + 2))
        bottom = field.screen().availableGeometry().bottom()
        if below.y() + self.height() > bottom:
            below.setY(field.mapToGlobal(QPoint(0, -2)).y() - self.height())
        self.move(below)
        self.show()
        self.calendar.setFocus()

    def _on_day(self, day: QDate) -> None:
        self.day_chosen.emit(day)
        self.close()
