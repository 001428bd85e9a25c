"""What a start was asked to open: by its own command line, or handed over by another start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import NotSetUp

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.start.single_instance import Request
    from ui.frame.frame import Workplace


def begin(workplace: Workplace, asked: Request, last_profile: str, practise: Callable[[], str]) -> None:
    """Show the window's first card: with the profile asked for, else the last one, else the first there is."""
    profile = practise() if asked.sandbox else asked.profile or last_profile
    names = workplace.session.profile_names()
    if asked.profile and asked.profile not in names:
        workplace.say_error(NotSetUp("unknown_profile", asked.profile))
    if profile not in names:
        profile = names[0] if names else ""
    workplace.start(profile)
    if asked.card:
        # A profile that is not there is said, and never replaced by another one: that could be production.
        workplace.open_card(asked.card, asked.ticket, asked.profile or profile)


def open_handed_over(workplace: Workplace, practise: Callable[[], str], asked: Request) -> None:
    """What another start handed over; never takes the place of an open card."""
    profile = practise() if asked.sandbox else asked.profile
    session = workplace.session
    if asked.card:
        workplace.open_card(asked.card, asked.ticket, profile)
    elif profile in session.profile_names():
        session.open_blank()
        if session.current is not None and session.current.blank:
            session.set_profile(profile)
    workplace.show_profiles()
    workplace.come_to_front()
