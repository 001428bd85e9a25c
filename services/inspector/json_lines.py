"""JSON text, line by line, for reading: tolerant of text that was cut off or masked, and never deep in recursion."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

# Deeper levels are not indented further: a reply of nothing but brackets must not grow with the square of its size.
DEEPEST = 20

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_INDENTS = tuple("  " * depth for depth in range(DEEPEST + 1))
_CLOSER_OF = {"{": "}", "[": "]"}


class Line(NamedTuple):
    """One line of indented JSON. `path` is the dotted name of the field that begins on it, "" if none does.

    Elements of a list add nothing to the path: every order of `{"data": {"orderList": [...]}}` has "data.orderList.".
    """

    text: str
    path: str


def is_json_like(text: str) -> bool:
    """Whether the text begins as a JSON object or list does, after a BOM and white space."""
    return _bare(text)[:1] in ("{", "[")


def pretty_lines(text: str) -> Iterator[Line]:
    """Yield JSON text with a field a line; every token stays as it was written, so numbers keep their form."""
    tokens = _TOKEN.findall(_bare(text))
    prefixes: list[str] = []
    prefix = ""
    depth, line, name = 0, "", ""
    for token, following in zip_longest(tokens, tokens[1:], fillvalue=""):
        closer = _CLOSER_OF.get(token)
        if token == ":":
            name = _name(line)
        elif token in ("}", "]") and line[-1:] not in ("{", "["):
            if line:
                yield Line(_indent(depth) + line, _path(prefix, name))
            depth, line, name = max(depth - 1, 0), "", ""
            prefix = prefixes.pop() if prefixes else ""
        line += ": " if token == ":" else token
        if token == "," or (closer and following != closer):
            yield Line(_indent(depth) + line, _path(prefix, name))
            if closer:
                prefixes.append(prefix)
                prefix = f"{prefix}{name}." if name and depth < DEEPEST else prefix
                depth += 1
            line, name = "", ""
    if line:
        yield Line(_indent(depth) + line, _path(prefix, name))


def _bare(text: str) -> str:
    return text.lstrip("\ufeff \t\r\n")


def _indent(depth: int) -> str:
    return _INDENTS[min(depth, DEEPEST)]


def _path(prefix: str, name: str) -> str:
    return prefix + name if name else ""


def _name(quoted: str) -> str:
    """The field name that a string token stands for; what cannot be read is taken as it is written."""
    if "\\" not in quoted:
        return quoted.strip('"')
    try:
        return str(json.loads(quoted))
    except ValueError:
        return quoted.strip('"')
