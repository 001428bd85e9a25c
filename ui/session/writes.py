"""Writes as the window knows them: reviewed, sent once, told wherever the agent is; and what is still unknown."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from services.errors import BadInput, ConsoleError, NotSetUp
from services.records import Environment, Money, OrderDraft, PaymentResult, Renewal, Subject
from services.sisters import ContractDraft, ContractOrder
from services.writes.errors import ReviewStopped
from services.writes.records import Check, Intent, Private, Review, Write, WriteResult
from services.writes.states import BY_CONTRACT, State, What
from ui.session.following import Following
from ui.session.open_card import OpenCard, ReadPart
from ui.session.reads import Reads
from ui.session.sent_write import ABOUT_PAYMENTS, SentWrite
from ui.session.state import SessionState
from ui.session.tasks import ProgramFault


class Writes:
    """The writing half of the session. A write is never cancelled; its end reaches its card and a notice.

    Whatever asks Linksfield or the disk does so on a worker thread; what is awaited raises ConsoleError.
    """

    def __init__(self, state: SessionState, reads: Reads, following: Following) -> None:
        self._state = state
        self._reads = reads
        self._following = following
        self._desk = state.desk

    @property
    def under_way(self) -> bool:
        """Whether anything is being sent that must be let to its end."""
        return self._state.tasks.keeping

    def check_free(self, record: OpenCard) -> None:
        """Raise BadInput while something is being sent for this card: its profile must stay until then."""
        if record.write_under_way:
            raise BadInput("profile", "write_under_way")

    # ------------------------------------------------------------------ review

    async def review_order(self, record: OpenCard, draft: OrderDraft) -> Review:
        """Look at the card once more and gather what must be known before confirming this order."""
        seen = record.orders.value or ()
        return await self._reviewed(record, lambda subject: self._desk.ordering.review(subject, draft, seen))

    async def review_again(self, record: OpenCard, intent: str) -> Review:
        """Review an order that was not sent or not placed, to send it with the same numbers."""
        return await self._reviewed(record, lambda subject: self._desk.ordering.review_again(subject, intent))

    async def review_stop(self, record: OpenCard, renewal: Renewal) -> Review:
        """Look at the card before this auto-renewal is switched off.

        ReviewStopped("renewal_off") if none is in force any more: nothing is sent then, and `found_off` says so.
        """
        record.found_off = None
        try:
            return await self._reviewed(record, lambda subject: self._desk.renewals.review(subject, renewal))
        except ReviewStopped as stopped:
            if stopped.reason == "renewal_off":
                record.found_off = self._desk.now()
                record.renewal.clear()
                self._reads.refresh(record, "renewal")
                self._state.record_changed.emit(record, "sent")
            raise

    async def review_confirmation(self, record: OpenCard, result: PaymentResult, plan_name: str) -> Review:
        """Look at the card before Linksfield is asked to confirm this payment."""
        payments, seen = self._desk.payments, record.orders.value
        return await self._reviewed(record, lambda by: payments.review_confirmation(by, result, plan_name, seen))

    async def review_subscription(self, record: OpenCard, order: Write, money: Money, private: Private) -> Review:
        """Look at the card before the auto-renewal of this order is started."""
        payments, seen = self._desk.payments, record.orders.value
        return await self._reviewed(
            record, lambda subject: payments.review_subscription(subject, order, money, private, seen)
        )

    async def review_extension(self, record: OpenCard, order: ContractOrder, periods: int, plan_name: str) -> Review:
        """Look at the card before this order of the contract (CSSS) is extended."""
        orders = self._desk.contract_orders
        await self._state.unlock_csss(record.profile)
        return await self._reviewed(record, lambda by: orders.review_renewal(by, order, periods, plan_name))

    async def review_contract_order(self, record: OpenCard, draft: ContractDraft) -> Review:
        """Look at the card before this is ordered by our own contract (CSSS)."""
        await self._state.unlock_csss(record.profile)
        return await self._reviewed(record, lambda subject: self._desk.contract_orders.review_order(subject, draft))

    async def _reviewed(self, record: OpenCard, look: Callable[[Subject], Review]) -> Review:
        subject = self._state.subject(record)
        await self._state.unlock(subject.profile)
        return await self._state.background.read(look, subject)

    # ------------------------------------------------------------------ send, keep, tell

    def send(
        self,
        record: OpenCard,
        review: Review,
        *,
        reason: str = "",
        no_ticket: bool = False,
        private: Private | None = None,
    ) -> None:
        """Send a reviewed write of any kind, once."""
        if record.write_under_way:
            return
        sent = SentWrite(review)
        record.sent.append(sent)
        self._state.record_changed.emit(record, "sent")
        carry_out = partial(self._desk.writing.carry_out, review, reason=reason, no_ticket=no_ticket, private=private)
        self._state.tasks.keep(self._send(record, sent, carry_out))

    async def _send(self, record: OpenCard, sent: SentWrite, carry_out: Callable[[], WriteResult]) -> None:
        try:
            await self._unlock(sent.subject.profile, sent.what)
            sent.result = await self._state.background.write(carry_out)
        except ProgramFault:
            # What is certain stands in the journal.
            sent.result = await self._after_fault(sent)
        except ConsoleError as error:
            # Services raise only what came before the request left.
            sent.kept_back = error
        finally:
            sent.under_way = False
            self._tell(record, sent)
        self._follow_up(record, sent)

    async def _after_fault(self, sent: SentWrite) -> WriteResult | None:
        """What the journal says of a write in which the program failed; None where it does not say either."""
        try:
            await self._state.background.write(self._desk.fixes.recover)
            return await self._state.background.read(self._desk.writing.result, sent.intent)
        except ConsoleError:
            return None

    def _tell(self, record: OpenCard, sent: SentWrite) -> None:
        off = sent.what is What.STOP_RENEWAL and (sent.carried_out or sent.was_off)
        if off and self._state.is_about(record, sent.subject):
            # What was proved to be off is no longer shown as in force, not even until it is asked for again.
            record.renewal.clear()
        self._state.record_changed.emit(record, "sent")
        self._state.activity_changed.emit()
        self._state.unknown_changed.emit()
        self._state.write_ended.emit(record, sent)

    def _follow_up(self, record: OpenCard, sent: SentWrite) -> None:
        """Ask Linksfield for what the write may have changed."""
        if sent.what is What.CONFIRM_PAYMENT and sent.carried_out:
            # Asked for because its order is missing: so its order is waited for.
            self._following.follow_delivery(record, sent.pay_id)
        if (sent.kept_back is not None and not sent.was_off) or not self._state.is_about(record, sent.subject):
            return
        for part in _CHANGES[sent.what]:
            self._reads.refresh(record, part)
        if sent.what in ABOUT_PAYMENTS:
            self._reads.query_payment(record, sent.pay_id)

    # ------------------------------------------------------------------ what is not known yet

    def unknown(self) -> tuple[Intent, ...]:
        """Writes whose outcome nobody knows, oldest first; practice of an earlier run, which is gone, left out.

        Reads the journal: for a reading thread.
        """
        try:
            found = self._desk.fixes.unknown()
        except ConsoleError:
            # The journal's own trouble is said elsewhere.
            return ()
        here = {self._desk.clients.place(name).base_url for name in self._state.profile_names()}
        return tuple(
            intent
            for intent in found
            if intent.place.environment is not Environment.SANDBOX or intent.place.base_url in here
        )

    async def take_up(self) -> None:
        """At start: recover what was left behind, and unlock the profiles that are needed to read it back."""
        state = self._state
        try:
            await state.background.write(self._desk.fixes.recover)
        except ConsoleError as error:
            state.failed.emit(error)
        unknown = await state.background.read(self.unknown)
        for profile, what in {(each.subject.profile, each.write.what) for each in unknown}:
            try:
                await self._unlock_to_look(profile, what)
            except ConsoleError as error:
                state.failed.emit(error)
        state.unknown_changed.emit()

    # ------------------------------------------------------------------ check what happened

    async def load(self, intent: str) -> Intent:
        """One write as it stands now."""
        return await self._state.background.read(self._desk.fixes.ledger.load, intent)

    async def check(self, intent: Intent) -> Check:
        """Ask Linksfield what became of it."""
        await self._unlock_to_look(intent.subject.profile, intent.write.what)
        return await self._state.background.read(self._desk.fixes.check, intent.intent, self._state.agent)

    async def decide_placed(self, intent: Intent, reason: str) -> None:
        """*It was placed.* Once begun it is noted, whoever still waits for it."""
        decide = self._desk.fixes.decide_placed
        await self._state.tasks.to_its_end(self._decide(decide, intent, reason))

    async def decide_not_placed(self, intent: Intent, reason: str) -> None:
        """*It was not placed*: Linksfield is asked once more for it. Once begun it is noted, whoever waits for it."""
        await self._unlock_to_look(intent.subject.profile, intent.write.what)
        decide = self._desk.fixes.decide_not_placed
        await self._state.tasks.to_its_end(self._decide(decide, intent, reason))

    async def leave_unknown(self, intent: Intent) -> None:
        """*Not sure yet*: noted, and asked about again later."""
        await self._state.keep_in_journal(self._desk.fixes.leave_unknown, intent.intent, self._state.agent)
        self._state.activity_changed.emit()

    async def _unlock(self, profile: str, what: What) -> None:
        """Read what this kind of write is sent with."""
        await (self._state.unlock_csss(profile) if what in BY_CONTRACT else self._state.unlock(profile))

    async def _unlock_to_look(self, profile: str, what: What) -> None:
        """Read what it is looked for with. Where CSSS was taken out of the profile, the look itself says so."""
        await self._state.unlock(profile)
        if what in BY_CONTRACT:
            with suppress(NotSetUp):
                await self._state.unlock_csss(profile)

    async def _decide(self, decide: Callable[[str, str, str], Intent], intent: Intent, reason: str) -> None:
        decided = await self._state.background.read(decide, intent.intent, self._state.agent, reason)
        await self.settle(decided)

    async def settle(self, intent: Intent) -> None:
        """Let every open card of this write know how it was decided; it asks Linksfield for what may be new."""
        result = await self._state.background.read(self._desk.writing.result, intent.intent)
        for record in self._state.records:
            self._settle(record, result)
        self._state.activity_changed.emit()
        self._state.unknown_changed.emit()

    def _settle(self, record: OpenCard, result: WriteResult) -> None:
        for sent in record.sent:
            if sent.intent == result.intent.intent and not sent.under_way:
                sent.result = result
                self._state.record_changed.emit(record, "sent")
                if result.state is State.PLACED and sent is record.placed and record.begin_anew():
                    self._state.record_changed.emit(record, "form")
        if self._state.is_about(record, result.intent.subject):
            for part in ("orders", "renewal"):
                self._reads.refresh(record, part)


_CHANGES: dict[What, tuple[ReadPart, ...]] = {
    What.PLACE_ORDER: ("orders",),
    What.RECORD_ORDER: ("orders",),
    What.STOP_RENEWAL: ("renewal",),
    What.CONFIRM_PAYMENT: ("orders", "renewal"),
    What.CREATE_SUBSCRIPTION: ("orders", "renewal"),
    What.RENEW_ORDER: ("orders",),
    What.CONTRACT_ORDER: ("orders",),
}
