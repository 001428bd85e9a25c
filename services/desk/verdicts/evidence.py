"""What each question showed, as evidence: a read that failed shows that it could not be seen, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from services.desk.done import Done
from services.desk.verdicts.card_facts import Answer, Asked, AskedPayment, CardFacts
from services.desk.verdicts.delivery import is_odd
from services.desk.verdicts.verdicts import Delivery, Evidence, Question, Seen
from services.records import PaymentState

_PAYMENTS = {
    PaymentState.PAID: Seen.PAID,
    PaymentState.PENDING: Seen.PENDING,
    PaymentState.FAILED: Seen.FAILED,
    PaymentState.UNKNOWN: Seen.STATUS_NOT_KNOWN,
}

_DELIVERIES = {
    Delivery.ON_CARD: Seen.ORDER_ON_CARD,
    Delivery.NOT_ON_CARD: Seen.ORDER_NOT_LISTED,
    Delivery.UNCLEAR: Seen.WHICH_ORDER_UNCLEAR,
}


def all_evidence(facts: CardFacts) -> tuple[Evidence, ...]:
    """Everything that was asked, and the writes from here, in the order in which a reader asks."""
    asked = (of_card(facts), of_orders(facts), of_renewal(facts), *map(of_payment, facts.payments))
    found = (each for each in asked if each is not None)
    return (*found, *of_followed(facts), *of_writes(facts))


def of_card(facts: CardFacts) -> Evidence | None:
    """Whether Linksfield accepts the card for this profile; None if it was not asked."""
    if facts.card.state is Asked.REFUSED:
        return _said(Question.CARD, Seen.CARD_REFUSED, facts.card)
    return _unanswered(Question.CARD, facts.card) or _said(Question.CARD, Seen.VALID, facts.card)


def of_orders(facts: CardFacts) -> Evidence | None:
    """How many orders are listed; None if it was not asked."""
    if not facts.orders.answered:
        return _unanswered(Question.ORDERS, facts.orders)
    orders = facts.orders.value or ()
    odd = sum(map(is_odd, orders))
    seen = Seen.ODD_ORDERS if odd else Seen.ORDERS if orders else Seen.NO_ORDERS
    return Evidence(question=Question.ORDERS, seen=seen, at=facts.orders.as_of, count=odd or len(orders))


def of_delivery(facts: CardFacts, delivery: Delivery | None) -> Evidence | None:
    """What the list of orders says of one order; where it could not be seen, that."""
    if delivery is None or delivery is Delivery.NOT_SEEN:
        return of_orders(facts)
    count = len(facts.orders.value or ())
    return Evidence(question=Question.ORDERS, seen=_DELIVERIES[delivery], at=facts.orders.as_of, count=count)


def of_renewal(facts: CardFacts) -> Evidence | None:
    """Whether an auto-renewal is in force; None if it was not asked."""
    if not facts.renewal.answered:
        return _unanswered(Question.RENEWAL, facts.renewal)
    if not facts.renewal_seen:
        return _said(Question.RENEWAL, Seen.COULD_NOT_SEE, facts.renewal)
    found = facts.in_force
    if found is None:
        return _said(Question.RENEWAL, Seen.NO_RENEWAL, facts.renewal)
    return Evidence(
        question=Question.RENEWAL,
        seen=Seen.RENEWAL_IN_FORCE,
        at=facts.renewal.as_of,
        pay_id=found.pay_id,
        order_no=found.order_no,
    )


def of_payment(asked: AskedPayment) -> Evidence | None:
    """What Linksfield says of a payId; None if it was not asked."""
    answer = asked.answer
    if asked.not_known_there:
        return _said(Question.PAYMENT, Seen.NOT_KNOWN_THERE, answer, asked.pay_id)
    result = answer.value
    if not answer.answered or result is None:
        return _unanswered(Question.PAYMENT, answer, asked.pay_id)
    return Evidence(
        question=Question.PAYMENT,
        seen=_PAYMENTS[result.state],
        at=answer.as_of,
        pay_id=asked.pay_id,
        order_no=result.order_no,
        value=result.status,
        money=result.money,
    )


def of_write(done: Done) -> Evidence:
    """A write from here, as it stands."""
    return Evidence(
        question=Question.DONE_HERE,
        seen=Seen.WRITE,
        at=done.since or done.at,
        pay_id=done.pay_id,
        order_no=done.order_no,
        money=done.money,
        done=done,
    )


def of_writes(facts: CardFacts) -> Iterator[Evidence]:
    """Every write from here, newest first; that there is none is evidence as well."""
    if not facts.done_seen:
        yield Evidence(question=Question.DONE_HERE, seen=Seen.COULD_NOT_SEE, at=facts.now)
    elif not facts.writes:
        yield Evidence(question=Question.DONE_HERE, seen=Seen.NOTHING_DONE, at=facts.now)
    yield from map(of_write, facts.writes)


def of_followed(facts: CardFacts, pay_id: str = "") -> Iterator[Evidence]:
    """Deliveries that were waited for and came: one more order than before, which is a hint and no proof."""
    for each in facts.followed:
        if each.ended == "arrived" and pay_id in ("", each.pay_id):
            yield Evidence(
                question=Question.FOLLOWED, seen=Seen.ONE_MORE_ORDER, at=each.ended_at, pay_id=each.pay_id, count=1
            )


def of_awaited(facts: CardFacts, pay_id: str) -> Evidence | None:
    """That the delivery of this payment is being waited for; None if it is not."""
    goes_on = any(each.pay_id == pay_id and each.delivery and not each.ended for each in facts.followed)
    return Evidence(question=Question.FOLLOWED, seen=Seen.WAITED_FOR, pay_id=pay_id) if goes_on else None


def _said(question: Question, seen: Seen, answer: Answer[object], pay_id: str = "") -> Evidence:
    return Evidence(
        question=question,
        seen=seen,
        at=answer.as_of,
        pay_id=pay_id,
        code=answer.code,
        message=answer.message,
        unsent=answer.unsent,
    )


def _unanswered(question: Question, answer: Answer[object], pay_id: str = "") -> Evidence | None:
    if answer.state is Asked.ASKING:
        return Evidence(question=question, seen=Seen.BEING_ASKED, pay_id=pay_id)
    seen = Seen.COULD_NOT_ASK if answer.state is Asked.UNSENT else Seen.COULD_NOT_SEE
    return _said(question, seen, answer, pay_id) if answer.not_seen else None
