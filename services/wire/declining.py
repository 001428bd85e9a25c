"""What this program itself declines to send: one rule for every API, asked by the desk and by the wire."""

from __future__ import annotations

from typing import Protocol

from services.records import Environment, Provenance


class Declinable(Protocol):
    """What of a call the rule looks at: whether it changes nothing, and how its request is known."""

    @property
    def safe(self) -> bool:
        """Whether it changes nothing."""

    @property
    def provenance(self) -> Provenance:
        """How its request is known."""


class Permits(Protocol):
    """What a profile permits: a profile itself, or the facts of a card that was asked about with it."""

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written with it."""

    @property
    def assumed_calls(self) -> bool:
        """Whether writes that no document describes may be sent."""


def declined(call: Declinable, permits: Permits, environment: Environment, *, too_old: bool) -> str:
    """Why this call may not be sent with this profile, as a reason of NotAllowed; "" if it may.

    `environment` is where the profile leads now: only a sandbox that proved itself takes assumed writes from anybody,
    for what else listens on this computer may pass them on. `too_old`: this program is, for where it leads.
    """
    if call.safe:
        return ""
    if permits.read_only:
        return "read_only"
    if too_old:
        return "too_old"
    assumed = call.provenance is Provenance.ASSUMED
    if assumed and environment is not Environment.SANDBOX and not permits.assumed_calls:
        return "assumed_call"
    return ""
