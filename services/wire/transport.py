"""Sending one signed request and getting its bytes back, over blocking requests.

Reads reuse one kept-alive session a thread; a write gets a fresh connection and is sent once. TLS is always verified
with the operating system's certificates; no redirect, .netrc, environment proxy or cookie is followed or used.
Only the clean and whole answer to a request leaves its connection usable.
"""

from __future__ import annotations

import http.client
import random
import ssl
import threading
import time
import weakref
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
import truststore

from services.errors import NoAnswer, NotSent
from services.setup.systems import is_loopback
from services.wire.connections import WatchedAdapter
from services.wire.deadlines import Flight, Watchdog, in_time
from services.wire.failures import FAILURES, StaleConnection, causes_of, failure
from services.wire.limits import Limits, unpacked

__all__ = ["Limits", "Reply", "StaleConnection", "Transport"]

_PIECE = 64 * 1024
_HEADERS = {
    "Accept-Language": "en-US",  # documented
    "Content-Type": "application/json",  # documented
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "linksfield-console",
}
_FRESH = {**_HEADERS, "Connection": "close"}

Headers = tuple[tuple[str, str], ...]


class _Answered(NamedTuple):
    status: int
    body: bytes


class Reply(_Answered):
    """What came back: the HTTP status and the decoded bytes of the body; two are equal if these are.

    `headers` are (name, value) as they came.
    """

    headers: Headers = ()

    def header(self, name: str) -> str:
        """The value of the first header of this name, in whatever case; "" if there is none."""
        return next((value for each, value in self.headers if each.lower() == name.lower()), "")


