from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from services.records import VerifiedCard
from services.redaction import CAP, SECRET_FIELDS, Redactor, field_text, redact_log

CODE = "P000270"
SIGN = "ea7a3bba7e345e0b8ca7f7e3b43d6e72"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('{"sign":"' + SIGN + '"}', '{"sign":"…"}'),
        ("version=3.0&sign=" + SIGN + "&x=1", "version=3.0&sign=…&x=1"),
        ('"{\\"sign\\":\\"' + SIGN + '\\"}"', '"{\\"sign\\":\\"…\\"}"'),
        (f"expected {SIGN}, got {SIGN.upper()}", "expected …, got …"),
        ('{"partnerCode":"P000270"}', '{"partnerCode":"P0…"}'),
        ("partnerCode=P000270&version=3.0", "partnerCode=P0…&version=3.0"),
        ('{"partner_code": "P000818"}', '{"partner_code": "P0…"}'),
        ("partner P000270 unknown", "partner P0… unknown"),
        ('{"customer":"P000270-shop"}', '{"customer":"P0…-shop"}'),
        ('{"payId":"P0002702020061214140465562"}', '{"payId":"P0002702020061214140465562"}'),
        ('{"payId":"P000270-77"}', '{"payId":"P000270-77"}'),
        ('{"payId":"P000270"}', '{"payId":"P0…"}'),
        ("paid with P0002702020061214140465562.", "paid with P0002702020061214140465562."),
        ('{"client_secret":"pi_3abc_secret_Xyz9"}', '{"client_secret":"…"}'),
        ("see seti_1A_secret_Xyz9", "see se…"),
        ('{"email":"jane.doe+x@mail.example.com"}', '{"email":"j…@mail.example.com"}'),
        ("email=jane%40example.com", "email=j…%40example.com"),
        ('{"pm_id":"pm_1GnMUDLnVNBddzslXw7xuoe6"}', '{"pm_id":"pm_1GnM…"}'),
        ('{"deviceCode":"89852420180910340793"}', '{"deviceCode":"89852420180910340793"}'),
        ("partnerCode=P000270;x", "partnerCode=P0…;x"),
        ('{"clientSecret":"abc"}', '{"clientSecret":"…"}'),
        ('{"assign":"x","design":"y"}', '{"assign":"x","design":"y"}'),
        ('{"qrCode":"LPA:1$smdp.example.com$8F-2A","x":1}', '{"qrCode":"…","x":1}'),
        ('{"qrCode":"https:\\/\\/smdp.example.com\\/qr?a=1&b=2","x":1}', '{"qrCode":"…","x":1}'),
        ('{"activation":"lpa:1$smdp.example.com$8F-2A"}', '{"activation":"…"}'),
        ("scan LPA:1$smdp.example.com$8F-2A now", "scan … now"),
    ],
)
def test_secrets_are_masked_and_nothing_else(text: str, masked: str) -> None:
    assert Redactor("P000270").redact(text) == masked


def test_the_text_is_cut_at_256_ki_characters_and_a_secret_across_the_cut_is_masked_whole() -> None:
    text = "x" * (CAP - 30) + ' "sign":"' + SIGN + '"'
    masked = Redactor("P000270").redact(text)
    assert len(masked) <= CAP
    assert SIGN[:4] not in masked


def test_a_partner_code_with_special_characters_is_masked_too() -> None:
    assert Redactor("A.B+C").redact("code A.B+C, not AxBBC") == "code A.…, not AxBBC"


@pytest.mark.parametrize("written", ["sik270", "SIK270", "ſik270", "si\N{KELVIN SIGN}270", "sık270", "sİk270"])
@pytest.mark.parametrize("before", ["code ", "代码 "])
def test_a_partner_code_is_masked_in_every_letter_that_stands_for_its_own(before: str, written: str) -> None:
    assert Redactor("SIK270").redact(f"{before}{written}, hello") == f"{before}{written[:2]}…, hello"


@pytest.mark.parametrize("beside", ["", "SIK270 ", "中 ", "SIK270 中 "])
def test_each_kind_of_secret_is_masked_whatever_stands_beside_it(beside: str) -> None:
    masked = Redactor("SIK270").redact(f"{beside}mary@example.com, {SIGN}, pm_1234567890, token=x")
    assert masked.endswith("m…@example.com, …, pm_1234…, token=x")


NAMES = ("payId", "pay_id", "sign", "partnerCode", "client_secret", "qrCode", "activation-code", "matchingId", "passwd")
SECRETS = (
    "pm_12345678abc",
    "pi_1a_secret_zz",
    "lpa:1$",
    "LPA:1$x",
    "f" * 32,
    SIGN,
    "SIK270",
    "sik270",
    "ſik270",
    "sİk270",
)
BETWEEN = (
    "=",
    ":",
    '"',
    '\\"',
    " ",
    "&",
    ",",
    "{",
    "}",
    "%40",
    "@",
    "a.b",
    "é@é",
    "12.36",
    "中",
    "89852342022032210001",
)
PARTS = st.sampled_from([*NAMES, *SECRETS, *BETWEEN])


@given(st.lists(PARTS, min_size=1, max_size=12).map("".join), st.sampled_from(["SIK270", "", "sik,270", "ſik270"]))
def test_a_text_is_let_through_unsearched_only_where_a_search_finds_nothing(text: str, code: str) -> None:
    # An "@" has a text searched, and one before which nothing stands is no address.
    assert "@\n" + Redactor(code).redact(text) == Redactor(code).redact("@\n" + text)


