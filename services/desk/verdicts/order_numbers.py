"""Which order number a listed order has: Linksfield's list carries none, so it is told only where there is no doubt."""

from __future__ import annotations

from services.clock import linksfield_day
from services.desk.done import Did, Done
from services.desk.orders import end_of
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.paying import results
from services.desk.verdicts.remembered import judged
from services.records import Order, OrderState, PaymentState

_ORDERING = (Did.PLACE_ORDER, Did.RECORD_ORDER, Did.CONTRACT_ORDER)


def number_of(facts: CardFacts, order: Order) -> str:
    """The number of a listed order, or "".

    It can only be told by the plan's name: exactly one order of this plan went out from here and has reached the card,
    and exactly one is listed.
    """
    facts = judged(facts)
    listed = [each for each in facts.orders.value or () if each.plan_name == order.plan_name]
    sent = [each for each in facts.writes if _may_be_listed(each, order)]
    if len(listed) != 1 or len(sent) != 1 or not order.plan_name:
        return ""
    return sent[0].order_no if _has_arrived(facts, sent[0]) and not _began_before(facts, order, sent[0]) else ""


def _may_be_listed(done: Done, order: Order) -> bool:
    """Only what was refused or never sent is certainly not on the card: "not placed" may still be carried out."""
    return done.did in _ORDERING and done.may_have_arrived and done.plan_name == order.plan_name


def _has_arrived(facts: CardFacts, done: Done) -> bool:
    """A recorded order is on the card at once; one by card only after its payment (assumed)."""
    paid = {each.pay_id for each in results(facts) if each.state is PaymentState.PAID}
    return done.carried_out and (done.did is Did.RECORD_ORDER or done.pay_id in paid)


def _began_before(facts: CardFacts, order: Order, done: Done) -> bool:
    """Whether the order was in use before this one was sent: then it is another one."""
    ends = end_of(order, facts.orders_told).day if order.state is OrderState.IN_USE else order.ends
    if ends is None or order.length_days is None:
        return False
    # In whole days since year 1: an absurd length must not lead out of the calendar.
    return ends.toordinal() - order.length_days < linksfield_day(done.at).toordinal() - 1
