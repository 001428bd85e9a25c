"""The internal note: what colleagues must know, with full numbers and the times they hold for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.orders import timeline
from services.errors import NotSent, NotSetUp, Refused, SecretUnavailable
from services.records import OrderState, PaymentState
from services.writes.states import State
from ui.session.remote import ERROR, IDLE, ROWS
from ui.widgets.safe_text import line_text
from ui.words.formats import card_groups, money_text
from ui.words.ticket.facts import (
    amount_text,
    day_text,
    days_text,
    local_day,
    moment_text,
    name_text,
    plan_periods_text,
    plan_text,
    said,
    since_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from services.records import KnownPayment, Order, PaymentResult, Span
    from ui.session.open_card import OpenCard
    from ui.session.remote import Remote
    from ui.session.sent_write import SentWrite
    from ui.words.ticket.sentences import Words


def internal_lines(
    words: Words, record: OpenCard, agent: str, now: datetime, known: Sequence[KnownPayment]
) -> Iterable[str]:
    """Everything that is known of the card, for colleagues: a line a fact."""
    card = words.card if record.profile else words.card_alone
    yield card.format(card=card_groups(record.iccid), profile=line_text(record.profile))
    ticket = line_text(record.ticket)
    yield words.ticket.format(ticket=ticket) if ticket else words.no_ticket
    by = words.written if agent else words.written_by_nobody
    yield by.format(agent=line_text(agent), moment=moment_text(words, now))
    yield _verdict(words, record)
    yield from _orders(words, record, now)
    yield _renewal(words, record)
    yield from _payments(words, record, known)
    if record.placed is not None:
        yield _placed(words, record.placed)
    yield from _stop(words, record)


def _verdict(words: Words, record: OpenCard) -> str:
    verdict, profile = record.verdict, line_text(record.profile)
    if verdict.answered:
        return words.valid.format(profile=profile, moment=moment_text(words, verdict.as_of))
    if verdict.state == ERROR and isinstance(verdict.error, Refused):
        return words.refused.format(profile=profile, **said(verdict.error))
    never_left = verdict.state == ERROR and isinstance(verdict.error, NotSent | NotSetUp | SecretUnavailable)
    return words.not_asked if verdict.state == IDLE or never_left else words.verdict_unknown


def _orders(words: Words, record: OpenCard, now: datetime) -> Iterable[str]:
    if not record.orders.answered:
        yield words.orders_unknown
        return
    moment = moment_text(words, record.orders.as_of)
    orders = record.orders.value or ()
    if not orders:
        yield words.no_orders.format(moment=moment)
        return
    yield words.orders.format(moment=moment)
    today = local_day(now)
    for span in timeline(orders, today):
        yield _marked(words, span.order, _span_line(words, span, today))
    for order in orders:
        if order.state is OrderState.UNKNOWN:
            line = words.other_status.format(status=line_text(order.status), plan=plan_text(words, order))
            yield _marked(words, order, line)


def _marked(words: Words, order: Order, line: str) -> str:
    return words.partly_read.format(line=line) if order.problem else line


def _span_line(words: Words, span: Span, today: date) -> str:
    if span.order.state is OrderState.IN_USE:
        return _in_use_line(words, span, today)
    plan, days = plan_text(words, span.order), span.order.days_left or span.order.length_days
    if span.starts is not None and span.ends is not None and days:
        starts, ends = day_text(words, span.starts), day_text(words, span.ends)
        return words.waiting.format(plan=plan, length=days_text(words, days), starts=starts, ends=ends)
    if span.starts is not None:
        return words.waiting_from.format(plan=plan, starts=day_text(words, span.starts))
    if days:
        return words.waiting_length.format(plan=plan, length=days_text(words, days))
    return words.waiting_open.format(plan=plan)


def _in_use_line(words: Words, span: Span, today: date) -> str:
    plan = plan_text(words, span.order)
    if span.ends is None:
        return words.in_use_open.format(plan=plan)
    left = (span.ends - today).days
    if left > 0:
        sentence = words.in_use_about if span.estimated else words.in_use
        return sentence.format(plan=plan, day=day_text(words, span.ends), length=days_text(words, left))
    sentence = words.in_use_today if left == 0 else words.in_use_over
    return sentence.format(plan=plan, day=day_text(words, span.ends))


def _renewal(words: Words, record: OpenCard) -> str:
    renewal = record.renewal
    if not renewal.answered:
        return words.renewal_unknown
    moment = moment_text(words, renewal.as_of)
    if renewal.value is None:
        return words.renewal_off.format(moment=moment)
    return words.renewal_on.format(
        since=since_text(words, renewal.value),
        plan=name_text(words, renewal.value.plan_name),
        order_no=line_text(renewal.value.order_no),
        pay_id=line_text(renewal.value.pay_id),
        moment=moment,
    )


def _stop(words: Words, record: OpenCard) -> Iterable[str]:
    stopped = record.stopped
    if stopped is None:
        return
    if stopped.under_way:
        yield words.stop_running
    elif stopped.was_off:
        yield words.stop_was_off
    elif stopped.unknown:
        yield words.stop_unknown
    elif stopped.carried_out:
        yield _stop_outcome(words, record)
    elif stopped.result is not None and stopped.result.said is not None:
        yield words.stop_refused.format(**said(stopped.result.said))
    else:
        yield words.stop_not_done


def _stop_outcome(words: Words, record: OpenCard) -> str:
    left = record.renewal.value if record.renewal.state == ROWS else None
    if left is not None:
        return words.stop_other_left.format(plan=name_text(words, left.plan_name), pay_id=line_text(left.pay_id))
    return words.stop_done


def _payments(words: Words, record: OpenCard, known: Sequence[KnownPayment]) -> Iterable[str]:
    for pay_id, remote in record.payments.items():
        yield _payment(words, line_text(pay_id), remote)
        if remote.answered and remote.value is not None and remote.value.order_no:
            # Two payments that name one order are what a refund is asked for with.
            order_no = line_text(remote.value.order_no)
            yield words.payment_order.format(pay_id=line_text(pay_id), order_no=order_no)
    for payment in known:
        if payment.pay_id not in record.payments:
            yield words.payment_not_asked.format(pay_id=line_text(payment.pay_id))


def _payment(words: Words, pay_id: str, remote: Remote[PaymentResult]) -> str:
    if isinstance(remote.error, Refused) and remote.state == ERROR:
        return words.payment_refused.format(pay_id=pay_id, **said(remote.error))
    result = remote.value
    if result is None or not remote.answered:
        return words.payment_unknown.format(pay_id=pay_id)
    sentence = {
        PaymentState.PAID: words.paid,
        PaymentState.PENDING: words.pending,
        PaymentState.FAILED: words.failed,
        PaymentState.UNKNOWN: words.payment_status,
    }[result.state]
    moment, money = moment_text(words, remote.as_of), amount_text(words, result.money)
    return sentence.format(pay_id=pay_id, status=line_text(result.status), money=money, moment=moment)


def _placed(words: Words, placed: SentWrite) -> str:
    draft, result = placed.draft, placed.result
    plan = plan_periods_text(words, draft.plan.name, draft.periods)
    if draft.auto_renewal:
        plan = words.renews.format(plan=plan)
    facts = {
        "plan": plan,
        "money": money_text(draft.total),
        "order_no": placed.order_no,
        "pay_id": line_text(placed.pay_id),
        "moment": moment_text(words, result.ended_at) if result and result.ended_at else words.no_date,
    }
    if result is not None and result.said is not None:
        facts |= said(result.said)
    return _placed_sentence(words, placed).format(**facts)


def _placed_sentence(words: Words, placed: SentWrite) -> str:
    if placed.under_way:
        return words.order_running
    if placed.carried_out:
        return words.order_confirmed if placed.draft.paid is None else words.recording_confirmed
    if placed.state is State.REFUSED:
        return words.order_refused
    return words.order_unknown if placed.unknown else words.order_not_sent
