"""The form of one profile: name, environment, partner code, test of the connection, and what may be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.errors import BadInput
from ui.dialogs.profiles.code_field import SecretPart
from ui.dialogs.profiles.draft import URLS, ProfileDraft
from ui.dialogs.profiles.parts import OptionalParts
from ui.dialogs.profiles.trial import TrialPart
from ui.look.colours import text_is_large
from ui.widgets.basics import line, named
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, muted_label
from ui.words import errors


class ProfileForm(QWidget):
    """Shows a draft and writes every change into it at once, however it was made. Signals: `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.draft = ProfileDraft()
        self.texts = {
            "name": named(QLineEdit(), "profileNameInput"),
            "vshop_url": named(QLineEdit(), "vshopUrlInput"),
            "payment_url": named(QLineEdit(), "paymentUrlInput"),
            "topup_url": named(QLineEdit(), "topupUrlInput"),
            "mall_url": named(QLineEdit(), "mallUrlInput"),
        }
        self.choices = {
            "environment": named(QComboBox(), "environmentBox"),
            "language_code": named(QComboBox(), "languageCodeBox"),
        }
        self.ticks = {
            "read_only": named(QCheckBox(self.tr("View only: nothing can be ordered or stopped")), "readOnlyBox"),
            "assumed_calls": named(
                QCheckBox(self.tr("Record our shop's orders, ask to confirm payments")),
                "assumedCallsBox",
            ),
        }
        self.secret = SecretPart()
        self.trial = TrialPart()
        self.parts = OptionalParts()
        self.addresses = QWidget()
        self.fields = self._fields()
        self._fill_choices()
        self._assemble()
        self._connect()

    def show_draft(self, draft: ProfileDraft) -> None:
        """Show another draft; what is typed from now on goes there."""
        self.draft = draft
        for key, text_input in self.texts.items():
            _set_text(text_input, draft.texts[key])
        for key, box in self.choices.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(draft.choices[key]))
        for key, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(draft.ticks[key])
        with QSignalBlocker(self.secret):
            self.secret.show_typed(draft.code, keeps=draft.keeps_code)
        draft.keeps_code = self.secret.keeps
        self.trial.show_card(draft.card)
        self.parts.show_draft(draft)
        self._show_addresses()
        self._show_code_hint()
        self.clear_errors()

    def show_keyring(self, name: str | None, warning: str | None) -> None:
        """Say where the partner code would be kept; see `SecretPart.show_keyring`."""
        with QSignalBlocker(self.secret):
            self.secret.show_keyring(name, warning)
        self.draft.keeps_code = self.secret.keeps

    def show_error(self, error: BadInput) -> bool:
        """Say an error at its field, and go there; False if it is about none of the fields."""
        field = self.parts.secret_field() if error.field == "part_secret" else self.fields.get(error.field)
        if field is None:
            return False
        field.show()
        field.show_error(errors.sentence(error))
        return True

    def ask_for_language(self) -> None:
        """Show the language of the answers, too, and go there."""
        self.fields["profile.language_code"].show()
        self.choices["language_code"].setFocus()

    def clear_errors(self) -> None:
        for field in (*self.fields.values(), *self.parts.secret_fields.values()):
            field.clear_error()

    # ------------------------------------------------------------------ assemble

    def _fields(self) -> dict[str, Field]:
        """Every field by the name that errors call it by."""
        addresses = self.tr("https only; http is for this computer.")
        mall = self.tr(
            "The page where customers buy. {iccid} is the card number, {order} or {pay_id} an order to pay; {pay_id} "
            "shows customers the partner code. Can be left empty."
        )
        language = self.tr("Linksfield does not say which is which; 1 is most likely English.")
        return {
            "profile.name": Field(self.tr("Name of the profile"), self.texts["name"]),
            "profile.environment": Field(self.tr("Environment"), self.choices["environment"]),
            "profile.vshop_url": Field(
                self.tr("Address for plans and orders (vshop)"), self.texts["vshop_url"], addresses
            ),
            "profile.payment_url": Field(self.tr("Address for payments (payment)"), self.texts["payment_url"]),
            "profile.topup_url": Field(self.tr("Address for order details (topup)"), self.texts["topup_url"]),
            "profile.mall_url": Field(self.tr("Shop's address"), self.texts["mall_url"], mall),
            "profile.language_code": Field(
                self.tr("Language of Linksfield's answers"), self.choices["language_code"], language
            ),
            "partner_code": self.secret.field,
            "iccid": self.trial.field,
            **self.parts.fields,
        }

    def _fill_choices(self) -> None:
        for words, value in (
            (self.tr("Production: real customers"), "production"),
            (self.tr("Test (UAT): Linksfield's test system"), "uat"),
            (self.tr("Custom addresses"), "custom"),
        ):
            self.choices["environment"].addItem(words, value)
        for words, value in ((self.tr("1 (most likely English)"), "1"), (self.tr("0 (most likely Chinese)"), "0")):
            self.choices["language_code"].addItem(words, value)

    def _assemble(self) -> None:
        top = QVBoxLayout() if text_is_large() else QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.fields["profile.name"], 1)
        top.addWidget(self.fields["profile.environment"], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 12, 6)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self._assemble_addresses())
        for part in (self.secret, self.trial, line()):
            column.addWidget(part)
        column.addLayout(self._assemble_allowed())
        for name in ("profile.language_code", "profile.mall_url"):
            column.addWidget(self.fields[name])
        column.addWidget(self.parts)
        column.addStretch(1)
        # For administrators: their menu shows it.
        self.fields["profile.language_code"].hide()

    def _assemble_addresses(self) -> QWidget:
        column = QVBoxLayout(self.addresses)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for key in URLS:
            self.texts[key].setProperty("mono", True)
            column.addWidget(self.fields[f"profile.{key}"])
        return self.addresses

    def _assemble_allowed(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(caption_label(self.tr("What may be done")))
        for tick in self.ticks.values():
            tick.setAccessibleName(tick.text())
            column.addWidget(tick)
        column.addWidget(
            muted_label(
                self.tr(
                    "Linksfield's documentation describes these calls only in part. Tick only if Linksfield has "
                    "agreed to them for your company."
                )
            )
        )
        return column

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        for key, text_input in self.texts.items():
            text_input.textChanged.connect(partial(self._on_text, key))
        for key, box in self.choices.items():
            box.currentIndexChanged.connect(partial(self._on_choice, key))
        for key, tick in self.ticks.items():
            tick.toggled.connect(partial(self._on_tick, key))
        self.secret.changed.connect(self._on_secret)
        self.parts.changed.connect(self.changed)
        self.trial.edited.connect(self._on_card)

    def _on_text(self, key: str, text: str) -> None:
        self.draft.texts[key] = text
        self.changed.emit()

    def _on_choice(self, key: str, row: int) -> None:
        self.draft.choices[key] = self.choices[key].itemData(row)
        self._show_addresses()
        self.changed.emit()

    def _on_tick(self, key: str, ticked: bool) -> None:
        self.draft.ticks[key] = ticked
        self.changed.emit()

    def _on_secret(self) -> None:
        self.draft.code, self.draft.keeps_code = self.secret.code.text(), self.secret.keeps
        self.changed.emit()

    def _on_card(self, text: str) -> None:
        self.draft.card = text

    # ------------------------------------------------------------------ internals

    def _show_addresses(self) -> None:
        self.addresses.setVisible(self.draft.choices["environment"] == "custom")

    def _show_code_hint(self) -> None:
        kept = self.tr("Leave empty to keep the stored code.")
        self.secret.field.set_hint(kept if self.draft.saved else "")
        self.secret.forget.setVisible(self.draft.saved is not None)


def _set_text(text_input: QLineEdit, text: str) -> None:
    with QSignalBlocker(text_input):
        text_input.setText(text)
