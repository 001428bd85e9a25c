"""The six jobs at the sandbox, and the same verdict and note after the program was started again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from services.desk.done import Did, of_ticket
from services.desk.verdicts.card_facts import Answer, AskedPayment, CardFacts, answered, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.note_outcomes import Confirmation, Job, NoteOutcome, OnCard, Proof
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Kind, Step, Verdict, WhyNot
from services.errors import ConsoleError
from services.records import Environment
from services.sandbox import Sandbox
from services.writes.errors import ReviewStopped
from services.writes.records import WriteResult
from services.writes.states import State
from tests.services.desk.office import CARDS, FRESH, PLACE, RECORD, RENEWING, STOP, Office

MISSING, TWICE, REFUSED = CARDS["paid_not_delivered"], CARDS["paid_twice"], CARDS["other_partner"]
TICKET = "SUP-1"

Value = TypeVar("Value")


class Shop:
    """One PC whose program can be started again on the same folder, at the same sandbox."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.office = Office(folder, sandbox)

    def restart(self) -> None:
        clock = self.office.clock
        self.office.close()
        self.office = Office(self.folder, self.sandbox)
        self.office.clock.wall = clock.wall
        self.office.desk.fixes.recover()

    def known(self, iccid: str, *pay_ids: str) -> CardFacts:
        """Look the card up and ask about these payments, as the window does."""
        desk, subject = self.office.desk, self.office.subject(iccid, ticket=TICKET)
        card = self._asked(lambda: desk.look_up.verify(subject))
        valid = card.answered
        return desk.cards.known(subject).with_answers(
            desk.now(),
            card=card,
            orders=self._asked(lambda: desk.orders.list(subject)) if valid else Answer(),
            renewal=self._asked(lambda: desk.renewals.current(subject)) if valid else Answer(),
            payments=[
                AskedPayment(pay_id=each, answer=self._asked(lambda each=each: desk.payments.result(subject, each)))  # type: ignore[misc]
                for each in pay_ids
            ],
        )

    def verdict(self, iccid: str, *pay_ids: str) -> Verdict:
        return conclude(self.known(iccid, *pay_ids))

    def jobs(self, iccid: str, *pay_ids: str) -> tuple[Job, ...]:
        facts = self.known(iccid, *pay_ids)
        return jobs(facts, conclude(facts), of_ticket(facts.done, TICKET))

    def _asked(self, ask: Callable[[], Value]) -> Answer[Value]:
        now = self.office.desk.now()
        try:
            return answered(ask(), now)
        except ConsoleError as error:
            return failed(error, now)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with Sandbox() as sandbox:
        one = Shop(tmp_path, sandbox)
        try:
            yield one
        finally:
            one.office.close()


def the_same_after_a_restart(shop: Shop, iccid: str, *pay_ids: str) -> tuple[Verdict, tuple[Job, ...]]:
    """Verdict and jobs as they are now, which are what they are when the program is started again."""
    before, told = shop.verdict(iccid, *pay_ids), shop.jobs(iccid, *pay_ids)
    shop.restart()
    after, told_again = shop.verdict(iccid, *pay_ids), shop.jobs(iccid, *pay_ids)
    assert [each.kind for each in after.conclusions] == [each.kind for each in before.conclusions]
    assert [each.facts.done for each in after.conclusions] == [each.facts.done for each in before.conclusions]
    assert (after.primary, after.offers) == (before.primary, before.offers)
    assert [(job.outcome, job.done) for job in told_again] == [(job.outcome, job.done) for job in told]
    return after, told_again


def order(shop: Shop, shop_pay_id: str = "") -> WriteResult:
    """One plan for the fresh card: by card, or paid to our shop under this payId."""
    return shop.office.desk.writing.carry_out(shop.office.review(shop_pay_id=shop_pay_id))


def unknown_intent(shop: Shop) -> str:
    (unknown,) = shop.office.desk.fixes.unknown()
    return unknown.intent


# ------------------------------------------------------------------ I paid and nothing happened


