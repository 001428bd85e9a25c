"""What fills the braces of a note: from the facts of a card, and the write, payment or charge that a job is about."""

from __future__ import annotations

import msgspec

from services.clock import linksfield_day
from services.desk.done import Did, Done
from services.desk.orders import timeline
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.delivery import span_of
from services.desk.verdicts.note_outcomes import Confirmation, NoteFacts, OnCard, Proof
from services.desk.verdicts.ordering import arrived, may_be_started, renewal_started
from services.desk.verdicts.verdicts import Delivery, Facts
from services.records import OrderState, PaymentResult, PaymentState, Span
from services.sisters import time_of
from services.writes.by_contract import ENDS_LATER
from services.writes.records import Source
from services.writes.states import Cause, State

_ON_CARD = {OrderState.IN_USE: OnCard.IN_USE, OrderState.WAITING: OnCard.WAITING}
_SEEN = {Delivery.NOT_ON_CARD: OnCard.NOT_LISTED}
_CONFIRMATIONS = {
    State.CONFIRMED: Confirmation.CONFIRMED,
    State.PLACED: Confirmation.CONFIRMED,
    State.REFUSED: Confirmation.REFUSED,
    State.NOT_SENT: Confirmation.NOT_SENT,
}


def base(facts: CardFacts) -> NoteFacts:
    """What every note of this card may say: what is in use, what comes next, and auto-renewal."""
    orders = facts.orders.value or ()
    spans = timeline(orders, facts.today, facts.orders_told)
    in_force = facts.in_force
    return _filled(
        NoteFacts(
            iccid=facts.iccid,
            profile=facts.profile,
            environment=facts.environment,
            stranger=facts.stranger,
            ticket=facts.ticket,
            agent=facts.agent,
            as_of=facts.orders.as_of,
            renewal=in_force,
            renewal_as_of=facts.renewal.as_of if facts.renewal_seen else None,
            renewal_on=in_force is not None if facts.renewal_seen else None,
            renewed_plan=in_force.plan_name if in_force is not None else "",
            orders=orders if facts.orders.answered else None,
            spans=spans,
        ),
        facts,
        spans,
    )


def of_order(facts: CardFacts, done: Done, how_to_pay: str) -> NoteFacts:
    """The facts of an order from here. Where it waits for its payment, the way to pay is needed."""
    seen = arrived(facts, done)
    spans = span_of(facts, done.plan_name) if seen is Delivery.ON_CARD else ()
    paid_to_us = done.did is Did.RECORD_ORDER
    said = _paid(facts, done.pay_id)
    paid = paid_to_us or said is PaymentState.PAID or renewal_started(facts, done)
    where = on_card(seen, spans)
    if done.carried_out and not paid and seen is not Delivery.ON_CARD:
        unsure = said is PaymentState.UNKNOWN or may_be_started(facts, done)
        where = OnCard.UNSURE if unsure else OnCard.UNPAID
    return msgspec.structs.replace(
        _own(_with_done(base(facts), done), facts, spans, done.plan_name),
        periods=done.periods,
        renews=done.renews,
        paid_to_us=paid_to_us,
        paid_to_us_at=done.paid_at,
        not_paid=said is PaymentState.FAILED,
        is_paid=said is PaymentState.PAID,
        payments=_results(facts, done.pay_id),
        on_card=where,
        ordered_again=_ordered_again(facts, done),
        how_to_pay=how_to_pay,
        missing=("how_to_pay",) if where is OnCard.UNPAID and not how_to_pay else (),
    )


def of_stop(facts: CardFacts, done: Done | None) -> NoteFacts:
    """The facts of a stop from here; without one, of an auto-renewal that was found to be off."""
    told = base(facts)
    if done is None:
        return msgspec.structs.replace(told, moment=facts.found_off)
    stopped, other = done.renewal, facts.in_force
    if other is not None and (other.order_no, other.pay_id) == (done.order_no, done.pay_id):
        other = None
    return msgspec.structs.replace(
        _with_done(told, done),
        renewed_plan=done.plan_name,
        since=stopped.since_text if stopped is not None else "",
        since_day=stopped.since if stopped is not None else None,
        other_plan=other.plan_name if other is not None else "",
        other_pay_id=other.pay_id if other is not None else "",
        # What could not be seen now was seen when it was to be stopped, if ever.
        renewal_as_of=told.renewal_as_of or done.since,
        on_card=on_card(Delivery.ON_CARD, told.spans),
    )


