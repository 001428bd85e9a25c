"""The rows of the payments table: every payId known here, and what stands in its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.verdicts import Kind, PaymentVerdict
from services.errors import ConsoleError
from ui.look.dates import when_text
from ui.session.known_here import known_payments
from ui.session.remote import ERROR, LOADING, Remote
from ui.tables.columns import Column
from ui.words import codes
from ui.words.amounts import money_text
from ui.words.verdicts import about_payment, is_word_alone, noted_name, payment_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from services.desk.verdicts.verdicts import Verdict
    from services.records import KnownPayment, Money, PaymentResult
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


class PaymentRow(NamedTuple):
    """One payId: what Linksfield answered about it, what is concluded, and from where it is known here.

    `verdict` is None where it was not asked about; `recorded`: our shop was paid, and its order was recorded, or, if
    `noted`, an agent says so.
    """

    pay_id: str
    known: KnownPayment | None
    asking: bool
    result: PaymentResult | None
    error: ConsoleError | None
    verdict: PaymentVerdict | None = None
    recorded: bool = False
    noted: bool = False


def payment_rows(record: OpenCard, results: Mapping[str, PaymentResult], verdict: Verdict | None) -> list[PaymentRow]:
    """Every payId of this card that is known here or was asked about, newest first; `results` are all known answers."""
    by_id = {payment.pay_id: payment for payment in known_payments(record)}
    asked = [pay_id for pay_id in reversed(record.payments) if pay_id not in by_id]
    return [_row(record, pay_id, by_id.get(pay_id), results, verdict) for pay_id in (*asked, *by_id)]


def _row(
    record: OpenCard,
    pay_id: str,
    known: KnownPayment | None,
    results: Mapping[str, PaymentResult],
    verdict: Verdict | None,
) -> PaymentRow:
    remote = record.payments.get(pay_id, Remote())
    error = remote.error if remote.state == ERROR else None
    of = verdict.payment(pay_id) if verdict is not None else None
    if of is not None and of.kind is None:
        # Asked about, and cancelled: nothing is concluded.
        of = None
    about = about_payment(verdict, pay_id) if verdict is not None else None
    recorded = about is not None and about.kind is Kind.RECORDED
    noted = about is not None and is_word_alone(about)
    return PaymentRow(pay_id, known, remote.state == LOADING, results.get(pay_id), error, of, recorded, noted)


def payment_columns(now: Callable[[], datetime]) -> tuple[Column[PaymentRow], ...]:
    """The columns of the payments table."""
    return (
        Column("pay_id", translate("Payments", "payId"), lambda row: row.pay_id, mono=True, width=230),
        Column(
            "state",
            translate("Payments", "State"),
            lambda row: state_words(row)[0],
            tone=lambda row: state_words(row)[1],
            firm=True,
        ),
        Column("amount", translate("Payments", "Amount"), lambda row: money_text(_money(row)), align_right=True),
        # Which of two payments came first must be seen whole.
        Column("paid_at", translate("Payments", "Paid at (Linksfield's time)"), _paid_at, firm=True),
        Column("order_no", translate("Payments", "Order number"), _order_no, mono=True, width=176),
        Column(
            "source",
            translate("Payments", "Source"),
            lambda row: _source(row, now()),
            width=196,
            widest=260,
            loose=True,
        ),
    )


def state_words(row: PaymentRow) -> tuple[str, str]:
    """What is concluded about a payment, in a word, and its tone."""
    if row.asking:
        return translate("Payments", "Checking..."), "blue"
    if row.noted:
        return noted_name(Kind.RECORDED), "grey"
    if row.verdict is not None:
        return payment_word(row.verdict, codes.payment_state(row.result)[0] if row.result is not None else "")
    if row.recorded:
        return payment_word(PaymentVerdict(pay_id=row.pay_id, kind=Kind.RECORDED), "")
    return translate("Payments", "Check now"), "blue"


def not_asked(row: PaymentRow) -> bool:
    """Whether Linksfield was not asked about this payment yet, and is not being asked."""
    return not row.asking and row.verdict is None and not row.recorded


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
        return translate("Payments", "Entered here")
    sources = {
        "order": translate("Payments", "{when}, ordered from here"),
        "recorded": translate("Payments", "{when}, recorded from here"),
        "asked": translate("Payments", "{when}, checked here"),
        "renewal": translate("Payments", "From the auto-renewal"),
    }
    when = when_text(row.known.at, now) if row.known.at is not None else ""
    return sources.get(row.known.source, row.known.source).format(when=when)
