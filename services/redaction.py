"""Masking secrets in everything that is shown, copied or logged.

Masked: every sign, the partner code (outside payIds, which begin with it by Linksfield's convention; the log hides it
there too), the keys, passwords and tokens of Linksfield's other APIs, the activation code of an eSIM (whoever has it
first has the eSIM), Stripe client secrets and payment methods, e-mail addresses. Card numbers stay: they are what the
agent works on.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from services.records import PlanPage, RenewalReading

SECRET_FIELDS = {
    "sign": 0,
    "client_secret": 0,
    "partner_code": 2,
    "access_code": 2,
    "access_token": 0,
    "passwd": 0,
    "password": 0,
    "qr_code": 0,
    "activation_code": 0,
    "matching_id": 0,
}
"""Fields whose values are secret, and how many characters of a value may be shown: a sign in part would still narrow
a search for the partner code. Case, underscore and hyphen do not matter. The log shows none."""

CAP = 256 * 1024  # characters kept of one text
_MARGIN = 8 * 1024  # read beyond the cap, so that a secret across it is masked before the cut
_PIECE = 8 * 1024
_MASK = "***"  # in the log

_SHOWN = {name.replace("_", ""): shown for name, shown in SECRET_FIELDS.items()}
# A word of each, to find out quickly that a text has none of them.
_HINTS = tuple(name.partition("_")[0] for name in SECRET_FIELDS)
_FIELDS = "|".join(name.replace("_", "[_-]?") for name in SECRET_FIELDS)

# A name, then ":" or "=", with quotes and the backslashes of nested JSON in any number.
_IS = r"""[\\"']*\s*[:=]\s*[\\"']*"""
_VALUE = r"""(?:CODE)?[^"'\\&\s,;}]*"""
_QR_VALUE = r"""[^"'\s]*"""  # an activation code or an address of its picture: neither ends at "&" or "\"
# The names and Stripe's prefixes share one look at their first letter: most places of a text are none of them.
_PATTERN = rf"""
    (?=[pacsqlm]) (?<![a-z]) (?:
        (?P<pay_id>  pay_?id {_IS} (?P<pay_value>{_VALUE}) )
      | (?P<field>   (?P<qr>(?:qr|activation)[_-]?code) | {_FIELDS} )
        (?P<is>{_IS}) (?P<value>(?(qr){_QR_VALUE}|{_VALUE}))
      | (?P<esim>    lpa:1\${_QR_VALUE} )
      | (?P<stripe>  (?:pi|seti)_[0-9a-z]+_secret_[0-9a-z]+ )
      | (?P<method>  pm_[0-9a-z]{{8,}} )
    )
  | (?P<code>    CODE (?!\d{{14}}) )
  | (?P<digest>  (?<![0-9a-z]) [0-9a-f]{{32}} (?![0-9a-z]) )
  | (?P<mail>    (?<![\w.+%-]) [\w.+-]+ (?=(?:@|%40)[\w-]) )
"""
_SHOWN_WITHOUT_A_NAME = {"method": 7, "esim": 0, "digest": 0, "mail": 1}
# A code, then yyyyMMddHHmmss and more digits: what new_numbers makes, and the printed examples are.
_PAY_ID = re.compile(r"""[^\s"'=:,;&(){}<>|/\\\[\]]+?20\d{12,}(?!\d)""")
_CARD = re.compile(r"(?<![0-9A-Za-z])89\d{16,20}F?(?![0-9A-Za-z])")
_ESIM = re.compile(rf"(?<![a-z])lpa:1\${_QR_VALUE}", re.IGNORECASE)
_USER_PART = re.compile(r"//[^/\s@]*@")  # of an address: a password may stand there
_SHORTEST = 6  # characters of a secret that is sought in every text: a shorter one stands in what is none
_NO_CODE = "(?!)"  # matches nowhere
_LIKE_ASCII = "ıİſ\N{KELVIN SIGN}"  # to a search without case each is a letter of ASCII
# One of these stands in whatever is found by a name, a prefix or a sign; a digest is 32 hexadecimal digits.
_TELLING = (*_HINTS, "pay", "lpa:", "_secret_", "pm_", "@", "%40")
_HEX_DIGITS = bytes(ord("x") if chr(code) in "0123456789abcdef" else ord(" ") for code in range(256))
_DIGEST_LONG = b"x" * 32

Pair = tuple[str, str]


def _secrets(partner_code: str) -> re.Pattern[str]:
    code = re.escape(partner_code) or _NO_CODE
    return re.compile(_PATTERN.replace("CODE", code), re.VERBOSE | re.IGNORECASE)


_WITHOUT_CODE = _secrets("")


class Redactor:
    """Masks texts for one partner code, and these `secrets` wherever they stand. Its repr shows none of them."""

    def __init__(self, partner_code: str, secrets: Iterable[str] = ()) -> None:
        self._code = partner_code
        long_enough = (secret for secret in secrets if len(secret) >= _SHORTEST)
        self._literal = tuple(sorted(long_enough, key=len, reverse=True))
        self._code_alone = re.compile(rf"{re.escape(partner_code) or _NO_CODE}(?!\d{{14}})", re.IGNORECASE)
        self._secrets = _secrets(partner_code)
        self._telling = (*_TELLING, partner_code.lower()) if partner_code else _TELLING
        self._piece = CAP + _MARGIN if "," in partner_code else _PIECE

    def redact(self, text: str) -> str:
        """Return the text with secrets masked, at most 256 Ki characters of it."""
        pieces = _pieces(self._without_literal(text[: CAP + _MARGIN]), self._piece)
        masked = (piece if self._is_plain(piece) else self._secrets.sub(self._mask, piece) for piece in pieces)
        return "".join(masked)[:CAP]

    def redact_bytes(self, content: bytes) -> str:
        """Return bytes as masked text; what is not UTF-8 becomes replacement characters."""
        return self.redact(content[: 4 * (CAP + _MARGIN)].decode("utf-8", "replace"))

    def redact_pairs(self, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
        """The fields of an answer without what is secret by its name, the `secrets` and activation codes."""
        return tuple((name, field_text(name, _ESIM.sub("…", self._without_literal(text)))) for name, text in pairs)

    def redact_fields(self, answer: Any, sign: str) -> Any:  # noqa: ANN401 - whatever a read answers
        """A read's answer whose `fields` repeat neither this sign nor the partner code; nothing else in it changes.

        `answer` is a record, a tuple of records or of (name, text) pairs, or None.
        """
        if isinstance(answer, tuple):
            return tuple([self._redacted(each, sign) for each in answer])
        return self._redacted(answer, sign)

    def _is_plain(self, piece: str) -> bool:
        """Whether a text certainly holds no secret, as most do: to search it place by place takes ten times as long."""
        lower = piece.lower()
        like_ascii = not piece.isascii() and any(letter in piece for letter in _LIKE_ASCII)
        if like_ascii or not self._code.isascii() or any(word in lower for word in self._telling):
            return False
        return _DIGEST_LONG not in lower.encode("utf-8", "surrogatepass").translate(_HEX_DIGITS)

    def _without_literal(self, text: str) -> str:
        for secret in self._literal:
            text = text.replace(secret, "…")
        return text

    def _redacted(self, answer: Any, sign: str) -> Any:  # noqa: ANN401 - a record, a pair or None
        if isinstance(answer, tuple):
            return self._pair(answer, sign)
        if isinstance(answer, PlanPage):
            return replace(answer, plans=tuple([self._redacted(plan, sign) for plan in answer.plans]))
        if isinstance(answer, RenewalReading):
            return replace(answer, renewal=self._redacted(answer.renewal, sign))
        fields = getattr(answer, "fields", ())
        # Thousands of plans come at once, and none of them holds any of this.
        whole = "\n".join([part for pair in fields for part in pair]).lower()
        if not any(word in whole for word in (sign, self._code.lower() or "sign", *_HINTS)):
            return answer
        return replace(answer, fields=tuple(self._pair(pair, sign) for pair in fields))

    def _pair(self, pair: Pair, sign: str) -> Pair:
        name, text = pair
        if _shown(name) is not None:
            return name, field_text(name, text)
        lower = text.lower()
        if sign not in lower and (not self._code or self._code.lower() not in lower):
            return pair
        if sign in lower:
            text = re.sub(sign, "…", text, flags=re.IGNORECASE)
        return name, self._code_alone.sub(shortened(self._code), text)

    def _mask(self, match: re.Match[str]) -> str:
        if match["pay_id"] is not None:
            is_code = match["pay_value"].lower() == self._code.lower()
            return str(match[0]).replace(match["pay_value"], shortened(self._code)) if is_code else match[0]
        if match["field"] is not None:
            return match["field"] + match["is"] + field_text(match["field"], match["value"])
        return shortened(match[0], _SHOWN_WITHOUT_A_NAME.get(match.lastgroup or "", 2))


def redact_log(text: str, codes: Iterable[str]) -> str:
    """Return a text for the log: these partner codes wherever they stand, and every other secret, masked whole."""
    for code in sorted(filter(None, codes), key=len, reverse=True):
        text = text.replace(code, _MASK)
    return _WITHOUT_CODE.sub(_mask_whole, text)


def redact_report(text: str, codes: Iterable[str]) -> str:
    """Return a text that may leave this PC as the log's would, and less: of payIds and card numbers only the end.

    Each payId begins with a partner code, and not every code is known at every time: the digits behind it tell where it
    ends. The user's own folder, which is named after the user, becomes "~".
    """
    for code in sorted(filter(None, codes), key=len, reverse=True):
        text = re.sub(re.escape(code), _MASK, text, flags=re.IGNORECASE)
    text = _USER_PART.sub("//***@", text)
    text = _PAY_ID.sub(_end_of, _CARD.sub(_end_of, redact_log(text, ())))
    home = os.path.expanduser("~")  # "~" where nobody knows
    # Within JSON a backslash stands twice.
    for written in (home.replace("\\", "\\\\"), home) if len(home) > 1 else ():
        text = text.replace(written, "~")
    return text


def _end_of(match: re.Match[str]) -> str:
    return f"…{match[0][-4:]}"


def _mask_whole(match: re.Match[str]) -> str:
    if match["pay_id"] is not None:
        return match[0]
    return (match["field"] or "") + (match["is"] or "") + _MASK


def _pieces(text: str, size: int) -> Iterator[str]:
    """Yield the text cut after commas, which no secret reaches across.

    A search keeps every other thread from running until it ends: 256 Ki characters in one would hold the window up.
    """
    start = 0
    while start < len(text):
        end = text.find(",", start + size) + 1 or len(text)
        yield text[start:end]
        start = end


def shortened(secret: str, shown: int = 2) -> str:
    """Return the first characters of a secret and an ellipsis; "" stays ""."""
    return secret[:shown] + "…" if secret else ""


def field_text(name: str, text: str) -> str:
    """Return a field's value as it may be shown; `name` may be a dotted path."""
    shown = _shown(name)
    return text if shown is None else shortened(text, shown)


def _shown(name: str) -> int | None:
    """How many characters may be shown of this field's value; None if it is no secret."""
    return _SHOWN.get(name.rpartition(".")[2].replace("_", "").replace("-", "").lower())