def of_subscription(facts: CardFacts, done: Done) -> NoteFacts:
    """The facts of starting the auto-renewal of an order from here."""
    return msgspec.structs.replace(_with_done(base(facts), done), plan=done.plan_name, renewed_plan=done.plan_name)


def of_contract(facts: CardFacts, done: Done) -> NoteFacts:
    """The facts of an order that was extended or placed by our own contract: what its answer showed is in them."""
    found = done.evidence.findings if done.evidence is not None else ()
    shown = next((each for each in found if each.proves and each.source is Source.CONTRACT), None)
    end = time_of(shown.value) if shown is not None and shown.code == ENDS_LATER else None
    told = _own(_with_done(base(facts), done), facts, (), done.plan_name)
    return msgspec.structs.replace(
        told,
        periods=done.periods,
        order_no=done.order_no or (shown.value if shown is not None else ""),
        new_end=linksfield_day(end) if end is not None else None,
    )


def of_payment(facts: CardFacts, concluded: Facts) -> NoteFacts:
    """The facts of one payment; of its order only what is seen to be its own."""
    seen, confirmed = concluded.delivery, concluded.confirmed
    own = concluded.spans or (span_of(facts, concluded.plan) if seen is Delivery.ON_CARD else ())
    own = own or _arrived_alone(facts, seen)
    told = _own(base(facts), facts, own, concluded.plan)
    told = _with_refusal(told, confirmed) if confirmed is not None else told
    return msgspec.structs.replace(
        told,
        payments=_results(facts, concluded.pay_id),
        money=concluded.money,
        order_no=concluded.order_no,
        pay_id=concluded.pay_id,
        paid_at=concluded.paid_at,
        unsent=concluded.unsent,
        message=told.message or concluded.message,
        code=told.code or concluded.code,
        moment=concluded.at or told.moment,
        on_card=on_card(seen, own) if seen is not None else OnCard.NOT_KNOWN,
        confirmation=_confirmation(confirmed),
        confirmed_at=confirmed.since if confirmed is not None else None,
    )


def of_confirmation(facts: CardFacts, done: Done, seen: Delivery | None) -> NoteFacts:
    """The facts of a confirmation of a payment that has no answer; `seen` is where the payment's order is."""
    told = _own(_with_done(base(facts), done), facts, (), done.plan_name)
    return msgspec.structs.replace(
        told,
        payments=_results(facts, done.pay_id),
        on_card=on_card(seen, ()),
        confirmation=_confirmation(done),
        confirmed_at=done.sent_at or done.at,
    )


def of_charge(facts: CardFacts, concluded: Facts, *, missing: bool) -> NoteFacts:
    """The facts of a double charge; the plan that "stays as it is" is the one in use, whosever it is.

    `missing`: the order that was paid twice is not on the card.
    """
    told = base(facts)
    return msgspec.structs.replace(
        told,
        money=concluded.money,
        refunds=concluded.refunds,
        count=len(concluded.payments),
        payments=concluded.payments,
        order_no=concluded.order_no,
        on_card=OnCard.NOT_LISTED if missing else on_card(Delivery.ON_CARD, told.spans),
    )


def on_card(seen: Delivery | None, spans: tuple[Span, ...]) -> OnCard:
    """Where an order is seen to be, from whether it is on the card and when it runs."""
    if seen is Delivery.ON_CARD and spans:
        return _ON_CARD.get(spans[0].order.state, OnCard.NOT_KNOWN)
    return _SEEN.get(seen, OnCard.NOT_KNOWN) if seen is not None else OnCard.NOT_KNOWN


