"""What a client sends, read strictly: lines that are headers, a body with a length or in chunks, never too much."""

from __future__ import annotations

import re
from http import HTTPStatus
from io import BufferedIOBase
from typing import Literal, NamedTuple

MOST_HEAD = 1 << 16
"""Most bytes of a head, and of all lines between the chunks of a body (ours)."""

# Strict: the library would take a line it cannot read for the end of the head, and hide an Origin or a second Host.
HEADER_LINE = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r?\n")
# CRLF alone ends a chunk's line; what may follow its size is printable.
_CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,8})[\t ]*(?:;[\t\x20-\x7e]*)?\r\n")
_CRLF = re.compile(rb"\r\n")
_TRAILER_LINE = re.compile(rb"\r\n|" + HEADER_LINE.pattern)

Why = Literal[
    "body_too_large", "busy", "chunk_wrong", "cut_off", "head_too_large", "head_wrong", "host", "length_missing",
    "length_wrong", "method", "target", "version",
]  # fmt: skip
"""Why a request was refused: which of its parts was wrong, or "busy": there were too many connections."""


class Refusal(NamedTuple):
    """A request that was refused unheard: the status it got, 0 if the connection was closed instead, and why."""

    status: int
    why: Why


class RequestRefused(Exception):
    """The request is refused; `refusal` says how."""

    def __init__(self, status: int, why: Why) -> None:
        super().__init__(why)
        self.refusal = Refusal(int(status), why)


def exactly(stream: BufferedIOBase, size: int, largest: int) -> bytes:
    """So many bytes, if they come and are not too many. Raises RequestRefused: 413, or 400 "cut_off"."""
    if size > largest:
        raise RequestRefused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "body_too_large")
    content = stream.read(size)
    if len(content) < size:
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "cut_off")
    return content


class Chunks:
    """A body of at most `largest` bytes that comes in chunks (RFC 9112, 7.1)."""

    def __init__(self, stream: BufferedIOBase, largest: int) -> None:
        self._stream = stream
        self._largest = largest
        self._room = MOST_HEAD

    def read(self) -> bytes:
        """The whole body; a trailer is dropped. Raises RequestRefused: 413, or 400 "chunk_wrong", "cut_off"."""
        body = bytearray()
        while size := self._size():
            body += exactly(self._stream, size, self._largest - len(body))
            self._line(_CRLF)
        while self._line(_TRAILER_LINE)[0] != b"\r\n":
            pass
        return bytes(body)

    def _size(self) -> int:
        return int(self._line(_CHUNK_LINE)[1], 16)

    def _line(self, form: re.Pattern[bytes]) -> re.Match[bytes]:
        """The next line, if it has this form."""
        line = self._stream.readline(self._room)
        self._room -= len(line)
        found = form.fullmatch(line)
        if found is None:
            whole = line.endswith(b"\n") or self._room <= 0
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "chunk_wrong" if whole else "cut_off")
        return found
