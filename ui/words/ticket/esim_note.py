"""The internal note about an eSIM by QR code: what Linksfield said of its order, and never its code."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.desk.sisters.qr_codes import Standing, standing
from ui.widgets.safe_text import cut_text, line_text
from ui.words.ticket.language import Sentences
from ui.words.ticket.note import Warnings

if TYPE_CHECKING:
    from services.records import LeadsTo, Subject
    from services.sisters import QrOrder

_SAID: dict[Standing, object] = {
    Standing.WAITING: QT_TRANSLATE_NOOP("EsimNote", "eSIM order {order}: Linksfield says that it waits for payment."),
    Standing.SHOWN: QT_TRANSLATE_NOOP("EsimNote", "eSIM order {order}: Linksfield says paid, and sent its QR code."),
    Standing.NO_CODE: QT_TRANSLATE_NOOP("EsimNote", "eSIM order {order}: Linksfield says paid, and sent no QR code."),
    Standing.OTHER_FORM: QT_TRANSLATE_NOOP(
        "EsimNote", "eSIM order {order}: Linksfield says paid, and what it sent is not an activation code."
    ),
    Standing.FAILED: QT_TRANSLATE_NOOP(
        "EsimNote", "eSIM order {order}: Linksfield says that the payment was not successful."
    ),
    Standing.CANCELLED: QT_TRANSLATE_NOOP("EsimNote", "eSIM order {order}: Linksfield says cancelled."),
    Standing.CODE_UNPAID: QT_TRANSLATE_NOOP(
        "EsimNote", "eSIM order {order}: Linksfield sent a QR code, and does not say that the order is paid."
    ),
    Standing.NOT_KNOWN: QT_TRANSLATE_NOOP(
        "EsimNote", "eSIM order {order}: none of Linksfield's documents says what its status means: {status}."
    ),
}


class EsimNote(Sentences):
    """Writes it; `by` is who asked, for which ticket, `as_of` when Linksfield answered."""

    def text(self, order: QrOrder, leads_to: LeadsTo, by: Subject, as_of: datetime) -> str:
        """The whole note."""
        said = self.language.sentence("EsimNote", str(_SAID[standing(order)]))
        status = line_text(cut_text(order.status or "", 40)) or "-"
        profile, ticket, moment = line_text(by.profile), line_text(by.ticket), self.language.moment(as_of)
        lines = (
            said.format(order=line_text(order.order_id), status=status),
            self.tr("Profile {profile}, ticket {ticket}", profile=profile, ticket=ticket)
            or self.tr("Profile {profile}, no ticket", profile=profile),
            self.tr("{agent}, {moment}", agent=line_text(by.agent), moment=moment) or moment,
        )
        warning = Warnings(self.language).line(leads_to.environment, leads_to.stranger)
        return "\n\n".join(filter(None, (warning, "\n".join(lines))))
