"""The partner code as typed, and where it is to be kept: in the keyring, or only for this run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.look.colours import text_is_large
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label


class SecretPart(QWidget):
    """The partner code's field and the two ways of keeping it.

    Signals: `changed()`, `entered()` (Enter), `forget_wanted()` for the code that is kept already.
    """

    changed = Signal()
    forget_wanted = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = named(QLineEdit(echoMode=QLineEdit.EchoMode.Password), "partnerCodeInput")
        self.show_code = named(QCheckBox(self.tr("Show it")), "showCodeBox")
        self.field = Field(self.tr("Partner code"), self.code)
        self.keep = named(QRadioButton(self.tr("Keep in the keyring")), "keepCodeChoice")
        self.this_run = named(QRadioButton(self.tr("This session only")), "thisRunChoice")
        self.place = named(muted_label(), "keyringState")
        self.forget = push_button(self.tr("Forget the kept code..."), "link", "forgetCodeButton")
        self._choices = QButtonGroup(self)
        self._assemble()
        self._connect()

    @property
    def keeps(self) -> bool:
        """Whether the code is to be kept in the keyring."""
        return self.keep.isChecked()

    def show_typed(self, code: str, *, keeps: bool) -> None:
        """Show what was typed before."""
        self.code.setText(code)
        (self.keep if keeps and self.keep.isEnabled() else self.this_run).setChecked(True)
        self.show_code.setChecked(False)

    def show_keyring(self, name: str | None, warning: str | None) -> None:
        """Say where *Keep in the keyring* keeps it; without a keyring it cannot be chosen.

        `warning`: "no_backend", "locked", "absent", "silent", "plain_text" or None.
        """
        self.keep.setEnabled(name is not None)
        if name is None:
            self.this_run.setChecked(True)
        self.place.setText(self._place_words(name or "", warning))

    def _place_words(self, backend: str, warning: str | None) -> str:
        if warning == "no_backend":
            return self.tr("This computer has no keyring: the partner code is forgotten when the program closes.")
        if warning == "locked":
            return self.tr("The keyring is locked: until it is unlocked, the partner code cannot be kept in it.")
        if warning == "absent":
            return self.tr("The keyring does not answer: the partner code is forgotten when the program closes.")
        if warning == "silent":
            return self.tr(
                "The keyring has not answered yet: it may be asking you something in a window behind this one. Until it"
                " answers, the partner code is forgotten when the program closes."
            )
        if warning == "plain_text":
            return self.tr(
                "Stored by {backend} as plain text: anyone with access to this computer's files can read it."
            ).format(backend=backend)
        return self.tr("Stored in this computer's keyring: {backend}. Never in a file of this program.").format(
            backend=backend
        )

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.show_code.setAccessibleName(self.show_code.text())
        self.show_code.setAccessibleDescription(self.tr("Show the partner code"))
        self.keep.setChecked(True)
        choices = QVBoxLayout() if text_is_large() else QHBoxLayout()
        choices.setSpacing(4 if text_is_large() else 18)
        for choice in (self.keep, self.this_run):
            choice.setAccessibleName(choice.text())
            self._choices.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        choices.addWidget(self.forget)
        choices.addWidget(self.show_code)
        self.forget.setAccessibleName(self.forget.text())
        self.forget.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(choices)
        column.addWidget(self.place)

    def _connect(self) -> None:
        self.code.textChanged.connect(lambda _text: self.changed.emit())
        self.code.returnPressed.connect(self.entered)
        self.forget.clicked.connect(lambda _checked: self.forget_wanted.emit())
        self.keep.toggled.connect(lambda _on: self.changed.emit())
        self.show_code.toggled.connect(self._on_show)

    def _on_show(self, shown: bool) -> None:
        self.code.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
