"""Looking a card up: is it one of ours, and if not, whose might it be? Which plans may it buy?"""

from __future__ import annotations

from services.desk.activity import Activity, outcome_code
from services.desk.clients import Clients
from services.errors import NEVER_LEFT, ConsoleError, Refused, SecretUnavailable
from services.records import Plan, PlanPage, ProfileTrial, Subject, VerifiedCard


class LookUp:
    """Verifies cards. Blocking; call it on a read thread."""

    def __init__(self, clients: Clients, activity: Activity) -> None:
        self._clients = clients
        self._activity = activity

    def verify(self, subject: Subject) -> VerifiedCard:
        """Ask Linksfield whether this card belongs to the profile's partner. Raises ConsoleError."""
        try:
            verified = self._clients.client(subject.profile).verify(subject.iccid)
        except ConsoleError as error:
            self._activity.note(subject, "look_up", outcome_code(error), detail=_words(error))
            raise
        self._activity.note(subject, "look_up", "ok")
        return verified

    def try_profile(self, subject: Subject, name: str) -> ProfileTrial:
        """Ask with another profile whether it knows the card: verify only, nothing else is read."""
        try:
            self._clients.client(name).verify(subject.iccid)
        except Refused as error:
            return ProfileTrial(profile=name, outcome="failed" if error.is_busy else "refused", error=error)
        except SecretUnavailable as error:
            return ProfileTrial(profile=name, outcome="secret", error=error)
        except NEVER_LEFT as error:
            return ProfileTrial(profile=name, outcome="not_sent", error=error)
        except ConsoleError as error:
            return ProfileTrial(profile=name, outcome="failed", error=error)
        return ProfileTrial(profile=name, outcome="ok")


class Plans:
    """The plans of a card. Blocking; call it on a read thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def list(self, subject: Subject) -> tuple[Plan, ...]:
        """Every plan that Linksfield offers this card, in its order. Raises ConsoleError."""
        return self.page(subject).plans

    def page(self, subject: Subject) -> PlanPage:
        """The same, and how many Linksfield says there are. Raises ConsoleError."""
        return self._clients.client(subject.profile).plan_page(subject.iccid)


def _words(error: ConsoleError) -> str:
    return error.message if isinstance(error, Refused) else ""
