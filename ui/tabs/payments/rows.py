"""The rows of the payments table: every payId known here, and what stands in its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.errors import ConsoleError, Refused
from ui.look.dates import when_text
from ui.session.remote import ERROR, LOADING, ROWS
from ui.tables.columns import Column
from ui.words import codes
from ui.words.formats import money_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from services.records import KnownPayment, Money, PaymentResult
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


class PaymentRow(NamedTuple):
    """One payId: what Linksfield answered about it, and from where it is known here."""

    pay_id: str
    known: KnownPayment | None
    asking: bool
    result: PaymentResult | None
    error: ConsoleError | None


def payment_rows(record: OpenCard, known: tuple[KnownPayment, ...]) -> list[PaymentRow]:
    """Every payId of this card that is known here or was asked about, newest first."""
    by_id = {payment.pay_id: payment for payment in known}
    asked = [pay_id for pay_id in reversed(record.payments) if pay_id not in by_id]
    return [_row(record, pay_id, by_id.get(pay_id)) for pay_id in (*asked, *by_id)]


def _row(record: OpenCard, pay_id: str, known: KnownPayment | None) -> PaymentRow:
    remote = record.payments.get(pay_id)
    state = remote.state if remote is not None else ""
    result = remote.value if remote is not None and state == ROWS else None
    error = remote.error if remote is not None and state == ERROR else None
    return PaymentRow(pay_id, known, state == LOADING, result, error)


def payment_columns(now: Callable[[], datetime]) -> tuple[Column[PaymentRow], ...]:
    """The columns of the payments table."""
    return (
        Column("pay_id", translate("Payments", "payId"), lambda row: row.pay_id, mono=True, width=232),
        Column(
            "state",
            translate("Payments", "State"),
            lambda row: state_words(row)[0],
            tone=lambda row: state_words(row)[1],
            width=110,
        ),
        Column(
            "amount", translate("Payments", "Amount"), lambda row: money_text(_money(row)), align_right=True, width=110
        ),
        # Which of two payments came first must be seen whole.
        Column("paid_at", translate("Payments", "Paid at (Linksfield's time)"), _paid_at, width=170, firm=True),
        Column("order_no", translate("Payments", "Order number"), _order_no, mono=True, width=180),
        Column("source", translate("Payments", "Known from"), lambda row: _source(row, now()), width=240),
    )


def state_words(row: PaymentRow) -> tuple[str, str]:
    """The state of a payment as known now, and its tone."""
    if row.asking:
        return translate("Payments", "Asking..."), "blue"
    if row.result is not None:
        return codes.payment_state(row.result)
    if isinstance(row.error, Refused):
        return codes.outcome("refused")
    if row.error is not None:
        return codes.outcome("unknown")
    return translate("Payments", "Ask now"), "blue"


def not_asked(row: PaymentRow) -> bool:
    """Whether Linksfield was not asked about this payment yet, and is not being asked."""
    return not row.asking and row.result is None and row.error is None


def _money(row: PaymentRow) -> Money | None:
    if row.result is not None:
        return row.result.money
    return row.known.money if row.known is not None else None


def _paid_at(row: PaymentRow) -> str:
    return row.result.paid_at_text if row.result is not None else ""


def _order_no(row: PaymentRow) -> str:
    if row.result is not None and row.result.order_no:
        return row.result.order_no
    return row.known.order_no if row.known is not None else ""


def _source(row: PaymentRow, now: datetime) -> str:
    if row.known is None:
        return translate("Payments", "Typed here")
    sources = {
        "order": translate("Payments", "{when}, ordered from here"),
        "recorded": translate("Payments", "{when}, recorded from here"),
        "asked": translate("Payments", "{when}, asked for here"),
        "renewal": translate("Payments", "Auto-renewal in force"),
    }
    when = when_text(row.known.at, now) if row.known.at is not None else ""
    return sources.get(row.known.source, row.known.source).format(when=when)
