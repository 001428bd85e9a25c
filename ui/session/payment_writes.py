"""The writes about a payment: asking Linksfield to confirm it, and starting the auto-renewal that it pays for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from services.errors import ConsoleError, NoAnswer
from services.writes.states import What
from ui.session.open_card import OpenCard, PaymentWrite

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from services.records import Money, PaymentResult, Subject
    from services.writes.records import Private, Review, Write
    from ui.session.session import Session


class PaymentWrites:
    """Reviewed, sent once, never cancelled; the end reaches the record and a notice."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._payments = session.desk.payments

    async def review_confirmation(self, record: OpenCard, result: PaymentResult, plan_name: str) -> Review:
        """Look at the card before Linksfield is asked to confirm this payment. Raises ConsoleError."""
        session = self._session
        subject = session.subject(record)
        await session.unlock(subject.profile)
        seen = record.orders.value
        return await session.background.read(self._payments.review_confirmation, subject, result, plan_name, seen)

    async def review_subscription(self, record: OpenCard, order: Write, money: Money, private: Private) -> Review:
        """Look at the card before the auto-renewal of this order is started. Raises ConsoleError."""
        session = self._session
        subject = session.subject(record)
        await session.unlock(subject.profile)
        seen = record.orders.value
        return await session.background.read(self._payments.review_subscription, subject, order, money, private, seen)

    def send(
        self,
        record: OpenCard,
        review: Review,
        *,
        reason: str = "",
        no_ticket: bool = False,
        private: Private | None = None,
    ) -> None:
        """Send a reviewed write, once."""
        if record.write_under_way:
            return
        record.payment_write = written = PaymentWrite(review)
        self._changed(record)

        def carry_out() -> None:
            self._payments.carry_out(review, reason=reason, no_ticket=no_ticket, private=private)

        async def sending() -> None:
            await self._session.unlock(review.subject.profile)
            await self._session.background.write(carry_out)

        self._session.tasks.keep(self._send(record, written, sending()))

    async def _send(self, record: OpenCard, written: PaymentWrite, sending: Coroutine[Any, Any, None]) -> None:
        subject = written.review.subject
        try:
            await sending
        except ConsoleError as error:
            written.error = error
        except BaseException:
            # A fault of the program itself: what is certain stands in the journal, here nothing is.
            written.error = NoAnswer("not_understood")
            raise
        finally:
            written.under_way = False
            self._over(record, subject)
        if written.confirmed and written.review.write.what is What.CONFIRM_PAYMENT:
            # Asked for because its order is missing: so its order is waited for.
            self._session.following.follow_delivery(record, written.pay_id)
        if record in self._session.records and (record.profile, record.iccid) == (subject.profile, subject.iccid):
            self._session.refresh(record, "orders")
            self._session.refresh(record, "renewal")
            self._session.query_payment(record, written.pay_id)

    def _over(self, record: OpenCard, subject: Subject) -> None:
        self._changed(record)
        self._session.activity_changed.emit()
        self._session.unknown_changed.emit()
        self._session.write_ended.emit(record, "payment_write", subject)

    def _changed(self, record: OpenCard) -> None:
        for part in ("payments", "form", "renewal"):
            self._session.record_changed.emit(record, part)
