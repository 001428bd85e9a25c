"""The hand-over as text: what the next shift must know. Plain lines, to paste anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import Environment
from ui.look import joining
from ui.look.dates import clock_text, in_zone, sent_text
from ui.widgets.safe_text import line_text
from ui.words import checks, codes, outcomes, systems
from ui.words.amounts import card_groups, card_tail, money_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from services.background.followed_payments import FollowedPayment
    from services.desk.done import Done
    from services.desk.shift_hand_over import Shift
    from services.writes.records import Intent

translate = QCoreApplication.translate


def hand_over_text(shift: Shift, followed: Iterable[FollowedPayment], agent: str, now: datetime) -> str:
    """Everything not known yet, what is still watched and followed, and what was done and noted since `shift.begin`."""
    title = translate("HandOver", "Shift hand-over by {agent}, {time}")
    parts = [title.format(agent=agent or translate("HandOver", "no name given"), time=in_zone(now))]
    parts += _section(translate("HandOver", "Unconfirmed"), (_intent(each, now) for each in shift.unknown))
    parts += _section(
        translate("HandOver", 'Marked "not placed", still watched'), (_intent(each, now) for each in shift.watched)
    )
    parts += _section(translate("HandOver", "Followed payments"), (_followed(each) for each in followed))
    parts += _section(translate("HandOver", "Changes today"), (_write(row) for row in reversed(shift.writes)))
    parts += _section(translate("HandOver", "Notes today"), (_note(row) for row in reversed(shift.notes)))
    parts.append(translate("HandOver", "This covers one computer only; others have their own."))
    return "\n".join(parts)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    shown = list(lines) or [translate("HandOver", "none")]
    return ["", translate("HandOver", "{title}:").format(title=title), *(f"- {line}" for line in shown)]


def _intent(intent: Intent, now: datetime) -> str:
    text = translate("HandOver", "Card {card}: {what}; sent {sent} by {agent}; {numbers}")
    numbers = (
        (translate("HandOver", "ticket {text}"), intent.subject.ticket),
        (translate("HandOver", "order number {text}"), intent.write.order_no),
        (translate("HandOver", "payId {text}"), intent.write.pay_id),
    )
    line = text.format(
        card=card_groups(intent.write.iccid),
        what=checks.what_text(intent),
        sent=sent_text(intent.sent_at or intent.approved_at, now),
        agent=intent.subject.agent or "?",
        numbers=joining.facts(words.format(text=number) for words, number in numbers if number),
    )
    return _at_its_system(line, intent.place.environment, intent.place.base_url)


def _at_its_system(line: str, environment: Environment, base_url: str) -> str:
    """A line of what happened elsewhere than in production says where."""
    if environment is Environment.PRODUCTION:
        return line
    system = systems.badge_then(environment, base_url)[0]
    return translate("HandOver", "{system}: {line}").format(system=system, line=line)


def _followed(payment: FollowedPayment) -> str:
    text = translate("HandOver", "Card {card}: payId {pay_id}, since {time}")
    return text.format(card=card_tail(payment.iccid), pay_id=payment.pay_id, time=clock_text(payment.started))


def _write(row: Done) -> str:
    outcome = outcomes.word(row.what, row.state, noted=row.noted) if row.what and row.state else ""
    what = (codes.activity(row.did), line_text(row.plan_name), money_text(row.money))
    line = joining.facts((clock_text(row.at), row.agent, row.ticket, card_tail(row.iccid), *what))
    text = translate("HandOver", "{what}: {outcome} ({number})")
    told = text.format(what=line, outcome=outcome, number=row.order_no or row.pay_id or "-")
    return _at_its_system(told, row.environment, row.base_url)


def _note(row: Done) -> str:
    parts = (clock_text(row.at), row.agent, row.ticket, card_tail(row.iccid))
    text = translate("HandOver", "{where}: {note}")
    return text.format(where=joining.facts(parts), note=line_text(row.detail))
