"""The line of the internal note that says what a card has used."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from services.sisters import CardUsage
from ui.widgets.safe_text import short_text
from ui.words.ticket.language import Sentences


class Usage(NamedTuple):
    """What CSSS told of a card, when, and the unit that the profile says it is in ("bytes", "MB" or "")."""

    told: CardUsage
    unit: str
    as_of: datetime


class UsageLine(Sentences):
    """Writes it; the number stands as Linksfield gave it, with its unit only where somebody knows it."""

    def line(self, usage: Usage) -> str:
        """The line; "" where Linksfield gave no number."""
        used, order = self._amount(usage), short_text(usage.told.order_code or "")
        moment = self.language.as_of(usage.as_of)
        return self.tr(
            "Used in this cycle: {used}, order {order} (as of {moment}).", used=used, order=order, moment=moment
        ) or self.tr("Used in this cycle: {used} (as of {moment}).", used=used, moment=moment)

    def _amount(self, usage: Usage) -> str:
        number = short_text(usage.told.used or "")
        match usage.unit:
            case "bytes":
                return self.tr("{number} bytes", number=number)
            case "MB":
                return self.tr("{number} MB", number=number)
            case _:
                return self.tr("{number}, unit not documented", number=number)
