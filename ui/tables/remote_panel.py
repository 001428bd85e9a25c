"""A panel for one part of a record: five states, and never one card's rows under another's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ui.session.remote import EMPTY, ERROR, IDLE, LOADING
from ui.widgets.state_panel import StatePanel
from ui.words import errors

if TYPE_CHECKING:
    from ui.session.remote import Remote


class Words(NamedTuple):
    """What a panel says while there are no rows: before the first question, and when there are none."""

    idle: str
    empty: str
    hint: str = ""


class RemotePanel(StatePanel):
    """A `StatePanel` that shows a `Remote`. A failed call is never shown as "none"."""

    _remote: Remote[Any] | None = None

    def show_remote(self, remote: Remote[Any], words: Words) -> None:
        """Show the state of this part."""
        if remote is not self._remote:
            # Another card: what is on screen must not stay there, dimmed, while this one is asked.
            self._remote = remote
            self.show_idle("")
        if remote.state == LOADING:
            self._show_waiting(remote)
        elif remote.state == ERROR and remote.error is not None:
            self.show_error(errors.sentence(remote.error), errors.details(remote.error))
        elif remote.state == IDLE:
            self.show_idle(words.idle)
        elif remote.state == EMPTY:
            self.show_empty(words.empty, words.hint)
        elif remote.as_of is not None:
            self.show_rows(remote.as_of)

    def _show_waiting(self, remote: Remote[Any]) -> None:
        if self.state == "loading":
            # Told already: telling the panel again would start its patience anew.
            return
        if remote.as_of is not None and remote.value:
            self.show_rows(remote.as_of)
        else:
            self.show_idle("")
        self.show_loading()
