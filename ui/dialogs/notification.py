"""Check a notification: is what somebody pasted really Linksfield's, why not, and what it says beside the card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError, NotSetUp
from services.records import Environment
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.long_text import PastedText
from ui.words import errors
from ui.words.amounts import card_groups
from ui.words.notifications import content_facts, difference_text, kind_text, reasons, verdict_sentence
from ui.words.payments import order_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from services.notifications.records import PushVerdict
    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session

_SLOT = "check notification"


def check_notification(session: Session, practice: Practice, parent: QWidget) -> None:
    """Open the dialog with the keys of the profile on show."""
    record = session.current
    if record is None or not record.profile:
        session.failed.emit(NotSetUp("no_profile"))
        return
    practising = session.environment(record) is Environment.SANDBOX and bool(practice.cards())
    NotificationDialog(session, record, practice if practising else None, parent).open()


class NotificationDialog(Sheet):
    """Takes headers and body, a raw request or a curl line. Keys go to the keyring, and are shown to nobody."""

    def __init__(self, session: Session, record: OpenCard, practice: Practice | None, parent: QWidget) -> None:
        super().__init__(parent, "notificationDialog", "", 760)
        self.setWindowTitle(self.tr("Check a notification"))
        self.setAccessibleName(self.tr("Check a notification"))
        self.title.setText(self.tr("Check a notification"))
        # -- facts
        self._session = session
        self._profile = record.profile
        self._iccid = record.iccid
        self._practice = practice
        # -- widgets
        self.pasted = named(PastedText(), "notificationInput")
        self.pasted_field = Field(
            self.tr("Notification"),
            self.pasted,
            self.tr("Headers and body as they arrived; a raw HTTP request or a curl line will do. Nothing is sent."),
        )
        self.samples = named(QComboBox(), "sampleNotificationBox")
        self.verdict = NoticeBox()
        self.difference = plain_label(role="mono")
        self.kind = plain_label(role="headline")
        self.content = FactGrid(150)
        self.orders_of = caption_label()
        self.orders = plain_label()
        self.key_id = named(QLineEdit(), "notificationKeyIdInput")
        self.key = named(QLineEdit(), "notificationKeyInput")
        self.key_id_field = Field(self.tr("Key ID"), self.key_id)
        self.key_field = Field(self.tr("Key (hex)"), self.key)
        self.key_notice = NoticeBox()
        # -- buttons
        self.add_key_button = push_button(self.tr("Add key"), name="addNotificationKeyButton")
        self.forget_key_button = push_button(self.tr("Delete key"), name="forgetNotificationKeyButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeNotificationButton"))
        self.check_button = self.add_button(push_button(self.tr("Check"), "primary", "checkNotificationButton"))
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.pasted.setProperty("mono", True)
        self.pasted.setMinimumHeight(110)
        self.pasted.setTabChangesFocus(True)
        self.verdict.setObjectName("notificationVerdict")
        self.difference.setObjectName("notificationDifference")
        self.key_notice.setObjectName("notificationKeyNotice")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        for button in (self.add_key_button, self.forget_key_button):
            button.setAccessibleName(button.text())
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        for widget in (self.verdict, self.difference, self.kind, self.content, self.orders_of, self.orders):
            column.addWidget(widget)
        column.addStretch(1)
        self.found = scrolling(found)
        self.found.setObjectName("notificationFound")
        self.found.setMinimumHeight(180)
        # Before anything was checked there is nothing to show, and the dialog is low.
        self.found.hide()
        # On Linux a box is called by the choice it shows: its description says what it is.
        for name in (self.samples.setAccessibleName, self.samples.setAccessibleDescription):
            name(self.tr("Practice: sample notifications"))
        self.body.addWidget(self.pasted_field)
        self.body.addWidget(self.samples)
        self.body.addWidget(self.found, 1)
        self.body.addLayout(self._keys())
        self.body.addWidget(self.key_notice)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.key_id_field, 1)
        row.addWidget(self.key_field, 3)
        for button in (self.add_key_button, self.forget_key_button):
            self.key_field.row.addWidget(button)
        return row

    def _load(self) -> None:
        words = self.tr("Uses the notification keys of profile {profile} stored on this computer.")
        if self._practice is not None:
            words = self.tr("Uses the practice keys. A key added here is kept until the program closes.")
        self.hint.setText(words.format(profile=self._profile))
        self.samples.addItem(self.tr("Practice: paste a sample notification..."))
        for spoil, words in self._samples().items():
            self.samples.addItem(words, spoil)
        self.samples.setVisible(self._practice is not None)
        for widget in (self.difference, self.kind, self.content, self.orders_of, self.orders):
            widget.hide()

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.check_button.clicked.connect(lambda _checked: self._start(self._check()))
        self.add_key_button.clicked.connect(lambda _checked: self._start(self._add_key()))
        self.forget_key_button.clicked.connect(lambda _checked: self._start(self._forget_key()))
        self.samples.activated.connect(self._on_sample)
        self.pasted.textChanged.connect(lambda: self.verdict.show_text(""))

    def _on_sample(self, row: int) -> None:
        spoil = self.samples.itemData(row)
        if self._practice is not None and spoil is not None:
            self.pasted.setPlainText(self._practice.notification(self._iccid, spoil))

    def done(self, result: int) -> None:
        self._session.tasks.cancel(_SLOT)
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._session.tasks.start(_SLOT, work)

    async def _check(self) -> None:
        session = self._session
        try:
            verdict = await session.secret(
                f"{self._profile}/notification/",
                session.desk.notifications.check,
                self._profile,
                self.pasted.whole_text(),
            )
        except BadInput as error:
            self.pasted_field.show_error(errors.sentence(error))
        except ConsoleError as error:
            self.found.show()
            self.verdict.show_text(errors.sentence(error), "amber")
        else:
            self.found.show()
            self._show(verdict)

    async def _add_key(self) -> None:
        key_id, key = self.key_id.text().strip(), self.key.text()
        lasting: list[bool] = []
        save = self._session.desk.notifications.save_key
        if await self._kept(lambda: lasting.append(save(self._profile, key_id, key))):
            self.key.clear()
            words = self.tr("Key {key_id} is stored on this computer. Check the notification again.")
            if not lasting[0]:
                words = self.tr("Key {key_id} is kept until the program closes. Check the notification again.")
            self.key_notice.show_text(words.format(key_id=key_id), "green")

    async def _forget_key(self) -> None:
        key_id = self.key_id.text().strip()
        if not key_id:
            self.key_id_field.show_error(errors.sentence(BadInput("notification_key_id", "empty")))
            return
        forget = self._session.desk.notifications.forget_key
        if await self._kept(lambda: forget(self._profile, key_id)):
            self.key_notice.show_text(self.tr("Key {key_id} has been deleted.").format(key_id=key_id), "grey")

    async def _kept(self, work: Callable[[], None]) -> bool:
        """Do something with the keyring; whether it worked. What is wrong is said where it belongs."""
        self.key_notice.show_text("")
        try:
            await self._session.secret(f"{self._profile}/notification/", work)
        except BadInput as error:
            field = self.key_id_field if error.field == "notification_key_id" else self.key_field
            field.show_error(errors.sentence(error))
            return False
        except ConsoleError as error:
            self.key_notice.show_text(errors.sentence(error), "amber")
            return False
        return True

    # ------------------------------------------------------------------ the verdict

    def _show(self, verdict: PushVerdict) -> None:
        sentence, tone = verdict_sentence(verdict)
        self.verdict.show_text("\n".join([sentence, *reasons(verdict)]), tone)
        difference = difference_text(verdict)
        self.difference.setText(difference)
        self.difference.setVisible(bool(difference))
        self._show_content(verdict)
        if verdict.problem == "key_unknown":
            self.key_id.setText(verdict.key_id)
            self.key.setFocus()

    def _show_content(self, verdict: PushVerdict) -> None:
        kind = kind_text(verdict)
        self.kind.setText(kind)
        self.content.set_facts(content_facts(verdict))
        self.orders_of.setText(self.tr("Orders on the card"))
        lines = self._order_lines(verdict)
        self.orders.setText("\n".join(lines))
        for widget, shown in (
            (self.kind, bool(kind)),
            (self.content, bool(kind)),
            (self.orders_of, bool(lines)),
            (self.orders, bool(lines)),
        ):
            widget.setVisible(shown)

    def _samples(self) -> dict[str, str]:
        return {
            "": self.tr("A valid one"),
            "changed": self.tr("One altered in transit"),
            "wrong-key": self.tr("One that another key signed"),
            "unsorted": self.tr("One with unsorted fields"),
            "old": self.tr("One ten days old"),
            "version": self.tr("One of an unknown version"),
            "shop-report": self.tr("None: our shop's own report of an eSIM's payment"),
        }

    def _order_lines(self, verdict: PushVerdict) -> list[str]:
        """The orders of the cards it names, as far as they are open here."""
        lines: list[str] = []
        for iccid in verdict.iccids[:20]:
            record = next((each for each in self._session.records if self._is(each, iccid)), None)
            if record is None:
                words = self.tr("{card} is not open. Look it up to see its orders.")
                lines.append(words.format(card=card_groups(iccid)))
            else:
                lines += [f"{card_groups(iccid)}: {line}" for line in order_lines(record.known_orders)]
        return lines

    def _is(self, record: OpenCard, iccid: str) -> bool:
        return (record.profile, record.iccid) == (self._profile, iccid)