def test_without_a_partner_code_the_rest_is_still_masked() -> None:
    assert Redactor("").redact(f"sign={SIGN} hello") == "sign=… hello"


def test_bytes_that_are_not_utf_8_become_readable_text() -> None:
    assert Redactor("P000270").redact_bytes(b"\xff P000270") == "\N{REPLACEMENT CHARACTER} P0…"


@pytest.mark.parametrize("filler", ["a", "a@", "@", "sign", "pm_", '\\"', "payId", "%40", "pi_a_secret_"])
def test_a_long_hostile_text_is_masked_in_no_time(filler: str) -> None:
    assert len(Redactor("P000270").redact(filler * (CAP // len(filler)))) <= CAP


@pytest.mark.parametrize("code", ["P000270", "P0,0270"])
def test_a_secret_is_masked_wherever_it_stands_in_a_long_text(code: str) -> None:
    redactor = Redactor(code)
    for shift in range(0, 60):
        filler = "x," * 4080 + " " * shift
        assert redactor.redact(f'{filler}"sign" : "{SIGN}",{code},"a":1') == f'{filler}"sign" : "…",P0…,"a":1'


def test_what_a_server_repeats_of_sign_and_partner_code_is_in_no_field_of_an_answer() -> None:
    sign = "0123456789abcdef0123456789abcdef"
    told = (("note", f"sign={sign.upper()} of P000270"), ("sign", "x"), ("1.partner_code", "P000270"), ("echo", sign))
    kept = (("payId", "P0002702020061214140465562"), ("name", "Europe"), ("code", "f" * 32))
    card = VerifiedCard(iccid="89", partner_code="P000270", fields=(*told, *kept))
    redactor = Redactor("P000270")
    hidden = (("note", "sign=… of P0…"), ("sign", "…"), ("1.partner_code", "P0…"), ("echo", "…"))
    assert redactor.redact_fields(card, sign) == replace(card, fields=(*hidden, *kept))
    assert redactor.redact_fields((*told, *kept), sign) == (*hidden, *kept)
    assert redactor.redact_fields((card,), sign)[0].fields == (*hidden, *kept)
    assert redactor.redact_fields(None, sign) is None


def test_every_secret_field_is_hidden_in_a_call_a_field_and_the_log() -> None:
    for name in SECRET_FIELDS:
        for spelled in (name, name.replace("_", ""), name.title().replace("_", ""), name.upper()):
            said = f'{{"{spelled}": "Xy-12345"}}'
            assert "12345" not in Redactor(CODE).redact(said) + field_text(f"data.{spelled}", "Xy-12345")
            assert redact_log(said, ()) == f'{{"{spelled}": "***"}}'


def test_an_activation_code_is_hidden_in_fields_whatever_they_are_called() -> None:
    pairs = (("esim.ac", "LPA:1$smdp.example.com$8F-2A"), ("esim.matchingId", "8F-2A"), ("esim.state", "RELEASED"))
    hidden = (("esim.ac", "…"), ("esim.matchingId", "…"), ("esim.state", "RELEASED"))
    assert Redactor(CODE).redact_pairs(pairs) == hidden


def test_a_partner_code_is_hidden_whole_whatever_characters_it_has() -> None:
    assert Redactor("P0;0,27").redact("partnerCode=P0;0,27&x") == "partnerCode=P0…&x"


# ------------------------------------------------------------------ the log


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f'{{"sign":"{SIGN}","version":"3.0"}}', '{"sign":"***","version":"3.0"}'),
        (f"{{'sign': '{SIGN}', 'mark': '0'}}", "{'sign': '***', 'mark': '0'}"),
        (f"GET /mall/order?sign={SIGN}&version=3.0", "GET /mall/order?sign=***&version=3.0"),
        (f'"{{\\"sign\\":\\"{SIGN}\\"}}"', '"{\\"sign\\":\\"***\\"}"'),
        ('"partnerCode" : "P1234"', '"partnerCode" : "***"'),
        ("access_code=P1234; other=1", "access_code=***; other=1"),
        ('{"client_secret":"pi_1_secret_2"}', '{"client_secret":"***"}'),
        ("P0002702020061214140465562", "***2020061214140465562"),
        ("payId=P0008182020061214140465562", "payId=P0008182020061214140465562"),
        (f"expected {SIGN}", "expected ***"),
        ("pm_1GnMUDLnVNBddzslXw7xuoe6 of jane@example.com", "*** of ***@example.com"),
        ("design: blue, assign=1", "design: blue, assign=1"),
        ('{"qrCode":"LPA:1$smdp.example.com$8F-2A"}', '{"qrCode":"***"}'),
        ("code LPA:1$smdp.example.com$8F-2A", "code ***"),
        (
            '{"activationCode":"LPA:1$smdp.example.com$8F-2A","matchingId":"8F-2A"}',
            '{"activationCode":"***","matchingId":"***"}',
        ),
    ],
)
def test_the_log_masks_secrets_whole_in_every_form_they_come_in(text: str, expected: str) -> None:
    assert redact_log(text, [CODE]) == expected


def test_a_code_that_contains_another_is_masked_whole() -> None:
    assert redact_log("P000270A and P000270", ["P000270", "P000270A"]) == "*** and ***"
