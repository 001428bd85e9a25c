"""What follows from the payments that were asked about: charged twice, paid and (not) delivered, not at Linksfield."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from services.background.followed_payments import FollowedPayment
from services.desk.done import Did, Done
from services.desk.verdicts.card_facts import Asked, AskedPayment, CardFacts
from services.desk.verdicts.charged_twice import repeated, to_give_back
from services.desk.verdicts.delivery import CHANGING, RECENT, Bought, bought, delivery, has_come_by, may_be_used_up
from services.desk.verdicts.evidence import of_awaited, of_delivery, of_followed, of_payment, of_write
from services.desk.verdicts.verdicts import Conclusion, Delivery, Evidence, Facts, Kind, Question
from services.records import PaymentResult, PaymentState, Record

_BY_DELIVERY = {
    Delivery.ON_CARD: Kind.PAID_DELIVERED,
    Delivery.NOT_ON_CARD: Kind.PAID_NOT_DELIVERED,
    Delivery.UNCLEAR: Kind.NO_ANSWER,
    Delivery.NOT_SEEN: Kind.NO_ANSWER,
}

SOON = timedelta(hours=1)
"""How long an order that was asked for is simply waited for. After that something is wrong."""

_OF_ITSELF = frozenset(
    {
        Kind.PAID_NOT_DELIVERED,
        Kind.PAID_DELIVERED,
        Kind.NOT_AT_LINKSFIELD,
        Kind.NO_ANSWER,
        Kind.WAITS_FOR_PAYMENT,
    }
)
"""What one payment alone makes true of its card; the rest is concluded from the write, or from several payments."""


class Case(Record, frozen=True):
    """One payment, with all that bears on it. `kind` is what is concluded; None while it is asked or was not asked."""

    asked: AskedPayment
    kind: Kind | None
    what: Bought
    delivery: Delivery | None = None

    @property
    def pay_id(self) -> str:
        """The payId that was asked about."""
        return self.asked.pay_id

    @property
    def result(self) -> PaymentResult | None:
        """What Linksfield said of it, if it did."""
        return self.asked.answer.value if self.asked.answer.answered else None

    @property
    def state(self) -> PaymentState | None:
        """How Linksfield says it stands; None where it did not say."""
        return self.result.state if self.result is not None else None

    @property
    def order_no(self) -> str:
        """The order number that Linksfield names for it, else the one under which it was sent from here."""
        own = next((each.order_no for each in self.what.writes if each.pay_id == self.pay_id), "")
        return (self.result.order_no if self.result is not None else "") or own

    @property
    def made_here(self) -> bool:
        """Whether this payId was drawn here for an order by card, whatever became of that: it is never our shop's."""
        return any(each.did is Did.PLACE_ORDER and each.pay_id == self.pay_id for each in self.what.writes)

    @property
    def ordered_here(self) -> bool:
        """Whether its order by card was placed from here: what waits for its payment is concluded from that order."""
        return any(is_own_order(each, self.pay_id) for each in self.what.writes)


def is_own_order(done: Done, pay_id: str) -> bool:
    """Whether this is an order by card that was placed from here under this payId."""
    return done.did is Did.PLACE_ORDER and done.carried_out and done.pay_id == pay_id


def cases(facts: CardFacts) -> tuple[Case, ...]:
    """Every payment that was asked about, in that order."""
    twice = repeated(results(facts))
    return tuple(_case(facts, asked, twice) for asked in facts.payments)


def results(facts: CardFacts) -> tuple[PaymentResult, ...]:
    """What Linksfield said of payments, each payId once."""
    told = (each.answer.value for each in facts.payments if each.answer.answered)
    return tuple({each.pay_id: each for each in told if each is not None}.values())


