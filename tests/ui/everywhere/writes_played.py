"""Every kind of write, played to every way of ending, over the sandbox: what each view says of it is read elsewhere."""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

from services.records import OrderDraft, PaidProof, Plan
from services.sisters import ContractDraft, PayStatus
from services.writes.records import Private, Review
from services.writes.states import State, What
from tests.services.journal.book import fill_up
from tests.ui.conftest import MovableClock
from tests.ui.everywhere.fixes import ask_for_payments, at_rest, known_states
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, count_of
from ui.session.sent_write import SentWrite

Value = TypeVar("Value")
TICKET = "SUP-77"
PRIVATE = Private(email="anna@example.org", payment_method="pm_card_visa")


class Ending(enum.StrEnum):
    """How it is made to end."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"
    NOT_SENT = "not sent"
    ANSWER_LOST = "answer lost"  # it was carried out, and nobody was told
    REQUEST_LOST = "request lost"  # it was not carried out, and nobody was told
    FOUND = "found"  # the answer was lost; an agent decides that it was placed
    GIVEN_UP = "given up"  # the request was lost; an agent decides that it was not placed
    NOT_WRITTEN = "confirmed, disk full"


class Way(NamedTuple):
    """How a kind of write is asked for: its card, its call at the sandbox, and what its effect is read back with."""

    card: str
    call: str
    read_back: str = ""
    after: str = ""  # which of those reads fail: a stop looks once before it is sent


WAYS = {
    What.PLACE_ORDER: Way("fresh", "singleOrder"),
    What.RECORD_ORDER: Way("fresh", "SynOrderInfo"),
    What.STOP_RENEWAL: Way("auto_renewing", "cancelAutoRenewalRecord", "queryAutoRenewalRecord", "#2-"),
    What.CREATE_SUBSCRIPTION: Way("fresh", "stripeSubDirectly", "queryAutoRenewalRecord"),
    What.CONFIRM_PAYMENT: Way("paid_not_delivered", "resultConfirm"),
    What.RENEW_ORDER: Way("in_use_two_waiting", "renewPackage"),
    What.CONTRACT_ORDER: Way("fresh", "orderPackage"),
}
STATES = {
    Ending.CONFIRMED: State.CONFIRMED,
    Ending.REFUSED: State.REFUSED,
    Ending.NOT_SENT: State.NOT_SENT,
    Ending.ANSWER_LOST: State.UNKNOWN,
    Ending.REQUEST_LOST: State.UNKNOWN,
    Ending.FOUND: State.PLACED,
    Ending.GIVEN_UP: State.NOT_PLACED,
    Ending.NOT_WRITTEN: State.CONFIRMED,
}


def play(story: Story, clock: MovableClock, what: What, ending: Ending) -> SentWrite:
    """Look the card up, review, send, and let it end like this."""
    way = WAYS[what]
    story.look_up(CARDS[way.card].iccid, TICKET)
    _prepare(story, what)
    review = reviewed(story, what)
    _spoil(story, way, ending)
    sent = _send(story, what, review, ending)
    story.sandbox.set_faults("")
    if ending is Ending.FOUND:
        _decide(story, review.intent, lambda intent: story.session.writes.decide_placed(intent, "I saw it"))
    if ending is Ending.GIVEN_UP:
        _give_up(story, clock, review.intent)
    if ending is not Ending.NOT_SENT:
        at_rest(story)
        story.wait(lambda: STATES[ending] in known_states(story), f"{STATES[ending]} in the journal")
    return sent


def reviewed(story: Story, what: What) -> Review:
    """The last look at the card before this write."""
    writes, record = story.session.writes, story.record
    asked: dict[What, Callable[[], Awaitable[Review]]] = {
        What.PLACE_ORDER: lambda: writes.review_order(record, draft(story)),
        What.RECORD_ORDER: lambda: writes.review_order(record, draft(story, paid=True)),
        What.STOP_RENEWAL: lambda: writes.review_stop(record, _the(record.renewal.value)),
        What.CREATE_SUBSCRIPTION: lambda: writes.review_subscription(
            record, _the(record.placed).review.write, _the(record.placed).draft.total, PRIVATE
        ),
        What.CONFIRM_PAYMENT: lambda: writes.review_confirmation(
            record, _the(next(iter(record.payments.values())).value), ""
        ),
        What.RENEW_ORDER: lambda: _extension(story),
        What.CONTRACT_ORDER: lambda: writes.review_contract_order(record, contract_draft(story)),
    }
    made: list[Review] = []

    async def look() -> None:
        made.append(await asked[what]())

    story.run(look())
    return made[0]


def draft(story: Story, *, paid: bool = False, renews: bool = False) -> OrderDraft:
    """An order of the plan that all stories buy."""
    plans: tuple[Plan, ...] = story.record.plans.value or ()
    plan = next(plan for plan in plans if plan.name.startswith("Europe 10 GB"))
    price = _the(plan.price)
    proof = PaidProof(pay_id="SHOP-77", money=price, pay_type="3", paid_at=datetime.now(UTC), we_hold_the_money=True)
    return OrderDraft(
        iccid=story.record.iccid,
        plan=plan,
        periods=1,
        total=price,
        auto_renewal=renews,
        paid=proof if paid else None,
    )


def contract_draft(story: Story) -> ContractDraft:
    """An order by contract of the same plan."""
    plan = draft(story).plan
    return story.desk.contract_orders.draft(story.record.iccid, plan, 1, PayStatus.PAID)


async def _extension(story: Story) -> Review:
    card = CARDS[WAYS[What.RENEW_ORDER].card]
    orders = _the(story.record.all_orders.value).orders
    in_use = next(order for order in orders if order.order_code == card.order_nos[0])
    return await story.session.writes.review_extension(story.record, in_use, 1, "Europe 10 GB / 30 days")


def _prepare(story: Story, what: What) -> None:
    if what is What.CONFIRM_PAYMENT:
        ask_for_payments(story, WAYS[what].card)
    if what is What.CREATE_SUBSCRIPTION:
        _order_that_renews(story)
    if what is What.RENEW_ORDER:
        story.do(lambda: story.session.contract.ask(story.record, "all_orders"))
        story.wait(lambda: story.record.all_orders.state == "rows", "the orders")


def _order_that_renews(story: Story) -> None:
    reviews: list[Review] = []

    async def look() -> None:
        reviews.append(await story.session.writes.review_order(story.record, draft(story, renews=True)))

    story.run(look())
    story.do(lambda: story.session.writes.send(story.record, reviews[0]))
    story.wait(lambda: story.record.placed is not None and not story.record.write_under_way, "the order")
    at_rest(story)


def _spoil(story: Story, way: Way, ending: Ending) -> None:
    faults = {
        Ending.REFUSED: f"{way.call}=refused:E77:no such luck",
        Ending.ANSWER_LOST: f"{way.call}=drop-after",
        Ending.FOUND: f"{way.call}=drop-after",
        Ending.REQUEST_LOST: f"{way.call}=drop",
        Ending.GIVEN_UP: f"{way.call}=drop",
        Ending.NOT_WRITTEN: f"{way.call}=slow:0.6",
    }
    rule = faults.get(ending, "")
    blind = ending in (Ending.ANSWER_LOST, Ending.FOUND) and way.read_back
    story.sandbox.set_faults(f"{rule};{way.read_back}{way.after}=503" if blind else rule)
    if ending is Ending.NOT_SENT:
        story.do(story.sandbox.stop)


def _send(story: Story, what: What, review: Review, ending: Ending) -> SentWrite:
    record = story.record
    private = PRIVATE if what is What.CREATE_SUBSCRIPTION else None
    before = count_of(story, WAYS[what].call)
    story.do(lambda: story.session.writes.send(record, review, reason="asked for", no_ticket=True, private=private))
    if ending is Ending.NOT_WRITTEN:
        story.wait(lambda: count_of(story, WAYS[what].call) > before, "it to be on its way")
        fill_up(story.desk.journal)
    story.wait(lambda: not record.write_under_way, "the end")
    return record.sent[-1]


def _decide(story: Story, intent: str, decide: Callable[..., Awaitable[None]]) -> None:
    async def decided() -> None:
        loaded = await story.session.writes.load(intent)
        await story.session.writes.check(loaded)
        await decide(loaded)

    story.run(decided())


def _give_up(story: Story, clock: MovableClock, intent: str) -> None:
    async def asked() -> None:
        await story.session.writes.check(await story.session.writes.load(intent))

    for _ in range(3):
        story.run(asked())
        clock.advance(301)
    _decide(story, intent, lambda loaded: story.session.writes.decide_not_placed(loaded, "nothing came"))


def _the(value: Value | None) -> Value:
    assert value is not None
    return value
