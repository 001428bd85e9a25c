"""Requests as an attacker writes them: any method, any header, any number of times."""

from __future__ import annotations

import socket
from typing import NamedTuple
from urllib.parse import urlsplit


class Reply(NamedTuple):
    """A raw reply; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(
    url: str,
    method: str = "GET",
    headers: tuple[tuple[str, str], ...] = (),
    body: bytes = b"",
    *,
    host: str | None = None,
    path: str | None = None,
) -> Reply:
    """Send one request to the server of `url`; `host` and `path` replace what the URL says ("" host: no Host line)."""
    parts = urlsplit(url)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    lines = [f"{method} {target if path is None else path} HTTP/1.1"]
    named = parts.netloc if host is None else host
    lines += [f"Host: {named}"] if named else []
    lines += [f"{name}: {value}" for name, value in headers]
    if body and not any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers):
        lines.append(f"Content-Length: {len(body)}")
    return send(url, ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body)


def send(url: str, data: bytes) -> Reply:
    """Send these bytes and read until the server closes."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(data)
        received = b""
        while piece := connection.recv(65_536):
            received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Reply(int(status.split()[1]), headers, body)


def is_closed(url: str) -> bool:
    """Whether nobody listens there any more."""
    parts = urlsplit(url)
    try:
        socket.create_connection((parts.hostname, parts.port), timeout=10).close()
    except ConnectionError:
        return True
    return False
