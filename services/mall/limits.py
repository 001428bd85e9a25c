"""What a call may take and what its reply may cost. All figures are ours."""

from __future__ import annotations

from typing import NamedTuple

MIB = 1024 * 1024


class Limits(NamedTuple):
    """Limits of every call, in seconds.

    `connect` holds for one address and one handshake, `read` for one wait, `total` for everything that a call takes:
    proxy and name look-up, all addresses, repeats. A kept connection that idled longer than `idle` is not used again;
    the first byte on a reused one has `first_byte`. `reply_bytes` is the most that any reply may have.
    """

    connect: float = 3.05
    read: float = 15.0
    total: float = 30.0
    reply_bytes: int = 16 * MIB
    repeats: int = 2
    pause: float = 0.3
    idle: float = 20.0
    first_byte: float = 3.0


class ReplyCost(NamedTuple):
    """What one reply may cost: `size` in bytes before and after inflation; `tokens` (commas, colons, brackets); depth.

    A reply about one card or payment is small; the defaults hold some ten thousand values.
    """

    size: int = 2 * MIB
    tokens: int = 100_000
    depth: int = 32
