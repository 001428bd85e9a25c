"""The columns of the report of work on many cards, in an exported file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.bulk.reports import Outcome
from ui.look.dates import moment_text
from ui.tables.columns import Column
from ui.words.amounts import money_text
from ui.words.bulk import reports

if TYPE_CHECKING:
    from services.bulk.begun import Begun

translate = QCoreApplication.translate


def report_columns(begun: Begun) -> tuple[Column[Outcome], ...]:
    """A card, what became of it and when, then what was meant for all of them."""
    plan, money = begun.plan_name, money_text(begun.money)

    def at(outcome: Outcome) -> str:
        done = outcome.done
        return moment_text(done.sent_at) if done is not None and done.sent_at is not None else ""

    return (
        Column("card", translate("BulkReport", "Card"), lambda row: row.iccid),
        Column("fate", translate("BulkReport", "Result"), lambda row: reports.fate_word(row.fate, begun.what)[0]),
        Column("detail", translate("BulkReport", "Detail"), reports.fate_line),
        Column("order_no", translate("BulkReport", "Order number"), _order_number),
        Column("plan", translate("BulkReport", "Plan"), lambda row: plan or (row.done.plan_name if row.done else "")),
        Column("periods", translate("BulkReport", "Periods"), lambda _row: str(begun.periods or "")),
        Column("money", translate("BulkReport", "Amount"), lambda _row: money),
        Column("sent", translate("BulkReport", "Sent"), at),
        Column("agent", translate("BulkReport", "Agent"), lambda _row: begun.agent),
        Column("ticket", translate("BulkReport", "Ticket"), lambda _row: begun.ticket),
        Column("reason", translate("BulkReport", "Reason"), lambda _row: begun.reason),
    )


def _order_number(outcome: Outcome) -> str:
    return outcome.order_number or (outcome.done.order_no if outcome.done is not None else "")
