"""Which of the chosen cards a plan can be ordered for by contract (CSSS) now, and why not for the others."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from services.bulk.look_up import CardAnswer, is_no_answer
from services.bulk.preview import check_place, judged_anew
from services.desk.desk import Desk
from services.desk.verdicts.verdicts import Kind, Step, Verdict, WhyNot
from services.errors import ConsoleError
from services.mall.prices import order_total
from services.records import Money, Plan, Record, Subject
from services.sisters import ContractDraft, PayStatus
from services.writes.by_contract import order_for_comparison
from services.writes.records import GuardCode, Intent, Place
from services.writes.review_guards import against_history
from services.writes.states import What


class CannotOrder(enum.StrEnum):
    """Why nothing is ordered for a card."""

    CHECK_FIRST = "check_first"  # something that may have added a plan has no answer
    BEING_SENT = "being_sent"
    PLANS_NOT_SEEN = "plans_not_seen"  # the card, or the plans that it may buy, could not be seen
    SAME_PLAN = "same_plan"  # ordered from here for this card within the last day
    OTHER_TERMS = "other_terms"  # the plan costs something else for it, or has other bounds
    NOT_OFFERED = "not_offered"  # the Mall does not list the plan for it
    NOT_OUR_CARD = "not_our_card"
    NOT_ALLOWED = "not_allowed"  # by the profile, the version of the program, or the journal


_BY_OFFER = {
    WhyNot.CHECK_FIRST: CannotOrder.CHECK_FIRST,
    WhyNot.BEING_SENT: CannotOrder.BEING_SENT,
    WhyNot.NOT_OUR_CARD: CannotOrder.NOT_OUR_CARD,
    WhyNot.STILL_ASKING: CannotOrder.PLANS_NOT_SEEN,
    WhyNot.NOT_LOOKED_UP: CannotOrder.PLANS_NOT_SEEN,
}


class Candidate(Record, frozen=True):
    """One chosen card, before a plan was chosen: `plans` are those of the Mall's list for it, where they were seen.

    `cannot` keeps every plan back; `error` is why its plans could not be seen. `sent` is what was sent for it from
    here, newest first.
    """

    iccid: str
    cannot: CannotOrder | None = None
    error: ConsoleError | None = None
    plans: tuple[Plan, ...] = ()
    sent: tuple[Intent, ...] = ()

    @property
    def silent(self) -> bool:
        """Whether Linksfield did not answer, or said "not now"."""
        return self.error is not None and is_no_answer(self.error)


class Terms(Record, frozen=True):
    """What is ordered beside the plan, the same for each card."""

    periods: int
    pay_status: PayStatus
    opens_at_once: bool = False


class Offered(Record, frozen=True):
    """A plan of the Mall's lists, and for how many of the chosen cards it is offered like this."""

    plan: Plan
    cards: int


class OrderPreviewed(Record, frozen=True):
    """One chosen card: `draft` is what would be ordered, where it can; else `cannot` says why not."""

    iccid: str
    draft: ContractDraft | None = None
    cannot: CannotOrder | None = None


class OrderPreview(Record, frozen=True):
    """All chosen cards, in their order, for one plan; `money` is what one card costs."""

    plan: Plan
    terms: Terms
    money: Money
    cards: tuple[OrderPreviewed, ...]

    @property
    def able(self) -> tuple[OrderPreviewed, ...]:
        """Those that it can be ordered for."""
        return tuple(each for each in self.cards if each.cannot is None)

    def unable(self, cannot: CannotOrder) -> tuple[OrderPreviewed, ...]:
        """Those that it cannot, for this reason."""
        return tuple(each for each in self.cards if each.cannot is cannot)


TermsOfPlan = tuple[object, ...]
"""What of a plan must be the same on every card, for one price and one length to be said of all."""


