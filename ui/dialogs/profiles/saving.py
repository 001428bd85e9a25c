"""What the profile manager does off the GUI thread: saving, deleting, and trying a connection out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import BadInput, ConsoleError, Refused, SecretTrouble, SecretUnavailable
from services.parsing.card_number import read_iccid
from services.setup.profiles import check
from ui.words import errors

if TYPE_CHECKING:
    from services.records import Profile
    from ui.dialogs.profiles.draft import ProfileDraft
    from ui.session.session import Session

translate = QCoreApplication.translate


class ProfileWork:
    """Profiles go to their file, partner codes to the keyring on its own thread. Everything raises ConsoleError.

    What was begun is brought to its end though the dialog is closed. Of several steps the keyring's come first: a
    locked one leaves everything as it was, to be tried again, and no code under a name that nothing reads.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._desk = session.desk
        self._background = session.background

    async def save(self, draft: ProfileDraft) -> Profile:
        """Check all that is typed, the partner code too; then save the profile, then keep its code as chosen.

        What is typed meanwhile stays in the draft, unsaved.
        """
        return await self._session.tasks.to_its_end(self._save(draft))

    async def delete(self, name: str) -> None:
        """Take the partner code and the notification keys out of the keyring, and then the profile out of the file."""
        await self._session.tasks.to_its_end(self._delete(name))

    async def _save(self, draft: ProfileDraft) -> Profile:
        profile, code, keeps = draft.profile(), draft.code, draft.keeps_code
        old = draft.saved.name if draft.saved else ""
        if code:
            self._desk.vault.check(code)
        if old not in ("", profile.name):
            await self._rename(old, profile)
        elif old:
            await self._background.read(self._desk.profiles.replace, old, profile)
        else:
            await self._background.read(self._desk.profiles.add, profile)
        draft.take_saved(profile)
        self._session.profile_saved(old, profile.name)
        if code:
            await keep_code(self._session, profile.name, code, keeps=keeps)
        if draft.code == code:
            draft.code = ""
        return profile

    async def _rename(self, old: str, profile: Profile) -> None:
        """Partner code, notification keys and followed payments go along; back again if the file does not take it."""
        vault, profiles = self._desk.vault, self._desk.profiles
        check(profile, [each for each in profiles.profiles if each.name != old])
        try:
            await self._session.secret(old, vault.rename, old, profile.name)
        except SecretUnavailable as error:
            if error.trouble is SecretTrouble.SILENT:
                # It may still be done, by when nobody expects it: what comes behind it takes it back.
                self._background.start_secret(vault.rename, profile.name, old)
            raise
        try:
            await self._background.read(profiles.replace, old, profile)
        except ConsoleError:
            await self._session.secret(old, vault.rename, profile.name, old)
            raise
        await self._background.read(self._desk.followed.rename, old, profile.name)

    async def _delete(self, name: str) -> None:
        await self._session.secret(name, self._desk.vault.forget, name)
        await self._background.read(self._desk.profiles.remove, name)
        await self._background.read(self._desk.followed.forget, name)

    async def try_out(self, draft: ProfileDraft) -> None:
        """Verify the draft's card with the draft as it is typed. Its name does not matter yet."""
        await self._background.read(self._desk.clients.try_out, *await self.ready(draft))

    async def ready(self, draft: ProfileDraft) -> tuple[Profile, str, str]:
        """The draft as typed, its partner code and its card: what a question needs."""
        profile = draft.profile(unnamed=translate("ProfilesDialog", "New profile"))
        check(profile, ())
        code = await self._code(draft, profile)
        return profile, code, read_iccid(draft.card).iccid

    async def _code(self, draft: ProfileDraft, profile: Profile) -> str:
        if draft.code:
            return self._desk.vault.check(draft.code)
        if draft.saved is None:
            raise BadInput("partner_code", "empty")
        name = draft.saved.name
        return await self._session.secret(name, self._desk.clients.stored_code, name, profile)


async def keyring(session: Session) -> tuple[str | None, str | None]:
    """The keyring's name, and what is wrong with it, as the vault tells them; "silent" if it has not answered yet."""
    vault = session.desk.vault
    try:
        return await session.secret("", lambda: (vault.backend_name(), vault.backend_warning()))
    except SecretUnavailable:
        return None, "silent"


async def keep_code(session: Session, profile: str, code: str, *, keeps: bool) -> None:
    """Keep a typed partner code: in the keyring, proved by reading it back, or in memory for this run.

    It is entered for where the profile leads now. Raises BadInput, NotSetUp, SecretUnavailable.
    """
    origins = session.desk.clients.origins(profile)
    if keeps:
        await session.secret(profile, session.desk.vault.save, profile, code, origins)
    else:
        session.desk.vault.use_for_this_run(profile, code, origins)


def trial_result(error: ConsoleError | None) -> tuple[str, str]:
    """What came of *Test connection*, and its tone."""
    if error is None:
        return translate("Trial", "Linksfield accepted the card: profile and partner code work."), "green"
    words = errors.sentence(error)
    if isinstance(error, Refused) and not error.is_busy:
        text = translate(
            "Trial",
            "Linksfield answered, so the connection works. It did not accept this card with this partner code. {words}",
        )
        return text.format(words=words), "amber"
    return words, "red"
