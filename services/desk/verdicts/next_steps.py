"""Which steps a verdict allows, each with why it is not offered: the buttons take their state from here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from services.desk.verdicts.card_facts import Asked, CardFacts
from services.desk.verdicts.paying import Case, confirmation
from services.desk.verdicts.verdicts import Conclusion, Delivery, Kind, Offer, Standing, Step, WhyNot
from services.mall.endpoints import CONFIRM_PAYMENT, PLACE_ORDER, RECORD_PAID_ORDER, STOP_RENEWAL, Endpoint
from services.records import PaymentState
from services.wire.declining import declined
from services.writes.states import Effect

# The one filled button: the first of these that is offered.
_PRIMARY: dict[Kind, tuple[Step, ...]] = {
    Kind.UNKNOWN: (Step.CHECK, Step.COPY_NOTE),
    Kind.CHARGED_TWICE: (Step.COPY_REFUND_REQUEST, Step.COMPARE_PAYMENTS),
    Kind.PAID_NOT_DELIVERED: (Step.CONFIRM_PAYMENT, Step.FOLLOW_DELIVERY, Step.ESCALATE),
    Kind.NOT_AT_LINKSFIELD: (Step.RECORD_FOR_SHOP, Step.PASTE_PAY_ID),
    Kind.WAITS_FOR_PAYMENT: (Step.SEND_WAY_TO_PAY, Step.FOLLOW_PAYMENT, Step.COPY_REPLY),
    Kind.NOT_OUR_CARD: (Step.TRY_OTHER_PROFILES, Step.COPY_REPLY),
    Kind.NO_ANSWER: (Step.ASK_AGAIN,),
    Kind.RECORDED: (Step.COPY_REPLY,),
    Kind.PAID_DELIVERED: (Step.COPY_REPLY,),
    Kind.RENEWAL_STOPPED: (Step.COPY_REPLY,),
    Kind.RENEWAL_WAS_OFF: (Step.COPY_REPLY,),
    Kind.RENEWAL_ON: (Step.STOP_RENEWAL, Step.COPY_REPLY),
    Kind.IN_USE: (Step.COPY_REPLY,),
    Kind.NOTHING_KNOWN: (Step.PASTE_PAY_ID,),
}

_OF_A_PAYMENT = (
    Step.CONFIRM_PAYMENT,
    Step.FOLLOW_PAYMENT,
    Step.FOLLOW_DELIVERY,
    Step.ESCALATE,
    Step.RECORD_FOR_SHOP,
)


def primary_of(head: Conclusion | None, offers: Iterable[Offer]) -> Step | None:
    """The one next step of what heads; None while nothing stands, or if none of its steps is offered."""
    if head is None:
        return None
    offered = {each.step for each in offers if each.offered}
    steps = _PRIMARY[head.kind]
    if head.facts.awaited:
        # What was asked for takes its time: to look whether it came helps, to ask Linksfield once more does not yet.
        steps = (Step.ASK_AGAIN, *steps)
    elif head.facts.may_be_used_up:
        # To have an old order delivered once more is Linksfield's to decide.
        steps = (Step.ESCALATE, *steps)
    return next((step for step in steps if step in offered), None)


def offers_of(
    facts: CardFacts, standing: Standing, concluded: tuple[Conclusion, ...], found: tuple[Case, ...]
) -> tuple[Offer, ...]:
    """Every step once, for the card. A step about a payment is that of the worst payment that it is offered for."""
    blocked = _not_standing(standing)
    if blocked is not None:
        return tuple(Offer(step=step, why_not=blocked) for step in Step)
    return tuple(_offer(step, facts, concluded, found) for step in Step)


def payment_offers(facts: CardFacts, standing: Standing, case: Case, found: tuple[Case, ...]) -> tuple[Offer, ...]:
    """The steps that are about this payment alone."""
    blocked = _not_standing(standing)
    return tuple(
        Offer(step=step, why_not=blocked or _PAYMENT_STEPS[step](facts, case, found), pay_id=case.pay_id)
        for step in _OF_A_PAYMENT
    )


def _not_standing(standing: Standing) -> WhyNot | None:
    blocked = {Standing.ASKING: WhyNot.STILL_ASKING, Standing.NOT_ASKED: WhyNot.NOT_LOOKED_UP}
    return blocked.get(standing)


def _offer(step: Step, facts: CardFacts, concluded: tuple[Conclusion, ...], found: tuple[Case, ...]) -> Offer:
    if step in _OF_A_PAYMENT:
        return _of_worst_payment(step, facts, concluded, found)
    kinds = {each.kind: each for each in reversed(concluded)}
    if step is Step.CHECK:
        return _check(kinds.get(Kind.UNKNOWN))
    return Offer(step=step, why_not=_why_not(step, facts, kinds), pay_id=_about(step, kinds))


def _about(step: Step, kinds: dict[Kind, Conclusion]) -> str:
    kind = {Step.SEND_WAY_TO_PAY: Kind.WAITS_FOR_PAYMENT, Step.STOP_RENEWAL: Kind.RENEWAL_ON}.get(step)
    return kinds[kind].facts.pay_id if kind in kinds else ""


def _of_worst_payment(
    step: Step, facts: CardFacts, concluded: tuple[Conclusion, ...], found: tuple[Case, ...]
) -> Offer:
    worst = [each.facts.pay_id for each in concluded]
    ordered = sorted(found, key=lambda case: worst.index(case.pay_id) if case.pay_id in worst else len(worst))
    reasons = [(case.pay_id, _PAYMENT_STEPS[step](facts, case, found)) for case in ordered]
    for pay_id, why_not in reasons:
        if why_not is None:
            return Offer(step=step, pay_id=pay_id)
    waits = next((each.facts for each in concluded if each.kind is Kind.WAITS_FOR_PAYMENT), None)
    if step is Step.FOLLOW_PAYMENT and waits is not None and not reasons:
        # An order from here, whose payment nobody asked about yet.
        return Offer(step=step, why_not=_followed(facts, waits.pay_id, delivery=False), pay_id=waits.pay_id)
    pay_id, reason = reasons[0] if reasons else ("", WhyNot.NO_PAYMENT)
    return Offer(step=step, why_not=reason, pay_id=pay_id)


def _check(unknown: Conclusion | None) -> Offer:
    if unknown is None or unknown.facts.done is None:
        return Offer(step=Step.CHECK, why_not=WhyNot.NOTHING_UNKNOWN)
    why_not = WhyNot.BEING_SENT if unknown.facts.under_way else None
    return Offer(step=Step.CHECK, why_not=why_not, intent=unknown.facts.done.intent)


def _why_not(step: Step, facts: CardFacts, kinds: dict[Kind, Conclusion]) -> WhyNot | None:
    if step is Step.COPY_REFUND_REQUEST:
        twice = kinds.get(Kind.CHARGED_TWICE)
        return None if twice is not None and twice.facts.certain else WhyNot.NOT_CHARGED_TWICE
    if step is Step.COMPARE_PAYMENTS:
        return None if len(facts.payments) > 1 else WhyNot.ONE_PAYMENT
    if step is Step.SEND_WAY_TO_PAY:
        waits = kinds.get(Kind.WAITS_FOR_PAYMENT)
        return None if waits is not None and waits.facts.done is not None else WhyNot.NOTHING_WAITS
    if step is Step.TRY_OTHER_PROFILES:
        return _try_others(facts)
    if step is Step.ORDER_PLAN:
        return _cannot_write(facts, PLACE_ORDER, Effect.ADDS_PLAN)
    if step is Step.STOP_RENEWAL:
        return _stop(facts, kinds)
    return None


_DECLINED: dict[str, WhyNot] = {
    "read_only": WhyNot.LOOK_ONLY,
    "too_old": WhyNot.TOO_OLD,
    "assumed_call": WhyNot.ASSUMED_CALL,
}


def _try_others(facts: CardFacts) -> WhyNot | None:
    if facts.card.state is not Asked.REFUSED:
        return WhyNot.CARD_IS_OURS
    return WhyNot.NO_OTHER_PROFILE if facts.only_profile else None


def _stop(facts: CardFacts, kinds: dict[Kind, Conclusion]) -> WhyNot | None:
    if not facts.renewal_seen:
        return WhyNot.RENEWAL_NOT_SEEN
    if Kind.RENEWAL_ON not in kinds:
        return WhyNot.NO_RENEWAL
    return _cannot_write(facts, STOP_RENEWAL, Effect.ENDS_RENEWAL)


def _cannot_write(facts: CardFacts, endpoint: Endpoint, effect: Effect) -> WhyNot | None:
    """Why nothing of this kind may be sent for the card now: by the rule that is asked again before it is sent."""
    if facts.card.state is Asked.REFUSED:
        return WhyNot.NOT_OUR_CARD
    reason = declined(endpoint, facts, facts.environment, too_old=facts.too_old)
    if reason:
        return _DECLINED[reason]
    if not facts.done_seen:
        return WhyNot.JOURNAL_NOT_READ
    if facts.under_way:
        return WhyNot.BEING_SENT
    blocking = any(each.open and each.effect is effect for each in facts.writes)
    return WhyNot.CHECK_FIRST if blocking else None


# ------------------------------------------------------------------ about one payment


def _confirm(facts: CardFacts, case: Case, found: tuple[Case, ...]) -> WhyNot | None:
    missing = _not_missing(facts, case, found)
    if missing is not None:
        return missing
    asked = confirmation(case)
    if asked is not None and asked.carried_out:
        return WhyNot.NOTED_AS_CONFIRMED if asked.noted else WhyNot.CONFIRMED_ALREADY
    return _cannot_write(facts, CONFIRM_PAYMENT, Effect.ADDS_PLAN)


def _not_missing(_facts: CardFacts, case: Case, found: tuple[Case, ...]) -> WhyNot | None:
    """Why there is nothing to be delivered for this payment; None if there is, or may be."""
    if case.kind is Kind.RECORDED:
        return WhyNot.RECORDED_ALREADY
    if case.state is not PaymentState.PAID:
        return WhyNot.NOT_PAID
    if case.delivery is Delivery.ON_CARD:
        return WhyNot.ORDER_IS_ON_CARD
    order_no = case.order_no
    if case.delivery is Delivery.NOT_ON_CARD or not order_no:
        return None
    paid = sum(each.state is PaymentState.PAID and each.order_no == order_no for each in found)
    return WhyNot.ORDER_MAY_BE_ON_CARD if paid > 1 else None


def _follow_payment(facts: CardFacts, case: Case, _found: tuple[Case, ...]) -> WhyNot | None:
    if case.kind is Kind.RECORDED:
        return WhyNot.RECORDED_ALREADY
    if case.state in (PaymentState.PAID, PaymentState.FAILED):
        return WhyNot.DECIDED_ALREADY
    return _followed(facts, case.pay_id, delivery=False)


def _follow_delivery(facts: CardFacts, case: Case, found: tuple[Case, ...]) -> WhyNot | None:
    return _not_missing(facts, case, found) or _followed(facts, case.pay_id, delivery=True)


def _followed(facts: CardFacts, pay_id: str, *, delivery: bool) -> WhyNot | None:
    goes_on = (each for each in facts.followed if not each.ended and each.delivery is delivery)
    return WhyNot.FOLLOWED_ALREADY if any(each.pay_id == pay_id for each in goes_on) else None


def _record(facts: CardFacts, case: Case, _found: tuple[Case, ...]) -> WhyNot | None:
    if case.kind is Kind.RECORDED:
        return WhyNot.RECORDED_ALREADY
    if case.made_here:
        return WhyNot.MADE_HERE
    if case.state is not None:
        return WhyNot.LINKSFIELD_TOOK_IT
    if not case.asked.not_known_there:
        # What could not be asked about may be Linksfield's.
        return WhyNot.PAYMENT_NOT_SEEN
    return _cannot_write(facts, RECORD_PAID_ORDER, Effect.ADDS_PLAN)


_PAYMENT_STEPS: dict[Step, Callable[[CardFacts, Case, tuple[Case, ...]], WhyNot | None]] = {
    Step.CONFIRM_PAYMENT: _confirm,
    Step.FOLLOW_PAYMENT: _follow_payment,
    Step.FOLLOW_DELIVERY: _follow_delivery,
    Step.ESCALATE: _not_missing,
    Step.RECORD_FOR_SHOP: _record,
}
