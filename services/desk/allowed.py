"""What the console itself declines: told before anything is typed, and asked once more before anything is sent."""

from __future__ import annotations

from services.desk.clients import Clients
from services.errors import NotAllowed
from services.wire.declining import Declinable, declined


def check_write(clients: Clients, profile_name: str, endpoint: Declinable) -> None:
    """Raise NotAllowed unless this write may be sent with this profile. Never blocks."""
    profile, environment = clients.profile(profile_name), clients.environment(profile_name)
    reason = declined(endpoint, profile, environment, too_old=bool(clients.required_version(profile_name)))
    if reason:
        raise NotAllowed(reason, profile=profile_name)
