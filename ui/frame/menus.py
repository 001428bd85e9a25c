"""The menu: every command and its keys."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.dialogs.contract.bundle_groups import show_bundle_groups
from ui.dialogs.contract.cards_in_use import show_cards_in_use
from ui.dialogs.help.about import AboutDialog
from ui.dialogs.help.guide import open_guide
from ui.dialogs.help.shortcuts import ShortcutsDialog
from ui.dialogs.notes.note import open_note
from ui.dialogs.notes.shift_hand_over import HandOverDialog
from ui.dialogs.notification import check_notification
from ui.dialogs.receiving import receive_notifications
from ui.frame.window import NOTICE_KEYS
from ui.session.session import TABS
from ui.words.translation import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.setup.settings import Language, Reopen, Theme
    from ui.frame.surroundings import Surroundings
    from ui.frame.window import Window

translate = QCoreApplication.translate


class Commands(NamedTuple):
    """What the menu's entries do; the other entries need no more than the surroundings."""

    focus_card: Callable[[], None]
    copy_card: Callable[[], None]
    find_or_do: Callable[[], None]
    take_next_step: Callable[[], None]
    stop_renewal: Callable[[], None]
    follow_payment: Callable[[], None]
    list_all_orders: Callable[[], None]
    find_an_order: Callable[[], None]
    open_esim_qr: Callable[[], None]
    ask_linksfield: Callable[[], None]
    let_customer_buy: Callable[[], None]
    go_to_start: Callable[[], None]
    check_unknown: Callable[[], None]
    look_up: Callable[[], None]
    open_recent_cards: Callable[[], None]
    refresh: Callable[[], None]
    copy_note: Callable[[], None]
    open_note_editor: Callable[[], None]
    open_another: Callable[[], None]
    show_bulk: Callable[[], None]
    close_current: Callable[[], None]
    go_to: Callable[[str], None]
    focus_filter: Callable[[], None]
    open_inspector: Callable[[], None]
    open_notices: Callable[[], None]
    open_profiles: Callable[[], None]
    open_agent: Callable[[], None]
    open_first_start: Callable[[], None]
    save_case_file: Callable[[], None]
    open_move: Callable[[], None]
    rehearse_stripe: Callable[[], None]
    open_answers_language: Callable[[], None]
    open_updates: Callable[[], None]
    open_diagnostics: Callable[[], None]
    leave: Callable[[], None]


def add_menus(around: Surroundings, commands: Commands) -> None:
    """Fill the window's menu. On macOS the same menus stand in the menu bar as well."""
    window = around.window
    for title, fill in (
        (translate("Menus", "&Card"), _fill_card),
        (translate("Menus", "&View"), _fill_view),
        (translate("Menus", "&Console"), _fill_console),
        (translate("Menus", "&Administrator"), _fill_administrator),
        (translate("Menus", "&Help"), _fill_help),
    ):
        menu = window.menu.addMenu(title)
        fill(around, commands, menu)
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


