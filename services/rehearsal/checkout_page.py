"""The one-page checkout that rehearses Stripe: served on loopback, once, for a quarter of an hour.

For the sandbox and for UAT with a test key only. Stripe refuses live keys on a page without https, and card numbers
that are typed in for customers put this computer under the card industry's rules.
"""

from __future__ import annotations

import hmac
import html
import json
import logging
import re
import secrets
import sys
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from string import Template
from typing import Literal
from urllib.parse import urlsplit

from services.errors import BadInput, NotAllowed
from services.loopback_http import HttpReply, HttpRequest, LoopbackServer, ServerLimits
from services.records import Bases, Environment, Record
from services.setup.systems import is_loopback

STRIPE_SCRIPT = "https://js.stripe.com/v3/"
"""Stripe's own script; it may be loaded from nowhere else (documented by Stripe)."""

SANDBOX_SCRIPT_PATH = "/stripe/v3/stripe.js"
LIFETIME = timedelta(minutes=15)
MOST_REPORTS = 50
"""How many declined tries a page takes down."""

Mode = Literal["payment", "setup"]

_log = logging.getLogger(__name__)
_ENDS: Mapping[str, tuple[str, ...]] = {
    "payment": ("paid", "processing", "abandoned", "script_missing"),
    "setup": ("set_up", "abandoned", "script_missing"),
}
_GOES_ON = "declined"
_SECRET_KINDS = {"payment": "pi", "setup": "seti"}
_SECRET = re.compile(r"(pi|seti)_[A-Za-z0-9]+_secret_[A-Za-z0-9]+", re.ASCII)
_CODE = re.compile(r"[a-z0-9_]{0,64}", re.ASCII)
_METHOD = re.compile(r"pm_[A-Za-z0-9_]{1,250}", re.ASCII)
_LANGUAGES = ("en", "zh_CN")
_TYPES = {"page.js": "text/javascript; charset=utf-8", "page.css": "text/css; charset=utf-8"}
_LIMITS = ServerLimits(body=4096)


class CheckoutResult(Record, frozen=True):
    """What the page in the browser says. It proves nothing: Linksfield's payment result does.

    `outcome`: "paid", "processing", "set_up" (with `payment_method`), "declined" (the page stays for another try),
    "abandoned" (left or cancelled), "script_missing" (Stripe's script did not load), "expired" (nobody ended it).
    `code` is Stripe's own for a decline. All but "declined" end the page.
    """

    outcome: str
    at: datetime
    code: str = ""
    payment_method: str = ""


def script_url(environment: Environment, bases: Bases) -> str:
    """Where the page gets Stripe's script: from Stripe for UAT, from the sandbox for the sandbox.

    Raises NotAllowed("checkout_production") for any other system.
    """
    if environment.may_be_real:
        raise NotAllowed("checkout_production")
    return STRIPE_SCRIPT if environment is Environment.UAT else _origin(bases.payment) + SANDBOX_SCRIPT_PATH


def check_rehearsal(environment: Environment, publishable_key: str) -> None:
    """Raise unless a payment may be rehearsed: NotAllowed("live_key" or "checkout_production"), else
    BadInput("publishable_key", "not_test_key").
    """
    if publishable_key.startswith("pk_live_"):
        raise NotAllowed("live_key")
    if environment.may_be_real:
        raise NotAllowed("checkout_production")
    if not re.fullmatch(r"pk_test_[A-Za-z0-9_]+", publishable_key, re.ASCII):
        raise BadInput("publishable_key", "not_test_key")


