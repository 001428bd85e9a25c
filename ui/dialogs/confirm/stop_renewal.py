"""Stop auto-renewal: the card is looked at once more before the question is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import ConsoleError
from services.writes.errors import ReviewStopped
from ui.dialogs.confirm.dialog import open_review
from ui.words import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from services.records import Renewal
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


def ask_to_stop(session: Session, record: OpenCard, parent: QWidget, say: Callable[[str], None]) -> None:
    """Look at the card once more and open the dialog over what was seen; `say` gets why there is none, or ""."""
    renewal = record.renewal.value
    if renewal is None or record.write_under_way:
        return
    if not (renewal.order_no and renewal.pay_id):
        say(
            translate(
                "StopRenewal",
                "Linksfield's answer has no order number or payId for this auto-renewal, so it cannot be stopped "
                "here. Ask Linksfield.",
            )
        )
        return
    say("")
    session.tasks.start(f"{record.key}:review stop", _review(session, record, renewal, parent, say))


async def _review(
    session: Session, record: OpenCard, renewal: Renewal, parent: QWidget, say: Callable[[str], None]
) -> None:
    try:
        review = await session.writes.review_stop(record, renewal)
    except ReviewStopped as stopped:
        # "renewal_off" is no failure: the tab says that it was off already.
        if stopped.reason != "renewal_off":
            say(errors.sentence(stopped))
    except ConsoleError as error:
        say(errors.sentence(error))
    else:
        # Another card may be on show by now: its agent did not ask for this.
        if record is session.current:
            dialog = open_review(session, record, review, parent)
            dialog.accepted.connect(lambda: _show_outcome(session, record))


def _show_outcome(session: Session, record: OpenCard) -> None:
    """The outcome is shown there, wherever the question was asked."""
    if session.current is record:
        session.set_tab("renewal")
