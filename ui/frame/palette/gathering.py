"""Gathers what *Find or do* offers: from the window at once, from the journal and the plans on a reading thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.finding import KnownNumber, known_numbers
from services.setup.recent_cards import RecentCards
from ui.dialogs.help.shortcuts import without_marks
from ui.frame.palette.entries import Entry, entry
from ui.look.dates import when_text
from ui.widgets.key_caps import keys_text
from ui.words import open_cards
from ui.words.amounts import card_groups, card_tail, money_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QAction

    from services.desk.desk import Desk
    from services.records import Plan
    from ui.session.session import Session

translate = QCoreApplication.translate


def group_names() -> dict[str, str]:
    """The groups by their kind, in the order in which they are listed."""
    return {
        "next": translate("Palette", "Next step"),
        "open": translate("Palette", "Open cards"),
        "card": translate("Palette", "Cards"),
        "payment": translate("Palette", "Payments"),
        "order": translate("Palette", "Orders"),
        "ticket": translate("Palette", "Tickets"),
        "plan": translate("Palette", "Plans of this card"),
        "do": translate("Palette", "Do"),
    }


def open_card_entries(session: Session) -> list[Entry]:
    """The open cards, with what is concluded about them; the one on show comes last."""
    group = group_names()["open"]
    records = [each for each in session.records if not each.blank]
    records.sort(key=lambda each: each is session.current)
    made = []
    for record in records:
        word, _tone = open_cards.state(record, session.concluding.verdict(record))
        plans = " ".join(order.plan_name for order in record.known_orders or ())
        made.append(
            entry(
                group,
                card_groups(record.iccid),
                partial(session.select, record),
                detail=word,
                side=record.ticket,
                mono=True,
                also=f"{record.iccid} {record.profile} {plans}",
            )
        )
    return made


def recent_entries(session: Session, show_card: Callable[[str, str], None]) -> list[Entry]:
    """The cards looked up last, and those pinned, that are not open."""
    group = group_names()["card"]
    open_now = {(each.profile, each.iccid) for each in session.records}
    known = set(session.profile_names())
    return [
        entry(
            group,
            card_groups(card.iccid),
            partial(show_card, card.iccid, card.profile),
            detail=card.profile,
            side=card.ticket,
            mono=True,
            also=card.iccid,
        )
        for card in RecentCards(session.desk.settings).all()
        if (card.profile, card.iccid) not in open_now and card.profile in known
    ]


def action_entries(actions: Iterable[QAction]) -> list[Entry]:
    """Every command of the menu with its keys."""
    group = group_names()["do"]
    return [
        entry(
            group,
            without_marks(action.text()),
            action.trigger,
            keys=keys_text(action.shortcut()),
        )
        for action in actions
        if action.text() and action.isEnabled()
    ]


def journal_entries(
    desk: Desk, profiles: Sequence[str], taken: frozenset[str], show_card: Callable[[str, str], None]
) -> list[Entry]:
    """What the journal knows; blocks, for a reading thread. `taken` are cards that are listed already."""
    names, now, known = group_names(), desk.now(), set(profiles)
    return [
        _journal_entry(names[number.kind], number, now, show_card)
        for number in known_numbers(desk.activity.rows())
        if number.profile in known and not (number.kind == "card" and number.number in taken)
    ]


def plan_entries(plans: Iterable[Plan], choose: Callable[[Plan], None]) -> list[Entry]:
    """The plans of the card on show; for a reading thread, since there may be ten thousand."""
    group = group_names()["plan"]
    return [
        entry(group, plan.name, partial(choose, plan), side=money_text(plan.price), also=plan.countries)
        for plan in plans
    ]


def _journal_entry(group: str, known: KnownNumber, now: datetime, show_card: Callable[[str, str], None]) -> Entry:
    facts = [known.plan_name, money_text(known.money)] if known.kind in ("payment", "order") else []
    side = [when_text(known.at, now), card_tail(known.iccid) if known.kind != "card" else known.ticket]
    return entry(
        group,
        card_groups(known.number) if known.kind == "card" else known.number,
        partial(show_card, known.iccid, known.profile),
        detail=translate("Palette", ", ").join(filter(None, facts)),
        side=translate("Palette", ", ").join(filter(None, side)),
        mono=True,
        also=f"{known.number} {known.iccid}",
    )
