from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from html import unescape
from urllib.parse import urlsplit

import pytest

from services.errors import BadInput, NotAllowed
from services.records import Bases, Environment
from services.rehearsal.checkout_page import (
    MOST_REPORTS,
    STRIPE_SCRIPT,
    CheckoutPage,
    CheckoutResult,
    check_rehearsal,
    script_url,
)
from services.setup.systems import UAT_BASES
from tests.services.raw_http import Reply, ask, is_closed, send
from tests.services.waiting import wait_for

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
SECRET = "pi_2026112314050012345_secret_x9Yz"
SETUP_SECRET = "seti_2026112314050012345_secret_x9Yz"
SCRIPT = "http://127.0.0.1:4711/stripe/v3/stripe.js"


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Visit:
    """One checkout page, and what it told the console."""

    def __init__(self, **settings: object) -> None:
        self.clock = Clock()
        self.results: list[CheckoutResult] = []
        chosen: dict[str, object] = {
            "mode": "payment",
            "environment": Environment.SANDBOX,
            "publishable_key": "pk_test_1",
            "client_secret": SECRET,
            "script_url": SCRIPT,
            "amount": "12.36 GBP",
        }
        chosen |= settings
        self.page = CheckoutPage(now=self.clock, on_result=self.results.append, **chosen)  # type: ignore[arg-type]  # tests pass what fits
        self.url = self.page.url
        self.origin = self.url[: self.url.index("/", 8)]

    @property
    def outcomes(self) -> list[str]:
        return [result.outcome for result in self.results]

    def get(self, name: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Reply:
        return ask(self.url + name, headers=headers)

    def first_token(self) -> str:
        """Read the page and take the token out of it."""
        match = re.search(rb'data-token="([^"]+)"', self.get().body)
        assert match
        return match[1].decode()

    def report(self, token: str, outcome: str, **facts: str) -> Reply:
        return self.send(json.dumps({"token": token, "outcome": outcome, **facts}).encode())

    def send(self, body: bytes, origin: str | None = None, kind: str = "application/json") -> Reply:
        headers = (("Origin", self.origin if origin is None else origin), ("Content-Type", kind))
        return ask(self.url + "report", "POST", tuple(line for line in headers if line[1]), body)


@pytest.fixture
def visit() -> Iterator[Callable[..., Visit]]:
    with ExitStack() as stack:

        def open_page(**settings: object) -> Visit:
            made = Visit(**settings)
            stack.callback(made.page.close)
            return made

        yield open_page


# ------------------------------------------------------------------ the page


def test_the_page_and_its_files_are_handed_out_once_each(visit: Callable[..., Visit]) -> None:
    guest = visit()
    page = guest.get()
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert SECRET.encode() in page.body
    assert "12.36 GBP" in page.body.decode()
    for name, kind in (("page.js", "text/javascript"), ("page.css", "text/css")):
        assert guest.get(name).headers["content-type"].startswith(kind)
    assert [guest.get(name).status for name in ("", "page.js", "page.css")] == [410, 410, 410]
    assert SECRET.encode() not in guest.get().body


def test_the_address_cannot_be_guessed(visit: Callable[..., Visit]) -> None:
    paths = {urlsplit(visit().url).path for _ in range(3)}
    assert len(paths) == 3
    assert all(len(path) >= 40 for path in paths)


def test_no_reply_may_be_kept_framed_or_sniffed(visit: Callable[..., Visit]) -> None:
    guest = visit()
    for reply in (guest.get(), guest.get(), guest.get("page.js"), ask(guest.origin + "/"), ask(guest.url, "DELETE")):
        assert reply.headers["cache-control"] == "no-store"
        assert reply.headers["x-frame-options"] == "DENY"
        assert reply.headers["referrer-policy"] == "no-referrer"
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["cross-origin-resource-policy"] == "same-origin"


def policy_of(reply: Reply) -> dict[str, list[str]]:
    parts = [part.split() for part in reply.headers["content-security-policy"].split(";")]
    return {name: sources for name, *sources in parts}


def test_the_policy_lets_two_scripts_run_and_nothing_inline(visit: Callable[..., Visit]) -> None:
    guest = visit()
    reply = guest.get()
    policy = policy_of(reply)
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == [f"{guest.url}page.js", SCRIPT]
    assert policy["connect-src"] == ["'self'", "http://127.0.0.1:4711"]
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == ["'none'"]
    assert "frame-src" not in policy
    assert "unsafe" not in reply.headers["content-security-policy"]
    assert not re.search(rb"<script(?![^>]*src=)|<style| on\w+=| style=", reply.body)


def test_in_uat_the_policy_names_stripe_and_nobody_else(visit: Callable[..., Visit]) -> None:
    guest = visit(environment=Environment.UAT, script_url=STRIPE_SCRIPT)
    policy = policy_of(guest.get())
    assert policy == {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": ["'none'"],
        "script-src": [f"{guest.url}page.js", "https://js.stripe.com", "https://*.js.stripe.com"],
        "connect-src": ["'self'", "https://api.stripe.com"],
        "frame-src": ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
        "img-src": ["data:"],
    }


@pytest.mark.parametrize(
    ("language", "lang", "word"), [("zh_CN", "zh-CN", "为此订单付款"), ("fr", "en", "Pay for this order")]
)
def test_the_page_speaks_the_agents_language(visit: Callable[..., Visit], language: str, lang: str, word: str) -> None:
    text = visit(language=language).get().body.decode()
    assert f'<html lang="{lang}">' in text
    assert f"<h1>{word}</h1>" in text


def test_both_languages_have_the_same_words(visit: Callable[..., Visit]) -> None:
    texts = [visit(language=language).get().body.decode() for language in ("en", "zh_CN")]
    words = [json.loads(unescape(re.findall(r'data-words="([^"]+)"', text)[0])) for text in texts]
    assert words[0].keys() == words[1].keys()


def test_an_amount_is_text_and_never_markup(visit: Callable[..., Visit]) -> None:
    text = visit(amount='<img src="x">$amount').get().body.decode()
    assert "&lt;img src=&quot;x&quot;&gt;$amount" in text


# ------------------------------------------------------------------ attacks


@pytest.mark.parametrize("path", ["/", "/favicon.ico", "/report", "/../etc/passwd", "/" + "A" * 43 + "/"])
def test_a_wrong_path_is_not_found(visit: Callable[..., Visit], path: str) -> None:
    guest = visit()
    assert ask(guest.origin, path=path).status == 404
    assert guest.get().status == 200


@pytest.mark.parametrize("name", ["page.html", "words.en.json", "../page.js", "page.js?x", "?x=1", "report"])
def test_beside_the_page_and_its_two_files_nothing_is_handed_out(visit: Callable[..., Visit], name: str) -> None:
    assert visit().get(name).status == 404


@pytest.mark.parametrize("host", ["evil.example", "localhost:{port}", "127.0.0.1.evil.example:{port}", "127.0.0.1", ""])
def test_a_rebound_or_foreign_host_sees_nothing(visit: Callable[..., Visit], host: str) -> None:
    guest = visit()
    reply = ask(guest.url, host=host.format(port=urlsplit(guest.url).port))
    assert (reply.status, reply.body) == (421, b"")
    assert guest.get().status == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"])
def test_a_foreign_origin_is_forbidden(visit: Callable[..., Visit], origin: str) -> None:
    guest = visit()
    assert guest.get(headers=(("Origin", origin),)).status == 403
    token = guest.first_token()
    body = json.dumps({"token": token, "outcome": "paid"}).encode()
    assert guest.send(body, origin=origin).status == 403
    assert guest.send(body, origin="").status == 403
    assert guest.results == []


@pytest.mark.parametrize(
    "lines",
    [
        "GET {path}\r\nHost: {host}\r\n\r\n",
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nfoo bar\r\nOrigin: https://evil.example\r\n\r\n",
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nfoo bar\r\nHost: evil.example\r\n\r\n",
        "GET http://{host}{path} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n",
        "HEAD {path} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "OPTIONS {path} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "PUT {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n",
        "GET {path}../{path} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "GET {path}%2e%2e/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    ],
)
def test_a_request_that_no_browser_makes_gets_nothing_and_does_not_use_the_page_up(
    visit: Callable[..., Visit], lines: str
) -> None:
    guest = visit()
    parts = urlsplit(guest.url)
    reply = send(guest.origin, lines.format(path=parts.path, host=parts.netloc).encode())
    assert reply.status >= 400
    assert reply.body == b""
    assert SECRET.encode() in guest.get().body


def test_two_origins_are_forbidden(visit: Callable[..., Visit]) -> None:
    guest = visit()
    lines = (("Origin", guest.origin), ("Origin", guest.origin), ("Content-Type", "application/json"))
    assert ask(guest.url + "report", "POST", lines, b"{}").status == 403


@pytest.mark.parametrize("where", ["iframe", "frame", "embed", "object", "image", "script", "empty"])
def test_a_frame_gets_nothing_and_does_not_use_the_page_up(visit: Callable[..., Visit], where: str) -> None:
    guest = visit()
    assert guest.get(headers=(("Sec-Fetch-Dest", where),)).status == 403
    assert guest.get(headers=(("Sec-Fetch-Dest", "document"),)).status == 200


def test_a_form_of_another_site_cannot_report(visit: Callable[..., Visit]) -> None:
    guest = visit()
    body = json.dumps({"token": guest.first_token(), "outcome": "paid"}).encode()
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        assert guest.send(body, kind=kind).status == 403
    assert guest.results == []


def test_a_token_is_worth_one_report(visit: Callable[..., Visit]) -> None:
    guest = visit()
    token = guest.first_token()
    reply = guest.report(token, "declined", code="card_declined")
    assert reply.status == 200
    assert guest.report(token, "declined").status == 410
    assert guest.report(token, "paid").status == 410
    assert guest.report(json.loads(reply.body)["token"], "paid").status == 200
    assert guest.outcomes == ["declined", "paid"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b'{"a":' * 500,
        b'{"token":1,"outcome":"paid"}',
        b'{"token":"x","outcome":"rich"}',
        b'{"token":"x","outcome":"set_up","payment_method":"pm_1"}',
        b'{"token":"x","outcome":"paid","payment_method":"pm_1"}',
        b'{"token":"x","outcome":"declined","code":"<b>"}',
        b'{"token":"\xc3\xa4","outcome":"paid"}',
    ],
)
def test_a_report_that_is_none_is_refused(visit: Callable[..., Visit], body: bytes) -> None:
    guest = visit()
    assert guest.send(body).status in (400, 410, 411)
    assert guest.results == []


