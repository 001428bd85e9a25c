"""One remote view of a card: what was asked, what came back, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Generic, Literal, TypeVar

from services.errors import ConsoleError

Value = TypeVar("Value")

RemoteState = Literal["idle", "loading", "rows", "empty", "error"]
IDLE: Final = "idle"
LOADING: Final = "loading"
ROWS: Final = "rows"
EMPTY: Final = "empty"
ERROR: Final = "error"


class Remote(Generic[Value]):
    """One remote view: exactly one of five states, and the newest question wins.

    `value` stays while a refresh is under way, so that old rows can be shown dimmed.
    """

    def __init__(self) -> None:
        self.state: RemoteState = IDLE
        self.value: Value | None = None
        self.error: ConsoleError | None = None
        self.as_of: datetime | None = None
        self._newest = 0
        self._before: RemoteState = IDLE

    @property
    def answered(self) -> bool:
        """Whether this part holds an answer; one that is being asked again still holds for its own time."""
        return (self._before if self.state == LOADING else self.state) in (ROWS, EMPTY)

    def begin(self) -> int:
        """A question goes out; its number must come back with the answer."""
        self._newest += 1
        if self.state != LOADING:
            self._before = self.state
        self.state = LOADING
        return self._newest

    def succeed(self, number: int, value: Value, as_of: datetime, *, empty: bool = False) -> bool:
        """Take an answer, unless a newer question is out or the view was cleared."""
        if number != self._newest:
            return False
        self.state, self.value, self.error, self.as_of = EMPTY if empty else ROWS, value, None, as_of
        return True

    def fail(self, number: int, error: ConsoleError) -> bool:
        """Take a failure, unless a newer question is out; old rows are kept but no longer shown as true."""
        if number != self._newest:
            return False
        self.state, self.error = ERROR, error
        return True

    def cancel(self) -> None:
        """Forget the question under way; what was shown before it is shown again, a failure too."""
        if self.state == LOADING:
            self._newest += 1
            self.state = self._before

    def clear(self) -> None:
        """Back to idle; an answer still on its way is dropped."""
        self._newest += 1
        self.state, self.value, self.error, self.as_of = IDLE, None, None, None
