"""The columns of what was done from this PC; the Card tab and the Activity tab share them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.clock import local_time
from services.desk.done import Came, Did
from ui.look import joining
from ui.look.dates import when_text
from ui.tables.columns import Column
from ui.widgets.safe_text import line_text
from ui.words import codes, outcomes
from ui.words.amounts import amount_text, card_tail, money_text

if TYPE_CHECKING:
    from datetime import datetime

    from services.desk.done import Done

translate = QCoreApplication.translate


def activity_columns(now: Callable[[], datetime], *, with_card: bool = False) -> tuple[Column[Done], ...]:
    """When, who, ticket, what, outcome, reference; with the card where rows of several are shown."""
    card: Column[Done] = Column(
        "card", translate("Activity", "Card"), lambda row: card_tail(row.iccid), mono=True, sort=lambda row: row.iccid
    )
    when: Column[Done] = Column(
        "when",
        translate("Activity", "When"),
        lambda row: when_text(row.at, now()),
        sort=lambda row: row.at,
        firm=True,
    )
    rest: tuple[Column[Done], ...] = (
        Column("who", translate("Activity", "Who"), lambda row: row.agent),
        Column("ticket", translate("Activity", "Ticket"), lambda row: row.ticket),
        Column("what", translate("Activity", "What"), what_text, width=300, widest=520),
        Column("outcome", translate("Activity", "Outcome"), outcome_text, tone=outcome_tone, width=146),
        Column("reference", translate("Activity", "Reference"), reference_text, mono=True, width=232, loose=True),
    )
    return (when, card, *rest) if with_card else (when, *rest)


def activity_csv_columns() -> tuple[Column[Done], ...]:
    """Everything that is kept of a row, one fact a column, with times that say their zone: for the CSV file."""
    columns: tuple[tuple[str, Callable[[Done], str]], ...] = (
        (translate("Activity", "When"), lambda row: _iso(row.at)),
        (translate("Activity", "Who"), lambda row: row.agent),
        (translate("Activity", "Computer login"), lambda row: row.os_user),
        (translate("Activity", "Environment"), lambda row: row.environment.value),
        (translate("Activity", "Profile"), lambda row: row.profile),
        (translate("Activity", "Card"), lambda row: row.iccid),
        (translate("Activity", "Ticket"), lambda row: row.ticket),
        (translate("Activity", "What"), lambda row: codes.activity(row.did)),
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


def what_text(row: Done) -> str:
    """What was done, with plan and amount: "Ordered, Europe 10 GB, 12.36 GBP"."""
    if row.did is Did.NOTE:
        return translate("Activity", "Note: {text}").format(text=line_text(row.detail))
    parts = (codes.activity(row.did), row.plan_name, money_text(row.money))
    return joining.facts(parts)


def outcome_text(row: Done) -> str:
    """What came of it, in a word or two; a payment status that is not known here shows itself."""
    if _has_unknown_status(row):
        return translate("State", "status {status}").format(status=row.detail or "?")
    if row.what is not None and row.state is not None:
        return outcomes.word(row.what, row.state, noted=row.noted)
    return codes.outcome(_outcome_code(row))[0]


def outcome_tone(row: Done) -> str | None:
    """The tone of the outcome's badge; none for a note, which comes to nothing."""
    if row.outcome is None:
        return None
    if row.state is not None:
        return outcomes.tone(row.state, noted=row.noted)
    return "violet" if _has_unknown_status(row) else codes.outcome(_outcome_code(row))[1]


def _outcome_code(row: Done) -> str:
    """A look-up confirms nothing that was done: it verifies a card. A payId that is not known there is no refusal."""
    if row.did is Did.PAYMENT_RESULT and row.came is Came.REFUSED:
        return "not_there"
    return "verified" if row.did is Did.LOOK_UP and row.came is Came.OK else row.outcome or ""


def _has_unknown_status(row: Done) -> bool:
    return row.did is Did.PAYMENT_RESULT and row.came is Came.OK


def _iso(moment: datetime | None) -> str:
    return local_time(moment).isoformat(" ", "seconds") if moment is not None else ""


def reference_text(row: Done) -> str:
    """The number to ask about: the payId where it is known, else the order number."""
    return row.pay_id or row.order_no
