"""Payments followed by themselves, as the window knows them: begun, stopped, and told wherever the agent is."""

from __future__ import annotations

from services.background.ask_payments import FollowedAnswer
from services.background.followed_payments import FollowedPayment
from services.errors import ConsoleError
from ui.session.open_card import OpenCard
from ui.session.reads import Reads
from ui.session.remote import Remote
from ui.session.state import SessionState


class Following:
    """The following half of the session. A followed payment belongs to its card and profile, not to a tab."""

    def __init__(self, state: SessionState, reads: Reads) -> None:
        self._state = state
        self._reads = reads
        self._desk = state.desk
        state.payment_followed.connect(self.take)

    def of(self, record: OpenCard) -> tuple[FollowedPayment, ...]:
        """The payments of this card that are followed now, oldest first."""
        followed = self._desk.followed.followed()
        return tuple(each for each in followed if (each.profile, each.iccid) == (record.profile, record.iccid))

    def follow(self, record: OpenCard, pay_id: str) -> None:
        """Follow a payment until it is paid, failed or stopped."""
        self._begin(record, pay_id, delivery=False)

    def follow_delivery(self, record: OpenCard, pay_id: str) -> None:
        """Follow a paid payment until one more order is on its card, or it is stopped."""
        self._begin(record, pay_id, delivery=True)

    def stop(self, payment: FollowedPayment) -> None:
        self._state.tasks.start(f"stop following:{payment.pay_id}", self._stop(payment))

    def take(self, answer: FollowedAnswer) -> None:
        """Put what the background found on the open cards that it is about."""
        payment, result = answer.payment, answer.result
        for record in self._state.records:
            if (record.profile, record.iccid) != (payment.profile, payment.iccid):
                continue
            if result is not None:
                remote = record.payments.setdefault(payment.pay_id, Remote())
                remote.succeed(remote.begin(), result, self._desk.now())
            self._state.record_changed.emit(record, "payments")
            if payment.ended in ("paid", "arrived"):
                self._reads.refresh(record, "orders")
        if payment.ended:
            self._state.activity_changed.emit()

    async def take_up(self) -> None:
        """At start: unlock the profiles whose payments are still followed. What stays locked goes unanswered."""
        state = self._state
        names = set(state.profile_names())
        for profile in {payment.profile for payment in self._desk.followed.followed()} & names:
            try:
                await state.unlock(profile)
            except ConsoleError as error:
                state.failed.emit(error)
        state.followed_changed.emit()

    # ------------------------------------------------------------------ internals

    def _begin(self, record: OpenCard, pay_id: str, *, delivery: bool) -> None:
        self._state.tasks.start(f"follow:{record.key}:{pay_id}", self._follow(record, pay_id, delivery))

    async def _follow(self, record: OpenCard, pay_id: str, delivery: bool) -> None:
        subject = self._state.subject(record)
        orders = record.orders.value if record.orders.answered else None
        before = len(orders) if orders is not None else None

        def begin() -> None:
            self._desk.followed.follow(
                subject.profile,
                subject.iccid,
                pay_id,
                ticket=subject.ticket,
                agent=subject.agent,
                delivery=delivery,
                orders_before=before,
            )

        await self._state.unlock(subject.profile)
        await self._state.background.read(begin)
        self._changed()

    async def _stop(self, payment: FollowedPayment) -> None:
        await self._state.background.read(self._desk.followed.stop, payment.profile, payment.pay_id)
        self._changed()

    def _changed(self) -> None:
        state = self._state
        state.followed_changed.emit()
        if state.current is not None:
            state.record_changed.emit(state.current, "payments")
