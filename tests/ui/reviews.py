"""A Review as the desk makes it, without asking anybody: for tests of what is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from msgspec.structs import replace

from services.records import (
    Environment,
    Money,
    OrderDraft,
    OrderNumbers,
    PaidProof,
    Plan,
    Renewal,
    Subject,
)
from services.sisters import ContractDraft, PayStatus
from services.writes.making import confirmation_write, order_write, stop_write, subscription_write
from services.writes.records import (
    ByContract,
    Guard,
    Intent,
    Place,
    Private,
    Review,
    Said,
    Snapshot,
    Write,
    WriteResult,
)
from services.writes.reviewing import REVIEW_SECONDS
from services.writes.states import Cause, State, What
from tests.ui.story import Story
from ui.session.sent_write import SentWrite

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PRICE = Money(Decimal("12.36"), "GBP")
PLAN = Plan(plan_code="SP1", name="Europe 10 GB", package_code="DP1", price=PRICE, time="1", unit="2", length_days=30)
PAID = PaidProof(pay_id="SHOP-1", money=PRICE, pay_type="3", paid_at=NOW, we_hold_the_money=True)
RENEWAL = Renewal(order_no="2026052010203000031", pay_id="P000270X", plan_name="Europe 10 GB", periods="1")
PRIVATE = Private(email="anna@example.com", payment_method="pm_2026112314050012345")
NUMBERS = OrderNumbers(order_no="2026112314020912345", pay_id="P0002702026112314020912345")


def draft_of(iccid: str, *, plan: Plan = PLAN, auto_renewal: bool = False, recorded: bool = False) -> OrderDraft:
    """One period of a plan, by card or paid to our shop."""
    paid = PAID if recorded else None
    return OrderDraft(iccid=iccid, plan=plan, periods=1, total=PRICE, auto_renewal=auto_renewal, paid=paid)


def review_of(draft: OrderDraft, *guards: Guard, profile: str = "Practice", ticket: str = "") -> Review:
    """This order, reviewed just now, with these guards; its numbers are always the same ones."""
    write = replace(order_write(draft), order_no=NUMBERS.order_no)
    if draft.paid is None:
        write = replace(write, pay_id=NUMBERS.pay_id)
    return Review(
        intent="intent-1",
        attempt=1,
        subject=Subject(profile=profile, iccid=draft.iccid, ticket=ticket, agent="desk-2"),
        place=Place(environment=Environment.SANDBOX, base_url="http://127.0.0.1:1/vshop", language_code="1"),
        write=write,
        snapshot=Snapshot(at=NOW, language_code="1", orders=()),
        guards=guards,
        seq=0,
        previous=State.APPROVED,
        expires=0.0,
    )


def fresh(story: Story, review: Review) -> Review:
    """The same, looked at just now: what a dialog still lets be confirmed."""
    clock = story.desk.clock
    return replace(
        review, snapshot=replace(review.snapshot, at=clock.now()), expires=clock.monotonic() + REVIEW_SECONDS
    )


def sent(
    review: Review, state: State = State.CONFIRMED, *, why: str = "", said: Said | None = None, written: bool = True
) -> SentWrite:
    """What was reviewed, sent and ended like this."""
    write = SentWrite(review)
    write.under_way = False
    write.result = WriteResult(
        intent=intent_of(review, state),
        state=state,
        cause=Cause.ANSWER_NAMES_IT,
        ended_at=NOW,
        why=why,
        said=said,
        written=written,
    )
    return write


def intent_of(review: Review, state: State) -> Intent:
    """The journal's record of what was reviewed."""
    return Intent(
        intent=review.intent,
        subject=review.subject,
        place=review.place,
        write=review.write,
        snapshot=review.snapshot,
        state=state,
        attempt=1,
        approved_at=NOW,
        since=NOW,
        sent_at=NOW,
        earlier_may_have_arrived=False,
    )


def stop_review(iccid: str, renewal: Renewal = RENEWAL) -> Review:
    """A stop of this card's auto-renewal, reviewed just now."""
    return replace(review_of(draft_of(iccid)), write=stop_write(iccid, renewal))


def review_of_kind(what: What, iccid: str) -> Review:
    """Any kind of write, reviewed."""
    match what:
        case What.PLACE_ORDER | What.RECORD_ORDER:
            return review_of(draft_of(iccid, recorded=what is What.RECORD_ORDER))
        case What.STOP_RENEWAL:
            return stop_review(iccid)
        case What.CONFIRM_PAYMENT:
            write = confirmation_write(iccid, NUMBERS.order_no, NUMBERS.pay_id, PLAN.name, PRICE)
        case What.CREATE_SUBSCRIPTION:
            write = subscription_write(iccid, NUMBERS.order_no, NUMBERS.pay_id, PLAN.name, PRICE, "plan-1", PRIVATE)
        case What.RENEW_ORDER:
            code, ends = "202107061625560742397", "2023-12-31 23:59:59"
            contract = ByContract(account="1234", order_code=code, periods=1, expires_text=ends)
            write = Write(what=what, iccid=iccid, order_no=code, plan_name=PLAN.name, contract=contract)
        case What.CONTRACT_ORDER:
            ordered = ContractDraft(iccid, PLAN.package_code, PLAN.name, "2", 1, "12.36", PayStatus.PAID)
            contract = ByContract(account="1234", draft=ordered)
            write = Write(what=what, iccid=iccid, plan_name=PLAN.name, money=PRICE, contract=contract)
    return replace(review_of(draft_of(iccid)), write=write)
