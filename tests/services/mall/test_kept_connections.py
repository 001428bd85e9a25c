"""Which connections are used again, and how long a call may take in all."""

from __future__ import annotations

import gzip
import http.client
import inspect
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
import urllib3.connection
import urllib3.connectionpool

from services.errors import NoAnswer, NotSent, NotUnderstood
from services.wire.connections import WatchedResponse
from services.wire.transport import Limits, Transport
from tests.services.mall.conftest import CARD, Wire
from tests.services.mall.servers import (
    Answer,
    Exchange,
    ScriptedServer,
    body,
    close,
    dribble,
    http_bytes,
    raw,
    read_request,
    success,
)
from tests.services.mall.test_transport import no_answer, not_sent, post

Serve = Callable[..., ScriptedServer]
Transports = Callable[..., Transport]
WireMaker = Callable[..., Wire]
OK = http_bytes(b"{}")
TWO_LENGTHS = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"


def in_two(one: bytes, two: bytes) -> Answer:
    """Send `one`, and `two` once the client has had the time to take it for all."""

    def answer(exchange: Exchange) -> bool:
        exchange.sock.sendall(one)
        exchange.over.wait(0.05)
        exchange.sock.sendall(two)
        return True

    return answer


# ------------------------------------------------------------------ private names that we use


@pytest.mark.parametrize(
    ("owner", "name", "parameters"),
    [
        (urllib3.connectionpool.HTTPConnectionPool, "_get_conn", ["self", "timeout"]),
        (urllib3.connection.HTTPConnection, "_new_conn", ["self"]),
        (http.client.HTTPResponse, "_read_status", ["self"]),
        (http.client.HTTPResponse, "_close_conn", ["self"]),
    ],
)
def test_the_private_names_that_connections_build_on_are_still_there(
    owner: type, name: str, parameters: list[str]
) -> None:
    assert list(inspect.signature(getattr(owner, name)).parameters) == parameters


def test_urllib3_still_takes_its_connections_answers_and_sockets_through_those_names(
    serve: Serve, transports: Transports, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    plain = WatchedResponse._read_status

    def noting(response: WatchedResponse) -> tuple[str, int, str]:
        seen.append("_read_status")
        return plain(response)

    monkeypatch.setattr(WatchedResponse, "_read_status", noting)
    server, transport = serve(raw(b"HTTP/1.1 103 Early\r\n\r\n" + OK, keep=True)), transports()
    assert [post(transport, server.url).body for _ in range(2)] == [b"{}", b"{}"]
    assert (server.connections, seen) == (1, ["_read_status", "_read_status"])


# ------------------------------------------------------------------ the clean, whole answer alone


@pytest.mark.parametrize(
    "interim",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n",
        b"HTTP/1.1 199 Odd\r\nContent-Length: 40\r\n\r\n" * 3,
    ],
)
@pytest.mark.parametrize("safe", [True, False])
def test_interim_replies_are_read_past(serve: Serve, transports: Transports, interim: bytes, safe: bool) -> None:
    server, transport = serve(raw(interim + OK, keep=True)), transports()
    assert post(transport, server.url, safe=safe)[:2] == (200, b"{}")
    assert post(transport, server.url, safe=safe)[:2] == (200, b"{}")
    assert server.connections == (1 if safe else 2)


