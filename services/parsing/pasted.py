"""Everything that a pasted text holds: cards, payIds, order numbers, the ticket, and what looks like one of them and is
none. Pure functions that raise nothing.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from msgspec import structs

from services.parsing.card_number import (
    ScannedCard,
    card_places,
    luhn_ok,
    number_kind,
)
from services.parsing.mail_text import as_sent
from services.parsing.mailed_payment import MailedPayment, read_mailed_payment
from services.parsing.plain_text import MAX_TEXT
from services.records import Record

LONGEST_PASTE = 20_000
"""Of a longer paste the beginning is read, in characters."""


# Digits and letters are those of ASCII by then; the letters of other scripts part numbers as blanks do.
_ANY_CASE = re.IGNORECASE | re.ASCII


class Why(enum.StrEnum):
    """Why something that looks like a number we want was left out."""

    EID = "eid"
    ACTIVATION_CODE = "activation_code"
    SPREADSHEET = "spreadsheet"
    LOOK_ALIKES = "look_alikes"
    TICKETS = "tickets"


class LeftOut(Record, frozen=True):
    """What was left out: as it stands in the text, and for look-alikes the card number that may be meant."""

    why: Why
    text: str
    meant: str = ""


class Pasted(Record, frozen=True):
    """What a text holds, each kind in its order and once. `ticket` is "" unless exactly one is named.

    `paid` is about the one payment of the one card: empty where there are several of either.
    """

    cards: tuple[ScannedCard, ...] = ()
    pay_ids: tuple[str, ...] = ()
    order_numbers: tuple[str, ...] = ()
    ticket: str = ""
    left_out: tuple[LeftOut, ...] = ()
    paid: MailedPayment = MailedPayment()

    @property
    def count(self) -> int:
        """How many things it holds."""
        return len(self.cards) + len(self.pay_ids) + len(self.order_numbers) + bool(self.ticket)

    def without(self, numbers: frozenset[str]) -> Pasted:
        """The same without these numbers."""
        return structs.replace(
            self,
            cards=tuple(each for each in self.cards if each.iccid not in numbers),
            pay_ids=tuple(each for each in self.pay_ids if each not in numbers),
            order_numbers=tuple(each for each in self.order_numbers if each not in numbers),
            ticket="" if self.ticket in numbers else self.ticket,
            paid=self.paid if numbers.isdisjoint(self.pay_ids) else MailedPayment(),
        )

    def with_cards(self, cards: tuple[ScannedCard, ...]) -> Pasted:
        """The same with these cards in the place of its own."""
        return structs.replace(self, cards=cards, paid=self.paid if len(cards) < 2 else MailedPayment())

    def with_payments(self, pay_ids: tuple[str, ...]) -> Pasted:
        """The same with these payIds before its own."""
        return structs.replace(self, pay_ids=_once([*pay_ids, *self.pay_ids]))


# An order number, or a payId that nothing announces: long enough that no time of day or file is taken for one.
_LEAST_DIGITS = 17
_KEPT_BY_SPREADSHEETS = 15
_LEAST_DIGITS_OF_PAYMENT = 12
_TOKEN = re.compile(r"(?<![\w.-])[A-Za-z0-9]+(?![\w-]|\.(?:jpe?g|png|heic|pdf|mp4|docx?|xlsx?|zip))", re.ASCII)
# "payId: SHOP-2026-778": taken for what it is called, whatever it looks like.
_CALLED_PAYMENT = re.compile(
    r"(?:pay[ -]?id|payment[ -]?(?:id|number|no\.?)|支付(?:单)?号|Zahlungs(?:nummer|-?ID))"
    r"\s{0,3}(?:[:=#]\s{0,3}|is\s|\s)?(?P<value>[A-Za-z0-9][\w-]{3,63})(?![\w])",
    _ANY_CASE,
)
# What an address may hold as it stands: behind anything else the mail goes on.
_LINK = re.compile(r"linksfield-console://card/(?P<iccid>89\d{16,20})/?(?P<query>[?&][\w.~/%+:@$*=&;#?-]*)?", _ANY_CASE)
_TICKET_OF_LINK = re.compile(r"[?&;]ticket=([\w.~/%+:@$*-]*[\w%+@$*-])", _ANY_CASE)
_ESCAPED_LINK = re.compile(r"linksfield-console%3A[^\s<>\"'&]*", _ANY_CASE)
# GSMA SGP.22: LPA:1$SM-DP+ address$matching id, with or without what more may follow; in an address $ is %24.
_ACTIVATION_CODE = re.compile(
    r"(?:LPA(?::|%3A))?1(?P<sign>\$|%24)[A-Za-z0-9.-]{3,255}(?P=sign)[A-Za-z0-9-]{0,255}(?:(?P=sign)[\w.-]{0,255})*",
    _ANY_CASE,
)
# GSMA SGP.02: 32 digits that begin with 89, in one piece or in equal groups; also broken in the middle by a line's end.
_EID = re.compile(
    r"(?<!\d)(?:89\d{30}|89\d{2}(?:[ -]\d{4}){7}|89\d{2}(?:[ -]\d{4}){3}\r?\n\d{4}(?:[ -]\d{4}){3}"
    r"|89\d{3}(?:[ -]\d{5}){5}[ -]\d{2}|89\d{6}(?:[ -]\d{8}){3}|89\d{14}(?:[ -]|\r?\n)\d{16}"
    r"|89(?:[ -]\d{2}){15}|89\d(?:[ -]\d{3}){9}[ -]\d{2}|89\d{28}[ -]\d{2})(?!\d)"
)
# 8.98524E+19; rounded to 9E+19 in a narrow column; by thousands 89.8524E+18; others write E+019.
_TIMES_TEN = r" ?(?:E ?\+? ?0{0,2}|[*x×] ?10 ?\^ ?)"
_EXPONENT = re.compile(
    rf"(?<![\w.,])(?:(?:8[.,]\d{{1,17}}|9(?:[.,]0{{1,17}})?){_TIMES_TEN}(?:1[7-9]|2[01])"
    rf"|89\d?[.,]\d{{1,17}}{_TIMES_TEN}1[58])(?!\w)",
    _ANY_CASE,
)
_IN_BRACKETS = re.compile(
    r"\[\s{0,3}(?:(?:ticket|case|request|工单)[ :#-]{0,3})?#?"
    r"(?P<value>[A-Z][A-Z0-9]{1,9}-\d{1,10}|(?<=#)\d{2,20})\s{0,3}\]",
    _ANY_CASE,
)
_CALLED_TICKET = re.compile(
    r"(?<![A-Za-z])(?:ticket|vorgang|工单|case|request)(?:s?nummer|号|编号| ?(?:no\.?|number|nr\.?|id))?"
    r"(?:\s{0,3}[:：=#]{1,2}\s{0,3}#?|\s)(?P<value>(?:[A-Za-z]{1,10}[-_])?\d[\w-]{0,30})(?![\w]*[.,:]\d|[\w-])",
    _ANY_CASE,
)
# What a reply's subject begins with: "Re: T-48213 no data".
_IN_SUBJECT = re.compile(
    r"^[ >]{0,5}(?:(?:subject|re|fwd?|betreff|aw|wg|主题|主旨|回复|答复|转发)\s{0,2}[:：][ \t]{0,3}){1,4}"
    r"#?(?P<value>[A-Z]{1,10}-\d{3,10})(?![\w-])",
    _ANY_CASE | re.MULTILINE,
)
# "payId is missing" names none. A ticket without letters has three digits: "ticket 5" may be a price.
_NAMES_SOMETHING = re.compile(r"(?=.*\d).+")
_NAMES_A_TICKET = re.compile(r"[A-Za-z]+[-_]\d.*|\d{3,20}")
_LOOK_ALIKES = str.maketrans("OoQDIliSsBZz", "000011155822")
_MIXED = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]*\d)[0-9OoQDIliSsBZz]+(?![A-Za-z0-9])")


def read_pasted(text: str) -> Pasted:
    """Read everything that a text holds."""
    plain = as_sent(text[:LONGEST_PASTE])
    reading = _Reading(plain)
    links, tickets = reading.take_links()
    codes = [LeftOut(why=Why.ACTIVATION_CODE, text=each) for each in reading.take(_ACTIVATION_CODE)]
    eids = [LeftOut(why=Why.EID, text=each) for each in reading.take(_EID)]
    sheets = [LeftOut(why=Why.SPREADSHEET, text=each) for each in reading.take(_EXPONENT)]
    bracketed = reading.take_values(_IN_BRACKETS)
    pay_ids, orders = reading.take_tokens()
    pay_ids += [each for each in reading.take_values(_CALLED_PAYMENT, _NAMES_SOMETHING) if not each.startswith("89")]
    cards = [*links, *reading.take_cards()]
    called = reading.take_values(_CALLED_TICKET, _NAMES_A_TICKET)
    subject = reading.take_values(_IN_SUBJECT)
    alike = list(reading.look_alikes())
    # An address says it best, then brackets; how a subject begins is only a habit of help desks.
    named = _once(each for each in tickets or bracketed or called or subject if len(each) <= MAX_TEXT)
    alone = len(_once(cards)) < 2 and len(_once(pay_ids)) < 2
    several = [LeftOut(why=Why.TICKETS, text=", ".join(named[:3]))] if len(named) > 1 else []
    return Pasted(
        cards=tuple(map(_scanned, _once(cards))),
        pay_ids=_once(pay_ids),
        order_numbers=_once(orders),
        ticket=named[0] if len(named) == 1 else "",
        left_out=tuple(dict.fromkeys([*codes, *eids, *sheets, *alike, *several])),
        paid=read_mailed_payment(plain) if alone else MailedPayment(),
    )


def looks_rounded(iccid: str) -> bool:
    """Whether a spreadsheet may have rounded this number: it keeps 15 digits, and writes zeros for the others."""
    lost = iccid[_KEPT_BY_SPREADSHEETS:]
    return len(lost) > 2 and not lost.strip("0") and not luhn_ok(iccid)


class _Reading:
    """A text from which is taken what was understood, so that nothing is read twice."""

    def __init__(self, plain: str) -> None:
        self._plain = _ESCAPED_LINK.sub(lambda found: unquote(found[0], errors="ignore"), plain)

    def take(self, pattern: re.Pattern[str]) -> list[str]:
        """All that matches, taken out."""
        return [" ".join(found[0].split()) for found in self._each(pattern)]

    def take_values(self, pattern: re.Pattern[str], wanted: re.Pattern[str] | None = None) -> list[str]:
        """The values of all that matches."""
        return [each["value"] for each in self._each(pattern, wanted)]

    def take_links(self) -> tuple[list[str], list[str]]:
        """The cards and the tickets of addresses that open a card, whatever a mail program hung on them."""
        cards, tickets = [], []
        for link in self._each(_LINK):
            cards.append(link["iccid"])
            ticket = _TICKET_OF_LINK.search(link["query"] or "")
            if ticket is not None:
                tickets.append("".join(filter(str.isprintable, unquote(ticket[1], errors="ignore"))).strip())
        return cards, tickets

    def take_tokens(self) -> tuple[list[str], list[str]]:
        """Take what says itself what it is: payIds and order numbers."""
        kinds: dict[str, list[str]] = {"payment_id": [], "order_number": []}
        for token in list(_TOKEN.finditer(self._plain)):
            kind = _kind(token[0])
            if kind:
                kinds[kind].append(token[0])
                self._blank(token.start(), token.end())
        return kinds["payment_id"], kinds["order_number"]

    def take_cards(self) -> list[str]:
        places = list(card_places(self._plain))
        for place in places:
            self._blank(place.start, place.end)
        return [place.iccid for place in places]

    def look_alikes(self) -> Iterator[LeftOut]:
        """Numbers that would be cards if O were 0, I and l were 1: as they stand, and as they may be meant."""
        read = _MIXED.sub(lambda found: found[0].translate(_LOOK_ALIKES), self._plain)
        for place in card_places(read):
            text = self._plain[place.start : place.end]
            if any(map(str.isalpha, text)):
                yield LeftOut(why=Why.LOOK_ALIKES, text=" ".join(text.split()), meant=place.iccid)

    def _each(self, pattern: re.Pattern[str], wanted: re.Pattern[str] | None = None) -> list[re.Match[str]]:
        found = [each for each in pattern.finditer(self._plain) if wanted is None or wanted.fullmatch(each["value"])]
        for each in found:
            self._blank(each.start(), each.end())
        return found

    def _blank(self, start: int, end: int) -> None:
        """Take a part out; nothing on its two sides is joined by that."""
        self._plain = f"{self._plain[:start]}{'|' * (end - start)}{self._plain[end:]}"


def _kind(token: str) -> str:
    kind, digits = number_kind(token), sum(map(str.isdigit, token))
    least = _LEAST_DIGITS_OF_PAYMENT if kind == "payment_id" else _LEAST_DIGITS
    return kind if digits >= least else ""


def _scanned(iccid: str) -> ScannedCard:
    return ScannedCard(iccid=iccid, luhn_ok=luhn_ok(iccid))


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
