"""What mail programs, scanners and spreadsheets did to a text is undone, before numbers are looked for."""

from __future__ import annotations

import html
import quopri
import re

from services.parsing.plain_text import plain_text

# "> " of quoted replies, and the soft line breaks of quoted-printable.
_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
_SOFT_BREAK = re.compile(r"=\r?\n")
# In quoted-printable every "=" begins an escape or ends a line: one that does neither says that the text is none.
_BARE_EQUALS = re.compile(r"=(?![0-9A-F]{2}|\r?\n)")
_HOLDS_TAGS = re.compile(r"</[A-Za-z]{1,12}>|<br\b", re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|u|em|strong|span|font|mark|tt|code)(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z/!][^<>]{0,500}>")
# AIM identifier of a scanned bar code ("]C1" is Code 128, "]d2" a data matrix), and GS1's number of a card (00).
_SCANNED = re.compile(r"\][A-Za-z][0-9A-Za-z](?=(?:\(\d\d\))?89\d)")
# 89,852,420,180,910,340,793 with its decimals; and 8985.2420.1809.1034.0793: whole, or a part of it would be a number.
_THOUSANDS = re.compile(r"(?<![\w.,'])(8(?:9\d?)?([,.'’])\d{3}(?:\2\d{3}){4,6})(?!\d)(?:(?!\2)[.,]0{1,4}(?!\d))?")
_GROUPED = re.compile(r"(?<![\w.])89\d{0,6}(?P<sign>[._/:,;|+·•])\d{2,8}(?:(?P=sign)\d{1,8}){1,14}(?!(?P=sign)?\d)")
_WHOLE = frozenset({*range(18, 23), 32})  # digits of a card, and of an EID
_DECIMALS = re.compile(r"(?<!\d)(89\d{16,20})[.,]0{1,4}(?!\d)")


def as_sent(text: str) -> str:
    """The text as it was meant: plain (ASCII where it can be), without quote marks, tags, scanner prefixes, and with
    the long numbers that were cut up by a spreadsheet in one piece.
    """
    plain = plain_text(text)
    if _SOFT_BREAK.search(plain) and not _BARE_EQUALS.search(plain):
        plain = plain_text(quopri.decodestring(plain.encode(errors="replace")).decode(errors="replace"))
    if _HOLDS_TAGS.search(plain):
        plain = _TAG.sub("\n", _INLINE_TAG.sub("", plain))
    if "&" in plain:
        plain = plain_text(html.unescape(plain))
    plain = _SOFT_BREAK.sub("", _QUOTED.sub("", plain))
    plain = _SCANNED.sub(" ", plain)
    plain = _THOUSANDS.sub(_in_one_piece, plain)
    plain = _GROUPED.sub(_in_groups, plain)
    return _DECIMALS.sub(r"\1", plain)


def _in_one_piece(found: re.Match[str]) -> str:
    digits = _digits(found[1])
    return digits if digits.startswith("89") else found[0]


def _in_groups(found: re.Match[str]) -> str:
    *groups, last = found[0].split(found["sign"])
    even = {len(each) for each in groups} == {len(groups[0])} and len(last) <= len(groups[0])
    digits = _digits(found[0])
    return digits if even and len(digits) in _WHOLE else found[0]


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
