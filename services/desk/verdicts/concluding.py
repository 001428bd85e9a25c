"""One card's facts in, one verdict out: pure, and the only place where anything is concluded."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from services.desk.verdicts.card_facts import Answer, Asked, CardFacts
from services.desk.verdicts.delivery import is_odd
from services.desk.verdicts.evidence import all_evidence, of_card, of_orders, of_renewal, of_writes
from services.desk.verdicts.next_steps import offers_of, payment_offers, primary_of
from services.desk.verdicts.ordering import in_use, recorded, unknown, waiting
from services.desk.verdicts.paying import Case, cases, conclusions
from services.desk.verdicts.remembered import judged
from services.desk.verdicts.renewing import renewing
from services.desk.verdicts.verdicts import (
    Conclusion,
    Evidence,
    Facts,
    Kind,
    PaymentVerdict,
    Question,
    Standing,
    Verdict,
)

# What heads, the most money at risk first. What was done here heads while it is news: it is what the ticket is about.
_RANKS = (
    (Kind.UNKNOWN, True),
    (Kind.CHARGED_TWICE, True),
    (Kind.PAID_NOT_DELIVERED, True),
    (Kind.NOT_AT_LINKSFIELD, True),
    (Kind.WAITS_FOR_PAYMENT, True),
    (Kind.NOT_OUR_CARD, True),
    (Kind.RECORDED, True),
    (Kind.PAID_DELIVERED, True),
    (Kind.RENEWAL_ON, True),
    (Kind.RENEWAL_STOPPED, True),
    (Kind.RENEWAL_WAS_OFF, True),
    (Kind.NO_ANSWER, True),
    (Kind.IN_USE, True),
    (Kind.WAITS_FOR_PAYMENT, False),
    (Kind.NOTHING_KNOWN, True),
    (Kind.RECORDED, False),
    (Kind.RENEWAL_STOPPED, False),
    (Kind.RENEWAL_WAS_OFF, False),
    (Kind.NO_ANSWER, False),
)


def conclude(facts: CardFacts) -> Verdict:
    """Everything that follows for a card from what is known of it. Never raises, and asks nobody.

    What we hold ourselves wins over what Linksfield could not answer; nothing that could not be seen is called none,
    and nothing unknown delivered.
    """
    return conclude_from(facts, judged(facts))


def conclude_from(asked: CardFacts, facts: CardFacts) -> Verdict:
    """The same where the facts were judged before: those that were `asked` for, and as they are judged."""
    questions = _questions(asked)
    found = cases(facts)
    asking = [each for each in questions if each.state is Asked.ASKING]
    concluded = () if asking else tuple(sorted(_all(facts, found), key=_rank))
    standing = Standing.ASKING if asking else Standing.STANDS if concluded else Standing.NOT_ASKED
    head = concluded[0] if concluded else None
    offers = offers_of(facts, standing, concluded, found)
    return Verdict(
        iccid=facts.iccid,
        profile=facts.profile,
        environment=facts.environment,
        at=facts.now,
        standing=standing,
        head=head,
        also=concluded[1:],
        evidence=all_evidence(facts),
        asked=len(questions),
        answered=len(questions) - len(asking),
        primary=primary_of(head, offers),
        offers=offers,
        payments=tuple(_of_payment(facts, standing, case, found) for case in found),
    )


def _questions(facts: CardFacts) -> list[Answer[object]]:
    asked = (facts.card, facts.orders, facts.renewal, *(each.answer for each in facts.payments))
    return [each for each in asked if each.state is not Asked.NOT_ASKED]


def _all(facts: CardFacts, found: tuple[Case, ...]) -> Iterator[Conclusion]:
    made = [
        *unknown(facts),
        *conclusions(facts, found),
        *_not_our_card(facts),
        *recorded(facts),
        *waiting(facts),
        *renewing(facts),
        *in_use(facts),
        *_no_answer(facts),
    ]
    yield from made
    telling = [each for each in made if each.fresh or each.kind is Kind.WAITS_FOR_PAYMENT]
    if facts.orders.answered and not facts.orders.value and facts.done_seen and not telling:
        evidence = [each for each in (of_card(facts), of_orders(facts)) if each is not None]
        yield Conclusion(
            kind=Kind.NOTHING_KNOWN,
            facts=Facts(as_of=facts.orders.as_of),
            evidence=(*evidence, *of_writes(facts)),
        )


def _not_our_card(facts: CardFacts) -> Iterator[Conclusion]:
    if facts.card.state is Asked.REFUSED:
        seen = of_card(facts)
        yield Conclusion(
            kind=Kind.NOT_OUR_CARD,
            facts=Facts(as_of=facts.card.as_of, code=facts.card.code, message=facts.card.message),
            evidence=(seen,) if seen is not None else (),
        )


def _no_answer(facts: CardFacts) -> Iterator[Conclusion]:
    """What could not be seen of the card itself: that alone is no verdict of "none"."""
    asked: tuple[tuple[Question, Callable[[CardFacts], Evidence | None]], ...] = (
        (Question.CARD, of_card),
        (Question.ORDERS, of_orders),
        (Question.RENEWAL, of_renewal),
        (Question.DONE_HERE, lambda facts: next(of_writes(facts), None)),
    )
    unseen = tuple(question for question, _ in asked if _is_unseen(facts, question))
    if not unseen:
        return
    evidence = [seen for question, of in asked if question in unseen and (seen := of(facts)) is not None]
    # Auto-renewal alone is left out of the sentence, and does not stand in the way of what else is known.
    yield Conclusion(
        kind=Kind.NO_ANSWER,
        facts=Facts(
            unseen=unseen,
            unasked=tuple(each.question for each in evidence if each.unsent is not None),
            unsent=next((each.unsent for each in evidence if each.unsent is not None), None),
            as_of=max((each.at for each in evidence if each.at is not None), default=None),
        ),
        evidence=tuple(evidence),
        fresh=unseen != (Question.RENEWAL,),
    )


def _is_unseen(facts: CardFacts, question: Question) -> bool:
    if question is Question.CARD:
        return facts.card.state in (Asked.FAILED, Asked.UNSENT)
    if question is Question.DONE_HERE:
        return not facts.done_seen
    if question is Question.RENEWAL:
        return facts.renewal.not_seen or (facts.renewal.answered and not facts.renewal_seen)
    orders = facts.orders.value or ()
    return facts.orders.not_seen or (bool(orders) and all(map(is_odd, orders)))


def _rank(conclusion: Conclusion) -> int:
    # A payment that could not be judged is what was asked about; it comes before what else the card shows.
    if conclusion.kind is Kind.NO_ANSWER and conclusion.facts.pay_id:
        return _RANKS.index((Kind.RECORDED, True))
    return _RANKS.index((conclusion.kind, conclusion.fresh))


def _of_payment(facts: CardFacts, standing: Standing, case: Case, found: tuple[Case, ...]) -> PaymentVerdict:
    return PaymentVerdict(
        pay_id=case.pay_id,
        kind=case.kind,
        state=case.state,
        delivery=case.delivery,
        order_no=case.order_no,
        unasked=case.asked.answer.state is Asked.UNSENT,
        offers=payment_offers(facts, standing, case, found),
    )
