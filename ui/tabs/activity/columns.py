"""The columns of what was done from this PC; the Card tab and the Activity tab share them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.look.dates import when_text
from ui.tables.columns import Column
from ui.words import codes
from ui.words.formats import amount_text, card_tail, money_text

if TYPE_CHECKING:
    from datetime import datetime

    from services.records import ActivityRow

translate = QCoreApplication.translate

NOTE = "note"


def activity_columns(now: Callable[[], datetime], *, with_card: bool = False) -> tuple[Column[ActivityRow], ...]:
    """When, who, ticket, what, outcome, reference; with the card where rows of several are shown."""
    card: Column[ActivityRow] = Column(
        "card", translate("Activity", "Card"), lambda row: card_tail(row.iccid), mono=True, sort=lambda row: row.iccid
    )
    when: Column[ActivityRow] = Column(
        "when", translate("Activity", "When"), lambda row: when_text(row.at, now()), sort=lambda row: row.at
    )
    rest: tuple[Column[ActivityRow], ...] = (
        Column("who", translate("Activity", "Who"), lambda row: row.agent),
        Column("ticket", translate("Activity", "Ticket"), lambda row: row.ticket),
        Column("what", translate("Activity", "What"), what_text, width=300),
        Column("outcome", translate("Activity", "Outcome"), outcome_text, tone=outcome_tone, width=146),
        Column("reference", translate("Activity", "Reference"), reference_text, mono=True, width=250),
    )
    return (when, card, *rest) if with_card else (when, *rest)


def activity_csv_columns() -> tuple[Column[ActivityRow], ...]:
    """Everything that is kept of a row, one fact a column, with times that say their zone: for the CSV file."""
    columns: tuple[tuple[str, Callable[[ActivityRow], str]], ...] = (
        (translate("Activity", "When"), lambda row: _iso(row.at)),
        (translate("Activity", "Who"), lambda row: row.agent),
        (translate("Activity", "User of this PC"), lambda row: row.os_user),
        (translate("Activity", "Environment"), lambda row: row.environment),
        (translate("Activity", "Profile"), lambda row: row.profile),
        (translate("Activity", "Card"), lambda row: row.iccid),
        (translate("Activity", "Ticket"), lambda row: row.ticket),
        (translate("Activity", "What"), lambda row: codes.activity(row.what)),
        (translate("Activity", "Plan"), lambda row: row.plan_name),
        (translate("Activity", "Amount"), lambda row: amount_text(row.money.amount) if row.money else ""),
        (translate("Activity", "Currency"), lambda row: row.money.currency if row.money else ""),
        (translate("Activity", "Outcome"), outcome_text),
        (translate("Activity", "Since"), lambda row: _iso(row.since)),
        (translate("Activity", "Order number"), lambda row: row.order_no),
        (translate("Activity", "payId"), lambda row: row.pay_id),
        (translate("Activity", "Reason"), lambda row: row.reason),
        (translate("Activity", "Decided by"), lambda row: row.decided_by),
        (translate("Activity", "Details"), lambda row: row.detail),
    )
    return tuple(Column(str(place), title, text) for place, (title, text) in enumerate(columns))


def what_text(row: ActivityRow) -> str:
    """What was done, with plan and amount: "Ordered, Europe 10 GB, 12.36 GBP"."""
    if row.what == NOTE:
        return translate("Activity", "Note: {text}").format(text=row.detail)
    parts = (codes.activity(row.what), row.plan_name, money_text(row.money))
    return ", ".join(part for part in parts if part)


def outcome_text(row: ActivityRow) -> str:
    """What came of it, in a word or two; a payment status that is not known here shows itself."""
    if _has_unknown_status(row):
        return translate("State", "status {status}").format(status=row.detail or "?")
    return codes.outcome(_outcome_code(row))[0]


def outcome_tone(row: ActivityRow) -> str | None:
    """The tone of the outcome's badge; none for a note, which comes to nothing."""
    if row.what == NOTE:
        return None
    return "violet" if _has_unknown_status(row) else codes.outcome(row.outcome)[1]


def _outcome_code(row: ActivityRow) -> str:
    """A look-up confirms nothing that was done: it verifies a card."""
    return "verified" if row.what == "look_up" and row.outcome == "ok" else row.outcome


def _has_unknown_status(row: ActivityRow) -> bool:
    return row.what == "payment_result" and row.outcome == "ok"


def _iso(moment: datetime | None) -> str:
    return moment.astimezone().isoformat(" ", "seconds") if moment is not None else ""


def reference_text(row: ActivityRow) -> str:
    """The number to ask about: the payId where it is known, else the order number."""
    return row.pay_id or row.order_no