def _filled(told: NoteFacts, facts: CardFacts, spans: tuple[Span, ...]) -> NoteFacts:
    """The plan in use among these, and the one that waits first."""
    used = next((each for each in spans if each.order.state is OrderState.IN_USE), None)
    waits = next((each for each in spans if each.order.state is OrderState.WAITING), None)
    if used is not None:
        left = (used.ends - facts.today).days if used.ends is not None else None
        told = msgspec.structs.replace(
            told,
            plan=used.order.plan_name,
            periods=used.order.periods,
            day=used.ends,
            day_estimated=used.estimated,
            length=left,
        )
    if waits is not None:
        told = msgspec.structs.replace(
            told,
            next_plan=waits.order.plan_name,
            next_length=waits.order.days_left or waits.order.length_days,
            starts=waits.starts,
            ends=waits.ends,
        )
    return told


def _own(told: NoteFacts, facts: CardFacts, spans: tuple[Span, ...], plan: str) -> NoteFacts:
    """The plan and the days of one order alone; what else is on the card is left to its list."""
    blank = msgspec.structs.replace(
        told,
        plan="",
        periods=None,
        day=None,
        day_estimated=False,
        length=None,
        next_plan="",
        next_length=None,
        starts=None,
        ends=None,
    )
    own = _filled(blank, facts, spans)
    return msgspec.structs.replace(own, plan=plan or own.plan or own.next_plan, next_plan="", next_length=None)


def _with_done(told: NoteFacts, done: Done) -> NoteFacts:
    decision, found = done.decision, done.state in (State.PLACED, State.NOT_PLACED)
    told = _with_refusal(told, done)
    # Decisions count for the last attempt: of the one before it nothing but that it may have arrived is known.
    tried_again = done.state is State.NOT_SENT and done.earlier_may_have_arrived
    return msgspec.structs.replace(
        told,
        tried_again=tried_again,
        by=decision.agent if decision is not None and found and done.cause is not Cause.FOUND_LATE else done.agent,
        moment=done.sent_at or done.at if done.open else done.since,
        money=done.money,
        order_no=done.order_no,
        pay_id=done.pay_id,
        why=done.why,
        reason=decision.reason if decision is not None else done.reason,
        proof=_proof(done),
    )


def _with_refusal(told: NoteFacts, done: Done) -> NoteFacts:
    said = done.said
    return msgspec.structs.replace(told, message=said.message, code=said.code) if said is not None else told


def _proof(done: Done) -> Proof | None:
    if not done.carried_out:
        return None
    return Proof.LINKSFIELD_NAMES_IT if done.proved else Proof.DECIDED


def _confirmation(done: Done | None) -> Confirmation:
    if done is None or done.state is None:
        return Confirmation.NOT_ASKED
    if done.carried_out and done.noted:
        return Confirmation.NOTED
    return Confirmation.NO_ANSWER if done.may_have_arrived and not done.carried_out else _CONFIRMATIONS[done.state]


def _ordered_again(facts: CardFacts, done: Done) -> bool:
    """Whether the same plan was sent again after this order moved, and may have arrived as well."""
    moved = done.sent_at or done.at
    later = (each for each in facts.writes if each.intent != done.intent and each.at > moved and each.may_have_arrived)
    orders = (Did.PLACE_ORDER, Did.RECORD_ORDER, Did.CONTRACT_ORDER)
    return any(each.did in orders and each.plan_name == done.plan_name for each in later)


def _paid(facts: CardFacts, pay_id: str) -> PaymentState | None:
    return next((each.state for each in _results(facts, pay_id)), None)


def _results(facts: CardFacts, pay_id: str) -> tuple[PaymentResult, ...]:
    """What Linksfield said of this payment, as a tuple of one; empty where it did not."""
    told = (each.answer.value for each in facts.payments if each.pay_id == pay_id and each.answer.answered)
    return tuple(each for each in told if each is not None)


def _arrived_alone(facts: CardFacts, seen: Delivery | None) -> tuple[Span, ...]:
    """The one order on the card, where a payment's order is there and its plan is not known."""
    spans = timeline(facts.orders.value or (), facts.today, facts.orders_told)
    return spans if seen is Delivery.ON_CARD and len(spans) == 1 else ()
