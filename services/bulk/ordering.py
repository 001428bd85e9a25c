"""Ordering one plan by the partner's own contract (CSSS) for many cards."""

from __future__ import annotations

import msgspec

from services.bulk.order_preview import OrderPreview
from services.bulk.running import BulkRun, begun_by
from services.desk.desk import Desk
from services.records import Subject
from services.writes.records import Place, Review
from services.writes.states import What


class BulkOrder(BulkRun):
    """One bulk order: an order of its own for each card, never the one call for all, whose part refusal is not clear.

    Nothing is sent for any other card than those of the preview that can be ordered for.
    """

    def __init__(self, desk: Desk, by: Subject, chosen: OrderPreview, place: Place, reason: str) -> None:
        self._drafts = {each.iccid: each.draft for each in chosen.able}
        begun = msgspec.structs.replace(
            begun_by(desk, by, place, reason, self._drafts),
            what=What.CONTRACT_ORDER,
            plan_name=chosen.plan.name,
            plan_code=chosen.plan.plan_code,
            periods=chosen.terms.periods,
            money=chosen.money,
        )
        super().__init__(desk, by, begun)

    def _check_allowed(self) -> None:
        self._desk.writing.check_allowed(self._by.profile, What.CONTRACT_ORDER)

    def _review(self, subject: Subject) -> Review:
        draft = self._drafts[subject.iccid]
        assert draft is not None, "only what can be ordered for is"
        return self._desk.contract_orders.review_order(subject, draft)
