"""Replies to customers in the desk's own words, in reply_templates.json: kept in both languages, filled in per card."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from services.errors import BadInput, NotSetUp
from services.parsing.currencies import MINOR_UNITS
from services.patterns import pattern
from services.records import Record
from services.setup.json_files import Damaged, keep_aside, read_object, write_object

PLACEHOLDERS = ("card", "tail", "plan", "ends", "next", "starts", "amount")
"""What stands in braces: card number, its last four digits, plan and its last day, the plan after it, when the one that
waits starts, amount of the payment or order.
"""

# Names of earlier templates, and what they are called now.
_FORMER = {"date": "ends"}

MOST_TEMPLATES = 100
LONGEST_NAME = 60
LONGEST_TEXT = 8000

_YEAR = re.compile(r"(?:19|20)\d\d")

# What no customer is told (the reference of notes): they know our shop, and none of our numbers.
_NOT_FOR_CUSTOMERS = ("Linksfield", "payId", "partner code")
_BRACES = re.compile(r"\{([^{}\n]*)\}")

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_CURRENCY = "|".join(sorted(MINOR_UNITS))
# What belongs to one customer, however it came into the text: days with their year, amounts, long numbers.
_DATA = pattern(
    rf"\d{{1,2}}\.? (?:{_MONTHS})[a-z]*\.?,? \d{{4}}|(?:{_MONTHS})[a-z]*\.? \d{{1,2}},? \d{{4}}"
    r"|\d{4}-\d{1,2}-\d{1,2}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    rf"|\d[\d.,]* ?(?:(?:{_CURRENCY})\b|[£€$¥元])|(?:(?:{_CURRENCY}) ?|[£€$¥] ?)\d[\d.,]*"
    r"|(?<!\d)89(?:[ -]?\d){16,20}(?!\d)|(?<![\d+])\d{12,}(?!\d)"
)


class ReplyTemplate(Record, frozen=True):
    """One reply; a text may be empty where nobody has written it in that language yet."""

    name: str
    en: str = ""
    zh_CN: str = ""

    def text(self, language: str) -> str:
        """Its text in "en" or "zh_CN"."""
        return self.zh_CN if language == "zh_CN" else self.en

    def is_written(self, language: str) -> bool:
        """Whether it can be chosen for a reply in "en" or "zh_CN"."""
        return bool(self.text(language).strip())


class Filled(NamedTuple):
    """A template with what is known of a card; `missing` names the placeholders that stay, since nothing is known."""

    text: str
    missing: tuple[str, ...]


# Made with the module, before any thread: two that ask msgspec for the same type's decoder at once can crash.
_templates = msgspec.json.Decoder(tuple[ReplyTemplate, ...])


class ReplyTemplates:
    """The templates of this PC's user, in the order kept. `path` None: for this run alone.

    `problems` is what `load` found and must be said.
    """

    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._all: tuple[ReplyTemplate, ...] = ()
        self.problems: tuple[BadInput, ...] = ()

    def all(self) -> tuple[ReplyTemplate, ...]:
        """Every template."""
        return self._all

    def load(self) -> None:
        """Read the file; one that cannot be used is kept aside, and said. Raises nothing."""
        self.problems, self._all = (), ()
        try:
            found = read_object(self._path) if self._path is not None else None
            self._all = _sound(found) if found is not None else ()
        except OSError:
            self.problems = (BadInput("templates_file", "stuck", kept=str(self._path)),)
        except Damaged:
            self._put_aside()

    def keep(self, template: ReplyTemplate, *, instead_of: str = "", known: Iterable[str] = ()) -> None:
        """Keep a template, in the place of the one named `instead_of`. Blocks for the disk.

        `known` is what is known of the card on show: neither it nor anything else of one customer may stand in a text
        for all. Raises BadInput("template.name" or "template.text", reason) for what cannot be used,
        NotSetUp("data_folder").
        """
        self._check(template, instead_of)
        data = dict.fromkeys(each for text in (template.en, template.zh_CN) for each in data_in(text, known))
        if data:
            raise BadInput("template.text", "data", words=", ".join(data))
        names = [each.name for each in self._all]
        place = names.index(instead_of) if instead_of in names else len(names)
        self._save((*self._all[:place], template, *self._all[place + 1 :]))

    def remove(self, name: str) -> None:
        """Forget a template; one that is not there is no error. Raises NotSetUp("data_folder")."""
        self._save(tuple(each for each in self._all if each.name != name))

    def _check(self, template: ReplyTemplate, instead_of: str) -> None:
        _check_name(template.name)
        others = [each.name.casefold() for each in self._all if each.name != instead_of]
        if template.name.casefold() in others:
            raise BadInput("template.name", "taken")
        if len(others) >= MOST_TEMPLATES:
            raise BadInput("template.name", "too_many", maximum=MOST_TEMPLATES)
        _check_text(template)

    def _save(self, templates: tuple[ReplyTemplate, ...]) -> None:
        if self._path is not None:
            try:
                write_object(self._path, {"templates": msgspec.to_builtins(templates)})
            except OSError as error:
                raise NotSetUp("data_folder", f"{self._path}: {error.strerror or type(error).__name__}") from error
        self._all = templates

    def _put_aside(self) -> None:
        assert self._path is not None
        try:
            aside = keep_aside(self._path, self._now())
        except OSError:
            self.problems = (BadInput("templates_file", "stuck", kept=str(self._path)),)
        else:
            self.problems = (BadInput("templates_file", "damaged", kept=str(aside)),)


def placeholders(text: str) -> tuple[str, ...]:
    """The placeholders that stand in a text, each once: what must not be sent as it is."""
    found = (each.strip() for each in _BRACES.findall(text))
    return tuple(dict.fromkeys(each for each in found if _is_ours(each)))


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """What stands in braces and is none of ours, each once."""
    found = (each.strip() for each in _BRACES.findall(text))
    return tuple(dict.fromkeys(each for each in found if not _is_ours(each)))


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Put the values in; a placeholder without one stays as it is, and is named."""

    def known(name: str) -> str:
        return values.get(_FORMER.get(name, name), "")

    def value(found: re.Match[str]) -> str:
        return known(found[1].strip()) or found[0]

    missing = tuple(name for name in placeholders(text) if not known(name))
    return Filled(_BRACES.sub(value, text), missing)


