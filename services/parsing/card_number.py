"""A card number, found in whatever was typed or pasted. Pure functions; BadInput is all they raise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.errors import BadInput
from services.parsing.mail_text import as_sent
from services.parsing.plain_text import MAX_TEXT
from services.records import Record

_SHORTEST_CARD = 18
_LONGEST_CARD = 22
# Every documented Linksfield card has 20 digits; where a paste can be cut in two ways, that decides.
_USUAL_LENGTHS = (20, 19)

_DATE = r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
# orderNo: yyyyMMddHHmmss + 5 digits (documented example), or such with letters before it (documented, SynOrderInfo).
_ORDER_NUMBER = re.compile(rf"[A-Za-z]*{_DATE}\d{{6,}}")
# payId: partner code + the same digits (documented example), or P + 6 digits + others (documented, SynOrderInfo).
_PAYMENT_ID = re.compile(rf"P\d{{7,}}|[A-Z][A-Z0-9]*\d[A-Z0-9]*{_DATE}\d{{11}}", re.IGNORECASE)
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


class CardPlace(Record, frozen=True):
    """Where a card number stands in a text: from `start` to before `end`."""

    iccid: str
    start: int
    end: int


class _Group(Record, frozen=True):
    """A run of digits. `joined` says that only blanks or dashes part it from the group before, `apart` that these are
    more than one blank: a new line, a tab, the next column of a table.
    """

    digits: str
    joined: bool
    new_line: bool
    apart: bool
    start: int
    end: int


def read_iccid(text: str) -> ScannedCard:
    """Find the card number in anything pasted: 18 to 22 digits beginning 89, grouped or not, a trailing F dropped.

    Raises BadInput("iccid", ...): empty, several (count, and the first three as numbers), order_number (number),
    payment_id (number), letters, too_short (count), too_long (count), not_89.
    """
    plain = as_sent(text)
    chains = list(_chains(plain))
    cards = list(dict.fromkeys(card.iccid for chain in chains for card in _cards(chain)))
    if len(cards) > 1:
        raise BadInput("iccid", "several", count=len(cards), numbers=", ".join(cards[:3]))
    if not cards:
        raise _why_no_card(plain, chains)
    return ScannedCard(iccid=cards[0], luhn_ok=luhn_ok(cards[0]), others=_other_numbers(plain))


def luhn_ok(digits: str) -> bool:
    """Whether the last of these ASCII digits is the Luhn check digit of the others (ITU-T E.118)."""
    weighted = [int(digit) * (1 + position % 2) for position, digit in enumerate(reversed(digits))]
    return sum(value // 10 + value % 10 for value in weighted) % 10 == 0


def is_card(typed: str) -> bool:
    """Whether the whole text is one card number, grouped or not."""
    digits = re.sub(r"[\s-]", "", typed).removesuffix("F").removesuffix("f")
    return digits.isdigit() and digits.startswith("89") and _SHORTEST_CARD <= len(digits) <= _LONGEST_CARD


def card_places(plain: str) -> Iterator[CardPlace]:
    """Every card number of a text that is plain already (`as_sent`), in their order."""
    for chain in _chains(plain):
        yield from _cards(chain)


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
        new_line = len(f"{between}|".splitlines()) > 1
        apart = new_line or "\t" in between or "  " in between
        start, length = token.start() + len(parts[1]), len(parts[2])
        yield _Group(digits=parts[2], joined=joined, new_line=new_line, apart=apart, start=start, end=start + length)
        open_chain = not parts[3]


def _cards(chain: list[_Group]) -> Iterator[CardPlace]:
    start = 0
    while start < len(chain):
        end = _card_end(chain, start)
        if end:
            yield CardPlace(iccid=_join(chain[start:end]), start=chain[start].start, end=chain[end - 1].end)
        start = end or start + 1


def _card_end(chain: list[_Group], start: int) -> int:
    """Where the card that begins at this group ends (exclusive), or 0 if none begins here."""
    if not _join(chain[start : start + 2]).startswith("89"):
        return 0
    if _stands_alone(chain, start):
        return start + 1
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


def _stands_alone(chain: list[_Group], start: int) -> bool:
    """Whether this one group is a whole number, with the next column or line behind it."""
    whole = _SHORTEST_CARD < len(chain[start].digits) <= _LONGEST_CARD and chain[start].digits.startswith("89")
    return whole and start + 1 < len(chain) and chain[start + 1].apart


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
        kind = number_kind(number)
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


def number_kind(number: str) -> str:
    """What a number has the form of: "order_number", "payment_id", or "" for neither."""
    if len(number) > MAX_TEXT:
        return ""
    if _ORDER_NUMBER.fullmatch(number):
        return "order_number"
    return "payment_id" if _PAYMENT_ID.fullmatch(number) else ""


def _other_numbers(plain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(token for token in _TOKEN.findall(plain) if number_kind(token)))
