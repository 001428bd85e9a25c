"""What Review points out before a write: pure functions over what is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from services.errors import BadInput, NotUnderstood
from services.mall.assumptions import ORDER_STATES
from services.mall.prices import order_total
from services.records import Environment, Money, OrderDraft, OrderState, Plan, Renewal
from services.writes.errors import ReviewStopped
from services.writes.records import Guard, GuardCode, Intent, Snapshot, Write
from services.writes.states import OPEN, ORDERS, Effect, State, What

SAME_PLAN_WITHIN = timedelta(hours=24)
UNUSUAL_FACTOR = 10
NEAR_CARDS = 20


def check_plan(draft: OrderDraft, plans: Iterable[Plan]) -> None:
    """Compare the chosen plan with what Linksfield offers now. Raises ReviewStopped saying what changed."""
    chosen = draft.plan
    now = [plan for plan in plans if _codes(plan) == _codes(chosen)]
    if not now:
        raise ReviewStopped("plan_gone", field="plan", before=chosen.name)
    plan = now[0]
    if plan.problem == "same_codes":
        raise ReviewStopped("same_codes", field="plan", before=chosen.name)
    for field, before, after in (
        ("name", chosen.name, plan.name),
        ("length", f"{chosen.time} {chosen.unit}", f"{plan.time} {plan.unit}"),
        ("allowance", str(chosen.allowance_mb), str(plan.allowance_mb)),
        ("auto_renewal", _renews(draft, chosen), _renews(draft, plan)),
    ):
        if before != after:
            raise ReviewStopped("plan_changed", field=field, before=before, after=after)
    _check_price(draft, plan)


def check_renewal(renewal: Renewal, snapshot: Snapshot) -> None:
    """Raises ReviewStopped if this renewal is not the one in force, NotUnderstood if that cannot be told."""
    in_force = (snapshot.renewal_order_no, snapshot.renewal_pay_id)
    if snapshot.renewal_unclear:
        raise NotUnderstood("not_object")
    if in_force == ("", ""):
        raise ReviewStopped("renewal_off", field="renewal", before=renewal.plan_name)
    if (renewal.order_no, renewal.pay_id) != in_force:
        raise ReviewStopped("renewal_changed", field="renewal", before=renewal.order_no, after=in_force[0])


def against_history(write: Write, intents: Iterable[Intent], own: str, now: datetime) -> list[Guard]:
    """Guards from what was written on this card and system before; `own` is this write's intent, if it has one."""
    guards = []
    intents = [each for each in intents if each.intent != own and each.effect is write.kind.effect]
    unpaid = unknown_unpaid(write, intents)
    if unpaid:
        guards.append(Guard(code=GuardCode.UNPAID_UNKNOWN, value=unpaid[0], count=len(unpaid), needs_reason=True))
    for intent in intents:
        if intent.intent in unpaid:
            continue
        if intent.state in OPEN:
            guards.append(Guard(code=GuardCode.STILL_OPEN, value=intent.intent, stops=True))
        elif write.kind.effect is Effect.ADDS_PLAN and _same_plan_lately(write, intent, now):
            guards.append(Guard(code=GuardCode.SAME_PLAN_TODAY, value=intent.intent, needs_reason=True))
    return guards


def unknown_unpaid(write: Write, intents: Iterable[Intent]) -> tuple[str, ...]:
    """The unknown orders by card, beside which another order may go out: nothing is charged for what nobody paid.

    Whether they exist may be shown by no question at all, so waiting for them would be waiting for ever.
    """
    if not write.kind.draws_number:
        return ()
    return tuple(each.intent for each in intents if each.state is State.UNKNOWN and each.write.what is What.PLACE_ORDER)


def may_come_late(found: Intent) -> list[Guard]:
    """Sending again what was settled as not placed: the attempt before may still be carried out."""
    late = found.may_come_late and found.effect is Effect.ADDS_PLAN
    return [Guard(code=GuardCode.MAY_COME_LATE, value=found.intent, needs_reason=True)] if late else []


def payment_used(write: Write, intents: Iterable[Intent], own: str) -> list[Guard]:
    """A payment of our shop that was recorded before would be recorded twice."""
    if write.what is not What.RECORD_ORDER:
        return []
    return [
        Guard(code=GuardCode.PAYMENT_USED, value=intent.intent, needs_reason=True)
        for intent in intents
        if intent.intent != own and intent.may_have_arrived and intent.write.pay_id == write.pay_id
    ]


def against_card(write: Write, snapshot: Snapshot, appeared: int) -> list[Guard]:
    """Information from the card itself."""
    guards = []
    waiting = sum(order.plan_name == write.plan_name and _is_waiting(order.status) for order in snapshot.orders)
    if waiting and write.kind.effect is Effect.ADDS_PLAN:
        guards.append(Guard(code=GuardCode.SAME_PLAN_WAITING, count=waiting))
    if appeared:
        guards.append(Guard(code=GuardCode.APPEARED, count=appeared))
    return guards


