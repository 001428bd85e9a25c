"""Which rows of Activity are wanted: of what kind, from which day to which."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.look.colours import grown
from ui.look.theme import restyle
from ui.widgets.basics import named
from ui.widgets.labels import muted_label

# The choices of the box: all, every write, look-ups, payments asked for, notes.
_KINDS: tuple[tuple[str, ...], ...] = ((), ("step",), ("look_up",), ("payment_result",), ("note",))
_DATE_WIDTH = 118


class ActivityRange(QWidget):
    """A box for the kind, and two fields for the days, both included; an empty one sets no bound."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = named(QComboBox(), "activityKindBox")
        self.begin = self._day_input("activityFromInput", self.tr("From date, for example 2026-11-23"))
        self.end = self._day_input("activityToInput", self.tr("To date, for example 2026-11-23"))
        self.kind.setAccessibleName(self.tr("Type of entry"))
        self.kind.setAccessibleDescription(self.tr("Type of entry"))
        self.kind.addItems(
            [
                self.tr("Everything"),
                self.tr("Changes"),
                self.tr("Look-ups"),
                self.tr("Payment checks"),
                self.tr("Notes"),
            ]
        )
        # What room is left in its line is not for the words between the fields.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        for words, field in ((self.tr("from"), self.begin), (self.tr("to"), self.end)):
            label = muted_label(words)
            label.setWordWrap(False)
            row.addWidget(label)
            row.addWidget(field)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of rows wanted; empty means all."""
        return _KINDS[max(self.kind.currentIndex(), 0)]

    def bounds(self) -> tuple[datetime | None, datetime | None] | None:
        """The first moment wanted and the first not wanted any more, aware UTC; None if a day cannot be read."""
        try:
            begin, end = _day(self.begin.text()), _day(self.end.text())
            return _midnight(begin), _midnight(end + timedelta(days=1) if end else None)
        except (ValueError, OverflowError):
            return None

    def mark(self) -> None:
        """Mark a day that cannot be read."""
        for field in (self.begin, self.end):
            try:
                _day(field.text())
            except ValueError:
                restyle(field, "bad", True)
            else:
                restyle(field, "bad", False)

    def _day_input(self, name: str, accessible_name: str) -> QLineEdit:
        field = named(QLineEdit(), name)
        field.setAccessibleName(accessible_name)
        field.setPlaceholderText(self.tr("year-mm-dd"))
        # Its frame and its margins beside the words.
        words = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 30
        field.setFixedWidth(max(grown(_DATE_WIDTH), words))
        return field


def _day(text: str) -> date | None:
    return date.fromisoformat(text.strip()) if text.strip() else None


def _midnight(day: date | None) -> datetime | None:
    if day is None:
        return None
    midnight = datetime.combine(day, time())
    try:
        # Without a zone this is local time, by the rules that hold on that day.
        return midnight.astimezone(UTC)
    except OSError:
        # Windows knows no local time before 1970 and after 3000; no row is of such a day.
        return midnight.replace(tzinfo=UTC)
