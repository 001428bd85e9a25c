"""A list of many cards: what was found in it, how far its look-up is, and how a card of it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.bulk.look_up import Progress, Stage
from services.desk.orders import timeline
from services.records import OrderState
from ui.look.dates import day_text, short_day_text
from ui.widgets.safe_text import line_text
from ui.words import errors, verdicts
from ui.words.amounts import card_tail, count_text, counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.bulk.look_up import CardAnswer
    from services.bulk.reading import CardList, NoCard
    from services.records import Span
    from ui.session.bulk.looking import BulkRow

translate = QCoreApplication.translate

_FEW = 3
_MINUTE = 60


# ------------------------------------------------------------------ the list


def cards_text(count: int) -> str:
    """A number of cards: "236 cards"."""
    return counted(translate("Bulk", "%n card(s)", None, count), count)


def list_lines(found: CardList) -> list[str]:
    """What is to be known of a pasted list besides its cards."""
    lines = []
    if found.twice:
        words = translate("Bulk", "In the list more than once, looked up once: {cards}.")
        lines.append(words.format(cards=_named(found.twice)))
    if found.beyond:
        words = translate("Bulk", "Only the first 1,000 cards are taken; {count} more are left out.")
        lines.append(words.format(count=count_text(found.beyond)))
    if found.cut:
        lines.append(translate("Bulk", "The text is too long to be read whole: its end is left out."))
    lines += [_no_card(each) for each in found.no_cards[:_FEW]]
    if len(found.no_cards) > _FEW:
        more = len(found.no_cards) - _FEW
        lines.append(counted(translate("Bulk", "%n more line(s) hold no card number.", None, more), more))
    return lines


def _no_card(line: NoCard) -> str:
    why = errors.sentence(line.why)
    words = (
        translate("Bulk", "Line {line}: {why}") if line.text in why else translate("Bulk", "Line {line}, {text}: {why}")
    )
    return words.format(line=count_text(line.line), text=line.text, why=why)


def list_summary(found: CardList) -> str:
    """The same in a few words, beside the progress; "" where nothing is to be said."""
    parts = []
    if found.twice:
        parts.append(translate("Bulk", "{count} twice").format(count=count_text(len(found.twice))))
    if found.no_cards:
        parts.append(translate("Bulk", "{count} without a card number").format(count=count_text(len(found.no_cards))))
    if found.beyond:
        parts.append(translate("Bulk", "{count} too many").format(count=count_text(found.beyond)))
    return translate("Bulk", ", ").join(parts)


def remark(row: BulkRow) -> str:
    """What is to be known of a card's number; "" for most."""
    parts = []
    if row.twice:
        parts.append(translate("Bulk", "twice in the list"))
    if row.rounded:
        parts.append(translate("Bulk", "rounded by a spreadsheet?"))
    elif not row.luhn_ok:
        parts.append(translate("Bulk", "check digit does not fit"))
    return translate("Bulk", ", ").join(parts)


# ------------------------------------------------------------------ how far it is


def progress_text(progress: Progress) -> str:
    """How many of how many."""
    words = translate("Bulk", "{done} of {total} cards")
    return words.format(done=count_text(progress.done), total=count_text(progress.total))


def pace_text(progress: Progress) -> str:
    """The pace as measured, and how long it will take; or why it does not go on."""
    match progress.stage:
        case Stage.DONE:
            return translate("Bulk", "all looked up")
        case Stage.CANCELLED:
            return translate("Bulk", "cancelled: the other cards were not looked up")
        case Stage.PAUSED:
            return translate("Bulk", "paused")
        case Stage.HELD:
            return _held(progress)
        case Stage.RUNNING:
            return _running(progress)


def _held(progress: Progress) -> str:
    why = errors.sentence(progress.why) if progress.why is not None else ""
    failed = translate("Bulk", "The console failed: the details are in its log.")
    return translate("Bulk", "Paused by the console. {why}").format(why=why or failed)


def _running(progress: Progress) -> str:
    if progress.waits:
        words = translate("Bulk", "Linksfield is busy: continues in {seconds} s")
        return words.format(seconds=count_text(round(progress.waits) or 1))
    left = progress.seconds_left
    if left is None:
        return translate("Bulk", "the pace is being measured")
    words = translate("Bulk", "{pace} a second, measured: about {left} more")
    return words.format(pace=f"{progress.per_second:.1f}", left=_duration(left))


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return translate("Bulk", "{count} s").format(count=count_text(max(round(seconds), 1)))
    return translate("Bulk", "{count} min").format(count=count_text(round(seconds / _MINUTE)))


def entry_side(progress: Progress | None) -> str:
    """What stands beside the entry at the left while it goes on: "63 %"."""
    if progress is None or progress.stage in (Stage.DONE, Stage.CANCELLED) or not progress.total:
        return ""
    return translate("Bulk", "{percent} %").format(percent=progress.done * 100 // progress.total)


# ------------------------------------------------------------------ a card's row


def verdict_word(row: BulkRow) -> tuple[str, str]:
    """What a card comes to, in a word, and its tone; "" before it was looked up."""
    return verdicts.pill(row.answer.verdict) if row.answer is not None else ("", "grey")


def plan_text(answer: CardAnswer) -> str:
    """The plan in use; where none is, the first that waits."""
    spans = _spans(answer)
    if not spans:
        return ""
    name = line_text(spans[0].order.plan_name)
    if spans[0].order.state is OrderState.IN_USE:
        return name
    return translate("Bulk", "waiting: {plan}").format(plan=name)


def until_text(answer: CardAnswer) -> str:
    """Until when the plan in use runs; "about" where the day is reckoned."""
    span = next((each for each in _spans(answer) if each.order.state is OrderState.IN_USE), None)
    if span is None or span.ends is None:
        return ""
    day = short_day_text(span.ends) if span.ends.year == answer.facts.today.year else day_text(span.ends)
    return translate("Bulk", "about {day}").format(day=day) if span.estimated else day


def until_key(answer: CardAnswer | None) -> str | None:
    """What that day sorts by."""
    spans = _spans(answer) if answer is not None else ()
    span = next((each for each in spans if each.order.state is OrderState.IN_USE), None)
    return span.ends.isoformat() if span is not None and span.ends is not None else None


def _spans(answer: CardAnswer) -> tuple[Span, ...]:
    facts = answer.facts
    return timeline(facts.orders.value or (), facts.today, facts.orders_told)


def renewal_word(answer: CardAnswer) -> str:
    """Whether auto-renewal is on, for the exported table."""
    if not answer.facts.renewal_seen:
        return translate("Bulk", "not known")
    return translate("Bulk", "on") if answer.facts.in_force is not None else translate("Bulk", "off")


def _named(iccids: Sequence[str]) -> str:
    return few([card_tail(iccid) for iccid in iccids])


def few(names: Iterable[str]) -> str:
    """The first three of them, and how many more there are."""
    shown = list(names)
    listed = translate("Bulk", ", ").join(shown[:_FEW])
    if len(shown) <= _FEW:
        return listed
    return translate("Bulk", "{cards} and {count} more").format(cards=listed, count=count_text(len(shown) - _FEW))
