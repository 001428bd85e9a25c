"""Placing an order, and recording one that our own shop was paid for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial

from services.desk.activity import Activity, outcome_code
from services.desk.connections import Connections
from services.desk.guards import check_write
from services.errors import BadInput, ConsoleError
from services.mall import endpoints
from services.mall.prices import order_total
from services.numbers import new_numbers
from services.records import Money, OrderDraft, OrderNumbers, OrderReceipt, PaidProof, Plan, Subject


class Ordering:
    """Makes orders. `place` writes: call it on the write thread."""

    def __init__(self, connections: Connections, activity: Activity, now: Callable[[], datetime]) -> None:
        self._connections = connections
        self._activity = activity
        self._now = now
        self._lock = threading.Lock()
        self._used: set[str] = set()

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
        """Raise NotAllowed if this kind of order may not be sent with this profile."""
        check_write(self._connections, profile, endpoints.RECORD_PAID_ORDER if paid else endpoints.PLACE_ORDER)

    def numbers(self, profile: str, draft: OrderDraft) -> OrderNumbers:
        """Numbers for this order, never used before in this run; a paid order keeps its shop's payId."""
        code = self._connections.partner_code(profile)
        with self._lock:
            made = new_numbers(code, self._now(), self._used.__contains__)
            self._used.update((made.order_no, made.pay_id))
        if draft.paid is None:
            return made
        return OrderNumbers(order_no=made.order_no, pay_id=draft.paid.pay_id)

    def preview(self, profile: str, draft: OrderDraft, numbers: OrderNumbers) -> tuple[tuple[str, str], ...]:
        """The exact request as (name, text) rows, with partner code and sign masked; nothing is sent."""
        return self._connections.client(profile).preview(draft, numbers)

    def place(self, subject: Subject, draft: OrderDraft, numbers: OrderNumbers) -> OrderReceipt:
        """Send the order, once. Raises NotAllowed, NotSent, Refused; NoAnswer means: it may have been placed."""
        self.check_allowed(subject.profile, paid=draft.paid is not None)
        client = self._connections.client(subject.profile)
        send = client.place_order if draft.paid is None else client.record_paid_order
        note = partial(
            self._activity.note,
            subject,
            "place_order" if draft.paid is None else "record_order",
            plan_name=draft.plan.name,
            money=draft.total,
            order_no=numbers.order_no,
            pay_id=numbers.pay_id,
        )
        try:
            receipt = send(draft, numbers)
        except ConsoleError as error:
            note(outcome_code(error))
            raise
        note("ok")
        return receipt