class CheckoutPage:
    """The page at `url`, from now until somebody ends it, `close`, or a quarter of an hour later.

    `client_secret` is Stripe's, of a PaymentIntent ("payment") or a SetupIntent ("setup"); it leaves this object only
    inside the page. `amount` is shown as it is. `on_result` is called on a thread of the page's own, never after an
    end. Raises what `check_rehearsal` raises, BadInput("client_secret", "wrong_kind"), BadInput("script_url",
    "not_stripe").
    """

    def __init__(
        self,
        mode: Mode,
        *,
        environment: Environment,
        publishable_key: str,
        client_secret: str,
        script_url: str,
        amount: str,
        now: Callable[[], datetime],
        on_result: Callable[[CheckoutResult], None],
        language: str = "en",
    ) -> None:
        check_rehearsal(environment, publishable_key)
        _check_secret(mode, client_secret)
        _check_script(environment, script_url)
        self._mode = mode
        self._now = now
        self._on_result = on_result
        self._until = now() + LIFETIME
        self._lock = threading.Lock()
        self._ended = False
        self._reports = 0
        self._path = f"/{secrets.token_urlsafe(32)}/"
        self._token = secrets.token_urlsafe(32)
        self._server = LoopbackServer(self._answer, _LIMITS, headers=_HEADERS, tick=self._expire)
        self._policy = _policy(environment, script_url, f"{self._server.origin}{self._path}page.js")
        values = {"mode": mode, "key": publishable_key, "secret": client_secret, "token": self._token, "amount": amount}
        self._unread = {"": _page(values, script_url, language), **{name: _file(name) for name in _TYPES}}
        self._server.start()

    def __repr__(self) -> str:
        return f"CheckoutPage({self._mode!r})"

    @property
    def url(self) -> str:
        """What to open in the browser; it works once. To be shown to nobody else."""
        return f"{self._server.origin}{self._path}"

    def close(self) -> None:
        """Close the page; no result comes any more. Not to be called from `on_result`, which ends by itself."""
        with self._lock:
            self._ended = True
            self._unread.clear()
        self._server.close()

    # ------------------------------------------------------------------ answering

    def _answer(self, request: HttpRequest) -> HttpReply:
        if not hmac.compare_digest(request.path[: len(self._path)].encode(), self._path.encode()):
            return HttpReply(HTTPStatus.NOT_FOUND)
        self._expire()
        name = request.path[len(self._path) :]
        if request.method == "GET" and name in ("", *_TYPES):
            return self._hand_out(name, request)
        if request.method == "POST" and name == "report":
            return self._take_report(request)
        return HttpReply(HTTPStatus.NOT_FOUND)

    def _hand_out(self, name: str, request: HttpRequest) -> HttpReply:
        """The page and its two files, each once; never into a frame or to another site's page."""
        if not self._is_ours(request, required=False) or not _is_top(name, request):
            return HttpReply(HTTPStatus.FORBIDDEN)
        with self._lock:
            content = self._unread.pop(name, None)
        if content is None:
            return HttpReply(HTTPStatus.GONE)
        kind = _TYPES.get(name, "text/html; charset=utf-8")
        return HttpReply(content_type=kind, body=content, headers=(("Content-Security-Policy", self._policy),))

    def _is_ours(self, request: HttpRequest, *, required: bool) -> bool:
        sent = request.headers.get_all("Origin", [])
        return (not sent and not required) or [origin.strip() for origin in sent] == [self._server.origin]

    def _take_report(self, request: HttpRequest) -> HttpReply:
        if not self._is_ours(request, required=True) or request.header("Content-Type") != "application/json":
            return HttpReply(HTTPStatus.FORBIDDEN)
        report = _read_report(request.body)
        result = self._result(report)
        if result is None:
            return HttpReply(HTTPStatus.BAD_REQUEST)
        ends = result.outcome != _GOES_ON
        token = self._next_token(report.get("token", ""), ends=ends)
        if token is None:
            return HttpReply(HTTPStatus.GONE)
        self._tell(result, ends=ends)
        return HttpReply(content_type="application/json", body=json.dumps({"token": token}).encode())

    def _result(self, report: Mapping[str, str]) -> CheckoutResult | None:
        """The report as a result, None if this page does not say such a thing."""
        outcome, code, method = (report.get(name, "") for name in ("outcome", "code", "payment_method"))
        known = outcome == _GOES_ON or outcome in _ENDS[self._mode]
        fits = bool(_METHOD.fullmatch(method)) if outcome == "set_up" else not method
        if not (known and fits and _CODE.fullmatch(code)):
            return None
        return CheckoutResult(outcome=outcome, at=self._now(), code=code, payment_method=method)

    def _next_token(self, token: str, *, ends: bool) -> str | None:
        """Spend a token; the next one, or None if it is not the one that counts now."""
        with self._lock:
            too_many = self._reports >= MOST_REPORTS and not ends
            if self._ended or too_many or not hmac.compare_digest(token.encode(), self._token.encode()):
                return None
            self._token = secrets.token_urlsafe(32)
            self._reports += 1
            self._ended = ends
            return self._token

    def _expire(self) -> None:
        """End the page when its time is over; called by the server again and again."""
        if self._now() < self._until:
            return
        with self._lock:
            late, self._ended = not self._ended, True
        if late:
            self._tell(CheckoutResult(outcome="expired", at=self._now()), ends=True)

    def _tell(self, result: CheckoutResult, *, ends: bool) -> None:
        _log.info("checkout page: %s %s", result.outcome, result.code)
        if ends:
            with self._lock:
                self._unread.clear()
        try:
            self._on_result(result)
        finally:
            # Then: whoever finds the page closed knows how it ended.
            if ends:
                self._server.close_soon()