def test_a_report_above_4_kilobytes_is_refused(visit: Callable[..., Visit]) -> None:
    assert visit().send(b"x" * 4097).status == 413


def test_declines_without_end_are_taken_down_fifty_times(visit: Callable[..., Visit]) -> None:
    guest = visit()
    token = guest.first_token()
    for _ in range(MOST_REPORTS):
        token = json.loads(guest.report(token, "declined").body)["token"]
    assert guest.report(token, "declined").status == 410
    assert guest.report(token, "abandoned").status == 200
    assert len(guest.results) == MOST_REPORTS + 1


# ------------------------------------------------------------------ its end


@pytest.mark.parametrize("outcome", ["paid", "processing", "abandoned", "script_missing"])
def test_after_its_end_the_page_is_closed(visit: Callable[..., Visit], outcome: str) -> None:
    guest = visit()
    assert guest.report(guest.first_token(), outcome).status == 200
    wait_for(lambda: is_closed(guest.origin))
    assert guest.results == [CheckoutResult(outcome=outcome, at=NOW)]


def test_a_card_that_was_set_up_has_its_payment_method(visit: Callable[..., Visit]) -> None:
    guest = visit(mode="setup", client_secret=SETUP_SECRET)
    token = guest.first_token()
    assert guest.report(token, "paid").status == 400
    assert guest.report(token, "set_up").status == 400
    assert guest.report(token, "set_up", payment_method="pm_1Gn").status == 200
    assert guest.results == [CheckoutResult(outcome="set_up", at=NOW, payment_method="pm_1Gn")]


