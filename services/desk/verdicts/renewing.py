"""What follows about auto-renewal: on, stopped from here, or off without us."""

from __future__ import annotations

from collections.abc import Iterator

from services.desk.done import Did, Done
from services.desk.orders import timeline
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.delivery import is_fresh, is_recent
from services.desk.verdicts.evidence import of_renewal, of_write
from services.desk.verdicts.verdicts import Conclusion, Evidence, Facts, Kind
from services.records import Money, Renewal
from services.writes.states import State

WAS_OFF = ("renewal_off", "already_off")
"""Why a stop was not sent, or was refused, where nothing was in force any more; the latter in older journals."""


def renewing(facts: CardFacts) -> Iterator[Conclusion]:
    """What is true of auto-renewal. While a stop is unknown, nothing is called off."""
    stops = [each for each in facts.writes if each.did is Did.STOP_RENEWAL]
    in_force = _still_on(facts, stops)
    if in_force is not None:
        yield _of(Kind.RENEWAL_ON, facts, renewal=in_force)
    if any(each.open for each in stops):
        return
    stopped = next((each for each in stops if each.carried_out), None)
    if stopped is not None and not _is(in_force, stopped):
        yield _of(Kind.RENEWAL_STOPPED, facts, renewal=stopped.renewal, other=in_force, done=stopped)
    elif facts.in_force is None and _is_off_without_us(facts, stops):
        found = next((each for each in stops if each.why in WAS_OFF), None)
        yield _of(Kind.RENEWAL_WAS_OFF, facts, done=found)


def _still_on(facts: CardFacts, stops: list[Done]) -> Renewal | None:
    """The renewal in force; what was stopped after Linksfield was asked is not."""
    found, as_of = facts.in_force, facts.renewal.as_of
    if found is None or as_of is None:
        return found
    later = (each for each in stops if each.carried_out and (each.since or each.at) > as_of)
    return None if any(_is(found, each) for each in later) else found


def _is(renewal: Renewal | None, stop: Done) -> bool:
    return renewal is not None and (renewal.order_no, renewal.pay_id) == (stop.order_no, stop.pay_id)


def _is_off_without_us(facts: CardFacts, stops: list[Done]) -> bool:
    return facts.renewal_seen and facts.done_seen and not any(map(_may_have_stopped, stops))


def _may_have_stopped(done: Done) -> bool:
    """Decided as not carried out, without proof: that it is off now may be its work all the same."""
    return done.state is State.NOT_PLACED or (done.state is State.NOT_SENT and done.earlier_may_have_arrived)


def _of(
    kind: Kind,
    facts: CardFacts,
    *,
    renewal: Renewal | None = None,
    other: Renewal | None = None,
    done: Done | None = None,
) -> Conclusion:
    asked_for = facts.found_off is not None and is_recent(facts, facts.found_off)
    fresh = kind is Kind.RENEWAL_ON or (done is not None and is_fresh(facts, done))
    return Conclusion(
        kind=kind,
        facts=Facts(
            done=done,
            plan=renewal.plan_name if renewal is not None else "",
            money=_money(facts, renewal),
            spans=timeline(facts.orders.value or (), facts.today, facts.orders_told),
            order_no=renewal.order_no if renewal is not None else "",
            pay_id=renewal.pay_id if renewal is not None else "",
            renewal=renewal,
            other=other,
            none_left=done is not None and none_left(facts, done),
            at=(done.since or done.at) if done is not None else facts.found_off,
            as_of=facts.renewal.as_of,
        ),
        evidence=_evidence(of_renewal(facts), of_write(done) if done is not None else None),
        fresh=fresh or (kind is Kind.RENEWAL_WAS_OFF and asked_for),
    )


def none_left(facts: CardFacts, stop: Done) -> bool:
    """Whether Linksfield, asked after this stop, listed no auto-renewal."""
    as_of = facts.renewal.as_of
    off = facts.renewal_seen and facts.in_force is None
    return off and as_of is not None and as_of >= (stop.since or stop.at)


def _money(facts: CardFacts, renewal: Renewal | None) -> Money | None:
    """What its payment came to, where that was asked about: Linksfield names no amount with a renewal."""
    if renewal is None:
        return None
    told = (each.answer.value for each in facts.payments if each.pay_id == renewal.pay_id and each.answer.answered)
    return next((each.money for each in told if each is not None), None)


def _evidence(*found: Evidence | None) -> tuple[Evidence, ...]:
    return tuple(each for each in found if each is not None)