def candidate(
    desk: Desk, subject: Subject, answer: CardAnswer, place: Place, shared: dict[TermsOfPlan, Plan]
) -> Candidate:
    """Judge one chosen card anew, with what the journal knows by now, and ask the Mall which plans it may buy.

    `place` is where it was looked up; `shared` has every plan once that was listed so far. Blocks; raises what would
    meet every other card: NotAllowed, JournalTrouble, NotSetUp, SecretUnavailable, ReviewStopped("other_system"). A
    read that fails stands in the candidate.
    """
    desk.writing.check_allowed(subject.profile, What.CONTRACT_ORDER)
    check_place(desk, subject.profile, place)
    contract, mall = desk.sisters.csss(subject.profile), desk.clients.client(subject.profile)
    account = contract.account_mark(answer.iccid)
    sent = desk.fixes.ledger.sharing(answer.iccid, place.base_url, account)
    cannot = _kept_back(judged_anew(desk, subject, answer).verdict)
    if cannot is None and not answer.facts.card.answered:
        cannot = CannotOrder.PLANS_NOT_SEEN
    if cannot is not None:
        return Candidate(iccid=answer.iccid, cannot=cannot, sent=sent)
    try:
        plans = mall.plans(answer.iccid)
    except ConsoleError as error:
        return Candidate(iccid=answer.iccid, cannot=CannotOrder.PLANS_NOT_SEEN, error=error, sent=sent)
    # Many cards list the same plans, of which what is shown and sent is kept.
    lean = tuple(shared.setdefault(_terms(plan), msgspec.structs.replace(plan, fields=())) for plan in plans)
    return Candidate(iccid=answer.iccid, plans=lean, sent=sent)


def offered(candidates: Iterable[Candidate]) -> tuple[Offered, ...]:
    """Every plan of their lists that an order by contract can name, each once: those of most cards first."""
    counts: dict[TermsOfPlan, int] = {}
    first: dict[TermsOfPlan, Plan] = {}
    for each in candidates:
        for key, plan in {_terms(plan): plan for plan in each.plans if _can_be_named(plan)}.items():
            counts[key] = counts.get(key, 0) + 1
            first.setdefault(key, plan)
    found = [Offered(plan=first[key], cards=count) for key, count in counts.items()]
    return tuple(sorted(found, key=lambda each: (-each.cards, each.plan.name, each.plan.package_code)))


def order_preview(desk: Desk, candidates: Iterable[Candidate], plan: Plan, terms: Terms) -> OrderPreview:
    """What an order of this plan would do for each. Asks nobody.

    Raises BadInput: ("plan", "no_package"), and what `order_total` raises of the plan itself.
    """
    money = order_total(plan, terms.periods)
    cards = tuple(_previewed(desk, each, plan, terms) for each in candidates)
    return OrderPreview(plan=plan, terms=terms, money=money, cards=cards)


def _previewed(desk: Desk, card: Candidate, plan: Plan, terms: Terms) -> OrderPreviewed:
    if card.cannot is not None:
        return OrderPreviewed(iccid=card.iccid, cannot=card.cannot)
    listed = [each for each in card.plans if (each.package_code, each.name) == (plan.package_code, plan.name)]
    if not listed:
        return OrderPreviewed(iccid=card.iccid, cannot=CannotOrder.NOT_OFFERED)
    if len(listed) > 1 or _terms(listed[0]) != _terms(plan):
        return OrderPreviewed(iccid=card.iccid, cannot=CannotOrder.OTHER_TERMS)
    draft = desk.contract_orders.draft(
        card.iccid, plan, terms.periods, terms.pay_status, opens_at_once=terms.opens_at_once
    )
    guards = against_history(order_for_comparison(draft, plan.plan_code), card.sent, "", desk.now())
    if any(guard.code is GuardCode.STILL_OPEN for guard in guards):
        return OrderPreviewed(iccid=card.iccid, cannot=CannotOrder.CHECK_FIRST)
    if any(guard.needs_reason for guard in guards):
        return OrderPreviewed(iccid=card.iccid, cannot=CannotOrder.SAME_PLAN)
    return OrderPreviewed(iccid=card.iccid, draft=draft)


def _kept_back(verdict: Verdict) -> CannotOrder | None:
    if verdict.find(Kind.NOT_OUR_CARD) is not None:
        return CannotOrder.NOT_OUR_CARD
    why_not = verdict.offer(Step.ORDER_PLAN).why_not
    if why_not is not None:
        return _BY_OFFER.get(why_not, CannotOrder.NOT_ALLOWED)
    return None


def _can_be_named(plan: Plan) -> bool:
    """Whether an order by contract can name it, and only it, and say what it costs."""
    return bool(plan.package_code and plan.name and plan.package_type) and not (plan.problem or plan.price_problem)


def _terms(plan: Plan) -> TermsOfPlan:
    named = plan.plan_code, plan.package_code, plan.name, plan.package_type
    prices = plan.price, plan.price_problem, tuple(sorted(plan.period_prices.items()))
    bounds = plan.time, plan.unit, plan.length_days, plan.allowance_mb, plan.min_periods, plan.max_periods
    return (*named, *prices, *bounds, plan.problem)
