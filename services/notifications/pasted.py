"""Reading a notification that somebody pasted: a raw HTTP request, headers and body, or a curl line."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

from services.errors import BadInput
from services.notifications.records import Pasted

MAX_PASTED = 2 * 1024 * 1024
"""Longest text that is read, in characters (ours)."""

_FIELD = "pasted"
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)")
_BODY_BEGINS = re.compile(r"^\s*[{\[]", re.MULTILINE)
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n")

_CURL = re.compile(r"(?:\$\s+)?(?:\S*[/\\])?curl(?:\.exe)?\s")
# As browsers copy for the Windows prompt: every special character behind a caret.
_CARET_LINE = re.compile(r'\s\^"')
_CARET = re.compile(r"\^(\r?\n|.)")
# Flags without a value in front of one that has one: "-sSH".
_JOINED_FLAGS = re.compile(r"-[fgikLNsSv]+([Hd])")
# One piece of a shell line at a time, so that $'...' inside other quotes stays as it is.
_SHELL_PIECE = re.compile(
    r"""(?P<continued>\\\r?\n) | \\. | '[^']*' | "(?P<double>(?:\\.|[^"\\])*)" | \$'(?P<ansi>(?:\\.|[^'\\])*)'""",
    re.VERBOSE | re.DOTALL,
)
_DOUBLE_ESCAPE = re.compile(r"\\([$`\"\\]|\r?\n)")
_ANSI_ESCAPE = re.compile(
    r"\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|(.))", re.DOTALL
)
_ANSI_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}
_HEADER_OPTIONS = ("-H", "--header")
_DATA_OPTIONS = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json")


def read_pasted(text: str) -> Pasted:
    """The headers and the body of what was pasted; the body's characters become UTF-8.

    Raises BadInput("pasted", ...): empty, too_large (count, maximum), no_headers, no_body, quotes (a curl line whose
    quotes do not close), file (a curl line that takes its body from a file).
    """
    typed = text.lstrip("\ufeff \t\r\n")
    if not typed.strip():
        raise BadInput(_FIELD, "empty")
    if len(typed) > MAX_PASTED:
        raise BadInput(_FIELD, "too_large", count=len(typed), maximum=MAX_PASTED)
    pasted = _curl(typed) if _CURL.match(typed) else _request(typed)
    if not pasted.headers:
        raise BadInput(_FIELD, "no_headers")
    if not pasted.body.strip():
        raise BadInput(_FIELD, "no_body")
    return pasted


# ------------------------------------------------------------------ a request, or headers and body


def _request(text: str) -> Pasted:
    head, body = _halves(text)
    # A request line and HTTP/2's ":authority" are no header lines, and do not match.
    lines = (_HEADER.fullmatch(line.strip()) for line in head.splitlines())
    return Pasted(headers=tuple((line[1], line[2]) for line in lines if line), body=_bytes(body))


def _halves(text: str) -> tuple[str, str]:
    """Head and body: parted by a blank line, or where the JSON begins."""
    begins = _BODY_BEGINS.search(text)
    blank = _BLANK_LINE.search(text)
    if blank and (begins is None or blank.start() <= begins.start()):
        return text[: blank.start()], text[blank.end() :]
    return (text[: begins.start()], text[begins.start() :]) if begins else (text, "")


# ------------------------------------------------------------------ a curl line


def _curl(text: str) -> Pasted:
    headers: list[tuple[str, str]] = []
    data: list[str] = []
    for option, value in _options(_words(text)):
        if option in _HEADER_OPTIONS:
            line = _HEADER.fullmatch(value.strip())
            headers.extend([(line[1], line[2])] if line else [])
        elif value.startswith("@") and option != "--data-raw":
            raise BadInput(_FIELD, "file")
        else:
            data.append(value)
    return Pasted(headers=tuple(headers), body=_bytes("&".join(data)))


def _words(text: str) -> list[str]:
    if _CARET_LINE.search(text):
        text = _CARET.sub(lambda escaped: escaped[1].strip("\r\n"), text)
    plain = _SHELL_PIECE.sub(_plain_shell, text)
    try:
        return shlex.split(plain.removeprefix("$"))
    except ValueError:
        raise BadInput(_FIELD, "quotes") from None


def _plain_shell(piece: re.Match[str]) -> str:
    """One piece without what `shlex` does not know: line continuations, $'...', and a dollar in double quotes."""
    if piece["continued"]:
        return ""
    if piece["double"] is not None:
        return shlex.quote(_DOUBLE_ESCAPE.sub(lambda escape: escape[1].strip(), piece["double"]))
    return piece[0] if piece["ansi"] is None else shlex.quote(_unescaped(piece["ansi"]))


def _unescaped(ansi: str) -> str:
    text = _ANSI_ESCAPE.sub(_character, ansi)
    # Two \u of one character beyond the first 65,536 become that character; a lone half becomes a question mark.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _character(escape: re.Match[str]) -> str:
    two, four, eight, octal, letter = escape.groups()
    if letter is not None:
        return _ANSI_LETTERS.get(letter, letter)
    code = int(octal, 8) & 0xFF if octal else int(two or four or eight, 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """The headers and data among the words, as (option, value); whatever else curl was told does not matter."""
    rest = iter(words[1:])
    for word in (_JOINED_FLAGS.sub(r"-\1", each) if _JOINED_FLAGS.fullmatch(each) else each for each in rest):
        name = next((name for name in (*_HEADER_OPTIONS, *_DATA_OPTIONS) if _is_option(word, name)), "")
        if name:
            yield name, next(rest, "") if word == name else word[len(name) :].removeprefix("=")


def _is_option(word: str, name: str) -> bool:
    """`-H value`, `-Hvalue`, `--header value` or `--header=value`."""
    return word == name or (word.startswith(name) if len(name) == 2 else word.startswith(f"{name}="))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
