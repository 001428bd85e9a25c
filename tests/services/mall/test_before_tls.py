"""Before TLS stands nothing of a request is on the wire, whatever the other side says: every byte is read."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator

import pytest

from services.errors import NotSent
from services.wire.transport import Transport
from tests.services.mall.servers import _Listener

Transports = Callable[..., Transport]
BODY = b'{"partnerCode":"P000270","sign":"ea7a3bba7e345e0b8ca7f7e3b43d6e72"}'
HANDSHAKE = 0x16  # the first byte of every record of a handshake; an alert, at its end, begins with 0x15

# What the other side answers to the first bytes that it gets.
ANSWERS = {
    "silence": None,
    "plain HTTP": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP asking to go on": b"HTTP/1.1 100 Continue\r\n\r\n",
    "a redirect": b"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n",
    "garbage": b"\x00\xff" * 40,
    "an alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "half of a record": b"\x16\x03\x03\x01\x00\x02",
    "the end": b"",
}


class Eavesdropper(_Listener):
    """Keeps every byte that it was sent, and gives one answer."""

    def __init__(self, answer: bytes | None) -> None:
        self.heard = b""
        self._answer = answer
        super().__init__()

    def serve(self, sock: socket.socket) -> None:
        self.heard += sock.recv(65536)
        if self._answer == b"":
            return
        if self._answer is not None:
            sock.sendall(self._answer)
        with contextlib.suppress(OSError):
            while piece := sock.recv(65536):
                self.heard += piece


@pytest.fixture
def eavesdrop() -> Iterator[Callable[[bytes | None], Eavesdropper]]:
    made: list[Eavesdropper] = []

    def start(answer: bytes | None) -> Eavesdropper:
        made.append(Eavesdropper(answer))
        return made[-1]

    yield start
    for each in made:
        each.stop()


def records(heard: bytes) -> list[int]:
    """The kinds of the TLS records that these bytes are; anything else fails."""
    kinds = []
    while heard:
        assert heard[1] == 3, heard[:40]
        kinds.append(heard[0])
        heard = heard[5 + int.from_bytes(heard[3:5], "big") :]
    return kinds


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_only_a_handshake_is_sent_before_tls_stands(
    eavesdrop: Callable[[bytes | None], Eavesdropper],
    transports: Transports,
    trusting: ssl.SSLContext,
    answer: bytes | None,
    method: str,
) -> None:
    server = eavesdrop(answer)
    transport = transports(ssl_context=trusting, connect=0.2 if answer is None or len(answer) == 6 else 5)
    url = f"https://localhost:{server.port}/vshop?sign=ea7a3bba7e345e0b8ca7f7e3b43d6e72"
    with pytest.raises(NotSent):
        transport.send(method, url, BODY if method == "POST" else None, safe=False, deadline=transport.deadline())
    server.stop()
    assert set(records(server.heard)) <= {HANDSHAKE, 0x15}
    assert [secret for secret in (b"P000270", b"ea7a3bba", method.encode(), b"vshop") if secret in server.heard] == []
