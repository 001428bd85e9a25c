"""Which system a base URL leads to, and whether what was typed can be one. Nothing here touches the network."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from services.errors import BadInput
from services.records import Bases, Environment, LeadsTo

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

CSSS_BASE = "https://apiv3.linksfield.net"
"""Where CSSS is (documented; no test system's address is printed, and none at all of eSIM by QR code)."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.IGNORECASE)
_NOT_IN_A_URL = re.compile(r"[^!-~]|[\\<>\"^`{|}]")


# The window asks with each key that is typed, and for every call, of the same few addresses.
@lru_cache(maxsize=64)
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


def leads_to(bases: Bases, sandboxes: Collection[str] = ()) -> LeadsTo:
    """Where these bases lead. Linksfield is named for the documented bases alone, letter for letter.

    `sandboxes` are the origins of sandboxes that this process started or that proved themselves. PRODUCTION and UAT
    are exactly their documented bases; documented ones in any other mixture count as production. With one base that
    is not documented the whole is NOT_LINKSFIELD; all on this machine is SANDBOX if proved, else LOCAL.
    """
    hosts = tuple(dict.fromkeys(map(host_of, bases.urls)))
    if all(map(is_loopback, bases.urls)):
        proved = all(_origin(url) in sandboxes for url in bases.urls)
        return LeadsTo(environment=Environment.SANDBOX if proved else Environment.LOCAL, hosts=hosts)
    documented = zip(bases.urls, PRODUCTION_BASES.urls, UAT_BASES.urls, strict=True)
    strangers = [url for url, production, uat in documented if url not in (production, uat)]
    if strangers:
        return LeadsTo(environment=Environment.NOT_LINKSFIELD, stranger=_stranger(strangers[0]), hosts=hosts)
    return LeadsTo(environment=Environment.UAT if bases == UAT_BASES else Environment.PRODUCTION, hosts=hosts)


def stranger_in(url: str) -> str:
    """The host of a base URL that Linksfield documents for no use, as `LeadsTo.stranger`; "" for one that it does."""
    return "" if url in (*PRODUCTION_BASES.urls, *UAT_BASES.urls) else _stranger(url)


def _stranger(url: str) -> str:
    # "NOT LINKSFIELD: wx.linksfield.net" would be a riddle: there it is the path that nobody documented.
    host = host_of(url)
    return host if host != host_of(PRODUCTION_BASES.vshop) else url.partition("://")[2]


def host_of(url: str) -> str:
    """The host as it is written, with its port where one is; never the user part, which calls are not sent with."""
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2]


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL: "https://wx.linksfield.net:443". Raises ValueError for what is no URL."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}:{parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)}"


def _origin(url: str) -> str:
    try:
        return origin_of(url)
    except ValueError:  # a draft's, as it is being typed
        return ""


def origins_of(bases: Bases) -> frozenset[str]:
    """The origins that the partner code goes to."""
    return frozenset(map(origin_of, bases.urls))


LINKSFIELD_ORIGINS = origins_of(PRODUCTION_BASES) | origins_of(UAT_BASES)
"""The origins of the documented bases."""


def system_of(url: str) -> str:
    """A base URL spelled one way: lower-case host, no default port, no trailing slash, localhost as 127.0.0.1.

    The block on unknown writes must not depend on how a profile spells it.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    host = "127.0.0.1" if host == "localhost" else host
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/')}"


# ------------------------------------------------------------------ what was typed


def check_base_url(field: str, url: str) -> None:
    """Raise BadInput(field, ...) unless this is a base URL: https, or http on loopback; a host; no query, no user.

    Reasons: missing_url, not_a_url (url), not_https (url).
    """
    typed = url.strip()
    if not typed:
        raise BadInput(field, "missing_url")
    parts = _split(field, typed)
    if "?" in typed or "#" in typed:
        raise _not_a_url(field, typed)
    _check_secure(field, typed, parts)


def check_mall_url(field: str, url: str) -> None:
    """Raise BadInput(field, ...) unless this leads to one card's page: as a base URL, but with `{iccid}` in it.

    `{iccid}` stands in the path or the query; so may `{order}` and `{pay_id}`, of an order to pay. Reasons:
    mall_url_no_iccid, not_a_url (url), not_https (url).
    """
    typed = url.strip()
    filled = typed.replace("{iccid}", "89").replace("{order}", "20").replace("{pay_id}", "P0")
    parts = _split(field, filled)
    if "{iccid}" not in typed or parts.netloc not in typed:
        raise BadInput(field, "mall_url_no_iccid")
    _check_secure(field, filled, parts)


def _split(field: str, url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _not_a_url(field, url) from None
    shape_is_wrong = _NOT_IN_A_URL.search(url) or parts.scheme not in ("http", "https")
    authority_is_wrong = "@" in parts.netloc or parts.netloc.endswith(":") or port == 0
    if shape_is_wrong or authority_is_wrong or not _is_host(parts.hostname or "") or "//" in parts.path:
        raise _not_a_url(field, url)
    return parts


def _is_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    if ":" in host or labels[-1].isdigit():
        return _is_address(host)
    return len(host) <= 253 and all(map(_LABEL.fullmatch, labels))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _check_secure(field: str, url: str, parts: SplitResult) -> None:
    if parts.scheme != "https" and not is_loopback(url):
        raise BadInput(field, "not_https", url=url)


def _not_a_url(field: str, url: str) -> BadInput:
    # A password typed into a URL is not to be repeated in a sentence.
    return BadInput(field, "not_a_url", url=re.sub(r"//[^/]*@", "//***@", url)[:200])
