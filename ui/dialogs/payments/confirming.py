"""From *Confirm payment result...* to the review over which it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import ConsoleError
from ui.dialogs.confirm.dialog import open_review
from ui.words import errors
from ui.words.verdicts import about_payment

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.session.open_card import OpenCard
    from ui.session.session import Session


def ask_to_confirm(
    session: Session, record: OpenCard, pay_id: str, parent: QWidget, say: Callable[[str], None]
) -> None:
    """Look at the card and open the review of this payment; `say` gets why there is none, and "" once it was closed."""
    session.tasks.start(confirming_slot(record), _review(session, record, pay_id, parent, say))


def confirming_slot(record: OpenCard) -> str:
    """The name under which the look at this card goes on, to cancel it."""
    return f"{record.key}:confirm payment"


async def _review(session: Session, record: OpenCard, pay_id: str, parent: QWidget, say: Callable[[str], None]) -> None:
    result, verdict = session.concluding.results(record).get(pay_id), session.concluding.verdict(record)
    if result is None or verdict is None:
        return
    about = about_payment(verdict, pay_id)
    try:
        review = await session.writes.review_confirmation(record, result, about.facts.plan if about is not None else "")
    except ConsoleError as error:
        say(errors.sentence(error))
        return
    dialog = open_review(session, record, review, parent)
    dialog.rejected.connect(lambda: say(""))
