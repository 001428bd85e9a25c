"""What a start was asked to open: by its own command line, or handed over by another start; and what became of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

from services.errors import BadInput, NotSetUp
from services.start.card_links import read_link
from services.start.single_instance import Opening
from ui.frame.frame import Workplace
from ui.session.open_card import LOOKED_UP
from ui.session.remote import ERROR, IDLE, LOADING, ROWS
from ui.session.session import Session


def begin(workplace: Workplace, asked: Opening, last_profile: str, practise: Callable[[], str]) -> None:
    """Show the window's first card: with the profile asked for, else the last one, else the first there is."""
    profile = practise() if asked.sandbox else asked.profile or last_profile
    names = workplace.session.profile_names()
    if asked.profile and asked.profile not in names:
        workplace.around.say_error(NotSetUp("unknown_profile", asked.profile))
    if profile not in names:
        profile = names[0] if names else ""
    workplace.start(profile)
    if asked.card:
        # A profile that is not there is said, and never replaced by another one: that could be production.
        workplace.open_card(asked.card, asked.ticket, asked.profile or profile)


def open_for_another_start(workplace: Workplace, practise: Callable[[], str], asked: Opening) -> None:
    """What another start handed over; never takes the place of an open card."""
    profile = practise() if asked.sandbox else asked.profile
    session = workplace.session
    if asked.link:
        open_link(workplace, asked.link)
    elif asked.card:
        workplace.open_card(asked.card, asked.ticket, profile)
    elif profile in session.profile_names():
        session.open_blank()
        if session.current is not None and session.current.blank:
            session.set_profile(profile)
    workplace.show_profiles()
    workplace.come_to_front()


def open_link(workplace: Workplace, text: str) -> None:
    """Open the card that an address names; what is no such address is said, and nothing is opened."""
    try:
        link = read_link(text)
    except BadInput as error:
        workplace.around.say_error(error)
    else:
        workplace.open_card(link.iccid, link.ticket, "")


async def report_look_up(session: Session) -> int:
    """For tests of the packaged program: print what the look-up came to as JSON; 0 if the card is valid, else 1."""
    record = session.current
    assert record is not None
    # A number that is no card is never asked about: its sentence stands under the card field.
    while (
        not record.blank
        and record.verdict.state != ERROR
        and any(record.remote(part).state in (IDLE, LOADING) for part in LOOKED_UP)
    ):
        await asyncio.sleep(0.02)
    counts = {"orders": len(record.orders.value or ()), "plans": len(record.plans.value or ())}
    print(json.dumps({part: record.remote(part).state for part in LOOKED_UP} | counts), flush=True)
    return 0 if record.verdict.state == ROWS else 1
