"""Stopping the auto-renewals of many cards: what can and what cannot be stopped, and what is missing for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.bulk.preview import Cannot
from ui.look.dates import clock_text
from ui.words.amounts import card_tail, count_text, counted
from ui.words.bulk.cards import few

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.bulk.preview import Previewed

translate = QCoreApplication.translate


def preview_text(chosen: int, able: int) -> str:
    """What of the chosen cards can be stopped."""
    words = translate("Bulk", "{chosen} chosen. {able} can be stopped, {unable} cannot.")
    return words.format(chosen=count_text(chosen), able=count_text(able), unable=count_text(chosen - able))


def cannot_words(cannot: Cannot) -> str:
    """Why cards are not stopped, behind their number."""
    words = {
        Cannot.STOPPED: translate("Bulk", "stopped from this computer already"),
        Cannot.OFF: translate("Bulk", "auto-renewal is not on"),
        Cannot.NOT_SEEN: translate("Bulk", "not known whether auto-renewal is on"),
        Cannot.CHECK_FIRST: translate("Bulk", "an unconfirmed stop"),
        Cannot.BEING_SENT: translate("Bulk", "something is being sent right now"),
        Cannot.NOT_OUR_CARD: translate("Bulk", "refused for this profile"),
        Cannot.NO_NUMBERS: translate("Bulk", "Linksfield gives no order number or payId for it"),
        Cannot.NOT_ALLOWED: translate("Bulk", "not allowed from this computer"),
    }
    return words[cannot]


def cannot_line(cannot: Cannot, cards: Sequence[Previewed]) -> str:
    """Which they are, and what can be done about it."""
    ways = {
        Cannot.NOT_SEEN: translate("Bulk", "{cards}: look them up again"),
        Cannot.CHECK_FIRST: translate("Bulk", "{cards}: check what happened first"),
        Cannot.NO_NUMBERS: translate("Bulk", "{cards}: ask Linksfield"),
    }
    if cannot is Cannot.STOPPED:
        return few([_stopped_by(each) for each in cards])
    named = few([card_tail(each.iccid) for each in cards])
    return ways[cannot].format(cards=named) if cannot in ways else named


def _stopped_by(card: Previewed) -> str:
    if card.done is None:
        return card_tail(card.iccid)
    words = translate("Bulk", "{card} by {agent} at {time}")
    at = card.done.since or card.done.at
    return words.format(card=card_tail(card.iccid), agent=card.done.agent, time=clock_text(at))


def missing_to_confirm(*, number: bool, reason: bool, ticket: bool) -> str:
    """What is still to be done before the red button can be pressed; "" once nothing is."""
    if reason:
        return translate("Bulk", "Enter a reason.")
    if ticket:
        return translate("Bulk", "Enter the ticket, or tick that there is none.")
    if number:
        return translate("Bulk", "Confirm the number of cards.")
    return ""


def stop_button(count: int) -> str:
    """What the red button does."""
    return counted(translate("Bulk", "Stop %n auto-renewal(s)", None, count), count)
