"""The paths below /sandbox/: how tests and people play the customer and the time. They exist only here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from services.sandbox.answers import Answer, Document, json_answer
from services.sandbox.fields import Received

PREFIX = "/sandbox/"

Action = Callable[[Mapping[str, object]], Document]


class Controls:
    """Answers the control paths; `actions` are by method and name, a ValueError of theirs is answered with 400."""

    def __init__(self, actions: Mapping[tuple[str, str], Action]) -> None:
        self._actions = dict(actions)

    def answer(self, received: Received) -> Answer:
        """Answer one request below /sandbox/."""
        action = self._actions.get((received.method, received.path.removeprefix(PREFIX)))
        if action is None:
            return json_answer({"error": f"there is no {received.method} {received.path}"}, 404)
        try:
            return json_answer(action(_read(received.body)))
        except ValueError as problem:
            return json_answer({"error": str(problem)}, 400)


def _read(body: bytes) -> Mapping[str, object]:
    """Read the body; an empty one counts as an empty object."""
    try:
        fields = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise ValueError("the request body is not a JSON object")
    return fields


def whole_number(fields: Mapping[str, object], name: str) -> int:
    """Return a whole number, 0 if it is not there; ValueError for anything else."""
    value = fields.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} must be a whole number, not {value!r}")
    return value


def words(fields: Mapping[str, object], name: str, default: str = "") -> str:
    """Return a text; ValueError for anything else."""
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise ValueError(f"{name} must be text, not {value!r}")
    return value
