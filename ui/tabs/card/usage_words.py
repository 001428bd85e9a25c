"""What a card has used, in words: the number as Linksfield gives it, and its unit only where somebody knows it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.safe_text import short_text
from ui.words.amounts import data_text

if TYPE_CHECKING:
    from services.sisters import CardUsage

translate = QCoreApplication.translate

_BYTES_OF_A_MB = Decimal(1024 * 1024)


def used_text(usage: CardUsage, unit: str) -> str:
    """How much was used; "" where Linksfield gives nothing."""
    return amount_text(usage.used, usage.used_amount, unit)


def left_text(usage: CardUsage, unit: str) -> str:
    """How much is left at high speed, as its name says; "" where Linksfield gives nothing."""
    return amount_text(usage.high_speed_left, usage.left_amount, unit)


def order_text(usage: CardUsage) -> str:
    """The order that a usage belongs to, by the number that CSSS has for it."""
    code = short_text(usage.order_code or "")
    return translate("Usage", "order {order}").format(order=code) if code else ""


def amount_text(text: str | None, amount: Decimal | None, unit: str) -> str:
    """A number as it came with its unit: "7680 MB (7.5 GB)", "7680 (unit not documented)"."""
    plain = short_text(text or "")
    if not plain or amount is None:
        return plain
    if not unit:
        return translate("Usage", "{number} (unit not documented)").format(number=plain)
    readable = data_text(amount if unit == "MB" else round(amount / _BYTES_OF_A_MB, 1))
    words = {"bytes": translate("Usage", "{number} bytes"), "MB": translate("Usage", "{number} MB")}
    told = words[unit].format(number=plain)
    return told if readable in ("", told) else f"{told} ({readable})"
