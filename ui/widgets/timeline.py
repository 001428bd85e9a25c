"""The timeline: orders in use and waiting, one after another from today on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from services.records import OrderState
from ui.look.colours import SIZES, Tone, shown_tokens
from ui.look.dates import day_text, short_day_text
from ui.look.joining import sentences
from ui.widgets.safe_text import line_text, tip_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from services.records import Span

translate = QCoreApplication.translate

LEAST_WIDTH = 76
_UNKNOWN_DAYS = 30
_GAP = 4
_BAR = 54
_HEAD = 30
_FOOT = 26
_FAR_DAYS = 300


class Bar(NamedTuple):
    """One order as drawn: where, and its captions from the longest to the shortest."""

    span: Span
    place: QRect
    captions: tuple[str, ...]


class Timeline(QWidget):
    """Draws spans from today on: what is in use (several at once in rows of their own), then what waits, in turn.

    Widths follow the days, but every order keeps room for a word; what does not fit is elided and is in the tool tip.
    """

    def __init__(self) -> None:
        super().__init__()
        self._in_use: list[Span] = []
        self._waiting: list[Span] = []
        self._today: date | None = None
        self._elsewhere = False
        self.bars: list[Bar] = []
        self.setObjectName("ordersTimeline")
        self.setAccessibleName(self.tr("Timeline of orders"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(self, spans: Sequence[Span], today: date, *, elsewhere: bool = False) -> None:
        """Show these orders; `spans` as `services.desk.orders.timeline` gives them.

        `today` is the day at Linksfield; `elsewhere`: here it is another.
        """
        self._in_use = [span for span in spans if span.order.state is OrderState.IN_USE]
        self._waiting = [span for span in spans if span.order.state is OrderState.WAITING]
        self._today = today
        self._elsewhere = elsewhere
        name = self.tr("Timeline of orders. {today}").format(today=today_text(today, elsewhere=elsewhere))
        self.setAccessibleName(name)
        self.setAccessibleDescription(describe(spans, today))
        self.setMinimumSize(self.minimumSizeHint())
        self._place()
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        columns = len(self._waiting) + bool(self._in_use)
        rows = max(len(self._in_use), 1)
        return QSize(columns * (LEAST_WIDTH + _GAP), _HEAD + rows * (_BAR + self._foot()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(400, 0))

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._today is None or not self.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in self.bars:
            self._paint_bar(painter, bar)
        self._paint_today(painter)
        painter.end()

    # ------------------------------------------------------------------ internals

    def _place(self) -> None:
        if self._today is None:
            return
        columns = ([self._in_use_days()] if self._in_use else []) + [_days(span) for span in self._waiting]
        room = self.width() - _GAP * max(len(columns) - 1, 0)
        widths = shared_widths(columns, room, LEAST_WIDTH)
        self.bars = self._in_use_bars(widths[0]) if self._in_use else []
        left = widths[0] + _GAP if self._in_use else 0
        for span, width in zip(self._waiting, widths[len(widths) - len(self._waiting) :], strict=True):
            self.bars.append(self._bar(span, left, _HEAD, width))
            left += width + _GAP

    def _in_use_bars(self, room: int) -> list[Bar]:
        longest = max(self._in_use_days(), 1)
        bars = []
        for row, span in enumerate(self._in_use):
            width = max(LEAST_WIDTH, round(room * self._days_left(span) / longest))
            bars.append(self._bar(span, 0, _HEAD + row * (_BAR + self._foot()), min(width, room)))
        return bars

    def _bar(self, span: Span, left: int, top: int, width: int) -> Bar:
        assert self._today is not None
        return Bar(span, QRect(left, top, width, _BAR), captions(span, self._today))

    def _foot(self) -> int:
        """The height of the captions, in large text more than usual."""
        return max(_FOOT, self.fontMetrics().height() + 2)

    def _in_use_days(self) -> int:
        return max(self._days_left(span) for span in self._in_use)

    def _days_left(self, span: Span) -> int:
        if span.ends is None or self._today is None:
            return _UNKNOWN_DAYS
        return max((span.ends - self._today).days, 0)

    def _paint_bar(self, painter: QPainter, bar: Bar) -> None:
        tone = shown_tokens().tone("green" if bar.span.order.state is OrderState.IN_USE else "grey")
        pen = QPen(QColor(tone.line))
        if bar.span.ends is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tone.wash))
        painter.drawRoundedRect(bar.place.adjusted(0, 0, -1, -1), SIZES.radius, SIZES.radius)
        self._paint_name(painter, bar, tone)
        self._paint_caption(painter, bar)

    def _paint_name(self, painter: QPainter, bar: Bar, tone: Tone) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(tone.ink))
        self._paint_line(painter, bar.place.adjusted(12, 0, -8, 0), (name_of(bar.span),))

    def _paint_caption(self, painter: QPainter, bar: Bar) -> None:
        painter.setFont(self.font())
        painter.setPen(QColor(shown_tokens().muted))
        # The line of today runs along the left edge.
        under = QRect(bar.place.left(), bar.place.bottom() + 1, bar.place.width() - 4, self._foot())
        under.setLeft(max(under.left(), 6))
        self._paint_line(painter, under, bar.captions)

    def _paint_line(self, painter: QPainter, area: QRect, texts: tuple[str, ...]) -> None:
        shown = fitting(texts, painter.fontMetrics(), area.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area, int(flags), shown)

    def _paint_today(self, painter: QPainter) -> None:
        assert self._today is not None
        blue = QColor(shown_tokens().tone("blue").ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blue)
        bottom = max(bar.place.bottom() for bar in self.bars if bar.place.left() == 0) + 2
        painter.drawRect(QRect(0, 4, 2, bottom - 4))
        painter.setPen(blue)
        painter.setFont(self.font())
        line = QRect(8, 2, self.width() - 8, _HEAD - 6)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), today_text(self._today, elsewhere=self._elsewhere))

    def _show_tip(self, event: QHelpEvent) -> None:
        for bar in self.bars:
            if bar.place.adjusted(0, 0, 0, self._foot()).contains(event.pos()):
                QToolTip.showText(event.globalPos(), tip_text(f"{name_of(bar.span)}\n{bar.captions[0]}"), self)
                return
        QToolTip.hideText()


def describe(spans: Sequence[Span], today: date) -> str:
    """The whole timeline as text, for who cannot see it."""
    sentence = translate("Timeline", "{plan}: {when}.")
    return sentences(*(sentence.format(plan=name_of(span), when=captions(span, today)[0]) for span in spans))


def today_text(today: date, *, elsewhere: bool) -> str:
    """What stands at the line of today; `elsewhere`: it is another day here."""
    words = translate("Timeline", "Today at Linksfield, {day}") if elsewhere else translate("Timeline", "Today, {day}")
    return words.format(day=short_day_text(today))


def name_of(span: Span) -> str:
    """The plan's name on one line, or that it has none."""
    return line_text(span.order.plan_name) or translate("Timeline", "plan without a name")


