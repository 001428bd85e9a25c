"""Sending one signed request and getting its bytes back, over blocking requests.

Reads reuse one kept-alive session a thread; a write gets a fresh connection and is sent once. TLS is always verified
with the operating system's certificates; no redirect, .netrc, environment proxy or cookie is followed or used.
"""

from __future__ import annotations

import errno
import http.client
import random
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
import truststore
import urllib3.exceptions

from services.errors import ConsoleError, NoAnswer, NotSent
from services.mall.connections import Flight, Watchdog, WatchedAdapter
from services.setup.systems import is_loopback

_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)
_OFFLINE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
_PIECE = 64 * 1024
_HEADERS = {
    "Accept-Language": "en-US",  # documented
    "Content-Type": "application/json",  # documented
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "linksfield-console",
}
_FRESH = {**_HEADERS, "Connection": "close"}


class Limits(NamedTuple):
    """Limits of one call, in seconds and bytes. 32 MiB hold 10,000 plans several times over."""

    connect: float = 3.05
    read: float = 15.0
    total: float = 30.0
    reply_bytes: int = 32 * 1024 * 1024
    repeats: int = 2
    pause: float = 0.3


class Reply(NamedTuple):
    """What came back: the HTTP status and the decoded bytes of the body."""

    status: int
    body: bytes


class StaleConnection(NoAnswer):
    """A kept-alive connection turned out to be closed already: ask again on a new one."""

    def __init__(self) -> None:
        super().__init__("cut", detail="stale connection")


