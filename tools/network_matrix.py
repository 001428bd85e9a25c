"""What every call does with every fault of the network: `python -m tools.network_matrix` writes docs/network-matrix.md.

Each cell is played: a fresh sandbox and a fresh desk, the review of a write where it is one, then the call with the
fault. What the agent sees, what the journal says, and whether it may be repeated are taken from what came of it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from services.clock import SystemClock
from services.csss import endpoints as csss
from services.desk.desk import Desk
from services.errors import ConsoleError
from services.journal import EventFilter, Journal
from services.mall.endpoints import ENDPOINTS, Endpoint
from services.records import Bases, Money, OrderDraft, PaidProof, Profile, Subject
from services.sandbox import Sandbox, sample_cards
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.systems import origin_of
from services.setup.vault import Part, Vault
from services.sisters import PayStatus
from services.wire.transport import Limits, Transport
from services.writes.records import Private, Review
from services.writes.states import State
from ui.session.sent_write import SentWrite
from ui.words import errors, outcomes

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "network-matrix.md"
PROFILE = "Practice"
CARDS = {card.key: card for card in sample_cards()}
_KEYS = ("fresh", "auto_renewing", "paid_not_delivered", "in_use_two_waiting")
FRESH, RENEWING, PAID, BUSY = (CARDS[key].iccid for key in _KEYS)
NOBODY = "nobody listens"
_MONEY = Money(Decimal("4.99"), "USD")
_QUICK = Limits(pause=0.001)
# Faults that last longer than a call may; the limits hold while the call is made.
_LASTING = {"slow:6": Limits(read=1.0, repeats=0), "dribble:6": Limits(total=2.0, repeats=0)}

FAULTS: dict[str, str] = {
    NOBODY: "the connection is refused",
    "drop-before": "the connection breaks, nothing was done",
    "drop-after": "it was done, the connection breaks",
    "cut": "it was done, half of the answer comes",
    "late:6": "the connection breaks, it is done six seconds later",
    "slow:6": "no answer in time",
    "dribble:6": "it was done, the answer takes longer than a call may",
    "status-before:503": "HTTP 503, nothing was done",
    "status-after:502": "it was done, HTTP 502",
    "html-before": "a log-in page instead of an answer, nothing was done",
    "html-after": "it was done, a page instead of an answer",
    "redirect-before": "sent elsewhere, nothing was done",
    "redirect-after": "it was done, sent elsewhere",
    "enormous:20": "20 MiB, nothing was done",
    "garbage-before": "no JSON, nothing was done",
    "garbage-after": "it was done, no JSON",
    "foreign-before": "a gateway's own envelope, nothing was done",
    "foreign-after": "it was done, a gateway's own envelope",
    "refused:E999:Not today": "refused in words that leave nothing open",
    "refused:E429:too many requests": "busy, ask later",
    "refused-after:E999:Not today": "it was done, and refused all the same",
    "bare": "answered without the envelope",
    "extra": "fields that nobody knows",
    "numbers": "numbers instead of texts",
    "bom": "a byte order mark before the answer",
}


class Cell(NamedTuple):
    """What comes of one call with one fault."""

    sees: str
    journal: str
    again: str


class Played(NamedTuple):
    """One sandbox and one desk at it."""

    sandbox: Sandbox
    desk: Desk
    transport: Transport

    def subject(self, iccid: str) -> Subject:
        """Whom a call is about."""
        return Subject(profile=PROFILE, iccid=iccid, ticket="SUP-1", agent="agent")

    @contextmanager
    def fault(self, call: str, fault: str) -> Iterator[None]:
        """Have every request of this call go wrong."""
        if fault == NOBODY:
            self.sandbox.stop()
        else:
            self.sandbox.set_faults(f"{call}={fault}")
        self.transport.limits = _LASTING.get(fault, _QUICK)
        yield


@contextmanager
def played() -> Iterator[Played]:
    """A sandbox and a desk of their own."""
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        urls = sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url
        profiles, vault, clock = ProfileBook(folder / "profiles.json"), Vault(), SystemClock()
        profiles.practise_at(Bases(*urls))
        profiles.add_for_this_run(Profile(PROFILE, "custom", *urls, csss_url=sandbox.csss_url))
        vault.use_for_this_run(PROFILE, sandbox.partner_code)
        vault.use_part_for_this_run(PROFILE, Part.CSSS, sandbox.csss_secret, frozenset({origin_of(sandbox.csss_url)}))
        transport = Transport(limits=_QUICK)
        settings = Settings(folder / "settings.json")
        desk = Desk(profiles, vault, settings, transport, Journal(folder, clock.now), clock)
        try:
            yield Played(sandbox, desk, transport)
        finally:
            desk.close()


# ---------------------------------------------------------------------- questions


def _pay_id() -> str:
    return CARDS["paid_not_delivered"].pay_ids[0]


QUESTIONS: dict[str, Callable[[Played], object]] = {
    "singleVerify": lambda at: at.desk.look_up.verify(at.subject(FRESH)),
    "singleServicePlanPage": lambda at: at.desk.plans.page(at.subject(FRESH)),
    "singleQueryOrder": lambda at: at.desk.orders.list(at.subject(RENEWING)),
    "queryAutoRenewalRecord": lambda at: at.desk.renewals.current(at.subject(RENEWING)),
    "resultQuery": lambda at: at.desk.payments.result(at.subject(PAID), _pay_id()),
    "mallOrder": lambda at: at.desk.clients.client(PROFILE).order_details(pay_id=_pay_id()),
}


def _question(endpoint: Endpoint, fault: str) -> Cell:
    with played() as at:
        ask = _authorisation(at, endpoint) if endpoint.name in AUTHORISATIONS else QUESTIONS[endpoint.name]
        before = at.desk.journal.last_seq()
        with at.fault(endpoint.name, fault):
            try:
                ask(at)
                sees = "the answer"
            except ConsoleError as error:
                sees = errors.sentence(error)
        noted = [f"{event.kind}: {json.loads(event.body)['outcome']}" for event in at.desk.journal.after(before)]
        return Cell(sees, ", ".join(noted) or "nothing", "yes, it is a question")


# No writes: they hand out what Stripe's form needs, change nothing, and are never repeated by themselves.
AUTHORISATIONS = ("stripePay", "stripeSub")


def _authorisation(at: Played, endpoint: Endpoint) -> Callable[[Played], object]:
    """The question about an order that was placed before the fault and waits for its payment."""
    order, client = _carried_out(at, _order(at, renews=True)).write, at.desk.clients.client(PROFILE)
    authorise = client.authorise_payment if endpoint.name == "stripePay" else client.authorise_subscription
    return lambda _at: authorise(order.pay_id, order.money or _MONEY)


# ---------------------------------------------------------------------- writes


def _order(at: Played, *, renews: bool = False, paid: bool = False) -> Review:
    subject = at.subject(FRESH)
    plans = at.desk.plans.list(subject)
    plan = next(each for each in plans if each.price and not each.problem and (each.stripe_plan_id or not renews))
    total = at.desk.ordering.total(plan, plan.min_periods or 1)
    at_hour = at.desk.now() - timedelta(hours=1)
    proof = PaidProof(pay_id="SHOP-1", money=total, pay_type="3", paid_at=at_hour, we_hold_the_money=True)
    draft: OrderDraft = at.desk.ordering.draft(
        FRESH, plan, plan.min_periods or 1, auto_renewal=renews, paid=proof if paid else None
    )
    return at.desk.ordering.review(subject, draft, ())


def _carried_out(at: Played, review: Review) -> Review:
    at.desk.writing.carry_out(review, reason="asked for")
    return review


def _stop(at: Played) -> Review:
    subject = at.subject(RENEWING)
    renewal = at.desk.renewals.current(subject)
    if renewal is None:
        raise LookupError("the sample card has no auto-renewal")
    return at.desk.renewals.review(subject, renewal)


def _subscription(at: Played) -> Review:
    order = _carried_out(at, _order(at, renews=True)).write
    money = order.money or _MONEY
    return at.desk.payments.review_subscription(at.subject(FRESH), order, money, _PRIVATE, ())


def _confirmation(at: Played) -> Review:
    subject = at.subject(PAID)
    result = at.desk.payments.result(subject, _pay_id())
    return at.desk.payments.review_confirmation(subject, result, "Europe", at.desk.orders.list(subject))


def _extension(at: Played) -> Review:
    subject = at.subject(BUSY)
    orders = at.desk.contract.orders(subject).orders
    in_use = next(each for each in orders if each.order_code == CARDS["in_use_two_waiting"].order_nos[0])
    return at.desk.contract_orders.review_renewal(subject, in_use, 1, "Europe")


def _contract_order(at: Played) -> Review:
    subject = at.subject(FRESH)
    plan = next(each for each in at.desk.plans.list(subject) if each.price and not each.problem)
    draft = at.desk.contract_orders.draft(FRESH, plan, plan.min_periods or 1, PayStatus.PAID)
    return at.desk.contract_orders.review_order(subject, draft)


_PRIVATE = Private(email="customer@example.com", payment_method="pm_1234567890")
WRITES: dict[str, Callable[[Played], Review]] = {
    "singleOrder": _order,
    "SynOrderInfo": lambda at: _order(at, paid=True),
    "cancelAutoRenewalRecord": _stop,
    "stripeSubDirectly": _subscription,
    "resultConfirm": _confirmation,
    csss.RENEW.name: _extension,
    csss.ORDER.name: _contract_order,
}
CALLS: tuple[str, ...] = (*(each.name for each in ENDPOINTS), csss.RENEW.name, csss.ORDER.name)

# An order's end goes by the day on which this is played.
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_AGAIN = {
    State.CONFIRMED: "no: it is done",
    State.PLACED: "no: it is done",
    State.REFUSED: "yes, as a new one",
    State.NOT_SENT: "yes, the same one",
    State.UNKNOWN: "no: check first",
}


def _write(call: str, fault: str) -> Cell:
    with played() as at:
        review = WRITES[call](at)
        sent = SentWrite(review)
        private = _PRIVATE if call == "stripeSubDirectly" else None
        with at.fault(call, fault):
            try:
                sent.result = at.desk.writing.carry_out(review, reason="asked for", private=private)
            except ConsoleError as error:
                sent.kept_back = error
        sent.under_way = False
        kept_back = sent.result is None
        steps = next(at.desk.journal.done(EventFilter())) if kept_back else at.desk.journal.of_intent(review.intent)
        states = [event.state for event in steps if event.state]
        told = _TIME.sub("(time)", outcomes.told(sent))
        return Cell(told, ", ".join(states) or "nothing", _AGAIN[sent.state])


# ---------------------------------------------------------------------- the table


def cell(call: str, fault: str) -> Cell:
    """Play one call with one fault."""
    if call in WRITES:
        return _write(call, fault)
    return _question(next(each for each in ENDPOINTS if each.name == call), fault)


def text(calls: Sequence[str]) -> str:
    """The whole document; faults of a call that end alike share a line."""
    lines = [
        "# What every call does with every fault of the network",
        "",
        "Made by `uv run python -m tools.network_matrix`: every cell was played with the real program against the",
        "sandbox, whose faults these are. A system test plays all of them again, the usual tests a few.",
        "",
        "A question is repeated by itself twice at most; what changes a card never is. *Unknown* stays visible and",
        "blocks until an agent has checked it ([exactly once](exactly-once.md)).",
        "",
        "| fault | what happens |",
        "|---|---|",
        *(
            f"| `{fault}` | {words} |" if fault != NOBODY else f"| {NOBODY} | {words} |"
            for fault, words in FAULTS.items()
        ),
    ]
    for call in calls:
        lines += [
            "",
            f"## {call}",
            "",
            "| faults | the agent sees | the journal says | may it be repeated |",
            "|---|---|---|---|",
        ]
        lines += _rows(call)
    return "\n".join((*lines, ""))


def _rows(call: str) -> Iterator[str]:
    alike: dict[Cell, list[str]] = {}
    for fault in FAULTS:
        alike.setdefault(cell(call, fault), []).append(fault)
    for found, faults in alike.items():
        names = ", ".join(fault if fault == NOBODY else f"`{fault}`" for fault in faults)
        yield f"| {names} | {found.sees} | {found.journal} | {found.again} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Play everything and write the document."""
    parser = argparse.ArgumentParser(prog="python -m tools.network_matrix", description=__doc__.splitlines()[0])
    parser.parse_args(arguments)
    FILE.write_text(text(CALLS), encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)}: {len(CALLS)} calls, {len(FAULTS)} faults")
    return 0


if __name__ == "__main__":
    sys.exit(main())
