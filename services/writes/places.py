"""Which system a profile leads to, spelled one way: the block on unknown writes must not depend on spelling."""

from __future__ import annotations

from urllib.parse import urlsplit

from services.records import Bases
from services.setup.systems import environment_of
from services.writes.records import Place

_DEFAULT_PORTS = {"http": 80, "https": 443}


def place_of(bases: Bases, language_code: str) -> Place:
    """Where these base URLs lead, for a profile that asks in this language."""
    return Place(environment=environment_of(bases), base_url=system_of(bases.vshop), language_code=language_code)


def system_of(url: str) -> str:
    """A base URL spelled one way: lower-case host, no default port, no trailing slash, localhost as 127.0.0.1."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    host = "127.0.0.1" if host == "localhost" else host
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/')}"
