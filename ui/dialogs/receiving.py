"""Receive notifications: the listener begun and stopped from the window, and what came to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.errors import ConsoleError, NotSetUp
from ui.dialogs.base.sheet import Sheet
from ui.look.dates import time_text
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.long_text import LongText
from ui.widgets.safe_text import short_text
from ui.words import errors
from ui.words.amounts import card_groups
from ui.words.notifications import kind_text

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ui.session.receiving import Heard
    from ui.session.session import Session

_SLOT = "receive notifications"
_MOST_CARDS = 5
_LAST_PORT = 65535

translate = QCoreApplication.translate


def receive_notifications(session: Session, parent: QWidget) -> None:
    """Open the dialog for the profile on show."""
    record = session.current
    if record is None or not record.profile:
        session.failed.emit(NotSetUp("no_profile"))
        return
    ReceivingDialog(session, record.profile, parent).open()


class ReceivingDialog(Sheet):
    """Port and host before, what came after. The listener outlives the dialog, and ends with the window."""

    def __init__(self, session: Session, profile: str, parent: QWidget) -> None:
        super().__init__(parent, "receivingDialog", translate("ReceivingDialog", "Receive notifications"), 640)
        # -- facts
        self._session = session
        self._profile = profile
        # -- widgets
        self.port = named(QLineEdit("0"), "receivingPortInput")
        self.host = named(QLineEdit(), "receivingHostInput")
        self.port_field = Field(self.tr("Port (0: a free one)"), self.port)
        self.host_field = Field(self.tr("Host name that the proxy keeps (may stay empty)"), self.host)
        self.state = NoticeBox()
        self.address = FactGrid(150)
        self.came = LongText("receivingLog", self.tr("What came"))
        # -- buttons
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeReceivingButton"))
        self.stop_button = self.add_button(push_button(self.tr("Stop listening"), name="stopReceivingButton"))
        self.start_button = self.add_button(push_button(self.tr("Listen"), "primary", "startReceivingButton"))
        self._assemble()
        self._connect()
        self._show()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        words = self.tr(
            "This computer receives Linksfield's notifications for profile {profile} on 127.0.0.1; a proxy or "
            "tunnel of your company brings them here. Each is verified with the profile's keys and recorded once. "
            "Its content is shown under Payments and on the card."
        )
        self.body.addWidget(plain_label(words.format(profile=self._profile), "muted"))
        self.state.setObjectName("receivingState")
        self.came.setMinimumHeight(150)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.port_field, 1)
        row.addWidget(self.host_field, 2)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        for widget in (self.state, self.address, caption_label(self.tr("What came")), self.came):
            column.addWidget(widget)
        self.body.addLayout(column)

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.start_button.clicked.connect(lambda _checked: self._start(self._begin()))
        self.stop_button.clicked.connect(lambda _checked: self._start(self._session.receiving.stop()))
        self._session.receiving.changed.connect(self._show)

    # ------------------------------------------------------------------ events

    def done(self, result: int) -> None:
        self._session.receiving.changed.disconnect(self._show)
        super().done(result)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._session.tasks.start(_SLOT, work)

    async def _begin(self) -> None:
        port, hosts = self.port.text().strip(), tuple(self.host.text().split())
        if not (port.isascii() and port.isdigit()) or int(port) > _LAST_PORT:
            self.port_field.show_error(self.tr("Type a number from 0 to 65535."))
            return
        self.start_button.setEnabled(False)
        try:
            await self._session.receiving.start(self._profile, int(port), hosts)
        except ConsoleError as error:
            self.start_button.setEnabled(True)
            self.state.show_text(errors.sentence(error), "red")

    # ------------------------------------------------------------------ internals

    def _show(self) -> None:
        receiving = self._session.receiving
        listening = bool(receiving.url)
        words = self.tr("Listening with the keys of profile {profile}, until you stop it or close the window.")
        self.state.show_text(words.format(profile=receiving.profile) if listening else "", "green")
        self.address.set_facts([(self.tr("Address"), receiving.url)] if listening else [])
        self.address.setVisible(listening)
        self.start_button.setEnabled(not listening)
        self.stop_button.setEnabled(listening)
        for widget in (self.port, self.host):
            widget.setEnabled(not listening)
        nothing = self.tr("Nothing yet.")
        self.came.show_text("\n".join(_line(each) for each in receiving.heard) or nothing)


def _why(code: str) -> str:
    texts = {
        "host": translate("ReceivingDialog", "its Host header is another one; type that name above"),
        "busy": translate("ReceivingDialog", "too many came at once"),
        "method": translate("ReceivingDialog", "it is no POST"),
        "key_unknown": translate("ReceivingDialog", "its key is not kept here"),
        "signature_wrong": translate("ReceivingDialog", "the signature is wrong"),
    }
    return texts.get(code, translate("ReceivingDialog", "it cannot be read as a notification"))


def _line(heard: Heard) -> str:
    """Anybody can send something: what is not proved puts no text of its own on the screen."""
    at = time_text(heard.at)
    if heard.push is None:
        return translate("ReceivingDialog", "{time}  turned away: {reason}").format(time=at, reason=_why(heard.refusal))
    if not heard.push.right:
        text = translate("ReceivingDialog", "{time}  not proved: {reason}")
        return text.format(time=at, reason=_why(heard.push.problem))
    cards = ", ".join(card_groups(short_text(each)) for each in heard.push.iccids[:_MOST_CARDS])
    text = translate("ReceivingDialog", "{time}  right: {what} {cards}")
    if heard.status != 200:
        text = translate("ReceivingDialog", "{time}  right, but it could not be written down: {what} {cards}")
    return text.format(time=at, what=kind_text(heard.push), cards=cards)
