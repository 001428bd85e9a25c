"""A Review as the desk makes it, without asking anybody: for tests of what is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from msgspec.structs import replace

from services.errors import ConsoleError
from services.records import (
    Environment,
    Money,
    OrderDraft,
    OrderNumbers,
    PaidProof,
    Plan,
    StopOutcome,
    StopResult,
    Subject,
)
from services.writes.making import order_write
from services.writes.records import Guard, Place, Review, Snapshot
from services.writes.states import State, What
from ui.session.sent_write import SentWrite

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PRICE = Money(Decimal("12.36"), "GBP")
PLAN = Plan(plan_code="SP1", name="Europe 10 GB", package_code="DP1", price=PRICE, time="1", unit="2", length_days=30)
PAID = PaidProof(pay_id="SHOP-1", money=PRICE, pay_type="3", paid_at=NOW, we_hold_the_money=True)
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


def sent(review: Review, error: ConsoleError | None = None) -> SentWrite:
    """This order, sent and ended."""
    write = SentWrite(review.write.what, review.subject, review)
    write.under_way, write.error, write.at = False, error, NOW
    return write


def sent_stop(iccid: str, outcome: StopOutcome | None = None, error: ConsoleError | None = None) -> SentWrite:
    """A stop of this card's auto-renewal, sent and ended."""
    write = SentWrite(What.STOP_RENEWAL, Subject(profile="Practice", iccid=iccid, ticket="", agent="desk-2"))
    write.under_way, write.error, write.at = False, error, NOW
    write.stop = StopResult(outcome=outcome) if outcome is not None else None
    return write