def test_paid_to_linksfield_and_missing_then_confirmed_then_there(shop: Shop) -> None:
    office, (pay_id,) = shop.office, MISSING.pay_ids
    found = shop.verdict(MISSING.iccid, pay_id)
    assert (found.kind, found.primary) == (Kind.PAID_NOT_DELIVERED, Step.CONFIRM_PAYMENT)
    (job,) = shop.jobs(MISSING.iccid, pay_id)
    assert (job.outcome, job.facts.confirmation) == (NoteOutcome.PAID_NOT_DELIVERED, Confirmation.NOT_ASKED)

    subject = office.subject(MISSING.iccid)
    result = office.desk.payments.result(subject, pay_id)
    review = office.desk.payments.review_confirmation(subject, result, "", ())
    assert office.desk.writing.carry_out(review).state is State.CONFIRMED
    found, (job,) = the_same_after_a_restart(shop, MISSING.iccid, pay_id)
    assert (found.kind, found.offer(Step.CONFIRM_PAYMENT).why_not) == (
        Kind.PAID_NOT_DELIVERED,
        WhyNot.CONFIRMED_ALREADY,
    )
    assert (job.outcome, job.facts.confirmation) == (NoteOutcome.PAID_NOT_DELIVERED, Confirmation.CONFIRMED)

    shop.sandbox.advance(seconds=31)
    found, (job,) = the_same_after_a_restart(shop, MISSING.iccid, pay_id)
    assert (found.kind, found.primary) == (Kind.PAID_DELIVERED, Step.COPY_REPLY)
    assert found.offer(Step.CONFIRM_PAYMENT).why_not is WhyNot.ORDER_IS_ON_CARD
    assert (job.outcome, job.facts.confirmation) == (NoteOutcome.DELIVERED, Confirmation.CONFIRMED)
    assert (job.facts.plan, job.facts.on_card) == ("Europe 10 GB / 30 days", OnCard.IN_USE)


def test_paid_to_our_shop_and_recorded_without_an_answer_then_found_to_be_placed(shop: Shop) -> None:
    """The note of today says "not sent, nothing was placed" while the plan is in use."""
    shop.sandbox.set_faults(f"{RECORD}#1=drop-after;{PLACE}#1=drop-after")
    assert order(shop, "SHOP-1").state is State.UNKNOWN
    found, (job,) = the_same_after_a_restart(shop, FRESH, "SHOP-1")
    assert (found.kind, found.primary) == (Kind.UNKNOWN, Step.CHECK)
    assert found.offer(Step.ORDER_PLAN).why_not is WhyNot.CHECK_FIRST
    assert job.outcome is NoteOutcome.ORDER_UNCONFIRMED

    intent = unknown_intent(shop)
    assert shop.office.desk.fixes.check(intent, "desk-1").proved
    shop.office.desk.fixes.decide_placed(intent, "desk-1")
    found, (job,) = the_same_after_a_restart(shop, FRESH, "SHOP-1")
    assert found.kind is Kind.RECORDED
    assert (job.outcome, job.facts.proof) == (NoteOutcome.ORDER_FOUND_PLACED, Proof.LINKSFIELD_NAMES_IT)
    assert (job.facts.on_card, job.facts.paid_to_us) == (OnCard.IN_USE, True)


def test_what_we_recorded_needs_no_word_of_linksfields(shop: Shop) -> None:
    """The reply of today says "we are checking your payment" and then "recorded as paid"."""
    order(shop, "SHOP-1")
    shop.sandbox.set_faults("resultQuery=refused:E140:No such payment")
    found, (job,) = the_same_after_a_restart(shop, FRESH, "SHOP-1")
    assert [each.kind for each in found.conclusions] == [Kind.RECORDED, Kind.IN_USE, Kind.RENEWAL_WAS_OFF]
    assert found.payments[0].kind is Kind.RECORDED
    assert (job.outcome, job.facts.on_card) == (NoteOutcome.ORDER_RECORDED, OnCard.IN_USE)


def test_a_payment_of_our_shop_is_not_at_linksfield_until_it_is_recorded(shop: Shop) -> None:
    found = shop.verdict(FRESH, "SHOP-1")
    assert (found.kind, found.primary) == (Kind.NOT_AT_LINKSFIELD, Step.RECORD_FOR_SHOP)
    assert [job.outcome for job in shop.jobs(FRESH, "SHOP-1")] == [NoteOutcome.PAYMENT_NOT_FOUND]


# ------------------------------------------------------------------ stop charging me


def test_stopped_and_seen_to_be_off(shop: Shop) -> None:
    found = shop.verdict(RENEWING)
    assert (found.kind, found.primary) == (Kind.RENEWAL_ON, Step.STOP_RENEWAL)
    stop(shop)
    found, (job,) = the_same_after_a_restart(shop, RENEWING)
    assert (found.kind, found.primary) == (Kind.RENEWAL_STOPPED, Step.COPY_REPLY)
    assert (job.outcome, job.facts.on_card) == (NoteOutcome.STOPPED, OnCard.IN_USE)
    assert found.offer(Step.STOP_RENEWAL).why_not is WhyNot.NO_RENEWAL


