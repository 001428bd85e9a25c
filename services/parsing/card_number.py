"""What an agent types or pastes, read as what it means. Pure functions; each raises BadInput and nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from services.errors import BadInput
from services.parsing.currencies import MINOR_UNITS
from services.records import Record

MAX_TEXT = 64
"""Longest payId, payment type, agent name and ticket, in characters (ours; Linksfield documents no limit)."""

_SHORTEST_CARD = 18
_LONGEST_CARD = 22
# Every documented Linksfield card has 20 digits; where a paste can be cut in two ways, that decides.
_USUAL_LENGTHS = (20, 19)
_WHOLE_DIGITS = 9
_OLDEST_PAYMENT = timedelta(days=731)

_DATE = r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
# orderNo: yyyyMMddHHmmss + 5 digits (documented example), or such with letters before it (documented, SynOrderInfo).
_ORDER_NUMBER = re.compile(rf"[A-Za-z]*{_DATE}\d{{6,}}")
# payId: partner code + the same digits (documented example), or P + 6 digits + others (documented, SynOrderInfo).
_PAYMENT_ID = re.compile(rf"P\d{{7,}}|[A-Z][A-Z0-9]*\d[A-Z0-9]*{_DATE}\d{{11}}", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d*)?")
_AMOUNT = re.compile(r"-?\d+(?:\.\d+)?")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_TOKEN = re.compile(r"[A-Za-z0-9]+")
# What may stand in one token with a card number: letters directly before it, and one F, the padding nibble, after it.
_CARD_TOKEN = re.compile(r"([A-Za-z]*)(\d+)([Ff]?)")


class ScannedCard(Record, frozen=True):
    """A card number found in what was pasted.

    `luhn_ok` is a hint only: genuine Linksfield ICCIDs fail the check. `others` are order numbers and payIds
    that stood beside it.
    """

    iccid: str
    luhn_ok: bool
    others: tuple[str, ...] = ()


class _Group(Record, frozen=True):
    """A run of digits. `joined` says that only blanks or dashes part it from the group before."""

    digits: str
    joined: bool
    new_line: bool


# ------------------------------------------------------------------ card numbers


def read_iccid(text: str) -> ScannedCard:
    """Find the card number in anything pasted: 18 to 22 digits beginning 89, grouped or not, a trailing F dropped.

    Raises BadInput("iccid", ...): empty, several (count, and the first three as numbers), order_number (number),
    payment_id (number), letters, too_short (count), too_long (count), not_89.
    """
    plain = _plain(text)
    chains = list(_chains(plain))
    cards = list(dict.fromkeys(card for chain in chains for card in _cards(chain)))
    if len(cards) > 1:
        raise BadInput("iccid", "several", count=len(cards), numbers=", ".join(cards[:3]))
    if not cards:
        raise _why_no_card(plain, chains)
    return ScannedCard(iccid=cards[0], luhn_ok=luhn_ok(cards[0]), others=_other_numbers(plain))


def luhn_ok(digits: str) -> bool:
    """Whether the last of these ASCII digits is the Luhn check digit of the others (ITU-T E.118)."""
    weighted = [int(digit) * (1 + position % 2) for position, digit in enumerate(reversed(digits))]
    return sum(value // 10 + value % 10 for value in weighted) % 10 == 0


def _chains(plain: str) -> Iterator[list[_Group]]:
    """Runs of digit groups with nothing but blanks and dashes between them."""
    chain: list[_Group] = []
    for group in _groups(plain):
        if chain and not group.joined:
            yield chain
            chain = []
        chain.append(group)
    if chain:
        yield chain


def _groups(plain: str) -> Iterator[_Group]:
    end, open_chain = 0, False
    for token in _TOKEN.finditer(plain):
        between = plain[end : token.start()]
        end = token.end()
        parts = _CARD_TOKEN.fullmatch(token[0])
        if parts is None:
            open_chain = False
            continue
        joined = open_chain and not parts[1] and not between.replace("-", " ").strip()
        yield _Group(digits=parts[2], joined=joined, new_line=len(f"{between}|".splitlines()) > 1)
        open_chain = not parts[3]


def _cards(chain: list[_Group]) -> Iterator[str]:
    start = 0
    while start < len(chain):
        end = _card_end(chain, start)
        if end:
            yield _join(chain[start:end])
        start = end or start + 1


def _card_end(chain: list[_Group], start: int) -> int:
    """Where the card that begins at this group ends (exclusive), or 0 if none begins here."""
    if not _join(chain[start : start + 2]).startswith("89"):
        return 0
    ends: dict[int, int] = {}
    for end in range(start + 1, len(chain) + 1):
        length = len(_join(chain[start:end]))
        if length > _LONGEST_CARD:
            break
        if length >= _SHORTEST_CARD and not _goes_on(chain, start, end):
            ends.setdefault(length, end)
    if not ends:
        return 0
    return next((ends[length] for length in _USUAL_LENGTHS if length in ends), min(ends.values()))


def _goes_on(chain: list[_Group], start: int, end: int) -> bool:
    """Whether a grouped number runs on: a further group of the same size on the same line, and no new card."""
    if end - start == 1 or end == len(chain):
        return False
    following = chain[end]
    same_size = len(following.digits) == len(chain[end - 1].digits)
    return same_size and not following.new_line and not following.digits.startswith("89")


def _join(groups: list[_Group]) -> str:
    return "".join(group.digits for group in groups)


def _why_no_card(plain: str, chains: list[list[_Group]]) -> BadInput:
    if not plain.strip():
        return BadInput("iccid", "empty")
    tokens = _TOKEN.findall(plain)
    for number in (*tokens, *map(_join, chains)):
        kind = _number_kind(number)
        if kind:
            return BadInput("iccid", kind, number=number)
    if any(_holds_letters(token) for token in tokens) or (not chains and any(map(str.isalpha, plain))):
        return BadInput("iccid", "letters")
    count = max((len(_join(chain)) for chain in chains), default=0)
    if count < _SHORTEST_CARD:
        return BadInput("iccid", "too_short", count=count)
    if count > _LONGEST_CARD:
        return BadInput("iccid", "too_long", count=count)
    return BadInput("iccid", "not_89")


def _holds_letters(token: str) -> bool:
    """Whether letters stand among the digits of a token, as in "1O34"."""
    return any(map(str.isdigit, token)) and _CARD_TOKEN.fullmatch(token) is None


def _number_kind(number: str) -> str:
    if len(number) > MAX_TEXT:
        return ""
    if _ORDER_NUMBER.fullmatch(number):
        return "order_number"
    return "payment_id" if _PAYMENT_ID.fullmatch(number) else ""


def _other_numbers(plain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(token for token in _TOKEN.findall(plain) if _number_kind(token)))


# ------------------------------------------------------------------ orders and payments


def read_periods(text: str, minimum: int, maximum: int) -> int:
    """A whole number of periods between minimum and maximum, both included.

    Raises BadInput("periods", ...): empty, not_a_number, negative, zero, not_whole, too_small (minimum),
    too_large (maximum).
    """
    typed = _required("periods", text)
    if not _NUMBER.fullmatch(typed):
        raise BadInput("periods", "not_a_number")
    if not typed.strip("-0.,"):
        raise BadInput("periods", "zero")
    if typed.startswith("-"):
        raise BadInput("periods", "negative")
    if not typed.isdigit():
        raise BadInput("periods", "not_whole")
    digits = typed.lstrip("0")
    # Compared by length first: Python refuses to turn thousands of digits into a number.
    if len(digits) > _WHOLE_DIGITS or int(digits) > maximum:
        raise BadInput("periods", "too_large", maximum=maximum)
    if int(digits) < minimum:
        raise BadInput("periods", "too_small", minimum=minimum)
    return int(digits)


def read_amount(text: str, currency: str) -> Decimal:
    """An amount above zero with a decimal point, given back with exactly the decimals of its currency (ISO 4217).

    Raises BadInput("amount", ...): empty, comma, not_a_number, negative, zero, too_many_decimals (decimals,
    currency), too_large; and BadInput("currency", ...) as read_currency does.
    """
    code = read_currency(currency)
    typed = _required("amount", text)
    if "," in typed:
        raise BadInput("amount", "comma")
    if not _AMOUNT.fullmatch(typed):
        raise BadInput("amount", "not_a_number")
    if not typed.strip("-0."):
        raise BadInput("amount", "zero")
    if typed.startswith("-"):
        raise BadInput("amount", "negative")
    whole, _, decimals = typed.partition(".")
    if len(decimals) > MINOR_UNITS[code]:
        raise BadInput("amount", "too_many_decimals", decimals=MINOR_UNITS[code], currency=code)
    if len(whole.lstrip("0")) > _WHOLE_DIGITS:
        raise BadInput("amount", "too_large")
    return Decimal(typed).quantize(Decimal(1).scaleb(-MINOR_UNITS[code]))


def read_currency(text: str) -> str:
    """An active ISO 4217 code in upper case. Raises BadInput("currency", ...): empty, unknown_currency (currency)."""
    code = _required("currency", text).upper()
    if code not in MINOR_UNITS:
        raise BadInput("currency", "unknown_currency", currency=code[:MAX_TEXT])
    return code


def read_paid_at(value: str | datetime, now: datetime) -> datetime:
    """The time of a payment as aware UTC; a time without a zone is this PC's local time. `now` is aware.

    Text is "2026-11-23 14:05", seconds, a T, slashes and a zone allowed. Raises BadInput("paid_at", ...): empty,
    unreadable, future, too_old (more than two years); skipped and twice, for a time without a zone that this PC's
    clock left out, or had twice, when it was changed.
    """
    typed = value if isinstance(value, datetime) else _read_time(value)
    # By year first: the ends of the calendar cannot be moved to another zone.
    if typed.year > now.year + 1:
        raise BadInput("paid_at", "future")
    if typed.year < now.year - 3:
        raise BadInput("paid_at", "too_old")
    paid_at = _in_utc(typed)
    if paid_at > now:
        raise BadInput("paid_at", "future")
    if now - paid_at > _OLDEST_PAYMENT:
        raise BadInput("paid_at", "too_old")
    return paid_at


def _in_utc(typed: datetime) -> datetime:
    first, second = (typed.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if typed.tzinfo is not None or first == second:
        return first
    is_there = first.astimezone().replace(tzinfo=None) == typed
    raise BadInput("paid_at", "twice" if is_there else "skipped")


def _read_time(text: str) -> datetime:
    typed = _required("paid_at", text).replace("/", "-").upper()
    if not _TIME.fullmatch(typed):
        raise BadInput("paid_at", "unreadable")
    try:
        return datetime.fromisoformat(typed)
    except ValueError:
        raise BadInput("paid_at", "unreadable") from None


def read_pay_id(text: str) -> str:
    """A payId as it was typed, trimmed.

    Raises BadInput("pay_id", ...): empty, is_a_card, blanks (also invisible characters), too_long.
    """
    typed = _required("pay_id", text)
    if _is_card(typed):
        raise BadInput("pay_id", "is_a_card")
    if any(char.isspace() or not char.isprintable() for char in typed):
        raise BadInput("pay_id", "blanks")
    return _at_most("pay_id", typed)


def _is_card(typed: str) -> bool:
    digits = re.sub(r"[\s-]", "", typed).removesuffix("F").removesuffix("f")
    return digits.isdigit() and digits.startswith("89") and _SHORTEST_CARD <= len(digits) <= _LONGEST_CARD


# ------------------------------------------------------------------ short texts


def read_pay_type(text: str) -> str:
    """A payment type, one line. Raises BadInput("pay_type", ...): empty, too_long."""
    return _required_line("pay_type", text)


def read_agent_name(text: str) -> str:
    """An agent's name, one line. Raises BadInput("agent", ...): empty, too_long."""
    return _required_line("agent", text)


def read_ticket(text: str) -> str:
    """A ticket's number, one line; "" is no ticket. Raises BadInput("ticket", "too_long")."""
    return _at_most("ticket", _one_line(text))


def _required_line(field: str, text: str) -> str:
    line = _one_line(text)
    if not line:
        raise BadInput(field, "empty")
    return _at_most(field, line)


def _one_line(text: str) -> str:
    return "".join(char for char in " ".join(text.split()) if char.isprintable()).strip()


def _at_most(field: str, text: str) -> str:
    if len(text) > MAX_TEXT:
        raise BadInput(field, "too_long", count=len(text), maximum=MAX_TEXT)
    return text


def _required(field: str, text: str) -> str:
    typed = _plain(text).strip()
    if not typed:
        raise BadInput(field, "empty")
    return typed


def _plain(text: str) -> str:
    return "".join(map(_plain_char, text))


def _plain_char(char: str) -> str:
    """ASCII for digits of every script, full-width forms and dashes; nothing for zero-width characters."""
    if char.isascii():
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if "！" <= char <= "～":
        return chr(ord(char) - 0xFEE0)
    if category == "Pd" or char == "−":
        return "-"
    return "" if category == "Cf" else char
