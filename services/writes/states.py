"""The one table of states: where a write can be, what moves it, and what each kind of write adds to a card.

Drawn, with the argument why it is right, in docs/exactly-once.md.
"""

from __future__ import annotations

import enum
from typing import NamedTuple


class State(enum.StrEnum):
    """Where a write is. DRAFT and APPROVED live in memory; every other one is a step in the journal."""

    DRAFT = "draft"
    APPROVED = "approved"
    RECORDED = "recorded"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    PLACED = "placed"
    NOT_PLACED = "not_placed"


class Cause(enum.StrEnum):
    """What moves a write from one state to the next."""

    AGENT_APPROVES = "agent_approves"
    WRITTEN_DOWN = "written_down"
    ABOUT_TO_CONNECT = "about_to_connect"
    ANSWER_NAMES_IT = "answer_names_it"
    READ_BACK_SHOWS_IT = "read_back_shows_it"
    REFUSAL = "refusal"
    FOUND_AFTER_REFUSAL = "found_after_refusal"
    NEVER_CONNECTED = "never_connected"
    NO_PROOF = "no_proof"
    LEFT_BEHIND = "left_behind"
    AGENT_SAYS_PLACED = "agent_says_placed"
    AGENT_SAYS_NOT_PLACED = "agent_says_not_placed"
    FOUND_LATE = "found_late"


class What(enum.StrEnum):
    """The kinds of write."""

    PLACE_ORDER = "place_order"
    RECORD_ORDER = "record_order"
    STOP_RENEWAL = "stop_renewal"
    CREATE_SUBSCRIPTION = "create_subscription"
    CONFIRM_PAYMENT = "confirm_payment"
    RENEW_ORDER = "renew_order"  # CSSS
    CONTRACT_ORDER = "contract_order"  # CSSS


BY_CONTRACT = frozenset({What.RENEW_ORDER, What.CONTRACT_ORDER})
"""The kinds that go to CSSS. No number of ours is in them: nothing can show what got no answer, it is hinted at."""

ORDERS = frozenset({What.PLACE_ORDER, What.RECORD_ORDER, What.CONTRACT_ORDER})
"""The kinds that bring a plan to the card by themselves."""


class Effect(enum.StrEnum):
    """What a write does to a card. While one is unknown, no other of the same effect goes out."""

    ADDS_PLAN = "adds_plan"
    ENDS_RENEWAL = "ends_renewal"


class Kind(NamedTuple):
    """What the table needs to know of a kind of write.

    `draws_number`: its orderNo is made here; `draws_pay_id`: its payId as well. `confirmed_by` is the cause that
    confirms it: the answer itself, or a read-back (the answer of these names none of our numbers).
    """

    effect: Effect
    draws_number: bool
    draws_pay_id: bool
    confirmed_by: Cause


KINDS: dict[What, Kind] = {
    What.PLACE_ORDER: Kind(Effect.ADDS_PLAN, True, True, Cause.ANSWER_NAMES_IT),
    What.RECORD_ORDER: Kind(Effect.ADDS_PLAN, True, False, Cause.ANSWER_NAMES_IT),
    What.STOP_RENEWAL: Kind(Effect.ENDS_RENEWAL, False, False, Cause.READ_BACK_SHOWS_IT),
    What.CREATE_SUBSCRIPTION: Kind(Effect.ADDS_PLAN, False, False, Cause.READ_BACK_SHOWS_IT),
    What.CONFIRM_PAYMENT: Kind(Effect.ADDS_PLAN, False, False, Cause.ANSWER_NAMES_IT),
    What.RENEW_ORDER: Kind(Effect.ADDS_PLAN, False, False, Cause.ANSWER_NAMES_IT),
    What.CONTRACT_ORDER: Kind(Effect.ADDS_PLAN, False, False, Cause.ANSWER_NAMES_IT),
}

EVERY_KIND = frozenset(What)


class Transition(NamedTuple):
    """One allowed move, and for which kinds of write. `new_attempt`: the same write goes out once more."""

    source: State
    cause: Cause
    target: State
    kinds: frozenset[What] = EVERY_KIND
    new_attempt: bool = False


