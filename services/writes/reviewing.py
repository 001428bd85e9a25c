"""A write looked at before it is confirmed: the card as it is now, what must be known, and what stands against it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from services.clock import Clock
from services.errors import NotSetUp
from services.mall.client import MallClient
from services.records import Order, OrderNumbers, Subject
from services.writes import review_guards
from services.writes.by_contract import check_as_reviewed
from services.writes.errors import ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.ledger import Ledger
from services.writes.records import Guard, GuardCode, Intent, Place, Review, Write
from services.writes.snapshot import appeared, take
from services.writes.states import State

if TYPE_CHECKING:
    from services.csss.client import CsssClient

REVIEW_SECONDS = 600.0
SNAPSHOT_SECONDS = 60.0

Numbers = Callable[[str, Callable[[str], bool]], OrderNumbers]


class Reviewing:
    """Makes Reviews and says whether one may be approved. Thread-safe; writes nothing."""

    def __init__(
        self,
        ledger: Ledger,
        client: Callable[[str], MallClient],
        place: Callable[[str], Place],
        numbers: Numbers,
        clock: Clock,
        contract: Callable[[str], CsssClient] | None = None,
    ) -> None:
        self._journal = ledger.journal
        self._ledger = ledger
        self._client = client
        self._place = place
        self._numbers = numbers
        self._clock = clock
        self._contract = contract

    def first(self, subject: Subject, write: Write, seen: Iterable[Order] | None) -> Review:
        """A Review of something new; its numbers are drawn here."""
        drawn = self._with_numbers(subject.profile, write)
        return self._review(subject, drawn, secrets.token_hex(8), 1, State.APPROVED, seen)

    def again(self, subject: Subject, found: Intent) -> Review:
        """A Review of the next attempt: the same fields and numbers."""
        review = self._review(subject, found.write, found.intent, found.attempt + 1, found.state, None)
        guards = (*review_guards.may_come_late(found), *review.guards)
        return msgspec.structs.replace(review, guards=guards)

    def check_approvable(self, review: Review, reason: str, no_ticket: bool) -> None:
        """Raise ReviewStopped, StillUnknown or ReasonNeeded unless it may be approved now, like this."""
        # By both clocks: the monotonic one stands still while a Mac or a Linux PC sleeps.
        if self._clock.monotonic() >= review.expires or self._age(review.snapshot.at) >= REVIEW_SECONDS:
            raise ReviewStopped("expired")
        if self._place(review.subject.profile) != review.place:
            raise ReviewStopped("other_system")
        self._check_payment_free(review)
        for guard in review.guards:
            if guard.stops:
                raise StillUnknown(guard.value)
            if guard.needs_reason and not reason.strip():
                raise ReasonNeeded(guard.code)
            if guard.code is GuardCode.NO_TICKET and not no_ticket:
                raise ReviewStopped("no_ticket")

    def _check_payment_free(self, review: Review) -> None:
        """Raise ReviewStopped if the payment was recorded since the Review: on another card, nothing else stops it."""
        for guard in self._payment_used(review.write, review.place, review.intent):
            if guard not in review.guards:
                raise ReviewStopped("outdated", before=guard.value)

    def _payment_used(self, write: Write, place: Place, own: str) -> list[Guard]:
        paid = self._ledger.of_payment(write.pay_id, place.base_url) if write.pay_id else ()
        return review_guards.payment_used(write, paid, own)

    def _age(self, at: datetime) -> float:
        return (self._clock.now() - at).total_seconds()

    def _with_numbers(self, profile: str, write: Write) -> Write:
        if not write.kind.draws_number:
            return write
        made = self._numbers(profile, self._journal.used)
        pay_id = made.pay_id if write.kind.draws_pay_id else write.pay_id
        return msgspec.structs.replace(write, order_no=made.order_no, pay_id=pay_id)

    def _review(
        self, subject: Subject, write: Write, intent: str, attempt: int, previous: State, seen: Iterable[Order] | None
    ) -> Review:
        trouble = self._journal.trouble
        if trouble is not None:
            raise trouble
        client, place = self._client(subject.profile), self._place(subject.profile)
        # Whatever is written after this makes the Review outdated.
        seq, begun = self._journal.last_seq(), self._clock.monotonic()
        special: list[Guard] = []
        if write.draft is not None:
            plans = client.plans(write.iccid)
            review_guards.check_plan(write.draft, plans)
            special = review_guards.odd_price(write.draft, plans)
        snapshot = take(client, write.iccid, place.language_code, self._clock.now())
        if write.contract is not None:
            if self._contract is None:
                raise NotSetUp("no_csss", subject.profile)
            special = check_as_reviewed(self._contract(subject.profile), write)
        if write.renewal is not None:
            review_guards.check_renewal(write.renewal, snapshot)
        if max(self._clock.monotonic() - begun, self._age(snapshot.at)) > SNAPSHOT_SECONDS:
            raise ReviewStopped("expired")
        review = Review(
            intent=intent,
            attempt=attempt,
            subject=subject,
            place=place,
            write=write,
            snapshot=snapshot,
            guards=(),
            seq=seq,
            previous=previous,
            expires=begun + REVIEW_SECONDS,
            partner=client.partner_mark(intent),
        )
        # An account of CSSS may stand behind several Malls: what is open there is open here.
        account = write.contract.account if write.contract is not None else ""
        sent = self._ledger.sharing(write.iccid, place.base_url, account)
        on_card = [each for each in sent if each.intent != intent]
        beside = review_guards.unknown_unpaid(write, on_card)
        return msgspec.structs.replace(review, beside=beside, guards=(*special, *self._guards(review, on_card, seen)))

    def _guards(self, review: Review, on_card: list[Intent], seen: Iterable[Order] | None) -> list[Guard]:
        write, place = review.write, review.place
        new_orders = appeared(seen, review.snapshot) if seen is not None else 0
        # One more, since this card is among them.
        lately = [iccid for iccid in self._journal.last_cards(review_guards.NEAR_CARDS + 1) if iccid != write.iccid]
        return [
            *review_guards.against_history(write, on_card, review.intent, self._clock.now()),
            *self._payment_used(write, place, review.intent),
            *review_guards.against_card(write, review.snapshot, new_orders),
            *review_guards.near_cards(write.iccid, lately[: review_guards.NEAR_CARDS]),
            *review_guards.ticket_missing(place.environment, review.subject.ticket),
        ]
