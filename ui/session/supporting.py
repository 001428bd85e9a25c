"""What the window does where the program itself is the matter: crash reports and diagnostics, on reading threads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from services.errors import SecretUnavailable
from services.redaction import redact_report
from services.start.folders import Folders
from services.start.self_check import self_check
from services.support import crashes, diagnostics
from ui.session.exercise import exercise
from ui.session.state import SessionState

if TYPE_CHECKING:
    from services.start.self_check import KeyringState
    from services.support.diagnostics import TextFile
    from services.support.failures import Failure

# In a running window other threads use None as well: a loss that is the library's comes again each time.
_TRIES = 3


class Supporting:
    """Finds, tells, saves and deletes reports about the program."""

    def __init__(self, state: SessionState) -> None:
        self._state = state

    @property
    def folders(self) -> Folders:
        """The folders of this program."""
        return Folders.of(self._state.desk.journal.path.parent)

    def told(self, failure: Failure) -> str:
        """An unexpected error as it may be shown, copied and saved."""
        return redact_report(failure.text, self._state.desk.vault.known_codes())

    async def crash_report(self) -> str:
        """What is left of a start that died, as it may be shown; "" if there is nothing. Raises OSError."""
        found = await self._state.background.file(crashes.report, self.folders.logs)
        return redact_report(found, self._state.desk.vault.known_codes())

    async def delete_crash_report(self) -> None:
        """Offer it no more. Raises OSError."""
        await self._state.background.file(crashes.delete_report, self.folders.logs)

    async def save_text(self, path: Path, text: str) -> None:
        """Write a report. Raises OSError."""
        await self._state.background.file(diagnostics.save_text, path, text)

    async def save_diagnostics(self, path: Path, files: tuple[TextFile, ...]) -> None:
        """Write the ZIP of these texts. Raises OSError."""
        await self._state.background.file(diagnostics.save, path, files)

    async def keyring(self) -> KeyringState:
        """The keyring's name, and what is wrong with it; it is waited for no longer than anywhere else."""
        vault = self._state.desk.vault
        try:
            # On the one thread for it.
            return await self._state.secret("", lambda: (vault.backend_name(), vault.backend_warning()))
        except SecretUnavailable:
            return None, "silent"

    async def diagnostics(self, shown: dict[str, object], keyring: KeyringState) -> tuple[TextFile, ...]:
        """Everything that would go into the ZIP; `shown` is what the window shows now, `keyring` what it said."""
        desk, folders = self._state.desk, self.folders
        check = await self._state.background.read(self._self_check, keyring)
        here = diagnostics.Installation(
            logs=folders.logs, log_file=folders.log_file, journal_file=desk.journal.path, check=check, shown=shown
        )
        codes, now = desk.vault.known_codes(), desk.now()
        return await self._state.background.read(
            diagnostics.collect, here, desk.settings, desk.profiles, desk.updates, codes, now
        )

    def _self_check(self, keyring: KeyringState) -> dict[str, object]:
        found: dict[str, object] = {}
        for _ in range(_TRIES):
            versions = {"qt": qVersion(), "pyside": pyside_version}
            found = self_check(self.folders, keyring, extra=versions, exercise=exercise)
            if found["ok"]:
                break
        return found
