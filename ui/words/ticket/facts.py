"""Single facts as a ticket note writes them: days, moments, plans, amounts; in the note's own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.safe_text import line_text
from ui.words.formats import card_tail, money_text

if TYPE_CHECKING:
    from datetime import date, datetime

    from services.errors import Refused
    from services.records import Money, Order, Renewal
    from services.writes.records import Said
    from ui.session.open_card import OpenCard
    from ui.words.ticket.sentences import Words


def said(refusal: Refused | Said) -> dict[str, str]:
    """Linksfield's own words of a refusal, to fill in."""
    return {"message": line_text(refusal.message), "code": line_text(refusal.code)}


def plan_text(words: Words, order: Order) -> str:
    """The plan of an order, with its periods where there are several."""
    return plan_periods_text(words, order.plan_name, order.periods)


def plan_periods_text(words: Words, name: str, periods: int | None) -> str:
    """A plan by its name, with its periods where there are several."""
    if periods is None or periods == 1:
        return name_text(words, name)
    return words.plan_periods.format(plan=name_text(words, name), periods=words.periods.format(count=periods))


def name_text(words: Words, name: str) -> str:
    """A plan's name on one line, or that it has none."""
    return line_text(name) or words.no_name


def amount_text(words: Words, money: Money | None) -> str:
    """An amount, or that none was given."""
    return line_text(money_text(money)) or words.no_amount


def since_text(words: Words, renewal: Renewal) -> str:
    """Since when an auto-renewal is on: the day, else the server's own text."""
    return day_text(words, renewal.since) if renewal.since else line_text(renewal.since_text) or words.no_date


def days_text(words: Words, count: int) -> str:
    """A length in days."""
    return words.one_day if count == 1 else words.days.format(count=count)


def day_text(words: Words, day: date) -> str:
    """A day, "5 Dec 2026" or "2026年12月5日"."""
    return words.day.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def moment_text(words: Words, moment: datetime | None) -> str:
    """A moment in local time with its zone, "5 Dec 2026 14:05 UTC+8"."""
    if moment is None:
        return words.no_date
    local = moment.astimezone()
    return words.moment.format(day=day_text(words, local.date()), time=f"{local:%H:%M}", zone=_zone(local))


def local_day(moment: datetime) -> date:
    """The local calendar day of a moment."""
    return moment.astimezone().date()


def tail_text(record: OpenCard) -> str:
    """The last digits of the card, "0793"."""
    return card_tail(record.iccid).lstrip(".")


def _zone(local: datetime) -> str:
    offset = f"{local:%z}"
    sign, hours, minutes = offset[0], int(offset[1:3]), offset[3:5]
    if minutes != "00":
        return f"UTC{sign}{hours}:{minutes}"
    return f"UTC{sign}{hours}" if hours else "UTC"
