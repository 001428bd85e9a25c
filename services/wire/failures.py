"""From what the network said to an error that says what can be done: certainly not sent, or perhaps sent."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import time
from collections.abc import Iterator

import requests
import urllib3.exceptions

from services.errors import ConsoleError, NoAnswer, NotSent
from services.wire.deadlines import Flight

FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)
"""Whatever a call can end with."""

_PASSING_STATUSES = frozenset({502, 503, 504})
_OFFLINE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}


class StaleConnection(NoAnswer):
    """A kept-alive connection turned out to lead nowhere any more: ask again on a new one.

    `silent`: nothing said so, as after sleep or where something on the way forgets connections.
    """

    def __init__(self, *, silent: bool = False) -> None:
        super().__init__("cut", detail="stale connection")
        self.silent = silent


def causes_of(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what caused it, outermost first."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        wrapped = next((argument for argument in error.args if isinstance(argument, BaseException)), None)
        error = error.__cause__ or wrapped or error.__context__


def failure(causes: list[BaseException], flight: Flight, host: str, *, proxied: bool) -> ConsoleError:
    """What a failed call means. The error holds no server text and no URL."""
    detail = detail_of(causes[-1])
    if not flight.connected:
        return NotSent(_not_sent_reason(causes, flight, proxied=proxied), host=host, detail=detail)
    if flight.expired or time.monotonic() >= flight.deadline:
        return NoAnswer("deadline", detail=detail)
    too_late = any(isinstance(cause, TimeoutError) for cause in causes)
    if flight.reused and not flight.answered:
        return StaleConnection(silent=too_late)
    if too_late:
        return NoAnswer("timeout", detail=detail)
    return NoAnswer("cut", detail=detail)


def detail_of(cause: BaseException) -> str:
    """Name the innermost cause, without any text that a server or a URL may have put into it."""
    words = cause.strerror if isinstance(cause, OSError) and cause.strerror else ""
    return f"{type(cause).__name__}: {words}" if words else type(cause).__name__


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


def is_passing(error: NotSent | NoAnswer) -> bool:
    """Whether a read may be repeated after this: an untrusted certificate, say, will not change in a second."""
    if isinstance(error, NotSent):
        return error.reason not in ("tls", "socks")
    return error.reason in ("cut", "timeout") or error.status in _PASSING_STATUSES
