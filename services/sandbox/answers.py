"""Replies: the envelope, its bytes, and the shapes that faults give it."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Document = dict[str, object]

_JSON_TYPE = "application/json;charset=UTF-8"

# Longer ones (card and order numbers) stay strings: no JSON writer known to us makes numbers of them.
_SHORT_NUMBER = re.compile(r"-?(0|[1-9]\d{0,11})(\.\d{1,3})?", re.ASCII)


class Rows(list[Document]):
    """Rows whose JSON is made once and kept, so that a list of 10,000 is quick to serve again."""

    @functools.cached_property
    def encoded(self) -> bytes:
        """The rows as JSON, made row by row: other threads get their turn meanwhile."""
        return b"[" + b",".join(_dump(row).encode() for row in self) + b"]"


@dataclass(frozen=True, kw_only=True)
class Late:
    """Work to be done `seconds` after the connection was closed."""

    seconds: float
    work: Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What goes back over the connection.

    `drop` closes it without a byte, `cut` after half of the bytes; `trickle` spreads them over so many seconds;
    `filler` puts so many bytes of padding where `body` has its empty pair of quotes; a page of `allow_origin` may
    read it in a browser.
    """

    status: int = 200
    content_type: str = _JSON_TYPE
    body: bytes = b""
    location: str = ""
    allow_origin: str = ""
    drop: bool = False
    cut: bool = False
    trickle: float = 0.0
    filler: int = 0
    late: Late | None = None


def success(data: object) -> Document:
    """Put a success's data into the documented envelope."""
    return {"operateCode": "S", "message": "success", "data": data}


def refusal(code: str, message: str) -> Document:
    """Make the envelope of a refusal (its codes are invented: see refusals.py)."""
    return {"operateCode": code, "message": message, "data": {}}


def encode(document: Document) -> bytes:
    """Return a document as compact UTF-8 JSON, the plan list from its kept bytes."""
    data = document.get("data")
    if isinstance(data, dict) and isinstance(rows := data.get("servicePlanList"), Rows):
        frame = _dump(document | {"data": data | {"servicePlanList": []}})
        if frame.endswith("[]}}"):
            return frame.removesuffix("[]}}").encode() + rows.encoded + b"}}"
    return _dump(document).encode()


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_answer(document: Document, status: int = 200) -> Answer:
    """Answer with a JSON document."""
    return Answer(status=status, body=encode(document))


def page_answer(status: int, title: str) -> Answer:
    """Answer with an HTML page, as web servers and log-in portals do."""
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Answer(status=status, content_type="text/html;charset=UTF-8", body=page.encode())


# ------------------------------------------------------------------ shapes


def shaped(document: Document, kinds: Iterable[str]) -> bytes:
    """Return the bytes of a document after the shapes `bare`, `extra`, `numbers` and `bom`; other kinds are ignored."""
    value: object = document
    chosen = frozenset(kinds)
    if "extra" in chosen:
        value = _with_extras(document)
    if "numbers" in chosen:
        value = _with_numbers(value)
    if "bare" in chosen and isinstance(value, dict) and _is_success(value):
        value = value["data"]
    body = encode(value) if isinstance(value, dict) else _dump(value).encode()
    return b"\xef\xbb\xbf" + body if "bom" in chosen else body


def _is_success(document: Document) -> bool:
    """Whether this is a success's envelope, of whichever API."""
    return document.get("operateCode") == "S" or document.get("code") in ("0000", 0)


def _with_extras(document: Document) -> Document:
    data = document["data"]
    extras: Document = {"traceId": "sandbox-1", "serverFlags": ["a", None, {"deep": True}]}
    return document | extras | {"data": _extend(data)}


def _extend(value: object) -> object:
    if isinstance(value, dict):
        return {name: _extend(item) for name, item in value.items()} | {"newField": "unknown", "newEmpty": None}
    if isinstance(value, list):
        return [_extend(item) for item in value]
    return value


def _with_numbers(value: object) -> object:
    if isinstance(value, dict):
        return {name: _with_numbers(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_numbers(item) for item in value]
    if isinstance(value, str) and _SHORT_NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value
