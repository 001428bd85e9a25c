"""What Review says of each kind of write: made from the Review alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.writes.records import GuardCode
from services.writes.states import Effect, What
from ui.look.dates import clock_text, day_text, moment_text
from ui.widgets.safe_text import cut_text, line_text
from ui.words import codes, orders
from ui.words.amounts import card_groups, card_tail, money_text

if TYPE_CHECKING:
    from services.records import OrderDraft
    from services.writes.records import CardOrder, Private, Review, Write

translate = QCoreApplication.translate

_MOST_ORDERS = 4


class Fact(NamedTuple):
    """A label and its value."""

    label: str
    value: str
    mono: bool = False


def question(what: What) -> str:
    """The title: what is asked."""
    match what:
        case What.PLACE_ORDER:
            return translate("Review", "Place this order?")
        case What.RECORD_ORDER:
            return translate("Review", "Record this paid order?")
        case What.STOP_RENEWAL:
            return translate("Review", "Stop auto-renewal?")
        case What.CONFIRM_PAYMENT:
            return translate("Review", "Confirm this payment's result?")
        case What.CREATE_SUBSCRIPTION:
            return translate("Review", "Pay and start auto-renewal?")


def action(what: What) -> str:
    """What the button does."""
    match what:
        case What.PLACE_ORDER:
            return translate("Review", "Place order")
        case What.RECORD_ORDER:
            return translate("Review", "Record order")
        case What.STOP_RENEWAL:
            return translate("Review", "Stop auto-renewal")
        case What.CONFIRM_PAYMENT:
            return translate("Review", "Confirm payment result")
        case What.CREATE_SUBSCRIPTION:
            return translate("Review", "Pay and start auto-renewal")


def takes_away(what: What) -> bool:
    """Whether it ends something: its button is red."""
    return what is What.STOP_RENEWAL


def in_one_sentence(review: Review) -> str:
    """What it does, in one breath."""
    write = review.write
    if write.draft is not None:
        return orders.in_one_sentence(write.draft, card_tail(write.iccid))
    return _sentence(write.what).format(
        card=card_tail(write.iccid),
        plan=line_text(write.plan_name) or translate("Review", "its plan"),
        money=money_text(write.money),
        payment=write.pay_id,
    )


def _sentence(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate("Review", "Card {card} will no longer renew {plan} by itself.")
        case What.CONFIRM_PAYMENT:
            return translate("Review", "Linksfield is asked to confirm the payment {payment} of card {card}.")
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "Review", "Card {card}: {money} is charged now for {plan}, which renews until it is stopped."
            )
        case What.PLACE_ORDER | What.RECORD_ORDER:
            raise ValueError("an order has a draft")


# ------------------------------------------------------------------ facts


def facts(review: Review, starts: str, private: Private | None) -> Iterator[Fact]:
    """Every fact that is frozen by confirming. `starts` is when one more order would begin."""
    write = review.write
    yield Fact(translate("Review", "Card"), card_groups(write.iccid), mono=True)
    if write.draft is not None:
        yield from _of_order(review, write.draft, starts)
    elif write.what is What.STOP_RENEWAL:
        yield from _of_stop(write)
    else:
        yield from _of_payment(write, private)
    yield Fact(translate("Review", "Ticket"), review.subject.ticket or translate("Review", "none"))
    if review.subject.agent:
        yield Fact(translate("Review", "Sent by"), review.subject.agent)


def _of_order(review: Review, draft: OrderDraft, starts: str) -> Iterator[Fact]:
    if review.attempt > 1:
        yield Fact(translate("Review", "Order number"), review.write.order_no, mono=True)
    yield Fact(translate("Review", "Starts"), starts)
    yield Fact(translate("Review", "Periods"), str(draft.periods))
    yes, no = translate("Review", "yes"), translate("Review", "no")
    yield Fact(translate("Review", "Auto-renewal"), yes if draft.auto_renewal else no)
    if draft.paid is None:
        yield Fact(translate("Review", "The customer pays"), money_text(draft.total))
        return
    yield Fact(translate("Review", "We hold"), money_text(draft.paid.money))
    yield Fact(translate("Review", "payId of our shop"), draft.paid.pay_id, mono=True)
    yield Fact(translate("Review", "Paid at"), moment_text(draft.paid.paid_at))


def _of_stop(write: Write) -> Iterator[Fact]:
    renewal = write.renewal
    since = (day_text(renewal.since) or renewal.since_text) if renewal is not None else ""
    yield Fact(translate("Review", "Plan"), write.plan_name or codes.missing())
    yield Fact(translate("Review", "On since"), since or codes.missing())
    yield Fact(translate("Review", "Order number"), write.order_no, mono=True)
    yield Fact(translate("Review", "payId"), write.pay_id, mono=True)


def _of_payment(write: Write, private: Private | None) -> Iterator[Fact]:
    yield Fact(translate("Review", "payId"), write.pay_id, mono=True)
    yield Fact(translate("Review", "Order number"), write.order_no or codes.missing(), mono=True)
    yield Fact(translate("Review", "Amount"), money_text(write.money) or codes.missing())
    if private is not None:
        yield Fact(translate("Review", "E-mail"), private.email)
        yield Fact(translate("Review", "Payment method"), write.payment_method, mono=True)


# ------------------------------------------------------------------ what stays, what was checked, what is for good


def what_stays(review: Review) -> str:
    """What is on the card and is left as it is: its orders as they were seen for this Review."""
    if review.write.what is What.STOP_RENEWAL:
        rule = translate(
            "Review", "What stays: the plan in use runs to its end, and orders that wait still get their turn."
        )
    else:
        rule = translate("Review", "What stays: the orders that are on the card.")
    seen = review.snapshot.orders
    lines = [_order_line(order) for order in seen[:_MOST_ORDERS]]
    if len(seen) > _MOST_ORDERS:
        lines.append(translate("Review", "and {count} more").format(count=len(seen) - _MOST_ORDERS))
    return "\n".join([rule, *lines]) if seen or review.write.what is What.STOP_RENEWAL else ""


def _order_line(order: CardOrder) -> str:
    plan = line_text(cut_text(order.plan_name)) or codes.missing()
    if not order.ends_text:
        return translate("Review", "- {plan}").format(plan=plan)
    return translate("Review", "- {plan}, ends {end}").format(plan=plan, end=line_text(cut_text(order.ends_text, 40)))


def what_was_checked(review: Review) -> str:
    """When the card was looked at for this Review, and that nothing else of the kind is open, where that is so."""
    looked = translate("Review", "The card was looked at again at {time}: orders in use or waiting: {count}.")
    lines = [looked.format(time=clock_text(review.snapshot.at), count=len(review.snapshot.orders))]
    open_ones = {GuardCode.STILL_OPEN, GuardCode.UNPAID_UNKNOWN}
    if not any(guard.code in open_ones for guard in review.guards):
        lines.append(_nothing_open(review.write.kind.effect))
    return "\n".join(lines)


def _nothing_open(effect: Effect) -> str:
    match effect:
        case Effect.ADDS_PLAN:
            return translate("Review", "No order that was sent from this PC for this card is without an answer.")
        case Effect.ENDS_RENEWAL:
            return translate("Review", "No stop that was sent from this PC for this card is without an answer.")


def cannot_be_undone(write: Write) -> str:
    """What is for good once it is confirmed."""
    renews = write.draft is not None and write.draft.auto_renewal
    match write.what:
        case What.PLACE_ORDER if renews:
            return translate(
                "Review",
                "This cannot be undone from here. Nothing is charged until the customer pays; from then on it renews "
                "until the auto-renewal is stopped.",
            )
        case What.PLACE_ORDER:
            return translate("Review", "This cannot be undone from here. Nothing is charged until the customer pays.")
        case What.RECORD_ORDER:
            return translate(
                "Review", "This cannot be undone from here. Linksfield puts the plan on the card as paid for by us."
            )
        case What.STOP_RENEWAL:
            return translate(
                "Review",
                "No money is given back by this, and it cannot be undone from here: to renew again takes a new order.",
            )
        case What.CONFIRM_PAYMENT:
            return translate(
                "Review",
                "This cannot be undone from here. How Linksfield takes it is assumed, not documented. It says that the "
                "payment was made; Linksfield took the money, so nothing is recorded as paid to us.",
            )
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "Review",
                "This cannot be undone from here: the card that was set up is charged. Nobody can refund here.",
            )
