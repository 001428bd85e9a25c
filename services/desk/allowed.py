"""What the console itself declines before anything is sent."""

from __future__ import annotations

from services.desk.clients import Clients
from services.errors import NotAllowed
from services.mall.endpoints import Endpoint
from services.records import Environment, Provenance


def check_write(clients: Clients, profile_name: str, endpoint: Endpoint) -> None:
    """Raise NotAllowed unless this write may be sent with this profile."""
    profile = clients.profile(profile_name)
    if profile.read_only:
        raise NotAllowed("read_only", profile=profile_name)
    if clients.required_version(profile_name):
        raise NotAllowed("too_old", profile=profile_name)
    if clients.environment(profile_name) is Environment.SANDBOX:
        return
    if endpoint.provenance is Provenance.ASSUMED and not profile.assumed_calls:
        raise NotAllowed("assumed_call", profile=profile_name)
