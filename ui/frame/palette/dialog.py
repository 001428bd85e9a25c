"""*Find or do* (Ctrl+K): typed words find cards, numbers, plans and commands; Enter opens, and never sends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from services.parsing.folding import folded
from ui.dialogs.base.shade import Shade
from ui.frame.palette.entries import Entry, Shown, search
from ui.frame.palette.gathering import group_names
from ui.frame.palette.painting import LINE, LineDelegate
from ui.look.colours import grown
from ui.look.joining import facts
from ui.widgets.announce import announce
from ui.widgets.basics import named
from ui.widgets.key_caps import KeyHints, keys_text
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import tip_text

_WIDTH, _HIGHEST = 760, 470


class PaletteDialog(QDialog):
    """The field and the list under it. `add` brings in what a reading thread found meanwhile."""

    def __init__(self, window: QWidget, entries: Sequence[Entry], for_typed: Callable[[str], Iterable[Entry]]) -> None:
        """`for_typed` makes the entries that the typed text itself asks for."""
        super().__init__(window, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("paletteDialog")
        self.setWindowTitle(self.tr("Find or do"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._window = window
        self._entries = list(entries)
        self._for_typed = for_typed
        self.input = named(QLineEdit(), "paletteInput")
        self.list = named(QListWidget(), "paletteList")
        self._delegate = LineDelegate(self.list)
        self.none = muted_label(self.tr("No action is called so."))
        self.foot = KeyHints(
            (
                ("\N{UPWARDS ARROW} \N{DOWNWARDS ARROW}", self.tr("choose")),
                (keys_text(QKeySequence("Enter")), self.tr("open")),
                (keys_text(QKeySequence("Tab")), self.tr("next group")),
                (">", self.tr("actions only")),
                (keys_text(QKeySequence("Esc")), self.tr("close")),
            )
        )
        self._assemble()
        self.input.textChanged.connect(lambda _text: self._show())
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._show()

    def add(self, entries: Iterable[Entry]) -> None:
        """Add what was found meanwhile; what is chosen stays chosen."""
        self._entries += entries
        self._show()

    def showEvent(self, event: QEvent) -> None:
        Shade(self._window, self)
        self._place()
        self.input.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.input.setPlaceholderText(self.tr("Find a card, payment, order, ticket or plan, or do something"))
        self.input.setAccessibleName(self.tr("Find or do"))
        self.input.installEventFilter(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for widget in (self.input, self.list, self.none, self.foot):
            column.addWidget(widget)

    def _place(self) -> None:
        """Under the card bar in the middle of the window, within it."""
        width = min(grown(_WIDTH), self._window.width() - 40)
        height = min(grown(_HIGHEST) + 100, self._window.height() - 90)
        self.setFixedSize(width, height)
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, 60)))

    def _show(self) -> None:
        typed = self.input.text()
        names = group_names()
        only_actions = typed.startswith(">")
        typed = typed.removeprefix(">").strip()
        groups = [names["do"]] if only_actions else list(names.values())
        if not typed and not only_actions:
            groups = [names["next"], names["open"], names["do"]]
        entries = [*self._entries, *(self._for_typed(typed) if typed and not only_actions else ())]
        self._delegate.words = tuple(folded(typed).split())
        before = self._chosen()
        self._fill(list(search(entries, typed, groups)))
        self._choose_again(before)

    def _fill(self, lines: list[Shown]) -> None:
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(_spoken(line))
            item.setData(LINE, line)
            item.setToolTip(tip_text(_spoken(line)) if line.entry is not None else "")
            if line.entry is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        count = sum(line.entry is not None for line in lines)
        self.none.setVisible(not count)
        self.list.setVisible(bool(count))
        if self.isVisible():
            announce(self, self.tr("{count} found").format(count=count))

    def _choose_again(self, before: Entry | None) -> None:
        rows = [row for row in range(self.list.count()) if self._entry_at(row) is not None]
        same = [row for row in rows if before is not None and self._entry_at(row) == before]
        if rows:
            self.list.setCurrentRow((same or rows)[0])

    def _entry_at(self, row: int) -> Entry | None:
        item = self.list.item(row)
        line: Shown | None = item.data(LINE) if item is not None else None
        return line.entry if line is not None else None

    def _chosen(self) -> Entry | None:
        return self._entry_at(self.list.currentRow())

    def _take_key(self, event: QKeyEvent) -> bool:
        """The keys of the list, while the field has the keyboard."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Tab:
            self._next_group()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._choose()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        rows = [row for row in range(self.list.count()) if self._entry_at(row) is not None]
        if rows:
            now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
            self.list.setCurrentRow(rows[(now + step) % len(rows)])

    def _next_group(self) -> None:
        heads = [row for row in range(self.list.count()) if self._entry_at(row) is None]
        later = [row for row in heads if row > self.list.currentRow()] or heads
        if later:
            self.list.setCurrentRow(later[0] + 1)

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.why_not:
            return
        # Gone before it runs: what it opens belongs to the window, not to this.
        self.finished.connect(lambda _result: chosen.run())
        self.accept()


def _spoken(line: Shown) -> str:
    """A line as it is read aloud, and the head as it is painted."""
    if line.entry is None:
        shown, found = line.more
        return f"{line.head}   {shown} / {found}" if found > shown else line.head
    parts = (line.entry.title, line.entry.detail, line.entry.why_not or line.entry.side, line.entry.keys)
    return facts(parts)
