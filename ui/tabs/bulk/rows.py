"""The columns of the table of many cards, on screen and in an exported file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.look.dates import moment_text
from ui.session.bulk.looking import BulkRow
from ui.tables.columns import Column
from ui.words.amounts import card_groups
from ui.words.bulk import cards

translate = QCoreApplication.translate

CHECK_WIDTH = 44


def shown_columns(is_chosen: Callable[[str], bool]) -> tuple[Column[BulkRow], ...]:
    """Whether it is chosen, then card, verdict, plan in use, until when, and what is to be known of the number."""
    yes, no = translate("BulkRows", "chosen"), translate("BulkRows", "not chosen")
    chosen: Column[BulkRow] = Column(
        "chosen",
        "",
        lambda row: yes if is_chosen(row.iccid) else no,
        sort=lambda row: not is_chosen(row.iccid),
        width=CHECK_WIDTH,
        firm=True,
    )
    return (chosen, *_common())


def exported_columns() -> tuple[Column[BulkRow], ...]:
    """The same and more, for a file: card numbers in one piece, the renewal's own numbers, and when it was asked."""
    card, *others = _common()
    return (
        card._replace(text=lambda row: row.iccid),
        *others,
        Column("renewal", translate("BulkRows", "Auto-renewal"), _of_answer(cards.renewal_word)),
        Column("renews", translate("BulkRows", "Plan that renews"), lambda row: _renewal(row, "plan_name")),
        Column("order_no", translate("BulkRows", "Order number"), lambda row: _renewal(row, "order_no")),
        Column("pay_id", translate("BulkRows", "payId"), lambda row: _renewal(row, "pay_id")),
        Column("as_of", translate("BulkRows", "Looked up at"), _of_answer(lambda answer: moment_text(answer.at))),
    )


def _common() -> tuple[Column[BulkRow], ...]:
    return (
        Column(
            "card", translate("BulkRows", "Card"), lambda row: card_groups(row.iccid), _number, mono=True, firm=True
        ),
        Column("verdict", translate("BulkRows", "Verdict"), _verdict, tone=_tone, width=170),
        Column("plan", translate("BulkRows", "Plan in use"), _of_answer(cards.plan_text), width=250),
        Column("until", translate("BulkRows", "Until"), _of_answer(cards.until_text), _until, width=100, firm=True),
        Column("remark", translate("BulkRows", "Remark"), cards.remark, width=180),
    )


def _number(row: BulkRow) -> str:
    return row.iccid


def _verdict(row: BulkRow) -> str:
    return cards.verdict_word(row)[0]


def _tone(row: BulkRow) -> str | None:
    return cards.verdict_word(row)[1] if row.answer is not None else None


def _until(row: BulkRow) -> str | None:
    return cards.until_key(row.answer)


def _of_answer(words: Callable[..., str]) -> Callable[[BulkRow], str]:
    return lambda row: words(row.answer) if row.answer is not None else ""


def _renewal(row: BulkRow, field: str) -> str:
    found = row.answer.facts.in_force if row.answer is not None else None
    return str(getattr(found, field)) if found is not None else ""
