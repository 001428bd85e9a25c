"""Typing a profile's partner code: for this run, or to keep in the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.errors import BadInput, ConsoleError, NotSetUp, SecretTrouble, SecretUnavailable
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.profiles.code_field import SecretPart
from ui.dialogs.profiles.saving import keep_code
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.words import errors, systems

if TYPE_CHECKING:
    from ui.session.session import Session

translate = QCoreApplication.translate


class PartnerCodeDialog(Sheet):
    """Says why the partner code could not be had, and takes it. `accepted` once it can be used."""

    def __init__(
        self, session: Session, profile: str, error: ConsoleError | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "partnerCodeDialog", translate("PartnerCodeDialog", "Partner code"), 500)
        self._session = session
        self._profile = profile
        self._error = error
        self.reason = named(NoticeBox(errors.sentence(error) if error else "", "amber"), "partnerCodeReason")
        self.secret = SecretPart()
        self.cancel = self.add_button(push_button(self.tr("Cancel"), name="cancelCodeButton"))
        self.use = self.add_button(push_button(self.tr("Use this code"), "primary", "useCodeButton"))
        self._assemble()
        self._load()
        self._connect()

    def _assemble(self) -> None:
        self.secret.field.caption.setText(self.tr("Partner code of {profile}").format(profile=self._profile))
        self.secret.field.set_hint(self.tr("The code that Linksfield gave to your company."))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.secret)

    def _load(self) -> None:
        self._show_environment()
        if isinstance(self._error, SecretUnavailable) and self._error.trouble is SecretTrouble.SILENT:
            self.secret.show_keyring(None, "silent")
        self.secret.code.setFocus()
        self._session.tasks.start("partnerCode:keyring", self._show_keyring())

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.cancel.clicked.connect(lambda _checked: self.reject())
        self.use.clicked.connect(lambda _checked: self.keep())
        self.secret.entered.connect(self.keep)

    def keep(self) -> None:
        """Take what is typed; what is wrong with it is said at the field, and it stays."""
        if self.use.isEnabled():
            self._session.tasks.start("partnerCode:keep", self._keep())

    def done(self, result: int) -> None:
        for slot in ("keyring", "keep"):
            self._session.tasks.cancel(f"partnerCode:{slot}")
        super().done(result)

    # ------------------------------------------------------------------ work off the GUI thread

    async def _show_keyring(self) -> None:
        self.secret.show_keyring(*await self._session.supporting.keyring())

    async def _keep(self) -> None:
        self.use.setEnabled(False)
        try:
            await keep_code(self._session, self._profile, self.secret.code.text(), keeps=self.secret.keeps)
        except ConsoleError as error:
            self.use.setEnabled(True)
            self._show_error(error)
        else:
            self.accept()

    # ------------------------------------------------------------------ internals

    def _show_environment(self) -> None:
        try:
            leads_to = self._session.desk.clients.leads_to(self._profile)
        except NotSetUp:
            return
        self.show_badge(*systems.badge(leads_to))

    def _show_error(self, error: ConsoleError) -> None:
        if isinstance(error, BadInput):
            self.secret.field.show_error(errors.sentence(error))
        else:
            self.reason.show_text(errors.sentence(error), "red")