def conclusions(facts: CardFacts, found: tuple[Case, ...]) -> Iterator[Conclusion]:
    """What is true of the card because of its payments."""
    for order_no, payments in repeated(results(facts)).items():
        yield from _charged_twice(facts, order_no, payments, found)
    paid = {case.order_no for case in found if case.state is PaymentState.PAID and case.order_no}
    for case in found:
        # An order from here that waits is concluded from the order; a second payment of a paid order waits for nothing.
        told = case.kind is Kind.WAITS_FOR_PAYMENT and (case.ordered_here or case.order_no in paid)
        if case.kind in _OF_ITSELF and not told and not (case.kind is Kind.NOT_AT_LINKSFIELD and case.made_here):
            yield _alone(facts, case)


def confirmation(case: Case) -> Done | None:
    """The last time that Linksfield was asked from here to confirm this payment; what never left counts for nothing."""
    asked = (each for each in case.what.writes if each.did is Did.CONFIRM_PAYMENT and each.pay_id == case.pay_id)
    return next(asked, None)


def _case(facts: CardFacts, asked: AskedPayment, twice: dict[str, tuple[PaymentResult, ...]]) -> Case:
    result = asked.answer.value if asked.answer.answered else None
    what = bought(facts, asked.pay_id, result.order_no if result is not None else "")
    paid = result is not None and result.state is PaymentState.PAID
    seen = _delivery(facts, asked.pay_id, what) if paid else None
    kind = _kind(asked, what, seen, is_twice=result is not None and result.order_no in twice)
    return Case(asked=asked, kind=kind, what=what, delivery=seen)


def _kind(asked: AskedPayment, what: Bought, seen: Delivery | None, *, is_twice: bool) -> Kind | None:
    if asked.answer.state in (Asked.NOT_ASKED, Asked.ASKING):
        return None
    own = [each for each in what.writes if each.pay_id == asked.pay_id]
    if any(each.open for each in own):
        return Kind.UNKNOWN
    # What our own shop was paid for needs no word of Linksfield's.
    if any(each.did is Did.RECORD_ORDER and each.carried_out for each in own):
        return Kind.RECORDED
    if asked.not_known_there:
        ordered = any(is_own_order(each, asked.pay_id) for each in own)
        return Kind.WAITS_FOR_PAYMENT if ordered else Kind.NOT_AT_LINKSFIELD
    result = asked.answer.value
    if result is None or result.state is PaymentState.UNKNOWN:
        return Kind.NO_ANSWER
    if seen is None:
        return Kind.WAITS_FOR_PAYMENT
    return Kind.CHARGED_TWICE if is_twice else _BY_DELIVERY[seen]


def _delivery(facts: CardFacts, pay_id: str, what: Bought) -> Delivery:
    renewal = facts.in_force
    seen = delivery(facts, what, of_renewal=renewal is not None and renewal.pay_id == pay_id)
    return Delivery.ON_CARD if seen is Delivery.UNCLEAR and _came(facts, pay_id) else seen


def _came(facts: CardFacts, pay_id: str) -> bool:
    """Whether one more order came while its delivery was waited for, and nothing else can be that one.

    Nothing from here, and no order of another payment that was waited for or asked for as well.
    """
    for each in facts.followed:
        if each.pay_id == pay_id and each.ended == "arrived":
            orders = (w for w in facts.writes if w.did in CHANGING and w.may_have_arrived)
            ours = any(order.at > each.started - RECENT for order in orders)
            return not ours and _has_all(facts, each, _waited_for_beside(facts, each))
    return False


def _waited_for_beside(facts: CardFacts, one: FollowedPayment) -> set[str]:
    """Other payments whose order was waited for at the same time, or was to be confirmed since shortly before."""
    end = one.ended_at or facts.now
    followed = {each.pay_id for each in facts.followed if each.delivery and _overlaps(each, one.started, end)}
    asked = {
        each.pay_id
        for each in facts.writes
        if each.did is Did.CONFIRM_PAYMENT
        and each.may_have_arrived
        and one.started - RECENT < each.at < end
        and not has_come_by(each, one.orders_before)
    }
    numbers = {each.pay_id: each.order_no for each in results(facts)}
    own = numbers.get(one.pay_id, "")
    return {each for each in followed | asked if each != one.pay_id and not (own and numbers.get(each) == own)}


