"""What the journal can be asked; each question on the asking thread's own connection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial

from services.journal import queries
from services.journal.events import Event, EventFilter, Intents
from services.journal.readers import Readers

PAGE = 200
"""Rows that one question lists: what a row costs, the question does, and none is to take 5 ms."""


class Questions:
    """Everything that is read of a journal. Thread-safe; blocks; each raises JournalTrouble."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def head(self) -> str:
        """The hash of the last event: whoever keeps it can later prove that nothing before it was changed."""
        return self._readers.read(queries.head)

    def last_seq(self) -> int:
        """The number of the last event; 0 when there is none."""
        return self._readers.read(queries.last_seq)

    def intent(self, intent: str) -> Intents | None:
        """All steps of one intent."""
        return self._readers.read(lambda reader: queries.intent(reader, intent))

    def standing(self, states: Iterable[str]) -> tuple[Intents, ...]:
        """Every intent whose last step is in one of these states, oldest first."""
        return self._readers.read(lambda reader: queries.standing(reader, tuple(states)))

    def rows(self, wanted: EventFilter) -> tuple[tuple[Event, Event], ...]:
        """(first event, last step) of everything Activity lists, newest first; light rows are their own last."""
        return self._readers.read(lambda reader: queries.rows(reader, wanted))

    def of_intent(self, intent: str, kinds: Iterable[str] = ()) -> tuple[Event, ...]:
        """All events of an intent, steps and evidence, oldest first; of these kinds only, if any are named."""
        return self._readers.read(lambda reader: queries.of_intent(reader, intent, tuple(kinds)))

    def done(self, wanted: EventFilter, page: int = PAGE) -> Iterator[tuple[Event, ...]]:
        """What Activity lists, so many rows a question, the newest first; oldest first within each.

        Light rows, and every step of the writes among them.
        """
        rest: EventFilter | None = wanted
        while rest is not None:
            events, rest = self._readers.read(partial(queries.done, wanted=rest, page=page))
            yield events

    def since(self, begin: datetime) -> Iterator[tuple[Event, ...]]:
        """Light rows since a moment (aware UTC), and every step of the writes that moved since, as `done` tells them.

        Those that were begun before come last.
        """
        yield from self.done(EventFilter(begin=begin))
        yield self._readers.read(partial(queries.moved, begin=begin))

    def after(self, seq: int) -> tuple[Event, ...]:
        """Every event after this number, oldest first."""
        return self._readers.read(lambda reader: queries.after(reader, seq))

    def numbered(self, prefix: str) -> tuple[Event, ...]:
        """The events whose `number` begins like this, oldest first."""
        return self._readers.read(lambda reader: queries.numbered(reader, prefix))

    def used(self, number: str) -> bool:
        """Whether an order number or payId drawn here has been used."""
        return self._readers.read(lambda reader: queries.used(reader, number))

    def card_of(self, number: str) -> str:
        """The card that an orderNo, payId or ticket belongs to, newest first, or ""."""
        return self._readers.read(lambda reader: queries.card_of(reader, number))

    def last_cards(self, count: int) -> tuple[str, ...]:
        """The cards that were worked on last, newest first: those of the newest 1,000 events."""
        return self._readers.read(lambda reader: queries.last_cards(reader, count))
