"""The optional parts of a profile: CSSS and eSIM by QR code, each behind a tick that says what it would give."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from services.errors import BadInput
from services.setup.systems import CSSS_BASE
from services.setup.typed_secrets import check_part_secret
from services.setup.vault import Part
from ui.dialogs.profiles.draft import ProfileDraft
from ui.widgets.basics import named
from ui.widgets.field import Field
from ui.widgets.labels import caption_label


class OptionalParts(QWidget):
    """Shows a draft's parts and writes every change into it at once. Signals: `changed()`.

    A part that is not ticked shows nothing but its tick. Secrets are kept where the partner code is kept.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = ProfileDraft()
        self.ticks = {
            "csss": named(
                QCheckBox(self.tr("CSSS: what a card has used, and all its orders, ended ones too")), "csssBox"
            ),
            "esim_qr": named(
                QCheckBox(self.tr("eSIM by QR code: what became of an order, and its code again")), "esimQrBox"
            ),
        }
        self.texts = {
            "csss_url": named(QLineEdit(), "csssUrlInput"),
            "esim_qr_url": named(QLineEdit(), "esimQrUrlInput"),
            "esim_qr_account": named(QLineEdit(), "esimQrAccountInput"),
        }
        self.unit = named(QComboBox(), "usageUnitBox")
        hidden = QLineEdit.EchoMode.Password
        self.secrets = {
            Part.CSSS: named(QLineEdit(echoMode=hidden), "csssSecretInput"),
            Part.CSSS_ACCESS_CODE: named(QLineEdit(echoMode=hidden), "csssAccessCodeInput"),
            Part.ESIM_QR: named(QLineEdit(echoMode=hidden), "esimQrPasswordInput"),
        }
        self.fields = {f"profile.{key}": field for key, field in self._text_fields().items()}
        self.secret_fields = self._secret_fields()
        self._below = {"csss": QWidget(), "esim_qr": QWidget()}
        self._assemble()
        self._connect()

    def show_draft(self, draft: ProfileDraft) -> None:
        """Show another draft; what is typed from now on goes there."""
        self._draft = draft
        for key, text_input in self.texts.items():
            _set_text(text_input, draft.texts[key])
        for part, secret_input in self.secrets.items():
            _set_text(secret_input, draft.secrets.get(part, ""))
        for key, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(draft.parts[key])
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(max(self.unit.findData(draft.choices["usage_unit"]), 0))
        self._show_ticked()

    def secret_field(self) -> Field:
        """The field of the typed secret that cannot be kept."""
        return next((self.secret_fields[part] for part in self.secrets if self._is_wrong(part)), self._first_secret())

    # ------------------------------------------------------------------ assemble

    def _text_fields(self) -> dict[str, Field]:
        addresses = self.tr("https only; http is for this computer.")
        return {
            "csss_url": Field(self.tr("Address of CSSS"), self.texts["csss_url"], addresses),
            "esim_qr_url": Field(
                self.tr("Address of eSIM by QR code"),
                self.texts["esim_qr_url"],
                self.tr("Linksfield publishes none: ask your contact there."),
            ),
            "esim_qr_account": Field(self.tr("Account (e-mail address)"), self.texts["esim_qr_account"]),
        }

    def _secret_fields(self) -> dict[Part, Field]:
        own = self.tr("Only where it is another than the partner code.")
        return {
            Part.CSSS: Field(self.tr("Secret of CSSS"), self.secrets[Part.CSSS]),
            Part.CSSS_ACCESS_CODE: Field(self.tr("Access code of CSSS"), self.secrets[Part.CSSS_ACCESS_CODE], own),
            Part.ESIM_QR: Field(self.tr("Password"), self.secrets[Part.ESIM_QR]),
        }

    def _assemble(self) -> None:
        for words, value in ((self.tr("not documented"), ""), (self.tr("bytes"), "bytes"), (self.tr("MB"), "MB")):
            self.unit.addItem(words, value)
        unit = Field(
            self.tr("Unit of data used"), self.unit, self.tr("Choose one only if Linksfield told your company so.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption_label(self.tr("Optional parts")))
        fields, secrets = self.fields, self.secret_fields
        shown = {
            "csss": (fields["profile.csss_url"], secrets[Part.CSSS], secrets[Part.CSSS_ACCESS_CODE], unit),
            "esim_qr": (
                fields["profile.esim_qr_url"], fields["profile.esim_qr_account"], secrets[Part.ESIM_QR],
            ),
        }  # fmt: skip
        for key, tick in self.ticks.items():
            tick.setAccessibleName(tick.text())
            column.addWidget(tick)
            column.addWidget(self._below[key])
            below = QVBoxLayout(self._below[key])
            below.setContentsMargins(24, 0, 0, 6)
            for field in shown[key]:
                below.addWidget(field)
        for key in ("csss_url", "esim_qr_url"):
            self.texts[key].setProperty("mono", True)

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        for key, text_input in self.texts.items():
            text_input.textChanged.connect(partial(self._on_text, key))
        self.unit.currentIndexChanged.connect(self._on_unit)
        for part, secret_input in self.secrets.items():
            secret_input.textChanged.connect(partial(self._on_secret, part))
        for key, tick in self.ticks.items():
            tick.toggled.connect(partial(self._on_tick, key))

    def _on_unit(self, row: int) -> None:
        self._draft.choices["usage_unit"] = self.unit.itemData(row)
        self.changed.emit()

    def _on_text(self, key: str, text: str) -> None:
        self._draft.texts[key] = text
        self.changed.emit()

    def _on_secret(self, part: Part, text: str) -> None:
        self._draft.secrets[part] = text
        self.changed.emit()

    def _on_tick(self, key: str, ticked: bool) -> None:
        self._draft.parts[key] = ticked
        if key == "csss" and ticked and not self.texts["csss_url"].text():
            self.texts["csss_url"].setText(CSSS_BASE)
        self._show_ticked()
        self.changed.emit()

    # ------------------------------------------------------------------ internals

    def _show_ticked(self) -> None:
        for key, below in self._below.items():
            below.setVisible(self._draft.parts[key])
        kept = self.tr("Leave empty to keep the stored one.") if self._draft.saved else ""
        for part in (Part.CSSS, Part.ESIM_QR):
            self.secret_fields[part].set_hint(kept)

    def _is_wrong(self, part: Part) -> bool:
        text = self.secrets[part].text()
        try:
            check_part_secret(text)
        except BadInput:
            return bool(text)
        return False

    def _first_secret(self) -> Field:
        return self.secret_fields[Part.CSSS if self._draft.parts["csss"] else Part.ESIM_QR]


def _set_text(text_input: QLineEdit, text: str) -> None:
    with QSignalBlocker(text_input):
        text_input.setText(text)
