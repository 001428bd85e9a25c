"""Writes as the window knows them: reviewed, sent once, told wherever the agent is; and what is still unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import BadInput, ConsoleError, NoAnswer
from services.records import Environment, StopOutcome
from ui.session.open_card import CardRecord, PlacedOrder

if TYPE_CHECKING:
    from services.records import OrderDraft, Renewal, Subject
    from services.writes.records import Intent, Review
    from ui.session.session import Console


class Writes:
    """The writing half of the console. A write is never cancelled; its end reaches its record and a notice."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._desk = console.desk

    @property
    def under_way(self) -> bool:
        """Whether anything is being sent that must be let to its end."""
        return self._console.tasks.keeping

    # ------------------------------------------------------------------ orders

    async def review(self, record: CardRecord, draft: OrderDraft) -> Review:
        """Look at the card once more and gather what must be known before confirming. Raises ConsoleError."""
        console = self._console
        subject, seen = console.subject(record), record.orders.value or ()
        await console.unlock(subject.profile)
        return await console.background.read(self._desk.ordering.review, subject, draft, seen)

    async def review_again(self, record: CardRecord, intent: str) -> Review:
        """Review an order that was not sent or not placed, to send it with the same numbers. Raises ConsoleError."""
        console = self._console
        subject = console.subject(record)
        await console.unlock(subject.profile)
        return await console.background.read(self._desk.ordering.review_again, subject, intent)

    def place(self, record: CardRecord, review: Review, *, reason: str = "", no_ticket: bool = False) -> None:
        """Send a reviewed order, once."""
        if record.write_under_way:
            return
        record.placed = PlacedOrder(review)
        self._console.record_changed.emit(record, "placed")
        self._console.tasks.keep(self._place(record, record.placed, reason, no_ticket))

    async def _place(self, record: CardRecord, placed: PlacedOrder, reason: str, no_ticket: bool) -> None:
        subject = placed.review.subject

        def send() -> None:
            self._desk.ordering.carry_out(placed.review, reason=reason, no_ticket=no_ticket)

        try:
            await self._console.unlock(subject.profile)
            await self._console.background.write(send)
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

    def stop_renewal(self, record: CardRecord, renewal: Renewal, *, no_ticket: bool = False) -> None:
        """Switch auto-renewal off, once."""
        if record.stop_under_way:
            return
        record.stop_under_way, record.stopped, record.stop_error = True, None, None
        self._console.record_changed.emit(record, "stopped")
        self._console.tasks.keep(self._stop_renewal(record, self._console.subject(record), renewal, no_ticket))

    async def _stop_renewal(self, record: CardRecord, subject: Subject, renewal: Renewal, no_ticket: bool) -> None:
        def stop() -> None:
            record.stopped = self._desk.renewals.stop(subject, renewal, no_ticket=no_ticket)

        try:
            await self._console.unlock(subject.profile)
            await self._console.background.write(stop)
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
        here = {self._base_url(name) for name in self._console.profile_names()}
        return tuple(
            intent
            for intent in found
            if intent.place.environment is not Environment.SANDBOX or intent.place.base_url in here
        )

    async def take_up(self) -> None:
        """At start: recover what was left behind, and unlock the profiles that are needed to read it back."""
        console = self._console
        try:
            await console.background.write(self._desk.fixes.recover)
        except ConsoleError as error:
            console.failed.emit(error)
        for profile in {intent.subject.profile for intent in self.unknown()}:
            try:
                await console.unlock(profile)
            except ConsoleError as error:
                console.failed.emit(error)
        console.unknown_changed.emit()

    # ------------------------------------------------------------------ internals

    def check_free(self, record: CardRecord) -> None:
        """Raise BadInput while something is being sent for this card: its profile must stay until then."""
        if record.write_under_way:
            raise BadInput("profile", "write_under_way")

    def _over(self, record: CardRecord, part: str, subject: Subject) -> None:
        self._console.record_changed.emit(record, part)
        self._console.activity_changed.emit()
        self._console.unknown_changed.emit()
        self._console.write_ended.emit(record, part, subject)

    def _refresh_if_same(self, record: CardRecord, subject: Subject, part: str) -> None:
        console = self._console
        if record in console.records and (record.profile, record.iccid) == (subject.profile, subject.iccid):
            console.refresh(record, part)

    def _forget_renewal(self, record: CardRecord, subject: Subject) -> None:
        """What was proved to be off is no longer shown as in force, not even until it is asked for again."""
        found_off = record.stopped is not None and record.stopped.outcome is not StopOutcome.UNKNOWN
        if found_off and (record.profile, record.iccid) == (subject.profile, subject.iccid):
            record.renewal.clear()

    def _base_url(self, profile: str) -> str:
        return self._desk.connections.place(profile).base_url
