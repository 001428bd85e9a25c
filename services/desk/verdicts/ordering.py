"""What follows from orders: sent from here and unknown, recorded, or waiting for a payment; and what is in use."""

from __future__ import annotations

from collections.abc import Iterator

from services.desk.done import Did, Done
from services.desk.orders import timeline
from services.desk.verdicts.card_facts import AskedPayment, CardFacts
from services.desk.verdicts.delivery import bought, delivery, is_fresh, is_odd, is_recent, span_of
from services.desk.verdicts.evidence import of_delivery, of_orders, of_payment, of_write
from services.desk.verdicts.verdicts import Conclusion, Delivery, Evidence, Facts, Kind
from services.records import PaymentState


def unknown(facts: CardFacts) -> Iterator[Conclusion]:
    """Everything sent from here whose outcome nobody knows, oldest first: it may have been carried out."""
    for done in reversed(facts.writes):
        if done.open:
            yield _of(Kind.UNKNOWN, facts, done)


def recorded(facts: CardFacts) -> Iterator[Conclusion]:
    """Orders that our own shop was paid for; an old one only while its plan is on the card."""
    listed = {order.plan_name for order in facts.orders.value or ()}
    for done in facts.writes:
        if done.did is Did.RECORD_ORDER and done.carried_out:
            fresh = is_fresh(facts, done)
            seen = arrived(facts, done) if fresh or done.plan_name in listed else None
            if fresh or seen is Delivery.ON_CARD:
                yield _of(Kind.RECORDED, facts, done, seen, fresh=fresh)


def waiting(facts: CardFacts) -> Iterator[Conclusion]:
    """Orders by card from here that Linksfield does not say are paid, and that are not on the card.

    One whose renewal was started from here was paid with that. An old one counts only if its payment was asked about.
    """
    for done in facts.writes:
        if done.did is not Did.PLACE_ORDER or not done.carried_out:
            continue
        asked = _asked(facts, done.pay_id)
        state = _state(asked)
        # A status that is not known here says nothing, and is concluded from the payment.
        if state in (PaymentState.PAID, PaymentState.UNKNOWN):
            continue
        told = asked is not None and (state is not None or asked.answer.not_seen)
        yield from _by_card(facts, done, told=told, asked=asked)


def in_use(facts: CardFacts) -> Iterator[Conclusion]:
    """What is in use and what waits; orders in states that are not known here alone say nothing."""
    orders = facts.orders.value
    if not facts.orders.answered or not orders:
        return
    spans = timeline(orders, facts.today, facts.orders_told)
    if not spans:
        return
    first = spans[0].order
    yield Conclusion(
        kind=Kind.IN_USE,
        facts=Facts(
            plan=first.plan_name,
            periods=first.periods,
            spans=spans,
            odd=sum(map(is_odd, orders)),
            as_of=facts.orders.as_of,
        ),
        evidence=_evidence(of_orders(facts)),
    )


def arrived(facts: CardFacts, done: Done) -> Delivery:
    """Whether the order of a write from here is on the card."""
    return delivery(facts, bought(facts, done.pay_id, done.order_no))


def renewal_started(facts: CardFacts, done: Done) -> bool:
    """Whether the auto-renewal of this order was started from here: that pays the order as well (documented)."""
    listed = facts.in_force is not None and facts.in_force.pay_id == done.pay_id
    return any(listed or not each.noted for each in _starts(facts, done))


def may_be_started(facts: CardFacts, done: Done) -> bool:
    """Whether the auto-renewal of this order may have been started, and so the order be paid, or not.

    Its start has no answer, or it is an agent's word alone that it was started.
    """
    ours = (each for each in facts.writes if each.did is Did.CREATE_SUBSCRIPTION and each.pay_id == done.pay_id)
    return any(each.open or each.carried_out for each in ours) and not renewal_started(facts, done)


def _starts(facts: CardFacts, done: Done) -> Iterator[Done]:
    for each in facts.writes:
        if each.did is Did.CREATE_SUBSCRIPTION and each.carried_out and each.pay_id == done.pay_id:
            yield each


def _by_card(facts: CardFacts, done: Done, *, told: bool, asked: AskedPayment | None) -> Iterator[Conclusion]:
    started, recent = renewal_started(facts, done), is_recent(facts, done.since or done.at)
    if not (started or told or recent) or (_state(asked) is None and may_be_started(facts, done)):
        return
    seen = arrived(facts, done)
    if started:
        kinds = {Delivery.ON_CARD: Kind.PAID_DELIVERED, Delivery.NOT_ON_CARD: Kind.PAID_NOT_DELIVERED}
        if seen in kinds and is_fresh(facts, done):
            yield _of(kinds[seen], facts, done, seen, payment=PaymentState.PAID)
    elif seen is not Delivery.ON_CARD:
        fresh = recent or is_fresh(facts, done)
        yield _of(Kind.WAITS_FOR_PAYMENT, facts, done, seen, payment=_state(asked), fresh=fresh, asked=asked)


def _of(
    kind: Kind,
    facts: CardFacts,
    done: Done,
    seen: Delivery | None = None,
    *,
    payment: PaymentState | None = None,
    fresh: bool = True,
    asked: AskedPayment | None = None,
) -> Conclusion:
    asked = asked or _asked(facts, done.pay_id)
    return Conclusion(
        kind=kind,
        facts=Facts(
            what=done.what,
            done=done,
            under_way=done.intent in facts.under_way,
            plan=done.plan_name,
            periods=done.periods,
            money=done.money,
            payment=payment,
            delivery=seen,
            order_no=done.order_no,
            pay_id=done.pay_id,
            renewal=done.renewal,
            spans=span_of(facts, done.plan_name) if seen is Delivery.ON_CARD else (),
            at=done.sent_at or done.at if done.open else done.since,
            as_of=facts.orders.as_of,
        ),
        evidence=_evidence(
            of_write(done),
            of_payment(asked) if asked is not None else None,
            of_delivery(facts, seen) if seen is not None else None,
        ),
        fresh=fresh,
    )


def _asked(facts: CardFacts, pay_id: str) -> AskedPayment | None:
    return next((each for each in facts.payments if each.pay_id == pay_id), None)


def _state(asked: AskedPayment | None) -> PaymentState | None:
    result = asked.answer.value if asked is not None and asked.answer.answered else None
    return result.state if result is not None else None


def _evidence(*found: Evidence | None) -> tuple[Evidence, ...]:
    return tuple(each for each in found if each is not None)