class Transport:
    """Sends requests; may be used from several threads at once.

    `proxy_for` gives the proxy's URL for a URL, or None; it is not asked for loopback, and may raise NotSent.
    `ssl_context` replaces the operating system's certificate store (for tests).
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
        self._reuse_after = 0.0

    def deadline(self) -> float:
        """Return the `time.monotonic()` value at which a call that starts now must be over, repeats included."""
        return time.monotonic() + self.limits.total

    def pause(self, attempt: int, deadline: float) -> bool:
        """Wait before a repeat, with jitter; false if the deadline leaves no time for it or we were closed."""
        seconds = self.limits.pause * attempt * random.uniform(0.5, 1.5)
        if time.monotonic() + seconds >= deadline:
            return False
        return not self._closed.wait(seconds)

    def send(
        self,
        method: str,
        url: str,
        body: bytes | None,
        *,
        safe: bool,
        deadline: float,
        most: int | None = None,
        headers: Headers = (),
    ) -> Reply:
        """Send these very bytes once and return the reply, whatever its HTTP status; its body has at most `most` bytes.

        `headers` are sent beside those of every call.

        Raises NotSent if `connect()` certainly never returned, else NoAnswer: "timeout", "deadline", "cut"
        (StaleConnection for a kept-alive one) or "too_large". Errors hold no server text and no URL.
        """
        host = _host(url)
        if self._closed.is_set():
            raise NotSent("other", host=host, detail="closed")
        proxy = self._proxy(url, host, deadline)
        session = self._thread_session() if safe else self._new_session()
        flight = Flight(deadline, self.limits.first_byte)
        self._watchdog.watch(flight)
        try:
            return self._exchange(session, _prepared(method, url, body, headers, fresh=not safe), flight, proxy, most)
        except FAILURES as error:
            causes = list(causes_of(error))
        finally:
            flight.land()
            if not safe:
                session.close()
        # Raised out here: requests' own errors quote the URL, and a GET carries its sign there.
        problem = failure(causes, flight, host, proxied=proxy is not None)
        if isinstance(problem, StaleConnection) and problem.silent:
            self._reuse_after = time.monotonic() + self.limits.distrust  # other threads' connections are no better
        raise problem

    def forget(self) -> None:
        """End this thread's kept connection: what came over it was no answer to what was asked."""
        session: _Session | None = getattr(self._own, "session", None)
        if session is not None:
            session.close()

    def close(self) -> None:
        """Free idle connections and the watchdog; a call under way is cut, as at its deadline, and none begins."""
        self._closed.set()
        with self._sessions_lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()
        self._watchdog.close()

    def _proxy(self, url: str, host: str, deadline: float) -> str | None:
        if self._proxy_for is None or is_loopback(url):
            return None
        look_up = self._proxy_for
        try:
            return in_time(lambda: look_up(url), deadline)
        except TimeoutError:
            raise NotSent("timeout", host=host, detail="the look-up of this network's proxy") from None

    def _exchange(
        self,
        session: _Session,
        request: requests.PreparedRequest,
        flight: Flight,
        proxy: str | None,
        most: int | None,
    ) -> Reply:
        session.adapter.flight = flight
        left = max(flight.deadline - time.monotonic(), 0.001)
        usable = False
        try:
            response = session.send(
                request,
                stream=True,
                timeout=(min(self.limits.connect, left), min(self.limits.read, left)),
                proxies={"https": proxy} if proxy else {},
                allow_redirects=False,
            )
            flight.answered = True
            body = self._read(response, min(most or self.limits.reply_bytes, self.limits.reply_bytes))
            if not body and _lacks_headers(response):
                raise http.client.IncompleteRead(body)
            if flight.expired:  # the watchdog's cut looks like the end of a body without a length
                raise TimeoutError("deadline")
            usable = _is_clean(response) and not flight.followed
        finally:
            session.used = time.monotonic()
            if not usable:
                session.close()
        reply = Reply(response.status_code, body)
        reply.headers = tuple(response.headers.items())
        return reply

    def _read(self, response: requests.Response, most: int) -> bytes:
        pieces, size = [], 0
        try:
            for piece in response.raw.stream(_PIECE, decode_content=False):
                size += len(piece)
                if size > most:
                    raise NoAnswer("too_large", status=response.status_code)
                pieces.append(piece)
        finally:
            response.close()
        body = unpacked(b"".join(pieces), response.headers.get("Content-Encoding", ""), most)
        if body is None:
            raise NoAnswer("too_large", status=response.status_code)
        return body

    def _thread_session(self) -> _Session:
        session: _Session | None = getattr(self._own, "session", None)
        if session is None:
            session = self._own.session = self._new_session()
            with self._sessions_lock:
                self._sessions.add(session)
        now = time.monotonic()
        if now < self._reuse_after or now - session.used > self.limits.idle:
            session.close()
        return session

    def _new_session(self) -> _Session:
        # One context a session: truststore holds a lock of its context during the whole handshake.
        return _Session(self._ssl_context or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


class _Session(requests.Session):
    """A session that looks at nothing but the request it is given. `used`: when last (`time.monotonic()`)."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self.trust_env = False
        self.used = time.monotonic()
        self.adapter = WatchedAdapter(context)
        self.mount("https://", self.adapter)
        self.mount("http://", self.adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Never follow: requests would read the body of a redirect whole, whatever its size."""


def _prepared(method: str, url: str, body: bytes | None, headers: Headers, *, fresh: bool) -> requests.PreparedRequest:
    request = requests.PreparedRequest()
    request.prepare(method=method, url=url, headers=(_FRESH if fresh else _HEADERS) | dict(headers), data=body)
    return request


def _is_clean(response: requests.Response) -> bool:
    """Whether this is a plain answer whose end was said in one way."""
    framed = ("Content-Length" in response.headers) is not ("Transfer-Encoding" in response.headers)
    return response.status_code == 200 and response.raw.version == 11 and framed


def _lacks_headers(response: requests.Response) -> bool:
    """Whether a 200 says nothing of its body: http.client takes a connection cut within the headers for their end."""
    is_framed = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return response.status_code == 200 and not is_framed


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
