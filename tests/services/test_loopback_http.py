from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from services.http_body import Refusal
from services.loopback_http import HttpReply, HttpRequest, LoopbackServer, ServerLimits
from tests.services.raw_http import Reply, ask, is_closed, send
from tests.services.waiting import wait_for

Serve = Callable[..., LoopbackServer]


def echo(request: HttpRequest) -> HttpReply:
    return HttpReply(body=f"{request.method} {request.path} ".encode() + request.body)


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:

        def start(
            answer: Callable[[HttpRequest], HttpReply] = echo,
            limits: ServerLimits = ServerLimits(body=100),  # noqa: B008 - a constant
            **settings: object,
        ) -> LoopbackServer:
            server = LoopbackServer(answer, limits, **settings)  # type: ignore[arg-type]  # tests pass what fits
            stack.callback(server.close)
            server.start()
            return server

        yield start


def test_it_answers_on_this_computer_and_closes_the_connection(serve: Serve) -> None:
    server = serve(headers=(("X-Frame-Options", "DENY"),))
    reply = ask(f"{server.origin}/a?b=c", "POST", body=b"hello", path="/a?b=c")
    assert (reply.status, reply.body) == (200, b"POST /a?b=c hello")
    assert (reply.headers["connection"], reply.headers["x-frame-options"]) == ("close", "DENY")
    assert "python" not in reply.headers["server"].lower()


def test_a_head_gets_no_body(serve: Serve) -> None:
    reply = ask(serve().origin + "/", "HEAD")
    assert (reply.status, reply.body, reply.headers["content-length"]) == (200, b"", "7")


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost", "127.0.0.1.evil.example:80", ""]
)
def test_a_foreign_host_is_misdirected(serve: Serve, host: str) -> None:
    assert ask(serve().origin + "/", host=host).status == 421


def test_two_hosts_are_misdirected(serve: Serve) -> None:
    server = serve()
    assert ask(f"{server.origin}/", headers=(("Host", f"127.0.0.1:{server.port}"),)).status == 421


def test_a_host_that_was_named_is_served(serve: Serve) -> None:
    assert ask(serve(hosts=("Push.Example",)).origin + "/", host="push.example").status == 200


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ((), b"", 411),
        ((("Transfer-Encoding", "chunked"),), b"0\r\n\r\n", 411),
        ((("Content-Length", "5"), ("Content-Length", "6")), b"hello", 400),
        ((("Content-Length", "-1"),), b"", 400),
        ((("Content-Length", "0x5"),), b"hello", 400),
        ((("Content-Length", "101"),), b"", 413),
        ((("Content-Length", "999999999"),), b"", 413),
        ((("Content-Length", "100"),), b"x" * 100, 200),
    ],
)
def test_a_body_needs_an_honest_length(
    serve: Serve, headers: tuple[tuple[str, str], ...], body: bytes, status: int
) -> None:
    server = serve(limits=ServerLimits(body=100, seconds=0.2))
    assert ask(f"{server.origin}/", "POST", headers, body).status == status


def test_10_megabytes_are_refused_and_the_refusal_arrives(serve: Serve) -> None:
    assert ask(serve().origin + "/", "POST", body=b"x" * (10 << 20)).status == 413


@pytest.mark.parametrize("path", ["http://evil.example/", "*", "evil"])
def test_a_target_that_is_no_path_is_refused(serve: Serve, path: str) -> None:
    assert ask(serve().origin + "/", path=path).status == 400


@pytest.mark.parametrize("method", ["OPTIONS", "PUT", "DELETE", "TRACE", "<b>"])
def test_other_methods_are_refused_without_repeating_them(serve: Serve, method: str) -> None:
    reply = ask(serve().origin + "/", method)
    assert (reply.status, reply.body) == (501, b"")


def test_what_is_no_http_at_all_is_refused(serve: Serve) -> None:
    assert send(serve().origin, b"hello there, is this HTTP\r\n\r\n").status == 400


def request(server: LoopbackServer, *lines: bytes, first: bytes = b"GET /x HTTP/1.1", rest: bytes = b"") -> bytes:
    return b"\r\n".join((first, f"Host: 127.0.0.1:{server.port}".encode(), *lines, b"", rest))


