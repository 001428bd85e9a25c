"""HTTP on the loopback: reads requests, sends answers, and stops at once whatever is going on."""

from __future__ import annotations

import contextlib
import math
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import urlsplit

from services.sandbox.answers import Answer, Late, page_answer
from services.sandbox.fields import Received

_LONGEST_BODY = 1 << 20
_CHUNK = 1 << 16
_MOST_DROPPED = 1 << 24
_STEP_SECONDS = 0.02
_JOIN_SECONDS = 2.0
_POLL_SECONDS = 0.02

Answerer = Callable[[Received, Callable[[float], bool]], Answer]


class Handler(BaseHTTPRequestHandler):
    """One kept-alive connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Listener

    def do_GET(self) -> None:
        """Answer a GET."""
        self._serve("GET")

    def do_POST(self) -> None:
        """Answer a POST."""
        self._serve("POST")

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the sandbox has its own request log."""

    def _serve(self, method: str) -> None:
        received = self._received(method)
        if received is None:
            self.close_connection = True
            self._send(page_answer(400, "400 Bad Request"))
            self._drop_rest()
        else:
            self._send(self.server.answer(received, self.server.wait))

    def _received(self, method: str) -> Received | None:
        body = self._read_body()
        try:
            target = urlsplit(self.path)
        except ValueError:
            return None
        if body is None:
            return None
        origin, token = self.headers.get("Origin", ""), self.headers.get("x-access-token", "")
        return Received(method, target.path, target.query, body, origin, token)

    def _read_body(self) -> bytes | None:
        """Read the body; None if its length is not given, not a number or too long, or if it is not all there."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not re.fullmatch(r"\d{1,9}", length, re.ASCII):
            return None
        body = self.rfile.read(int(length)) if int(length) <= _LONGEST_BODY else b""
        return body if len(body) == int(length) else None

    def _drop_rest(self) -> None:
        """Read on without keeping anything: closed now, the connection would break before the answer is read."""
        self.connection.shutdown(socket.SHUT_WR)
        for _ in range(_MOST_DROPPED // _CHUNK):
            if not self.rfile.read1(_CHUNK):
                return

    def _send(self, answer: Answer) -> None:
        if answer.late:
            self.server.work_later(answer.late)
        if answer.drop:
            self.close_connection = True
        elif answer.filler:
            self._send_enormous(answer)
        elif answer.cut:
            self.close_connection = True
            self.wfile.write(self._head(answer) + answer.body[: len(answer.body) // 2])
        elif answer.trickle:
            self._send_slowly(self._head(answer) + answer.body, answer.trickle)
        else:
            self.wfile.write(self._head(answer) + answer.body)

    def _head(self, answer: Answer) -> bytes:
        lines = [
            f"HTTP/1.1 {answer.status} {_phrase(answer.status)}",
            "Server: linksfield-sandbox",
            f"Content-Type: {answer.content_type}",
            f"Content-Length: {len(answer.body) + answer.filler}",
        ]
        if answer.location:
            lines.append(f"Location: {answer.location}")
        if answer.allow_origin:
            lines += [f"Access-Control-Allow-Origin: {answer.allow_origin}", "Vary: Origin"]
        if self.close_connection:
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def _send_slowly(self, data: bytes, seconds: float) -> None:
        """Send the bytes in small steps spread over so many seconds; close early if the server stops."""
        steps = min(len(data), max(2, round(seconds / _STEP_SECONDS)))
        size = math.ceil(len(data) / steps)
        begun = time.monotonic()
        for start in range(0, len(data), size):
            self.wfile.write(data[start : start + size])
            due = begun + seconds * min(1.0, (start + size) / len(data))
            if self.server.wait(max(0.0, due - time.monotonic())):
                self.close_connection = True
                return

    def _send_enormous(self, answer: Answer) -> None:
        start, quotes, end = answer.body.partition(b'""')
        self.wfile.write(self._head(answer) + start + quotes[:1])
        padding = b"x" * _CHUNK
        for _ in range(answer.filler // _CHUNK):
            self.wfile.write(padding)
        self.wfile.write(quotes[1:] + end)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Sandbox"


class Listener(ThreadingHTTPServer):
    """The listening socket and its threads: one a connection, one a piece of late work."""

    # On Windows the option would let two servers share a port.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 128

    def __init__(self, port: int, answer: Answerer) -> None:
        self.answer = answer
        self._stopping = threading.Event()
        self._connections: dict[threading.Thread, socket.socket | None] = {}
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), Handler)
        self._accepting = threading.Thread(
            target=self.serve_forever, args=(_POLL_SECONDS,), name="sandbox", daemon=True
        )

    def server_bind(self) -> None:
        """Bind without asking the DNS for this machine's name, as HTTPServer would."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", int(self.server_address[1])

    def start(self) -> None:
        """Begin to accept connections."""
        self._accepting.start()

    def stop(self) -> None:
        """Close everything, also connections on which an answer is being held back."""
        self._stopping.set()
        # Who waits for connections is woken; where a listening socket cannot be shut, it looks by itself soon.
        _shut(self.socket)
        self.shutdown()
        self._accepting.join()
        self.server_close()
        with self._guard:
            threads = list(self._connections.items())
        for _, connection in threads:
            _shut(connection)
        for thread, _ in threads:
            thread.join(_JOIN_SECONDS)

    def wait(self, seconds: float) -> bool:
        """Wait so many seconds; True, at once, if the server stops."""
        return self._stopping.wait(seconds)

    def work_later(self, late: Late) -> None:
        """Do some work after its time, unless the server stops before."""
        self._run(None, self._work_late, late)

    def _work_late(self, late: Late) -> None:
        if not self.wait(late.seconds):
            late.work()

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Serve a connection in a thread of its own."""
        assert isinstance(request, socket.socket), "only datagram servers are handed a pair"
        self._run(request, self.process_request_thread, request, client_address)

    def _run(self, connection: socket.socket | None, target: Callable[..., None], *args: object) -> None:
        def run() -> None:
            try:
                target(*args)
            finally:
                with self._guard:
                    del self._connections[threading.current_thread()]

        thread = threading.Thread(target=run, name="sandbox", daemon=True)
        with self._guard:
            self._connections[thread] = connection
        thread.start()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that broke; anything else is a fault of the sandbox and is printed."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed's private alias


def _shut(connection: socket.socket | None) -> None:
    if connection is not None:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