def captions(span: Span, today: date) -> tuple[str, ...]:
    """What stands under an order, from the longest wording to the shortest."""
    if span.order.state is OrderState.IN_USE:
        return _in_use_captions(span, today)
    if span.starts is None:
        return (translate("Timeline", "waiting, start not known"), translate("Timeline", "waiting"))
    starts = _when(span.starts, today)
    if span.ends is None:
        return (translate("Timeline", "waiting, from about {starts}").format(starts=starts), starts)
    ends = _when(span.ends, today)
    return (
        translate("Timeline", "waiting, about {starts} to {ends}").format(starts=starts, ends=ends),
        translate("Timeline", "{starts} to {ends}").format(starts=starts, ends=ends),
        starts,
    )


def _in_use_captions(span: Span, today: date) -> tuple[str, ...]:
    if span.ends is None:
        return (translate("Timeline", "in use, end not known"), translate("Timeline", "in use"))
    if span.ends == today:
        return (translate("Timeline", "in use, ends today"), translate("Timeline", "ends today"))
    if span.overdue:
        sentence = translate("Timeline", "in use, was to end {day}")
    elif span.estimated:
        sentence = translate("Timeline", "in use, ends about {day}")
    else:
        sentence = translate("Timeline", "in use, ends {day}")
    day = _when(span.ends, today)
    shorter = translate("Timeline", "was to end {day}") if span.overdue else translate("Timeline", "ends {day}")
    return (sentence.format(day=day), shorter.format(day=day), day)


def shared_widths(days: Sequence[int], room: int, least: int) -> list[int]:
    """Share out `room` pixels by days, none below `least`; where they do not all fit, each gets `least`."""
    widths = [least] * len(days)
    free = set(range(len(days)))
    while free:
        left = room - least * (len(days) - len(free))
        total = sum(max(days[at], 1) for at in free)
        shares = {at: left * max(days[at], 1) // total for at in free}
        small = {at for at in free if shares[at] < least}
        if not small:
            for at, share in shares.items():
                widths[at] = share
            break
        free -= small
    return widths


def fitting(texts: tuple[str, ...], metrics: QFontMetrics, width: int) -> str:
    """The first text that fits the width; the last one elided if none does."""
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, width)


def _days(span: Span) -> int:
    if span.starts is not None and span.ends is not None:
        return (span.ends - span.starts).days
    return span.order.days_left or span.order.length_days or _UNKNOWN_DAYS


def _when(day: date, today: date) -> str:
    # A day and month alone would be taken for one of the next twelve.
    return short_day_text(day) if abs((day - today).days) < _FAR_DAYS else day_text(day)
