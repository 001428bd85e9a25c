"""What the profile manager does off the GUI thread: saving, deleting, and trying a connection out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import BadInput, ConsoleError, Refused, SecretTrouble, SecretUnavailable
from services.parsing.card_number import read_iccid
from services.setup.profiles import check
from services.setup.systems import origin_of
from services.setup.typed_secrets import check_part_secret
from services.setup.vault import Part, part_user
from ui.words import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    async def forget_code(self, name: str) -> None:
        """Take the partner code alone out of the keyring and of memory."""
        vault = self._desk.vault
        work = self._session.secret(name, vault.forget_code, name, vault.wish(name))
        await self._session.tasks.to_its_end(work)

    async def _save(self, draft: ProfileDraft) -> Profile:
        profile, code, keeps = draft.profile(), draft.code, draft.keeps_code
        saved, old = draft.saved, draft.saved.name if draft.saved else ""
        secrets = typed_secrets(draft)
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
        await self._keep_parts(saved, profile, secrets, keeps=keeps)
        for part, secret in secrets.items():
            if draft.secrets.get(part, "").strip() == secret:
                draft.secrets[part] = ""
        return profile

    async def _keep_parts(
        self, saved: Profile | None, profile: Profile, secrets: Mapping[Part, str], *, keeps: bool
    ) -> None:
        """Keep what was typed for the parts, bound to where each leads; forget that of parts that are no more."""
        vault, name = self._desk.vault, profile.name
        for part, secret in secrets.items():
            origins = frozenset({origin_of(_url(profile, part))})
            if keeps:
                await self._session.secret(name, vault.save_part, name, part, secret, origins)
            else:
                vault.use_part_for_this_run(name, part, secret, origins)
        for part in Part:
            if saved is not None and _url(saved, part) and not _url(profile, part):
                await self._session.secret(name, vault.forget_code, part_user(name, part))

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
        vault = self._desk.vault
        await self._session.secret(name, vault.forget, name, vault.wish(name))
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


async def keep_code(session: Session, profile: str, code: str, *, keeps: bool) -> None:
    """Keep a typed partner code: in the keyring, proved by reading it back, or in memory for this run.

    It is entered for where the profile leads now. Raises BadInput, NotSetUp, SecretUnavailable.
    """
    origins, vault = session.desk.clients.origins(profile), session.desk.vault
    if keeps:
        await session.secret(profile, vault.save, profile, code, origins, vault.wish(profile))
    else:
        vault.use_for_this_run(profile, code, origins)


def typed_secrets(draft: ProfileDraft) -> dict[Part, str]:
    """The secrets that were typed for the parts that are ticked. Raises BadInput as `check_part_secret` does."""
    profile = draft.profile()
    return {part: check_part_secret(text) for part, text in draft.secrets.items() if text and _url(profile, part)}


def _url(profile: Profile, part: Part) -> str:
    """Where a part of a profile leads; "" where it has none."""
    return profile.esim_qr_url if part is Part.ESIM_QR else profile.csss_url


def trial_result(error: ConsoleError | None) -> tuple[str, str]:
    """What came of *Test connection*, and its tone."""
    if error is None:
        return translate("Trial", "Linksfield accepted the card: profile and partner code work."), "green"
    words = errors.sentence(error)
    if isinstance(error, Refused) and not error.is_busy:
        text = translate(
            "Trial",
            "Linksfield answered, so the connection works, but it refused this card with this partner code. {words}",
        )
        return text.format(words=words), "amber"
    return words, "red"
