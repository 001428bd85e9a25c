"""Everything about one call: how it is known, request, signed text, reply, and copies of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from services.inspector.readable import ReadableText, as_curl, readable_reply, readable_request
from services.records import Provenance
from ui.look.joining import sentences
from ui.tables.call_columns import known_sentence, known_tone, known_word
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.copy_button import CopyButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.widgets.long_text import LongText
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from services.records import Call
    from ui.session.session import Session

translate = QCoreApplication.translate

# A reply up to this length is made readable within a few milliseconds; a longer one is left to a worker.
_AT_ONCE = 32 * 1024
_MOST_NAMED = 12
_SLOT = "inspector:reply"
_LOW_SCREEN = 560


class CallDetails(QWidget):
    """The lower half of the inspector; empty until a call is selected."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        # -- facts
        self._session = session
        self._call: Call | None = None
        # -- widgets
        self.name = plain_label(role="strong", wrap=False)
        self.badge = Badge()
        self.url = ElidedLabel(role="muted")
        self.known = muted_label()
        self.trouble = named(NoticeBox(), "callTrouble")
        self.news = named(NoticeBox(), "unrecognisedFields")
        self.request = LongText("callRequest", self.tr("What was sent"))
        self.canonical = LongText("callSignedText", self.tr("The text that was signed"))
        self.reply = LongText("callReply", self.tr("What came back"))
        self.texts = named(QTabWidget(), "callTexts")
        self.nothing = muted_label(self.tr("Select a call to see what was sent and what came back."))
        self.content = QWidget()
        # -- buttons
        self.copy_curl = self._copy_button("copyCurlButton", self.tr("Copy as cURL"), _curl)
        self.copy_request = self._copy_button("copyRequestButton", self.tr("Copy request"), _sent)
        self.copy_reply = self._copy_button("copyReplyButton", self.tr("Copy reply"), lambda call: call.reply)
        self._assemble()
        self.show_call(None)

    def show_call(self, call: Call | None) -> None:
        """Show this call; None is none. The same one again changes nothing."""
        if call is not None and call is self._call:
            return
        self._call = call
        self.content.setVisible(call is not None)
        self.nothing.setVisible(call is None)
        self.stop()
        if call is not None:
            self._show_facts(call)
            self.request.show_text(readable_request(call))
            self.canonical.show_text(call.canonical)
            self._show_reply(call)

    def stop(self) -> None:
        """Wait for no reply any more."""
        self._session.tasks.cancel(_SLOT)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        for page, words in (
            (self.request, self.tr("Request")),
            (self.canonical, self.tr("Signed text")),
            (self.reply, self.tr("Reply")),
        ):
            self.texts.addTab(page, words)
        self.texts.setCurrentWidget(self.reply)
        self.texts.setDocumentMode(True)
        self.texts.tabBar().setDrawBase(False)
        self.texts.tabBar().setExpanding(False)
        self.texts.setAccessibleName(self.tr("Texts of this call"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.name)
        head.addWidget(self.badge)
        head.addWidget(self.url, 1)
        for button in (self.copy_curl, self.copy_request, self.copy_reply):
            head.addWidget(button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.known, self.trouble, self.news):
            column.addWidget(widget)
        column.addWidget(self.texts, 1)
        self._frame()

    def _frame(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.addWidget(self.content)
        inside.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _copy_button(self, name: str, words: str, text_of: Callable[[Call], str]) -> CopyButton:
        button = CopyButton(lambda: text_of(self._call) if self._call else "", words, slim=True, name=name)
        button.setAccessibleName(words)
        return button

    # ------------------------------------------------------------------ internals

    def _show_facts(self, call: Call) -> None:
        self.name.setText(call.endpoint)
        self.badge.show_state(known_word(call), known_tone(call))
        self.badge.setToolTip(tip_text(known_sentence(call)))
        self.badge.setAccessibleDescription(known_sentence(call))
        self.url.setText(f"{call.method} {call.url}")
        self.known.setText(known_sentence(call))
        # On a low screen the badge says it when it is pointed at, and the reply has the room.
        low = self.screen().availableGeometry().height() < _LOW_SCREEN
        self.known.setVisible(not low and Provenance.ASSUMED in (call.provenance, call.reply_known))
        self.trouble.show_text(call.detail, "red" if call.outcome == "refused" else "amber")
        self.copy_reply.setEnabled(bool(call.reply))
        remarks = sentences(*_remarks(call))
        self.copy_curl.setToolTip(tip_text(remarks))
        self.copy_curl.setAccessibleDescription(remarks)

    def _show_reply(self, call: Call) -> None:
        if len(call.reply) <= _AT_ONCE:
            self._show_readable(readable_reply(call))
            return
        self.news.show_text("")
        self.reply.show_text(self.tr("Loading a long reply..."))
        self._session.tasks.start(_SLOT, self._read_reply(call))

    async def _read_reply(self, call: Call) -> None:
        readable = await self._session.background.read(readable_reply, call)
        self._show_readable(readable)

    def _show_readable(self, reply: ReadableText) -> None:
        self.reply.show_text(reply.text or self.tr("Nothing came back."), reply.marked)
        self.news.show_text(_news(reply.unrecognised), "amber")


def _curl(call: Call) -> str:
    return as_curl(call, _remarks(call))


def _remarks(call: Call) -> list[str]:
    """What to know before a copied call is sent by hand."""
    said = [
        translate(
            "CallDetails",
            "Partner code and signature are hidden here: sent like this, Linksfield will refuse the call.",
        )
    ]
    if not call.safe:
        said.append(
            translate(
                "CallDetails",
                "Careful: this call changes something. Sent again, it may order or stop a second time, and the "
                "console does not know about it.",
            )
        )
    return said


def _sent(call: Call) -> str:
    """What was sent: the body as it went out, or the address of a GET, which carries it."""
    return call.request or call.url


def _news(names: tuple[str, ...]) -> str:
    """Which fields are new to this program, "" if none."""
    if not names:
        return ""
    shown = ", ".join(name[:80] for name in names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    if more > 0:
        text = translate("CallDetails", "Unknown fields: {names}, and {count} more.")
        return text.format(names=shown, count=more)
    return translate("CallDetails", "Unknown fields: {names}.").format(names=shown)