_HEADERS = (
    ("Cache-Control", "no-store"),
    ("X-Frame-Options", "DENY"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


def _is_top(name: str, request: HttpRequest) -> bool:
    """Whether the page goes into a tab of its own, as far as the browser says: a frame would use it up."""
    return name != "" or request.header("Sec-Fetch-Dest") in ("", "document")


def _check_secret(mode: Mode, client_secret: str) -> None:
    match = _SECRET.fullmatch(client_secret)
    if match is None or match[1] != _SECRET_KINDS[mode]:
        raise BadInput("client_secret", "wrong_kind")


def _check_script(environment: Environment, url: str) -> None:
    of_sandbox = environment is Environment.SANDBOX and is_loopback(url) and not re.search(r"[\s;,'\"]", url)
    of_stripe = environment is Environment.UAT and url == STRIPE_SCRIPT
    if not (of_sandbox or of_stripe):
        raise BadInput("script_url", "not_stripe")


def _policy(environment: Environment, script: str, own_script: str) -> str:
    """The Content-Security-Policy: two scripts and nothing inline; Stripe's frames and calls where Stripe is real."""
    fixed = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    if environment is Environment.SANDBOX:
        return f"{fixed}; script-src {own_script} {script}; connect-src 'self' {_origin(script)}; img-src data:"
    # What Stripe's security guide asks for Stripe.js, and no more. Not tried against Stripe itself. A source with a
    # path would match that file alone, and the script loads further ones.
    return (
        f"{fixed}; script-src {own_script} {_origin(script)} https://*.js.stripe.com; "
        "connect-src 'self' https://api.stripe.com; "
        "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; img-src data:"
    )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _read_report(body: bytes) -> dict[str, str]:
    """The texts of a report; whatever else it holds is left out."""
    try:
        report = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(report, dict):
        return {}
    return {name: value for name, value in report.items() if isinstance(value, str) and value.isascii()}


# ------------------------------------------------------------------ the page's own files


def _file(name: str) -> bytes:
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parent.parent.parent
    return base.joinpath("resources", "checkout", name).read_bytes()


def _page(values: Mapping[str, str], script: str, language: str) -> bytes:
    chosen = language if language in _LANGUAGES else "en"
    words: dict[str, str] = json.loads(_file(f"words.{chosen}.json"))
    texts = {**words, **values, "script": script, "language": chosen.replace("_", "-"), "words": json.dumps(words)}
    texts["title"], texts["button"] = words[f"title_{values['mode']}"], words[f"button_{values['mode']}"]
    escaped = {name: html.escape(text) for name, text in texts.items()}
    return Template(_file("page.html").decode()).substitute(escaped).encode()
