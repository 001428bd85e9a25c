"""The window's language: our own words and Qt's, switched while the program runs.

English stands in the sources. Other languages come from Qt Linguist's files in `resources/translations`: compiled in
the packaged program; from source they are compiled at their first use, and again whenever they have changed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

# Every language of the program by its own name, which is the same in all of them.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
# Twice as long as English: shows where words have too little room. For tests and pictures only.
PSEUDO = "pseudo"


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
    def cache(self) -> Path:
        """The folder for compiled files."""
        return self._cache

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
            translator.deleteLater()
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
        # English, the language of most, loads none of this before the first paint.
        from ui.words.translation_files import compiled, of_qt

        # The one installed last is asked first.
        return [self._loaded(path) for path in (of_qt(language), compiled(language, self._cache)) if path is not None]

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


def _locale(language: str) -> QLocale:
    if language == "zh_CN":
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    system = QLocale.system()
    return system if system.language() is QLocale.Language.English else QLocale(QLocale.Language.English)
