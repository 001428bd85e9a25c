"""What mail programs, scanners and spreadsheets did to a text is undone, before numbers are looked for."""

from __future__ import annotations

import html
import re

from services.parsing.plain_text import plain_text

# "> " of quoted replies, and the soft line breaks of quoted-printable.
_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_SOFT_BREAK = re.compile(r"=\r?\n")
_HOLDS_TAGS = re.compile(r"</[A-Za-z]{1,12}>|<br\b", re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|u|em|strong|span|font|mark|tt|code)(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z/!][^<>]{0,500}>")
# AIM identifier of a scanned bar code ("]C1" is Code 128, "]d2" a data matrix), and GS1's number of a card (00).
_SCANNED = re.compile(r"\][A-Za-z][0-9A-Za-z](?=(?:\(\d\d\))?89\d)")
# 89,852,420,180,910,340,793 with its decimals; and 8985.2420.1809.1034.0793.
_THOUSANDS = re.compile(r"(?<![\w.,'])(8(?:9\d?)?([,.'’])\d{3}(?:\2\d{3}){4,6})(?!\d)(?:(?!\2)[.,]0{1,4}(?!\d))?")
_DOTTED = re.compile(r"(?<![\w.])89\d{2}([._/])\d{4}(?:\1\d{4}){2}\1\d{2,4}(?:\1\d{1,2})?(?!\d)")
_DECIMALS = re.compile(r"(?<!\d)(89\d{16,20})[.,]0{1,4}(?!\d)")


def as_sent(text: str) -> str:
    """The text as it was meant: plain (ASCII where it can be), without quote marks, tags, scanner prefixes, and with
    the long numbers that were cut up by a spreadsheet in one piece.
    """
    plain = plain_text(text)
    if _HOLDS_TAGS.search(plain):
        plain = _TAG.sub("\n", _INLINE_TAG.sub("", plain))
    if "&" in plain:
        plain = plain_text(html.unescape(plain))
    plain = _SOFT_BREAK.sub("", _QUOTED.sub("", plain))
    plain = _SCANNED.sub(" ", plain)
    plain = _THOUSANDS.sub(_in_one_piece, plain)
    plain = _DOTTED.sub(lambda found: _digits(found[0]), plain)
    return _DECIMALS.sub(r"\1", plain)


def _in_one_piece(found: re.Match[str]) -> str:
    digits = _digits(found[1])
    return digits if digits.startswith("89") else found[0]


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
