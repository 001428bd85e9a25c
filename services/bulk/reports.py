"""What became of every card of work on many: as this run knows it, and as the journal tells it after a sudden end."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import msgspec

from services.bulk.begun import Begun, not_ended, write_ended
from services.desk.desk import Desk
from services.desk.done import Did, Done, done_of
from services.errors import ConsoleError
from services.records import Record
from services.writes.states import State, What

WAS_OFF = ("renewal_off", "already_off")
"""The reasons for which a stop was not needed any more."""


class Fate(enum.StrEnum):
    """What became of one card."""

    CARRIED_OUT = "carried_out"  # stopped, or ordered
    NOTED = "noted"  # was unknown, and somebody decided, without proof, that it was carried out
    WAS_OFF = "was_off"  # nothing was in force any more: nothing was sent, or Linksfield said so
    REFUSED = "refused"
    UNKNOWN = "unknown"  # sent, and nobody knows what became of it
    NOT_CARRIED_OUT = "not_carried_out"  # was unknown, and somebody decided that it was not carried out
    NOT_SENT = "not_sent"  # its turn came, and something stood in the way
    NOT_BEGUN = "not_begun"  # its turn never came


class Outcome(Record, frozen=True):
    """One card. `done` is its write; without one `error` says what kept it from being sent."""

    iccid: str
    fate: Fate
    done: Done | None = None
    error: ConsoleError | None = None

    @property
    def order_number(self) -> str:
        """Linksfield's number of the order by contract that its answer proved; "" where none did."""
        done = self.done
        if done is None or done.what is not What.CONTRACT_ORDER or not done.carried_out or done.evidence is None:
            return ""
        return next((finding.value for finding in done.evidence.findings if finding.proves), "")


class Report(Record, frozen=True):
    """Every card, in its order, as it stands now. `why` is what made it stop by itself."""

    begun: Begun
    outcomes: tuple[Outcome, ...]
    why: ConsoleError | None = None

    def of(self, fate: Fate) -> tuple[Outcome, ...]:
        """The cards of this fate."""
        return tuple(each for each in self.outcomes if each.fate is fate)

    @property
    def finished(self) -> bool:
        """Whether the turn of every card came."""
        return not self.of(Fate.NOT_BEGUN)


def left_behind(desk: Desk, live: Iterable[str] = ()) -> tuple[Report, ...]:
    """What ended with the program, oldest first: every card with what became of it, or as not begun.

    `live` names those of this run. Blocks; raises JournalTrouble. Nothing in a program that does not write: the one
    that does may be at work on it.
    """
    if not desk.journal.owner:
        return ()
    known = set(live)
    return tuple(report_of(desk, each) for each in not_ended(desk.journal) if each.name not in known)


def report_of(desk: Desk, begun: Begun) -> Report:
    """Every card as the journal has it now. Blocks; raises JournalTrouble."""
    return Report(begun=begun, outcomes=tuple(outcome_of(desk, begun, iccid) for iccid in begun.iccids))


def refreshed(desk: Desk, report: Report) -> Report:
    """The same report, with what was unknown as it stands by now. Blocks; raises JournalTrouble."""
    return msgspec.structs.replace(report, outcomes=tuple(_refreshed(desk, each) for each in report.outcomes))


def end_left_behind(desk: Desk, begun: Begun, agent: str) -> None:
    """Write down that an agent knows of it. Raises JournalTrouble."""
    write_ended(desk.journal, begun, agent)


def fate_of(done: Done) -> Fate:
    """What became of a card whose write was begun."""
    if done.why in WAS_OFF and done.state in (State.REFUSED, State.NOT_SENT):
        return Fate.WAS_OFF
    match done.state:
        case State.CONFIRMED | State.PLACED:
            return Fate.NOTED if done.noted else Fate.CARRIED_OUT
        case State.REFUSED:
            return Fate.REFUSED
        case State.NOT_SENT:
            return Fate.NOT_SENT
        case State.NOT_PLACED:
            return Fate.NOT_CARRIED_OUT
        case _:
            return Fate.UNKNOWN


def outcome_of(desk: Desk, begun: Begun, iccid: str) -> Outcome:
    """What the journal tells of one card. Blocks; raises JournalTrouble."""
    rows = desk.done.listed(iccid, kinds=("step", Did.FOUND_OFF.value))
    here = [row for row in rows if row.base_url == begun.place.base_url and row.seq > begun.seq]
    # The first since it was begun: what somebody sent later is not of this one.
    sent = next((row for row in reversed(here) if _is_of(row, begun)), None)
    if sent is not None:
        return Outcome(iccid=iccid, fate=fate_of(sent), done=sent)
    found_off = begun.what is What.STOP_RENEWAL and any(row.did is Did.FOUND_OFF for row in here)
    return Outcome(iccid=iccid, fate=Fate.WAS_OFF if found_off else Fate.NOT_BEGUN)


def _is_of(row: Done, begun: Begun) -> bool:
    """Whether a write can be one of these: of this kind, and where a plan was ordered, of this plan."""
    if row.what is not begun.what:
        return False
    ordered = (row.plan_code, row.plan_name) == (begun.plan_code, begun.plan_name)
    return ordered or begun.what is not What.CONTRACT_ORDER


def _refreshed(desk: Desk, outcome: Outcome) -> Outcome:
    if outcome.done is None or not outcome.done.open:
        return outcome
    done = done_of(desk.writing.result(outcome.done.intent))
    return Outcome(iccid=outcome.iccid, fate=fate_of(done), done=done, error=outcome.error)
