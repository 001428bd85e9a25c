"""The plans a card may buy."""

from __future__ import annotations

from services.desk.connections import Connections
from services.records import Plan, Subject


class Plans:
    """The plans of a card. Blocking; call it on a read thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def list(self, subject: Subject) -> tuple[Plan, ...]:
        """Every plan that Linksfield offers this card, in its order. Raises ConsoleError."""
        return self._connections.client(subject.profile).plans(subject.iccid)