def _fill_card(around: Surroundings, commands: Commands, menu: QMenu) -> None:
    window, session = around.window, around.session
    _add(window, menu, translate("Menus", "Find or do..."), "Ctrl+K", commands.find_or_do)
    _add(window, menu, translate("Menus", "Card number"), "Ctrl+L", commands.focus_card)
    _add(window, menu, translate("Menus", "Look up"), "", commands.look_up)
    _add(window, menu, translate("Menus", "Copy the card number"), "", commands.copy_card)
    _add(window, menu, translate("Menus", "Recent cards"), "Ctrl+Shift+L", commands.open_recent_cards)
    _add(window, menu, translate("Menus", "Refresh"), QKeySequence.StandardKey.Refresh, commands.refresh)
    _add(window, menu, translate("Menus", "Copy for ticket"), "Ctrl+Shift+C", commands.copy_note)
    _add(window, menu, translate("Menus", "Ticket text..."), "", commands.open_note_editor)
    _add(window, menu, translate("Menus", "Card note..."), "Ctrl+Shift+M", partial(open_note, session, window))
    _add(window, menu, translate("Menus", "Case file..."), "", commands.save_case_file)
    step = _add(window, menu, translate("Menus", "Next step"), "Ctrl+Return", commands.take_next_step)
    step.setAutoRepeat(False)
    _add(window, menu, translate("Menus", "Order a plan"), "Ctrl+O", partial(commands.go_to, "plans"))
    _add(window, menu, translate("Menus", "Stop auto-renewal..."), "Ctrl+Shift+S", commands.stop_renewal)
    _add(window, menu, translate("Menus", "Check what happened..."), "Ctrl+Shift+H", commands.check_unknown)
    _add(window, menu, translate("Menus", "Shop link..."), "Ctrl+B", commands.let_customer_buy)
    _add(window, menu, translate("Menus", "Follow the payment"), "Ctrl+Shift+F", commands.follow_payment)
    _add(window, menu, translate("Menus", "All orders (CSSS)..."), "", commands.list_all_orders)
    _add(window, menu, translate("Menus", "Find an order..."), "", commands.find_an_order)
    _add(window, menu, translate("Menus", "eSIM by QR code..."), "", commands.open_esim_qr)
    _add(window, menu, translate("Menus", "Ask Linksfield..."), "", commands.ask_linksfield)
    menu.addSeparator()
    _add(window, menu, translate("Menus", "Start"), "Alt+Home", commands.go_to_start)
    _add(window, menu, translate("Menus", "Another card"), "Ctrl+N", commands.open_another)
    _add(window, menu, translate("Menus", "Bulk look-up"), "Ctrl+Shift+B", commands.show_bulk)
    # Cmd+Tab is the system's on macOS; Control is Qt's Meta there.
    control = "Meta" if sys.platform == "darwin" else "Ctrl"
    _add(window, menu, translate("Menus", "Next card"), f"{control}+Tab", session.select_next)
    _add(window, menu, translate("Menus", "Previous card"), f"{control}+Shift+Tab", partial(session.select_next, -1))
    _add(window, menu, translate("Menus", "Close this card"), "Ctrl+W", commands.close_current)


def _fill_view(around: Surroundings, commands: Commands, menu: QMenu) -> None:
    window = around.window
    for row, tab in enumerate(TABS):
        _add(window, menu, window.tabs.tabText(row), f"Ctrl+{row + 1}", partial(commands.go_to, tab))
    _add(window, menu, translate("Menus", "Filter"), QKeySequence.StandardKey.Find, commands.focus_filter)
    _add(window, menu, translate("Menus", "Notices"), NOTICE_KEYS, commands.open_notices)
    menu.addSeparator()
    group = QActionGroup(menu)
    choices: dict[Theme, str] = {
        "system": translate("Menus", "System colours"),
        "light": translate("Menus", "Light"),
        "dark": translate("Menus", "Dark"),
    }
    for choice, words in choices.items():
        action = _add(window, menu, words, "", partial(_choose_theme, around, choice))
        action.setCheckable(True)
        action.setChecked(around.theme.choice == choice)
        group.addAction(action)
    menu.addSeparator()
    _fill_languages(around, menu.addMenu(translate("Menus", "Language")))
    _fill_reopening(around, menu.addMenu(translate("Menus", "Open cards at the next start")))


def _fill_languages(around: Surroundings, menu: QMenu) -> None:
    """A language is called by its own name in all of them: who chose a wrong one finds the way back."""
    group = QActionGroup(menu)
    choices: dict[Language, str] = {
        "system": translate("Menus", "System language"),
        "en": LANGUAGES["en"],
        "zh_CN": LANGUAGES["zh_CN"],
    }
    for choice, words in choices.items():
        action = _add(around.window, menu, words, "", partial(_choose_language, around, choice))
        action.setCheckable(True)
        action.setChecked(around.translation.choice == choice)
        group.addAction(action)


