"""What stands in a reply that is sent to us in the place of what must not leave the company.

The form stays, so that a recorded reply still reads as the real one did: letters stay letters, digits digits, and
equal numbers stay equal. The partner code becomes letters X and zeros; of a card number the first six and the last four
digits stay, of an order number or payId the last five; of a field that we do not know nothing but its form stays.
"""

from __future__ import annotations

import re

from services.contract.expected import place_names
from services.contract.reading import Shape
from services.inspector.known_fields import KNOWN

ROWS_KEPT = 20  # of a list; beyond, only rows of another form

_CARD = re.compile(r"89\d{16,20}", re.ASCII)
_NUMBER = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]*\d{10,}(?![0-9A-Za-z])", re.ASCII)
# Names of what is a code of the protocol and nothing of a customer's.
_PROTOCOL = re.compile(r"code$|status|state$|type|unit|currency|success|result|flag", re.IGNORECASE)
_LONGEST_CODE = 20
_NUMBERS = frozenset({"deviceCode", "orderNo", "payId"})


class StandIns:
    """Replaces what is secret or personal in the texts of one partner's replies. Its repr does not show the code."""

    def __init__(self, partner_code: str) -> None:
        self._code = re.compile(re.escape(partner_code) or "(?!)", re.IGNORECASE)
        self.partner = form_of(partner_code)

    def number(self, text: str) -> str:
        """A number of a card, order or payment."""
        if _CARD.fullmatch(text):
            return text[:6] + "0" * (len(text) - 10) + text[-4:]
        return form_of(text[:-5]) + text[-5:]

    def text(self, text: str) -> str:
        """A text of ours or Linksfield's: the numbers in it, and the partner code wherever it stands."""
        numbered = _NUMBER.sub(lambda found: self.number(found[0]), text)
        return self._code.sub(self.partner, numbered)

    def reply(self, call: str, value: object) -> object:
        """A whole reply, as JSON."""
        if not isinstance(value, dict):
            return self._masked(value)
        bare = "operateCode" not in value
        data = value if bare else value.get("data")
        kept = _Kept(self, call, data).data
        if bare:
            return kept
        return {name: kept if name == "data" else self._member(name, each) for name, each in value.items()}

    def _member(self, name: str, value: object) -> object:
        if isinstance(value, str):
            return self.text(value)
        return value if value is None or isinstance(value, (bool, int)) else self._masked(value)

    def _masked(self, value: object) -> object:
        if isinstance(value, dict):
            return {self.text(name): self._masked(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._masked(each) for each in value[:ROWS_KEPT]]
        if isinstance(value, str):
            return form_of(value)
        return masked_number(value)

    def field(self, name: str, value: object, *, known: bool) -> object:
        """The value of a field."""
        if isinstance(value, (dict, list)):
            return self._masked(value)
        is_code = bool(_PROTOCOL.search(name)) and len(str(value)) <= _LONGEST_CODE
        if not known and not is_code:
            return self._masked(value)
        if isinstance(value, str):
            return self._known_text(name, value)
        is_long = isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**9
        return masked_number(value) if is_long else value

    def _known_text(self, name: str, text: str) -> str:
        if name == "partnerCode":
            return self.partner
        if name in _NUMBERS:
            return self.number(text)
        # A plan's code is the plan's, however long it is.
        return self._code.sub(self.partner, text) if name.endswith("Code") else self.text(text)


class _Kept:
    """The data of one reply, with the values of what we know."""

    def __init__(self, stand_ins: StandIns, call: str, data: object) -> None:
        shape = Shape(data)
        self._stand_ins = stand_ins
        self._known = {path for path, place in shape.renamed(place_names(call, shape)) if place in KNOWN.get(call, ())}
        self._rows = {path.rpartition(".")[0] for path in self._known}
        self.data = self._value(data, "")

    def _value(self, value: object, path: str) -> object:
        if isinstance(value, dict):
            return {self._stand_ins.text(name): self._field(name, each, path) for name, each in value.items()}
        if isinstance(value, list):
            return [self._value(each, path) for each in _some_of_each_form(value)]
        return self._stand_ins.field(path.rpartition(".")[2], value, known=path in self._known)

    def _field(self, name: str, value: object, path: str) -> object:
        inner = f"{path}.{name}" if path else name
        holds_known = any(row == inner or row.startswith(f"{inner}.") for row in self._rows)
        if isinstance(value, (dict, list)) and holds_known:
            return self._value(value, inner)
        return self._stand_ins.field(name, value, known=inner in self._known)


def form_of(text: str) -> str:
    """A text of the same form: "X" or "x" for letters, "0" for digits; what is neither stays."""
    return "".join(
        "0" if each.isdigit() else "X" if each.isupper() else "x" if each.isalpha() else each for each in text[:200]
    )


def masked_number(value: object) -> object:
    """A number of the same length; true, false and null stay."""
    if value is None or isinstance(value, bool):
        return value
    digits = re.sub(r"[1-9]", "1", str(value))
    return float(digits) if "." in digits or "e" in digits else int(re.sub(r"[^\d-]", "", digits) or "0")


def _some_of_each_form(rows: list[object]) -> list[object]:
    seen: set[object] = set()
    kept: list[object] = []
    for number, row in enumerate(rows):
        form = frozenset(row) if isinstance(row, dict) else type(row)
        if number < ROWS_KEPT or (form not in seen and len(kept) < 2 * ROWS_KEPT):
            kept.append(row)
        seen.add(form)
    return kept
