"""Brings the window to life: joins the frame, the tabs, the dialogs and the session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from services.errors import BadInput, ConsoleError
from services.inspector.health import health
from services.parsing.pasted import LONGEST_PASTE
from services.records import Environment
from ui.dialogs.agent import AgentDialog
from ui.dialogs.base.remembered_sizes import remember_main_window, restore_main_window
from ui.dialogs.first_start import FirstStartDialog
from ui.dialogs.inspector.dialog import InspectorDialog
from ui.dialogs.notes.note_editor import NoteEditor, NoteWriter, copied_sentence
from ui.dialogs.profiles.dialog import ProfilesDialog
from ui.dialogs.profiles.partner_code import PartnerCodeDialog
from ui.frame.attention import Attention
from ui.frame.card_head import CardHead
from ui.frame.failures import Failures
from ui.frame.found_panel import FoundInField
from ui.frame.leaving import Unsent
from ui.frame.menus import Commands, add_menus, clear_menus
from ui.frame.news import FollowedNotices, VerdictNews, WriteNotices
from ui.frame.open_card_entry import EntryDelegate
from ui.frame.palette.find_or_do import FindOrDo
from ui.frame.paste_offer import PasteOffer
from ui.frame.recent_cards import RecentCardsMenu
from ui.frame.surroundings import Surroundings
from ui.frame.tabs import make_pages, take_over
from ui.frame.update_news import UpdateNews
from ui.look.icons import set_icon
from ui.session.call_feed import CallFeed
from ui.session.open_card import OpenCard
from ui.session.practice import Practice
from ui.session.session import TABS, Session
from ui.tabs.card.page import CardPage
from ui.tabs.payments.page import PaymentsPage
from ui.words import errors, open_cards, systems
from ui.words.amounts import card_groups, card_tail
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
    ) -> None:
        super().__init__(window)
        self.around = Surroundings(window, session, theme, translation, practice)
        self.window = window
        self.session = session
        self.toasts = self.around.toasts
        self._languages = NoteLanguages(translation.cache)
        self.notes = NoteWriter(session, self._languages)
        self._closing = False
        self.verdict_news = VerdictNews(session, window)
        self.call_feed = CallFeed(session.desk.calls)
        self.inspector: InspectorDialog | None = None
        self.recent_cards = RecentCardsMenu(session, window.bar.recent_button, self.show_card)
        self.unsent = Unsent(session, self.toasts)
        self.followed_notices = FollowedNotices(session, self.toasts, self.show_card)
        self.write_notices = WriteNotices(session, self.toasts)
        self.head = CardHead(session, window)
        self.found = FoundInField(session, window, self._say_no_card)
        # A whole mail fits: what was cut off would not be found.
        window.bar.card.setMaxLength(LONGEST_PASTE)
        self.paste = PasteOffer(window, self.toasts, self.show_card, self.found.take)
        window.open_cards.cards.setItemDelegate(EntryDelegate(window.open_cards.cards))
        self.pages = make_pages(session, window, practice, self._languages)
        self.attention = Attention(self.around)
        self.update_news = UpdateNews(self.around)
        self.failures = Failures(self.around)
        self.find_or_do = FindOrDo(self.around, lambda: self.pages, self.go_to, self.show_card, self.look_up_text)
        add_menus(self.around, self._commands())
        # Only now: icons are not loaded before the window's first paint.
        set_icon(window.bar.find_button, "search")
        self._connect()
        self._restore()

    # ------------------------------------------------------------------ start

    def start(self, profile: str) -> None:
        """Show the first, empty card; without any profile, the ways to begin."""
        self._show_agent()
        self.show_profiles()
        self.session.open_card(profile)
        self.attention.refresh()
        if not self.session.profile_names():
            self.open_first_start()
        elif not self.session.agent:
            self.open_agent()
        self.window.bar.card.setFocus()

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

    def go_to(self, tab: str) -> None:
        """Show a tab; the keyboard goes to what is most wanted there."""
        self.window.tabs.setCurrentIndex(TABS.index(tab))
        self.pages[tab].take_keyboard(self.window.tabs.tabBar())

    def focus_filter(self) -> None:
        field = self.pages[TABS[self.window.tabs.currentIndex()]].filter_field()
        if field is not None:
            field.setFocus()

    def open_note_editor(self) -> None:
        record = self.session.current
        if record is None or record.known is None:
            self.toasts.say(self.tr("There is nothing to copy: no card was looked up."), "grey", seconds=3)
            return
        editor = NoteEditor(self.session, record, self.notes, self.window)
        editor.copied.connect(lambda words: self.toasts.say(words, "green", seconds=3))
        editor.open()

    def copy_note(self, kind: str = "") -> None:
        """Copy this kind, or the one copied last, at once; where something is still needed, the editor says what."""
        record = self.session.current
        if kind:
            self.notes.choose(Kind(kind), self.notes.language)
        if record is None or record.known is None or self.notes.missing(record):
            self.open_note_editor()
            return
        QGuiApplication.clipboard().setText(self.notes.text(record))
        self.toasts.say(
            copied_sentence(self.notes), "green", seconds=4, action=self.tr("Edit..."), on_action=self.open_note_editor
        )

    def close_current(self) -> None:
        if self.session.current is not None:
            self.session.close_card(self.session.current)

    # ------------------------------------------------------------------ dialogs

    def open_profiles(self) -> None:
        self.around.open_dialog(ProfilesDialog(self.session, self.window))

    def open_agent(self) -> None:
        self.around.open_dialog(AgentDialog(self.session, self.window))

    def open_partner_code(self, profile: str, error: ConsoleError | None = None) -> None:
        dialog = PartnerCodeDialog(self.session, profile, error, self.window)
        dialog.accepted.connect(self.refresh)
        self.around.open_dialog(dialog)

    def open_inspector(self) -> None:
        """Show the calls to Linksfield in a window of its own, or bring it to the front."""
        if self.inspector is None:
            self.inspector = InspectorDialog(self.session, self.call_feed, self.window)
            self.inspector.finished.connect(self._on_inspector_closed)
        self.inspector.show()
        self.inspector.raise_()
        self.inspector.activateWindow()

    def _on_inspector_closed(self, _result: int) -> None:
        self.inspector = None

    def open_first_start(self) -> None:
        self.around.open_dialog(FirstStartDialog(self.session, self.practise, self.window))

    def practise(self) -> None:
        """Start the sandbox inside the program and work with it."""
        name = self.around.practice.start()
        self.session.profiles_changed.emit()
        self.session.set_profile(name)

    # ------------------------------------------------------------------ what is shown

    def show_profiles(self) -> None:
        record = self.session.current
        self.window.bar.show_profiles(self.session.profile_names(), record.profile if record else "")
        self._show_environment()

    def show_record(self, record: OpenCard | None) -> None:
        """Show another open card, or the same one anew."""
        if record is None:
            return
        text = card_groups(record.iccid) if record.iccid and not record.another_typed else record.card_text
        self.window.bar.show_card(text, record.ticket_text)
        self.show_profiles()
        self.window.tabs.setCurrentIndex(TABS.index(record.tab))
        self._show_cards()
        self._show_counts(record)
        self._show_hint(record)

    def _show_environment(self) -> None:
        leads_to = self.session.leads_to(self.session.current)
        if leads_to is None:
            self.window.bar.show_environment("", "grey", "")
            self.window.band.show_text("", "grey")
            return
        environment = leads_to.environment
        self.window.bar.show_environment(systems.environment_word(environment), *reversed(systems.badge(leads_to)))
        if environment is Environment.LOCAL and self.session.current is not None:
            self.session.tasks.start("find out", self.session.find_out(self.session.current.profile))
        words = systems.environment_band(environment, leads_to.stranger)
        self.window.band.show_text(words, systems.environment_tone(environment))

    def _show_cards(self) -> None:
        records = self.session.records
        verdict = self.session.concluding.verdict
        entries = [(card_tail(each.iccid), each.ticket, *open_cards.state(each, verdict(each))) for each in records]
        current = self.session.current
        self.window.open_cards.show_cards(entries, records.index(current) if current in records else -1)

    def _show_counts(self, record: OpenCard) -> None:
        for tab, count in open_cards.tab_counts(record).items():
            self.window.set_count(tab, count)

    def _show_hint(self, record: OpenCard) -> None:
        self.window.bar.say(open_cards.hint(record))

    def _show_agent(self) -> None:
        name = self.session.agent
        words = self.tr("Agent: {name}").format(name=name) if name else self.tr("Who is working here?")
        self.window.agent_button.setText(words)
        self.window.agent_button.setAccessibleName(words)

    def _show_link(self) -> None:
        words, tone = systems.health(health(self.session.desk.calls.all()))
        self.window.link_state.setText(words)
        self.window.link_dot.setVisible(bool(words))
        self.window.link_dot.set_tone(tone)

    def reword(self) -> None:
        """Show everything in the language chosen now; nothing typed, chosen or answered is lost."""
        inspecting = self.inspector is not None and self.inspector.close()
        clear_menus(self.window)
        self.window.retranslate()
        self.found.panel.retranslate()
        self.head.retranslate()
        add_menus(self.around, self._commands())
        old, self.pages = self.pages, make_pages(self.session, self.window, self.around.practice, self._languages)
        take_over(self.session, self.window, old, self.pages)
        self._connect_reworded()
        self.attention.show()
        self.update_news.show()
        self._show_agent()
        self._show_link()
        self.show_record(self.session.current)
        if inspecting:
            self.open_inspector()

    def _commands(self) -> Commands:
        return Commands(
            focus_card=self.focus_card,
            copy_card=self.head.copy,
            find_or_do=self.find_or_do.open,
            take_next_step=self.find_or_do.take_next_step,
            stop_renewal=self.find_or_do.stop_renewal,
            check_unknown=self.attention.check_newest,
            look_up=self.look_up,
            open_recent_cards=self.recent_cards.open,
            refresh=self.refresh,
            copy_note=self.copy_note,
            open_note_editor=self.open_note_editor,
            open_another=self.open_another,
            close_current=self.close_current,
            go_to=self.go_to,
            focus_filter=self.focus_filter,
            open_inspector=self.open_inspector,
            open_profiles=self.open_profiles,
            open_agent=self.open_agent,
            open_first_start=self.open_first_start,
            open_move=self.attention.open_move,
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
        bar.copy_button.clicked.connect(lambda _checked: self.open_note_editor())
        rail.chosen.connect(lambda row: session.select(session.records[row]))
        rail.closed.connect(lambda row: session.close_card(session.records[row]))
        rail.another.connect(self.open_another)
        self.window.tabs.currentChanged.connect(lambda row: session.set_tab(TABS[row]))
        self.window.agent_button.clicked.connect(lambda _checked: self.open_agent())
        self.window.close_wanted.connect(self.leave)
        session.current_changed.connect(self.show_record)
        session.record_changed.connect(self._on_record_changed)
        session.cards_changed.connect(self._show_cards)
        session.profiles_changed.connect(self.show_profiles)
        session.activity_changed.connect(self._show_link)
        session.agent_changed.connect(self._show_agent)
        session.failed.connect(self.around.say_error)
        session.not_a_card.connect(self._say_no_card)
        self.around.theme.changed.connect(self._show_cards)
        self.around.translation.changed.connect(self.reword)
        self._connect_reworded()

    def _connect_reworded(self) -> None:
        """Connect what is made anew when the language changes."""
        card_page = self.pages["card"]
        assert isinstance(card_page, CardPage)
        card_page.code_wanted.connect(self.open_partner_code)
        for page in (card_page, self.pages["payments"]):
            assert isinstance(page, CardPage | PaymentsPage)
            page.steps.note_wanted.connect(self.copy_note)

    def _on_card_edited(self, text: str) -> None:
        self.session.set_card_text(text)
        if self.session.current is not None:
            self._show_hint(self.session.current)

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        self._show_cards()
        if record is not self.session.current:
            return
        if part == "tab" and self.window.tabs.currentIndex() != TABS.index(record.tab):
            self.go_to(record.tab)
        self._show_counts(record)

    # ------------------------------------------------------------------ the end

    def leave(self) -> None:
        """Close the window, as the agent wants it; what is not known yet or not sent is said once before."""
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
                    self.tr("Something is still being sent or noted. The window closes as soon as that has ended."),
                    "amber",
                )
                self.session.tasks.start("leave", self._leave_after_writes())
            self._closing = True
            return
        if self.inspector is not None:
            self.inspector.close()
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
