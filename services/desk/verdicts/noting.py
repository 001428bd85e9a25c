"""How the jobs of a ticket came out: what a note is written from, taken from the verdict and what was done here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from services.desk.done import Did, Done
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.charged_twice import Compared, DoublePayment, compare
from services.desk.verdicts.note_facts import (
    base,
    of_charge,
    of_confirmation,
    of_contract,
    of_order,
    of_payment,
    of_stop,
    of_subscription,
)
from services.desk.verdicts.note_outcomes import Job, NoteFacts, NoteOutcome, OnCard
from services.desk.verdicts.ordering import may_be_started, renewal_started
from services.desk.verdicts.paying import results
from services.desk.verdicts.remembered import judged
from services.desk.verdicts.renewing import WAS_OFF, none_left
from services.desk.verdicts.verdicts import Conclusion, Delivery, Kind, PaymentVerdict, Verdict
from services.errors import BadInput
from services.records import Money, PaymentState
from services.writes.states import Cause, State

_ORDERS = (Did.PLACE_ORDER, Did.RECORD_ORDER)

_NOT_DONE = {
    Did.STOP_RENEWAL: (NoteOutcome.STOP_REFUSED, NoteOutcome.STOP_NOT_SENT, NoteOutcome.STOP_NOT_DONE),
    Did.CREATE_SUBSCRIPTION: (
        NoteOutcome.SUBSCRIPTION_REFUSED,
        NoteOutcome.SUBSCRIPTION_NOT_SENT,
        NoteOutcome.SUBSCRIPTION_NOT_DONE,
    ),
}
"""Refused, not sent, and decided as not carried out."""

_BY_CONTRACT = {
    Did.RENEW_ORDER: (
        NoteOutcome.EXTENSION_UNCONFIRMED,
        NoteOutcome.EXTENDED,
        NoteOutcome.EXTENSION_REFUSED,
        NoteOutcome.EXTENSION_NOT_DONE,
        NoteOutcome.EXTENSION_NOT_SENT,
    ),
    Did.CONTRACT_ORDER: (
        NoteOutcome.CONTRACT_UNCONFIRMED,
        NoteOutcome.CONTRACT_ORDERED,
        NoteOutcome.CONTRACT_REFUSED,
        NoteOutcome.CONTRACT_NOT_PLACED,
        NoteOutcome.CONTRACT_NOT_SENT,
    ),
}
"""Of what went to CSSS: unknown, carried out, refused, decided as not carried out, not sent."""

_OF_PAYMENT = {
    Kind.PAID_NOT_DELIVERED: NoteOutcome.PAID_NOT_DELIVERED,
    Kind.PAID_DELIVERED: NoteOutcome.DELIVERED,
    Kind.NOT_AT_LINKSFIELD: NoteOutcome.PAYMENT_NOT_FOUND,
    Kind.WAITS_FOR_PAYMENT: NoteOutcome.PAYMENT_PENDING,
    Kind.NO_ANSWER: NoteOutcome.PAYMENT_UNKNOWN,
}


def jobs(facts: CardFacts, verdict: Verdict, done: Iterable[Done], *, how_to_pay: str = "") -> tuple[Job, ...]:
    """The jobs of a ticket, most telling first; never none: a card that was looked up alone is a job as well.

    `done` are the rows that the note is about (`done.of_ticket`); what is unknown on the card counts whatever its
    ticket. `how_to_pay` is a sentence with the way to pay, where the profile or the agent has one.
    """
    facts = judged(facts)
    # What was sent to another system says nothing of this card here.
    here = tuple(row for row in done if facts.base_url in ("", row.base_url))
    sent = [job for job in _of_writes(facts, verdict, here, how_to_pay) if not _is_told_by_payment(verdict, job)]
    # A thing is said once: what is paid for an order from here is told with that order.
    told = {job.done.pay_id for job in sent if job.done is not None and job.done.did in _ORDERS}
    paid = (job for job in _of_payments(facts, verdict) if not job.facts.pay_id or job.facts.pay_id not in told)
    found = [*sent, *paid, *_of_card(facts, verdict)]
    places = list(NoteOutcome)
    found.sort(key=lambda job: places.index(job.outcome))
    return tuple(found) or (_look_up(facts),)


# ------------------------------------------------------------------ what was sent from here


def _of_writes(facts: CardFacts, verdict: Verdict, rows: tuple[Done, ...], how_to_pay: str) -> Iterator[Job]:
    known, asked = {row.intent for row in rows}, {each.pay_id for each in facts.payments}
    writes = [row for row in rows if row.state is not None]
    # Of other tickets: what is unknown, and what a payment that was asked about was for.
    # ... and the order whose auto-renewal was started.
    asked |= {row.pay_id for row in writes if row.did is Did.CREATE_SUBSCRIPTION and row.carried_out}
    more = (each for each in facts.writes if each.intent not in known)
    writes += [each for each in more if each.open or (_is_order_there(each) and each.pay_id in asked)]
    for done in _telling(writes):
        outcome = _outcome(facts, done)
        if outcome is not None:
            told, goes_on = _facts(facts, verdict, done, how_to_pay), done.intent in facts.under_way
            yield Job(outcome=outcome, facts=told, done=done, under_way=goes_on)


def _is_order_there(done: Done) -> bool:
    return done.did in _ORDERS and done.carried_out


def _is_told_by_payment(verdict: Verdict, job: Job) -> bool:
    """Whether the payment of an order from here says more of it: paid and missing, or paid more than once.

    What came to nothing and is paid all the same, or may be soon, is not to be ordered again.
    """
    if job.done is None or job.done.did not in _ORDERS or job.done.open:
        return False
    paid = verdict.payment(job.done.pay_id)
    if not job.done.carried_out:
        return paid is not None and paid.state in (PaymentState.PAID, PaymentState.PENDING, PaymentState.UNKNOWN)
    return paid is not None and paid.kind in (Kind.PAID_NOT_DELIVERED, Kind.CHARGED_TWICE)


def _telling(writes: list[Done]) -> list[Done]:
    """The newest of each job, and whatever is unknown or turned up: what was tried before is overtaken.

    What was refused or never left overtakes nothing that may be there.
    """
    newest, arrived = dict[tuple[object, ...], Done](), dict[tuple[object, ...], Done]()
    for done in writes:
        newest.setdefault(_job(done), done)
        if done.may_have_arrived:
            arrived.setdefault(_job(done), done)
    told = ((each, newest[_job(each)], arrived.get(_job(each))) for each in writes)
    return [each for each, last, there in told if each.open or _turned_up(each) or _tells(each, last, there)]


def _tells(done: Done, last: Done, there: Done | None) -> bool:
    """Whether a write is told: the last of its job, and the last that may be there.

    Of one payment or renewal that was seen to, what came to nothing after that says nothing.
    """
    if there is None or there.intent == last.intent:
        return done.intent == last.intent
    same = bool(there.pay_id) and there.pay_id == last.pay_id
    said = same and (there.carried_out or last.why in WAS_OFF)
    return done.intent == there.intent or (done.intent == last.intent and not said)


def _job(done: Done) -> tuple[object, ...]:
    if done.did in _ORDERS:
        return (Did.PLACE_ORDER, done.plan_name)
    if done.did is Did.CONTRACT_ORDER:
        return (done.did, done.plan_name)
    return (done.did, done.order_no, done.pay_id)


def _turned_up(done: Done) -> bool:
    return done.cause is Cause.FOUND_LATE


def _outcome(facts: CardFacts, done: Done) -> NoteOutcome | None:
    if done.did in _ORDERS:
        return _order(facts, done)
    if done.did in _BY_CONTRACT:
        return _by_contract(done)
    if done.did is Did.CONFIRM_PAYMENT:
        # What came of it otherwise stands with its payment.
        return NoteOutcome.CONFIRM_UNCONFIRMED if done.open else None
    if done.open:
        stop = done.did is Did.STOP_RENEWAL
        return NoteOutcome.STOP_UNCONFIRMED if stop else NoteOutcome.SUBSCRIPTION_UNCONFIRMED
    if done.carried_out and done.did is Did.CREATE_SUBSCRIPTION:
        # What an agent noted as started leaves open whether it is, and whether its order is paid.
        return NoteOutcome.SUBSCRIPTION_UNCONFIRMED if may_be_started(facts, done) else None
    if done.carried_out:
        return _stopped(facts, done)
    refused, not_sent, not_done = _NOT_DONE[done.did]
    if done.did is Did.STOP_RENEWAL and _was_off(facts, done):
        return NoteOutcome.ALREADY_OFF
    if done.state is State.REFUSED:
        return refused
    return not_done if done.may_have_arrived else not_sent


def _order(facts: CardFacts, done: Done) -> NoteOutcome | None:
    if done.open:
        return NoteOutcome.ORDER_UNCONFIRMED
    if done.state is State.REFUSED:
        return NoteOutcome.ORDER_REFUSED
    if not done.carried_out:
        return NoteOutcome.ORDER_NOT_PLACED if done.may_have_arrived else NoteOutcome.ORDER_NOT_SENT
    if done.state is State.PLACED:
        return NoteOutcome.ORDER_TURNED_UP if _turned_up(done) else NoteOutcome.ORDER_FOUND_PLACED
    if done.did is Did.RECORD_ORDER:
        return NoteOutcome.ORDER_RECORDED
    return _by_card(facts, done)


def _by_contract(done: Done) -> NoteOutcome:
    unknown, there, refused, not_done, not_sent = _BY_CONTRACT[done.did]
    if done.open or done.carried_out:
        return unknown if done.open else there
    if done.state is State.REFUSED:
        return refused
    return not_done if done.may_have_arrived else not_sent


def _by_card(facts: CardFacts, done: Done) -> NoteOutcome | None:
    """An order by card: paid where Linksfield says so, or its renewal was started; listed, or not paid yet."""
    seen = of_order(facts, done, "")
    if seen.is_paid or renewal_started(facts, done):
        return NoteOutcome.ORDER_PLACED_PAID
    if seen.on_card not in (OnCard.UNPAID, OnCard.UNSURE):
        return NoteOutcome.ORDER_PLACED_LISTED
    # What may be paid, or not, is told by its payment, or by the start of its renewal.
    return None if seen.on_card is OnCard.UNSURE else NoteOutcome.ORDER_PLACED_UNPAID


def _was_off(facts: CardFacts, done: Done) -> bool:
    """Whether nothing was in force when this was to be stopped, and none was listed since."""
    as_of, since = facts.renewal.as_of, done.since or done.at
    on_since = facts.in_force is not None and as_of is not None and as_of >= since
    return done.why in WAS_OFF and not done.earlier_may_have_arrived and not on_since


def _stopped(facts: CardFacts, done: Done) -> NoteOutcome:
    in_force, as_of = facts.in_force, facts.renewal.as_of
    if done.noted and not none_left(facts, done):
        # An agent's word, that no answer of Linksfield proves: the customer is not told that it is off.
        return NoteOutcome.STOP_UNCONFIRMED
    if in_force is None or (as_of is not None and done.since is not None and as_of < done.since):
        return NoteOutcome.STOPPED
    same = (in_force.order_no, in_force.pay_id) == (done.order_no, done.pay_id)
    # It is listed again after it was seen to be off: nobody may say that it will not renew.
    return NoteOutcome.STOP_UNCONFIRMED if same else NoteOutcome.STOPPED_OTHER_ON


def _facts(facts: CardFacts, verdict: Verdict, done: Done, how_to_pay: str) -> NoteFacts:
    if done.did in _ORDERS:
        return of_order(facts, done, how_to_pay)
    if done.did in _BY_CONTRACT:
        return of_contract(facts, done)
    if done.did is Did.STOP_RENEWAL:
        return of_stop(facts, done)
    if done.did is Did.CONFIRM_PAYMENT:
        paid = verdict.payment(done.pay_id)
        return of_confirmation(facts, done, paid.delivery if paid is not None else None)
    return of_subscription(facts, done)


# ------------------------------------------------------------------ payments


def _of_payments(facts: CardFacts, verdict: Verdict) -> Iterator[Job]:
    twice = [each for each in verdict.conclusions if each.kind is Kind.CHARGED_TWICE]
    for charge in twice:
        outcome = NoteOutcome.CHARGED_TWICE if charge.facts.certain else NoteOutcome.PAYMENTS_NOT_KNOWN
        missing = any(_lacks_order(each, charge) for each in verdict.conclusions)
        yield Job(outcome=outcome, facts=of_charge(facts, charge.facts, missing=missing))
    told = {each.pay_id for charge in twice for each in charge.facts.payments}
    alone = [each for each in verdict.conclusions if _is_of_payment(each) and each.facts.pay_id not in told]
    compared = None if twice else _compared(facts, verdict, alone)
    if compared is not None:
        yield compared
        return
    for conclusion in alone:
        yield _alone(facts, conclusion)


def _lacks_order(conclusion: Conclusion, charge: Conclusion) -> bool:
    """Whether the one order of a double charge is missing, too, and cannot have been used up."""
    missing = conclusion.kind is Kind.PAID_NOT_DELIVERED and not conclusion.facts.may_be_used_up
    return missing and any(each.pay_id == conclusion.facts.pay_id for each in charge.facts.payments)


def _is_of_payment(conclusion: Conclusion) -> bool:
    """Whether it is about a payment alone: what was ordered or recorded here is told as that order."""
    return conclusion.kind in _OF_PAYMENT and bool(conclusion.facts.pay_id) and conclusion.facts.done is None


def _alone(facts: CardFacts, conclusion: Conclusion) -> Job:
    outcome = _OF_PAYMENT[conclusion.kind]
    if outcome is NoteOutcome.PAYMENT_PENDING and conclusion.facts.payment is PaymentState.FAILED:
        outcome = NoteOutcome.PAYMENT_FAILED
    if conclusion.facts.payment is PaymentState.PAID and (
        conclusion.kind is Kind.NO_ANSWER or conclusion.facts.may_be_used_up
    ):
        outcome = NoteOutcome.PAID_UNCLEAR
    return Job(outcome=outcome, facts=of_payment(facts, conclusion.facts))


def _compared(facts: CardFacts, verdict: Verdict, alone: list[Conclusion]) -> Job | None:
    """Two payments and more that are no double charge, as one job; None where one of them says more by itself."""
    concerned = [each for each in verdict.payments if each.kind not in (Kind.RECORDED, Kind.UNKNOWN)]
    told = [each for each in results(facts) if any(each.pay_id == one.pay_id for one in concerned)]
    plain = all(each.kind in (Kind.PAID_DELIVERED, Kind.WAITS_FOR_PAYMENT, Kind.NO_ANSWER) for each in alone)
    if not plain or len(told) < len(concerned):
        return None
    try:
        found = compare(told, facts.orders.value if facts.orders.answered else None)
    except BadInput:
        return None
    outcome = _of_comparison(found, concerned)
    if outcome is None:
        return None
    facts_of = msgspec.structs.replace(base(facts), count=found.paid, payments=found.payments, money=_money_paid(found))
    return Job(outcome=outcome, facts=facts_of)


def _money_paid(found: DoublePayment) -> Money | None:
    """The amount of the one payment that is paid; None where it is not one."""
    paid = [each.money for each in found.payments if each.state is PaymentState.PAID]
    return paid[0] if len(paid) == 1 else None


def _of_comparison(found: DoublePayment, concerned: list[PaymentVerdict]) -> NoteOutcome | None:
    if found.code is Compared.NOT_TWICE:
        return NoteOutcome.ONLY_ONE_PAID if found.paid else None
    if found.code is Compared.UNDECIDED:
        return NoteOutcome.ONE_PENDING if found.pending else NoteOutcome.PAYMENTS_NOT_KNOWN
    if found.code is Compared.FEWER_ORDERS:
        return NoteOutcome.FEWER_ORDERS
    if found.code is not Compared.DIFFERENT_ORDERS:
        return NoteOutcome.PAYMENTS_NOT_KNOWN
    # As many orders as payments are no proof: they may have stood there before.
    paid = [each for each in concerned if each.state is PaymentState.PAID]
    there = all(each.delivery is Delivery.ON_CARD for each in paid)
    return NoteOutcome.DIFFERENT_ORDERS if there else NoteOutcome.ORDERS_NOT_TRACED


# ------------------------------------------------------------------ the card itself


def _look_up(facts: CardFacts) -> Job:
    """The card that was looked up alone, or that could not be asked about."""
    told = msgspec.structs.replace(base(facts), unsent=facts.card.unsent)
    return Job(outcome=NoteOutcome.NOT_ASKED if told.unsent else NoteOutcome.LOOKED_UP, facts=told)


def _of_card(facts: CardFacts, verdict: Verdict) -> Iterator[Job]:
    refused = verdict.find(Kind.NOT_OUR_CARD)
    if refused is not None:
        told = msgspec.structs.replace(base(facts), message=refused.facts.message, code=refused.facts.code)
        yield Job(outcome=NoteOutcome.CARD_REFUSED, facts=msgspec.structs.replace(told, as_of=refused.facts.as_of))
    off = verdict.find(Kind.RENEWAL_WAS_OFF)
    if off is not None and off.fresh and off.facts.done is None:
        yield Job(outcome=NoteOutcome.ALREADY_OFF, facts=of_stop(facts, None))
