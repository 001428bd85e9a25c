"""The compiled files of a language: our own, and Qt's for its dialogs. English, the language of most, needs none."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QCryptographicHash, QLibraryInfo, QProcess

from ui.look.resources import resource_path

_MOST_MS = 10_000
_log = logging.getLogger("console")


def compiled(language: str, cache: Path) -> Path | None:
    """The compiled file of a language: the shipped one, else made in `cache` from this version of its source.

    None where it cannot be made; the window then stays English, and the log says why.
    """
    shipped = resource_path("translations", f"linksfield_{language}.qm")
    if shipped.exists():
        return shipped
    source = resource_path("translations", f"linksfield_{language}.ts")
    digest = QCryptographicHash.hash(source.read_bytes(), QCryptographicHash.Algorithm.Sha256)
    made = cache / f"linksfield_{language}-{bytes(digest.data()).hex()[:16]}.qm"
    if not made.exists():
        problem = _compile(source, made)
        if problem:
            _log.warning("%s was not compiled: %s", source.name, problem)
            return None
    return made


def _compile(source: Path, made: Path) -> str:
    """Run PySide6's lrelease (some hundredths of a second); what went wrong, or ""."""
    part = made.with_suffix(f".{os.getpid()}")
    try:
        # Perhaps the first that is written below the data folder: for this user only, as all of it.
        made.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        made.parent.mkdir(mode=0o700, exist_ok=True)
        process = QProcess()
        process.start(str(tool("lrelease")), ["-silent", str(source), "-qm", str(part)])
        if not process.waitForFinished(_MOST_MS) or process.exitCode() or not part.exists():
            return process.errorString() or bytes(process.readAllStandardError().data()).decode(errors="replace")
        for old in made.parent.glob(f"{source.stem}-*.qm"):
            with suppress(OSError):
                old.unlink()
        part.replace(made)
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def tool(name: str) -> Path:
    """A tool that comes with PySide6: "lrelease" or "lupdate"."""
    return Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)


def of_qt(language: str) -> Path | None:
    """Qt's own words; the packaged program brings them along, else they are PySide6's."""
    name = f"qtbase_{language}.qm"
    folders = (resource_path("translations"), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    return next((folder / name for folder in folders if (folder / name).exists()), None)
