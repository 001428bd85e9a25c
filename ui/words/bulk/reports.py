"""What came of work on many cards: a stop of auto-renewals, or an order by contract (CSSS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.bulk.reports import Fate
from services.writes.states import What
from ui.look.dates import clock_text
from ui.look.joining import sentences
from ui.widgets.safe_text import line_text
from ui.words import errors
from ui.words.amounts import card_groups, count_text, money_text
from ui.words.bulk.cards import cards_text
from ui.words.bulk.orders import times_text

if TYPE_CHECKING:
    from services.bulk.begun import Begun
    from services.bulk.reports import Outcome, Report

translate = QCoreApplication.translate


def fate_word(fate: Fate, what: What) -> tuple[str, str]:
    """What became of a card, and its tone."""
    ordered = what is What.CONTRACT_ORDER
    words = {
        Fate.CARRIED_OUT: (translate("Bulk", "Ordered") if ordered else translate("Bulk", "Stopped"), "green"),
        Fate.NOTED: (
            translate("Bulk", "Noted as ordered") if ordered else translate("Bulk", "Noted as stopped"),
            "grey",
        ),
        Fate.WAS_OFF: (translate("Bulk", "Was off already"), "grey"),
        Fate.REFUSED: (translate("Bulk", "Refused by Linksfield"), "red"),
        Fate.UNKNOWN: (translate("Bulk", "Unconfirmed"), "amber"),
        Fate.NOT_CARRIED_OUT: (
            translate("Bulk", "Noted as not ordered") if ordered else translate("Bulk", "Noted as not stopped"),
            "grey",
        ),
        Fate.NOT_SENT: (translate("Bulk", "Not sent"), "red"),
        Fate.NOT_BEGUN: (translate("Bulk", "Not started"), "grey"),
    }
    return words[fate]


def fate_line(outcome: Outcome) -> str:
    """Why, where there is more to say; of an order that was placed, its number."""
    if outcome.fate is Fate.UNKNOWN:
        return translate("Bulk", "It may have gone through: check what happened.")
    if outcome.order_number:
        return translate("Bulk", "order {number}").format(number=line_text(outcome.order_number))
    if outcome.done is not None and outcome.done.noted:
        agent = outcome.done.decided_by or "?"
        return translate("Bulk", "Noted by {agent}, without proof.").format(agent=agent)
    if outcome.done is not None and outcome.done.said is not None:
        return errors.refusal(outcome.done.said.code, outcome.done.said.message)
    return errors.sentence(outcome.error) if outcome.error is not None and outcome.fate is not Fate.WAS_OFF else ""


def heading(what: What, *, going: bool) -> str:
    """The title of a report."""
    if what is What.CONTRACT_ORDER:
        return (
            translate("Bulk", "Ordering by contract (CSSS)")
            if going
            else translate("Bulk", "Orders by contract (CSSS): what came of them")
        )
    return translate("Bulk", "Stopping auto-renewal") if going else translate("Bulk", "Auto-renewal: what came of it")


def report_title(report: Report) -> str:
    """What the report is about: who began it, and when; what was ordered."""
    begun = report.begun
    words = translate("Bulk", "Started at {time} by {agent}, {cards}.")
    told = words.format(time=clock_text(begun.at), agent=begun.agent or "?", cards=cards_text(len(begun.iccids)))
    return sentences(told, _plan(begun))


def _plan(begun: Begun) -> str:
    if begun.what is not What.CONTRACT_ORDER:
        return ""
    words = translate("Bulk", "{plan}, {each} a card.")
    return words.format(plan=times_text(begun.plan_name, begun.periods), each=money_text(begun.money))


def left_text(report: Report) -> str:
    """That the program ended in the middle of it."""
    begun = len(report.outcomes) - len(report.of(Fate.NOT_BEGUN))
    stop = translate(
        "Bulk",
        "The console ended in the middle of a bulk stop: {begun} of {total} cards were started, the others were not.",
    )
    order = translate(
        "Bulk",
        "The console ended in the middle of a bulk order: {begun} of {total} cards were started, the others were not.",
    )
    words = order if report.begun.what is What.CONTRACT_ORDER else stop
    return words.format(begun=count_text(begun), total=count_text(len(report.outcomes)))


def halted_text(report: Report) -> str:
    """Why it stopped before the end; "" where it did not."""
    if report.finished:
        return ""
    if report.begun.what is What.CONTRACT_ORDER:
        told = translate("Bulk", "Nothing was ordered for the cards that were not started.")
    else:
        told = translate("Bulk", "The stop was not started on the other cards.")
    return sentences(told, errors.sentence(report.why)) if report.why is not None else told


def report_text(report: Report) -> str:
    """The whole report, to be pasted into a ticket."""
    lines = [report_title(report), translate("Bulk", "Reason: {reason}").format(reason=report.begun.reason)]
    if report.begun.ticket:
        lines.append(translate("Bulk", "Ticket: {ticket}").format(ticket=report.begun.ticket))
    for fate in Fate:
        found = report.of(fate)
        if found:
            words = translate("Bulk", "{fate}: {count}")
            word = fate_word(fate, report.begun.what)[0]
            lines += ["", words.format(fate=word, count=count_text(len(found)))]
            lines += [f"{card_groups(each.iccid)} {fate_line(each)}".rstrip() for each in found]
    return "\n".join(lines)
