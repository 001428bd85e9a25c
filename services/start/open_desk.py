"""The desk over the files of this start: journal, profiles, keyring, log; opened once, after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from services.background.followed_payments import FollowedFile
from services.clock import SystemClock
from services.desk.desk import Desk
from services.errors import BadInput
from services.journal import Journal
from services.journal.this_pc import os_user
from services.setup.profiles import Loaded, ProfileBook
from services.setup.reply_templates import ReplyTemplates
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.start.folders import Folders
from services.start.log import Log, open_log
from services.support.updates import UpdateFile
from services.wire.transport import Transport


class OpenedDesk(NamedTuple):
    """`log` is None where none can be written; `profiles` says what was found in their file.

    `problems` is what must be said of the other files: mended, or kept aside because they were damaged.
    """

    desk: Desk
    log: Log | None
    profiles: Loaded
    problems: tuple[BadInput, ...] = ()

    def close(self) -> None:
        """Close what was opened; the journal last, so that an outcome that came in until then is still written."""
        self.desk.close()
        if self.log is not None:
            self.log.close()


def open_desk(folders: Folders, settings: Settings, proxy_for: Callable[[str], str | None]) -> OpenedDesk:
    """Open everything; blocks while a short journal is checked. What cannot be used is said by the desk."""
    clock, vault = SystemClock(), Vault()
    log = open_log(folders, vault.known_codes)
    profiles = ProfileBook(folders.profiles_file)
    loaded = profiles.load()
    followed = FollowedFile(folders.followed_file, clock.now)
    updates = UpdateFile(folders.updates_file, clock.now)
    templates = ReplyTemplates(folders.templates_file, clock.now)
    templates.load()
    desk = Desk(
        profiles,
        vault,
        settings,
        Transport(proxy_for=proxy_for),
        Journal(folders.data, clock.now, os_user=os_user()),
        clock,
        followed,
        updates,
        templates,
    )
    # Of a long journal, which is checked after this, the window says it itself.
    repaired = desk.journal.repaired and not desk.journal.checks_beside
    mended = (BadInput("journal_file", "repaired"),) if repaired else ()
    problems = (*settings.problems, *followed.problems, *updates.problems, *templates.problems, *mended)
    return OpenedDesk(desk, log, loaded, problems)
