"""Puts one part of a record into its panel: five states, the same on every tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ui import wording
from ui.card_record import EMPTY, ERROR, IDLE, LOADING

if TYPE_CHECKING:
    from ui.card_record import Remote
    from ui.panel import StatePanel


class Words(NamedTuple):
    """What a panel says while there are no rows: before the first question, and when there are none."""

    idle: str
    empty: str
    hint: str = ""


def show_remote(panel: StatePanel, remote: Remote[Any], words: Words) -> None:
    """Show the state of this part. A failed call is never shown as "none"."""
    if remote.state == LOADING:
        # Asking the panel again would start its patience anew.
        if panel.state != "loading":
            panel.show_loading()
    elif remote.state == ERROR and remote.error is not None:
        panel.show_error(wording.sentence(remote.error), wording.details(remote.error))
    elif remote.state == IDLE:
        panel.show_idle(words.idle)
    elif remote.state == EMPTY:
        panel.show_empty(words.empty, words.hint)
    elif remote.as_of is not None:
        panel.show_rows(remote.as_of)
