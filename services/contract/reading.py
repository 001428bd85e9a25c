"""From the redacted text of a reply to the shape of what stands in it: names, kinds, how often. Never raises."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from services.redaction import CAP
from services.wire.values import text_of

_DEEPEST = 12
_MOST_NAMES = 400  # of one reply; a server may send any
_VALUES_KEPT = 40
_UNQUOTED_MASK = re.compile(r"(?<=[:\[,])(\s*)([^\s\"\[\]{},:]*…)(?=\s*[,\]}])")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]')
_CLOSER = {"{": "}", "[": "]"}


class Parsed(NamedTuple):
    """A reply's JSON. `cut`: its end was missing, and what was complete of it was read."""

    value: object
    cut: bool = False


def parsed(text: str) -> Parsed | None:
    """The JSON value of a redacted text, or None if it is no JSON.

    A masked number has no quotes any more, and of a long reply only the beginning is kept: both are mended.
    """
    plain = text.lstrip("\ufeff")
    for attempt in (plain, _UNQUOTED_MASK.sub(r'\1"\2"', plain)):
        if (value := _loaded(attempt)) is not None:
            return Parsed(value[0])
    value = _loaded(_closed(plain)) if len(text) >= CAP else None
    return Parsed(value[0], cut=True) if value is not None else None


def _loaded(text: str) -> tuple[object] | None:
    try:
        return (json.loads(text),)
    except (ValueError, RecursionError):
        return None


def _closed(text: str) -> str:
    """The text up to the last row that is whole, with its brackets closed."""
    open_brackets: list[str] = []
    end, closers = 0, ""
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in _CLOSER:
            open_brackets.append(_CLOSER[mark])
        elif mark in ("}", "]") and open_brackets:
            open_brackets.pop()
            end, closers = token.end(), "".join(reversed(open_brackets))
    return text[:end] + closers


class Shape:
    """What stands in a reply's data: every field's kinds and count, by path; values of fields that are texts."""

    def __init__(self, data: object) -> None:
        self.objects: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.kinds: dict[str, dict[str, None]] = {}
        self.values: dict[str, dict[str, None]] = {}
        self.lists: dict[str, int] = {}
        self._walk(data, "", 0)

    def _walk(self, value: object, path: str, depth: int) -> None:
        if depth > _DEEPEST:
            return
        if isinstance(value, dict):
            self.objects[path] += 1
            for name, each in value.items():
                self._note(f"{path}.{name}" if path else name, each, depth)
        elif isinstance(value, list):
            self.lists[path] = self.lists.get(path, 0) + len(value)
            for each in value:
                self._walk(each, path, depth + 1)

    def _note(self, path: str, value: object, depth: int) -> None:
        if path not in self.kinds and len(self.kinds) >= _MOST_NAMES:
            return
        self.counts[path] += 1
        self.kinds.setdefault(path, {})[kind_of(value)] = None
        if isinstance(value, (dict, list)):
            self._walk(value, path, depth + 1)
            return
        values = self.values.setdefault(path, {})
        if len(values) < _VALUES_KEPT and value is not None:
            values[text_of(value).strip()] = None

    def texts(self, path: str) -> list[str]:
        """The different values of a field, as texts."""
        return [text for text in self.values.get(path, ()) if text]

    def renamed(self, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Every path with the path that it stands for: `names` says which beginnings stand for others."""
        for path in self.kinds:
            yield path, next((new + path.removeprefix(old) for old, new in names.items() if _is_in(path, old)), path)


def kind_of(value: object) -> str:
    """What a JSON value is, in a word."""
    if isinstance(value, bool):
        return "bool"
    kinds: dict[type, str] = {str: "text", int: "number", float: "number", dict: "object", list: "list"}
    return kinds.get(type(value), "null")


def _is_in(path: str, beginning: str) -> bool:
    return not beginning or path == beginning or path.startswith(f"{beginning}.")