def _overlaps(one: FollowedPayment, begin: datetime, end: datetime) -> bool:
    return one.started < end and (one.ended_at is None or one.ended_at > begin)


def _has_all(facts: CardFacts, one: FollowedPayment, others: set[str]) -> bool:
    """Whether as many orders came as were waited for; where one alone was, its coming was seen."""
    if not others:
        return True
    return one.orders_before is not None and len(facts.orders.value or ()) - one.orders_before > len(others)


def _charged_twice(
    facts: CardFacts, order_no: str, payments: tuple[PaymentResult, ...], found: tuple[Case, ...]
) -> Iterator[Conclusion]:
    first = next(case for case in found if case.pay_id == payments[0].pay_id)
    certain, extra = not _renews(facts, order_no), to_give_back(payments)
    named = [of_payment(case.asked) for case in found if case.order_no == order_no]
    yield Conclusion(
        kind=Kind.CHARGED_TWICE,
        facts=Facts(
            payments=payments,
            refunds=(extra,) if certain and extra is not None else (),
            money=payments[0].money if len({each.money for each in payments}) == 1 else None,
            payment=PaymentState.PAID,
            delivery=first.delivery,
            order_no=order_no,
            plan=first.what.plan,
            as_of=first.asked.answer.as_of,
            certain=certain,
        ),
        evidence=_evidence(*named, of_delivery(facts, first.delivery)),
    )
    if first.delivery is Delivery.NOT_ON_CARD:
        yield _alone(facts, first, Kind.PAID_NOT_DELIVERED)


def _renews(facts: CardFacts, order_no: str) -> bool:
    """Whether a later payment of this order may be its renewal's; what could not be seen may be in force."""
    in_force = facts.renewal.not_seen or (facts.in_force is not None and facts.in_force.order_no == order_no)
    ours = (each for each in facts.writes if each.order_no == order_no)
    return in_force or any(each.renews or each.did in (Did.STOP_RENEWAL, Did.CREATE_SUBSCRIPTION) for each in ours)


def _alone(facts: CardFacts, case: Case, kind: Kind | None = None) -> Conclusion:
    result, asked = case.result, confirmation(case)
    paid_at = result.paid_at_text if result is not None else ""
    concluded = kind or case.kind
    assert concluded is not None
    missing = concluded is Kind.PAID_NOT_DELIVERED
    return Conclusion(
        kind=concluded,
        facts=Facts(
            plan=case.what.plan,
            money=result.money if result is not None else None,
            payment=case.state,
            delivery=case.delivery,
            confirmed=asked,
            order_no=case.order_no,
            pay_id=case.pay_id,
            paid_at=paid_at,
            at=_came_at(facts, case.pay_id),
            as_of=case.asked.answer.as_of,
            code=case.asked.answer.code,
            message=case.asked.answer.message,
            unseen=_unseen(case),
            unasked=_unseen(case) if case.asked.answer.unsent is not None else (),
            unsent=case.asked.answer.unsent,
            may_be_used_up=missing and may_be_used_up(facts, paid_at, case.what),
            awaited=missing and _is_awaited(facts, case.pay_id),
        ),
        evidence=_evidence(
            of_payment(case.asked),
            of_delivery(facts, case.delivery),
            *of_followed(facts, case.pay_id),
            of_write(asked) if asked is not None else None,
            of_awaited(facts, case.pay_id),
        ),
    )


def _is_awaited(facts: CardFacts, pay_id: str) -> bool:
    own = (each for each in facts.followed if each.pay_id == pay_id and each.delivery and not each.ended)
    return any(each.elapsed(facts.now) < SOON for each in own)


def _unseen(case: Case) -> tuple[Question, ...]:
    if case.kind is not Kind.NO_ANSWER:
        return ()
    return (Question.ORDERS,) if case.delivery is not None else (Question.PAYMENT,)


def _came_at(facts: CardFacts, pay_id: str) -> datetime | None:
    return next((each.at for each in of_followed(facts, pay_id)), None)


def _evidence(*found: Evidence | None) -> tuple[Evidence, ...]:
    return tuple(each for each in found if each is not None)
