"""A small, bounded HTTP server on this computer alone: one request a connection, nothing logged, nothing guessed.

The rehearsal's page and the listener for notifications stand on it.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Callable
from email.message import Message
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import NamedTuple

from services.http_body import HEADER_LINE, MOST_HEAD, Chunks, Refusal, RequestRefused, Why, exactly

_log = logging.getLogger("console.loopback")

_LOOPBACK = "127.0.0.1"
_POLL_SECONDS = 0.05
_JOIN_SECONDS = 2.0
_CHUNK = 1 << 16
_MOST_DROPPED = 1 << 24
_LENGTH = re.compile(r"\d{1,9}", re.ASCII)
_VERSIONS = ("HTTP/1.0", "HTTP/1.1")
_EMPTY = (b"\r\n", b"\n")
# What the library itself refuses; anything else that it says is about the first line.
_WHY: dict[int, Why] = {
    HTTPStatus.NOT_IMPLEMENTED: "method",
    HTTPStatus.HTTP_VERSION_NOT_SUPPORTED: "version",
    HTTPStatus.REQUEST_URI_TOO_LONG: "head_too_large",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "head_too_large",
}


class HttpRequest(NamedTuple):
    """One request; `path` is the target as it was sent, query included. Its repr shows neither headers nor body."""

    method: str
    path: str
    headers: Message
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header that stands there once, else "" (names in any case)."""
        values = self.headers.get_all(name, [])
        return str(values[0]).strip() if len(values) == 1 else ""

    def __repr__(self) -> str:
        return f"HttpRequest({self.method})"


class HttpReply(NamedTuple):
    """What goes back; the connection is closed after it. `headers` beside the type and the length."""

    status: int = 200
    content_type: str = "text/plain; charset=utf-8"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"HttpReply({self.status})"


class ServerLimits(NamedTuple):
    """`body` in bytes; a connection is closed after `seconds`, however busily it trickles; more are turned away."""

    body: int
    seconds: float = 10.0
    connections: int = 32


Answerer = Callable[[HttpRequest], HttpReply]


class LoopbackServer:
    """Answers requests on 127.0.0.1 in threads of its own until `close`.

    `port` 0 takes a free one. `hosts` are names accepted in the Host header beside this address and port: with any
    other (DNS rebinding) the answer is 421. A body without a length is 411, a longer one 413, both unread; a head above
    64 KiB is 431, one with a line that is no header is 400. With `chunked` a body may come in chunks too (HTTP/1.1).
    `on_refusal` hears of every request that is not answered by `answer`, on any thread: it must not raise. `tick` is
    called about twenty times a second by the server's own thread. OSError if the port is taken.
    """

    def __init__(
        self,
        answer: Answerer,
        limits: ServerLimits,
        *,
        port: int = 0,
        hosts: tuple[str, ...] = (),
        headers: tuple[tuple[str, str], ...] = (),
        chunked: bool = False,
        on_refusal: Callable[[Refusal], None] = lambda _refusal: None,
        tick: Callable[[], None] = lambda: None,
    ) -> None:
        self._server = _Server(port, answer, limits, headers, tick)
        self._server.chunked, self._server.on_refusal = chunked, on_refusal
        self.port = self._server.port
        self._server.hosts = frozenset({f"{_LOOPBACK}:{self.port}", *(host.lower() for host in hosts)})
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLL_SECONDS,), name="loopback", daemon=True
        )
        self._closing = threading.Lock()
        self._closed = False

    @property
    def origin(self) -> str:
        """Where it is: "http://127.0.0.1:PORT"."""
        return f"http://{_LOOPBACK}:{self.port}"

    def start(self) -> None:
        """Begin to answer. To be called once."""
        self._thread.start()

    def close(self) -> None:
        """Stop listening and close every connection; again is nothing. Not to be called while answering: `close_soon`.

        Returns when no request is being answered any more, or after two seconds.
        """
        with self._closing:
            if self._closed:
                return
            self._closed = True
            # Who waits for connections is woken; where a listening socket cannot be shut, it looks by itself soon.
            _shut(self._server.socket)
            if self._thread.is_alive():
                self._server.shutdown()
            self._server.server_close()
            self._server.close_connections()

    def close_soon(self) -> None:
        """Close from a thread of its own, after the answer on its way: for use while answering or in `tick`."""
        threading.Thread(target=self._close_after_answers, name="loopback-close", daemon=True).start()

    def _close_after_answers(self) -> None:
        self._server.finish_answers()
        self.close()