@pytest.mark.parametrize("first", [b"GET /x", b"GET /x HTTP/0.9", b"GET /x HTTP/2.0"])
def test_other_versions_get_no_page_without_headers(serve: Serve, first: bytes) -> None:
    server = serve(headers=(("X-Frame-Options", "DENY"),))
    reply = send(server.origin, request(server, first=first))
    assert (reply.status, reply.headers["x-frame-options"], reply.body) == (505, "DENY", b"")


@pytest.mark.parametrize(
    "lines",
    [
        (b"foo bar", b"Origin: https://evil.example"),
        (b"foo bar", b"Host: evil.example"),
        (b"Content-Length: 4", b"Transfer-Encoding : chunked"),
        (b"X: y", b" Transfer-Encoding: chunked"),
        (b"X: y\rTransfer-Encoding: chunked",),
        (b"X: a\0b",),
        (b": nameless",),
    ],
    ids=repr,
)
def test_a_line_that_is_no_header_hides_nothing_behind_it(serve: Serve, lines: tuple[bytes, ...]) -> None:
    server = serve()
    assert send(server.origin, request(server, *lines, rest=b"0\r\n\r\n")).status == 400


def test_two_ways_to_tell_the_length_are_refused(serve: Serve) -> None:
    server = serve()
    smuggled = b"0\r\n\r\nGET /second HTTP/1.1\r\n\r\n"
    for lines in ((b"Content-Length: 4", b"Transfer-Encoding: chunked"), (b"Content-Length: 4, 4",)):
        reply = send(server.origin, request(server, *lines, first=b"POST /x HTTP/1.1", rest=smuggled))
        assert reply.status in (400, 411)


def test_a_second_request_behind_the_first_is_not_answered(serve: Serve) -> None:
    seen: list[str] = []

    def answer(asked: HttpRequest) -> HttpReply:
        seen.append(asked.path)
        return HttpReply()

    server = serve(answer)
    assert send(server.origin, request(server, rest=request(server, first=b"GET /second HTTP/1.1"))).status == 200
    assert seen == ["/x"]


@pytest.mark.parametrize("lines", [[b"X: " + b"x" * 70_000], [b"X: " + b"x" * 900] * 90, [b"X: y"] * 101])
def test_a_head_without_end_is_refused_and_the_refusal_arrives(serve: Serve, lines: list[bytes]) -> None:
    server = serve()
    assert send(server.origin, request(server, *lines)).status == 431


def test_a_request_that_was_cut_off_is_not_answered(serve: Serve) -> None:
    server = serve()
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode())
        connection.shutdown(socket.SHUT_WR)
        assert b" 400 " in connection.recv(100)


def test_a_connection_has_its_time_however_it_trickles(serve: Serve) -> None:
    server = serve(limits=ServerLimits(body=100, seconds=0.2))
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")
        assert connection.recv(100) == b""


def test_more_connections_than_allowed_are_turned_away_and_later_ones_served(serve: Serve) -> None:
    server = serve(limits=ServerLimits(body=100, seconds=30, connections=2))
    held = [socket.create_connection(("127.0.0.1", server.port), timeout=10) for _ in range(2)]
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as third:
        assert third.recv(100) == b""
    for connection in held:
        connection.close()

    def served() -> bool:
        try:
            return ask(f"{server.origin}/").status == 200
        except (OSError, IndexError):
            return False

    wait_for(served)


def test_closing_ends_connections_that_wait(serve: Serve) -> None:
    server = serve()
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        server.close()
        with contextlib.suppress(ConnectionResetError):  # closed before it was ever accepted
            assert connection.recv(100) == b""
    server.close()
    assert is_closed(server.origin)


def test_a_server_that_was_never_started_can_be_closed() -> None:
    server = LoopbackServer(echo, ServerLimits(body=100))
    server.close()
    assert is_closed(server.origin)


def test_closing_soon_lets_the_answer_out_first(serve: Serve) -> None:
    servers: list[LoopbackServer] = []

    def answer(request: HttpRequest) -> HttpReply:
        servers[0].close_soon()
        return echo(request)

    servers.append(serve(answer))
    assert ask(f"{servers[0].origin}/last").body == b"GET /last "
    wait_for(lambda: is_closed(servers[0].origin))


