"""Ready messages to Linksfield, in either language: for what its documents name and do not describe."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.widgets.safe_text import line_text
from ui.words.ticket.language import Sentences
from ui.words.ticket.note import Warnings

if TYPE_CHECKING:
    from services.records import LeadsTo
    from services.sisters import QrOrder


class Topic(enum.StrEnum):
    """What can only be asked for: Linksfield names a call for it, and describes none (linksfield-api.md 9, 11)."""

    OTA_ORDER = "ota_order"
    SUSPEND = "suspend"
    RESUME = "resume"
    ENABLE = "enable"
    CANCEL = "cancel"
    END_EARLY = "end_early"
    SEND_SMS = "send_sms"
    DAILY_USAGE = "daily_usage"


_PLEASE: dict[Topic, object] = {
    Topic.OTA_ORDER: QT_TRANSLATE_NOOP("AskLinksfield", "Please place an OTA order for this card."),
    Topic.SUSPEND: QT_TRANSLATE_NOOP("AskLinksfield", "Please suspend this order."),
    Topic.RESUME: QT_TRANSLATE_NOOP("AskLinksfield", "Please resume this suspended order."),
    Topic.ENABLE: QT_TRANSLATE_NOOP("AskLinksfield", "Please enable this waiting order now."),
    Topic.CANCEL: QT_TRANSLATE_NOOP("AskLinksfield", "Please cancel this order, which is not enabled yet."),
    Topic.END_EARLY: QT_TRANSLATE_NOOP("AskLinksfield", "Please end this order before its end date."),
    Topic.SEND_SMS: QT_TRANSLATE_NOOP("AskLinksfield", "Please send this text message to the card."),
    Topic.DAILY_USAGE: QT_TRANSLATE_NOOP("AskLinksfield", "Please send us the daily data usage of this order."),
}


class AskLinksfield(Sentences):
    """Writes them. What is not known is left out."""

    def about_card(
        self, topic: Topic, leads_to: LeadsTo, iccid: str, *, order_no: str, details: str, ticket: str
    ) -> str:
        """The message about a card; all of its number, since Linksfield has to find it."""
        asked = self.language.sentence("AskLinksfield", str(_PLEASE[topic]))
        last = self.tr("Please confirm once it is done, or tell us why it is not possible.")
        facts = (
            self.tr("Card (ICCID): {iccid}", iccid=iccid),
            self.tr("Order number: {order}", order=line_text(order_no.strip())),
            self.tr("Details: {details}", details=line_text(details.strip())),
        )
        return self._message(leads_to, asked, facts, last, ticket)

    def about_esim(self, order: QrOrder, leads_to: LeadsTo, ticket: str) -> str:
        """The message about an eSIM that was ordered, and whose QR code does not come. The code is never in it."""
        asked = self.tr("Please check the QR code of this eSIM order.")
        facts = (
            self.tr("eSIM order: {order}", order=line_text(order.order_id)),
            self.tr("Your status (orderPayStatus): {status}", status=line_text(order.status or "")),
            self._code_that_came(order),
        )
        return self._message(leads_to, asked, facts, self.tr("Please send us a valid QR code, or the reason."), ticket)

    # ------------------------------------------------------------------ internals

    def _message(self, leads_to: LeadsTo, asked: str, facts: tuple[str, ...], last: str, ticket: str) -> str:
        warning = Warnings(self.language).line(leads_to.environment, leads_to.stranger)
        ours = self.tr("Our ticket: {ticket}", ticket=line_text(ticket))
        parts = (warning, "\n".join(filter(None, (asked, *facts))), last, ours)
        return "\n\n".join(part for part in parts if part)

    def _code_that_came(self, order: QrOrder) -> str:
        if order.qr_code:
            return self.tr("qrCode: sent, but not usable for us")
        return self.tr("qrCode: none")