def test_a_stop_that_could_not_be_written_down_is_off_all_the_same(shop: Shop) -> None:
    """Tab, note and reply of today say that it was not switched off."""
    shop.office.once_asked(STOP, shop.office.lose_the_journal)
    stop(shop)
    found = shop.verdict(RENEWING)
    assert found.kind is Kind.RENEWAL_STOPPED
    assert found.head is not None
    assert found.head.facts.done is not None
    assert not found.head.facts.done.written
    assert [job.outcome for job in shop.jobs(RENEWING)] == [NoteOutcome.STOPPED]
    # The next start finds it sent and no more: that is not known, and is checked.
    shop.restart()
    assert shop.verdict(RENEWING).kind is Kind.UNKNOWN
    assert [job.outcome for job in shop.jobs(RENEWING)] == [NoteOutcome.STOP_UNCONFIRMED]


def test_a_stop_that_was_never_sent_is_no_job_and_nothing_to_be_checked(shop: Shop) -> None:
    """The notice of today says "may have been carried out, do not repeat"."""
    renewal = shop.office.renewal()
    shop.sandbox.set_faults("singleQueryOrder=drop")
    with pytest.raises(ConsoleError):
        shop.office.desk.renewals.review(shop.office.subject(RENEWING), renewal)
    found = shop.verdict(RENEWING)
    assert (found.kind, found.offer(Step.CHECK).why_not) == (Kind.RENEWAL_ON, WhyNot.NOTHING_UNKNOWN)
    assert found.offer(Step.STOP_RENEWAL).offered
    assert [job.outcome for job in shop.jobs(RENEWING)] == [NoteOutcome.LOOKED_UP]


def test_a_colleague_was_quicker_and_it_was_off_already(shop: Shop) -> None:
    renewal = shop.office.renewal()
    shop.office.colleague_stops(renewal)
    with pytest.raises(ReviewStopped):
        shop.office.desk.renewals.review(shop.office.subject(RENEWING), renewal)
    found, (job,) = the_same_after_a_restart(shop, RENEWING)
    assert (found.kind, found.primary) == (Kind.RENEWAL_WAS_OFF, Step.COPY_REPLY)
    assert (job.outcome, job.facts.plan != "") == (NoteOutcome.ALREADY_OFF, True)
    assert Did.FOUND_OFF in {row.did for row in shop.office.desk.done.on_card(RENEWING)}


def stop(shop: Shop) -> None:
    desk = shop.office.desk
    review = desk.renewals.review(shop.office.subject(RENEWING), shop.office.renewal())
    assert desk.writing.carry_out(review).state is State.CONFIRMED


# ------------------------------------------------------------------ I want plan X


def test_ordered_waits_for_the_payment_and_is_paid_and_there(shop: Shop) -> None:
    write = order(shop).write
    found, (job,) = the_same_after_a_restart(shop, FRESH, write.pay_id)
    assert (found.kind, found.primary) == (Kind.WAITS_FOR_PAYMENT, Step.SEND_WAY_TO_PAY)
    assert (job.outcome, job.facts.not_paid, job.facts.missing) == (
        NoteOutcome.ORDER_PLACED_UNPAID,
        False,
        ("how_to_pay",),
    )
    shop.sandbox.pay(write.pay_id)
    found, (job,) = the_same_after_a_restart(shop, FRESH, write.pay_id)
    assert (found.kind, found.offer(Step.SEND_WAY_TO_PAY).why_not) == (Kind.PAID_DELIVERED, WhyNot.NOTHING_WAITS)
    assert (job.outcome, job.facts.on_card) == (NoteOutcome.ORDER_PLACED_PAID, OnCard.IN_USE)


# ------------------------------------------------------------------ when does it end; you charged me twice


def test_two_payments_of_one_order_are_a_double_charge_and_neither_is_to_be_confirmed(shop: Shop) -> None:
    """The reply of today says twice "your payment has been received", and nothing of the refund."""
    found, (job,) = the_same_after_a_restart(shop, TWICE.iccid, *TWICE.pay_ids)
    assert (found.kind, found.primary) == (Kind.CHARGED_TWICE, Step.COPY_REFUND_REQUEST)
    assert [each.kind for each in found.payments] == [Kind.CHARGED_TWICE] * 2
    assert found.offer(Step.CONFIRM_PAYMENT).why_not is WhyNot.ORDER_MAY_BE_ON_CARD
    assert (job.outcome, job.facts.count, [str(each.amount) for each in job.facts.refunds]) == (
        NoteOutcome.CHARGED_TWICE,
        2,
        [str(job.facts.payments[0].money.amount)] if job.facts.payments[0].money else [],
    )


