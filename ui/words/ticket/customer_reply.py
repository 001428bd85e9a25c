"""The reply to the customer: polite, without numbers of ours, and never more than what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.orders import timeline
from services.errors import Refused
from services.records import OrderState, PaymentState
from ui.session.remote import ERROR, ROWS
from ui.words.formats import money_text
from ui.words.ticket.facts import day_text, days_text, local_day, name_text, plan_periods_text, plan_text, tail_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from services.records import Span
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.words.ticket.sentences import Words


def customer_lines(words: Words, record: OpenCard, now: datetime) -> Iterable[str]:
    """A polite reply: nothing internal, and nothing promised that is not known."""
    yield words.greeting
    yield ""
    yield words.thanks.format(tail=tail_text(record))
    yield ""
    yield from _customer_facts(words, record, now)
    yield ""
    yield words.closing


def _customer_facts(words: Words, record: OpenCard, now: datetime) -> Iterable[str]:
    if isinstance(record.verdict.error, Refused) and record.verdict.state == ERROR:
        yield words.customer_no_card.format(tail=tail_text(record))
    elif not record.verdict.answered:
        yield words.customer_checking
    else:
        yield from _customer_orders(words, record, now)
    # What was asked and done stays true, whatever a later question about the card itself brought.
    yield from _customer_payments(words, record)
    if record.placed is not None:
        yield _customer_placed(words, record, record.placed)
    yield from _customer_renewal(words, record)


def _customer_orders(words: Words, record: OpenCard, now: datetime) -> Iterable[str]:
    if not record.orders.answered:
        yield words.customer_orders_checking
        return
    orders = record.orders.value or ()
    if not orders:
        # A payment without an order says the same with more care.
        if not any(record.is_paid(pay_id) for pay_id in record.payments):
            yield words.customer_no_orders
        return
    spans = timeline(orders, local_day(now))
    yield from (_customer_span(words, span, local_day(now)) for span in spans)
    if any(span.order.state is OrderState.WAITING and span.starts for span in spans):
        yield words.customer_estimates
    if any(order.state is OrderState.UNKNOWN or order.problem for order in orders):
        yield words.customer_orders_checking


def _customer_span(words: Words, span: Span, today: date) -> str:
    plan = plan_text(words, span.order)
    if span.order.state is OrderState.WAITING:
        return _customer_waiting(words, span, plan)
    if span.ends is None or span.ends < today:
        return words.customer_in_use_open.format(plan=plan)
    if span.ends == today:
        return words.customer_in_use_today.format(plan=plan, day=day_text(words, span.ends))
    sentence = words.customer_in_use_about if span.estimated else words.customer_in_use
    return sentence.format(plan=plan, day=day_text(words, span.ends))


def _customer_waiting(words: Words, span: Span, plan: str) -> str:
    days = span.order.days_left or span.order.length_days
    if span.starts is None:
        return words.customer_waiting_open.format(plan=plan)
    if not days:
        return words.customer_waiting_from.format(plan=plan, starts=day_text(words, span.starts))
    return words.customer_waiting.format(plan=plan, length=days_text(words, days), starts=day_text(words, span.starts))


def _customer_payments(words: Words, record: OpenCard) -> Iterable[str]:
    nothing_listed = record.orders.answered and not record.orders.value
    paid = words.customer_paid_no_order if nothing_listed else words.customer_paid
    sentences = {
        PaymentState.PAID: paid,
        PaymentState.PENDING: words.customer_pending,
        PaymentState.FAILED: words.customer_failed,
    }
    for remote in record.payments.values():
        result = remote.value if remote.answered else None
        if result is None or result.money is None or result.state not in sentences:
            yield words.customer_payment_checking
        else:
            yield sentences[result.state].format(money=money_text(result.money))


def _customer_placed(words: Words, record: OpenCard, placed: SentWrite) -> str:
    plan = plan_periods_text(words, placed.draft.plan.name, placed.draft.periods)
    money = money_text(placed.draft.total)
    if placed.under_way or placed.unknown:
        return words.customer_order_checking.format(plan=plan)
    if not placed.carried_out:
        return words.customer_order_failed.format(plan=plan)
    if placed.draft.paid is not None or record.is_paid(placed.pay_id):
        return words.customer_order_placed.format(plan=plan, money=money)
    return words.customer_order_unpaid.format(plan=plan, money=money)


def _customer_renewal(words: Words, record: OpenCard) -> Iterable[str]:
    if record.stopped is not None:
        yield from _customer_stop(words, record, record.stopped)
    elif record.renewal.answered and record.verdict.state != ERROR:
        renewal = record.renewal.value
        on = words.customer_renewal_on
        yield on.format(plan=name_text(words, renewal.plan_name)) if renewal else words.customer_renewal_off


def _customer_stop(words: Words, record: OpenCard, stopped: SentWrite) -> Iterable[str]:
    found_off = stopped.carried_out or stopped.was_off
    if not found_off and not stopped.unknown and not stopped.under_way:
        yield words.customer_stop_not_done
    elif not found_off or record.renewal.state == ROWS:
        # Found off, and one is seen since: no promise either.
        yield words.customer_stop_checking
    elif stopped.was_off:
        yield words.customer_renewal_off
    else:
        yield words.customer_stop_done
        yield words.customer_stop_keeps
