"""Ordering a plan by contract (CSSS) for many cards: what can and what cannot be ordered for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.bulk.order_preview import CannotOrder
from services.records import Money
from ui.widgets.safe_text import line_text
from ui.words.amounts import card_tail, count_text, counted, money_text
from ui.words.bulk.cards import few

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.bulk.order_preview import OrderPreview, OrderPreviewed

translate = QCoreApplication.translate


def asking_text(asked: int, total: int) -> str:
    """How far the plans of the cards are asked for."""
    words = translate("Bulk", "Asking which plans the cards may buy: {asked} of {total}")
    return words.format(asked=count_text(asked), total=count_text(total))


def no_plans() -> str:
    """Nothing can be ordered for any of them."""
    return translate("Bulk", "Linksfield's lists hold no plan that can be ordered for these cards by contract.")


def preview_text(preview: OrderPreview) -> str:
    """For what of the chosen cards the plan can be ordered."""
    chosen, able = len(preview.cards), len(preview.able)
    words = translate("Bulk", "{chosen} chosen. {able} can get {plan}, {unable} cannot.")
    return words.format(
        chosen=count_text(chosen),
        able=count_text(able),
        unable=count_text(chosen - able),
        plan=times_text(preview.plan.name, preview.terms.periods),
    )


def times_text(plan: str, periods: int) -> str:
    """A plan and how many periods of it: "Europe 10 GB", "2 x Europe 10 GB"."""
    if periods <= 1:
        return line_text(plan)
    words = translate("Bulk", "{periods} x {plan}")
    return words.format(periods=count_text(periods), plan=line_text(plan))


def money_line(preview: OrderPreview) -> str:
    """What one card costs, and all of them."""
    money, count = preview.money, len(preview.able)
    words = translate("Bulk", "{each} a card, {all} for all; each with its own entry in Activity")
    return words.format(each=money_text(money), all=money_text(Money(money.amount * count, money.currency)))


def cannot_words(cannot: CannotOrder) -> str:
    """Why nothing is ordered for cards, behind their number."""
    words = {
        CannotOrder.CHECK_FIRST: translate("Bulk", "something unconfirmed that may add a plan"),
        CannotOrder.BEING_SENT: translate("Bulk", "something is being sent right now"),
        CannotOrder.PLANS_NOT_SEEN: translate("Bulk", "not known which plans they may buy"),
        CannotOrder.SAME_PLAN: translate("Bulk", "this plan was ordered from this computer within 24 hours"),
        CannotOrder.OTHER_TERMS: translate("Bulk", "this plan has another price or length for them"),
        CannotOrder.NOT_OFFERED: translate("Bulk", "may not buy this plan"),
        CannotOrder.NOT_OUR_CARD: translate("Bulk", "refused for this profile"),
        CannotOrder.NOT_ALLOWED: translate("Bulk", "not allowed from this computer"),
    }
    return words[cannot]


def cannot_line(cannot: CannotOrder, cards: Sequence[OrderPreviewed]) -> str:
    """Which they are, and what can be done about it."""
    ways = {
        CannotOrder.PLANS_NOT_SEEN: translate("Bulk", "{cards}: look them up again"),
        CannotOrder.CHECK_FIRST: translate("Bulk", "{cards}: check what happened first"),
        CannotOrder.SAME_PLAN: translate("Bulk", "{cards}: order it card by card, with a reason"),
        CannotOrder.OTHER_TERMS: translate("Bulk", "{cards}: order it card by card"),
    }
    named = few([card_tail(each.iccid) for each in cards])
    return ways[cannot].format(cards=named) if cannot in ways else named


def order_button(count: int) -> str:
    """What the button does."""
    return counted(translate("Bulk", "Order for %n card(s)", None, count), count)
