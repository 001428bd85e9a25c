"""The window's language: our own words and Qt's, switched while the program runs.

English stands in the sources. Other languages come from Qt Linguist's files in `resources/translations`: compiled in
the packaged program; from source they are compiled at their first use, and again whenever they have changed.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from ui.look.icons import resource_path

# Every language of the program by its own name, which is the same in all of them.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
# Twice as long as English: shows where words have too little room. For tests and pictures only.
PSEUDO = "pseudo"

_MOST_MS = 10_000


class Translation(QObject):
    """Puts a language on the application. Signal: `changed()` after it; what stands on screen must be worded anew.

    `cache` is the folder for compiled files; it is made when it is needed.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, cache: Path) -> None:
        super().__init__(app)
        self._app = app
        self._cache = cache
        self._choice = "system"
        self._language = ""
        self._installed: list[QTranslator] = []

    @property
    def choice(self) -> str:
        """What was asked for: "system", "en", "zh_CN" or "pseudo"."""
        return self._choice

    @property
    def language(self) -> str:
        """The language on screen: "en", "zh_CN" or "pseudo"; "" before the first `apply`."""
        return self._language

    def apply(self, choice: str) -> None:
        """Show this language; "system" is the system's, if it is one of ours, else English."""
        self._choice = choice if choice in (*LANGUAGES, PSEUDO) else "system"
        wanted = system_language(QLocale.system().uiLanguages()) if self._choice == "system" else self._choice
        if wanted == self._language:
            return
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._language = wanted
        QLocale.setDefault(_locale(wanted))
        self._installed = self._translators(wanted)
        for translator in self._installed:
            self._app.installTranslator(translator)
        self.changed.emit()

    # ------------------------------------------------------------------ internals

    def _translators(self, language: str) -> list[QTranslator]:
        if language == "en":
            return []
        if language == PSEUDO:
            return [PseudoTranslator(self)]
        # The one installed last is asked first.
        return [self._loaded(path) for path in (_of_qt(language), compiled(language, self._cache)) if path is not None]

    def _loaded(self, path: Path) -> QTranslator:
        translator = QTranslator(self)
        translator.load(str(path))
        return translator


class PseudoTranslator(QTranslator):
    """Every text of ours in brackets and twice as long; Qt's own stay as they are."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context[:1] == "Q" and context[1:2].isupper():
            return sourceText
        # Letters that mean nothing in a pattern of a date.
        filler = "olio " * len(sourceText)
        return f"[{sourceText} {filler[: len(sourceText) - 3]}]"


def system_language(wanted: list[str]) -> str:
    """The first of these (as "zh-Hans-CN", the dearest first) that is one of ours; English if none is.

    Who reads traditional characters is not given simplified ones.
    """
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "en":
            return "en"
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
    return "en"


def compiled(language: str, cache: Path) -> Path | None:
    """The compiled file of a language: the shipped one, else made in `cache` from this version of its source.

    None where it cannot be made; the window then stays English, and the log says why.
    """
    from PySide6.QtCore import QCryptographicHash  # English, the language of most, needs none

    shipped = resource_path("translations", f"linksfield_{language}.qm")
    if shipped.exists():
        return shipped
    source = resource_path("translations", f"linksfield_{language}.ts")
    digest = QCryptographicHash.hash(source.read_bytes(), QCryptographicHash.Algorithm.Sha256)
    made = cache / f"linksfield_{language}-{bytes(digest.data()).hex()[:16]}.qm"
    if not made.exists():
        problem = _compile(source, made)
        if problem:
            _log(f"{source.name} was not compiled: {problem}")
            return None
    return made


def _compile(source: Path, made: Path) -> str:
    """Run PySide6's lrelease (some hundredths of a second); what went wrong, or ""."""
    part = made.with_suffix(f".{os.getpid()}")
    try:
        # Perhaps the first that is written below the data folder: for this user only, as all of it.
        made.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        made.parent.mkdir(mode=0o700, exist_ok=True)
        from PySide6.QtCore import QProcess  # only where words have to be made: not before the first paint

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


def _of_qt(language: str) -> Path | None:
    """Qt's own words; the packaged program brings them along, else they are PySide6's."""
    from PySide6.QtCore import QLibraryInfo

    name = f"qtbase_{language}.qm"
    folders = (resource_path("translations"), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    return next((folder / name for folder in folders if (folder / name).exists()), None)


def _locale(language: str) -> QLocale:
    if language == "zh_CN":
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    system = QLocale.system()
    return system if system.language() is QLocale.Language.English else QLocale(QLocale.Language.English)


def _log(problem: str) -> None:
    import logging  # only where something is wrong: this module is loaded before the first paint

    logging.getLogger("console").warning("%s", problem)
