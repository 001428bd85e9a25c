from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from services.desk.customer_link import BORDER, mall_link, order_link, qr_modules, sells_another_order
from services.errors import BadInput, NotSetUp
from services.records import Profile
from tests.support import require_tools

CARD = "89852420180910340793"


def profile(mall_url: str) -> Profile:
    return Profile(name="Europe", environment="production", mall_url=mall_url)


@pytest.mark.parametrize(
    ("template", "link"),
    [
        ("https://shop.example/buy?card={iccid}", f"https://shop.example/buy?card={CARD}"),
        (" https://shop.example/{iccid}/plans?a={iccid} ", f"https://shop.example/{CARD}/plans?a={CARD}"),
        ("http://127.0.0.1:8080/{iccid}", f"http://127.0.0.1:8080/{CARD}"),
    ],
)
def test_the_card_takes_its_place_in_the_link(template: str, link: str) -> None:
    assert mall_link(profile(template), f" {CARD}F ") == link


@pytest.mark.parametrize(
    ("template", "link"),
    [
        ("https://shop.example/{iccid}/pay/{order}", f"https://shop.example/{CARD}/pay/2026"),
        ("https://shop.example/?c={iccid}&p={pay_id}", f"https://shop.example/?c={CARD}&p=P%2F1"),
    ],
)
def test_an_order_and_its_payment_take_their_places(template: str, link: str) -> None:
    assert order_link(profile(template), CARD, "2026", "P/1") == link
    assert not sells_another_order(profile(template))


def test_an_address_with_the_card_alone_pays_no_order() -> None:
    card_alone = profile("https://shop.example/{iccid}")
    assert sells_another_order(card_alone)
    with pytest.raises(NotSetUp) as caught:
        order_link(card_alone, CARD, "2026", "P1")
    assert (caught.value.reason, caught.value.detail) == ("no_order_in_mall_url", "Europe")


def test_where_nothing_is_ordered_yet_the_places_of_an_order_stay_empty() -> None:
    link = mall_link(profile("https://shop.example/?c={iccid}&o={order}"), CARD)
    assert link == f"https://shop.example/?c={CARD}&o="


def test_no_shop_at_all_sells_nothing() -> None:
    assert not sells_another_order(profile(""))


def test_an_order_number_makes_no_host() -> None:
    with pytest.raises(BadInput):
        order_link(profile("https://{order}.example/{iccid}"), CARD, "evil", "P1")


def test_without_a_shop_there_is_no_link() -> None:
    with pytest.raises(NotSetUp) as caught:
        mall_link(profile(" "), CARD)
    assert (caught.value.reason, caught.value.detail) == ("no_mall_url", "Europe")


@pytest.mark.parametrize(
    "template",
    ["https://shop.example/", "http://shop.example/{iccid}", "javascript:alert({iccid})", "https://{iccid}.example/"],
)
def test_a_template_that_leads_elsewhere_is_refused(template: str) -> None:
    with pytest.raises(BadInput) as caught:
        mall_link(profile(template), CARD)
    assert caught.value.field == "profile.mall_url"


@pytest.mark.parametrize("card", ["", "12345", "../../etc"])
def test_what_is_no_card_gets_no_link(card: str) -> None:
    with pytest.raises(BadInput) as caught:
        mall_link(profile("https://shop.example/{iccid}"), card)
    assert caught.value.field == "iccid"


def test_the_code_is_square_with_a_light_border() -> None:
    rows = qr_modules(f"https://shop.example/buy?card={CARD}")
    assert {len(row) for row in rows} == {len(rows)}
    assert not any(any(row) for row in rows[:BORDER] + rows[-BORDER:])
    assert not any(row[:BORDER] != (False,) * BORDER for row in rows)
    assert all(rows[BORDER][BORDER : BORDER + 7])


def test_a_link_that_fits_no_code_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Data too large"):
        qr_modules("https://shop.example/" + "x" * 3000)


@pytest.mark.system
@pytest.mark.parametrize("query", ["card={iccid}", "karte={iccid}&q=" + "x" * 300])
def test_another_program_reads_the_link_back(tmp_path: Path, query: str) -> None:
    require_tools("zbarimg")
    link = mall_link(profile(f"https://shop.example/buy?{query}"), CARD)
    picture = tmp_path / "code.pgm"
    rows = qr_modules(link)
    pixels = b"".join(bytes(0 if module else 255 for module in row for _ in range(4)) * 4 for row in rows)
    picture.write_bytes(f"P5 {len(rows) * 4} {len(rows) * 4} 255\n".encode() + pixels)
    read = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True, check=True)
    assert read.stdout.strip() == link
