"""Which system a set of base URLs leads to. The URLs alone decide; nothing here touches the network."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from services.records import Bases, Environment

# vshop and payment are documented; topup is inferred (linksfield-api.md section 1.1 prints its line without a label).
PRODUCTION_BASES = Bases(
    vshop="https://wx.linksfield.net/vshop",
    payment="https://wx.linksfield.net/payment",
    topup="https://wx.linksfield.net/topup",
)
UAT_BASES = Bases(
    vshop="https://wx.linksfield.net/vshop_uat",
    payment="https://wx.linksfield.net/payment_uat",
    topup="https://wx.linksfield.net/topup_test",
)


def is_loopback(url: str) -> bool:
    """Whether an http(s) URL leads to this machine: localhost, 127.0.0.0/8 or [::1].

    A URL that two parsers could read differently (a backslash, a user part, white space) is not loopback.
    """
    if any(character in "\\@" or character.isspace() for character in url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in ("http", "https") and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def environment_of(bases: Bases) -> Environment:
    """Return SANDBOX if all three bases are loopback, UAT for exactly Linksfield's test bases, else PRODUCTION.

    A mixed set counts as production, with production's guards.
    """
    if all(is_loopback(url) for url in (bases.vshop, bases.payment, bases.topup)):
        return Environment.SANDBOX
    return Environment.UAT if bases == UAT_BASES else Environment.PRODUCTION
