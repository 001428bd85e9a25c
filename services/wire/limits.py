"""What a call may take and what its reply may cost. All figures are ours."""

from __future__ import annotations

import zlib
from typing import NamedTuple

MIB = 1024 * 1024
# zlib's window sizes: gzip; for deflate the documented form, and the bare one that some servers send.
_WINDOWS = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}


class Limits(NamedTuple):
    """Limits of every call, in seconds.

    `connect` holds for one address and one handshake, `read` for one wait, `total` for everything that a call takes:
    proxy and name look-up, all addresses, repeats. A kept connection that idled longer than `idle` is not used again;
    the first byte on a reused one has `first_byte`; if it does not come, none is reused for `distrust`.
    `reply_bytes` is the most that any reply may have.
    """

    connect: float = 3.05
    read: float = 15.0
    total: float = 30.0
    reply_bytes: int = 16 * MIB
    repeats: int = 2
    pause: float = 0.3
    idle: float = 20.0
    first_byte: float = 3.0
    distrust: float = 300.0


class ReplyCost(NamedTuple):
    """What one reply may cost: `size` in bytes before and after inflation; `tokens` (commas, colons, brackets); depth.

    A reply about one card or payment is small; the defaults hold some ten thousand values.
    """

    size: int = 2 * MIB
    tokens: int = 100_000
    depth: int = 32

    @property
    def containers(self) -> int:
        """Most objects and lists: each costs several times what a plain value does, and the window waits for it."""
        return self.tokens // 5


def unpacked(packed: bytes, encoding: str, most: int) -> bytes | None:
    """Inflate a body (gzip, deflate); None if it has more than `most` bytes. Raises ValueError if it is not whole.

    Never more than `most` bytes are made: some kilobytes can hold gigabytes.
    """
    kind = encoding.strip().lower()
    if kind in ("", "identity") or not packed:
        return packed
    if "," in kind:  # packed more than once, which nobody needs
        return None
    if kind not in _WINDOWS:
        raise ValueError("an encoding that was not asked for")
    problem: Exception = ValueError()
    for window in _WINDOWS[kind]:
        try:
            return _inflated(packed, window, most)
        except zlib.error as error:
            problem = error
    raise ValueError("damaged") from problem


def _inflated(packed: bytes, window: int, most: int) -> bytes | None:
    inflating = zlib.decompressobj(window)
    body = inflating.decompress(packed, most + 1)
    if len(body) > most:
        return None
    if not inflating.eof or inflating.unused_data:
        raise ValueError("not whole")
    return body