class _Handler(BaseHTTPRequestHandler):
    """One connection with one request."""

    server: _Server
    server_version = "loopback"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer a GET."""
        self._serve()

    def do_HEAD(self) -> None:
        """Answer a HEAD."""
        self._serve()

    def do_POST(self) -> None:
        """Answer a POST."""
        self._serve()

    def parse_request(self) -> bool:
        """Read the head here, and have the library take it apart only if every line of it is one header."""
        self.command, self.requestline = "", ""  # as the library leaves them when it refuses before parsing
        try:
            head = b"".join(self._head())
        except RequestRefused as refused:
            return self._refuse(refused.refusal)
        stream, self.rfile = self.rfile, io.BytesIO(head)
        try:
            parsed = super().parse_request()
        finally:
            self.rfile = stream
        if parsed and self.request_version not in _VERSIONS:
            # HTTP/0.9 has no reply headers: the page would arrive without its policy.
            return self._refuse(Refusal(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, "version"))
        return parsed

    def _head(self) -> list[bytes]:
        """The lines up to the empty one, if every other is one header."""
        lines = self._lines()
        if lines[-1] not in _EMPTY:
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "cut_off")
        if not all(map(HEADER_LINE.fullmatch, lines[:-1])):
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "head_wrong")
        return lines

    def _lines(self) -> list[bytes]:
        """The lines up to the empty one, or up to where the client stopped."""
        lines: list[bytes] = []
        room = MOST_HEAD
        while room > 0:
            lines.append(self.rfile.readline(room))
            room -= len(lines[-1])
            if lines[-1] in (*_EMPTY, b""):
                return lines
        raise RequestRefused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "head_too_large")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what the library refuses, without repeating any of it."""
        self._refuse(Refusal(int(code), _WHY.get(code, "head_wrong")))

    def _refuse(self, refusal: Refusal) -> bool:
        """Say so and answer; returns False, as `parse_request` does for what it refused."""
        self.close_connection = True
        self.request_version = self.protocol_version  # else what looks like HTTP/0.9 gets no status line
        self.server.on_refusal(refusal)
        self._send(HttpReply(refusal.status))
        if refusal.why != "cut_off":
            self._drop_rest()
        return False

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: paths and bodies are secrets here."""

    def version_string(self) -> str:
        """Name neither Python nor its version."""
        return self.server_version

    def _serve(self) -> None:
        self.close_connection = True
        try:
            request = self._request()
        except RequestRefused as refused:
            self._refuse(refused.refusal)
        else:
            self._send(self.server.answer(request))

    def _request(self) -> HttpRequest:
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or hosts[0].strip().lower() not in self.server.hosts:
            raise RequestRefused(HTTPStatus.MISDIRECTED_REQUEST, "host")
        if not self.path.startswith("/"):
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "target")
        return HttpRequest(self.command, self.path, self.headers, self._body())

    def _body(self) -> bytes:
        codings = [str(each).strip().lower() for each in self.headers.get_all("Transfer-Encoding", [])]
        lengths = self.headers.get_all("Content-Length", [])
        largest = self.server.limits.body
        if codings and self.server.chunked:
            # Two ways to tell where a body ends are how a second request is smuggled past a proxy.
            if lengths or codings != ["chunked"] or self.request_version != "HTTP/1.1":
                raise RequestRefused(HTTPStatus.BAD_REQUEST, "length_wrong")
            return Chunks(self.rfile, largest).read()
        if codings or (self.command in ("POST", "PUT", "PATCH") and not lengths):
            raise RequestRefused(HTTPStatus.LENGTH_REQUIRED, "length_missing")
        if len(lengths) > 1 or not all(map(_LENGTH.fullmatch, lengths)):
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "length_wrong")
        return exactly(self.rfile, int(lengths[0]) if lengths else 0, largest)

    def _send(self, reply: HttpReply) -> None:
        self.send_response(reply.status)
        common = (("Content-Type", reply.content_type), ("Content-Length", str(len(reply.body))))
        for name, value in (*common, ("Connection", "close"), *self.server.headers, *reply.headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    def _drop_rest(self) -> None:
        """Read on without keeping anything: closed now, the connection would break before the answer is read."""
        self.connection.shutdown(socket.SHUT_WR)
        for _ in range(_MOST_DROPPED // _CHUNK):
            if not self.rfile.read1(_CHUNK):
                return


class _Server(ThreadingHTTPServer):
    """The listening socket; knows every open connection and when it was opened."""

    # On Windows the option would let two servers share a port.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 64

    def __init__(
        self,
        port: int,
        answer: Answerer,
        limits: ServerLimits,
        headers: tuple[tuple[str, str], ...],
        tick: Callable[[], None],
    ) -> None:
        self.answer = answer
        self.limits = limits
        self.headers = headers
        self.hosts: frozenset[str] = frozenset()
        self.chunked = False
        self.on_refusal: Callable[[Refusal], None] = lambda _refusal: None
        self._tick = tick
        self._open: dict[threading.Thread, tuple[socket.socket, float]] = {}
        self._lock = threading.Lock()
        super().__init__((_LOOPBACK, port), _Handler)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def server_bind(self) -> None:
        """Bind without asking the DNS for this machine's name, as HTTPServer would."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.port

    def service_actions(self) -> None:
        """Close connections that have had their time."""
        oldest = time.monotonic() - self.limits.seconds
        with self._lock:
            late = [connection for connection, begun in self._open.values() if begun < oldest]
        for connection in late:
            _shut(connection)
        self._tick()

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Answer in a thread of its own, or turn the connection away when there are too many."""
        assert isinstance(request, socket.socket), "only datagram servers are handed a pair"
        thread = threading.Thread(target=self._run, args=(request, client_address), name="loopback", daemon=True)
        with self._lock:
            room = len(self._open) < self.limits.connections
            if room:
                self._open[thread] = (request, time.monotonic())
        if room:
            thread.start()
        else:
            self.on_refusal(Refusal(0, "busy"))
            self.shutdown_request(request)

    def _run(self, request: socket.socket, client_address: object) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._lock:
                del self._open[threading.current_thread()]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of broken connections; of anything else its kind alone: a traceback could show a secret."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            _log.error("a request could not be answered: %s", type(error).__name__)

    def finish_answers(self) -> None:
        """Wait for the connections that are open now, two seconds at most for each."""
        with self._lock:
            threads = list(self._open)
        for thread in threads:
            thread.join(_JOIN_SECONDS)

    def close_connections(self) -> None:
        """Close every connection, and wait for its thread."""
        with self._lock:
            connections = [connection for connection, _ in self._open.values()]
        for connection in connections:
            _shut(connection)
        self.finish_answers()


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
