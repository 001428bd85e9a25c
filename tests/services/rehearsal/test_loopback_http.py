from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from services.rehearsal.loopback_http import HttpReply, HttpRequest, Limits, LoopbackServer
from tests.services.raw_http import ask, is_closed, send
from tests.services.waiting import wait_for

Serve = Callable[..., LoopbackServer]


def echo(request: HttpRequest) -> HttpReply:
    return HttpReply(body=f"{request.method} {request.path} ".encode() + request.body)


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:

        def start(
            answer: Callable[[HttpRequest], HttpReply] = echo,
            limits: Limits = Limits(body=100),  # noqa: B008 - a constant
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
    server = serve(limits=Limits(body=100, seconds=0.2))
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
    server = serve(limits=Limits(body=100, seconds=0.2))
    with closing(socket.create_connection(("127.0.0.1", server.port), timeout=10)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")
        assert connection.recv(100) == b""


def test_more_connections_than_allowed_are_turned_away_and_later_ones_served(serve: Serve) -> None:
    server = serve(limits=Limits(body=100, seconds=30, connections=2))
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
    server = LoopbackServer(echo, Limits(body=100))
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
