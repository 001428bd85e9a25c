"""The older pages' notifications: warnings about plans, and SMS that cards send (linksfield-api.md section 13)."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime

import pytest

from services.notifications.md5 import digest_of, signed_text
from services.notifications.records import PushVerdict, WarningKind
from services.notifications.verify import verify
from services.sandbox import Sandbox
from services.setup.typed_secrets import MD5_KEY_ID, check_notification_key

SECRET = "EXAMPLE-SECRET"
CARD = "89314404000816575667"
DEVICE: dict[str, object] = {"expireTime": "", "warningCode": "1", "deviceId": CARD}
SMS: dict[str, object] = {
    "partner_code": "P123456",
    "sim_id": "89860220190123456789",
    "imsi": "4230001234567",
    "message_type": "Binary",
    "text_message": "发送短信内容",
    "received_at": "1642385160000",
}
NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def judged(content: object, header: str, secret: str | None = SECRET, *more: tuple[str, str]) -> PushVerdict:
    keys: dict[str, str] = {MD5_KEY_ID: secret} if secret else {}
    headers: list[tuple[str, str]] = [("Content-Type", "application/json"), ("X-LF-MD5", header), *more]
    return verify(headers, json.dumps(content, ensure_ascii=False).encode(), lambda key_id: keys.get(key_id), NOW)


@pytest.mark.parametrize(
    ("content", "header"),
    [
        ({"devices": [DEVICE] * 2}, "GBE31t8/5yeWTME+hafuwg=="),
        ({"devices": [DEVICE] * 2}, "MTgxMTM3ZDZkZjNmZTcyNzk2NGNjMTNlODVhN2VlYzI="),
        ({"devices": [DEVICE] * 3}, "hKur5IykX8C1spM0eHbDzQ=="),
        (SMS, "oWoZOAo5w6IQfFviwF5BLQ=="),
    ],
    ids=["13.1 two devices, bytes", "13.1 two devices, hex", "13.1 three devices", "13.2 SMS"],
)
def test_the_examples_of_the_pages_are_right(content: object, header: str) -> None:
    verdict = judged(content, header)
    assert (verdict.right, verdict.problem, verdict.key_id, verdict.algorithm) == (True, "", MD5_KEY_ID, "MD5")


def test_the_signed_text_leaves_the_lists_name_out_and_may_leave_empty_values_out() -> None:
    body: dict[str, object] = {"devices": [DEVICE]}
    assert signed_text(body, SECRET, with_empty=True) == f"deviceId={CARD}&expireTime=&warningCode=1&{SECRET}"
    without = f"deviceId={CARD}&warningCode=1&{SECRET}"
    assert signed_text(body, SECRET, with_empty=False) == without
    header = base64.b64encode(hashlib.md5(without.encode(), usedforsecurity=False).digest()).decode()
    assert judged(body, header).right


@pytest.mark.parametrize(
    ("content", "header", "secret", "problem"),
    [
        ({"devices": [DEVICE]}, "GBE31t8/5yeWTME+hafuwg==", SECRET, "signature_wrong"),
        ({"devices": [DEVICE] * 2}, "GBE31t8/5yeWTME+hafuwg==", "other", "signature_wrong"),
        ({"devices": [DEVICE] * 2}, "GBE31t8/5yeWTME+hafuwg==", None, "key_unknown"),
        ({"devices": [DEVICE] * 2}, "not base64", SECRET, "md5_form"),
        ({"devices": [DEVICE] * 2}, "", SECRET, "md5_form"),
        ([DEVICE], "GBE31t8/5yeWTME+hafuwg==", SECRET, "not_object"),
    ],
)
def test_what_is_not_proved_says_why(content: object, header: str, secret: str | None, problem: str) -> None:
    verdict = judged(content, header, secret)
    assert (verdict.right, verdict.problem) == (False, problem)


def test_a_header_that_stands_there_twice_is_not_believed() -> None:
    header = "GBE31t8/5yeWTME+hafuwg=="
    assert judged({"devices": [DEVICE] * 2}, header, SECRET, ("x-lf-md5", header)).problem == "header_twice"


def test_the_newer_headers_choose_the_newer_rule_even_beside_an_md5() -> None:
    verdict = judged({"devices": [DEVICE] * 2}, "GBE31t8/5yeWTME+hafuwg==", SECRET, ("x-lf-signature", "k/00"))
    assert (verdict.right, verdict.problem) == (False, "header_missing")


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("1", WarningKind.NO_PLAN),
        ("2", WarningKind.ENDS_SOON),
        ("3", WarningKind.ENDED),
        ("4", WarningKind.TRIAL_USED_UP),
        (4, WarningKind.TRIAL_USED_UP),
        ("7", None),
    ],
)
def test_a_warning_code_has_the_meaning_that_the_page_prints(code: object, meaning: WarningKind | None) -> None:
    verdict = judged({"devices": [DEVICE | {"warningCode": code}]}, "x")
    (warning,) = verdict.expiries
    assert (verdict.kind, warning.iccid, warning.warning_code, warning.warning) == ("expiry", CARD, str(code), meaning)


def test_an_sms_from_a_card_is_told_with_its_time() -> None:
    verdict = judged(SMS, "x")
    assert verdict.sms is not None
    assert (verdict.kind, verdict.iccids, verdict.sms.text) == ("sms", ("89860220190123456789",), "发送短信内容")
    assert (verdict.sms.message_type, verdict.sms.received_at) == (
        "Binary",
        datetime(2022, 1, 17, 2, 6, tzinfo=UTC),
    )


@pytest.mark.parametrize("header", ["GBE31t8/5yeWTME+hafuwg==", "MTgxMTM3ZDZkZjNmZTcyNzk2NGNjMTNlODVhN2VlYzI="])
def test_the_md5_is_read_from_its_bytes_and_from_their_hex_digits(header: str) -> None:
    assert digest_of(header) == bytes.fromhex("181137d6df3fe727964cc13e85a7eec2")
    assert digest_of("181137D6DF3FE727964CC13E85A7EEC2") == digest_of(header)


@pytest.mark.parametrize("kind", ["expiry", "sms"])
@pytest.mark.parametrize(
    ("spoil", "right"), [("", True), ("wrong-key", False), ("changed", False), ("unsorted", False)]
)
def test_what_the_sandbox_signs_is_right_unless_it_was_spoilt(spoil: str, right: bool, kind: str) -> None:
    sandbox = Sandbox()
    made = sandbox.push(kind=kind, spoil=spoil)
    headers = made["headers"]
    assert isinstance(headers, dict)
    assert set(headers) == {"Content-Type", "X-LF-MD5"}
    verdict = verify(headers.items(), str(made["body"]).encode(), sandbox.notification_keys.get, NOW)
    assert verdict.right is right
    assert verdict.kind == kind
    assert verdict.explanation == (("keys_not_sorted",) if spoil == "unsorted" else ())


TWO = {"devices": [DEVICE, DEVICE | {"warningCode": "2", "expireTime": "2026-12-01"}], "batch": ""}
FIRST = f"deviceId={CARD}&expireTime=&warningCode=1"
SECOND = f"deviceId={CARD}&expireTime=2026-12-01&warningCode=2"


@pytest.mark.parametrize(
    ("signed", "codes"),
    [
        (f"{SECRET}&batch=&{FIRST}&{SECOND}", ("secret_first",)),
        (f"batch=&{FIRST}&{SECOND}{SECRET}", ("secret_joined_directly",)),
        (f"{FIRST.replace('expireTime=&', '')}&{SECOND}&secret={SECRET}", ("secret_named",)),
        (f"batch=&{FIRST}&{SECOND}&key={SECRET}", ("secret_named_key",)),
        (f"batch=&{FIRST}&{SECOND}", ("without_secret",)),
        (
            f"expireTime=&warningCode=1&deviceId={CARD}&expireTime=2026-12-01&warningCode=2&deviceId={CARD}&batch=&{SECRET}",
            ("keys_not_sorted",),
        ),
        (
            f"batch=&deviceId={CARD}&deviceId={CARD}&expireTime=&expireTime=2026-12-01&warningCode=1&warningCode=2"
            f"&{SECRET}",
            ("sorted_together",),
        ),
        (f"batch=&{SECOND}&{SECRET}", ("keys_once",)),
        (f"batch=&devices={json.dumps(TWO['devices'], separators=(',', ':'))}&{SECRET}", ("list_name_kept",)),
        (f"{json.dumps(TWO)}&{SECRET}", ("body_as_sent",)),
        (f"{SECRET}&batch=&{SECOND}", ("keys_once", "secret_first")),
        (f"batch=&{FIRST}&{SECOND.replace('12-01', '12-09')}&{SECRET}", ("byte_changed",)),
        (f"batch=&{FIRST}&{SECOND}&another", ()),
    ],
)
def test_a_wrong_md5_is_explained_and_never_shows_the_secret(signed: str, codes: tuple[str, ...]) -> None:
    header = base64.b64encode(hashlib.md5(signed.encode(), usedforsecurity=False).digest()).decode()
    verdict = judged(TWO, header)
    assert (verdict.right, verdict.problem, verdict.explanation) == (False, "signature_wrong", codes)
    assert (verdict.difference is not None) == bool(codes)
    assert SECRET not in repr(verdict)


def test_a_text_signed_in_another_coding_is_explained() -> None:
    signed = signed_text(SMS, SECRET, with_empty=True).encode("gbk")
    header = base64.b64encode(hashlib.md5(signed, usedforsecurity=False).digest()).decode()
    assert judged(SMS, header).explanation == ("signed_in_gbk",)


def test_the_secret_may_be_any_text() -> None:
    assert check_notification_key(MD5_KEY_ID, " a Secret! ") == "a Secret!"
