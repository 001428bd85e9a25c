"""Updates: where the manifest is read, what it said last, and the way to a newer version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from services.errors import BadInput
from services.support.manifest import check_key
from services.support.updates import check_address
from ui.dialogs.base.sheet import Sheet
from ui.look.colours import grown
from ui.widgets.basics import named, show_when
from ui.widgets.boxes import CardFrame, FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.long_text import LongText
from ui.widgets.safe_text import cut_text
from ui.words import errors
from ui.words.support import updates

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.support.manifest import Manifest
    from ui.session.session import Session

translate = QCoreApplication.translate


class UpdatesDialog(Sheet):
    """The address (none: off), how it stands, and the newer version with its notes; nothing is installed from here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, "updatesDialog", translate("UpdatesDialog", "Updates"), 620)
        # -- facts
        self._session = session
        self._updates = session.desk.updates
        self._link = self._sum = ""
        # -- widgets
        self.address = named(QLineEdit(), "updateAddressInput")
        self.field = Field(self.tr("Address of the manifest"), self.address)
        self.key = named(QLineEdit(), "updateKeyInput")
        self.key_field = Field(
            self.tr("Public key (optional)"),
            self.key,
            self.tr("If it is set, only a manifest signed with it is believed. If it is empty, none has to be signed."),
        )
        self.state = named(plain_label(), "updatesState")
        self.lock = named(NoticeBox(), "updatesLock")
        self.newer = CardFrame()
        self.facts = FactGrid(90)
        self.notes = LongText("updateNotes", self.tr("What is new"))
        self.page_notice = NoticeBox()
        # -- buttons
        self.use_button = push_button(self.tr("Use these"), name="useUpdateAddressButton")
        self.read_button = push_button(self.tr("Read now"), name="readUpdatesButton")
        self.sum_button = CopyButton(lambda: self._sum, self.tr("Copy SHA-256"), name="copyUpdateSumButton")
        self.page_button = push_button(self.tr("Open its page"), name="openUpdatePageButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeUpdatesButton"))
        self._assemble()
        self._connect()
        self._load()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        words = self.tr(
            "The people who maintain this program publish a small file that says which version is the newest and "
            "which one production needs. It is read at most once a day. Nothing is downloaded or installed "
            "automatically."
        )
        self.body.addWidget(plain_label(words, "muted"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.key_field)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.use_button, self.read_button):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        for widget in (self.state, self.lock, self.newer):
            self.body.addWidget(widget)
        # Where the screen is low, the notes give way: they scroll.
        self.notes.setMinimumHeight(grown(44))
        self.notes.setMaximumHeight(grown(80))
        self.page_button.setAccessibleName(self.page_button.text())
        for part in (
            self.notes,
            self.facts,
            muted_label(self.tr("Compare the SHA-256 of what you downloaded with this one.")),
            self.page_notice,
        ):
            self.newer.body.addWidget(part)
        # After what stands above them: Tab goes in the order in which parts come in.
        for button in (self.sum_button, self.page_button):
            self.newer.add_button(button)
        self.body.addStretch(1)

    def _connect(self) -> None:
        for typed in (self.address, self.key):
            typed.textChanged.connect(lambda _text: self._show_buttons())
            typed.returnPressed.connect(self._use)
        self.use_button.clicked.connect(lambda _checked: self._use())
        self.read_button.clicked.connect(lambda _checked: self._read())
        self.page_button.clicked.connect(lambda _checked: self._open_page())
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self._session.updates_changed.connect(self._show)

    def _load(self) -> None:
        self.address.setText(self._session.desk.settings.update_address)
        self.key.setText(self._session.desk.settings.update_key)
        self._show()

    # ------------------------------------------------------------------ events

    def _use(self) -> None:
        """Keep address and key, and read at once; without an address it is off."""
        address, key = self._typed()
        if not (_is_taken(address, check_address, self.field) and _is_taken(key, check_key, self.key_field)):
            return
        settings = self._session.desk.settings
        settings.update_address, settings.update_key = address, key
        self._session.save_settings()
        self._session.updates_changed.emit()
        if address:
            self._read()

    def _typed(self) -> tuple[str, str]:
        return self.address.text().strip(), self.key.text().strip().lower()

    def _read(self) -> None:
        self._session.updating.read_now()
        self.state.setText(self.tr("Being read..."))
        self._show_buttons()

    def _open_page(self) -> None:
        if not QDesktopServices.openUrl(QUrl(self._link, QUrl.ParsingMode.StrictMode)):
            self.page_notice.show_text(
                self.tr("No browser could be opened. The address is: {link}").format(link=self._link)
            )

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        address = self._session.desk.settings.update_address
        self.state.setText(updates.state_text(self._updates, address, self._session.desk.now()))
        required = self._updates.required()
        self.lock.show_text(updates.lock_text(required) if required else "", "red")
        # What is needed can be had where it was told of, also once its address is gone.
        self._show_manifest(self._updates.newer or (self._updates.state.manifest if required else None))
        self._show_buttons()

    def _show_manifest(self, manifest: Manifest | None) -> None:
        show_when(self.newer, manifest is not None)
        self.page_notice.show_text("")
        if manifest is None:
            return
        self._link, self._sum = manifest.link, manifest.sha256
        self.newer.show_facts(self.tr("Version {version}").format(version=manifest.version))
        self.notes.show_text(_harmless(manifest.notes))
        self.facts.clear()
        self.facts.add(self.tr("Its page"), cut_text(manifest.link, 70))
        half = len(manifest.sha256) // 2
        self.facts.add("SHA-256", f"{manifest.sha256[:half]}\n{manifest.sha256[half:]}", mono=True)

    def _show_buttons(self) -> None:
        settings = self._session.desk.settings
        is_kept = self._typed() == (settings.update_address, settings.update_key)
        self.use_button.setEnabled(not is_kept)
        self.read_button.setEnabled(bool(settings.update_address) and is_kept and not self._session.updating.reading)


def _is_taken(typed: str, check: Callable[[str], None], field: Field) -> bool:
    """Whether this may stand in a field: empty, or what it must be; if not, the field says why."""
    try:
        if typed:
            check(typed)
    except BadInput as error:
        field.show_error(errors.sentence(error))
        return False
    return True


def _harmless(text: str) -> str:
    """The text without control and direction marks, line by line as it was written."""
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")
