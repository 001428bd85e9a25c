"""Which of the chosen cards can be stopped now, and why the others cannot: by the rule of a single card."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from services.bulk.look_up import CardAnswer
from services.desk.desk import Desk
from services.desk.done import Done
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.verdicts import Facts, Kind, Step, Verdict, WhyNot
from services.records import Record, Renewal, Subject
from services.writes.errors import ReviewStopped
from services.writes.records import Place


class Cannot(enum.StrEnum):
    """Why the auto-renewal of a card is not stopped."""

    STOPPED = "stopped"  # from here, since it was looked up or before
    OFF = "off"  # none is in force
    NOT_SEEN = "not_seen"  # whether one is in force is not known
    CHECK_FIRST = "check_first"  # a stop of before has no answer
    BEING_SENT = "being_sent"
    NOT_OUR_CARD = "not_our_card"
    NO_NUMBERS = "no_numbers"  # Linksfield's answer lacks its order number or its payId
    NOT_ALLOWED = "not_allowed"  # by the profile, the version of the program, or the journal


_BY_OFFER = {
    WhyNot.CHECK_FIRST: Cannot.CHECK_FIRST,
    WhyNot.BEING_SENT: Cannot.BEING_SENT,
    WhyNot.NO_RENEWAL: Cannot.OFF,
    WhyNot.RENEWAL_NOT_SEEN: Cannot.NOT_SEEN,
}


class Previewed(Record, frozen=True):
    """One chosen card: `renewal` is what would be stopped, where it can; else `cannot` says why not.

    `done` is the stop from here that speaks against another one (STOPPED, CHECK_FIRST).
    """

    iccid: str
    renewal: Renewal | None = None
    cannot: Cannot | None = None
    done: Done | None = None


class Preview(Record, frozen=True):
    """All chosen cards, in their order."""

    cards: tuple[Previewed, ...]

    @property
    def able(self) -> tuple[Previewed, ...]:
        """Those that can be stopped."""
        return tuple(each for each in self.cards if each.cannot is None)

    def unable(self, cannot: Cannot) -> tuple[Previewed, ...]:
        """Those that cannot, for this reason."""
        return tuple(each for each in self.cards if each.cannot is cannot)


def preview(desk: Desk, subject: Subject, answers: Iterable[CardAnswer], place: Place) -> Preview:
    """Judge every chosen card anew, with what the journal knows by now; asks Linksfield nothing.

    `place` is where they were looked up. Blocks; raises NotAllowed, JournalTrouble, NotSetUp, and
    ReviewStopped("other_system") where the profile leads elsewhere by now.
    """
    desk.renewals.check_allowed(subject.profile)
    check_place(desk, subject.profile, place)
    anew = (judged_anew(desk, subject, each) for each in answers)
    return Preview(cards=tuple(previewed(each.iccid, each.verdict) for each in anew))


def check_place(desk: Desk, profile: str, place: Place) -> None:
    """Raise ReviewStopped("other_system") where the profile leads elsewhere by now; NotSetUp where it is gone."""
    if desk.clients.place(profile) != place:
        raise ReviewStopped("other_system", before=place.base_url)


def judged_anew(desk: Desk, subject: Subject, answer: CardAnswer) -> CardAnswer:
    """The same answers of Linksfield, concluded anew with what the journal knows by now. Blocks; raises NotSetUp."""
    asked = answer.facts
    known = desk.cards.known(msgspec.structs.replace(subject, iccid=answer.iccid))
    facts = known.with_answers(desk.now(), card=asked.card, orders=asked.orders, renewal=asked.renewal)
    return CardAnswer(iccid=answer.iccid, at=answer.at, facts=facts, verdict=conclude(facts))


def previewed(iccid: str, verdict: Verdict) -> Previewed:
    """One card, by what is concluded of it."""
    why_not = verdict.offer(Step.STOP_RENEWAL).why_not
    on, stopped = verdict.find(Kind.RENEWAL_ON), verdict.find(Kind.RENEWAL_STOPPED)
    if why_not is None and on is not None and on.facts.renewal is not None:
        renewal = on.facts.renewal
        if not (renewal.order_no and renewal.pay_id):
            return Previewed(iccid=iccid, cannot=Cannot.NO_NUMBERS)
        return Previewed(iccid=iccid, renewal=renewal)
    if verdict.find(Kind.NOT_OUR_CARD) is not None:
        return Previewed(iccid=iccid, cannot=Cannot.NOT_OUR_CARD)
    if why_not is WhyNot.NO_RENEWAL and stopped is not None:
        return _stopped(iccid, stopped.facts)
    cannot = _BY_OFFER.get(why_not, Cannot.NOT_ALLOWED) if why_not is not None else Cannot.NOT_SEEN
    unknown = verdict.find(Kind.UNKNOWN) if cannot is Cannot.CHECK_FIRST else None
    return Previewed(iccid=iccid, cannot=cannot, done=unknown.facts.done if unknown is not None else None)


def _stopped(iccid: str, facts: Facts) -> Previewed:
    """A card of which nothing is left to be stopped: an agent's word alone says neither by whom, nor that it is off."""
    if facts.done is None or not facts.done.noted:
        return Previewed(iccid=iccid, cannot=Cannot.STOPPED, done=facts.done)
    return Previewed(iccid=iccid, cannot=Cannot.OFF if facts.none_left else Cannot.NOT_SEEN)
