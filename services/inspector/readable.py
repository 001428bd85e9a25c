"""What the inspector shows of one call: its texts for reading, what is new in its reply, the call as a command line.

Everything here works on the redacted texts of a `Call`; nothing is asked of the network.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from itertools import islice

from services.inspector.json_lines import Line, is_json_like, pretty_lines
from services.inspector.known_fields import unrecognised_lines
from services.records import Call, Record

MOST_LINES = 30_000
"""More lines than any reply of 256 Ki characters has in earnest: beyond, the text stays as it came."""

_HEADERS = ("Accept-Language: en-US", "Content-Type: application/json")  # documented


class ReadableText(Record, frozen=True):
    """A text for reading. `unrecognised` are field names our decoding does not know, each once.

    `marked` are the numbers of the lines (from 0) on which these fields begin.
    """

    text: str
    unrecognised: tuple[str, ...] = ()
    marked: frozenset[int] = frozenset()


def readable_request(call: Call) -> str:
    """The sent fields, one a line; for a GET its URL, which carries them."""
    return readable(call.request) if call.request else call.url


def readable(text: str) -> str:
    """JSON with a field a line, however much of it there is; any other text as it came."""
    lines = _lines(text)
    return _joined(lines) if lines else text


def readable_reply(call: Call) -> ReadableText:
    """The reply for reading, with the fields marked that this program does not know."""
    lines = _lines(call.reply)
    if not lines:
        return ReadableText(text=call.reply)
    marked = tuple(unrecognised_lines(call.endpoint, lines))
    names = dict.fromkeys(lines[number].path for number in marked)
    return ReadableText(text=_joined(lines), unrecognised=tuple(names), marked=frozenset(marked))


def as_curl(call: Call, remarks: Iterable[str] = ()) -> str:
    """The call as a command for a POSIX shell, with remarks before it. Partner code and sign stay masked: it cannot be
    sent as it is.
    """
    parts = [f"curl -X {shlex.quote(call.method)} {shlex.quote(call.url)}"]
    parts += [f"-H {shlex.quote(header)}" for header in _HEADERS]
    if call.request:
        # --data-raw and not --data, which would read a file if the text began with an @.
        parts.append(f"--data-raw {shlex.quote(call.request)}")
    return "".join(f"# {remark}\n" for remark in remarks) + " \\\n  ".join(parts)


def _lines(text: str) -> tuple[Line, ...]:
    """The lines of a JSON text; none if it is something else or has too many of them."""
    if not is_json_like(text):
        return ()
    lines = tuple(islice(pretty_lines(text), MOST_LINES + 1))
    return lines if len(lines) <= MOST_LINES else ()


def _joined(lines: tuple[Line, ...]) -> str:
    return "\n".join(line.text for line in lines)
