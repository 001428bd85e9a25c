"""Every kind of write in every state it can stand in: what heads the card, and what the note is about."""

from __future__ import annotations

from itertools import product

import pytest

from services.desk.done import Did, of_ticket
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.note_outcomes import NoteOutcome
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Kind
from services.records import Order
from services.writes.states import HARMLESS, OPEN, Cause, State, What
from tests.services.desk.verdicts.known import card, in_use, payment, renewal, told, wrote

STATES = tuple(state for state in State if state not in (State.DRAFT, State.APPROVED))
PLACE, RECORD, STOP = What.PLACE_ORDER, What.RECORD_ORDER, What.STOP_RENEWAL
SUBSCRIBE, CONFIRM = What.CREATE_SUBSCRIPTION, What.CONFIRM_PAYMENT
EXTEND, CONTRACT = What.RENEW_ORDER, What.CONTRACT_ORDER

UNCONFIRMED = {
    PLACE: NoteOutcome.ORDER_UNCONFIRMED,
    RECORD: NoteOutcome.ORDER_UNCONFIRMED,
    STOP: NoteOutcome.STOP_UNCONFIRMED,
    SUBSCRIBE: NoteOutcome.SUBSCRIPTION_UNCONFIRMED,
    CONFIRM: NoteOutcome.CONFIRM_UNCONFIRMED,
    EXTEND: NoteOutcome.EXTENSION_UNCONFIRMED,
    CONTRACT: NoteOutcome.CONTRACT_UNCONFIRMED,
}
# Confirmed, decided as placed, refused, not sent, decided as not placed.
SETTLED = (State.CONFIRMED, State.PLACED, State.REFUSED, State.NOT_SENT, State.NOT_PLACED)
KINDS = {
    PLACE: (Kind.WAITS_FOR_PAYMENT, Kind.WAITS_FOR_PAYMENT, *[Kind.NOTHING_KNOWN] * 3),
    RECORD: (Kind.RECORDED, Kind.RECORDED, *[Kind.NOTHING_KNOWN] * 3),
    STOP: (Kind.RENEWAL_STOPPED, Kind.RENEWAL_STOPPED, *[Kind.RENEWAL_ON] * 3),
    SUBSCRIBE: (Kind.RENEWAL_ON, Kind.RENEWAL_ON, *[Kind.NOTHING_KNOWN] * 3),
    CONFIRM: (Kind.PAID_NOT_DELIVERED,) * 5,
    # What is on the card is Linksfield's to say: neither payment nor order number of ours is in these.
    EXTEND: (Kind.NOTHING_KNOWN,) * 5,
    CONTRACT: (Kind.NOTHING_KNOWN,) * 5,
}
OUTCOMES = {
    PLACE: (
        NoteOutcome.ORDER_PLACED_UNPAID,
        NoteOutcome.ORDER_FOUND_PLACED,
        NoteOutcome.ORDER_REFUSED,
        NoteOutcome.ORDER_NOT_SENT,
        NoteOutcome.ORDER_NOT_PLACED,
    ),
    RECORD: (
        NoteOutcome.ORDER_RECORDED,
        NoteOutcome.ORDER_FOUND_PLACED,
        NoteOutcome.ORDER_REFUSED,
        NoteOutcome.ORDER_NOT_SENT,
        NoteOutcome.ORDER_NOT_PLACED,
    ),
    STOP: (
        NoteOutcome.STOPPED,
        NoteOutcome.STOPPED,
        NoteOutcome.STOP_REFUSED,
        NoteOutcome.STOP_NOT_SENT,
        NoteOutcome.STOP_NOT_DONE,
    ),
    SUBSCRIBE: (
        NoteOutcome.LOOKED_UP,
        NoteOutcome.SUBSCRIPTION_UNCONFIRMED,
        NoteOutcome.SUBSCRIPTION_REFUSED,
        NoteOutcome.SUBSCRIPTION_NOT_SENT,
        NoteOutcome.SUBSCRIPTION_NOT_DONE,
    ),
    CONFIRM: (NoteOutcome.PAID_NOT_DELIVERED,) * 5,
    EXTEND: (
        NoteOutcome.EXTENDED,
        NoteOutcome.EXTENDED,
        NoteOutcome.EXTENSION_REFUSED,
        NoteOutcome.EXTENSION_NOT_SENT,
        NoteOutcome.EXTENSION_NOT_DONE,
    ),
    CONTRACT: (
        NoteOutcome.CONTRACT_ORDERED,
        NoteOutcome.CONTRACT_ORDERED,
        NoteOutcome.CONTRACT_REFUSED,
        NoteOutcome.CONTRACT_NOT_SENT,
        NoteOutcome.CONTRACT_NOT_PLACED,
    ),
}


def after(what: What, state: State, *orders: Order) -> CardFacts:
    """The card as Linksfield shows it after this write: nothing on it but what the write would have brought."""
    off = state in (State.CONFIRMED, State.PLACED)
    on = {STOP: None if off else renewal(), SUBSCRIBE: renewal() if off else None}.get(what)
    payments = (told(payment()),) if what is CONFIRM else ()
    done = wrote(Did(what.value), state, cause=Cause.NO_PROOF)
    return card(*orders, done=(done,), on=on, payments=payments)


def outcome(facts: CardFacts) -> NoteOutcome:
    return jobs(facts, conclude(facts), of_ticket(facts.done, facts.ticket))[0].outcome


@pytest.mark.parametrize(("what", "state"), list(product(What, STATES)))
def test_what_heads_and_what_the_note_is_about(what: What, state: State) -> None:
    facts = after(what, state)
    if state in OPEN:
        assert (conclude(facts).kind, outcome(facts)) == (Kind.UNKNOWN, UNCONFIRMED[what])
        return
    place = SETTLED.index(state)
    assert (conclude(facts).kind, outcome(facts)) == (KINDS[what][place], OUTCOMES[what][place])


@pytest.mark.parametrize(("what", "state"), list(product((PLACE, RECORD), STATES)))
def test_an_order_that_may_be_placed_is_never_told_as_not_placed(what: What, state: State) -> None:
    """Its plan is on the card by now, whatever the answer was: only what never left or was refused is "not"."""
    facts = after(what, state, in_use())
    denied = {NoteOutcome.ORDER_NOT_SENT, NoteOutcome.ORDER_REFUSED}
    assert (outcome(facts) in denied) == (state in HARMLESS)


@pytest.mark.parametrize("what", What)
def test_an_attempt_that_never_left_says_nothing_of_the_one_before_it(what: What) -> None:
    done = wrote(Did(what.value), State.NOT_SENT, earlier_may_have_arrived=True)
    told_of = outcome(card(done=(done,), payments=(told(payment()),) if what is CONFIRM else ()))
    not_sent = (NoteOutcome.ORDER_NOT_SENT, NoteOutcome.STOP_NOT_SENT)
    assert told_of not in (*not_sent, NoteOutcome.EXTENSION_NOT_SENT, NoteOutcome.CONTRACT_NOT_SENT)
