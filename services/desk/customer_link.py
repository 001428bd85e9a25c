"""The link with which a customer orders for this card in our own shop, and its QR code."""

from __future__ import annotations

from urllib.parse import quote

from services.errors import NotSetUp
from services.parsing.card_number import read_iccid
from services.records import Profile
from services.setup.systems import check_mall_url

BORDER = 4
"""Width of a QR code's quiet zone, in modules (part of the QR standard)."""

Matrix = tuple[tuple[bool, ...], ...]


def mall_link(profile: Profile, iccid: str) -> str:
    """The profile's `mall_url` with the card in the place of `{iccid}`, percent-encoded.

    Raises NotSetUp("no_mall_url") if the profile has none, BadInput("profile.mall_url", ...) as `check_mall_url`
    does, BadInput("iccid", ...) as `read_iccid` does.
    """
    template = profile.mall_url.strip()
    if not template:
        raise NotSetUp("no_mall_url", profile.name)
    check_mall_url("profile.mall_url", template)
    return template.replace("{iccid}", quote(read_iccid(iccid).iccid, safe=""))


def qr_modules(link: str) -> Matrix:
    """The QR code of a link as rows of modules, True is dark; the light quiet zone of four modules is part of it.

    Error correction M or better: a printed code survives a fold. Raises ValueError for a link that fits no code
    (above about 2,300 bytes).
    """
    # Loaded with the first code: most starts show none.
    import segno

    code = segno.make_qr(link, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter(border=BORDER))
