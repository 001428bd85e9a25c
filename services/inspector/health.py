"""How Linksfield answers at the moment, told apart from this PC being offline."""

from __future__ import annotations

from collections.abc import Sequence

from services.records import Call, Record

RECENT = 10


class Health(Record, frozen=True):
    """The last ten calls: how many there were, how many had no answer, and the median seconds of the answered.

    `offline` says that the last call never left this PC.
    """

    asked: int
    unanswered: int
    seconds: float | None
    offline: bool


def health(calls: Sequence[Call]) -> Health:
    """Sum up the last ten calls that were sent; a refusal is an answer, a stale connection says nothing."""
    recent = [call for call in calls if not call.stale][-RECENT:]
    sent = [call for call in recent if call.outcome != "not_sent"]
    answered = [call.ms / 1000 for call in sent if call.outcome != "no_answer"]
    return Health(
        asked=len(sent),
        unanswered=len(sent) - len(answered),
        seconds=_median(answered) if answered else None,
        offline=bool(recent) and recent[-1].outcome == "not_sent",
    )


def _median(seconds: Sequence[float]) -> float:
    """Of at least one. Not that of `statistics`: with its fractions it takes 6 ms to load."""
    ordered = sorted(seconds)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) / 2
