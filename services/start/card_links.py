"""Addresses that open a card: `linksfield-console://card/ICCID?ticket=T`, from a ticket system's page or a browser.

Anyone can put such an address on a page. So it can name a card and a ticket and nothing else: no profile, no folder,
no command; what is not exactly of this form is refused.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from services.errors import BadInput
from services.parsing.plain_text import MAX_TEXT
from services.records import Record

SCHEME = "linksfield-console"

# Schemes and hosts ignore case (RFC 3986); the rest is taken as it stands.
_LINK = re.compile(
    rf"(?i:{SCHEME}://card)/(?P<iccid>89[0-9]{{16,20}})(?:\?ticket=(?P<ticket>(?:[A-Za-z0-9._~!$'()*+,;:@/-]|%[0-9A-Fa-f]{{2}})+))?"
)
_LONGEST = 512


class CardLink(Record, frozen=True):
    """What an address asks for: this card, for this ticket ("" if it names none)."""

    iccid: str
    ticket: str = ""


def read_link(text: str) -> CardLink:
    """Read such an address. Raises BadInput("link", ...): not_a_card_link, ticket."""
    match = _LINK.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        raise BadInput("link", "not_a_card_link")
    return CardLink(iccid=match["iccid"], ticket=_ticket(match["ticket"] or ""))


def _ticket(escaped: str) -> str:
    """The ticket as text: one line of printable characters, of the length that a typed one may have."""
    try:
        ticket = unquote(escaped, errors="strict")
    except UnicodeDecodeError:
        raise BadInput("link", "ticket") from None
    if not ticket.isprintable() or ticket != ticket.strip() or len(ticket) > MAX_TEXT:
        raise BadInput("link", "ticket")
    return ticket
