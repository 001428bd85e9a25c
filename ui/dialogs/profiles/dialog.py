"""The profile manager: the list of profiles, the form of one, and set-up files."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError, SecretUnavailable
from ui.dialogs.base.question import Question
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.profiles.contract_check import ContractDialog
from ui.dialogs.profiles.draft import ProfileDraft
from ui.dialogs.profiles.form import ProfileForm
from ui.dialogs.profiles.saving import ProfileWork, trial_result
from ui.dialogs.profiles.set_up_file import choose_set_up_file, choose_where_to_save
from ui.dialogs.profiles.set_up_preview import SetUpPreview
from ui.look import joining
from ui.look.colours import text_is_large
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.safe_text import tip_text
from ui.words import errors, systems

if TYPE_CHECKING:
    from services.records import Profile
    from services.setup.profiles import ProfileBook
    from ui.session.session import Session

translate = QCoreApplication.translate

# A profile without optional parts is seen whole where the screen has the room, and scrolls where it has not.
_LOW, _WHOLE, _FREE = 660, 780, 80


class ProfilesDialog(Sheet):
    """Profiles are typed, tested and saved here; what is typed stays until it is saved or discarded.

    `new_in` ("production" or "uat") begins with a new profile in that environment; `show` names the one to begin
    with. Signals: `saved(str)` with the profile's name.
    """

    as_high_as_its_content = False

    saved = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, *, new_in: str = "", show: str = "") -> None:
        super().__init__(parent, "profilesDialog", translate("ProfilesDialog", "Profiles"), 860)
        self._session = session
        self._work = ProfileWork(session)
        self._drafts: list[ProfileDraft] = []
        self.list = named(QListWidget(), "profilesList")
        self.new_button = push_button(self.tr("+ New profile"), "link", "newProfileButton")
        self.import_button = push_button(self.tr("Import a set-up file..."), "link", "importProfilesButton")
        self.export_button = push_button(self.tr("Export a set-up file..."), "link", "exportProfilesButton")
        self.notice = named(NoticeBox(), "profilesNotice")
        self.question = Question("profilesQuestion")
        self.form = ProfileForm()
        self.delete_button = self.add_left_button(
            push_button(self.tr("Delete profile..."), "danger", "deleteProfileButton")
        )
        self.contract_button = self.add_left_button(
            push_button(self.tr("Check the answers..."), "link", "checkContractButton")
        )
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeProfilesButton"))
        self.save_button = self.add_button(push_button(self.tr("Save profile"), "primary", "saveProfileButton"))
        self._assemble()
        self._load(new_in, show)
        self._connect()

    @property
    def draft(self) -> ProfileDraft:
        """The draft on show."""
        return self.form.draft

    # ------------------------------------------------------------------ assemble, load

    def _assemble(self) -> None:
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setProperty("role", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(self.list, 1)
        for button in (self.new_button, self.import_button, self.export_button):
            button.setAccessibleName(button.text())
            side.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.question)
        right.addWidget(self.notice)
        right.addWidget(scrolling(self.form), 1)
        columns = QVBoxLayout() if text_is_large() else QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(side)
        columns.addLayout(right, 1)
        if text_is_large():
            self.list.setFixedHeight(130)
        else:
            self.list.setFixedWidth(200)
        self.body.addLayout(columns, 1)
        room = self.screen().availableGeometry().height() - _FREE
        self.resize(900, max(_LOW, min(_WHOLE, room)))

    def _load(self, new_in: str, show: str) -> None:
        self._drafts = [ProfileDraft(profile) for profile in self._book.saved]
        if new_in or not self._drafts:
            self._drafts.append(ProfileDraft(environment=new_in or "production"))
        names = [draft.texts["name"] for draft in self._drafts]
        current = self._session.current
        shown = show or (current.profile if current else "")
        self._list_drafts(len(names) - 1 if new_in else names.index(shown) if shown in names else 0)
        (self.form.texts["name"] if new_in or not names[0] else self.list).setFocus()
        self._start("keyring", self._show_keyring())

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.new_button.clicked.connect(lambda _checked: self.begin_new())
        self.import_button.clicked.connect(lambda _checked: choose_set_up_file(self, self.import_file))
        self.export_button.clicked.connect(lambda _checked: choose_where_to_save(self, self.export_file))
        self.delete_button.clicked.connect(lambda _checked: self.ask_delete())
        self.contract_button.clicked.connect(lambda _checked: self.check_contract())
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.save_button.clicked.connect(lambda _checked: self.save())
        self.form.secret.entered.connect(self.save)
        self.form.secret.forget_wanted.connect(self.ask_forget)
        self.form.trial.wanted.connect(self.try_out)
        self.form.trial.cancelled.connect(lambda: self._session.tasks.cancel("profiles:trial"))
        self.form.changed.connect(self._on_changed)

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._show_draft(self._drafts[row])

    def _on_changed(self) -> None:
        self.notice.show_text("")
        self._show_words(self._drafts.index(self.draft))
        self._show_environment()

    # ------------------------------------------------------------------ slots

    def begin_new(self) -> None:
        """Begin a new profile below the others."""
        self._drafts.append(ProfileDraft())
        self._list_drafts(len(self._drafts) - 1)
        self.form.texts["name"].setFocus()

    def ask_for_language(self) -> None:
        """Show the language of Linksfield's answers, too, and go there."""
        self.form.ask_for_language()

    def save(self) -> None:
        """Save what is typed; every error is said at its field, and nothing typed is lost."""
        if self.save_button.isEnabled():
            self.form.clear_errors()
            self.notice.show_text("")
            self._start("save", self._save(self.draft))

    def try_out(self) -> None:
        """Verify the card typed there with the profile as typed, saved or not."""
        self.form.clear_errors()
        self.form.trial.show_under_way()
        self._start("trial", self._try_out(self.draft))

    def check_contract(self) -> None:
        """Ask every safe call once about the card typed there, with the profile as typed; see `ContractDialog`."""
        self.form.clear_errors()
        self._start("contract", self._check_contract(self.draft))

    def import_file(self, path: Path) -> None:
        """Add the profiles of a set-up file."""
        self._start("import", self._import(path))

    def export_file(self, path: Path) -> None:
        """Write the saved profiles as a set-up file, without any partner code."""
        self._start("export", self._export(path))

    def ask_delete(self) -> None:
        """Ask before a profile goes; one that was never saved is given up by closing."""
        draft = self.draft
        if draft.saved is None:
            return
        name = draft.saved.name
        sentence = self.tr(
            "Delete profile {name}? Its partner code and notification keys stored on this computer are deleted "
            "too. Nothing changes at Linksfield."
        ).format(name=name)
        self.question.ask(
            sentence,
            self.tr("Delete profile"),
            self.tr("Keep it"),
            lambda: self._start("delete", self._delete(draft, name)),
        )

    def ask_forget(self) -> None:
        """Ask before the partner code that is kept for this profile goes; the profile itself stays."""
        draft = self.draft
        if draft.saved is None:
            return
        name = draft.saved.name
        sentence = self.tr(
            "Forget the partner code of {name}, in this computer's keyring and for this session? The profile stays; "
            "the code is asked for when it is needed."
        ).format(name=name)
        self.question.ask(
            sentence,
            self.tr("Forget the code"),
            self.tr("Keep it"),
            lambda: self._start("forget", self._forget(draft, name)),
        )

    def say_added(self, added: Sequence[Profile]) -> None:
        """Say which profiles came from a set-up file, and what they still need."""
        names = joining.names(profile.name for profile in added)
        self._say(self.tr("Added: {names}. Enter the partner code of each.").format(names=names))
        self.form.secret.code.setFocus()

    def reject(self) -> None:
        """Close; what is typed and not saved is asked about first."""
        edited = [draft.texts["name"].strip() or self._new_words() for draft in self._drafts if draft.edited]
        if self.question.isVisible():
            self.question.withdraw()
            return
        if not edited:
            super().reject()
            return
        sentence = self.tr("Not saved yet: {names}. Close without saving?").format(names=joining.names(edited))
        self.question.ask(sentence, self.tr("Close without saving"), self.tr("Keep editing"), super().reject)

    def done(self, result: int) -> None:
        for slot in ("keyring", "save", "trial", "contract", "import", "export", "delete", "forget"):
            self._session.tasks.cancel(f"profiles:{slot}")
        super().done(result)

    # ------------------------------------------------------------------ work off the GUI thread

    async def _show_keyring(self) -> None:
        self.form.show_keyring(*await self._session.supporting.keyring())

    async def _save(self, draft: ProfileDraft) -> None:
        self.save_button.setEnabled(False)
        try:
            profile = await self._work.save(draft)
        except ConsoleError as error:
            self.save_button.setEnabled(True)
            self._show_words(self._drafts.index(draft))
            self._show_error(draft, error)
        else:
            self.save_button.setEnabled(True)
            self._refresh(draft)
            self._say(self.tr("{name} is saved.").format(name=profile.name))
            self.saved.emit(profile.name)

    async def _try_out(self, draft: ProfileDraft) -> None:
        try:
            await self._work.try_out(draft)
        except (BadInput, SecretUnavailable) as error:
            self.form.trial.show_result("")
            self._show_error(draft, error)
        except ConsoleError as error:
            self._show_trial(draft, error)
        else:
            self._show_trial(draft, None)

    async def _check_contract(self, draft: ProfileDraft) -> None:
        try:
            ready = await self._work.ready(draft)
        except ConsoleError as error:
            self._show_error(draft, error)
        else:
            ContractDialog(self._session, *ready, self).open()

    async def _import(self, path: Path) -> None:
        try:
            found = await self._session.background.read(self._book.look_into, path)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        preview = SetUpPreview(found, self._book, self)
        preview.accepted.connect(lambda: self._start("import", self._take(found)))
        preview.open()

    async def _take(self, added: Sequence[Profile]) -> None:
        try:
            await self._session.background.read(self._book.take, added)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        self._drafts.extend(ProfileDraft(profile) for profile in added)
        self._list_drafts(len(self._drafts) - len(added))
        self._session.profiles_changed.emit()
        self.say_added(added)

    async def _export(self, path: Path) -> None:
        try:
            await self._session.background.read(self._book.export, path)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        self._say(self.tr("Saved without any partner code: {path}").format(path=path))

    async def _delete(self, draft: ProfileDraft, name: str) -> None:
        try:
            await self._work.delete(name)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
        if self._book.find(name) is None:
            self._drop(draft)
            self._session.profiles_changed.emit()

    async def _forget(self, draft: ProfileDraft, name: str) -> None:
        try:
            await self._work.forget_code(name)
        except ConsoleError as error:
            self._show_error(draft, error)
        else:
            self._say(self.tr("The partner code of {name} is forgotten on this computer.").format(name=name))

    # ------------------------------------------------------------------ internals

    @property
    def _book(self) -> ProfileBook:
        return self._session.desk.profiles

    def _start(self, slot: str, work: Coroutine[Any, Any, None]) -> None:
        self._session.tasks.start(f"profiles:{slot}", work)

    def _say(self, sentence: str) -> None:
        self.notice.show_text(sentence, "green")

    def _show_error(self, draft: ProfileDraft, error: ConsoleError) -> None:
        """Say an error at its field, if the form still shows this draft; else above the form."""
        if draft is self.draft:
            if isinstance(error, SecretUnavailable):
                self.form.secret.field.show_error(errors.sentence(error))
                return
            if isinstance(error, BadInput) and self.form.show_error(error):
                return
        self.notice.show_text(errors.sentence(error), "red")

    def _show_trial(self, draft: ProfileDraft, error: ConsoleError | None) -> None:
        if draft is self.draft:
            self.form.trial.show_result(*trial_result(error))

    def _refresh(self, draft: ProfileDraft) -> None:
        self._show_words(self._drafts.index(draft))
        if draft is self.draft:
            self._show_draft(draft)

    def _drop(self, draft: ProfileDraft) -> None:
        row = self._drafts.index(draft)
        self._drafts.remove(draft)
        if not self._drafts:
            self._drafts.append(ProfileDraft())
        self._list_drafts(min(row, len(self._drafts) - 1))

    def _list_drafts(self, shown: int) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([""] * len(self._drafts))
            for row in range(len(self._drafts)):
                self._show_words(row)
            self.list.setCurrentRow(shown)
        self._show_draft(self._drafts[shown])

    def _show_words(self, row: int) -> None:
        draft = self._drafts[row]
        name = draft.texts["name"].strip() or self._new_words()
        words = self.tr("{name} (not saved)").format(name=name) if draft.edited else name
        self.list.item(row).setText(words)
        self.list.item(row).setToolTip(tip_text(words))

    def _show_draft(self, draft: ProfileDraft) -> None:
        self.form.show_draft(draft)
        self.question.withdraw()
        self.notice.show_text("")
        self._show_environment()
        self._show_delete(saved=draft.saved is not None)

    def _show_delete(self, *, saved: bool) -> None:
        reason = "" if saved else self.tr("Not saved yet: there is nothing to delete. Close gives it up.")
        self.delete_button.setEnabled(saved)
        self.delete_button.setAccessibleDescription(reason)
        self.delete_button.setToolTip(tip_text(reason) if reason else "")

    def _show_environment(self) -> None:
        self.show_badge(*systems.badge(self._book.leads_to(self.draft.profile())))

    def _new_words(self) -> str:
        return self.tr("New profile")
