"""What Review says of each kind of write: made from the Review alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.clock import linksfield_day
from services.desk.orders import end_of
from services.sisters import PayStatus
from services.writes.records import GuardCode
from services.writes.states import Effect, What
from ui.look.dates import clock_text, day_text, moment_text
from ui.widgets.safe_text import cut_text, line_text
from ui.words import codes, orders
from ui.words.amounts import card_groups, card_tail, counted, money_text

if TYPE_CHECKING:
    from datetime import date

    from services.records import OrderDraft
    from services.writes.records import ByContract, CardOrder, Private, Review, Write

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
            return translate("Review", "Ask Linksfield to confirm this payment?")
        case What.CREATE_SUBSCRIPTION:
            return translate("Review", "Pay and start auto-renewal?")
        case What.RENEW_ORDER:
            return translate("Review", "Extend this order?")
        case What.CONTRACT_ORDER:
            return translate("Review", "Order by our own contract (CSSS)?")


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
            return translate("Review", "Ask Linksfield to confirm")
        case What.CREATE_SUBSCRIPTION:
            return translate("Review", "Pay and start auto-renewal")
        case What.RENEW_ORDER:
            return translate("Review", "Extend order")
        case What.CONTRACT_ORDER:
            return translate("Review", "Place order")


def takes_away(what: What) -> bool:
    """Whether it ends something: its button is red."""
    return what is What.STOP_RENEWAL


def in_one_sentence(review: Review) -> str:
    """What it does, in one breath."""
    write = review.write
    if write.draft is not None:
        return orders.in_one_sentence(write.draft, card_tail(write.iccid))
    periods = write.periods or 0
    return _sentence(write.what).format(
        card=card_tail(write.iccid),
        periods=counted(translate("OrderWords", "%n period(s)", None, periods), periods),
        plan=line_text(write.plan_name) or translate("Review", "its plan"),
        money=money_text(write.money),
        payment=write.pay_id,
    )


def _sentence(what: What) -> str:
    match what:
        case What.STOP_RENEWAL:
            return translate("Review", "Card {card} will no longer renew {plan}.")
        case What.CONFIRM_PAYMENT:
            return translate("Review", "Ask Linksfield to confirm payment {payment} of card {card}.")
        case What.CREATE_SUBSCRIPTION:
            return translate("Review", "Card {card}: {money} is charged now for {plan}, which renews until stopped.")
        case What.RENEW_ORDER:
            return translate("Review", "Card {card}: an order of {plan} runs {periods} longer.")
        case What.CONTRACT_ORDER:
            return translate("Review", "Card {card}: {plan}, {periods}, ordered by our own contract (CSSS).")
        case What.PLACE_ORDER | What.RECORD_ORDER:
            raise ValueError("an order has a draft")


# ------------------------------------------------------------------ facts


def facts(review: Review, starts: str, private: Private | None) -> Iterator[Fact]:
    """Every fact that is frozen by confirming. `starts` is when one more order would begin."""
    write = review.write
    yield Fact(translate("Review", "Card"), card_groups(write.iccid), mono=True)
    if write.draft is not None:
        yield from _of_order(review, write.draft, starts)
    elif write.contract is not None:
        yield from _by_contract(write, write.contract)
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
    yield Fact(translate("Review", "Our shop received"), money_text(draft.paid.money))
    yield Fact(translate("Review", "payId of our shop"), draft.paid.pay_id, mono=True)
    yield Fact(translate("Review", "Paid at"), moment_text(draft.paid.paid_at))


def _of_stop(write: Write) -> Iterator[Fact]:
    renewal = write.renewal
    since = (day_text(renewal.since) or renewal.since_text) if renewal is not None else ""
    yield Fact(translate("Review", "Plan"), write.plan_name or codes.missing())
    yield Fact(translate("Review", "On since"), since or codes.missing())
    yield Fact(translate("Review", "Order number"), write.order_no, mono=True)
    yield Fact(translate("Review", "payId"), write.pay_id, mono=True)


def _by_contract(write: Write, contract: ByContract) -> Iterator[Fact]:
    yield Fact(translate("Review", "Plan"), write.plan_name or codes.missing())
    yield Fact(translate("Review", "Periods"), str(write.periods or ""))
    draft = contract.draft
    if draft is None:
        yield Fact(translate("Review", "Order number"), contract.order_code, mono=True)
        yield Fact(translate("Review", "Current end"), contract.expires_text or codes.missing())
        return
    yield Fact(translate("Review", "Amount"), money_text(write.money) or codes.missing())
    at_once, later = translate("Review", "at once"), translate("Review", "not at once")
    yield Fact(translate("Review", "Enabled"), at_once if draft.opens_at_once else later)
    yield Fact(translate("Review", "Told to Linksfield"), pay_status(draft.pay_status))


def pay_status(status: PayStatus) -> str:
    """What an order by contract says of its payment (`pay_rst`)."""
    match status:
        case PayStatus.PAID:
            return translate("Review", "it has been paid")
        case PayStatus.UNPAID:
            return translate("Review", "it has not been paid")


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
            "Review", "What stays: the plan in use runs until it expires, and waiting plans follow as planned."
        )
    elif review.write.what is What.RENEW_ORDER:
        rule = translate("Review", "What stays: the orders on the card. Only the one order runs longer.")
    else:
        rule = translate("Review", "What stays: the orders that are on the card.")
    seen = review.snapshot.orders
    told = linksfield_day(review.snapshot.at)
    lines = [_order_line(order, told) for order in seen[:_MOST_ORDERS]]
    if len(seen) > _MOST_ORDERS:
        lines.append(translate("Review", "and {count} more").format(count=len(seen) - _MOST_ORDERS))
    return "\n".join([rule, *lines]) if seen or review.write.what is What.STOP_RENEWAL else ""


def _order_line(order: CardOrder, told: date) -> str:
    plan = line_text(cut_text(order.plan_name)) or codes.missing()
    end = end_of(order, told)
    if end.day is None and not order.ends_text:
        return translate("Review", "- {plan}").format(plan=plan)
    about = end.day is not None and end.estimated
    words = translate("Review", "- {plan}, ends about {end}") if about else translate("Review", "- {plan}, ends {end}")
    return words.format(plan=plan, end=day_text(end.day) or line_text(cut_text(order.ends_text, 40)))


def what_was_checked(review: Review) -> str:
    """When the card was looked at for this Review, and that nothing else of the kind is open, where that is so."""
    looked = translate("Review", "Checked again at {time}. Orders in use or waiting: {count}.")
    lines = [looked.format(time=clock_text(review.snapshot.at), count=len(review.snapshot.orders))]
    open_ones = {GuardCode.STILL_OPEN, GuardCode.UNPAID_UNKNOWN}
    if not any(guard.code in open_ones for guard in review.guards):
        lines.append(_nothing_open(review.write.kind.effect))
    return "\n".join(lines)


def _nothing_open(effect: Effect) -> str:
    match effect:
        case Effect.ADDS_PLAN:
            return translate("Review", "No order sent from this computer for this card is unconfirmed.")
        case Effect.ENDS_RENEWAL:
            return translate(
                "Review", "No request to stop auto-renewal sent from this computer for this card is unconfirmed."
            )


def cannot_be_undone(write: Write) -> str:
    """What is for good once it is confirmed."""
    renews = write.draft is not None and write.draft.auto_renewal
    match write.what:
        case What.PLACE_ORDER if renews:
            return translate(
                "Review",
                "This cannot be undone here. Nothing is charged until the customer pays; after that it renews "
                "until auto-renewal is stopped.",
            )
        case What.PLACE_ORDER:
            return translate("Review", "This cannot be undone here. Nothing is charged until the customer pays.")
        case What.RECORD_ORDER:
            return translate(
                "Review", "This cannot be undone here. Linksfield puts the plan on the card as paid by our shop."
            )
        case What.STOP_RENEWAL:
            return translate(
                "Review",
                "No refund is made, and this cannot be undone here: renewing again needs a new order.",
            )
        case What.CONFIRM_PAYMENT:
            return translate(
                "Review",
                "This cannot be undone here. It tells Linksfield that the payment was made (assumed, not "
                "documented). Linksfield took the money; nothing is recorded as paid to us.",
            )
        case What.CREATE_SUBSCRIPTION:
            return translate(
                "Review",
                "This cannot be undone here: the bank card that was set up is charged, and refunds cannot be made "
                "here.",
            )
        case What.RENEW_ORDER | What.CONTRACT_ORDER:
            return translate(
                "Review",
                "This cannot be undone here. It goes to our contract with Linksfield (CSSS), and no number of ours is "
                "in it: if no answer comes, nothing can prove what became of it.",
            )
