"""The style sheet: tokens in, Qt style sheet text out.

Widgets choose by dynamic properties: `kind` (buttons), `role` (labels and frames), `tone` (meaning), `bad` (inputs).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ui.look.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.look.colours import Sizes, Tokens


# Behind the name of a size stands its unit.
_NAME = re.compile("@([a-z_]+?)(?=px|[^a-z_])")


def style_sheet(tokens: Tokens, sizes: Sizes, mono_families: Sequence[str]) -> str:
    """The whole style sheet of one theme."""
    parts = (
        _BASE,
        _LABELS,
        _FRAMES,
        _BUTTONS,
        _INPUTS,
        _CHOICES,
        _TABS,
        _TABLES,
        _SCROLL_BARS,
        _MENUS,
        *(_tone_rules(name) for name in tokens.tones),
    )
    values = _values(tokens, sizes, mono_families)
    return _fill("\n".join(parts), values)


def _values(tokens: Tokens, sizes: Sizes, mono_families: Sequence[str]) -> dict[str, str]:
    values = {name: str(value) for name, value in (tokens._asdict() | sizes._asdict()).items()}
    for name, tone in tokens.tones.items():
        values |= {f"{name}_ink": tone.ink, f"{name}_wash": tone.wash, f"{name}_line": tone.line}
    values["mono"] = ", ".join(f'"{family}"' for family in mono_families)
    values["icons"] = resource_path("icons", "style").as_posix()
    values["mark"] = "dark" if tokens.dark else "light"
    return values


def _fill(text: str, values: dict[str, str]) -> str:
    return _NAME.sub(lambda found: values[found[1]], text)


def _tone_rules(name: str) -> str:
    return _TONE.replace("%", name)


_BASE = """
QMainWindow, QWidget[role="page"] { background: @page; }
QDialog, QMessageBox { background: @surface; }
QSplitter::handle { background: @line; }
QSplitter[role="gap"]::handle { background: transparent; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { border: none; }
QToolTip { background: @tip; color: @on_tip; border: 1px solid @tip; padding: 4px 6px; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[role="caption"] { color: @muted; font-size: @captionpx; font-weight: 500; }
QLabel[role="fold"] { color: @muted; font-size: @captionpx; font-weight: 500; border-top: 1px solid @line; }
QLabel[role="headNumber"] { font-family: @mono; font-size: @headlinepx; font-weight: 700; }
QLabel[role="link"] { color: @link; font-weight: 600; }
QLabel[role="title"], QLabel[role="headline"] { font-size: @headlinepx; font-weight: 600; }
QLabel[role="verdict"] { font-size: @verdictpx; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @red_ink; font-weight: 500; }
QLabel[role="mono"] { font-family: @mono; }
QLabel[role="monoStrong"] { font-family: @mono; font-weight: 600; }
QLabel[role="keyCap"] { background: @surface; color: @muted; border: 1px solid @line_strong; border-radius: 4px;
    padding: 1px 6px; font-size: @captionpx; font-weight: 600; }
QLabel[role="badge"] { font-weight: 600; border-radius: 10px; padding: 2px 11px; }
"""

_FRAMES = """
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: @radius_cardpx; }
QFrame[role="bar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="side"] { background: @surface; border: none; }
QFrame[role="foot"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[role="popup"] { background: @surface; border: 1px solid @line; }
QFrame[role="notice"] { border: none; border-radius: @radiuspx; }
QFrame[role="banner"] { border: none; border-bottom: 1px solid @line; }
QFrame[role="band"] { border: none; }
QFrame[role="found"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="toast"] { background: @surface; border: 1px solid @line_strong; border-radius: @radiuspx; }
QFrame[role="choice"] { background: @surface; border: 1px solid @line; border-radius: @radiuspx; }
QFrame[role="choice"][chosen="true"] { background: @select; border: 1px solid @primary; }
QFrame[role="orderFoot"] { background: transparent; border: none; border-top: 1px solid @line; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="veil"] { background: @page; }
QProgressBar { background: @line_soft; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @primary; border-radius: 3px; }
"""

_BUTTONS = """
QPushButton {
    background: @surface; color: @text; border: 1px solid @line; border-radius: @radiuspx;
    padding: 6px 14px; min-height: @text_linepx; font-weight: 500; outline: none;
}
QPushButton:hover { background: @surface_hover; }
QPushButton:pressed, QPushButton:checked { background: @surface_pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; background: @surface; border: 1px solid @line_soft; padding: 6px 14px; }
QPushButton[kind="primary"] {
    background: @primary; color: @on_primary; border: 1px solid @primary; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: @primary_hover; border-color: @primary_hover; }
QPushButton[kind="primary"]:pressed { background: @primary_pressed; border-color: @primary_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @surface_pressed; color: @disabled; border-color: @surface_pressed; }
*[waits="true"] QPushButton[kind="primary"] {
    background: @surface; color: @text; border-color: @line; font-weight: 500;
}
*[waits="true"] QPushButton[kind="primary"]:hover { background: @surface_hover; }
*[waits="true"] QPushButton[kind="primary"]:pressed { background: @surface_pressed; }
*[waits="true"] QPushButton[kind="primary"]:focus { border: 2px solid @focus; }
*[waits="true"] QPushButton[kind="primary"]:disabled { color: @disabled; border-color: @line_soft; }
QPushButton[kind="danger"] { color: @red_ink; border: 1px solid @red_ink; }
QPushButton[kind="danger"]:hover { background: @red_wash; }
QPushButton[kind="danger"]:focus { border: 2px solid @red_ink; }
QPushButton[kind="danger"]:disabled { color: @disabled; border: 1px solid @line; }
QPushButton[kind="redPrimary"] {
    background: @red_ink; color: @on_primary; border: 1px solid @red_ink; font-weight: 600;
}
QPushButton[kind="redPrimary"]:hover, QPushButton[kind="redPrimary"]:pressed { border-color: @text; }
QPushButton[kind="redPrimary"]:focus { border: 2px solid @text; }
QPushButton[kind="redPrimary"]:disabled {
    background: @surface_pressed; color: @disabled; border-color: @surface_pressed;
}
QPushButton[kind="link"] { background: transparent; color: @link; border: none; border-radius: 3px; padding: 3px 0;
    text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[kind="link"]:focus { background: @select; text-decoration: underline; border: none; padding: 3px 0; }
QPushButton[kind="link"]:disabled { color: @disabled; background: transparent; border: none; padding: 3px 0; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px; }
QPushButton[kind="quiet"]:hover { background: @surface_hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid @focus; padding: 3px; }
QPushButton[kind="quiet"]:disabled { background: transparent; border-color: transparent; padding: 4px; }
QPushButton[slim="true"] { padding: 1px 10px; }
QPushButton[slim="true"]:focus { padding: 0 9px; }
"""

_INPUTS = """
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QPlainTextEdit {
    background: @surface; color: @text; border: 1px solid @line; border-radius: @radiuspx;
    selection-background-color: @primary; selection-color: @on_primary; placeholder-text-color: @hint;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit { padding: 6px 11px; min-height: @text_linepx; }
QPlainTextEdit { padding: 6px 7px; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDateTimeEdit:hover { border-color: @line_strong; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus {
    border: 2px solid @focus; padding: 5px 10px;
}
QPlainTextEdit:focus { border: 2px solid @focus; padding: 5px 6px; }
QTextEdit { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; }
QTextEdit:focus { border: 1px solid @focus; }
QLineEdit[bad="true"], QComboBox[bad="true"], QSpinBox[bad="true"], QDateTimeEdit[bad="true"] {
    border: 2px solid @red_ink; padding: 5px 10px;
}
QPlainTextEdit[bad="true"] { border: 2px solid @red_ink; padding: 5px 6px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @page; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateTimeEdit:disabled, QPlainTextEdit:disabled {
    color: @disabled; background: @page; border-color: @line_soft;
}
QLineEdit[mono="true"], QPlainTextEdit[mono="true"] { font-family: @mono; }
QLineEdit[role="number"] { font-family: @mono; font-size: @strongpx; font-weight: 700; padding: 5px 11px; }
QLineEdit[role="number"]:focus, QLineEdit[role="number"][bad="true"] { padding: 4px 10px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QComboBox { padding-right: 26px; combobox-popup: 0; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @line; outline: none; padding: 4px 0;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 10px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @select; color: @text; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button {
    border: none; width: 20px; subcontrol-origin: border; background: transparent;
}
QSpinBox::up-button, QDateTimeEdit::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QSpinBox::down-button, QDateTimeEdit::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(@icons/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url(@icons/chevron-down.svg); width: 10px; height: 10px; }
"""

_CHOICES = """
QRadioButton, QCheckBox { spacing: 8px; background: transparent; padding: 4px; border: 1px solid transparent;
    border-radius: 4px; outline: none; }
QRadioButton:focus, QCheckBox:focus { border: 1px solid @focus; }
QRadioButton:disabled, QCheckBox:disabled { color: @disabled; }
QRadioButton::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid @line_strong; background: @surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: @focus; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @primary; background: @on_primary; }
QCheckBox::indicator:checked {
    background: @primary; border-color: @primary; image: url(@icons/check-@mark.svg);
}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: @line; background: @page; }
QRadioButton::indicator:checked:disabled { border: 5px solid @disabled; }
QCheckBox::indicator:checked:disabled { background: @disabled; border-color: @disabled; }
"""

_TABS = """
QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; font-weight: 500; outline: none; }
QTabBar::tab {
    background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 8px 1px 9px 1px; margin-right: 26px;
}
QTabBar::tab:hover { color: @text; border-bottom: 2px solid @line_strong; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @primary; }
QTabBar::tab:selected:focus { color: @primary; border-bottom: 3px solid @primary; padding-bottom: 8px; }
QTabBar::tab:disabled { color: @disabled; }
QTabBar QToolButton { background: @surface; border: 1px solid @line; border-radius: 4px; }
"""

_TABLES = """
QTableView, QListView, QTreeView {
    background: @surface; color: @text; border: none; outline: none; gridline-color: transparent;
    selection-background-color: @select; selection-color: @text;
}
QListView[role="side"] { background: transparent; }
QListView[role="choices"] { border: 1px solid @line; border-radius: @radiuspx; padding: 4px; }
QListView[role="choices"]:focus { border-color: @focus; }
QListView[role="choices"]::item { padding: 7px 9px; border-radius: 4px; }
QListView[role="choices"]::item:hover { background: @surface_hover; }
QListView[role="choices"]::item:selected { background: @select; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 0 11px; font-weight: 600;
}
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(@icons/chevron-up.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(@icons/chevron-down.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: @surface; border: none; }
"""

_SCROLL_BARS = """
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px; }
QScrollBar::handle:hover { background: @scroll_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_MENUS = """
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @surface_pressed; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 5px 0; }
QMenu::item { padding: 6px 26px 6px 14px; }
QMenu::item:selected { background: @select; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 0; }
QMenu::icon { padding-left: 10px; }
"""

_TONE = """
QLabel[role="badge"][tone="%"] { color: @%_ink; background: @%_wash; }
QLabel[role="toned"][tone="%"] { color: @%_ink; }
QLabel[role="dot"][tone="%"] { background: @%_ink; border-radius: 4px; }
QFrame[role="notice"][tone="%"] { background: @%_wash; }
QFrame[role="notice"][tone="%"] QLabel { color: @%_ink; }
QFrame[role="banner"][tone="%"] { background: @%_wash; border-bottom: 1px solid @%_line; }
QFrame[role="banner"][tone="%"] QLabel { color: @%_ink; font-weight: 600; }
QFrame[role="band"][tone="%"] { background: @%_wash; }
QFrame[role="band"][tone="%"][thin="true"] { background: @%_ink; }
QFrame[role="band"][tone="%"] QLabel { color: @%_ink; font-weight: 600; }
QFrame[role="chip"][tone="%"] { background: @%_wash; border: 1px solid @%_line; border-radius: @radiuspx; }
QFrame[role="chip"][tone="%"] QLabel { color: @%_ink; }
QFrame[role="toast"][tone="%"] { border: 1px solid @%_ink; }
"""