def test_it_ticks(serve: Serve) -> None:
    ticked = threading.Event()
    serve(tick=ticked.set)
    assert ticked.wait(10)


def test_a_fault_of_the_answer_is_logged_by_its_kind_alone(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_request: HttpRequest) -> HttpReply:
        raise ValueError("pi_1_secret_2")

    with caplog.at_level(logging.DEBUG), pytest.raises(IndexError):
        ask(serve(fail).origin + "/")
    assert caplog.messages == ["a request could not be answered: ValueError"]
    assert "secret" not in caplog.text


def test_requests_and_replies_show_nothing_in_their_repr(serve: Serve) -> None:
    seen: list[HttpRequest] = []

    def answer(request: HttpRequest) -> HttpReply:
        seen.append(request)
        return HttpReply(body=b"secret")

    ask(serve(answer).origin + "/", "POST", body=b"secret", path="/secret")
    assert "secret" not in f"{seen} {answer(seen[0])!r}"


def test_a_header_that_stands_there_twice_has_no_value(serve: Serve) -> None:
    seen: list[str] = []

    def answer(request: HttpRequest) -> HttpReply:
        seen.append(request.header("x-one") + request.header("x-two"))
        return HttpReply()

    ask(serve(answer).origin + "/", headers=(("X-One", "1"), ("X-Two", "2"), ("X-Two", "3")))
    assert seen == ["1"]


# ------------------------------------------------------------------ bodies in chunks


CHUNKED = (b"POST /x HTTP/1.1", b"Transfer-Encoding: chunked")


def in_chunks(body: bytes, size: int) -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def post_chunked(server: LoopbackServer, rest: bytes, *lines: bytes, first: bytes = CHUNKED[0]) -> Reply:
    return send(server.origin, request(server, *(lines or CHUNKED[1:]), first=first, rest=rest))


@pytest.mark.parametrize(
    "rest",
    [
        b"5\r\nhello\r\n0\r\n\r\n",
        b"2\r\nhe\r\n003\r\nllo\r\n0\r\n\r\n",
        b'5;name="value"\r\nhello\r\n0;last\r\n\r\n',
        b"5 \r\nhello\r\n000\r\nX-Trailer: y\r\nHost: evil.example\r\n\r\n",
    ],
)
def test_a_body_in_chunks_is_read_whole_where_that_is_wanted(serve: Serve, rest: bytes) -> None:
    reply = post_chunked(serve(chunked=True), rest)
    assert (reply.status, reply.body) == (200, b"POST /x hello")


@pytest.mark.parametrize("size", [100, 1024, 65_536])
def test_a_mebibyte_arrives_in_chunks_of_any_size(serve: Serve, size: int) -> None:
    body = bytes(range(256)) * 4096
    server = serve(limits=ServerLimits(body=len(body)), chunked=True)
    assert post_chunked(server, in_chunks(body, size)).body == b"POST /x " + body


@pytest.mark.parametrize(
    "rest",
    [
        b"5\nhello\n0\n\n",
        b"0x5\r\nhello\r\n0\r\n\r\n",
        b"-5\r\nhello\r\n0\r\n\r\n",
        b"\r\n5\r\nhello\r\n0\r\n\r\n",
        b" 5\r\nhello\r\n0\r\n\r\n",
        b"5;a\x00\r\nhello\r\n0\r\n\r\n",
        b"4\r\nhello\r\n0\r\n\r\n",
        b"6\r\nhello\r\n0\r\n\r\n",
        b"5\r\nhello0\r\n\r\n",
        b"000000005\r\nhello\r\n0\r\n\r\n",
        b"0\r\nno trailer\r\n\r\n",
        b"0;" + b"x" * 70_000 + b"\r\n\r\n",
        b"0\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
    ],
    ids=lambda rest: repr(rest[:30]),
)
def test_chunks_that_are_not_what_they_say_are_refused(serve: Serve, rest: bytes) -> None:
    assert post_chunked(serve(limits=ServerLimits(body=100, seconds=0.3), chunked=True), rest).status == 400