class Transport:
    """Sends requests; may be used from several threads at once.

    `proxy_for` gives the proxy's URL for a URL, or None; it is not asked for loopback. `ssl_context` replaces the
    operating system's certificate store (for tests).
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        proxy_for: Callable[[str], str | None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.limits = limits or Limits()
        self._ssl_context = ssl_context
        self._proxy_for = proxy_for
        self._watchdog = Watchdog()
        self._own = threading.local()
        self._sessions: weakref.WeakSet[_Session] = weakref.WeakSet()
        self._sessions_lock = threading.Lock()
        self._closed = threading.Event()

    def deadline(self) -> float:
        """Return the `time.monotonic()` value at which a call that starts now must be over, repeats included."""
        return time.monotonic() + self.limits.total

    def pause(self, attempt: int, deadline: float) -> bool:
        """Wait before a repeat, with jitter; false if the deadline leaves no time for it or we were closed."""
        seconds = self.limits.pause * attempt * random.uniform(0.5, 1.5)
        if time.monotonic() + seconds >= deadline:
            return False
        return not self._closed.wait(seconds)

    def send(self, method: str, url: str, body: bytes | None, *, safe: bool, deadline: float) -> Reply:
        """Send these very bytes once and return the reply, whatever its HTTP status.

        Raises NotSent if `connect()` certainly never returned, else NoAnswer: "timeout", "deadline", "cut"
        (StaleConnection for a kept-alive one) or "too_large". Errors hold no server text and no URL.
        """
        if self._closed.is_set():
            raise NotSent("other", host=_host(url), detail="closed")
        proxy = None if self._proxy_for is None or is_loopback(url) else self._proxy_for(url)
        session = self._thread_session() if safe else self._new_session()
        flight = Flight(deadline)
        self._watchdog.watch(flight)
        try:
            return self._exchange(session, _prepared(method, url, body, fresh=not safe), flight, proxy)
        except _FAILURES as error:
            causes = list(_causes(error))
        finally:
            flight.land()
            if not safe:
                session.close()
        # Raised out here: requests' own errors quote the URL, and a GET carries its sign there.
        raise _failure(causes, flight, _host(url), proxied=proxy is not None)

    def close(self) -> None:
        """Free idle connections and the watchdog; a call under way ends by its own timeouts."""
        self._closed.set()
        with self._sessions_lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()
        self._watchdog.close()

    def _exchange(
        self, session: _Session, request: requests.PreparedRequest, flight: Flight, proxy: str | None
    ) -> Reply:
        session.adapter.flight = flight
        left = max(flight.deadline - time.monotonic(), 0.001)
        response = session.send(
            request,
            stream=True,
            timeout=(min(self.limits.connect, left), min(self.limits.read, left)),
            proxies={"https": proxy} if proxy else {},
            allow_redirects=False,
        )
        flight.answered = True
        try:
            body = self._read(response)
        finally:
            response.close()
        if not body and _lacks_headers(response):
            raise http.client.IncompleteRead(body)
        if flight.expired:  # the watchdog's cut looks like the end of a body without a length
            raise TimeoutError("deadline")
        return Reply(response.status_code, body)

    def _read(self, response: requests.Response) -> bytes:
        pieces, size = [], 0
        for piece in response.raw.stream(_PIECE, decode_content=True):
            size += len(piece)
            if size > self.limits.reply_bytes:
                raise NoAnswer("too_large", status=response.status_code)
            pieces.append(piece)
        return b"".join(pieces)

    def _thread_session(self) -> _Session:
        session: _Session | None = getattr(self._own, "session", None)
        if session is None:
            session = self._own.session = self._new_session()
            with self._sessions_lock:
                self._sessions.add(session)
        return session

    def _new_session(self) -> _Session:
        # One context a session: truststore holds a lock of its context during the whole handshake.
        return _Session(self._ssl_context or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


class _Session(requests.Session):
    """A session that looks at nothing but the request it is given."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self.trust_env = False
        self.adapter = WatchedAdapter(context)
        self.mount("https://", self.adapter)
        self.mount("http://", self.adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Never follow: requests would read the body of a redirect whole, whatever its size."""


def _prepared(method: str, url: str, body: bytes | None, *, fresh: bool) -> requests.PreparedRequest:
    request = requests.PreparedRequest()
    request.prepare(method=method, url=url, headers=_FRESH if fresh else _HEADERS, data=body)
    return request


def _lacks_headers(response: requests.Response) -> bool:
    """Whether a 200 says nothing of its body: http.client takes a connection cut within the headers for their end."""
    is_framed = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return response.status_code == 200 and not is_framed


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what caused it, outermost first."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        wrapped = next((argument for argument in error.args if isinstance(argument, BaseException)), None)
        error = error.__cause__ or wrapped or error.__context__


def _failure(causes: list[BaseException], flight: Flight, host: str, *, proxied: bool) -> ConsoleError:
    detail = _detail(causes[-1])
    if not flight.connected:
        return NotSent(_not_sent_reason(causes, flight, proxied=proxied), host=host, detail=detail)
    if flight.expired or time.monotonic() >= flight.deadline:
        return NoAnswer("deadline", detail=detail)
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return NoAnswer("timeout", detail=detail)
    if flight.reused and not flight.answered:
        return StaleConnection()
    return NoAnswer("cut", detail=detail)


def _not_sent_reason(causes: list[BaseException], flight: Flight, *, proxied: bool) -> str:
    is_tls = any(isinstance(cause, ssl.SSLError) for cause in causes)
    at_proxy = any(isinstance(cause, requests.exceptions.ProxyError) for cause in causes)
    if proxied and (at_proxy or not is_tls):
        return "proxy"
    if is_tls:
        return "tls"
    if flight.expired or any(isinstance(cause, TimeoutError) for cause in causes):
        return "timeout"
    return next((reason for cause in causes if (reason := _network_reason(cause))), "other")


def _network_reason(cause: BaseException) -> str:
    if isinstance(cause, socket.gaierror):
        return "dns"
    if isinstance(cause, ConnectionRefusedError):
        return "refused"
    return "offline" if isinstance(cause, OSError) and cause.errno in _OFFLINE else ""


def _detail(cause: BaseException) -> str:
    """Name the innermost cause, without any text that a server or a URL may have put into it."""
    words = cause.strerror if isinstance(cause, OSError) and cause.strerror else ""
    return f"{type(cause).__name__}: {words}" if words else type(cause).__name__
