"""What happens on the wire, seen from both ends of a real socket."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from services.errors import NoAnswer, NotSent
from services.wire.dialling import proxy_url
from services.wire.transport import Reply, StaleConnection, Transport
from tests.services.mall.servers import (
    ConnectProxy,
    Exchange,
    ScriptedServer,
    SilentServer,
    body,
    close,
    dribble,
    hang,
    http_bytes,
    raw,
    refused_port,
)

Serve = Callable[..., ScriptedServer]
Transports = Callable[..., Transport]
CONTENT = '{"area":"欧洲","sign":"x"}'.encode()


@pytest.fixture
def silent() -> Iterator[SilentServer]:
    server = SilentServer()
    yield server
    server.stop()


@pytest.fixture
def proxy_to() -> Iterator[Callable[..., ConnectProxy]]:
    proxies: list[ConnectProxy] = []

    def start(port: int, refusal: bytes = b"") -> ConnectProxy:
        proxies.append(ConnectProxy(port, refusal))
        return proxies[-1]

    yield start
    for proxy in proxies:
        proxy.stop()


def post(transport: Transport, url: str, *, safe: bool = True) -> Reply:
    return transport.send("POST", url, CONTENT, safe=safe, deadline=transport.deadline())


def not_sent(transport: Transport, url: str, *, safe: bool = False) -> NotSent:
    with pytest.raises(NotSent) as caught:
        post(transport, url, safe=safe)
    return caught.value


def no_answer(transport: Transport, url: str, *, safe: bool = False) -> NoAnswer:
    with pytest.raises(NoAnswer) as caught:
        post(transport, url, safe=safe)
    return caught.value


# ------------------------------------------------------------------ what is sent


def test_the_bytes_given_are_the_bytes_sent_with_the_documented_headers(serve: Serve, transports: Transports) -> None:
    server = serve(body(b"{}"))
    assert post(transports(), server.url + "/vshop/singleVerify") == Reply(200, b"{}")
    (request,) = server.received
    assert request.line == "POST /vshop/singleVerify HTTP/1.1"
    assert request.body == CONTENT
    assert request.headers["accept-language"] == "en-US"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"] == "linksfield-console"


def test_reads_of_one_thread_share_a_connection(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports()
    for _number in range(3):
        post(transport, server.url)
    assert (len(server.received), server.connections) == (3, 1)


def test_two_threads_do_not_share_a_connection(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports()
    post(transport, server.url)
    thread = threading.Thread(target=post, args=(transport, server.url))
    thread.start()
    thread.join()
    assert (len(server.received), server.connections) == (2, 2)


def test_every_write_has_a_fresh_connection_that_is_closed_after_it(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports()
    post(transport, server.url)
    post(transport, server.url, safe=False)
    post(transport, server.url, safe=False)
    assert server.connections == 3
    assert [request.headers["connection"] for request in server.received[1:]] == ["close", "close"]


def test_cookies_are_not_kept(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}", "200 OK", "Set-Cookie: session=1")), transports()
    post(transport, server.url)
    post(transport, server.url)
    assert "cookie" not in server.received[1].headers


def test_neither_netrc_nor_environment_proxies_are_used(
    serve: Serve, transports: Transports, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    server = serve(body(b"{}"))
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    post(transports(), server.url)
    assert "authorization" not in server.received[0].headers


# ------------------------------------------------------------------ what comes back


@pytest.mark.parametrize("status", ["200 OK", "204 No Content", "404 Not Found", "500 Internal Server Error"])
def test_a_reply_is_returned_with_its_status_whatever_it_is(serve: Serve, transports: Transports, status: str) -> None:
    content = b"" if status.startswith("204") else b"words"
    assert post(transports(), serve(body(content, status)).url) == Reply(int(status[:3]), content)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("safe", [True, False])
def test_a_redirect_is_not_followed(serve: Serve, transports: Transports, status: str, safe: bool) -> None:
    elsewhere = serve(body(b"{}"))
    server = serve(body(b"moved", status, f"Location: {elsewhere.url}/", "Connection: close"))
    assert post(transports(), server.url, safe=safe).status == int(status[:3])
    assert elsewhere.received == []


def test_a_gzipped_reply_is_unpacked(serve: Serve, transports: Transports) -> None:
    server = serve(body(gzip.compress(b'{"a":1}'), "200 OK", "Content-Encoding: gzip"))
    assert post(transports(), server.url).body == b'{"a":1}'


def test_a_reply_without_length_ends_with_the_connection(serve: Serve, transports: Transports) -> None:
    assert post(transports(), serve(raw(b'HTTP/1.1 200 OK\r\n\r\n{"a":1}')).url).body == b'{"a":1}'


def test_a_chunked_reply_is_joined(serve: Serve, transports: Transports) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n3\r\n   \r\n0\r\n\r\n"
    assert post(transports(), serve(raw(chunked, keep=True)).url).body == b"{}   "


def test_a_reply_at_the_size_cap_is_taken_and_one_byte_more_is_too_large(serve: Serve, transports: Transports) -> None:
    transport = transports(reply_bytes=1000)
    assert len(post(transport, serve(body(b"x" * 1000)).url).body) == 1000
    error = no_answer(transport, serve(body(b"x" * 1001)).url)
    assert (error.reason, error.status) == ("too_large", 200)


def test_the_size_cap_counts_unpacked_bytes(serve: Serve, transports: Transports) -> None:
    bomb = gzip.compress(b"0" * 50_000_000)
    server = serve(body(bomb, "200 OK", "Content-Encoding: gzip"))
    assert no_answer(transports(reply_bytes=1_000_000), server.url).reason == "too_large"


def test_an_endless_redirect_body_is_too_large_as_well(serve: Serve, transports: Transports) -> None:
    server = serve(dribble(b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", b"x" * 65536))
    assert no_answer(transports(reply_bytes=200_000), server.url).reason == "too_large"


# ------------------------------------------------------------------ certainly not sent


def test_a_name_that_does_not_resolve_is_not_sent(transports: Transports) -> None:
    error = not_sent(transports(), "https://mall.invalid/vshop/singleVerify")
    assert (error.reason, error.host) == ("dns", "mall.invalid")


def test_a_refused_port_is_not_sent(transports: Transports) -> None:
    sock, port = refused_port()
    with sock:
        error = not_sent(transports(), f"http://127.0.0.1:{port}/vshop")
    assert (error.reason, error.host) == ("refused", "127.0.0.1")


def test_an_untrusted_certificate_is_not_sent(serve: Serve, transports: Transports, server_tls: ssl.SSLContext) -> None:
    server = serve(body(b"{}"), tls=server_tls)
    error = not_sent(transports(), server.url)
    assert error.reason == "tls"
    assert server.received == []


def test_a_certificate_for_another_host_is_not_sent(
    serve: Serve, transports: Transports, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    server = serve(body(b"{}"), tls=server_tls)
    error = not_sent(transports(ssl_context=trusting), server.url.replace("localhost", "127.0.0.1"))
    assert error.reason == "tls"
    assert server.received == []


def test_a_server_that_speaks_no_tls_is_not_sent(
    silent: SilentServer, serve: Serve, transports: Transports, trusting: ssl.SSLContext
) -> None:
    error = not_sent(transports(ssl_context=trusting, connect=0.2), f"https://localhost:{silent.port}")
    assert error.reason == "timeout"


def test_a_handshake_that_outlasts_the_deadline_is_not_sent(
    silent: SilentServer, transports: Transports, trusting: ssl.SSLContext
) -> None:
    error = not_sent(transports(ssl_context=trusting, total=0.2), f"https://localhost:{silent.port}")
    assert error.reason == "timeout"


def test_a_closed_transport_sends_nothing(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports()
    post(transport, server.url)
    transport.close()
    assert not_sent(transport, server.url, safe=True).reason == "other"
    assert len(server.received) == 1


def test_closing_cuts_a_call_that_waits_for_its_answer(serve: Serve, transports: Transports) -> None:
    asked = threading.Event()

    def say_nothing(exchange: Exchange) -> bool:
        asked.set()
        return hang(exchange)

    server, transport = serve(say_nothing), transports(read=60, total=60)
    errors: list[NoAnswer] = []
    waiting = threading.Thread(target=lambda: errors.append(no_answer(transport, server.url, safe=True)))
    waiting.start()
    assert asked.wait(5)
    transport.close()
    waiting.join(5)
    assert [error.reason for error in errors] == ["deadline"]


@pytest.mark.parametrize("url", ["https://" + "a" * 70 + ".example/", "https://[::1", "https:///x", "gopher://x/"])
def test_a_url_that_leads_nowhere_is_not_sent(transports: Transports, url: str) -> None:
    assert not_sent(transports(), url).reason in ("dns", "other")


# ------------------------------------------------------------------ perhaps sent


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (close, "cut"),
        (raw(b"HTTP/1.1 200"), "cut"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Le"), "cut"),
        (raw(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"operateCode":"S"'), "cut"),
        (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), "cut"),
        (raw(b"\x00\x01garbage\r\n\r\n"), "cut"),
        (body(b"no gzip", "200 OK", "Content-Encoding: gzip"), "cut"),
        (hang, "timeout"),
    ],
)
@pytest.mark.parametrize("safe", [True, False])
def test_all_trouble_after_connect_returned_is_no_answer_and_nothing_is_sent_twice(
    serve: Serve, transports: Transports, answer: Callable[[Exchange], bool], reason: str, safe: bool
) -> None:
    server = serve(answer)
    assert no_answer(transports(read=0.2), server.url, safe=safe).reason == reason
    assert len(server.received) == 1


def test_a_connection_that_is_reset_after_the_body_is_no_answer(serve: Serve, transports: Transports) -> None:
    def reset(exchange: Exchange) -> bool:
        exchange.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        return False

    server = serve(reset)
    assert no_answer(transports(), server.url).reason == "cut"
    assert len(server.received) == 1


def test_a_tls_error_after_the_body_was_received_is_no_answer_and_not_not_sent(
    serve: Serve, transports: Transports, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    def break_tls(exchange: Exchange) -> bool:
        socket.socket.sendall(exchange.sock, b"this is no TLS record at all")
        return False

    server = serve(break_tls, tls=server_tls)
    error = no_answer(transports(ssl_context=trusting), server.url)
    assert error.reason == "cut"
    assert "SSL" in error.detail
    assert server.received[0].body == CONTENT


def test_a_stale_kept_alive_connection_says_so(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}"), close, body(b"[]")), transports()
    post(transport, server.url)
    with pytest.raises(StaleConnection):
        post(transport, server.url)
    assert post(transport, server.url).body == b"[]"


def test_a_kept_alive_connection_closed_in_between_is_simply_replaced(serve: Serve, transports: Transports) -> None:
    closed = threading.Event()

    def answer_and_close(exchange: Exchange) -> bool:
        exchange.sock.sendall(http_bytes(b"{}"))
        exchange.sock.shutdown(socket.SHUT_RDWR)
        closed.set()
        return False

    server, transport = serve(answer_and_close, body(b"[]")), transports()
    post(transport, server.url)
    assert closed.wait(5)
    assert post(transport, server.url).body == b"[]"
    assert server.connections == 2


# ------------------------------------------------------------------ the deadline


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"),
        (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\n\r\n{}", b" "),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    ],
)
@pytest.mark.parametrize("safe", [True, False])
def test_a_server_that_dribbles_is_cut_at_the_deadline(
    serve: Serve, transports: Transports, head: bytes, drop: bytes, safe: bool
) -> None:
    transport, started = transports(total=0.3), time.monotonic()
    assert no_answer(transport, serve(dribble(head, drop)).url, safe=safe).reason == "deadline"
    assert 0.25 < time.monotonic() - started < 2


def test_the_deadline_holds_over_tls_too(
    serve: Serve, transports: Transports, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    server = serve(dribble(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b" "), tls=server_tls)
    assert no_answer(transports(ssl_context=trusting, total=0.3), server.url).reason == "deadline"


def test_a_silent_server_is_left_at_the_deadline_even_if_the_read_timeout_is_longer(
    serve: Serve, transports: Transports
) -> None:
    assert no_answer(transports(total=0.2, read=10), serve(hang).url).reason == "deadline"


def test_a_deadline_that_has_passed_does_not_disturb_later_calls(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports(total=1)
    quick = [post(transport, server.url).status]
    assert no_answer(transport, serve(hang).url, safe=True).reason == "deadline"
    assert [*quick, post(transport, server.url).status] == [200, 200]


def test_one_thread_watches_over_all_calls(serve: Serve, transports: Transports) -> None:
    # Other tests in this process may have watchers of their own.
    server, transport, before = serve(body(b"{}")), transports(), set(threading.enumerate())
    for _number in range(20):
        post(transport, server.url)
    watchers = [thread for thread in set(threading.enumerate()) - before if thread.name == "call-deadlines"]
    assert len(watchers) == 1
    transport.close()
    assert not watchers[0].is_alive()


# ------------------------------------------------------------------ proxies


def test_an_https_call_goes_through_the_proxy_with_a_tunnel(
    serve: Serve,
    transports: Transports,
    proxy_to: Callable[..., ConnectProxy],
    server_tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
) -> None:
    server = serve(body(b"{}"), tls=server_tls)
    proxy = proxy_to(server.port)
    transport = transports(ssl_context=trusting, proxy_for=lambda _url: proxy.url)
    assert post(transport, "https://mall.test/vshop", safe=False).status == 200
    assert post(transport, "https://mall.test/vshop").status == 200
    assert proxy.heads[0].startswith("CONNECT mall.test:443 ")
    assert server.received[0].body == CONTENT


def test_the_proxy_is_given_its_user_and_password_and_the_server_is_not(
    serve: Serve,
    transports: Transports,
    proxy_to: Callable[..., ConnectProxy],
    server_tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
) -> None:
    server = serve(body(b"{}"), tls=server_tls)
    proxy = proxy_to(server.port)
    with_user = proxy.url.replace("http://", "http://user:word@")
    post(transports(ssl_context=trusting, proxy_for=lambda _url: with_user), "https://mall.test/vshop")
    assert "Proxy-Authorization: Basic dXNlcjp3b3Jk" in proxy.heads[0]
    assert "proxy-authorization" not in server.received[0].headers


def test_a_proxy_may_be_named_by_an_ipv6_address_in_brackets(
    serve: Serve,
    transports: Transports,
    proxy_to: Callable[..., ConnectProxy],
    server_tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = proxy_to(serve(body(b"{}"), tls=server_tls).port)
    asked: list[str] = []

    def found(host: str, port: int, *_more: object, **_options: object) -> list[object]:
        asked.append(host)  # by the client for the proxy, and by the proxy for the server
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    transport = transports(ssl_context=trusting, proxy_for=lambda _url: proxy_url("fd00::1", proxy.port))
    assert post(transport, "https://mall.test/vshop").body == b"{}"
    assert asked == ["fd00::1", "127.0.0.1"]


def test_a_proxy_that_refuses_the_tunnel_means_not_sent(
    transports: Transports, proxy_to: Callable[..., ConnectProxy], trusting: ssl.SSLContext
) -> None:
    proxy = proxy_to(9, b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
    error = not_sent(transports(ssl_context=trusting, proxy_for=lambda _url: proxy.url), "https://mall.test/vshop")
    assert (error.reason, error.host) == ("proxy", "mall.test")


@pytest.mark.parametrize("proxy_url", ["http://127.0.0.1:{port}", "socks5://127.0.0.1:{port}", "http://"])
def test_a_proxy_that_cannot_be_used_means_not_sent(transports: Transports, proxy_url: str) -> None:
    sock, port = refused_port()
    with sock:
        transport = transports(proxy_for=lambda _url: proxy_url.format(port=port))
        assert not_sent(transport, "https://mall.test/vshop").reason == "proxy"


def test_an_untrusted_certificate_behind_a_proxy_is_a_tls_problem(
    serve: Serve, transports: Transports, proxy_to: Callable[..., ConnectProxy], server_tls: ssl.SSLContext
) -> None:
    proxy = proxy_to(serve(body(b"{}"), tls=server_tls).port)
    transport = transports(proxy_for=lambda _url: proxy.url)
    assert not_sent(transport, "https://mall.test/vshop").reason == "tls"


def test_a_proxy_that_dribbles_its_answer_is_cut_at_the_deadline_and_nothing_was_sent(
    serve: Serve, transports: Transports, trusting: ssl.SSLContext
) -> None:
    proxy = serve(dribble(b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"))
    transport = transports(ssl_context=trusting, proxy_for=lambda _url: proxy.url, total=0.3)
    started = time.monotonic()
    assert not_sent(transport, "https://mall.test/vshop").reason == "proxy"
    assert time.monotonic() - started < 2


def test_loopback_never_asks_for_a_proxy(serve: Serve, transports: Transports) -> None:
    asked: list[str] = []

    def proxy_for(url: str) -> str | None:
        asked.append(url)
        return "http://127.0.0.1:9"

    assert post(transports(proxy_for=proxy_for), serve(body(b"{}")).url).status == 200
    assert asked == []


# ------------------------------------------------------------------ errors and trust


def test_errors_of_a_get_do_not_quote_its_url(transports: Transports) -> None:
    sock, port = refused_port()
    transport = transports()
    url = f"http://127.0.0.1:{port}/topup/mall/order?partnerCode=P000270&sign=abc"
    with sock, pytest.raises(NotSent) as caught:
        transport.send("GET", url, None, safe=True, deadline=transport.deadline())
    error: BaseException | None = caught.value
    while error is not None:
        assert "P000270" not in str(error)
        error = error.__cause__ or error.__context__


def test_requests_own_certificate_bundle_is_not_added_to_the_trust(
    serve: Serve, transports: Transports, server_tls: ssl.SSLContext, trusting: ssl.SSLContext, authority: trustme.CA
) -> None:
    before = trusting.cert_store_stats()
    post(transports(ssl_context=trusting), serve(body(b"{}"), tls=server_tls).url)
    assert trusting.cert_store_stats() == before
    assert before["x509_ca"] == 1


def test_a_reply_of_ten_thousand_plans_fits_the_default_cap(serve: Serve, transports: Transports) -> None:
    content = json.dumps([{"servicePlanShowName": "x" * 500}] * 10_000).encode()
    assert len(post(transports(), serve(body(content)).url).body) == len(content)
