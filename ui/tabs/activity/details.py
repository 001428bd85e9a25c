"""Everything about one row of Activity, as (name, text) pairs: its facts, then what happened step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.writes.states import State
from ui.look.dates import in_zone, time_text
from ui.look.joining import bracketed
from ui.tabs.activity.columns import outcome_text
from ui.widgets.safe_text import line_text
from ui.words import checks, outcomes
from ui.words.amounts import card_groups, money_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.desk.done import Done
    from services.writes.timeline import Moment

translate = QCoreApplication.translate


def facts(row: Done) -> list[tuple[str, str]]:
    """What is kept of a row, without what is empty."""
    pairs = (
        (translate("ActivityDetails", "When"), in_zone(row.at)),
        (translate("ActivityDetails", "Outcome"), outcome_text(row)),
        (translate("ActivityDetails", "Who"), row.agent),
        (translate("ActivityDetails", "Computer login"), row.os_user),
        (translate("ActivityDetails", "Card"), card_groups(row.iccid)),
        (translate("ActivityDetails", "Ticket"), row.ticket),
        (translate("ActivityDetails", "Profile"), bracketed(row.profile, row.environment.value)),
        (translate("ActivityDetails", "Plan"), row.plan_name),
        (translate("ActivityDetails", "Amount"), money_text(row.money)),
        (translate("ActivityDetails", "Order number"), row.order_no),
        (translate("ActivityDetails", "payId"), row.pay_id),
        # Of a write it is a code, which its steps put into words.
        (translate("ActivityDetails", "Details"), "" if row.intent and row.state is not State.REFUSED else row.detail),
        (translate("ActivityDetails", "Reason"), row.reason),
        (translate("ActivityDetails", "Decided by"), row.decided_by),
    )
    return [(name, text) for name, text in pairs if text]


def steps(row: Done, moments: Sequence[Moment]) -> list[tuple[str, str]]:
    """What happened to a write, oldest first: when and by whom over what."""
    return [(_when(moment), _words(moment, row)) for moment in moments]


def _when(moment: Moment) -> str:
    text = translate("ActivityDetails", "{time}, {agent}")
    return text.format(time=time_text(moment.at), agent=moment.agent) if moment.agent else time_text(moment.at)


def _words(moment: Moment, row: Done) -> str:
    if moment.kind == "evidence":
        first = translate("ActivityDetails", "Linksfield was asked again")
    elif moment.kind == "decision":
        first = translate("ActivityDetails", "Decided: not sure yet")
    else:
        first = outcomes.step(moment.code)
        if moment.attempt > 1:
            first = translate("ActivityDetails", "{step} (attempt {number})").format(step=first, number=moment.attempt)
    reason = translate("ActivityDetails", "Reason: {reason}").format(reason=moment.reason) if moment.reason else ""
    extra = (outcomes.step_cause(moment.cause), outcomes.step_detail(moment), reason, *_evidence(moment, row))
    return "\n".join((first, *(text for text in extra if text)))


def _evidence(moment: Moment, row: Done) -> list[str]:
    found = moment.evidence.findings if moment.evidence is not None else ()
    plan = line_text(row.plan_name)
    return [checks.finding_text(finding, plan, row.pay_id) for finding in found]