_DRAWS_NUMBER = frozenset(what for what, kind in KINDS.items() if kind.draws_number)


def _confirmed_by(cause: Cause) -> frozenset[What]:
    return frozenset(what for what, kind in KINDS.items() if kind.confirmed_by is cause)


TRANSITIONS: tuple[Transition, ...] = (
    Transition(State.DRAFT, Cause.AGENT_APPROVES, State.APPROVED),
    Transition(State.APPROVED, Cause.WRITTEN_DOWN, State.RECORDED),
    Transition(State.RECORDED, Cause.ABOUT_TO_CONNECT, State.SENDING),
    Transition(State.RECORDED, Cause.LEFT_BEHIND, State.NOT_SENT),
    Transition(State.SENDING, Cause.ANSWER_NAMES_IT, State.CONFIRMED, kinds=_confirmed_by(Cause.ANSWER_NAMES_IT)),
    Transition(State.SENDING, Cause.READ_BACK_SHOWS_IT, State.CONFIRMED, kinds=_confirmed_by(Cause.READ_BACK_SHOWS_IT)),
    Transition(State.SENDING, Cause.REFUSAL, State.REFUSED),
    # Refused in words, and found by its numbers when Linksfield was asked once more.
    Transition(State.SENDING, Cause.FOUND_AFTER_REFUSAL, State.PLACED, kinds=_DRAWS_NUMBER),
    Transition(State.SENDING, Cause.NEVER_CONNECTED, State.NOT_SENT),
    Transition(State.SENDING, Cause.NO_PROOF, State.UNKNOWN),
    Transition(State.SENDING, Cause.LEFT_BEHIND, State.UNKNOWN),
    Transition(State.UNKNOWN, Cause.AGENT_SAYS_PLACED, State.PLACED),
    Transition(State.UNKNOWN, Cause.AGENT_SAYS_NOT_PLACED, State.NOT_PLACED),
    Transition(State.NOT_PLACED, Cause.FOUND_LATE, State.PLACED),
    # The attempt before this one: settled as not placed, sent again, and that never left.
    Transition(State.NOT_SENT, Cause.FOUND_LATE, State.PLACED),
    Transition(State.NOT_SENT, Cause.WRITTEN_DOWN, State.RECORDED, new_attempt=True),
    Transition(State.NOT_PLACED, Cause.WRITTEN_DOWN, State.RECORDED, new_attempt=True),
)

# A write of the same effect waits for these to end ...
OPEN = frozenset({State.RECORDED, State.SENDING, State.UNKNOWN})
# ... and a Review made before a write that ended otherwise than in one of these is out of date.
HARMLESS = frozenset({State.REFUSED, State.NOT_SENT})
# From here the same write may go out again, with the same numbers.
SENDABLE_AGAIN = frozenset(step.source for step in TRANSITIONS if step.new_attempt)
# States in which an attempt may have reached Linksfield; only NOT_SENT and REFUSED exclude it.
MAY_HAVE_ARRIVED = frozenset({State.SENDING, State.UNKNOWN, State.CONFIRMED, State.PLACED, State.NOT_PLACED})

_NEXT = {(step.source, step.cause): step for step in TRANSITIONS}


def transition(what: What, source: State, cause: Cause) -> Transition:
    """The move that this cause makes from `source`. Raises ValueError if the table has none for this kind."""
    step = _NEXT.get((source, cause))
    if step is None or what not in step.kinds:
        raise ValueError(f"{what.value}: nothing leads from {source.value} by {cause.value}")
    return step


# Where a test may let the program die: around each commit of a step, and around the call itself.
_JOURNALLED = tuple(dict.fromkeys(step.target for step in TRANSITIONS if step.target is not State.APPROVED))
STEPS: tuple[str, ...] = (
    *(f"{state.value}:{moment}" for state in _JOURNALLED for moment in ("begin", "written", "committed")),
    "call:begin",
    "call:answered",
)
