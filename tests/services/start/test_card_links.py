from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import BadInput
from services.parsing.plain_text import MAX_TEXT
from services.start.card_links import CardLink, read_link

CARD = "89852420180910340793"
LINK = f"linksfield-console://card/{CARD}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LINK, CardLink(iccid=CARD)),
        (f"{LINK}?ticket=SUP-4312", CardLink(iccid=CARD, ticket="SUP-4312")),
        (f"{LINK}?ticket=A%20B%26c%3dd%23", CardLink(iccid=CARD, ticket="A B&c=d#")),
        (f"{LINK}?ticket=%E5%B7%A5%E5%8D%95", CardLink(iccid=CARD, ticket="工单")),
        (f"{LINK}?ticket=a+b", CardLink(iccid=CARD, ticket="a+b")),
        (f"Linksfield-Console://CARD/{CARD}", CardLink(iccid=CARD)),
    ],
)
def test_a_card_and_perhaps_a_ticket_are_read(text: str, expected: CardLink) -> None:
    assert read_link(text) == expected


@given(st.text(min_size=1, max_size=MAX_TEXT).filter(lambda text: text.isprintable() and text == text.strip()))
def test_every_ticket_that_can_be_typed_can_be_linked(ticket: str) -> None:
    escaped = quote(ticket, safe="")
    if len(escaped) < 400:
        assert read_link(f"{LINK}?ticket={escaped}").ticket == ticket


@pytest.mark.parametrize(
    "text",
    [
        "",
        CARD,
        f"https://card/{CARD}",
        f"linksfield-console:card/{CARD}",
        f"linksfield-console://{CARD}",
        f"linksfield-console://card/{CARD}/",
        f"linksfield-console://card//{CARD}",
        f"linksfield-console://card:80/{CARD}",
        f"linksfield-console://me@card/{CARD}",
        f"linksfield-console://profile/{CARD}",
        "linksfield-console://card/",
        "linksfield-console://card/8985242018091034",
        "linksfield-console://card/12852420180910340793",
        "linksfield-console://card/8985 2420 1809 1034 0793",
        f"linksfield-console://card/{CARD[:-1]}٣",
        f"linksfield-console://card/{CARD}F",
        f"{LINK}?",
        f"{LINK}?ticket=",
        f"{LINK}?ticket=a&profile=production",
        f"{LINK}?profile=production",
        f"{LINK}?ticket=a&ticket=b",
        f"{LINK}?Ticket=a",
        f"{LINK}?ticket=a#there",
        f"{LINK}#there",
        f"{LINK}?ticket=%zz",
        f"{LINK}?ticket=%",
        f'{LINK}" --data-dir x',
        f"{LINK}\n",
        f" {LINK}",
        f"{LINK}?ticket=" + "a" * 600,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_link(text)
    assert (caught.value.field, caught.value.reason) == ("link", "not_a_card_link")


@pytest.mark.parametrize("escaped", ["%FF", "a%0Ab", "%00", "%E2%80%AE", "%20", "%20a", "a" * (MAX_TEXT + 1)])
def test_a_ticket_that_could_not_be_typed_is_refused(escaped: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_link(f"{LINK}?ticket={escaped}")
    assert (caught.value.field, caught.value.reason) == ("link", "ticket")
