"""What is asked of Linksfield for an open card: look-up, refresh, other profiles, payments. Nothing here changes it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from services.errors import ConsoleError, SecretTrouble, SecretUnavailable
from services.records import PaymentResult, PaymentState, PlanPage, ProfileTrial, Subject
from ui.session.open_card import AFTER_VERDICT, LOOKED_UP, OpenCard, ReadPart
from ui.session.remote import Remote
from ui.session.state import SessionState


class _Question(NamedTuple):
    """A question about a card. `answer` is None where it could not leave yet."""

    part: ReadPart
    number: int
    ask: Callable[[], object]
    answer: asyncio.Future[object] | None


class Reads:
    """The asking half of the session. Every question has a slot of its card: the newest one wins."""

    def __init__(self, state: SessionState) -> None:
        self._state = state
        self._desk = state.desk
        state.unlocked.connect(self._on_unlocked)

    # ------------------------------------------------------------------ looking up

    def look_up(self, record: OpenCard) -> None:
        """Verify the card, then ask for plans, orders and auto-renewal at the same time."""
        state = self._state
        record.trials.clear()
        for other in (record.orders, record.renewal, record.plans):
            other.cancel()
        self._start(record, "look_up", self._look_up(record, self._put(record, "verdict")))
        state.cards_changed.emit()
        if record is state.current:
            state.current_changed.emit(record)

    def refresh(self, record: OpenCard, part: ReadPart) -> None:
        """Ask again for one part; "verdict" is the whole look-up."""
        if part == "verdict":
            self.look_up(record)
        elif not record.blank:
            self._start(record, part, self._load(record, self._put(record, part)))

    def cancel(self, record: OpenCard, part: ReadPart) -> None:
        """Stop waiting for a part ("verdict": for the whole look-up); what was known before is shown again."""
        self._state.tasks.cancel(f"{record.key}:{'look_up' if part == 'verdict' else part}")
        for each in LOOKED_UP if part == "verdict" else (part,):
            record.remote(each).cancel()
            self._state.record_changed.emit(record, each)

    def cancel_all(self, record: OpenCard) -> None:
        """Stop everything that is being asked for this card; what was shown before is shown again."""
        self._state.tasks.cancel_group(f"{record.key}:")
        for remote in (*map(record.remote, LOOKED_UP), record.trials, *record.payments.values()):
            remote.cancel()

    # ------------------------------------------------------------------ other profiles

    def try_other_profiles(self, record: OpenCard) -> None:
        """Ask every other profile whether it knows this card: verify only."""
        self._start(record, "trials", self._try_others(record))

    def cancel_trials(self, record: OpenCard) -> None:
        """Stop asking the other profiles."""
        self._state.tasks.cancel(f"{record.key}:trials")
        record.trials.cancel()
        self._state.record_changed.emit(record, "trials")

    # ------------------------------------------------------------------ payments

    def query_payment(self, record: OpenCard, pay_id: str) -> None:
        """Ask for the result of a payId; its row stands in `record.payments` from now on."""
        self._start(record, f"payment:{pay_id}", self._query_payment(record, pay_id))

    def cancel_payments(self, record: OpenCard) -> None:
        """Stop waiting for the results that are being asked for; what was known before is shown again."""
        for pay_id, remote in record.payments.items():
            self._state.tasks.cancel(f"{record.key}:payment:{pay_id}")
            remote.cancel()
        self._state.record_changed.emit(record, "payments")

    # ------------------------------------------------------------------ internals

    def _on_unlocked(self, profile: str) -> None:
        """The keyring answered after all: what waited for it is asked now."""
        for record in self._state.records:
            error = record.verdict.error
            silent = isinstance(error, SecretUnavailable) and error.trouble is SecretTrouble.SILENT
            if record.profile == profile and silent:
                self.look_up(record)

    def _start(self, record: OpenCard, slot: str, work: Coroutine[Any, Any, None]) -> None:
        self._state.tasks.start(f"{record.key}:{slot}", work)

    def _put(self, record: OpenCard, part: ReadPart) -> _Question:
        """Ask for one part of a record: at once, unless the partner code has to be read first.

        So a question can leave before it is drawn that it did: drawing would hold it up.
        """
        ask = partial(self._asking(part), self._state.subject(record))
        at_once = self._state.may_ask_at_once(record.profile)
        answer = self._state.background.start_read(ask) if at_once else None
        return _Question(part, record.remote(part).begin(), ask, answer)

    def _asking(self, part: ReadPart) -> Callable[[Subject], object]:
        """What answers a part; blocks."""
        asking: dict[ReadPart, Callable[[Subject], object]] = {
            "verdict": self._desk.look_up.verify,
            "plans": self._desk.plans.page,
            "orders": self._desk.orders.list,
            "renewal": self._desk.renewals.current,
        }
        return asking[part]

    async def _look_up(self, record: OpenCard, verdict: _Question) -> None:
        self._state.record_changed.emit(record, "verdict")
        found = await self._answered(record, verdict)
        others = [self._put(record, part) for part in AFTER_VERDICT] if found else []
        self._tell_answered(record, "verdict")
        if found:
            self._ask_wanted_payments(record)
        else:
            self._forget_others(record)
        await asyncio.gather(*(self._load(record, question) for question in others))

    def _ask_wanted_payments(self, record: OpenCard) -> None:
        """Ask for the payIds that stood beside the card's number."""
        wanted, record.wanted_payments = record.wanted_payments, ()
        record.mailed = wanted or record.mailed
        for pay_id in wanted:
            self.query_payment(record, pay_id)

    async def _load(self, record: OpenCard, question: _Question) -> None:
        self._state.record_changed.emit(record, question.part)
        await self._answered(record, question)
        self._tell_answered(record, question.part)

    async def _answered(self, record: OpenCard, question: _Question) -> bool:
        """Await an answer and put it on the record that it belongs to; whether it is one, and still wanted."""
        remote = record.remote(question.part)
        try:
            if question.answer is None:
                await self._state.unlock(record.profile)
            answer = await (question.answer or self._state.background.start_read(question.ask))
        except ConsoleError as error:
            remote.fail(question.number, error)
            return False
        if isinstance(answer, PlanPage):
            return self._take_plans(record, question.number, answer)
        return remote.succeed(question.number, answer, self._desk.now(), empty=not answer)

    def _take_plans(self, record: OpenCard, number: int, page: PlanPage) -> bool:
        taken = record.plans.succeed(number, page.plans, self._desk.now(), empty=not page.plans)
        if taken:
            record.plans_said = page.total if page.there_may_be_more else None
        return taken

    def _tell_answered(self, record: OpenCard, part: ReadPart) -> None:
        self._state.record_changed.emit(record, part)
        self._state.activity_changed.emit()

    def _forget_others(self, record: OpenCard) -> None:
        for part in AFTER_VERDICT:
            record.remote(part).clear()
            self._state.record_changed.emit(record, part)

    async def _try_others(self, record: OpenCard) -> None:
        state = self._state
        subject = state.subject(record)
        others = [name for name in state.profile_names() if name != record.profile]
        number = record.trials.begin()
        state.record_changed.emit(record, "trials")
        trials = await asyncio.gather(*(self._try_profile(subject, name) for name in others))
        record.trials.succeed(number, tuple(trials), self._desk.now(), empty=not trials)
        state.record_changed.emit(record, "trials")

    async def _try_profile(self, subject: Subject, name: str) -> ProfileTrial:
        try:
            await self._state.unlock(name)
        except ConsoleError as error:
            return ProfileTrial(profile=name, outcome="secret", error=error)
        return await self._state.background.read(self._desk.look_up.try_profile, subject, name)

    async def _query_payment(self, record: OpenCard, pay_id: str) -> None:
        subject = self._state.subject(record)
        remote = record.payments.setdefault(pay_id, Remote())
        number, asked = remote.begin(), self._desk.now()
        self._state.record_changed.emit(record, "payments")
        try:
            await self._state.unlock(record.profile)
            result = await self._state.background.read(self._desk.payments.result, subject, pay_id)
        except ConsoleError as error:
            remote.fail(number, error)
        else:
            remote.succeed(number, result, self._desk.now())
            self._look_for_what_was_paid(record, result, asked)
        self._state.record_changed.emit(record, "payments")
        self._state.activity_changed.emit()

    def _look_for_what_was_paid(self, record: OpenCard, result: PaymentResult, asked: datetime) -> None:
        """Ask for the orders again where they are older than the news that something is paid.

        "Its plan is not on the card" is only true of orders that were listed after that.
        """
        seen = record.orders.as_of
        if result.state is PaymentState.PAID and seen is not None and seen < asked:
            self.refresh(record, "orders")
