"""Small scripted servers on loopback: what each answer does is written in the test that uses it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import ssl
import threading
from collections.abc import Callable
from typing import NamedTuple


class Received(NamedTuple):
    """One request as it came over the socket."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def params(self) -> dict[str, str]:
        params: dict[str, str] = json.loads(self.body)
        return params


class Exchange(NamedTuple):
    """What an answer may work with. `over` is set when the test is over: wait on it instead of sleeping."""

    sock: socket.socket
    request: Received
    over: threading.Event


# An answer returns whether the connection stays open.
Answer = Callable[[Exchange], bool]


def http_bytes(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def raw(content: bytes, *, keep: bool = False) -> Answer:
    def answer(exchange: Exchange) -> bool:
        exchange.sock.sendall(content)
        return keep

    return answer


def body(content: bytes, status: str = "200 OK", *headers: str) -> Answer:
    return raw(http_bytes(content, status, *headers), keep=True)


def json_body(value: object) -> Answer:
    return body(json.dumps(value, ensure_ascii=False).encode())


def success(data: object) -> Answer:
    return json_body({"operateCode": "S", "message": "success", "data": data})


def refusal(code: object, message: str) -> Answer:
    return json_body({"operateCode": code, "message": message, "data": {}})


def hang(exchange: Exchange) -> bool:
    exchange.over.wait()
    return False


def close(exchange: Exchange) -> bool:
    return False


def dribble(head: bytes, drop: bytes) -> Answer:
    """Send `head`, then `drop` again and again, until the other side has gone."""

    def answer(exchange: Exchange) -> bool:
        exchange.sock.sendall(head)
        while not exchange.over.wait(0.02):
            exchange.sock.sendall(drop)
        return False

    return answer


class _Listener:
    """Accepts connections on a free loopback port, one thread each, until stopped."""

    def __init__(self) -> None:
        self.connections = 0
        self.over = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def stop(self) -> None:
        self.over.set()
        # Shutting a listening socket wakes no accept() on Windows: a last call of our own does.
        with contextlib.suppress(OSError), socket.socket() as caller:
            caller.connect(("127.0.0.1", self.port))
        self._threads[0].join()
        for sock in list(self._open):
            _shut(sock)
        for thread in self._threads:
            thread.join()
        self._listening.close()

    def serve(self, sock: socket.socket) -> None:
        raise NotImplementedError

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _address = self._listening.accept()
                if self.over.is_set():
                    sock.close()
                    return
                self.connections += 1
                self._open.append(sock)
                thread = threading.Thread(target=self._serve_one, args=(sock,))
                self._threads.append(thread)
                thread.start()

    def _serve_one(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            self.serve(sock)


class ScriptedServer(_Listener):
    """Gives each request the next of its answers; the last one is given again and again."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self._answers = answers
        self._tls = tls
        super().__init__()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://localhost:{self.port}"

    def serve(self, sock: socket.socket) -> None:
        if self._tls is None:
            self._answer_all(sock)
            return
        with self._tls.wrap_socket(sock, server_side=True) as secure:
            self._open.append(secure)
            self._answer_all(secure)

    def _answer_all(self, sock: socket.socket) -> None:
        keep = True
        while keep and (request := read_request(sock)) is not None:
            self.received.append(request)
            answer = self._answers[min(len(self.received), len(self._answers)) - 1]
            keep = answer(Exchange(sock, request, self.over))


class SilentServer(_Listener):
    """Accepts connections and never says a word: a TLS handshake with it never ends."""

    def serve(self, sock: socket.socket) -> None:
        self.over.wait()


class ConnectProxy(_Listener):
    """An HTTP proxy that tunnels every CONNECT to one port, or answers it with a refusal."""

    def __init__(self, target_port: int, refusal: bytes = b"") -> None:
        self.heads: list[str] = []
        self._target_port = target_port
        self._refusal = refusal
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def serve(self, sock: socket.socket) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += sock.recv(1)
        self.heads.append(head.decode())
        if self._refusal:
            sock.sendall(self._refusal)
            return
        with socket.create_connection(("127.0.0.1", self._target_port)) as target:
            self._open.append(target)
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _pump(sock, target)


def refused_port() -> tuple[socket.socket, int]:
    """Return a bound socket that does not listen, and its port: connecting there is refused."""
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    return sock, sock.getsockname()[1]


def read_request(sock: socket.socket) -> Received | None:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = sock.recv(1)
        if not piece:
            return None
        head += piece
    line, *rest = head.decode("latin-1").rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _colon, value in (item.partition(":") for item in rest)}
    content, wanted = b"", int(headers.get("content-length", "0"))
    while len(content) < wanted:
        content += sock.recv(wanted - len(content))
    return Received(line, headers, content)


def _pump(one: socket.socket, other: socket.socket) -> None:
    while True:
        readable, _writable, _broken = select.select([one, other], [], [])
        for sock in readable:
            piece = sock.recv(65536)
            if not piece:
                return
            (other if sock is one else one).sendall(piece)


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    if os.name == "nt":  # where only closing wakes a recv() that waits
        socket.socket.close(sock)