def odd_price(draft: OrderDraft, plans: Iterable[Plan]) -> list[Guard]:
    """A price of nothing, and one that is ten times from every other plan's in the same currency."""
    price = draft.plan.price
    if price is None:
        return []
    if price.amount <= 0:
        return [Guard(code=GuardCode.PRICE_ZERO, needs_reason=True)]
    others = [
        plan.price.amount
        for plan in plans
        if plan.price and plan.price.currency == price.currency and _codes(plan) != _codes(draft.plan)
    ]
    usual = [amount for amount in others if amount > 0]
    if not usual:
        return []
    unusual = price.amount > max(usual) * UNUSUAL_FACTOR or price.amount * UNUSUAL_FACTOR < min(usual)
    return [Guard(code=GuardCode.PRICE_UNUSUAL)] if unusual else []


def near_cards(iccid: str, lately: Iterable[str]) -> list[Guard]:
    """Cards of the last ones worked on that are one digit off, or have two neighbours swapped."""
    return [Guard(code=GuardCode.NEAR_CARD, value=other) for other in lately if is_near(iccid, other)]


def is_near(one: str, other: str) -> bool:
    """Whether two numbers of one length differ in one digit, or in two neighbours swapped."""
    if len(one) != len(other):
        return False
    places = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(places) == 1:
        return True
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]


def same_plan(one: Write, other: Write) -> bool:
    """Whether two writes are of one plan: by its codes where both have them; names are in the profile's language.

    Two renewals are the same where they extend the same order; beside anything else only the plan's name tells.
    """
    if one.what is other.what is What.RENEW_ORDER:
        return one.order_no == other.order_no
    if What.RENEW_ORDER in (one.what, other.what):
        return bool(one.plan_name) and one.plan_name == other.plan_name
    mine, theirs = _ordered(one), _ordered(other)
    if mine is not None and theirs is not None:
        return mine == theirs
    return (one.plan_code, one.plan_name) == (other.plan_code, other.plan_name)


def sent_since(intent: Intent, others: Iterable[Intent]) -> list[str]:
    """The orders of the same plan that moved after this one did, and may have arrived as well."""
    return [
        other.intent
        for other in others
        if other.intent != intent.intent
        and {other.write.what, intent.write.what} <= ORDERS
        and other.since > intent.since
        and other.may_have_arrived
        and (other.write.plan_name == intent.write.plan_name or same_plan(other.write, intent.write))
    ]


def stopped_since(intent: Intent, others: Iterable[Intent]) -> bool:
    """Whether this is a stop, and another one went out after it: then what is off by now is that one's work.

    It was seen in force just before the other one left.
    """
    stops = {What.STOP_RENEWAL}
    return any(
        {other.write.what, intent.write.what} == stops
        and other.intent != intent.intent
        and other.since > intent.since
        and other.may_have_arrived
        for other in others
    )


def ticket_missing(environment: Environment, ticket: str) -> list[Guard]:
    """A write on production wants a ticket, or the agent's word that there is none."""
    return [Guard(code=GuardCode.NO_TICKET)] if environment.may_be_real and not ticket.strip() else []


def _same_plan_lately(write: Write, intent: Intent, now: datetime) -> bool:
    # A time in the future (the clock was set back) counts as lately.
    lately = intent.since > now - SAME_PLAN_WITHIN
    return same_plan(write, intent.write) and lately and intent.may_have_arrived


def _check_price(draft: OrderDraft, plan: Plan) -> None:
    if draft.plan.price != plan.price:
        raise ReviewStopped("price_changed", field="price", before=_money(draft.plan.price), after=_money(plan.price))
    if draft.paid is not None:
        return
    try:
        total = order_total(plan, draft.periods)
    except BadInput as error:
        raise ReviewStopped("plan_changed", field=error.field, before=str(draft.periods), after=error.reason) from error
    if total != draft.total:
        raise ReviewStopped("price_changed", field="total", before=_money(draft.total), after=_money(total))


def _is_waiting(status: str) -> bool:
    return ORDER_STATES.get(status) is OrderState.WAITING


def _ordered(write: Write) -> tuple[str, str] | None:
    """The codes of the plan that is ordered, by the Mall or by contract; None for what orders none."""
    if write.draft is not None:
        return _codes(write.draft.plan)
    draft = write.contract.draft if write.contract is not None else None
    return (write.plan_code, draft.package_code) if draft is not None else None


def _codes(plan: Plan) -> tuple[str, str]:
    return plan.plan_code, plan.package_code


def _renews(draft: OrderDraft, plan: Plan) -> str:
    return str(plan.may_renew) if draft.auto_renewal else ""


def _money(money: Money | None) -> str:
    return f"{money.amount} {money.currency}" if money else ""