def test_after_a_quarter_of_an_hour_it_closes_by_itself_and_says_so_once(visit: Callable[..., Visit]) -> None:
    guest = visit()
    token = guest.first_token()
    guest.clock.now = NOW + timedelta(minutes=15) - timedelta(seconds=1)
    assert guest.report(token, "declined").status == 200
    guest.clock.now = NOW + timedelta(minutes=15)
    wait_for(lambda: is_closed(guest.origin))
    assert guest.outcomes == ["declined", "expired"]


def test_a_page_nobody_opened_expires_too(visit: Callable[..., Visit]) -> None:
    guest = visit()
    guest.clock.now = NOW + timedelta(minutes=16)
    wait_for(lambda: is_closed(guest.origin))
    assert guest.outcomes == ["expired"]


def test_the_console_can_close_it_and_hears_no_more(visit: Callable[..., Visit]) -> None:
    guest = visit()
    guest.first_token()
    guest.page.close()
    guest.page.close()
    assert is_closed(guest.origin)
    assert guest.results == []


# ------------------------------------------------------------------ what is refused from the start


@pytest.mark.parametrize("environment", list(Environment))
def test_a_live_key_is_refused_everywhere(visit: Callable[..., Visit], environment: Environment) -> None:
    with pytest.raises(NotAllowed) as caught:
        visit(environment=environment, publishable_key="pk_live_51H")
    assert caught.value.reason == "live_key"


