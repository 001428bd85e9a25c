"""A frame of the Card tab for one answer: it waits and fails for itself, whatever the frames beside it do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal

from ui.session.remote import ERROR, IDLE, LOADING
from ui.widgets.boxes import CardFrame
from ui.widgets.buttons import push_button
from ui.widgets.safe_text import tip_text
from ui.words import errors

if TYPE_CHECKING:
    from ui.session.remote import Remote

translate = QCoreApplication.translate

_LONGEST_HEADLINE = 64
_LONGEST_TEXT = 260
_LONG_WORD = re.compile(r"\S{22}(?=\S)")


class Facts(NamedTuple):
    """What a frame says: one line large, some smaller."""

    headline: str
    text: str = ""


class AnswerFrame(CardFrame):
    """A frame for one answer. Signal: `retry()`."""

    retry = Signal()

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.retry_button = self.add_button(push_button(self.tr("Retry"), "link", f"{name}Retry"))
        self.retry_button.setAccessibleName(self.tr("Retry: {what}").format(what=title))
        self.retry_button.clicked.connect(lambda _checked: self.retry.emit())

    def show_remote(self, remote: Remote[Any], facts: Callable[[], Facts]) -> None:
        """Show the state of this part; `facts` is asked only where there is an answer to word."""
        self.retry_button.setVisible(remote.state == ERROR)
        waiting = remote.state == LOADING and remote.as_of is None
        if remote.state == ERROR and remote.error is not None:
            self.say(Facts(translate("CardFrames", "Not known"), errors.sentence(remote.error)))
        elif waiting or remote.state == IDLE:
            words = (
                translate("CardFrames", "Asking Linksfield...") if waiting else translate("CardFrames", "Not checked.")
            )
            self.say(Facts("", words))
        else:
            self.say(facts())

    def say(self, facts: Facts) -> None:
        """Show these facts. A long text is cut here and stands whole in the tool tip."""
        headline, text = cut(facts.headline, _LONGEST_HEADLINE), cut(facts.text, _LONGEST_TEXT)
        self.show_facts(headline, text)
        self.headline.setToolTip(tip_text(facts.headline) if headline != facts.headline else "")
        self.text.setToolTip(tip_text(facts.text) if text != facts.text else "")


def cut(text: str, longest: int) -> str:
    """The text so that it fits a narrow frame: not too long, and with places to break inside endless words."""
    shown = text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
    return _LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", shown)