def as_template(text: str, said: Mapping[str, Iterable[str]], known: Iterable[str] = ()) -> str:
    """The other way round: what is known of a card becomes its placeholder again, the longest first.

    `said` are the texts of this card for each placeholder, or phrase with placeholders; `known` is what else is known
    of it. That stays, and so do what stands for two of them and the end of a card's number that could be a year: `keep`
    will not have them, and the agent says what is meant.
    """
    meanings: dict[str, set[str]] = {each: set() for each in known if each}
    for meaning, texts in said.items():
        for each in filter(None, texts):
            meanings.setdefault(each, set()).add(meaning)

    def placeholder(found: re.Match[str]) -> str:
        meant = meanings[found[0]]
        return next(iter(meant)) if len(meant) == 1 and not _YEAR.fullmatch(found[0]) else found[0]

    return _any_of(meanings).sub(placeholder, text) if meanings else text


def data_in(text: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """What in a text is about one customer, each once: words that are known of a card, days, amounts, long numbers."""
    # A word of three letters may stand in any text.
    words = [each for each in known if len(each) > 3]
    found = _any_of(words).findall(text) if words else []
    rest = _any_of(words).sub(" ", text) if words else text
    return tuple(dict.fromkeys((*found, *(each.strip() for each in _DATA().findall(rest)))))


def _is_ours(name: str) -> bool:
    return name in PLACEHOLDERS or name in _FORMER


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Any of these, the longest first, and none as a part of a longer number: four digits in one are no card's end."""
    longest_first = sorted(set(words), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\d){re.escape(each)}(?!\d)" for each in longest_first))


def _sound(found: dict[str, object]) -> tuple[ReplyTemplate, ...]:
    """The templates that a file's object stands for. Raises Damaged."""
    try:
        templates = _templates.decode(msgspec.json.encode(found.get("templates")))
        if len(templates) > MOST_TEMPLATES or len({each.name for each in templates}) < len(templates):
            raise Damaged("not as this program writes it")
        for each in templates:
            _check_name(each.name)
            _check_text(each)
    except (msgspec.MsgspecError, BadInput) as error:
        raise Damaged(str(error)) from error
    return templates


def _check_name(name: str) -> None:
    if not name.strip():
        raise BadInput("template.name", "empty")
    if len(name) > LONGEST_NAME:
        raise BadInput("template.name", "too_long", maximum=LONGEST_NAME)


def _check_text(template: ReplyTemplate) -> None:
    texts = template.en, template.zh_CN
    if not any(text.strip() for text in texts):
        raise BadInput("template.text", "empty")
    if max(map(len, texts)) > LONGEST_TEXT:
        raise BadInput("template.text", "too_long", maximum=LONGEST_TEXT)
    unknown = dict.fromkeys(name for text in texts for name in unknown_placeholders(text))
    if unknown:
        raise BadInput("template.text", "placeholders", names=", ".join(f"{{{name}}}" for name in unknown))
    inner = [word for word in _NOT_FOR_CUSTOMERS if any(word.casefold() in text.casefold() for text in texts)]
    if inner:
        raise BadInput("template.text", "inner_words", words=", ".join(inner))
