"""What a card has used: a line of the internal note, and a sentence for the customer."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from services.sisters import CardUsage
from ui.widgets.safe_text import short_text
from ui.words.amounts import data_text
from ui.words.ticket.language import Sentences


class Usage(NamedTuple):
    """What CSSS told of a card, when, and the unit that the profile says it is in ("bytes", "MB" or "")."""

    told: CardUsage
    unit: str
    as_of: datetime


_BYTES_OF_A_MB = Decimal(1024 * 1024)


class UsageLine(Sentences):
    """Writes it; the number stands as Linksfield gave it, with its unit only where somebody knows it."""

    def line(self, usage: Usage) -> str:
        """The line; "" where Linksfield gave no number."""
        told, moment = usage.told, self.language.as_of(usage.as_of)
        used, order = self._amount(usage, told.used), short_text(told.order_code or "")
        if not told.names_card:
            return self.tr(
                "Data used is not certain: Linksfield gave {used} and did not say for which card (as of {moment}).",
                used=used,
                moment=moment,
            )
        line = self.tr(
            "Used in this cycle: {used}, order {order} (as of {moment}).", used=used, order=order, moment=moment
        ) or self.tr("Used in this cycle: {used} (as of {moment}).", used=used, moment=moment)
        left = self.tr(
            "Left at high speed, by the name of its field: {left}.", left=self._amount(usage, told.high_speed_left)
        )
        return self.language.sentences(line, left)

    def for_customer(self, usage: Usage) -> str:
        """What the customer is told; "" where the card or the unit of the number is not certain."""
        amount = usage.told.used_amount
        if amount is None or not usage.unit or not usage.told.names_card:
            return ""
        megabytes = amount if usage.unit == "MB" else amount / _BYTES_OF_A_MB
        return self.tr(
            "In the current cycle, {used} of data has been used (as of {moment}).",
            used=data_text(round(megabytes, 1)),
            moment=self.language.as_of(usage.as_of),
        )

    def _amount(self, usage: Usage, text: str | None) -> str:
        number = short_text(text or "")
        match usage.unit:
            case "bytes":
                return self.tr("{number} bytes", number=number)
            case "MB":
                return self.tr("{number} MB", number=number)
            case _:
                return self.tr("{number}, unit not documented", number=number)
