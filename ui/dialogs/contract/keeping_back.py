"""What keeps a write by our own contract (CSSS) back at this moment, whichever write it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import ConsoleError, NotAllowed
from ui.words import errors
from ui.words.orders import not_allowed

if TYPE_CHECKING:
    from services.writes.states import What
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


def kept_back(session: Session, record: OpenCard, what: What, *, reviewing: bool) -> str:
    """Why no Review can be opened now, in words; "" if it can. `reviewing`: the card is being looked at for one."""
    if reviewing:
        return translate("ContractWrites", "Looking at the card once more...")
    if record.write_under_way:
        return translate("ContractWrites", "Something is being sent for this card.")
    try:
        session.desk.writing.check_profile(record.profile, what)
    except NotAllowed as error:
        return not_allowed(error)
    except ConsoleError as error:
        return errors.sentence(error)
    return ""