def _fill_reopening(around: Surroundings, menu: QMenu) -> None:
    """What becomes of the open cards at the next start."""
    group = QActionGroup(menu)
    choices: dict[Reopen, str] = {
        "ask": translate("Menus", "Ask in the list"),
        "always": translate("Menus", "Open them again"),
        "never": translate("Menus", "Begin with none"),
    }
    for choice, words in choices.items():
        action = _add(around.window, menu, words, "", partial(_choose_reopening, around, choice))
        action.setCheckable(True)
        action.setChecked(around.session.desk.settings.reopen_cards == choice)
        group.addAction(action)


def _choose_reopening(around: Surroundings, choice: Reopen) -> None:
    around.session.desk.settings.reopen_cards = choice
    around.session.save_settings()


def _fill_console(around: Surroundings, commands: Commands, menu: QMenu) -> None:
    window, session = around.window, around.session
    _add(window, menu, translate("Menus", "Profiles..."), "Ctrl+Shift+P", commands.open_profiles)
    _add(window, menu, translate("Menus", "Who is working here?"), "", commands.open_agent)
    _add(window, menu, translate("Menus", "Getting started..."), "", commands.open_first_start)
    _add(
        window,
        menu,
        translate("Menus", "Shift hand-over..."),
        "",
        lambda: around.open_dialog(HandOverDialog(session, window)),
    )
    menu.addSeparator()
    _add(window, menu, translate("Menus", "Quit"), QKeySequence.StandardKey.Quit, commands.leave)


def _fill_administrator(around: Surroundings, commands: Commands, menu: QMenu) -> None:
    """What an agent does not need from one ticket to the next."""
    window = around.window
    notification = partial(check_notification, around.session, around.practice, window)
    _add(window, menu, translate("Menus", "Calls to Linksfield"), "Ctrl+I", commands.open_inspector)
    _add(window, menu, translate("Menus", "Check a notification..."), "", notification)
    receive = partial(receive_notifications, around.session, window)
    _add(window, menu, translate("Menus", "Receive notifications..."), "", receive)
    _add(window, menu, translate("Menus", "Rehearse Stripe..."), "", commands.rehearse_stripe)
    _add(window, menu, translate("Menus", "Language of Linksfield's answers..."), "", commands.open_answers_language)
    cards = partial(show_cards_in_use, around.session, window)
    _add(window, menu, translate("Menus", "Cards in use (CSSS)..."), "", cards)
    groups = partial(show_bundle_groups, around.session, window)
    _add(window, menu, translate("Menus", "Bundle groups..."), "", groups)
    _add(window, menu, translate("Menus", "Move to another computer..."), "", commands.open_move)


def _fill_help(around: Surroundings, commands: Commands, menu: QMenu) -> None:
    window = around.window
    guide = partial(open_guide, window, around.theme, around.translation)
    _add(window, menu, translate("Menus", "Guide"), "", guide)
    # F1; Cmd+? on macOS.
    keys = QKeySequence.StandardKey.HelpContents
    _add(
        window, menu, translate("Menus", "Keys"), keys, lambda: around.open_dialog(ShortcutsDialog(window.menu, window))
    )
    menu.addSeparator()
    _add(window, menu, translate("Menus", "Updates..."), "", commands.open_updates)
    _add(window, menu, translate("Menus", "Save diagnostics..."), "", commands.open_diagnostics)
    menu.addSeparator()
    _add(window, menu, translate("Menus", "About"), "", lambda: around.open_dialog(AboutDialog(window)))


def _choose_theme(around: Surroundings, choice: Theme) -> None:
    around.theme.apply(choice)
    around.session.desk.settings.theme = choice
    around.session.save_settings()


def _choose_language(around: Surroundings, choice: Language) -> None:
    around.session.desk.settings.language = choice
    around.session.save_settings()
    around.translation.apply(choice)


def _add(
    window: Window, menu: QMenu, words: str, keys: str | QKeySequence.StandardKey, run: Callable[[], None]
) -> QAction:
    """A menu entry that also works by its keys anywhere in the window."""
    action = QAction(words, window)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked: run())
    menu.addAction(action)
    window.addAction(action)
    window.commands.append(action)
    return action
