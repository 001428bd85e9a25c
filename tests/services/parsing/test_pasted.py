"""What a pasted text holds: every line of tests/cases/pasted.jsonl, and other mails that agents get."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.parsing.pasted import Pasted, Why, looks_rounded, read_pasted
from tests.services.parsing.typed import CARD, ORDER, OTHER_CARD, PAY_ID, typed_texts


def cards(text: str) -> list[str]:
    return [card.iccid for card in read_pasted(text).cards]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("89,852,420,180,910,340,793.00", [CARD]),
        ("8'985'242'018'091'034'079", ["8985242018091034079"]),
        ("8985.2420.1809.1034.0793", [CARD]),
        ("8985\N{MIDDLE DOT}2420\N{MIDDLE DOT}1809\N{MIDDLE DOT}1034\N{MIDDLE DOT}0793", [CARD]),
        ("card: 89852,42018,09103,40793.", [CARD]),
        ("89:85:24:20:18:09:10:34:07:93", [CARD]),
        ("8985|2420|1809|1034|0793|1234", []),
        ("EID 8904/9032/0000/0000/0000/0000/0000/0123", []),
        (f"{CARD}.0", [CARD]),
        (f"]d2(00){CARD}", [CARD]),
        ("> 8985 2420 1809\r\n> > 1034 0793\r\n", [CARD]),
        ("8985 2420 1809 1034=\r\n 0793", [CARD]),
        ("<td><b>8985</b>&nbsp;2420&nbsp;1809&nbsp;1034&nbsp;0793</td><td>12</td>", [CARD]),
        ("8985242018091034079\t5\t12.36\n89852121501108205774\t2", ["8985242018091034079", OTHER_CARD]),
        ("8985242018091034079   5   12,36", ["8985242018091034079"]),
        (f"{CARD};2;12,36\r\n{OTHER_CARD};1;9,90", [CARD, OTHER_CARD]),
        (f"Tel. +49 170 1234567, IMEI 356938035643809, {CARD}, 12.36 GBP, 2026-11-28 10:18:15", [CARD]),
        (f"手机13800138000，卡号{CARD}，金额 12.36 英镑", [CARD]),
        (f"{CARD}/{OTHER_CARD} {CARD}", [CARD, OTHER_CARD]),
        ("EID 8904 9032 0000 0000 0000 0000 0000 0123 and 8985 2420 1809 1034 0793", [CARD]),
        ("tel 0044 8985 242018, IMEI 356938035643809, 20261128101815, 89.85 EUR", []),
    ],
)
def test_card_numbers_are_found_among_everything_else(text: str, found: list[str]) -> None:
    assert cards(text) == found


@pytest.mark.parametrize(
    ("text", "ticket"),
    [
        ("Re: [SUP-4471] no data", "SUP-4471"),
        ("[Ticket#202611281000023] no data", "202611281000023"),
        ("Your request #881122 was received", "881122"),
        ("Vorgang: SUP-4471", "SUP-4471"),
        ("工单号：SUP-88", "SUP-88"),
        (f"linksfield-console://card/{CARD}?utm_source=x&amp;ticket=T-1", "T-1"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=linksfield-console%3A%2F%2Fcard%2F"
            f"{CARD}%3Fticket%3DT-1&data=05%7C01",
            "T-1",
        ),
        (f"(see linksfield-console://card/{CARD}?ticket=T-1).", "T-1"),
        (f"链接：linksfield-console://card/{CARD}?ticket=T-1。谢谢", "T-1"),
        (f"<linksfield-console://card/{CARD}?ticket=T-1|Open>", "T-1"),
        (f"<linksfield-console://card/{CARD}?tic=\r\nket=3DT-1>", "T-1"),
        ("Re: [SUP-4471] Ticket #4471", "SUP-4471"),
        ("Re: T-48213", "T-48213"),
        ("Subject: Re: T-48213 no data on my card\nTo: support", "T-48213"),
        ("Hello\n> AW: RE: SUP-4471: kein Datenvolumen", "SUP-4471"),
        ("回复：SUP-88123 没有流量", "SUP-88123"),
        ("Re: T-48213\n\nticket SUP-1", "SUP-1"),
        ("Re: T-48213\nFwd: T-48214", ""),
        ("Re: EU-30 for my card", ""),
        ("Re: plan T-48213", ""),
        ("Re: T-48213-B, more: T-48213", ""),
        ("Ticket 5: no data", ""),
        ("a ticket 12.36 GBP, in case 2 cards, ticket 30:15", ""),
        ("ticket SUP-1 and ticket SUP-2", ""),
    ],
)
def test_the_ticket_is_taken_where_exactly_one_is_named(text: str, ticket: str) -> None:
    assert read_pasted(text).ticket == ticket


@pytest.mark.parametrize(
    ("text", "pay_ids", "orders"),
    [
        (f"paid ({PAY_ID}), order {ORDER}.", [PAY_ID], [ORDER]),
        (f"订单号{ORDER}，支付号{PAY_ID}。", [PAY_ID], [ORDER]),
        ("payId: SHOP-2026-778", ["SHOP-2026-778"], []),
        ("the payment id is missing since 2026", [], []),
        ("our partner code P000270, invoice P1234567, IMG20261128101815123.jpg, 20261128101815", [], []),
        (f"{PAY_ID} {PAY_ID}", [PAY_ID], []),
        (f"linksfield-console://card/{CARD}?ticket=T-1，{PAY_ID}", [PAY_ID], []),
    ],
)
def test_payments_and_orders_are_told_apart(text: str, pay_ids: list[str], orders: list[str]) -> None:
    pasted = read_pasted(text)
    assert (list(pasted.pay_ids), list(pasted.order_numbers)) == (pay_ids, orders)


@pytest.mark.parametrize(
    ("text", "why", "meant"),
    [
        ("8985 2420 1809 1O34 0793", Why.LOOK_ALIKES, CARD),
        ("898524201809l0340793", Why.LOOK_ALIKES, CARD),
        ("8,98524202E+19", Why.SPREADSHEET, ""),
        ("9E+19", Why.SPREADSHEET, ""),
        ("89.8524E+18", Why.SPREADSHEET, ""),
        ("8.98524E+019", Why.SPREADSHEET, ""),
        ("8.98524 x 10^19", Why.SPREADSHEET, ""),
        ("LPA:1$rsp.truphone.com$QRF-SPEEDTEST", Why.ACTIVATION_CODE, ""),
        ("https://x.example/?carddata=LPA%3A1%24rsp.truphone.com%24QRF-SPEEDTEST", Why.ACTIVATION_CODE, ""),
        ("1$rsp.truphone.com$QRF-SPEEDTEST", Why.ACTIVATION_CODE, ""),
        ("89049 03200 00000 00000 00000 00000 12", Why.EID, ""),
        ("8904\u00a09032\u00a00000\u00a00000\u00a00000\u00a00000\u00a00000\u00a00123", Why.EID, ""),
        ("8904.9032.0000.0000.0000.0000.0000.0123", Why.EID, ""),
        ("8904 9032 0000 0000\n0000 0000 0000 0123", Why.EID, ""),
        ("890490320000000000000000000001 23", Why.EID, ""),
        ("ticket SUP-1 and ticket SUP-2", Why.TICKETS, ""),
    ],
)
def test_what_only_looks_like_a_number_is_left_out_and_says_why(text: str, why: Why, meant: str) -> None:
    pasted = read_pasted(text)
    assert [(each.why, each.meant) for each in pasted.left_out] == [(why, meant)]
    assert not pasted.cards


def test_a_number_that_a_spreadsheet_rounded_is_known_by_its_zeros() -> None:
    assert looks_rounded("89852420180910300000")
    assert not looks_rounded(CARD)
    assert cards("89852420180910300000") == ["89852420180910300000"]


def test_what_is_not_meant_is_taken_out() -> None:
    pasted = read_pasted(f"{CARD} {OTHER_CARD} {PAY_ID} {ORDER} [SUP-1]")
    assert pasted.count == 5
    left = pasted.without(frozenset({OTHER_CARD, PAY_ID, ORDER, "SUP-1"}))
    assert left == Pasted(cards=pasted.cards[:1])


@pytest.mark.parametrize(
    "text", ["A1 " * 9_000, "1 " * 9_000, "89" * 50_000, "<a " * 30_000, "1$" * 50_000, "[" * 99_999]
)
def test_an_enormous_paste_is_read_at_once(text: str) -> None:
    assert read_pasted(text).count == 0


@given(text=typed_texts | st.text("]C189<>/b&;=>\n [#]SUP-TicketLPA:$E+.,'P ", max_size=60))
def test_no_text_raises_anything(text: str) -> None:
    assert read_pasted(text) is not None
