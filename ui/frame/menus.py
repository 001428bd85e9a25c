"""The menu: every command and its keys."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.dialogs.help.about import AboutDialog
from ui.dialogs.help.guide import open_guide
from ui.dialogs.help.shortcuts import ShortcutsDialog
from ui.dialogs.notes.note import open_note
from ui.dialogs.notes.shift_hand_over import HandOverDialog
from ui.dialogs.notification import check_notification
from ui.session.session import TABS
from ui.words.translation import LANGUAGES

if TYPE_CHECKING:
    from services.setup.settings import Language, Theme
    from ui.frame.frame import Workplace
    from ui.frame.window import Window

translate = QCoreApplication.translate


def add_menus(workplace: Workplace) -> None:
    """Fill the window's menu. On macOS the same menus stand in the menu bar as well."""
    window = workplace.window
    for title, fill in (
        (translate("Menus", "&Card"), _fill_card),
        (translate("Menus", "&View"), _fill_view),
        (translate("Menus", "&Console"), _fill_console),
        (translate("Menus", "&Help"), _fill_help),
    ):
        menu = window.menu.addMenu(title)
        fill(workplace, menu)
        if sys.platform == "darwin":
            window.menuBar().addMenu(menu)


def clear_menus(window: Window) -> None:
    """Take every menu and command away, for `add_menus` to make them anew."""
    for action in window.commands:
        window.removeAction(action)
        action.deleteLater()
    window.commands.clear()
    for menu in window.menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        window.menu.removeAction(menu.menuAction())
        menu.deleteLater()


def _fill_card(workplace: Workplace, menu: QMenu) -> None:
    window, session = workplace.window, workplace.session
    window.command(menu, translate("Menus", "Card number"), "Ctrl+L", workplace.focus_card)
    window.command(menu, translate("Menus", "Look up"), "", workplace.look_up)
    window.command(menu, translate("Menus", "Recent cards"), "Ctrl+Shift+L", workplace.recent_cards.open)
    window.command(menu, translate("Menus", "Refresh"), QKeySequence.StandardKey.Refresh, workplace.refresh)
    window.command(menu, translate("Menus", "Copy for ticket"), "Ctrl+Shift+C", workplace.copy_last)
    window.command(menu, translate("Menus", "Copy for ticket..."), "", workplace.open_copy_menu)
    window.command(menu, translate("Menus", "Note on this card..."), "", partial(open_note, session, window))
    menu.addSeparator()
    window.command(menu, translate("Menus", "Another card"), "Ctrl+N", workplace.open_another)
    window.command(menu, translate("Menus", "Next card"), "Ctrl+Tab", session.select_next)
    window.command(menu, translate("Menus", "Previous card"), "Ctrl+Shift+Tab", partial(session.select_next, -1))
    window.command(menu, translate("Menus", "Close this card"), "Ctrl+W", workplace.close_current)


def _fill_view(workplace: Workplace, menu: QMenu) -> None:
    window = workplace.window
    for row, tab in enumerate(TABS):
        window.command(menu, window.tabs.tabText(row), f"Ctrl+{row + 1}", partial(workplace.go_to, tab))
    window.command(menu, translate("Menus", "Filter"), QKeySequence.StandardKey.Find, workplace.focus_filter)
    window.command(menu, translate("Menus", "Inspector"), "Ctrl+I", workplace.open_inspector)
    menu.addSeparator()
    group = QActionGroup(menu)
    choices: dict[Theme, str] = {
        "system": translate("Menus", "Colours of the system"),
        "light": translate("Menus", "Light"),
        "dark": translate("Menus", "Dark"),
    }
    for choice, words in choices.items():
        action = window.command(menu, words, "", partial(_choose_theme, workplace, choice))
        action.setCheckable(True)
        action.setChecked(workplace.theme.choice == choice)
        group.addAction(action)
    menu.addSeparator()
    _fill_languages(workplace, menu.addMenu(translate("Menus", "Language")))


def _fill_languages(workplace: Workplace, menu: QMenu) -> None:
    """A language is called by its own name in all of them: who chose a wrong one finds the way back."""
    group = QActionGroup(menu)
    choices: dict[Language, str] = {
        "system": translate("Menus", "Language of the system"),
        "en": LANGUAGES["en"],
        "zh_CN": LANGUAGES["zh_CN"],
    }
    for choice, words in choices.items():
        action = workplace.window.command(menu, words, "", partial(_choose_language, workplace, choice))
        action.setCheckable(True)
        action.setChecked(workplace.translation.choice == choice)
        group.addAction(action)


def _fill_console(workplace: Workplace, menu: QMenu) -> None:
    window, session = workplace.window, workplace.session
    window.command(menu, translate("Menus", "Profiles..."), "Ctrl+Shift+P", workplace.open_profiles)
    window.command(menu, translate("Menus", "Who is working here?"), "", workplace.open_agent)
    window.command(menu, translate("Menus", "Ways to begin..."), "", workplace.open_first_start)
    notification = partial(check_notification, workplace.session, workplace.practice, window)
    window.command(menu, translate("Menus", "Check a notification..."), "", notification)
    window.command(
        menu, translate("Menus", "Hand-over..."), "", lambda: workplace.open_dialog(HandOverDialog(session, window))
    )
    window.command(menu, translate("Menus", "Move to another PC..."), "", workplace.attention.open_move)
    menu.addSeparator()
    window.command(menu, translate("Menus", "Quit"), QKeySequence.StandardKey.Quit, workplace.leave)


def _fill_help(workplace: Workplace, menu: QMenu) -> None:
    window = workplace.window
    guide = partial(open_guide, window, workplace.theme, workplace.translation)
    window.command(menu, translate("Menus", "Guide"), "", guide)
    # F1; Cmd+? on macOS.
    keys = QKeySequence.StandardKey.HelpContents
    window.command(
        menu, translate("Menus", "Keys"), keys, lambda: workplace.open_dialog(ShortcutsDialog(window.menu, window))
    )
    window.command(menu, translate("Menus", "About"), "", lambda: workplace.open_dialog(AboutDialog(window)))


def _choose_theme(workplace: Workplace, choice: Theme) -> None:
    workplace.theme.apply(choice)
    workplace.session.desk.settings.theme = choice
    workplace.session.save_settings()


def _choose_language(workplace: Workplace, choice: Language) -> None:
    workplace.session.desk.settings.language = choice
    workplace.session.save_settings()
    workplace.translation.apply(choice)
