"""A pasted list of cards, line by line. Pure functions that raise nothing."""

from __future__ import annotations

from collections import Counter

from services.errors import BadInput
from services.parsing.card_number import ScannedCard, read_iccid
from services.parsing.mail_text import as_sent
from services.parsing.pasted import LeftOut, Why, read_pasted
from services.records import Record

MOST_CARDS = 1000
LONGEST_LIST = 500_000
"""Of a longer paste the beginning is read, in characters."""
# With fewer digits a line is a title, a date or an address, and nobody meant a card by it.
_LEAST_DIGITS = 10


class NoCard(Record, frozen=True):
    """A line that holds long numbers and no card: as it stands there, its number from 1, and why it is none."""

    line: int
    text: str
    why: BadInput


class CardList(Record, frozen=True):
    """What a paste holds: `cards`, each once, in their order, at most 1,000.

    `twice` are those that stand there again; `beyond` counts cards that are too many; `no_cards` are lines without one.
    `cut` says that the text was too long to be read whole.
    """

    cards: tuple[ScannedCard, ...] = ()
    twice: tuple[str, ...] = ()
    beyond: int = 0
    no_cards: tuple[NoCard, ...] = ()
    cut: bool = False


def read_cards(text: str) -> CardList:
    """Read every card of a list, in whatever form each line has: as everywhere, one line at a time."""
    found: dict[str, ScannedCard] = {}
    times = Counter[str]()
    no_cards = []
    for number, line in enumerate(as_sent(text[:LONGEST_LIST]).splitlines(), 1):
        pasted = read_pasted(line)
        times.update(card.iccid for card in pasted.cards)
        found.update({card.iccid: card for card in pasted.cards if card.iccid not in found})
        why = _why_not(line, pasted.left_out) if not pasted.cards else None
        if why is not None:
            no_cards.append(NoCard(line=number, text=" ".join(line.split())[:64], why=why))
    cards = tuple(found.values())
    return CardList(
        cards=cards[:MOST_CARDS],
        twice=tuple(iccid for iccid, count in times.items() if count > 1),
        beyond=max(len(cards) - MOST_CARDS, 0),
        no_cards=tuple(no_cards),
        cut=len(text) > LONGEST_LIST,
    )


def _why_not(line: str, left_out: tuple[LeftOut, ...]) -> BadInput | None:
    """Why a line without a card has none; None where nobody would look for one."""
    left = next((each for each in left_out if each.why is not Why.TICKETS), None)
    if left is not None:
        return BadInput("iccid", left.why.value, text=left.text, meant=left.meant)
    if sum(map(str.isdigit, line)) < _LEAST_DIGITS:
        return None
    try:
        read_iccid(line)
    except BadInput as error:
        return error
    return None
