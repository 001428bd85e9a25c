"""The card's timeline: notes of colleagues with all their lines, and what the customer paid, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextEdit

from services.clock import LINKSFIELD_TIME
from services.desk.done import Did
from services.records import PaymentState
from ui.look.colours import shown_tokens
from ui.look.dates import when_text
from ui.widgets.safe_text import cut_text, line_text, short_text
from ui.words.amounts import money_text
from ui.words.notifications import received_text

if TYPE_CHECKING:
    from services.desk.done import Done
    from services.notifications.received import Received
    from services.records import PaymentResult

translate = QCoreApplication.translate

MOST_SHOWN = 50
_LONGEST_NOTE = 4000


class Entry(NamedTuple):
    """One thing on the timeline. `at` only orders it; `text` is a note's, line by line."""

    at: datetime
    when: str
    who: str
    what: str
    text: str = ""


class CardTimeline(QTextEdit):
    """Shows entries, as plain text that can be selected and is read aloud whole."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self.setObjectName("cardTimeline")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(48)
        self.setAccessibleName(translate("CardTimeline", "Timeline of this card"))

    def show_entries(self, entries: Iterable[Entry]) -> bool:
        """Show these, newest first; whether there are any. The same ones again change nothing: a selection stays."""
        shown = tuple(entries)
        if shown != self._entries:
            self._entries = shown
            self._show()
        return bool(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._entries:
            self._show()

    # ------------------------------------------------------------------ internals

    def _show(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for entry in self._entries[:MOST_SHOWN]:
            self._write(cursor, entry)
        hidden = len(self._entries) - MOST_SHOWN
        if hidden > 0:
            more = translate("CardTimeline", "{count} more: see Activity.").format(count=hidden)
            _new_line(cursor)
            cursor.insertText(more, _ink(shown_tokens().muted))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, entry: Entry) -> None:
        tokens = shown_tokens()
        _new_line(cursor)
        cursor.insertText(f"{entry.when}  ", _ink(tokens.muted))
        cursor.insertText(entry.who, _ink(tokens.text, bold=True))
        cursor.insertText(f"  {entry.what}", _ink(tokens.text))
        if entry.text:
            washed = tokens.tone("amber")
            frame = QTextFrameFormat()
            frame.setBackground(QColor(washed.wash))
            frame.setBorder(1)
            frame.setBorderBrush(QColor(washed.line))
            frame.setPadding(6)
            frame.setBottomMargin(6)
            cursor.insertFrame(frame)
            cursor.insertText(entry.text, _ink(tokens.text))
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


def entries(
    done: Iterable[Done], payments: Iterable[PaymentResult], now: datetime, received: Iterable[Received] = ()
) -> list[Entry]:
    """The notes among what was done here, the payments that Linksfield says are paid, and what it told by itself;
    newest first.

    Linksfield's times have no zone: they are shown as they came, and stand where its own clock (UTC+8) would put them.
    """
    notes = sorted((row for row in done if row.did is Did.NOTE), key=lambda row: row.at, reverse=True)
    # Of what is older than all that are shown only the number is told: wording it would stop the window.
    unseen = [Entry(row.at, "", "", "") for row in notes[MOST_SHOWN:]]
    found = [*(_note(row, now) for row in notes[:MOST_SHOWN]), *unseen, *_paid(payments), *_received(received, now)]
    return sorted(found, key=lambda each: each.at, reverse=True)


def _note(row: Done, now: datetime) -> Entry:
    who = short_text(row.agent) or translate("CardTimeline", "somebody without a name")
    noted = translate("CardTimeline", "noted, ticket {ticket}").format(ticket=short_text(row.ticket))
    what = noted if row.ticket else translate("CardTimeline", "noted")
    return Entry(row.at, when_text(row.at, now), who, what, _lines(row.detail))


def _received(received: Iterable[Received], now: datetime) -> Iterator[Entry]:
    told = translate("CardTimeline", "told this computer: {what}")
    for each in received:
        what = told.format(what=short_text(received_text(each)))
        yield Entry(each.at, when_text(each.at, now), translate("CardTimeline", "Linksfield"), what)


def _paid(payments: Iterable[PaymentResult]) -> Iterator[Entry]:
    text = translate("CardTimeline", "paid Linksfield {money}, payId {pay_id}")
    without = translate("CardTimeline", "paid Linksfield, payId {pay_id}")
    for each in payments:
        at = _at(each.paid_at_text)
        if each.state is not PaymentState.PAID or at is None:
            continue
        money = short_text(money_text(each.money))
        when = translate("CardTimeline", "{time} (Linksfield's clock)").format(time=short_text(each.paid_at_text))
        what = (text if money else without).format(money=money, pay_id=short_text(each.pay_id))
        yield Entry(at, when, translate("CardTimeline", "Customer"), what)


def _at(text: str) -> datetime | None:
    """The moment of a time as Linksfield writes it, for the order alone; None where it cannot be read."""
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=LINKSFIELD_TIME).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _lines(text: str) -> str:
    return cut_text("\n".join(map(line_text, text.splitlines())), _LONGEST_NOTE)


def _new_line(cursor: QTextCursor) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(4)
    block.setBottomMargin(3)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(block)


def _ink(colour: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    made.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
