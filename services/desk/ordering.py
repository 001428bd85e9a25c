"""Placing an order, and recording one that our own shop was paid for."""

from __future__ import annotations

from collections.abc import Iterable

from services.desk.writing import Writing
from services.errors import BadInput
from services.mall.prices import order_total
from services.records import Money, Order, OrderDraft, PaidProof, Plan, Subject
from services.writes.exactly_once import Fixes
from services.writes.making import order_write
from services.writes.records import Review
from services.writes.states import What


class Ordering:
    """Makes orders ready to be sent. `review` reads; `Writing.carry_out` sends."""

    def __init__(self, fixes: Fixes, writing: Writing) -> None:
        self._fixes = fixes
        self._writing = writing

    def total(self, plan: Plan, periods: int) -> Money:
        """The exact amount for this many periods. Raises BadInput naming "periods" or "plan"."""
        return order_total(plan, periods)

    def draft(
        self, iccid: str, plan: Plan, periods: int, *, auto_renewal: bool = False, paid: PaidProof | None = None
    ) -> OrderDraft:
        """A checked order, ready for Review. Raises BadInput."""
        if auto_renewal and plan.may_renew is False:
            raise BadInput("auto_renewal", "not_offered")
        if paid is not None and not paid.we_hold_the_money:
            raise BadInput("we_hold_the_money", "not_ticked")
        total = paid.money if paid is not None else order_total(plan, periods)
        return OrderDraft(iccid=iccid, plan=plan, periods=periods, total=total, auto_renewal=auto_renewal, paid=paid)

    def check_allowed(self, profile: str, *, paid: bool) -> None:
        """Raise NotAllowed if this kind of order may not be sent with this profile, JournalTrouble if nothing may."""
        self._writing.check_allowed(profile, What.RECORD_ORDER if paid else What.PLACE_ORDER)

    def review(self, subject: Subject, draft: OrderDraft, seen: Iterable[Order]) -> Review:
        """Look at the card as it is now, draw the numbers, and say what must be known before confirming.

        `seen` are the orders the agent looked at. Raises NotAllowed, ReviewStopped, JournalTrouble, read errors,
        BadInput (a field, "not_text").
        """
        self.check_allowed(subject.profile, paid=draft.paid is not None)
        write = order_write(draft)
        self._writing.check_sendable(subject.profile, write)
        return self._fixes.review(subject, write, seen)

    def review_again(self, subject: Subject, intent: str) -> Review:
        """Review an order that was not sent, or settled as not placed, to send it again: the same numbers.

        Raises NotAllowed, NotDecidable, NotYet, ReviewStopped, JournalTrouble, read errors.
        """
        draft = self._fixes.ledger.load(intent).write.draft
        self.check_allowed(subject.profile, paid=draft is not None and draft.paid is not None)
        return self._fixes.review_again(subject, intent)
