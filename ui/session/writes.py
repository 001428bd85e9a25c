"""Writes as the window knows them: reviewed, sent once, told wherever the agent is; and what is still unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import BadInput, ConsoleError, NoAnswer
from services.records import Environment, StopOutcome
from ui.session.open_card import OpenCard, PlacedOrder

if TYPE_CHECKING:
    from services.records import OrderDraft, Renewal, Subject
    from services.writes.records import Intent, Review
    from ui.session.session import Session


class Writes:
    """The writing half of the session. A write is never cancelled; its end reaches its record and a notice."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._desk = session.desk

    @property
    def under_way(self) -> bool:
        """Whether anything is being sent that must be let to its end."""
        return self._session.tasks.keeping

    # ------------------------------------------------------------------ orders

    async def review(self, record: OpenCard, draft: OrderDraft) -> Review:
        """Look at the card once more and gather what must be known before confirming. Raises ConsoleError."""
        session = self._session
        subject, seen = session.subject(record), record.orders.value or ()
        await session.unlock(subject.profile)
        return await session.background.read(self._desk.ordering.review, subject, draft, seen)

    async def review_again(self, record: OpenCard, intent: str) -> Review:
        """Review an order that was not sent or not placed, to send it with the same numbers. Raises ConsoleError."""
        session = self._session
        subject = session.subject(record)
        await session.unlock(subject.profile)
        return await session.background.read(self._desk.ordering.review_again, subject, intent)

    def place(self, record: OpenCard, review: Review, *, reason: str = "", no_ticket: bool = False) -> None:
        """Send a reviewed order, once."""
        if record.write_under_way:
            return
        record.placed = PlacedOrder(review)
        self._session.record_changed.emit(record, "placed")
        self._session.tasks.keep(self._place(record, record.placed, reason, no_ticket))

    async def _place(self, record: OpenCard, placed: PlacedOrder, reason: str, no_ticket: bool) -> None:
        subject = placed.review.subject

        def send() -> None:
            self._desk.ordering.carry_out(placed.review, reason=reason, no_ticket=no_ticket)

        try:
            await self._session.unlock(subject.profile)
            await self._session.background.write(send)
        except ConsoleError as error:
            placed.error = error
        except BaseException:
            # A fault of the program itself: what is certain stands in the journal, here nothing is.
            placed.error = NoAnswer("not_understood")
            raise
        finally:
            placed.under_way = False
            placed.at = self._desk.now()
            self._over(record, "placed", subject)
        self._refresh_if_same(record, subject, "orders")

    # ------------------------------------------------------------------ auto-renewal

    def stop_renewal(self, record: OpenCard, renewal: Renewal, *, no_ticket: bool = False) -> None:
        """Switch auto-renewal off, once."""
        if record.stop_under_way:
            return
        record.stop_under_way, record.stopped, record.stop_error = True, None, None
        self._session.record_changed.emit(record, "stopped")
        self._session.tasks.keep(self._stop_renewal(record, self._session.subject(record), renewal, no_ticket))

    async def _stop_renewal(self, record: OpenCard, subject: Subject, renewal: Renewal, no_ticket: bool) -> None:
        def stop() -> None:
            record.stopped = self._desk.renewals.stop(subject, renewal, no_ticket=no_ticket)

        try:
            await self._session.unlock(subject.profile)
            await self._session.background.write(stop)
            self._forget_renewal(record, subject)
        except ConsoleError as error:
            record.stop_error = error
        except BaseException:
            record.stop_error = NoAnswer("not_understood")
            raise
        finally:
            record.stop_under_way = False
            self._over(record, "stopped", subject)
        if record.stopped is not None and record.stopped.outcome is not StopOutcome.UNKNOWN:
            self._refresh_if_same(record, subject, "renewal")

    # ------------------------------------------------------------------ what is not known yet

    def unknown(self) -> tuple[Intent, ...]:
        """Writes whose outcome nobody knows, oldest first; practice of an earlier run, which is gone, left out."""
        try:
            found = self._desk.fixes.unknown()
        except ConsoleError:
            # The journal's own trouble is said elsewhere.
            return ()
        here = {self._base_url(name) for name in self._session.profile_names()}
        return tuple(
            intent
            for intent in found
            if intent.place.environment is not Environment.SANDBOX or intent.place.base_url in here
        )

    async def take_up(self) -> None:
        """At start: recover what was left behind, and unlock the profiles that are needed to read it back."""
        session = self._session
        try:
            await session.background.write(self._desk.fixes.recover)
        except ConsoleError as error:
            session.failed.emit(error)
        for profile in {intent.subject.profile for intent in self.unknown()}:
            try:
                await session.unlock(profile)
            except ConsoleError as error:
                session.failed.emit(error)
        session.unknown_changed.emit()

    # ------------------------------------------------------------------ internals

    def check_free(self, record: OpenCard) -> None:
        """Raise BadInput while something is being sent for this card: its profile must stay until then."""
        if record.write_under_way:
            raise BadInput("profile", "write_under_way")

    def _over(self, record: OpenCard, part: str, subject: Subject) -> None:
        self._session.record_changed.emit(record, part)
        self._session.activity_changed.emit()
        self._session.unknown_changed.emit()
        self._session.write_ended.emit(record, part, subject)

    def _refresh_if_same(self, record: OpenCard, subject: Subject, part: str) -> None:
        session = self._session
        if record in session.records and (record.profile, record.iccid) == (subject.profile, subject.iccid):
            session.refresh(record, part)

    def _forget_renewal(self, record: OpenCard, subject: Subject) -> None:
        """What was proved to be off is no longer shown as in force, not even until it is asked for again."""
        found_off = record.stopped is not None and record.stopped.outcome is not StopOutcome.UNKNOWN
        if found_off and (record.profile, record.iccid) == (subject.profile, subject.iccid):
            record.renewal.clear()

    def _base_url(self, profile: str) -> str:
        return self._desk.connections.place(profile).base_url
