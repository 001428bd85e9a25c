"""How parts of a sentence stand one after the other, with the marks of the language: Chinese has none of English's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate


def sentences(*parts: str) -> str:
    """Sentences one after the other."""
    return _joined(translate("Joining", "{first} {next}"), parts)


def facts(parts: Iterable[str]) -> str:
    """Facts about one thing: "Ordered, Europe 10 GB, 12.36 GBP"."""
    return _joined(translate("Joining", "{first}, {next}"), parts)


def names(parts: Iterable[str]) -> str:
    """Things of one kind: "Europe, Asia"."""
    return _joined(translate("Joining", "{first}, {next}", "a list"), parts)


def clauses(parts: Iterable[str]) -> str:
    """What may hold commas itself."""
    return _joined(translate("Joining", "{first}; {next}"), parts)


def labelled(label: str, value: str) -> str:
    """A value behind what it is: "Ticket: T-1"."""
    return translate("Joining", "{label}: {value}").format(label=label, value=value)


def bracketed(text: str, more: str) -> str:
    """What more there is of it, in brackets: "Practice (sandbox)"."""
    return translate("Joining", "{text} ({more})").format(text=text, more=more)


def _joined(pair: str, parts: Iterable[str]) -> str:
    # Filled with nothing, a pair is what stands between.
    return pair.format(first="", next="").join(filter(None, parts))
