"""A newer version in the foot of the window, and the banner where this one is no longer safe for production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.dialogs.support.updates import UpdatesDialog
from ui.frame.bands import Banner
from ui.widgets.basics import show_when
from ui.widgets.safe_text import button_text
from ui.words.support import updates

if TYPE_CHECKING:
    from ui.frame.surroundings import Surroundings


class UpdateNews(QObject):
    """Quiet where a newer version can wait; a banner, while what is on show may be real, where it cannot."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self.banner = Banner()
        self.banner.setObjectName("updateBanner")
        self.banner.button.setObjectName("updateBannerButton")
        around.window.banner_area.addWidget(self.banner)
        self.banner.pressed.connect(self.open)
        around.window.update_button.clicked.connect(lambda _checked: self.open())
        for changed in (
            self._session.updates_changed,
            self._session.current_changed,
            self._session.profiles_changed,
            self._session.cards_changed,
        ):
            changed.connect(self.show)

    def open(self) -> None:
        """*Updates*: where it is read, what is new, what is needed."""
        self._around.open_dialog(UpdatesDialog(self._session, self._around.window))

    def show(self, *_changed: object) -> None:
        """Show what is known now, in the language chosen now."""
        newer, button = self._session.desk.updates.newer, self._around.window.update_button
        if newer is not None:
            button.setText(button_text(updates.badge_text(newer.version)))
            button.setAccessibleName(updates.badge_text(newer.version))
        show_when(button, newer is not None)
        required = self._session.desk.updates.required()
        environment = self._session.environment(self._session.current)
        shown = bool(required) and environment is not None and environment.may_be_real
        self.banner.show_text(updates.lock_text(required) if shown else "", self.tr("Updates..."), "red")
        self.banner.button.setAccessibleName(self.banner.button.text())
