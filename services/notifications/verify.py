"""Notifications that Linksfield pushes: is the signature right, and what does the body say?

Header names, version, algorithm, the sorted top level and HMAC-SHA1 with a hex key are documented; how message and
`{version}:{algo}:{timestamp}` are joined, and that the result is written in hex, are assumed (linksfield-api.md
sections 7.2 and 12). Not said either: whether 1e3 or an escape is signed as sent or as rewritten; both are taken, for
both need the key. The older pages' notifications are signed as md5.py says. The sandbox signs with code of its own.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

import msgspec

from services.errors import NotUnderstood
from services.mall.assumptions import PAYMENT_STATES
from services.notifications import md5, why_wrong_md5
from services.notifications.records import ExpiryWarning, PushVerdict, ReceivedSms, RechargeNotice, WarningKind
from services.notifications.why_wrong import Signing, as_written, compact, explain, first_difference
from services.records import Money, PaymentState
from services.redaction import field_text
from services.setup.typed_secrets import MD5_KEY_ID
from services.wire.limits import ReplyCost
from services.wire.parsing import parsed
from services.wire.values import JsonObject, amount_of, currency_of, json_object, number_at, text_at, text_of

VERSION = "1.0"  # documented
ALGORITHM = "HMAC-SHA1"  # documented, "others may come"
MAX_BODY = 1024 * 1024
"""Largest body that is looked at, in bytes (ours)."""

NEAR_SECONDS = 600
"""A clock distance worth no word (ours; the sister API's own window is 10 minutes)."""

Keys = Callable[[str], str | None]
"""From a key id to its key in hex, None if there is no such key."""

_BOM = b"\xef\xbb\xbf"
_COST = ReplyCost(size=MAX_BODY, tokens=MAX_BODY)
_DIGEST_BYTES = hashlib.sha1(usedforsecurity=False).digest_size
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WARNINGS = {kind.value: kind for kind in WarningKind}
_TIMESTAMP = re.compile(r"\d{1,15}", re.ASCII)
_MILLISECONDS = re.compile(r"[1-9]\d{12}", re.ASCII)  # with fewer digits it would be a day before 2001: seconds, say
# What a shop reports of the payment of an eSIM, and how that is answered (documented, linksfield-api.md 8): unsigned.
_REPORT = {"dateTime", "orderId", "payAmount", "payCurrency", "type"}
_ANSWER = {"code", "data", "message"}
_HEADERS = ("x-lf-notification-version", "x-lf-algo", "x-lf-signature", "x-lf-timestamp")


class _Problem(Exception):
    """Why a notification is not proved; becomes the verdict's `problem` and `detail`."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class _Head(NamedTuple):
    """The four headers, read."""

    version: str
    algorithm: str
    key_id: str
    signature: bytes
    timestamp: str


def verify(
    headers: Iterable[tuple[str, str]], body: bytes, keys: Keys, now: datetime, *, explaining: bool = True
) -> PushVerdict:
    """Judge a notification: raw headers (names in any case) and the raw bytes of the body. `now` is aware.

    Raises nothing of its own; what `keys` raises goes through. `explaining` a wrong signature tries some hundred
    other ways of signing: not for a server that strangers can reach.
    """
    verdict = PushVerdict(right=False)
    if len(body) > MAX_BODY:
        return msgspec.structs.replace(verdict, problem="too_large", detail=str(len(body)))
    found, twice = _named(headers)
    verdict = _with_clock(verdict, found, now)
    content = _read(body)
    if not isinstance(content, _Problem):
        verdict = _with_content(verdict, content)
    try:
        if md5.HEADER in found and _HEADERS[2] not in found:  # which page a notification follows, its header says
            return _judged_by_md5(verdict, found[md5.HEADER], twice, (content, body), keys, explaining)
        if not found and verdict.kind in ("shop_report", "answer"):
            raise _Problem(verdict.kind)
        head = _head(found, twice)
        if isinstance(content, _Problem):
            raise content
        return _judged(verdict, head, content, body, _key(keys, head.key_id), explaining)
    except _Problem as problem:
        return msgspec.structs.replace(verdict, problem=problem.code, detail=problem.detail)


def _judged(
    verdict: PushVerdict, head: _Head, content: JsonObject, body: bytes, key: bytes, explaining: bool
) -> PushVerdict:
    signing = Signing(key=key, tail=f"{head.version}:{head.algorithm}:{head.timestamp}")
    plain = body.removeprefix(_BOM)
    written, rewritten = as_written(plain), compact({name: content[name] for name in sorted(content)})
    for message in (written, rewritten):
        made = hmac.digest(key, f"{message}{signing.tail}".encode(), "sha1")
        if hmac.compare_digest(made, head.signature):
            return msgspec.structs.replace(verdict, right=True)
    wrong = msgspec.structs.replace(verdict, problem="signature_wrong")
    found = explain(signing, content, plain, head.signature) if explaining else None
    if found is None:
        return wrong
    difference = first_difference(written + signing.tail, found.text)
    return msgspec.structs.replace(wrong, explanation=found.codes, difference=difference)


def _judged_by_md5(
    verdict: PushVerdict,
    header: str,
    twice: str,
    sent: tuple[JsonObject | _Problem, bytes],
    keys: Keys,
    explaining: bool,
) -> PushVerdict:
    content, body = sent
    verdict = msgspec.structs.replace(verdict, key_id=MD5_KEY_ID, algorithm="MD5")
    if twice:
        raise _Problem("header_twice", twice)
    digest = md5.digest_of(header)
    if digest is None:
        raise _Problem("md5_form")
    if isinstance(content, _Problem):
        raise content
    secret = keys(MD5_KEY_ID)
    if secret is None:
        raise _Problem("key_unknown", MD5_KEY_ID)
    if md5.fits(content, secret, digest):
        return msgspec.structs.replace(verdict, right=True)
    wrong = msgspec.structs.replace(verdict, problem="signature_wrong")
    found = why_wrong_md5.explain(content, body.removeprefix(_BOM), secret, digest) if explaining else None
    if found is None:
        return wrong
    difference = first_difference(why_wrong_md5.expected_text(content), found.text)
    return msgspec.structs.replace(wrong, explanation=found.codes, difference=difference)


# ------------------------------------------------------------------ headers


def _named(headers: Iterable[tuple[str, str]]) -> tuple[dict[str, str], str]:
    """Our headers by name in lower case, and the name of one that stands there twice, or ""."""
    found: dict[str, str] = {}
    twice = ""
    for name, value in headers:
        lower = name.strip().lower()
        twice = lower if lower in found and lower in (*_HEADERS, md5.HEADER) else twice
        found[lower] = value.strip()
    return {name: found[name] for name in (*_HEADERS, md5.HEADER) if name in found}, twice


def _head(found: Mapping[str, str], twice: str) -> _Head:
    if twice:
        raise _Problem("header_twice", twice)
    for name in _HEADERS:
        if not found.get(name):
            raise _Problem("header_missing", name)
    version, algorithm, signature, timestamp = (found[name] for name in _HEADERS)
    if version != VERSION:
        raise _Problem("version", version)
    if algorithm != ALGORITHM:
        raise _Problem("algorithm", algorithm)
    if not _TIMESTAMP.fullmatch(timestamp):
        raise _Problem("timestamp", timestamp)
    key_id, _, made = signature.partition("/")
    return _Head(version, algorithm, key_id, _digest_of(key_id, made), timestamp)


def _digest_of(key_id: str, made: str) -> bytes:
    """The bytes of a signature in hex (assumed) or base64: whoever has the digest had the key."""
    for read in (bytes.fromhex, _from_base64):
        try:
            digest = read(made)
        except ValueError:
            continue
        if key_id and len(digest) == _DIGEST_BYTES:
            return digest
    raise _Problem("signature_form")


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def _key(keys: Keys, key_id: str) -> bytes:
    key = keys(key_id)
    if key is None:
        raise _Problem("key_unknown", key_id)
    try:
        return bytes.fromhex(key)
    except ValueError:
        # Neither the error nor its chain may carry the key.
        unusable = _Problem("key_unusable", key_id)
    raise unusable


def _with_clock(verdict: PushVerdict, found: Mapping[str, str], now: datetime) -> PushVerdict:
    signature, timestamp = found.get("x-lf-signature", ""), found.get("x-lf-timestamp", "")
    verdict = msgspec.structs.replace(
        verdict,
        version=found.get("x-lf-notification-version", ""),
        algorithm=found.get("x-lf-algo", ""),
        key_id=signature.partition("/")[0] if "/" in signature else "",
    )
    sent_at = _moment(timestamp)
    if sent_at is None:
        return verdict
    seconds = (now - sent_at).total_seconds()
    clock = "near" if abs(seconds) <= NEAR_SECONDS else "old" if seconds > 0 else "future"
    return msgspec.structs.replace(verdict, sent_at=sent_at, clock_seconds=seconds, clock=clock)


def _moment(timestamp: str) -> datetime | None:
    return _EPOCH + timedelta(milliseconds=int(timestamp)) if _MILLISECONDS.fullmatch(timestamp) else None


# ------------------------------------------------------------------ body


def _number(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except ArithmeticError:
        return text


_decoder: msgspec.json.Decoder[object] = msgspec.json.Decoder(float_hook=_number)


def _read(body: bytes) -> JsonObject | _Problem:
    try:
        content = json_object(_decoder.decode(body.removeprefix(_BOM)))
        if content is None:
            return _Problem("not_object")
        # What cannot be written again cannot have been signed.
        compact(content)
        as_written(body.removeprefix(_BOM))
    except (ValueError, RecursionError):
        return _Problem("not_json")
    return _Problem("said_twice") if _says_twice(body) else content


def _says_twice(body: bytes) -> bool:
    """Whether a field stands twice in one object: parsers differ on which counts, and so may who signed it."""
    try:
        parsed(body, _COST)
    except NotUnderstood as problem:
        return problem.reason == "said_twice"
    return False


def _with_content(verdict: PushVerdict, content: JsonObject) -> PushVerdict:
    devices = content.get("devices")
    recharge = _recharge(content) if "deviceCode" in content and ("payId" in content or "orderNo" in content) else None
    expiries = _expiries(devices) if isinstance(devices, list) and recharge is None else ()
    sms = _sms(content) if "sim_id" in content and "message_type" in content else None
    kind = "recharge" if recharge else "expiry" if expiries else "sms" if sms else _unsigned(content)
    verdict = msgspec.structs.replace(verdict, kind=kind, recharge=recharge, expiries=expiries, sms=sms)
    return msgspec.structs.replace(verdict, fields=_fields(content), fingerprint=_print(content))


def _unsigned(content: JsonObject) -> str:
    """What it is beside a notification; an answer has the members of its envelope alone, and CSSS's one more."""
    if content.keys() >= _REPORT:
        return "shop_report"
    is_answer = _ANSWER <= content.keys() <= {*_ANSWER, "messageSourceHandler"} and text_at(content, "code").isdigit()
    return "answer" if is_answer else "unknown"


def _recharge(content: JsonObject) -> RechargeNotice:
    status = text_at(content, "payStatus")
    amount, currency = amount_of(text_at(content, "payAmount")), currency_of(text_at(content, "payCurrency"))
    return RechargeNotice(
        order_no=number_at(content, "orderNo"),
        pay_id=number_at(content, "payId"),
        iccid=number_at(content, "deviceCode"),
        status=status,
        state=PAYMENT_STATES.get(status, PaymentState.UNKNOWN),
        plan_name=text_at(content, "servicePlanShowName"),
        money=Money(amount, currency) if amount is not None and currency else None,
        time_text=text_at(content, "time"),
    )


def _expiries(devices: list[object]) -> tuple[ExpiryWarning, ...]:
    return tuple(
        ExpiryWarning(
            iccid=number_at(device, "deviceId"),
            expires_text=text_at(device, "expireTime"),
            warning_code=text_at(device, "warningCode"),
            warning=_WARNINGS.get(text_at(device, "warningCode")),
        )
        for device in devices
        if isinstance(device, dict)
    )


def _sms(content: JsonObject) -> ReceivedSms:
    return ReceivedSms(
        iccid=number_at(content, "sim_id"),
        imsi=text_at(content, "imsi"),
        message_type=text_at(content, "message_type"),
        text=text_at(content, "text_message"),
        received_at=_moment(text_at(content, "received_at")),
    )


def _fields(content: JsonObject) -> tuple[tuple[str, str], ...]:
    return tuple((name, field_text(name, text_of(value))) for name, value in content.items())


def _print(content: JsonObject) -> str:
    """Of the content alone: sent again, a notification may carry another time and another key (assumed)."""
    return hashlib.sha256(compact({name: content[name] for name in sorted(content)}).encode()).hexdigest()
