"""Notices: what happened elsewhere than where the agent looks. One line in the foot, and a list that keeps them.

None covers anything: the newest stands in the foot for some seconds, all of them can be read again behind the bell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.widgets.announce import announce

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

SECONDS, OWN_SECONDS = 8, 4
# Of a notice with a button: long enough to reach it; after that its button is in the list.
BUTTON_SECONDS = 20
# Of what is said at leaving: long enough to come back to, since nothing else shows that the window stayed.
LASTING_SECONDS = 120
_MOST_KEPT = 100


class Notice(QObject):
    """One notice. `overtaken` is None while it is true, else how it was settled ("" where nothing more is to say).

    `own` is what the agent did a moment ago and sees: said, and not kept. Signal: `gone(notice)` once it leaves the
    foot, whatever the reason.
    """

    gone = Signal(object)

    def __init__(
        self, text: str, tone: str, action: str, on_action: Callable[[], None] | None, seconds: float, at: datetime
    ) -> None:
        super().__init__()
        self.text = text
        self.tone = tone
        self.action = action
        self.at = at
        self.own = False
        self.read = False
        self.overtaken: str | None = None
        self._on_action = on_action
        self._standing = True
        self._clock = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._clock.timeout.connect(self._leave)

    @property
    def passing(self) -> bool:
        """Whether it leaves the foot by itself."""
        return self._clock.interval() > 0

    def pause(self) -> None:
        self._clock.stop()

    def go_on(self) -> None:
        if self.passing and self._standing:
            self._clock.start()

    def close_now(self) -> None:
        """Take it from the foot as read; it stays in the list."""
        self.read = True
        self._leave()

    def overtake(self, settled: str = "") -> None:
        """It is true no longer; `settled` says how that came about."""
        self.overtaken = settled
        self.close_now()

    def act(self) -> None:
        """Do what its button says."""
        if self._on_action is not None:
            self._on_action()
        self.close_now()

    def _leave(self) -> None:
        self._clock.stop()
        if self._standing:
            self._standing = False
            self.gone.emit(self)


class Notices(QObject):
    """All notices of one window. Signal: `changed()`.

    Their clocks stand still while the agent is in another window, and while the pointer is over the line: no notice
    goes unseen.
    """

    changed = Signal()

    def __init__(self, window: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._kept: list[Notice] = []
        self._standing: list[Notice] = []
        self._away = False
        window.installEventFilter(self)

    def say(
        self,
        text: str,
        tone: str = "grey",
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        seconds: float | None = None,
        own: bool = False,
    ) -> Notice:
        """Add a notice (plain text), in the place of one that says the same.

        `seconds` of 0 keeps it in the foot until it is read or closed; `own` is something that the agent just did.
        """
        for same in [each for each in (*self._standing, *self._kept) if each.text == text]:
            self._forget(same)
        if seconds is None:
            seconds = OWN_SECONDS if own else BUTTON_SECONDS if action else SECONDS
        notice = Notice(text, tone, action, on_action, seconds, self._now())
        notice.setParent(self)
        notice.own = own
        notice.gone.connect(self._on_gone)
        self._standing.append(notice)
        if not own:
            self._keep(notice)
        if not self._away:
            notice.go_on()
        announce(self._window, text, urgent=tone in ("red", "amber"))
        self.changed.emit()
        return notice

    def texts(self) -> list[str]:
        """What the notices say that stand, oldest first."""
        return [notice.text for notice in self._standing]

    def newest(self, *, own: bool = False) -> Notice | None:
        """The one for the foot: the newest that passes, else the newest that stays; `own` asks for own acts alone."""
        standing = [each for each in self._standing if each.own or not own]
        passing = [each for each in standing if each.passing]
        return next(reversed(passing or standing), None)

    def true(self) -> list[Notice]:
        """Those that nothing has overtaken, newest first."""
        return [each for each in reversed(self._kept) if each.overtaken is None]

    def overtaken(self) -> list[Notice]:
        """Those that are true no longer, newest first."""
        return [each for each in reversed(self._kept) if each.overtaken is not None]

    def unread(self) -> int:
        """How many are true and were not read."""
        return sum(not each.read for each in self.true())

    def read_all(self) -> None:
        """All were seen: what stays in the foot until it is read leaves it."""
        for notice in list(self._kept):
            notice.close_now()
        self.changed.emit()

    def hold(self, held: bool) -> None:
        """Let the clocks stand still, or go on."""
        for notice in self._standing:
            if held or self._away:
                notice.pause()
            else:
                notice.go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._away = event.type() is QEvent.Type.WindowDeactivate
            self.hold(self._away)
        return False

    # ------------------------------------------------------------------ internals

    def _keep(self, notice: Notice) -> None:
        self._kept.append(notice)
        if len(self._kept) > _MOST_KEPT:
            oldest = next((each for each in self._kept if each.read), self._kept[0])
            self._forget(oldest)

    def _forget(self, notice: Notice) -> None:
        if notice in self._kept:
            self._kept.remove(notice)
        notice.close_now()

    def _on_gone(self, notice: Notice) -> None:
        self._standing.remove(notice)
        self.changed.emit()
