"""Renewing an order, and ordering by the partner's own contract (CSSS): reviewed, then sent by `Writing.carry_out`.

No number of ours is in either: what got no answer stays a hint, and blocks the next on its card until it is decided.
"""

from __future__ import annotations

from collections.abc import Iterable

from services.desk.clients import Clients
from services.desk.sisters.clients import SisterClients
from services.desk.writing import Writing
from services.errors import BadInput
from services.mall.assumptions import amount_text
from services.mall.prices import order_total
from services.records import Plan, Subject
from services.sisters import ContractDraft, ContractOrder, PayStatus
from services.writes.by_contract import contract_order_write, preview_by_contract, renewal_write
from services.writes.errors import ReviewStopped
from services.writes.exactly_once import Fixes
from services.writes.records import Review
from services.writes.states import What


class ContractOrdering:
    """Blocking. Everything raises NotSetUp without CSSS, SecretUnavailable, NotAllowed, JournalTrouble, read errors."""

    def __init__(self, sisters: SisterClients, clients: Clients, fixes: Fixes, writing: Writing) -> None:
        self._sisters = sisters
        self._clients = clients
        self._fixes = fixes
        self._writing = writing

    def review_renewal(self, subject: Subject, order: ContractOrder, periods: int, plan_name: str = "") -> Review:
        """Look at the card as it is now, before an order of it is renewed by so many periods.

        `order` is as the agent saw it: ReviewStopped("plan_gone" or "plan_changed") where it is not so any more.
        Raises BadInput("order_id" or "periods", "empty"), and (a field, "not_text").
        """
        self._writing.check_allowed(subject.profile, What.RENEW_ORDER)
        client = self._sisters.csss(subject.profile)
        write = renewal_write(client, subject.iccid, order, periods, plan_name)
        # What cannot be sent is named before anybody confirms it.
        preview_by_contract(client, write)
        return self._fixes.review(subject, write)

    def draft(
        self, iccid: str, plan: Plan, periods: int, pay_status: PayStatus, *, opens_at_once: bool = False
    ) -> ContractDraft:
        """An order by contract for a plan of the Mall's list, whose price it carries.

        Raises BadInput: what `order_total` raises, and ("plan", "no_package") where the list lacks what CSSS wants.
        """
        if not (plan.package_code and plan.name and plan.package_type):
            raise BadInput("plan", "no_package")
        return ContractDraft(
            iccid=iccid,
            package_code=plan.package_code,
            package_name=plan.name,
            package_type=plan.package_type,
            periods=periods,
            amount=amount_text(order_total(plan, periods)),
            pay_status=pay_status,
            opens_at_once=opens_at_once,
        )

    def review_order(self, subject: Subject, draft: ContractDraft) -> Review:
        """Look at the card as it is now, before this is ordered for it.

        Only a plan that the Mall offers this card, by the code and name of the draft: BadInput("plan", "not_offered");
        ReviewStopped("same_codes") where two are listed under them.
        ReviewStopped("price_changed") where the periods cost something else than the draft says.
        """
        self._writing.check_allowed(subject.profile, What.CONTRACT_ORDER)
        if draft.iccid != subject.iccid:
            raise BadInput("plan", "not_offered")
        plan = offered_plan(self._clients.client(subject.profile).plans(subject.iccid), draft)
        total = order_total(plan, draft.periods)
        if amount_text(total) != draft.amount:
            raise ReviewStopped("price_changed", field="total", before=draft.amount, after=amount_text(total))
        client = self._sisters.csss(subject.profile)
        write = contract_order_write(client, draft, client.orders(subject.iccid), plan.plan_code, total)
        preview_by_contract(client, write)
        return self._fixes.review(subject, write)


def offered_plan(plans: Iterable[Plan], draft: ContractDraft) -> Plan:
    """The plan that a draft names, among those the Mall offers its card.

    Raises BadInput("plan", "not_offered"), ReviewStopped("same_codes") where an order could not tell two apart.
    """
    ordered = (draft.package_code, draft.package_name)
    found = [each for each in plans if (each.package_code, each.name) == ordered]
    if not found:
        raise BadInput("plan", "not_offered")
    if len(found) > 1 or found[0].problem == "same_codes":
        raise ReviewStopped("same_codes", field="plan", before=found[0].name)
    return found[0]
