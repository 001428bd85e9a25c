"""Connections that know whether `connect()` returned, and a watchdog that ends a call at its deadline.

urllib3 builds the connections, so the knowledge is handed down from adapter to pool to connection: each call has one
`Flight`, and the flag set there, not the class of an exception, decides whether a request was certainly not sent.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from typing import Protocol, TypeVar

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import ProxyManager


class HasSocket(Protocol):
    """A connection: `sock` is its socket of the moment, if any."""

    sock: socket.socket | None


class Flight:
    """One call on its way. `deadline` is a `time.monotonic()` value.

    `connected`: `connect()` returned, or the connection stood already (`reused`). `answered`: a status line came.
    `expired`: the deadline passed before `land()`.
    """

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.connected = self.reused = self.answered = self.expired = False
        self._lock = threading.Lock()
        self._landed = False
        self._connection: HasSocket | None = None
        self._socket: socket.socket | None = None

    def connecting(self, connection: HasSocket) -> None:
        """Say that `connect()` begins on this connection."""
        with self._lock:
            self.connected = self.reused = False
            self._connection = connection

    def connect_returned(self, sock: socket.socket | None) -> None:
        """Say that `connect()` returned. Raises TimeoutError past the deadline: the request must not leave then."""
        with self._lock:
            if self.expired:
                raise TimeoutError("deadline")
            self._socket = sock
            self.connected = True

    def reusing(self, sock: socket.socket | None) -> None:
        """Say that the request goes out on a connection that already stands."""
        with self._lock:
            self._socket = sock
            self.connected = self.reused = True

    def land(self) -> None:
        """Say that the call is over: the deadline no longer concerns its socket."""
        with self._lock:
            self._landed = True
            self._connection = self._socket = None

    def expire(self) -> None:
        """Shut the call's socket, so that the thread that waits on it goes on."""
        with self._lock:
            if self._landed:
                return
            self.expired = True
            sock = self._socket or (self._connection.sock if self._connection else None)
            if sock is not None:
                _shut(sock)


def _shut(sock: socket.socket) -> None:
    """Shut a socket in both directions; it stays open, for the thread that uses it closes it.

    The plain socket's `shutdown` is used on TLS sockets too: their own would pull the TLS state from under a reader.
    """
    plain = getattr(sock, "socket", sock)  # TLS inside TLS (an https proxy) wraps a socket without being one
    with contextlib.suppress(OSError):  # already closed, or not yet connected
        socket.socket.shutdown(plain, socket.SHUT_RDWR)


class Watchdog:
    """Expires flights at their deadlines: one daemon thread for all calls, started with the first."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Flight]] = []
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        self._closed = False

    def watch(self, flight: Flight) -> None:
        """Expire this flight at its deadline unless it lands before."""
        entry = (flight.deadline, next(self._numbers), flight)
        with self._changed:
            heapq.heappush(self._due, entry)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="call-deadlines", daemon=True)
                self._thread.start()
            elif self._due[0] is entry:
                self._changed.notify()

    def close(self) -> None:
        """End the thread. Flights still under way keep their own timeouts."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                while self._due and self._due[0][0] <= now:
                    heapq.heappop(self._due)[2].expire()
                self._changed.wait(self._due[0][0] - now if self._due else None)


class WatchedHTTPConnection(HTTPConnection):
    """An http connection that tells its flight when `connect()` returned."""

    flight: Flight

    def connect(self) -> None:
        """Connect, and say so."""
        self.flight.connecting(self)
        super().connect()
        self.flight.connect_returned(self.sock)


class WatchedHTTPSConnection(HTTPSConnection):
    """An https connection that tells its flight when `connect()` (DNS, TCP, proxy, TLS) returned."""

    flight: Flight

    def connect(self) -> None:
        """Connect, and say so."""
        self.flight.connecting(self)
        super().connect()
        self.flight.connect_returned(self.sock)


class WatchedHTTPPool(HTTPConnectionPool):
    """Hands the flight of the call to the connection that it takes."""

    ConnectionCls = WatchedHTTPConnection
    flight: Flight

    def _get_conn(self, timeout: float | None = None) -> WatchedHTTPConnection:
        connection = super()._get_conn(timeout)
        assert isinstance(connection, WatchedHTTPConnection)
        return _board(connection, self.flight)


class WatchedHTTPSPool(HTTPSConnectionPool):
    """Hands the flight of the call to the connection that it takes."""

    ConnectionCls = WatchedHTTPSConnection
    flight: Flight

    def _get_conn(self, timeout: float | None = None) -> WatchedHTTPSConnection:
        connection = super()._get_conn(timeout)
        assert isinstance(connection, WatchedHTTPSConnection)
        return _board(connection, self.flight)


_Connection = TypeVar("_Connection", WatchedHTTPConnection, WatchedHTTPSConnection)
_POOLS = {"http": WatchedHTTPPool, "https": WatchedHTTPSPool}


def _board(connection: _Connection, flight: Flight) -> _Connection:
    connection.flight = flight
    if not connection.is_closed:
        flight.reusing(connection.sock)
    return connection


class WatchedAdapter(HTTPAdapter):
    """A requests adapter for one thread and one call at a time; `flight` is set before each call.

    It never repeats by itself. Certificates are verified by `context` alone, the proxy's own too.
    """

    flight: Flight

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: object) -> None:
        """Build the pools from watched connections."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **pool_kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> ProxyManager:
        """Build the proxied pools from watched connections."""
        contexts = {"ssl_context": self._context, "proxy_ssl_context": self._context}
        manager: ProxyManager = super().proxy_manager_for(proxy, **contexts, **proxy_kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def cert_verify(self, conn: object, url: str, verify: object, cert: object) -> None:
        """Do nothing: requests would add its own certificate bundle to the context's trust."""

    def get_connection_with_tls_context(
        self,
        request: PreparedRequest,
        verify: bool | str | None,
        proxies: Mapping[str, str] | None = None,
        cert: str | tuple[str, str] | None = None,
    ) -> HTTPConnectionPool:
        """Return the pool for a request, with the call's flight."""
        pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
        assert isinstance(pool, (WatchedHTTPPool, WatchedHTTPSPool))
        pool.flight = self.flight
        return pool
