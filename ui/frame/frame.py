"""Brings the window to life: joins the frame, the tabs, the dialogs and the session."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from services.errors import BadInput
from services.parsing.pasted import LONGEST_PASTE
from ui.dialogs.ask_linksfield import ask_linksfield
from ui.dialogs.base.remembered_sizes import keep_on_screen, remember_main_window, restore_main_window
from ui.dialogs.esim_qr.dialog import open_esim_qr
from ui.dialogs.notes.note_editor import NoteEditor
from ui.dialogs.notes.note_writer import NoteWriter, copied_sentence
from ui.frame.attention import Attention
from ui.frame.bulk import BulkPlace
from ui.frame.cards.card_head import CardHead
from ui.frame.cards.open_card_entry import EntryDelegate
from ui.frame.cards.recent_cards import RecentCardsMenu
from ui.frame.cards.reopening import Reopening
from ui.frame.dialogs import FrameDialogs
from ui.frame.failures import Failures
from ui.frame.found_panel import FoundInField
from ui.frame.leaving import Unsent
from ui.frame.menus import Commands, add_menus, clear_menus
from ui.frame.notices.drawer import NoticeDrawer
from ui.frame.notices.foot_line import Bell, FootLine
from ui.frame.notices.news import FollowedNotices, VerdictNews, WriteNotices
from ui.frame.palette.find_or_do import FindOrDo
from ui.frame.paste_offer import PasteOffer
from ui.frame.showing import Showing
from ui.frame.start_page import StartPage
from ui.frame.surroundings import Surroundings
from ui.frame.tabs import Pages, Wanted, take_over
from ui.frame.update_news import UpdateNews
from ui.look.icons import set_icon
from ui.session.open_card import OpenCard
from ui.session.practice import Practice
from ui.session.session import TABS, Session
from ui.words import errors
from ui.words.ticket.language import NoteLanguages
from ui.words.ticket.note import Kind

if TYPE_CHECKING:
    from ui.frame.window import Window
    from ui.look.theme import Theme
    from ui.words.translation import Translation


class Workplace(QObject):
    """The living window. Signals: `closed()` once everything that must end has ended."""

    closed = Signal()

    def __init__(
        self,
        window: Window,
        session: Session,
        theme: Theme,
        translation: Translation,
        practice: Practice,
        *,
        in_turns: bool = False,
    ) -> None:
        """`in_turns`: what is seen is not built yet, but by `build`, which is awaited before anything else."""
        super().__init__(window)
        self.around = Surroundings(window, session, theme, translation, practice)
        self.window = window
        self.session = session
        self.toasts = self.around.toasts
        self._languages = NoteLanguages(translation.cache)
        self.notes = NoteWriter(session, self._languages)
        self._closing = False
        self.verdict_news = VerdictNews(session, window)
        self.dialogs = FrameDialogs(self.around, self.refresh)
        # What other parts of the program, and tests, ask the window for.
        self.open_profiles, self.open_agent = self.dialogs.open_profiles, self.dialogs.open_agent
        self.open_partner_code, self.open_inspector = self.dialogs.open_partner_code, self.dialogs.open_inspector
        self.open_first_start, self.practise = self.dialogs.open_first_start, self.dialogs.practise
        self.recent_cards = RecentCardsMenu(session, window.bar.recent_button, self.show_card)
        self.unsent = Unsent(session, self.toasts)
        self.followed_notices = FollowedNotices(session, self.toasts, self.show_card)
        self.write_notices = WriteNotices(session, self.toasts)
        self._pieces = self._build()
        if not in_turns:
            for _piece in self._pieces:
                pass

    async def build(self) -> None:
        """Build what is seen of the window, one piece in a turn of the loop."""
        for _piece in self._pieces:
            await asyncio.sleep(0)

    def _build(self) -> Iterator[None]:
        """Build the next piece; none takes longer than a person notices, and all of them are connected at the end."""
        session, window = self.session, self.window
        self.head = CardHead(session, window)
        self.reopening = self.head.reopening = Reopening(self.around)
        self.found = FoundInField(session, window, self._say_no_card)
        # A whole mail fits: what was cut off would not be found.
        window.bar.card.setMaxLength(LONGEST_PASTE)
        self._add_notices()
        self.paste = PasteOffer(window, self.toasts, self.foot_line, self.show_card, self.found.take)
        window.open_cards.cards.setItemDelegate(EntryDelegate(window.open_cards.cards))
        yield
        self.pages = self._make_pages()
        yield
        self.attention = Attention(self.around)
        self.start_page = self._make_start_page()
        yield
        self.update_news = UpdateNews(self.around)
        self.failures = Failures(self.around)
        self.find_or_do = FindOrDo(self.around, lambda: self.pages, self.go_to, self.show_card, self.look_up_text)
        self.showing = Showing(self.around)
        self.bulk = BulkPlace(self.around, self.show_card)
        self.show_profiles = self.showing.show_profiles
        add_menus(self.around, self._commands())
        # Only now: icons are not loaded before the window's first paint.
        set_icon(window.bar.find_button, "search")
        self._connect()
        self._restore()

    def _add_notices(self) -> None:
        """The line in the foot, the bell at its end, and the list that it opens."""
        window = self.window
        self.foot_line = FootLine(self.toasts, window.bar.card)
        self.bell = Bell(self.toasts, window.notice_keys)
        self.drawer = NoticeDrawer(window, self.toasts, self.foot_line)
        window.add_to_foot(self.foot_line, self.bell)
        window.beside.addWidget(self.drawer)
        self.bell.pressed.connect(self.drawer.toggle)

    def _make_pages(self) -> Pages:
        """The card's page at once, the others when they are shown, or by `complete`."""
        around = self.around
        wanted = Wanted(self.open_partner_code, self.copy_note)
        pages = Pages(self.session, self.window, around.practice, self._languages, wanted)
        pages["card"]
        return pages

    def _make_start_page(self) -> StartPage:
        page = StartPage(self.around, self.show_card, self.attention.check)
        self.window.add_below("card", page)
        return page

    # ------------------------------------------------------------------ start

    def start(self, profile: str) -> None:
        """Show the first card, empty but for what was typed before; without any profile, the ways to begin."""
        typed, look_up = self.window.bar.typed(), self.window.look_up_pressed
        self.showing.show_agent()
        self.showing.show_profiles()
        self.session.open_card(profile)
        self.reopening.begin()
        self.attention.refresh()
        if not self.session.profile_names():
            self.open_first_start()
        elif not self.session.agent and not any(typed):
            # Over somebody who is typing a card's number it would take the rest of it; the foot asks then.
            self.open_agent()
        self._take_typed(*typed, look_up=look_up)
        self.window.bar.card.setFocus()

    def _take_typed(self, card: str, ticket: str, *, look_up: bool) -> None:
        """What was typed, and Enter that was pressed, while the rest of the window was being loaded."""
        if card:
            self.found.take(card)
        if ticket:
            self.window.bar.ticket.setText(ticket)
        if card and look_up and self.session.profile_names():
            self.look_up()

    async def complete(self) -> None:
        """Make what nobody has asked for yet, in turns of the loop."""
        await self.pages.make_all()

    def open_card(self, iccid: str, ticket: str, profile: str) -> None:
        """Add an open card and look it up: from the command line, or handed over by another start."""
        current = self.session.current
        profile = profile or (current.profile if current else "")
        try:
            if current is None or not current.blank or current.card_text or current.ticket_text:
                current = self.session.open_card(profile)
            current.profile, current.card_text, current.ticket = profile, iccid, ticket
            self.session.select(current)
        except BadInput as error:
            self.around.say_error(error)
            return
        self.look_up()
        self.come_to_front()

    def show_card(self, iccid: str, profile: str = "") -> None:
        """Show this card: where it is open already, or as one more, looked up; "" is the profile on show."""
        current = self.session.current
        profile = profile or (current.profile if current else "")
        records = self.session.records
        found = next((each for each in records if (each.profile, each.iccid) == (profile, iccid)), None)
        if found is not None:
            self.session.select(found)
        else:
            self.open_card(iccid, "", profile)

    def come_to_front(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def say_loaded(self, problems: Sequence[BadInput], damaged: str) -> None:
        """Say what was wrong with the files of the data folder: until closed by hand, since something is missing."""
        if damaged:
            self.toasts.say(errors.sentence(BadInput("profiles_file", "damaged", kept=damaged)), "amber", seconds=0)
        for problem in problems:
            self.toasts.say(errors.sentence(problem), "amber", seconds=0)

    # ------------------------------------------------------------------ what the agent does

    def look_up(self) -> None:
        """Look up what stands in the card field; what is wrong with it is said under it."""
        self.window.bar.say("")
        try:
            self.session.look_up_typed()
        except BadInput as error:
            self._say_no_card(error)

    def look_up_text(self, text: str) -> None:
        """Look up a text that was typed elsewhere, as if it stood in an empty card field."""
        self.found.take(text)
        self.look_up()

    def _say_no_card(self, error: BadInput) -> None:
        self.window.bar.say(errors.sentence(error), bad=True)
        self.window.bar.card.setFocus()

    def refresh(self) -> None:
        """F5: ask again for everything about the card on show."""
        record = self.session.current
        if record is not None and not record.blank:
            self.session.reads.look_up(record)

    def focus_card(self) -> None:
        self.window.bar.card.setFocus()
        self.window.bar.card.selectAll()

    def open_another(self) -> None:
        """Show an empty card field, ready to be typed into."""
        self.session.open_blank()
        self.focus_card()

    def go_to_start(self) -> None:
        """Alt+Home: an empty card field on its first tab; what is open stays open."""
        self.session.open_blank()
        self.session.set_tab("card")
        self.focus_card()

    def go_to(self, tab: str) -> None:
        """Show a tab; the keyboard goes to what is most wanted there."""
        self.bulk.leave()
        self.window.tabs.setCurrentIndex(TABS.index(tab))
        self.pages[tab].take_keyboard(self.window.tabs.tabBar())

    def focus_filter(self) -> None:
        if self.bulk.on_show:
            self.bulk.page.filter.input.setFocus()
            return
        field = self.pages[TABS[self.window.tabs.currentIndex()]].filter_field()
        if field is not None:
            field.setFocus()

    def open_note_editor(self) -> None:
        record = self.session.current
        if record is None or record.known is None:
            self.toasts.say(self.tr("There is nothing to copy: no card was looked up."), "grey", own=True)
            return
        editor = NoteEditor(self.session, record, self.notes, self.window)
        editor.copied.connect(lambda words: self.toasts.say(words, "green", own=True))
        editor.open()

    def copy_note(self, kind: str = "") -> None:
        """Copy this kind, or the one copied last, at once; where something is still needed, the editor says what."""
        record = self.session.current
        if kind:
            self.notes.choose(Kind(kind), self.notes.language)
        if record is None or record.known is None or self.notes.wants_a_look(record):
            self.open_note_editor()
            return
        QGuiApplication.clipboard().setText(self.notes.text(record))
        self.toasts.say(
            copied_sentence(self.notes), "green", own=True, action=self.tr("Edit..."), on_action=self.open_note_editor
        )

    def close_current(self) -> None:
        if self.session.current is not None:
            self.session.close_card(self.session.current)

    # ------------------------------------------------------------------ another language

    def reword(self) -> None:
        """Show everything in the language chosen now; nothing typed, chosen or answered is lost."""
        inspecting = self.dialogs.close_inspector()
        clear_menus(self.window)
        self.window.retranslate()
        self.found.panel.retranslate()
        self.head.retranslate()
        for part in (self.foot_line, self.drawer):
            part.retranslate()
        self.bell.refresh()
        self.reopening.show()
        add_menus(self.around, self._commands())
        old, self.pages = self.pages, self._make_pages()
        take_over(self.session, self.window, old, self.pages)
        self.bulk.retranslate()
        self.session.tasks.cancel("start page")
        self.start_page.deleteLater()
        self.start_page = self._make_start_page()
        self.start_page.show_for(self.session.current)
        self.attention.show()
        self.update_news.show()
        self.showing.show_all()
        if inspecting:
            self.open_inspector()

    def _commands(self) -> Commands:
        return Commands(
            focus_card=self.focus_card,
            copy_card=self.head.copy,
            find_or_do=self.find_or_do.open,
            take_next_step=self.find_or_do.take_next_step,
            stop_renewal=self.find_or_do.stop_renewal,
            follow_payment=self.find_or_do.follow_payment,
            list_all_orders=self.find_or_do.list_all_orders,
            find_an_order=self.find_or_do.find_an_order,
            let_customer_buy=self.find_or_do.let_customer_buy,
            open_esim_qr=partial(open_esim_qr, self.session, self.around.practice, self._languages, self.window),
            ask_linksfield=partial(ask_linksfield, self.session, self._languages, self.window),
            go_to_start=self.go_to_start,
            check_unknown=self.attention.check_newest,
            look_up=self.look_up,
            open_recent_cards=self.recent_cards.open,
            refresh=self.refresh,
            copy_note=self.copy_note,
            open_note_editor=self.open_note_editor,
            open_another=self.open_another,
            show_bulk=self.bulk.show,
            close_current=self.close_current,
            go_to=self.go_to,
            focus_filter=self.focus_filter,
            open_inspector=self.open_inspector,
            open_notices=self.drawer.toggle,
            open_profiles=self.open_profiles,
            open_agent=self.open_agent,
            open_first_start=self.open_first_start,
            save_case_file=self.find_or_do.save_case_file,
            open_move=self.attention.open_move,
            rehearse_stripe=self.find_or_do.rehearse_stripe,
            open_answers_language=self.dialogs.open_answers_language,
            open_updates=self.update_news.open,
            open_diagnostics=self.failures.open_diagnostics,
            leave=self.leave,
        )

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        bar, rail, session = self.window.bar, self.window.open_cards, self.session
        bar.look_up.connect(self.look_up)
        bar.card_edited.connect(self._on_card_edited)
        bar.ticket_edited.connect(session.set_ticket)
        bar.profile_chosen.connect(session.set_profile)
        bar.find_button.clicked.connect(lambda _checked: self.find_or_do.open())
        self.head.note_wanted.connect(self.open_note_editor)
        self.head.another.connect(self.open_another)
        rail.chosen.connect(lambda row: session.select(session.records[row]))
        rail.closed.connect(lambda row: session.close_card(session.records[row]))
        rail.moved.connect(session.move_card)
        rail.another.connect(self.open_another)
        self.window.tabs.currentChanged.connect(self._on_tab)
        self.window.agent_button.clicked.connect(lambda _checked: self.open_agent())
        self.window.close_wanted.connect(self.leave)
        session.record_changed.connect(self._on_record_changed)
        session.failed.connect(self.around.say_error)
        session.not_a_card.connect(self._say_no_card)
        self.around.translation.changed.connect(self.reword)

    def _on_tab(self, row: int) -> None:
        self.pages[TABS[row]]  # made now, if nobody saw it yet
        self.session.set_tab(TABS[row])

    def _on_card_edited(self, text: str) -> None:
        self.session.set_card_text(text)
        if self.session.current is not None:
            self.showing.show_hint(self.session.current)

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if record is not self.session.current:
            return
        if part == "tab" and self.window.tabs.currentIndex() != TABS.index(record.tab):
            self.go_to(record.tab)
        if part == "verdict" and not record.another_typed:
            # What is known of the number now: Linksfield knows the card after all, or knows it no longer.
            self.showing.show_hint(record)

    # ------------------------------------------------------------------ the end

    def leave(self) -> None:
        """Close the window, as the agent wants it; what is not known yet or not sent is said once before."""
        self.bulk.hold()
        if not self.session.writes.under_way and (self.attention.holds_back() or self.unsent.holds_back()):
            self._closing = False
            return
        self.close()

    async def _leave_after_writes(self) -> None:
        await self.session.tasks.finish_kept()
        self.leave()

    def close(self) -> None:
        """Close the window; what is being sent or noted is let to its end first."""
        if self.session.writes.under_way:
            if not self._closing:
                self.toasts.say(
                    self.tr("Something is still being sent or saved. The window closes as soon as it is done."),
                    "amber",
                )
                self.session.tasks.start("leave", self._leave_after_writes())
            self._closing = True
            return
        self.dialogs.close_inspector()
        self._remember()
        self.session.tasks.cancel_all()
        self.window.may_close = True
        self.window.close()
        self.closed.emit()

    def _remember(self) -> None:
        remember_main_window(self.window, self.session.desk.settings)
        self.session.save_settings()

    def _restore(self) -> None:
        restore_main_window(self.window, self.session.desk.settings)
        keep_on_screen(self.window)
