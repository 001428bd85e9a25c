"""Time, handed in: the wall's for what is written down, the monotonic one for every waiting time.

And Linksfield's calendar: its days are those of UTC+8, wherever this PC stands.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

LINKSFIELD_TIME = timezone(timedelta(hours=8))
"""The zone of Linksfield's days and of its times without a zone.

Printed for its newer platform and for order ids of the same kind; inferred for the Mall API (linksfield-api.md 13.4).
"""


def linksfield_day(moment: datetime) -> date:
    """The day that it is at Linksfield at this moment (aware)."""
    return moment.astimezone(LINKSFIELD_TIME).date()


def local_time(moment: datetime) -> datetime:
    """An aware moment in the zone of this PC; as it is where the system cannot say.

    Windows knows no local time before 1970 and after 3000, and no system one beyond the year 9999; servers write such.
    """
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        return moment


class Clock(Protocol):
    """Two clocks. A moved wall clock must not open a decision, so waits are measured on `monotonic`."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that only grow."""
        ...


class SystemClock:
    """The clocks of this computer."""

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()
