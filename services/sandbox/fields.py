"""Reading a request: its fields, its sign, its partner, and the fields a call requires."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import parse_qsl

from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import PARTNERS
from services.sandbox.signing import accepted_signs

VERSION = "3.0"


@dataclass(frozen=True)
class Received:
    """One HTTP request as it arrived: method, path, query string, body, and two headers.

    `origin` is the page that made a browser send it, `token` its x-access-token.
    """

    method: str
    path: str
    query: str
    body: bytes
    origin: str = ""
    token: str = ""


def read_fields(received: Received) -> dict[str, object]:
    """Read the fields of a request: the body's of a POST, the query's of a GET. Refusal if there is no JSON object."""
    if received.method == "GET":
        return dict(parse_qsl(received.query, keep_blank_values=True))
    try:
        fields = json.loads(received.body, parse_float=Decimal, parse_constant=_no_constant)
        json.dumps(fields, ensure_ascii=False, default=str).encode()
    except (ValueError, RecursionError):
        raise Refusal("not_json") from None
    if not isinstance(fields, dict):
        raise Refusal("not_json")
    return fields


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def check_request(fields: Mapping[str, object], required: Iterable[str]) -> dict[str, str]:
    """Check sign, partner and required fields; return every field but null ones as text. Refusal says what is wrong."""
    texts = {name: _as_text(name, value) for name, value in fields.items() if value is not None}
    _check_sign(fields, texts.get("sign", ""))
    _check_filled(texts, ("partnerCode",))
    if texts["partnerCode"] not in PARTNERS:
        raise Refusal("partner_unknown")
    _check_filled(texts, required)
    if "version" in texts:
        _check_filled(texts, ("version",))
    if texts.get("version", VERSION) != VERSION:
        raise Refusal("version", version=texts["version"])
    return texts


def _check_sign(fields: Mapping[str, object], sign: str) -> None:
    if not sign:
        raise Refusal("sign_missing")
    if sign not in accepted_signs(fields):
        raise Refusal("sign_wrong")


def _check_filled(texts: Mapping[str, str], names: Iterable[str]) -> None:
    for name in names:
        if name not in texts:
            raise Refusal("field_missing", field=name)
        if not texts[name].strip():
            raise Refusal("field_empty", field=name)


def _as_text(name: str, value: object) -> str:
    """Numbers are taken as well as strings: whether the real server does is not known."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise Refusal("field_not_text", field=name)
    return str(value)
