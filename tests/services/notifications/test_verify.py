from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from services.notifications.records import Difference, ExpiryWarning, PushVerdict, RechargeNotice, WarningKind
from services.notifications.verify import MAX_BODY, verify
from services.notifications.why_wrong import MAX_CHANGED, Signing, as_written, first_difference
from services.records import Money, PaymentState
from services.sandbox import Sandbox
from services.sandbox.notifications import SPOILS
from tests.services.notifications.pushes import (
    CARD,
    EXPIRY,
    KEY,
    KEY_ID,
    KEYS,
    NOW,
    RECHARGE,
    STAMP,
    body,
    headers,
    signed_headers,
    tail,
    text,
)
from tests.services.notifications.pushes import signature as sign

SORTED = text(dict(sorted(RECHARGE.items())))


def judge(lines: list[tuple[str, str]], sent: bytes, *, now: datetime = NOW) -> PushVerdict:
    return verify(lines, sent, KEYS.get, now)


# ------------------------------------------------------------------ right


def test_a_known_vector_is_right() -> None:
    """Made once with `openssl dgst -sha1 -mac HMAC`, and written down."""
    sent = b'{"b":"2","a":"1"}'
    made = "9f58afbf7104be3813951d07682065e9ffd791fc"
    signed = '{"a":"1","b":"2"}1.0:HMAC-SHA1:1683524066000'
    assert sign(signed) == made
    assert judge(headers(made=made, stamp="1683524066000"), sent).right


@pytest.mark.parametrize("content", [RECHARGE, EXPIRY, {}, {"z": 1, "a": [3, 1], "m": {"y": 1, "b": 2}}], ids=str)
def test_a_right_signature_is_right_whatever_the_body_says(content: dict[str, object]) -> None:
    lines = headers(text(dict(sorted(content.items()))) + tail())
    verdict = judge(lines, body(content))
    assert (verdict.right, verdict.problem, verdict.explanation) == (True, "", ())


def test_numbers_keep_the_digits_they_were_sent_with() -> None:
    sent = b'{"amount":12.360,"count":123456789012345678901234567890}'
    assert judge(headers(sent.decode() + tail()), sent).right


AS_SENT = {
    "1.10": '{"a":1.10}',
    "1e3": '{"a":1e3,"b":2E-05}',
    "minus zero": '{"a":-0,"b":-0.0}',
    "escaped slashes": '{"a":"https:\\/\\/x"}',
    "escaped letters": '{"a":"\\u6b27\\u6d32 \\ud83d\\ude00"}',
    "other escapes": '{"a":"\\t\\u0009\\"\\\\ \\b"}',
    "raw letters": '{"a":"欧洲 😀"}',
    "nested": '{"a":{"y":1.10,"b":[3,1e3,{"z":null,"c":true}]},"b":[]}',
}


@pytest.mark.parametrize("signed", AS_SENT.values(), ids=AS_SENT.keys())
def test_values_are_signed_as_they_were_written(signed: str) -> None:
    assert judge(headers(signed + tail()), signed.encode()).right
    spaced = signed.replace('":', '" : ').replace(",", " ,\n ").encode()
    assert judge(headers(signed + tail()), spaced).right


@pytest.mark.parametrize(
    ("sent", "signed"),
    [
        ('{"a":"https:\\/\\/x"}', '{"a":"https://x"}'),
        ('{"a":"\\u6b27"}', '{"a":"欧"}'),
        ('{"\\u0061":1.10}', '{"a":1.10}'),
    ],
)
def test_or_as_any_program_rewrites_them(sent: str, signed: str) -> None:
    assert judge(headers(signed + tail()), sent.encode()).right


def test_white_space_a_byte_order_mark_and_the_case_of_header_names_do_not_matter() -> None:
    lines = [(name.upper(), f" {value} ") for name, value in headers(SORTED + tail())]
    sent = b"\xef\xbb\xbf" + json.dumps(RECHARGE, indent=2, ensure_ascii=False).encode()
    assert judge(lines, sent).right


@pytest.mark.parametrize("write", [str.upper, lambda made: base64.b64encode(bytes.fromhex(made)).decode()])
def test_the_digest_counts_and_not_how_it_is_written(write: object) -> None:
    assert callable(write)
    assert judge(headers(made=write(sign(SORTED + tail()))), body(RECHARGE)).right


# ------------------------------------------------------------------ wrong, and why


