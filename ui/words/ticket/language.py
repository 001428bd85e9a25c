"""The language of a note, which need not be the window's: a translator that is loaded and not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDate, QLocale, QTranslator

from services.clock import local_time
from ui.words.translation_files import compiled

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

Language = Literal["en", "zh_CN"]

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "zh_CN": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}
_DAYS = {"en": "d MMM yyyy", "zh_CN": "yyyy年M月d日"}
_MOMENTS = {"en": "{day} {time} {zone}", "zh_CN": "{day} {time}（{zone}）"}
_BETWEEN = {"en": " ", "zh_CN": ""}
_JOINED = {"en": ", ", "zh_CN": "、"}


class NoteLanguage:
    """Sentences, days and moments of one language. `translator` is None for English, which stands in the sources."""

    def __init__(self, language: Language, translator: QTranslator | None = None) -> None:
        self.language = language
        self._translator = translator

    def sentence(self, context: str, source: str) -> str:
        """A sentence of the sources in this language."""
        found = self._translator.translate(context, source) if self._translator is not None else ""
        return found or source

    def day(self, day: date | None) -> str:
        """A day, "5 Dec 2026" or "2026年12月5日"; "" for none."""
        if day is None:
            return ""
        return _LOCALES[self.language].toString(QDate(day.year, day.month, day.day), _DAYS[self.language])

    def moment(self, moment: datetime | None) -> str:
        """A moment in local time with its zone, "5 Dec 2026 14:05 UTC+8"; "" for none."""
        if moment is None:
            return ""
        local = local_time(moment)
        day, time = self.day(local.date()), f"{local:%H:%M}"
        return _MOMENTS[self.language].format(day=day, time=time, zone=_zone(local))

    def sentences(self, *parts: str) -> str:
        """Sentences one after the other."""
        return _BETWEEN[self.language].join(part for part in parts if part)

    def as_of(self, moment: datetime | None) -> str:
        """A moment that stands in brackets: without brackets of its own."""
        return self.moment(moment).replace("（", " ").replace("）", "")

    def joined(self, texts: list[str]) -> str:
        """Several names in one sentence."""
        return _JOINED[self.language].join(texts)


def window_language() -> Language:
    """The window's own language, for what is written before any was chosen."""
    return "zh_CN" if QLocale().language() is QLocale.Language.Chinese else "en"


class NoteLanguages:
    """The languages of notes, each loaded at its first use. `cache` is the folder for compiled files."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._loaded: dict[Language, NoteLanguage] = {}

    def of(self, language: Language) -> NoteLanguage:
        """A language to write notes in; English where its file cannot be made, and the log says why."""
        if language not in self._loaded:
            self._loaded[language] = NoteLanguage(language, self._translator(language))
        return self._loaded[language]

    def _translator(self, language: Language) -> QTranslator | None:
        made = compiled(language, self._cache) if language != "en" else None
        translator = QTranslator()
        return translator if made is not None and translator.load(str(made)) else None


class Sentences:
    """A writer of sentences: `self.tr` in a subclass is found by Qt Linguist under the name of that class."""

    def __init__(self, language: NoteLanguage) -> None:
        self.language = language

    def tr(self, sentence: str, **facts: str) -> str:
        """A sentence in the note's language, filled in; "" where any of its facts is not known."""
        if not all(facts.values()):
            return ""
        return self.language.sentence(type(self).__name__, sentence).format(**facts)


def _zone(local: datetime) -> str:
    offset = f"{local:%z}"
    sign, hours, minutes = offset[0], int(offset[1:3]), offset[3:5]
    if minutes != "00":
        return f"UTC{sign}{hours}:{minutes}"
    return f"UTC{sign}{hours}" if hours else "UTC"