def test_production_is_refused_even_with_a_test_key() -> None:
    with pytest.raises(NotAllowed) as caught:
        check_rehearsal(Environment.PRODUCTION, "pk_test_1")
    assert caught.value.reason == "checkout_production"


@pytest.mark.parametrize("key", ["", "pk_test_", "sk_test_1", "rk_live_1", "pk_test_1 ", 'pk_test_"', "PK_LIVE_1"])
def test_any_other_key_is_no_test_key(key: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_rehearsal(Environment.UAT, key)
    assert (caught.value.field, caught.value.reason, caught.value.facts) == ("publishable_key", "not_test_key", {})


@pytest.mark.parametrize(
    ("mode", "secret"),
    [("payment", SETUP_SECRET), ("setup", SECRET), ("payment", ""), ("payment", "pi_1"), ("payment", SECRET + "'")],
)
def test_a_secret_of_another_kind_is_refused_and_not_repeated(
    visit: Callable[..., Visit], mode: str, secret: str
) -> None:
    with pytest.raises(BadInput) as caught:
        visit(mode=mode, client_secret=secret)
    assert (caught.value.field, caught.value.reason) == ("client_secret", "wrong_kind")
    assert not secret or secret not in f"{caught.value} {caught.value.facts}"


@pytest.mark.parametrize(
    ("environment", "script"),
    [
        (Environment.SANDBOX, STRIPE_SCRIPT),
        (Environment.SANDBOX, "http://evil.example/stripe.js"),
        (Environment.SANDBOX, "http://127.0.0.1:1/x; script-src *"),
        (Environment.UAT, SCRIPT),
        (Environment.UAT, "https://js.stripe.com.evil.example/v3/"),
        (Environment.UAT, "https://js.stripe.com/v3/x"),
    ],
)
def test_a_script_from_elsewhere_is_refused(visit: Callable[..., Visit], environment: Environment, script: str) -> None:
    with pytest.raises(BadInput) as caught:
        visit(environment=environment, script_url=script)
    assert (caught.value.field, caught.value.reason) == ("script_url", "not_stripe")


def test_the_script_comes_from_stripe_or_from_the_sandbox() -> None:
    local = Bases(vshop="http://127.0.0.1:1/vshop", payment="http://127.0.0.1:2/payment", topup="http://127.0.0.1:3/t")
    assert script_url(Environment.UAT, UAT_BASES) == STRIPE_SCRIPT
    assert script_url(Environment.SANDBOX, local) == "http://127.0.0.1:2/stripe/v3/stripe.js"
    for environment in (Environment.PRODUCTION, Environment.LOCAL, Environment.NOT_LINKSFIELD):
        with pytest.raises(NotAllowed):
            script_url(environment, local)


def test_neither_repr_nor_log_shows_the_secret_or_the_address(
    visit: Callable[..., Visit], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        guest = visit()
        token = guest.first_token()
        guest.report(token, "paid")
    shown = f"{caplog.text} {guest.page!r} {guest.results}"
    assert "checkout page: paid" in shown
    for secret in (SECRET, "x9Yz", token, urlsplit(guest.url).path):
        assert secret not in shown
