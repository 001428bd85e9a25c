"""A small, bounded HTTP server on this computer alone: one request a connection, nothing logged, nothing guessed."""

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

_log = logging.getLogger(__name__)

_LOOPBACK = "127.0.0.1"
_POLL_SECONDS = 0.05
_JOIN_SECONDS = 2.0
_CHUNK = 1 << 16
_MOST_DROPPED = 1 << 24
_MOST_HEAD = 1 << 16
_LENGTH = re.compile(r"\d{1,9}", re.ASCII)
_VERSIONS = ("HTTP/1.0", "HTTP/1.1")
_TOO_LARGE = (
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.REQUEST_URI_TOO_LONG,
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
)
# Strict: the library would take a line it cannot read for the end of the head, and hide an Origin or a second Host.
_HEADER_LINE = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r?\n")


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


class Limits(NamedTuple):
    """`body` in bytes; a connection is closed after `seconds`, however busily it trickles; more are turned away."""

    body: int
    seconds: float = 10.0
    connections: int = 32


Answerer = Callable[[HttpRequest], HttpReply]


class LoopbackServer:
    """Answers requests on 127.0.0.1 in threads of its own until `close`.

    `port` 0 takes a free one. `hosts` are names accepted in the Host header beside this address and port: with any
    other (DNS rebinding) the answer is 421. A body without a length is 411, a longer one 413, both unread; a head above
    64 KiB is 431, one with a line that is no header is 400.
    `tick` is called about twenty times a second by the server's own thread. OSError if the port is taken.
    """

    def __init__(
        self,
        answer: Answerer,
        limits: Limits,
        *,
        port: int = 0,
        hosts: tuple[str, ...] = (),
        headers: tuple[tuple[str, str], ...] = (),
        tick: Callable[[], None] = lambda: None,
    ) -> None:
        self._server = _Server(port, answer, limits, headers, tick)
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
        head = self._head()
        if head is None:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return False
        if head[-1:] not in ([b"\r\n"], [b"\n"]) or not all(map(_HEADER_LINE.fullmatch, head[:-1])):
            self.send_error(HTTPStatus.BAD_REQUEST)
            return False
        stream, self.rfile = self.rfile, io.BytesIO(b"".join(head))
        try:
            parsed = super().parse_request()
        finally:
            self.rfile = stream
        if parsed and self.request_version not in _VERSIONS:
            # HTTP/0.9 has no reply headers: the page would arrive without its policy.
            self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED)
            return False
        return parsed

    def _head(self) -> list[bytes] | None:
        """The lines up to the empty one, or up to where the client stopped; None if they are too much."""
        lines: list[bytes] = []
        room = _MOST_HEAD
        while room > 0:
            lines.append(self.rfile.readline(room))
            room -= len(lines[-1])
            if lines[-1] in (b"\r\n", b"\n", b""):
                return lines
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no proper request, or has another method, without repeating any of it."""
        self.close_connection = True
        self.request_version = self.protocol_version  # else what looks like HTTP/0.9 gets no status line
        self._send(HttpReply(int(code)))
        if code in _TOO_LARGE:
            self._drop_rest()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: paths and bodies are secrets here."""

    def version_string(self) -> str:
        """Name neither Python nor its version."""
        return self.server_version

    def _serve(self) -> None:
        self.close_connection = True
        reply = self._reply()
        self._send(reply)
        if reply.status in _TOO_LARGE:
            self._drop_rest()

    def _reply(self) -> HttpReply:
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or hosts[0].strip().lower() not in self.server.hosts:
            return HttpReply(HTTPStatus.MISDIRECTED_REQUEST)
        if not self.path.startswith("/"):
            return HttpReply(HTTPStatus.BAD_REQUEST)
        body = self._body()
        if isinstance(body, HttpReply):
            return body
        return self.server.answer(HttpRequest(self.command, self.path, self.headers, body))

    def _body(self) -> bytes | HttpReply:
        lengths = self.headers.get_all("Content-Length", [])
        if "Transfer-Encoding" in self.headers or (self.command in ("POST", "PUT", "PATCH") and not lengths):
            return HttpReply(HTTPStatus.LENGTH_REQUIRED)
        if len(lengths) > 1 or not all(map(_LENGTH.fullmatch, lengths)):
            return HttpReply(HTTPStatus.BAD_REQUEST)
        length = int(lengths[0]) if lengths else 0
        if length > self.server.limits.body:
            return HttpReply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        body = self.rfile.read(length)
        return body if len(body) == length else HttpReply(HTTPStatus.BAD_REQUEST)

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
        limits: Limits,
        headers: tuple[tuple[str, str], ...],
        tick: Callable[[], None],
    ) -> None:
        self.answer = answer
        self.limits = limits
        self.headers = headers
        self.hosts: frozenset[str] = frozenset()
        self._tick = tick
        self._open: dict[threading.Thread, tuple[socket.socket, float]] = {}
        self._guard = threading.Lock()
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
        with self._guard:
            late = [connection for connection, begun in self._open.values() if begun < oldest]
        for connection in late:
            _shut(connection)
        self._tick()

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Answer in a thread of its own, or turn the connection away when there are too many."""
        assert isinstance(request, socket.socket), "only datagram servers are handed a pair"
        thread = threading.Thread(target=self._run, args=(request, client_address), name="loopback", daemon=True)
        with self._guard:
            room = len(self._open) < self.limits.connections
            if room:
                self._open[thread] = (request, time.monotonic())
        if room:
            thread.start()
        else:
            self.shutdown_request(request)

    def _run(self, request: socket.socket, client_address: object) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._guard:
                del self._open[threading.current_thread()]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of broken connections; of anything else its kind alone: a traceback could show a secret."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            _log.error("a request could not be answered: %s", type(error).__name__)

    def finish_answers(self) -> None:
        """Wait for the connections that are open now, two seconds at most for each."""
        with self._guard:
            threads = list(self._open)
        for thread in threads:
            thread.join(_JOIN_SECONDS)

    def close_connections(self) -> None:
        """Close every connection, and wait for its thread."""
        with self._guard:
            connections = [connection for connection, _ in self._open.values()]
        for connection in connections:
            _shut(connection)
        self.finish_answers()


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