@pytest.mark.parametrize(
    "first",
    [
        raw(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[1]", keep=True),
        raw(OK + b"\r\n", keep=True),
        in_two(OK, http_bytes(b"[1]")),
        raw(b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + OK, keep=True),
        raw(
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", keep=True
        ),
        raw(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}", keep=True),
        body(b"{}", "503 Busy"),
        body(b"{}", "404 Not Found"),
        body(b"{}", "201 Created"),
        raw(b"HTTP/1.1 204 No Content\r\n\r\n", keep=True),
    ],
)
def test_anything_but_the_clean_whole_answer_ends_a_kept_connection(
    serve: Serve, transports: Transports, first: Answer
) -> None:
    server, transport = serve(first, body(b'{"mine":1}')), transports()
    post(transport, server.url)
    threading.Event().wait(0.1)  # what is sent late has to be there before the next request
    assert post(transport, server.url).body == b'{"mine":1}'
    assert server.connections == 2


def test_bytes_behind_an_answer_end_the_connection_over_tls_too(
    serve: Serve, transports: Transports, server_tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    server = serve(raw(OK + http_bytes(b"[1]"), keep=True), body(b'{"mine":1}'), tls=server_tls)
    transport = transports(ssl_context=trusting)
    post(transport, server.url)
    assert post(transport, server.url).body == b'{"mine":1}'
    assert server.connections == 2


def test_a_reply_about_something_else_ends_the_connection_so_that_no_answer_is_one_late(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": "89852121501108205774"}), success({"deviceCode": CARD}))
    with pytest.raises(NotUnderstood):
        it.client.verify(CARD)
    assert it.client.verify(CARD).iccid == CARD
    assert it.server.connections == 2


# ------------------------------------------------------------------ idle and forgotten connections


def test_a_connection_that_idled_too_long_is_not_used_again(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}")), transports(idle=0.05)
    post(transport, server.url)
    threading.Event().wait(0.1)
    post(transport, server.url)
    assert server.connections == 2
    assert Limits().idle == 20


class Forgetful(ScriptedServer):
    """Answers the first request of every connection; later ones of it reach nobody, as after sleep or a new VPN."""

    def __init__(self) -> None:
        super().__init__(body(b""))
        self.unheard = 0

    def _answer_all(self, sock: socket.socket) -> None:
        request = read_request(sock)
        if request is None:
            return
        self.received.append(request)
        data = b'{"operateCode":"S","message":"success","data":{"deviceCode":"%s","orderList":[],"servicePlanList":[]}}'
        if request.line.split()[1].endswith("Record"):
            data = b'{"operateCode":"S","message":"success","data":{"partnerCode":"P","deviceCode":"%s"}}'
        sock.sendall(http_bytes(data % CARD.encode()))
        if read_request(sock) is not None:
            self.unheard += 1
            self.over.wait()


@pytest.fixture
def forgetful() -> Iterator[Forgetful]:
    server = Forgetful()
    yield server
    server.stop()


def look_up(client: Wire, threads: ThreadPoolExecutor) -> None:
    threads.submit(client.client.verify, CARD).result()
    calls = (client.client.plans, client.client.orders, client.client.renewal)
    for done in [threads.submit(call, CARD) for call in calls]:
        done.result()


def test_a_look_up_over_connections_that_the_server_forgot_takes_three_and_a_half_seconds_at_most(
    forgetful: Forgetful, transports: Transports
) -> None:
    limits = Limits()
    it = Wire(forgetful, transports(**{name: getattr(limits, name) for name in ("connect", "read", "total", "pause")}))
    barrier = threading.Barrier(4)

    def keep_one(_number: int) -> None:
        barrier.wait()
        it.client.verify(CARD)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(keep_one, range(4)))
        started = time.monotonic()
        look_up(it, threads)
        seconds = time.monotonic() - started
    assert forgetful.unheard == 1
    assert seconds <= 3.5, seconds
    assert all(call.outcome == "ok" or call.stale for call in it.calls)


def test_a_read_on_a_reused_connection_is_asked_anew_on_a_fresh_one_and_that_is_no_repeat(
    forgetful: Forgetful, transports: Transports
) -> None:
    it = Wire(forgetful, transports(first_byte=0.1, repeats=0))
    it.client.verify(CARD)
    assert it.client.verify(CARD).iccid == CARD
    assert [call.stale for call in it.calls] == [False, True, False]


def test_a_slow_answer_on_a_fresh_connection_has_its_whole_time(serve: Serve, transports: Transports) -> None:
    def slow(exchange: Exchange) -> bool:
        exchange.over.wait(0.3)
        return raw(OK)(exchange)

    assert post(transports(first_byte=0.1), serve(slow).url).body == b"{}"


def test_once_a_connection_was_forgotten_no_thread_reuses_one_for_a_while(
    forgetful: Forgetful, transports: Transports
) -> None:
    it = Wire(forgetful, transports(first_byte=0.1))
    barrier = threading.Barrier(2)

    def both(_number: int) -> None:
        barrier.wait()
        it.client.verify(CARD)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(both, range(2)))
        threads.submit(it.client.verify, CARD).result()
        assert forgetful.unheard == 1
        list(threads.map(both, range(4)))
    assert forgetful.unheard == 1


# ------------------------------------------------------------------ one deadline for everything


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A name server that never answers; set to let go of those who wait."""
    over = threading.Event()

    def stuck(*_arguments: object, **_options: object) -> list[object]:
        over.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    monkeypatch.setattr(socket, "getaddrinfo", stuck)
    yield over
    over.set()


@pytest.mark.parametrize("safe", [True, False])
def test_a_name_server_that_never_answers_is_left_at_the_deadline(
    never: threading.Event, transports: Transports, safe: bool
) -> None:
    transport, started = transports(total=0.5), time.monotonic()
    error = not_sent(transport, "https://mall.example/x", safe=safe)
    assert (error.reason, error.host) == ("timeout", "mall.example")
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize("safe", [True, False])
def test_a_proxy_look_up_that_never_ends_is_left_at_the_deadline(transports: Transports, safe: bool) -> None:
    over = threading.Event()

    def stuck(_url: str) -> str | None:
        over.wait(30)
        return None

    transport, started = transports(total=0.5, proxy_for=stuck), time.monotonic()
    error = not_sent(transport, "https://mall.example/x", safe=safe)
    assert (error.reason, "proxy" in error.detail) == ("timeout", True)
    assert time.monotonic() - started < 1.5
    over.set()


@pytest.fixture
def dead(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Twenty addresses that never answer: a listening socket whose queue is full drops what comes."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _number in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        address = (socket.AF_INET, socket.SOCK_STREAM, 6, "", full.getsockname())
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_o: [address] * 20)
        yield


def test_twenty_dead_addresses_share_one_deadline(dead: None, transports: Transports) -> None:
    transport, started = transports(total=1, connect=0.3), time.monotonic()
    assert not_sent(transport, "https://mall.example/x").reason == "timeout"
    assert time.monotonic() - started < 2


def test_a_dead_address_is_followed_by_the_next_one(
    serve: Serve, transports: Transports, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(body(b"{}"))
    refused = socket.socket()
    refused.bind(("127.0.0.1", 0))
    addresses = [refused.getsockname(), ("127.0.0.1", server.port)]
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_o: found)
    with refused:
        assert post(transports(), server.url).body == b"{}"


def test_a_client_keeps_the_deadline_over_all_its_repeats(
    never: threading.Event, wire: WireMaker, transports: Transports
) -> None:
    it, started = wire(body(b""), total=0.6), time.monotonic()
    with pytest.raises(NotSent):
        it.client.verify(CARD)
    assert time.monotonic() - started < 1.6


# ------------------------------------------------------------------ what a reply may cost


def test_what_comes_over_the_wire_counts_as_well(serve: Serve, transports: Transports) -> None:
    # The head of a gzip file whose name never ends: nothing to inflate, however much comes.
    endless = dribble(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08" + bytes(6), b"a" * 65536)
    assert no_answer(transports(reply_bytes=200_000, total=5), serve(endless).url).reason == "too_large"


@pytest.mark.parametrize(
    "bomb",
    [gzip.compress(bytes(50_000_000), mtime=0), zlib.compress(bytes(50_000_000))],
    ids=["gzip", "deflate"],
)
def test_a_small_reply_that_inflates_to_a_large_one_is_given_up_at_the_limit(
    serve: Serve, transports: Transports, bomb: bytes
) -> None:
    server = serve(body(bomb, "200 OK", "Content-Encoding: deflate" if bomb[:1] == b"x" else "Content-Encoding: gzip"))
    tracemalloc.start()
    error = no_answer(transports(reply_bytes=1_000_000), server.url)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (error.reason, most < 4_000_000) == ("too_large", True)


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(b"{}", mtime=0), "gzip"),
        (gzip.compress(b"{}", mtime=0), "x-gzip"),
        (zlib.compress(b"{}"), "deflate"),
        (zlib.compress(b"{}", wbits=-15), "deflate"),
        (b"{}", "identity"),
    ],
)
def test_a_packed_reply_is_unpacked(serve: Serve, transports: Transports, packed: bytes, encoding: str) -> None:
    assert post(transports(), serve(body(packed, "200 OK", f"Content-Encoding: {encoding}")).url).body == b"{}"


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(b"{}", mtime=0)[:-3], "gzip"),
        (gzip.compress(b"{}", mtime=0) + b"more", "gzip"),
        (b"{}", "gzip"),
        (b"{}", "br"),
    ],
)
def test_a_packed_reply_that_is_not_whole_is_cut(
    serve: Serve, transports: Transports, packed: bytes, encoding: str
) -> None:
    error = no_answer(transports(), serve(body(packed, "200 OK", f"Content-Encoding: {encoding}")).url)
    assert error.reason == "cut"


def test_a_reply_packed_more_than_once_is_not_unpacked(serve: Serve, transports: Transports) -> None:
    error = no_answer(transports(), serve(body(b"x", "200 OK", "Content-Encoding: gzip, gzip")).url)
    assert isinstance(error, NoAnswer)
    assert error.reason == "too_large"


def test_a_closed_connection_is_stale_and_not_slow(serve: Serve, transports: Transports) -> None:
    server, transport = serve(body(b"{}"), close), transports()
    post(transport, server.url)
    assert no_answer(transport, server.url, safe=True).detail == "stale connection"
