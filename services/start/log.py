"""The log: rotating, for this user only, and without secrets."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Self

from services.errors import ConsoleError, NotSetUp
from services.private_files import open_private
from services.redaction import redact_log
from services.start.folders import Folders
from services.support.crashes import CrashFile

LARGEST = 1024 * 1024
"""Size at which console.log is rotated, in bytes."""

KEPT = 3
"""How many log files there are at most, the current one included."""

_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class RedactedFormatter(logging.Formatter):
    """Formats a record, traceback included, and masks what must not be in a file.

    `masks` gives the partner codes known now; what services/redaction.py lists is masked whether it is known or not.
    """

    def __init__(self, masks: Callable[[], Iterable[str]]) -> None:
        super().__init__(_FORMAT)
        self._masks = masks

    def format(self, record: logging.LogRecord) -> str:
        """The line or lines of this record, redacted."""
        return redact_log(super().format(record), self._masks())


class _PrivateFileHandler(RotatingFileHandler):
    """Its files can be read by this user alone; a link in their place is not followed."""

    def _open(self) -> TextIOWrapper:
        descriptor = open_private(Path(self.baseFilename), _APPEND)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose a line that a full disk does not take; the window says what cannot be written, and look-ups go on."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def close(self) -> None:
        """Close the file; what a full disk does not take until then is lost."""
        with contextlib.suppress(OSError):
            super().close()


class Log:
    """The open log files; `close` (or leaving the `with` block) lets go of them."""

    def __init__(self, folders: Folders, masks: Callable[[], Iterable[str]]) -> None:
        # Frames only, no values: a crash cannot be redacted any more.
        self._crashes = CrashFile(folders.logs, folders.log_file)
        try:
            self._handler = _PrivateFileHandler(
                folders.log_file, maxBytes=LARGEST, backupCount=KEPT - 1, encoding="utf-8", errors="backslashreplace"
            )
        except OSError:
            self._crashes.close()
            raise
        self._handler.setFormatter(RedactedFormatter(masks))
        logging.getLogger().addHandler(self._handler)
        logging.getLogger().setLevel(logging.INFO)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop logging to the files."""
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        self._crashes.close()


def set_up(folders: Folders, masks: Callable[[], Iterable[str]]) -> Log:
    """Log from info level up to logs/console.log (3 files of 1 MiB), and crashes to logs/crash.log while it is open.

    `folders` have been made. `masks` gives the partner codes to mask. Raises NotSetUp("data_folder").
    """
    try:
        return Log(folders, masks)
    except OSError as error:
        raise NotSetUp("data_folder", f"{folders.logs}: {error.strerror or type(error).__name__}") from error


def open_log(folders: Folders, masks: Callable[[], Iterable[str]]) -> Log | None:
    """The log, or None where it cannot be written: the program goes on without one."""
    try:
        return set_up(folders, masks)
    except NotSetUp:
        return None


def log_trouble(error: ConsoleError) -> None:
    """Note that something was not read back in the background; the kind of error alone."""
    logging.getLogger("console.watch").info("not read back: %s", type(error).__name__)
