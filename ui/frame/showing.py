"""Shows the card that is current in what surrounds the tabs: the card bar, the list, the counts, the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from services.inspector.health import health
from services.records import Environment
from ui.session.remote import IDLE, LOADING
from ui.session.session import TABS
from ui.widgets.announce import announce
from ui.widgets.buttons import give_way
from ui.words import open_cards, systems
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from ui.frame.surroundings import Surroundings
    from ui.session.open_card import OpenCard


class Showing(QObject):
    """Fills the frame from the session, whenever something of it changed; it changes nothing itself."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._window = around.window
        self._session = session = around.session
        self._said: OpenCard | None = None
        session.current_changed.connect(self.show_record)
        session.record_changed.connect(self._on_record_changed)
        session.cards_changed.connect(self.show_cards)
        session.profiles_changed.connect(self.show_profiles)
        session.activity_changed.connect(self.show_link)
        session.agent_changed.connect(self.show_agent)
        around.theme.changed.connect(self.show_cards)
        around.window.places.currentChanged.connect(self._on_place)

    def show_all(self) -> None:
        """Show everything anew, in the language chosen now."""
        self.show_agent()
        self.show_link()
        self.show_record(self._session.current)

    def show_record(self, record: OpenCard | None) -> None:
        """Show another open card, or the same one anew."""
        if record is None:
            return
        text = card_groups(record.iccid) if record.iccid and not record.another_typed else record.card_text
        self._window.bar.show_card(text, record.ticket_text)
        self.show_profiles()
        self._window.tabs.setCurrentIndex(TABS.index(record.tab))
        self._keep_keyboard()
        self.show_cards()
        self._show_counts(record)
        self.show_hint(record)
        self._say_which(record)

    def show_profiles(self) -> None:
        record = self._session.current
        self._window.bar.show_profiles(self._session.profile_names(), record.profile if record else "")
        self._show_environment()

    def show_hint(self, record: OpenCard) -> None:
        """Show what to know of the number in the card field, and whether to look it up is what comes next."""
        self._window.bar.say(open_cards.hint(record))
        self._show_next_step(record)

    def show_cards(self) -> None:
        records = self._session.records
        verdict = self._session.concluding.verdict
        entries = [
            (open_cards.told_apart(each, records), each.ticket, *open_cards.state(each, verdict(each)))
            for each in records
        ]
        current = self._session.current
        self._window.open_cards.show_cards(entries, records.index(current) if current in records else -1)

    def show_agent(self) -> None:
        name = self._session.agent
        words = self.tr("Agent: {name}").format(name=name) if name else self.tr("Who is working here?")
        self._window.agent_button.setText(words)
        self._window.agent_button.setAccessibleName(words)

    def show_link(self) -> None:
        words, tone = systems.health(health(self._session.desk.calls.all()))
        self._window.link_state.setText(words)
        self._window.link_dot.setVisible(bool(words))
        self._window.link_dot.set_tone(tone)

    # ------------------------------------------------------------------ internals

    def _keep_keyboard(self) -> None:
        """A tab on which nothing takes the keyboard yet gets it itself from Qt, and no key does anything there."""
        focused = self._window.focusWidget()
        if focused is not None and not focused.focusPolicy():
            self._window.bar.card.setFocus()

    def _show_next_step(self, record: OpenCard) -> None:
        """A page has one filled button: *Look up* while a number waits for it, or nothing else is on show."""
        look_up = record.another_typed or (record.blank and not (self._window.in_bulk and not record.card_text))
        self._window.bar.show_primary(look_up)
        give_way(self._window.places, waits=look_up)

    def _on_place(self, _index: int) -> None:
        if self._session.current is not None:
            self._show_next_step(self._session.current)

    def _say_which(self, record: OpenCard) -> None:
        """Who goes on to another card by keys hears which it is; in the list, the list itself says so."""
        if record is not self._said and not self._window.open_cards.cards.hasFocus():
            # A moment later: what is looked up at once says its own verdict.
            QTimer.singleShot(0, self, self._say_current)
        self._said = record

    def _say_current(self) -> None:
        record = self._session.current
        if record is not None and not record.blank and record.verdict.state not in (IDLE, LOADING):
            announce(self._window, self._window.open_cards.spoken())

    def _show_environment(self) -> None:
        window, session = self._window, self._session
        leads_to = session.leads_to(session.current)
        if leads_to is None:
            window.bar.show_environment("", "grey", "")
            window.bar.show_look_only(look_only=False)
            window.band.show_text("", "grey")
            return
        environment = leads_to.environment
        window.bar.show_look_only(look_only=session.looks_only(session.current))
        tone = systems.environment_tone(environment)
        said = systems.environment_band(environment, leads_to.stranger) or systems.badge(leads_to)[0]
        window.bar.show_environment(systems.environment_word(environment), tone, said)
        if environment is Environment.LOCAL and session.current is not None:
            session.tasks.start("find out", session.find_out(session.current.profile))
        # The badge says it, the line at the top has its colour; only a stranger's host is too long for a badge.
        window.band.show_text(said if leads_to.stranger else "", tone)

    def _show_counts(self, record: OpenCard) -> None:
        for tab, count in open_cards.tab_counts(record).items():
            self._window.set_count(tab, count)

    def _on_record_changed(self, record: OpenCard, _part: str) -> None:
        self.show_cards()
        if record is self._session.current:
            self._show_counts(record)
            self._show_next_step(record)
