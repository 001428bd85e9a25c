"""Connections that know whether `connect()` returned, and whether the answer they brought was all that came.

urllib3 builds the connections, so the knowledge is handed down from adapter to pool to connection: each call has one
`Flight`, and the flag set there, not the class of an exception, decides whether a request was certainly not sent.
Three private names are used, each held by a test of its own: urllib3's `_get_conn` and `_new_conn`, and `_read_status`
and `_close_conn` of http.client's response.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
from collections.abc import Iterator, Mapping

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import ProxyManager
from urllib3.response import HTTPResponse

from services.wire.deadlines import Flight
from services.wire.dialling import dial

_SWITCHING = 101  # an interim status that no answer follows


class WatchedResponse(http.client.HTTPResponse):
    """An answer that reads past interim ones, and notes in its flight whether bytes came behind it."""

    def __init__(self, sock: socket.socket, flight: Flight, method: str | None) -> None:
        super().__init__(sock, method=method)
        self._own_socket = sock
        self._flight = flight

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = super()._read_status()  # type: ignore[misc]  # http.client's own; its type hints leave it out
        while 100 <= status < 200 and status != _SWITCHING:
            http.client.parse_headers(self.fp)
            version, status, reason = super()._read_status()  # type: ignore[misc]  # http.client's own; its type hints leave it out
        return version, status, reason

    def _close_conn(self) -> None:
        self._flight.followed = self._flight.followed or self._has_more()
        super()._close_conn()  # type: ignore[misc]  # http.client's own; its type hints leave it out

    def _has_more(self) -> bool:
        """Whether anything lies behind this answer, without waiting for it."""
        with contextlib.suppress(OSError, ValueError):  # closed, or nothing there
            seconds = self._own_socket.gettimeout()
            self._own_socket.settimeout(0)
            try:
                return bool(self.fp.peek(1))
            finally:
                self._own_socket.settimeout(seconds)
        return False


class WatchedHTTPConnection(HTTPConnection):
    """An http connection that tells its flight when `connect()` returned."""

    flight: Flight

    def connect(self) -> None:
        """Connect, and say so."""
        self.flight.connecting(self)
        super().connect()
        self.flight.connect_returned(self.sock)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 does
        """Wait for the answer; on a reused connection its first byte has less time."""
        with _watched_answer(self):
            return super().getresponse()

    def _new_conn(self) -> socket.socket:
        return _dialled(self)


class WatchedHTTPSConnection(WatchedHTTPConnection, HTTPSConnection):
    """The same for https, whose `connect()` is DNS, TCP, proxy and TLS."""


@contextlib.contextmanager
def _watched_answer(connection: WatchedHTTPConnection) -> Iterator[None]:
    flight, sock, seconds = connection.flight, connection.sock, connection.timeout

    def watched(sock: socket.socket, method: str | None = None) -> WatchedResponse:
        return WatchedResponse(sock, flight, method)

    connection.response_class = watched  # type: ignore[assignment]  # called like the class, and knows the flight
    if flight.reused:
        connection.timeout = min(seconds or flight.first_byte, flight.first_byte)
    yield
    if flight.reused and sock is not None:
        sock.settimeout(seconds)


def _dialled(connection: WatchedHTTPConnection) -> socket.socket:
    seconds = connection.timeout if isinstance(connection.timeout, (int, float)) else 0.0
    options = connection.socket_options or ()
    return dial(connection._dns_host, connection.port, seconds, connection.flight.deadline, options)


class WatchedHTTPPool(HTTPConnectionPool):
    """Hands the flight of the call to the connection that it takes."""

    ConnectionCls = WatchedHTTPConnection
    flight: Flight

    def _get_conn(self, timeout: float | None = None) -> WatchedHTTPConnection:
        connection = super()._get_conn(timeout)
        assert isinstance(connection, WatchedHTTPConnection)
        connection.flight = self.flight
        if not connection.is_closed:
            self.flight.reusing(connection.sock)
        return connection


class WatchedHTTPSPool(WatchedHTTPPool, HTTPSConnectionPool):
    """The same for https."""

    ConnectionCls = WatchedHTTPSConnection


_POOLS = {"http": WatchedHTTPPool, "https": WatchedHTTPSPool}


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
        assert isinstance(pool, WatchedHTTPPool)
        pool.flight = self.flight
        return pool
