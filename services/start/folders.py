"""Where the program writes. Loaded before the first paint; what it imports, Qt's bindings load as well."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import weakref
from pathlib import Path

from services.errors import NotSetUp
from services.private_files import make_private_folder

_APPLICATION = "linksfield-console"
INTERRUPTS = tuple(
    signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if name in signal.Signals.__members__
)
"""What asks a process to end: Ctrl-C, the system, and the terminal that goes; Windows has no SIGHUP."""


class Folders:
    """The folders and files of one start of the program. Nothing is made before `make()`.

    With a data folder (`--data-dir`) everything lies below it; without one, where the platform wants it.
    """

    def __init__(self, data: Path | None = None) -> None:
        if data:
            self.data = data.expanduser().absolute()
            self.cache = self.data / "cache"
        else:
            self.data, self.cache = _of_the_platform()
        self.logs = self.data / "logs"
        self.profiles_file = self.data / "profiles.json"
        self.settings_file = self.data / "settings.json"
        self.journal_file = self.data / "journal.sqlite3"
        self.followed_file = self.data / "followed.json"
        self.updates_file = self.data / "updates.json"
        self.templates_file = self.data / "reply_templates.json"
        self.address_file = self.data / "window.address"
        self.log_file = self.logs / "console.log"
        self._remove: weakref.finalize[[Path], Folders] | None = None

    @classmethod
    def of(cls, data: Path) -> Folders:
        """The folders of a program whose data folder this is."""
        standard = cls()
        return standard if standard.data == data else cls(data)

    @classmethod
    def temporary(cls) -> Folders:
        """Folders below a new temporary folder, which goes at `close()` or at the end of the process.

        Raises NotSetUp("data_folder").
        """
        try:
            folders = cls(Path(tempfile.mkdtemp(prefix=f"{_APPLICATION}-")))
        except OSError as error:
            raise _not_writable(error, tempfile.gettempdir()) from error
        folders._remove = weakref.finalize(folders, _remove_folder, folders.data)
        return folders

    def make(self) -> None:
        """Make the folders, those that are there too for this user only, and prove that the data folder can be written.

        Raises NotSetUp("data_folder") whose detail names the folder and the operating system's reason.
        """
        try:
            # The data folder may be a link that this user chose; one inside of it is not followed.
            make_private_folder(Path(os.path.realpath(self.data)))
            for folder in (self.logs, self.cache):
                make_private_folder(folder)
            with tempfile.TemporaryFile(dir=self.data) as probe:
                probe.write(b"writable")
        except OSError as error:
            raise _not_writable(error, str(self.data)) from error

    def close_when_interrupted(self) -> None:
        """Let what interrupts end the process, and close: for the time before there is a window to be closed."""

        def leave(number: int, _frame: object) -> None:
            self.close()
            # No exception: Qt's bindings swallow one that comes while they are being loaded.
            os._exit(128 + number)

        for number in INTERRUPTS:
            signal.signal(number, leave)

    def close(self) -> None:
        """Remove temporary folders; others stay."""
        if self._remove is not None:
            self._remove()


def _of_the_platform() -> tuple[Path, Path]:
    """Where this system wants data and caches."""
    import platformdirs

    data = platformdirs.user_data_path(_APPLICATION, appauthor=False)
    return data, platformdirs.user_cache_path(_APPLICATION, appauthor=False)


def _remove_folder(folder: Path) -> None:
    # A file that is still open on Windows must not spoil the exit; the system clears its temporary folder.
    shutil.rmtree(folder, ignore_errors=True)


def _not_writable(error: OSError, folder: str) -> NotSetUp:
    return NotSetUp("data_folder", f"{folder}: {error.strerror or type(error).__name__}")