@pytest.mark.parametrize(
    ("lines", "sent", "problem", "detail"),
    [
        (headers(made=sign(SORTED + tail(), "00" * 20)), body(RECHARGE), "signature_wrong", ""),
        (headers(text(RECHARGE) + tail()), body(RECHARGE), "signature_wrong", ""),
        (headers(SORTED + tail()), body(RECHARGE).replace(b"12.36", b"12.37"), "signature_wrong", ""),
        (headers(SORTED + tail(), stamp=str(int(STAMP) + 1)), body(RECHARGE), "signature_wrong", ""),
        (headers(SORTED + tail("2.0"), version="2.0"), body(RECHARGE), "version", "2.0"),
        (headers(SORTED + tail(), key_id="k-2025"), body(RECHARGE), "key_unknown", "k-2025"),
        (headers(SORTED + tail(), stamp="yesterday"), body(RECHARGE), "timestamp", "yesterday"),
        (headers(made="abc"), body(RECHARGE), "signature_form", ""),
        (headers(SORTED + tail(), key_id=""), body(RECHARGE), "signature_form", ""),
        (headers(SORTED + tail())[1:], body(RECHARGE), "header_missing", "x-lf-notification-version"),
        (headers(SORTED + tail()) * 2, body(RECHARGE), "header_twice", "x-lf-timestamp"),
        (headers("no" + tail()), b"<html>", "not_json", ""),
        (headers("no" + tail()), b"", "not_json", ""),
        (headers("no" + tail()), b'{"a":"\xff"}', "not_json", ""),
        (headers("no" + tail()), b'{"a":' * 5000, "not_json", ""),
        (headers("[]" + tail()), b"[]", "not_object", ""),
        ([("X-LF-Algo", "HMAC-SHA1")], b"<html>", "header_missing", "x-lf-notification-version"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_is_wrong_is_named(lines: list[tuple[str, str]], sent: bytes, problem: str, detail: str) -> None:
    verdict = judge(lines, sent)
    assert (verdict.right, verdict.problem, verdict.detail) == (False, problem, detail)


def test_another_algorithm_is_not_tried() -> None:
    lines = [(name, value.replace("HMAC-SHA1", "HMAC-MD5")) for name, value in headers(SORTED + tail())]
    assert (judge(lines, body(RECHARGE)).problem, judge(lines, body(RECHARGE)).detail) == ("algorithm", "HMAC-MD5")


def test_a_body_of_10_megabytes_is_refused_unread() -> None:
    asked: list[str] = []
    sent = b'{"filler":"' + b"x" * (10 << 20) + b'"}'
    verdict = verify(headers(sent.decode() + tail()), sent, asked.append, NOW)
    assert (verdict.problem, verdict.kind, verdict.fields, asked) == ("too_large", "", (), [])


def test_a_body_of_just_a_megabyte_is_read() -> None:
    sent = b'{"filler":"' + b"x" * (MAX_BODY - 13) + b'"}'
    assert len(sent) == MAX_BODY
    assert judge(headers(sent.decode() + tail()), sent).right


def test_a_key_that_is_no_hex_says_so_and_shows_nothing_of_it() -> None:
    verdict = verify(headers(SORTED + tail()), body(RECHARGE), {KEY_ID: "Geheim!"}.get, NOW)
    assert verdict.problem == "key_unusable"
    assert "Geheim" not in repr(verdict)


# ------------------------------------------------------------------ the clock


@pytest.mark.parametrize(
    ("minutes", "clock"), [(0, "near"), (10, "near"), (11, "old"), (60 * 24 * 30, "old"), (-11, "future")]
)
def test_the_clock_is_told_and_does_not_make_a_signature_wrong(minutes: int, clock: str) -> None:
    verdict = judge(headers(SORTED + tail()), body(RECHARGE), now=NOW + timedelta(minutes=minutes))
    assert (verdict.right, verdict.clock, verdict.clock_seconds) == (True, clock, minutes * 60)
    assert verdict.sent_at == NOW


def test_a_timestamp_beyond_all_calendars_has_no_time() -> None:
    stamp = "9" * 15
    verdict = judge(headers(SORTED + tail(stamp=stamp), stamp=stamp), body(RECHARGE))
    assert (verdict.right, verdict.sent_at, verdict.clock) == (True, None, "")


# ------------------------------------------------------------------ explained


@pytest.mark.parametrize(
    ("signed", "codes"),
    [
        (text(RECHARGE) + tail(), ("keys_not_sorted",)),
        (json.dumps(RECHARGE, indent=1, ensure_ascii=False) + tail(), ("body_as_sent",)),
        (json.dumps(RECHARGE, sort_keys=True, ensure_ascii=False) + tail(), ("with_spaces",)),
        (json.dumps(RECHARGE, sort_keys=True, separators=(",", ":")) + tail(), ("escaped_characters",)),
        (SORTED.replace("/", "\\/") + tail(), ("escaped_slashes",)),
        (tail() + SORTED, ("tail_first",)),
        (SORTED + ":" + tail(), ("joined_by_colon",)),
        (SORTED + "\n" + tail(), ("joined_by_line_end",)),
        (SORTED + "&" + tail(), ("joined_by_ampersand",)),
        (tail() + ":" + text(RECHARGE), ("keys_not_sorted", "tail_first_colon")),
        (tail() + "\n" + SORTED, ("tail_first_line_end",)),
        (SORTED, ("without_tail",)),
        (SORTED[:-1] + ",," + tail(), ()),
    ],
)
def test_a_signature_made_otherwise_is_explained_and_stays_wrong(signed: str, codes: tuple[str, ...]) -> None:
    sent = json.dumps(RECHARGE, indent=1, ensure_ascii=False).encode()
    verdict = judge(headers(signed), sent)
    assert (verdict.right, verdict.problem, verdict.explanation) == (False, "signature_wrong", codes)
    assert verdict.difference == first_difference(SORTED + tail(), signed) if codes else verdict.difference is None


def test_nested_keys_that_were_sorted_are_explained() -> None:
    content: dict[str, object] = {"m": {"y": 1, "b": 2}}
    assert judge(headers('{"m":{"b":2,"y":1}}' + tail()), body(content)).explanation == ("sorted_deeply",)


def test_a_key_that_was_used_as_text_is_explained_without_a_difference_in_the_text() -> None:
    verdict = judge(headers(made=sign(SORTED + tail(), KEY.encode().hex())), body(RECHARGE))
    assert (verdict.explanation, verdict.difference) == (("key_as_text",), None)


@pytest.mark.parametrize("changed", [("12.36", "12.96"), ('"1"', '"2"'), ("days", "dazs"), ("欧洲 10", "欧洲-10")])
def test_a_changed_byte_is_found(changed: tuple[str, str]) -> None:
    sent = body(RECHARGE).replace(changed[0].encode(), changed[1].encode())
    verdict = judge(headers(SORTED + tail()), sent)
    assert (verdict.right, verdict.problem, verdict.explanation) == (False, "signature_wrong", ("byte_changed",))
    assert verdict.difference is not None
    assert verdict.difference == first_difference(SORTED.replace(*changed) + tail(), SORTED + tail())


def test_a_changed_byte_of_the_time_is_found_too() -> None:
    verdict = judge(headers(made=sign(SORTED + tail()), stamp=STAMP[:-1] + "9"), body(RECHARGE))
    assert verdict.explanation == ("byte_changed",)
    assert verdict.difference is not None
    assert verdict.difference.offset == len((SORTED + tail()).encode()) - 1


def test_in_a_long_body_no_changed_byte_is_looked_for() -> None:
    content: dict[str, object] = {"filler": "x" * MAX_CHANGED}
    verdict = judge(signed_headers(content), body(content).replace(b"xxx", b"xyx", 1))
    assert (verdict.problem, verdict.explanation) == ("signature_wrong", ())


def test_a_server_does_not_explain() -> None:
    verdict = verify(headers(text(RECHARGE) + tail()), body(RECHARGE), KEYS.get, NOW, explaining=False)
    assert (verdict.problem, verdict.explanation) == ("signature_wrong", ())


def test_a_difference_counts_bytes_and_shows_both_sides() -> None:
    assert first_difference("欧洲 a", "欧洲 b") == Difference(offset=7, expected="欧洲 a", got="欧洲 b")
    assert first_difference("same", "same and more") == Difference(offset=4, expected="same", got="same and more")
    assert first_difference("same", "same") is None


def test_what_is_signed_with_never_shows_the_key() -> None:
    assert KEY[:6] not in repr(Signing(bytes.fromhex(KEY), tail())).lower()


# ------------------------------------------------------------------ what it says


def test_a_recharge_is_read() -> None:
    verdict = judge(signed_headers(RECHARGE), body(RECHARGE))
    assert verdict.kind == "recharge"
    assert verdict.recharge == RechargeNotice(
        order_no="2026112314050012345",
        pay_id="P0002702026112314050012345",
        iccid=CARD,
        status="1",
        state=PaymentState.PAID,
        plan_name="欧洲 10 GB / 30 days",
        money=Money(Decimal("12.36"), "GBP"),
        time_text="2026-11-23 14:04:58",
    )
    assert verdict.iccids == (CARD,)
    assert dict(verdict.fields)["partnerCode"] == "P0…"


def test_an_expiry_is_read() -> None:
    verdict = judge(signed_headers(EXPIRY), body(EXPIRY))
    assert (verdict.kind, verdict.recharge) == ("expiry", None)
    assert verdict.expiries[0] == ExpiryWarning(
        iccid=CARD, expires_text="2026-11-25 00:00:00", warning_code="3", warning=WarningKind.ENDED
    )
    assert verdict.iccids == (CARD, "89852000000000010015")


def test_an_unknown_body_is_shown_as_fields() -> None:
    verdict = judge(headers("{}" + tail()), b'{"event":"x","devices":"none","n":1,"deep":{"a":[1]}}')
    assert (verdict.kind, verdict.iccids) == ("unknown", ())
    assert verdict.fields == (("event", "x"), ("devices", "none"), ("n", "1"), ("deep", '{"a":[1]}'))


def test_what_is_not_proved_is_still_shown() -> None:
    verdict = judge(headers(made="00" * 20), b'{"deviceCode":"89","payId":7,"payAmount":"much","payStatus":"9"}')
    assert verdict.recharge == RechargeNotice(
        order_no="", pay_id="7", iccid="89", status="9", state=PaymentState.UNKNOWN
    )


@pytest.mark.parametrize("again", [b'"payAmount":"0.01"', b'"extra":{"a":1,"a":2}'])
def test_a_field_that_stands_twice_makes_a_body_nobodys(again: bytes) -> None:
    sent = body(RECHARGE)[:-1] + b"," + again + b"}"
    verdict = judge(headers(as_written(sent) + tail()), sent)
    assert (verdict.right, verdict.problem, verdict.recharge) == (False, "said_twice", None)


@pytest.mark.parametrize("stamp", ["1763906700", "0", "176390670000000"])
def test_a_time_that_is_not_in_milliseconds_is_no_day_of_another_century(stamp: str) -> None:
    verdict = judge(headers(SORTED + tail(stamp=stamp), stamp=stamp), body(RECHARGE))
    assert (verdict.right, verdict.sent_at, verdict.clock) == (True, None, "")


@pytest.mark.parametrize("number", [[], {"a": 1}, True, 8.985200000000001e19])
def test_what_is_no_number_names_no_card_and_no_payment(number: object) -> None:
    content = RECHARGE | {"deviceCode": number, "payId": number}
    verdict = judge(signed_headers(content), body(content))
    assert verdict.recharge is not None
    assert (verdict.iccids, verdict.recharge.pay_id) == ((), "")


def test_the_fingerprint_is_of_the_content_alone() -> None:
    first = judge(headers(SORTED + tail()), body(RECHARGE))
    again = judge(
        headers(SORTED + tail(stamp="1683524066000"), stamp="1683524066000"), json.dumps(RECHARGE, indent=1).encode()
    )
    other = judge(headers("{}" + tail()), body(RECHARGE | {"payStatus": "0"}))
    assert first.fingerprint == again.fingerprint != other.fingerprint
    assert len(first.fingerprint) == 64


# ------------------------------------------------------------------ against the sandbox's own signer


@pytest.mark.parametrize(
    ("spoil", "problem", "clock"),
    [
        ("", "", "near"),
        ("wrong-key", "signature_wrong", "near"),
        ("unsorted", "signature_wrong", "near"),
        ("changed", "signature_wrong", "near"),
        ("old", "", "old"),
        ("version", "version", "near"),
    ],
)
@pytest.mark.parametrize("key_id", ["practice-1", "practice-2"])
def test_the_sandbox_signs_what_the_client_proves(spoil: str, problem: str, clock: str, key_id: str) -> None:
    assert spoil in SPOILS
    sandbox = Sandbox()
    made = sandbox.push(key_id=key_id, spoil=spoil)
    lines, sent = made["headers"], made["body"]
    assert isinstance(lines, dict)
    assert isinstance(sent, str)
    verdict = verify(lines.items(), sent.encode(), sandbox.notification_keys.get, datetime.now(UTC))
    assert (verdict.problem, verdict.clock, verdict.kind) == (problem, clock, "recharge")
    assert verdict.explanation == (("keys_not_sorted",) if spoil == "unsorted" else ())
