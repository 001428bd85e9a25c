"""From a host name to a connected socket, within one deadline for the look-up and all addresses together."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from services.wire.deadlines import in_time

Address = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
Option = tuple[int, int, int | bytes]


def dial(host: str, port: int, seconds: float, deadline: float, options: Iterable[Option]) -> socket.socket:
    """Connect to the first address of a host that takes it; each has `seconds`, all together have until `deadline`.

    Raises what the system says of the last address, socket.gaierror, or TimeoutError.
    """
    problem: OSError = socket.gaierror("no address")
    for family, kind, protocol, _name, address in _addresses(host, port, deadline):
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("deadline") from problem
        sock = socket.socket(family, kind, protocol)
        try:
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(min(seconds, left))
            sock.connect(address)
        except OSError as error:
            sock.close()
            problem = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise problem


def proxy_url(host: str, port: int, user: str = "", password: str = "") -> str:
    """The URL of an HTTP proxy as the system names it: an IPv6 address in brackets, user and password quoted."""
    address = f"[{host.strip('[]')}]" if ":" in host else host
    secret = f":{quote(password, safe='')}" if password else ""
    return f"http://{quote(user, safe='')}{secret}{'@' if user else ''}{address}:{port}"


def _addresses(host: str, port: int, deadline: float) -> Sequence[Address]:
    name = host.strip("[]")

    def look_up() -> Sequence[Address]:
        return socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)

    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return in_time(look_up, deadline)
    return look_up()  # nothing to ask anybody
