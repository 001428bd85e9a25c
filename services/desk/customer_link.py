"""The links with which a customer orders for this card in our own shop, or pays an order there; and their QR codes."""

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
    """The profile's `mall_url` with the card in the place of `{iccid}`, percent-encoded; the places of an order that
    is not made yet (`{order}`, `{pay_id}`) stay empty.

    Raises NotSetUp("no_mall_url") if the profile has none, BadInput("profile.mall_url", ...) as `check_mall_url`
    does, BadInput("iccid", ...) as `read_iccid` does.
    """
    return _filled(profile, iccid, "", "")


def order_link(profile: Profile, iccid: str, order_no: str, pay_id: str) -> str:
    """The same link to an order that waits for its payment: with its number and its payId.

    Raises NotSetUp("no_order_in_mall_url") where the address has no place for either: that page sells another order.
    Else as `mall_link`.
    """
    if profile.mall_url.strip() and not names_the_order(profile):
        raise NotSetUp("no_order_in_mall_url", profile.name)
    return _filled(profile, iccid, order_no, pay_id)


def names_the_order(profile: Profile) -> bool:
    """Whether the shop's address leads to an order (`{order}` or `{pay_id}` stands in it), not to the card alone."""
    return "{order}" in profile.mall_url or "{pay_id}" in profile.mall_url


def sells_another_order(profile: Profile) -> bool:
    """Whether there is a shop, and its address names the card alone: what is ordered here cannot be paid there."""
    return bool(profile.mall_url.strip()) and not names_the_order(profile)


def _filled(profile: Profile, iccid: str, order_no: str, pay_id: str) -> str:
    template = profile.mall_url.strip()
    if not template:
        raise NotSetUp("no_mall_url", profile.name)
    check_mall_url("profile.mall_url", template)
    values = {"{iccid}": read_iccid(iccid).iccid, "{order}": order_no, "{pay_id}": pay_id}
    for place, value in values.items():
        template = template.replace(place, quote(value, safe=""))
    return template


def qr_modules(link: str) -> Matrix:
    """The QR code of a link as rows of modules, True is dark; the light quiet zone of four modules is part of it.

    Error correction M or better: a printed code survives a fold. Raises ValueError for a link that fits no code
    (above about 2,300 bytes).
    """
    # Loaded with the first code: most starts show none.
    import segno

    code = segno.make_qr(link, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter(border=BORDER))