@pytest.mark.parametrize("rest", [in_chunks(b"x" * 101, 101), in_chunks(b"x" * 101, 1), b"ffffffff\r\nx"])
def test_chunks_beyond_the_limit_are_refused_and_the_refusal_arrives(serve: Serve, rest: bytes) -> None:
    assert post_chunked(serve(chunked=True), rest + b"x" * (1 << 20)).status == 413


@pytest.mark.parametrize(
    ("first", "lines"),
    [
        (CHUNKED[0], (b"Transfer-Encoding: chunked", b"Content-Length: 5")),
        (CHUNKED[0], (b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked")),
        (CHUNKED[0], (b"Transfer-Encoding: gzip, chunked",)),
        (CHUNKED[0], (b"Transfer-Encoding: identity",)),
        (b"POST /x HTTP/1.0", CHUNKED[1:]),
    ],
)
def test_chunks_beside_another_way_to_tell_the_length_are_refused(
    serve: Serve, first: bytes, lines: tuple[bytes, ...]
) -> None:
    reply = post_chunked(serve(chunked=True), in_chunks(b"hello", 5), *lines, first=first)
    assert reply.status == 400


# ------------------------------------------------------------------ what is said of refusals


@pytest.mark.parametrize(
    ("lines", "refusal"),
    [
        ((b"POST /x HTTP/1.1",), Refusal(411, "length_missing")),
        ((b"POST /x HTTP/1.1", b"Content-Length: x"), Refusal(400, "length_wrong")),
        ((b"POST /x HTTP/1.1", b"Content-Length: 101"), Refusal(413, "body_too_large")),
        ((b"POST /x HTTP/1.1", b"Content-Length: 9"), Refusal(400, "cut_off")),
        ((b"POST /x HTTP/1.1", *CHUNKED[1:]), Refusal(400, "cut_off")),
        ((b"GET /x HTTP/1.1", b"Host: evil.example"), Refusal(421, "host")),
        ((b"GET x HTTP/1.1",), Refusal(400, "target")),
        ((b"PUT /x HTTP/1.1",), Refusal(501, "method")),
        ((b"GET /x HTTP/2.0",), Refusal(505, "version")),
        ((b"GET /x HTTP/1.1", b"no header"), Refusal(400, "head_wrong")),
        ((b"hello there, is this HTTP",), Refusal(400, "head_wrong")),
        ((b"GET /x HTTP/1.1", b"X: " + b"x" * 70_000), Refusal(431, "head_too_large")),
    ],
    ids=lambda each: each.why if isinstance(each, Refusal) else "",
)
def test_every_refusal_is_told_once_with_its_reason(serve: Serve, lines: tuple[bytes, ...], refusal: Refusal) -> None:
    told: list[Refusal] = []
    server = serve(limits=ServerLimits(body=100, seconds=0.3), chunked=True, on_refusal=told.append)
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(request(server, *lines[1:], first=lines[0]))
        connection.shutdown(socket.SHUT_WR)
        assert f" {refusal.status} ".encode() in connection.recv(100)
    assert told == [refusal]


def test_who_connects_and_says_nothing_is_not_told(serve: Serve) -> None:
    told: list[Refusal] = []
    server = serve(on_refusal=told.append)
    socket.create_connection(("127.0.0.1", server.port), timeout=10).close()
    assert ask(f"{server.origin}/").status == 200
    server.close()
    assert told == []


def test_a_connection_that_took_too_long_is_told(serve: Serve) -> None:
    told: list[Refusal] = []
    server = serve(limits=ServerLimits(body=100, seconds=0.2), chunked=True, on_refusal=told.append)
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(request(server, *CHUNKED[1:], first=CHUNKED[0], rest=b"5\r\nhel"))
        assert connection.recv(100) == b""
    wait_for(lambda: told == [Refusal(400, "cut_off")])


def test_a_connection_too_many_is_told(serve: Serve) -> None:
    told: list[Refusal] = []
    server = serve(limits=ServerLimits(body=100, seconds=30, connections=0), on_refusal=told.append)
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        assert connection.recv(100) == b""
    assert told == [Refusal(0, "busy")]
