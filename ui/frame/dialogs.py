"""The dialogs that are opened from the window itself: profiles, agent, partner code, inspector, ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.dialogs.agent import AgentDialog
from ui.dialogs.first_start import FirstStartDialog
from ui.dialogs.inspector.dialog import InspectorDialog
from ui.dialogs.profiles.dialog import ProfilesDialog
from ui.dialogs.profiles.partner_code import PartnerCodeDialog
from ui.session.call_feed import CallFeed

if TYPE_CHECKING:
    from services.errors import ConsoleError
    from ui.frame.surroundings import Surroundings


class FrameDialogs(QObject):
    """Opens them. `inspector` is the window of the calls while it is open; `refresh` asks for the card once more."""

    def __init__(self, around: Surroundings, refresh: Callable[[], None]) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self._refresh = refresh
        self.call_feed = CallFeed(around.session.desk.calls)
        self.inspector: InspectorDialog | None = None

    def open_profiles(self) -> None:
        self._around.open_dialog(ProfilesDialog(self._session, self._around.window))

    def open_answers_language(self) -> None:
        """The settings of the profile on show, with the language that Linksfield is asked in."""
        record = self._session.current
        name = record.profile if record is not None else ""
        if name not in [profile.name for profile in self._session.desk.profiles.saved]:
            words = self.tr("Profile {profile} was not saved: the language of its answers cannot be changed.")
            self._around.toasts.say(words.format(profile=name), "amber")
            return
        dialog = ProfilesDialog(self._session, self._around.window)
        dialog.ask_for_language()
        self._around.open_dialog(dialog)

    def open_agent(self) -> None:
        dialog = AgentDialog(self._session, self._around.window)
        dialog.card_typed.connect(self._around.window.bar.card.setText)
        self._around.open_dialog(dialog)

    def open_partner_code(self, profile: str, error: ConsoleError | None = None) -> None:
        dialog = PartnerCodeDialog(self._session, profile, error, self._around.window)
        dialog.accepted.connect(self._on_code)
        self._around.open_dialog(dialog)

    def open_inspector(self) -> None:
        """Show the calls to Linksfield in a window of its own, or bring it to the front."""
        if self.inspector is None:
            self.inspector = InspectorDialog(self._session, self.call_feed, self._around.window)
            self.inspector.finished.connect(self._on_inspector_closed)
        self.inspector.show()
        self.inspector.raise_()
        self.inspector.activateWindow()

    def close_inspector(self) -> bool:
        """Close it; whether it was open."""
        return self.inspector is not None and self.inspector.close()

    def open_first_start(self) -> None:
        self._around.open_dialog(FirstStartDialog(self._session, self.practise, self._around.window))

    def practise(self) -> None:
        """Start the sandbox inside the program and work with it."""
        name = self._around.practice.start()
        self._session.profiles_changed.emit()
        self._session.set_profile(name)

    def _on_code(self) -> None:
        self._refresh()
        # The button that asked for it is gone: the keyboard is where it is after a look-up.
        self._around.window.bar.card.setFocus()

    def _on_inspector_closed(self, _result: int) -> None:
        self.inspector = None
