"""The sheet of keys: every command of the menu that has one, and the keys of dialogs and fields."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.look.colours import text_is_large
from ui.widgets.buttons import push_button
from ui.widgets.key_caps import key_cap, keys_text
from ui.widgets.labels import caption_label, plain_label

translate = QCoreApplication.translate


class ShortcutsDialog(Sheet):
    """Lists keys as the window's menu has them, so that the sheet cannot say anything else."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent, "shortcutsDialog", translate("ShortcutsDialog", "Keys"), 720)
        self.groups = [*_menu_groups(menu), self._fixed_group()]
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeShortcutsButton"))
        self._assemble()
        self.close_button.clicked.connect(self.accept)

    def _assemble(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for groups in [self.groups] if text_is_large() else _two_columns(self.groups):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, keys in groups:
                column.addLayout(_group(title, keys))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)

    def _fixed_group(self) -> tuple[str, list[tuple[str, str]]]:
        return self.tr("In fields and dialogs"), [
            (self.tr("Look up the entered card"), _keys("Enter")),
            (self.tr("Confirm the reviewed order or stop"), _keys("Ctrl+Enter")),
            (self.tr("Back, keeping your entries"), _keys("Esc")),
            (self.tr("Copy the selected row of a table"), _keys(QKeySequence.StandardKey.Copy)),
        ]


def _keys(keys: str | QKeySequence.StandardKey) -> str:
    return keys_text(QKeySequence(keys))


def _menu_groups(menu: QMenu) -> list[tuple[str, list[tuple[str, str]]]]:
    """The commands with keys of each submenu, in the menu's order."""
    groups = []
    for part in menu.findChildren(QMenu):
        keys = [
            (without_marks(action.text()), keys_text(action.shortcut()))
            for action in part.actions()
            if not action.shortcut().isEmpty()
        ]
        if keys:
            groups.append((without_marks(part.title()), keys))
    return groups


def without_marks(text: str) -> str:
    """The words of a menu entry: without the mark of its shortcut letter ("&Card", "卡(&C)"), and without dots."""
    words = re.sub(r"\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return words.removesuffix("...").removesuffix("…")


def _two_columns(groups: list[tuple[str, list[tuple[str, str]]]]) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """Cut the groups where both columns come out about as high."""
    half = sum(len(keys) + 2 for _, keys in groups) / 2
    left: list[tuple[str, list[tuple[str, str]]]] = []
    height = 0.0
    for group in groups:
        size = len(group[1]) + 2
        if height and height + size / 2 > half:
            break
        left.append(group)
        height += size
    return [left, groups[len(left) :]]


def _group(title: str, keys: list[tuple[str, str]]) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(7)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(0, 1)
    for row, (words, sequence) in enumerate(keys):
        grid.addWidget(plain_label(words, selectable=False), row, 0)
        grid.addWidget(key_cap(sequence, words), row, 1, Qt.AlignmentFlag.AlignRight)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(caption_label(title))
    column.addLayout(grid)
    return column