def test_a_double_charge_is_known_after_a_restart_without_asking_for_the_payments_again(shop: Shop) -> None:
    shop.verdict(TWICE.iccid, *TWICE.pay_ids)
    shop.restart()
    assert shop.verdict(TWICE.iccid).kind is Kind.CHARGED_TWICE
    assert [job.outcome for job in shop.jobs(TWICE.iccid)] == [NoteOutcome.CHARGED_TWICE]


def test_a_confirmed_payment_whose_plan_came_is_in_the_note_of_the_next_start(shop: Shop) -> None:
    """The notes of today know nothing of it."""
    (pay_id,) = MISSING.pay_ids
    desk, subject = shop.office.desk, shop.office.subject(MISSING.iccid)
    review = desk.payments.review_confirmation(subject, desk.payments.result(subject, pay_id), "", ())
    desk.writing.carry_out(review)
    shop.sandbox.advance(seconds=31)
    shop.restart()
    assert shop.verdict(MISSING.iccid).kind is Kind.PAID_DELIVERED
    (job,) = shop.jobs(MISSING.iccid)
    assert (job.outcome, job.facts.money is not None, bool(job.facts.paid_at)) == (NoteOutcome.DELIVERED, True, True)


def test_what_is_in_use_and_what_comes_next(shop: Shop) -> None:
    found, (job,) = the_same_after_a_restart(shop, CARDS["in_use_two_waiting"].iccid)
    assert (found.kind, job.outcome) == (Kind.IN_USE, NoteOutcome.LOOKED_UP)
    assert (job.facts.plan, job.facts.next_plan, len(job.facts.spans)) == (
        "Europe 10 GB / 30 days",
        "Europe 10 GB / 30 days",
        3,
    )


def test_a_card_of_another_partner_is_not_ours(shop: Shop) -> None:
    found = shop.verdict(REFUSED.iccid)
    assert (found.kind, found.primary) == (Kind.NOT_OUR_CARD, Step.TRY_OTHER_PROFILES)
    assert [job.outcome for job in shop.jobs(REFUSED.iccid)] == [NoteOutcome.CARD_REFUSED]


def test_a_fresh_card_shows_nothing(shop: Shop) -> None:
    assert (shop.verdict(FRESH).kind, shop.verdict(FRESH).environment) == (Kind.NOTHING_KNOWN, Environment.SANDBOX)


# ------------------------------------------------------------------ what was done here


def test_a_row_of_what_was_done_has_all_there_is_to_say(shop: Shop) -> None:
    shop.sandbox.set_faults(f"{RECORD}#1=drop-after")
    order(shop, "SHOP-1")
    shop.office.clock.move(90)
    shop.office.desk.fixes.decide_placed(unknown_intent(shop), "desk-9", "the customer sees it")
    row = next(row for row in shop.office.desk.done.on_card(FRESH) if row.state is not None)
    assert (row.did, row.state, row.agent, row.ticket, row.os_user) == (
        Did.RECORD_ORDER,
        State.PLACED,
        "desk-1",
        "SUP-1",
        "tester",
    )
    assert row.decision is not None
    assert (row.decision.agent, row.decision.reason, row.why) == ("desk-9", "the customer sees it", "cut")
    assert (row.plan_name, row.periods, row.pay_id, row.environment) == (
        "Europe 10 GB / 30 days",
        1,
        "SHOP-1",
        Environment.SANDBOX,
    )
    assert row.money is not None
    assert row.paid_at is not None


def test_a_shift_has_what_was_decided_in_it_though_it_began_before(shop: Shop) -> None:
    shop.sandbox.set_faults(f"{RECORD}#1=drop-after")
    order(shop, "SHOP-1")
    shop.office.clock.move(3600)
    begin = shop.office.desk.now()
    assert shop.office.desk.done.since(begin) == ()
    shop.office.desk.fixes.check(unknown_intent(shop), "desk-9")
    assert [row.did for row in shop.office.desk.done.since(begin)] == []
    shop.office.desk.fixes.decide_placed(unknown_intent(shop), "desk-9", "the customer sees it")
    (row,) = shop.office.desk.done.since(begin)
    assert (row.did, row.state) == (Did.RECORD_ORDER, State.PLACED)


def test_a_journal_that_cannot_be_read_is_never_taken_for_nothing_done(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").write_bytes(b"no database at all" * 300)
    with Sandbox() as sandbox:
        one = Shop(tmp_path, sandbox)
        try:
            found = one.verdict(FRESH)
        finally:
            one.office.close()
    assert (found.kind, found.find(Kind.NOTHING_KNOWN)) == (Kind.NO_ANSWER, None)
    assert found.offer(Step.ORDER_PLAN).why_not is WhyNot.JOURNAL_NOT_READ
