"""The card's timeline: what is written on it, and in which order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from services.desk.done import Did
from services.records import PaymentState
from tests.ui.words.test_verdicts import DONE, NOW, PAYMENT
from ui.tabs.card.timeline import MOST_SHOWN, CardTimeline, entries

NOTE = msgspec.structs.replace(
    DONE, did=Did.NOTE, state=None, agent="jonas", ticket="SUP-4471", detail="her bank shows it\n<b>asked</b> again"
)
PAID = msgspec.structs.replace(PAYMENT, paid_at_text="2026-11-28 10:02:11")


@pytest.fixture
def timeline(qtbot: QtBot) -> CardTimeline:
    made = CardTimeline()
    qtbot.addWidget(made)
    return made


def test_a_note_has_its_author_its_ticket_and_all_its_lines_and_no_markup(timeline: CardTimeline) -> None:
    assert timeline.show_entries(entries([NOTE, DONE], [], NOW))
    head, *lines = [line for line in timeline.toPlainText().splitlines() if line.strip()]
    assert head.endswith("jonas  noted, ticket SUP-4471")
    assert lines == ["her bank shows it", "<b>asked</b> again"]


def test_what_the_customer_paid_stands_at_linksfields_own_time_and_what_is_not_paid_not_at_all() -> None:
    at = datetime(2026, 11, 28, 2, 2, 11, tzinfo=UTC)
    before = msgspec.structs.replace(NOTE, at=at - timedelta(minutes=1))
    after = msgspec.structs.replace(NOTE, at=at + timedelta(minutes=1))
    others = [msgspec.structs.replace(PAID, state=state) for state in PaymentState if state is not PaymentState.PAID]
    found = entries([before, after], [PAID, *others, msgspec.structs.replace(PAID, paid_at_text="soon")], NOW)
    assert [each.at - at for each in found] == [timedelta(minutes=1), timedelta(0), timedelta(minutes=-1)]
    assert found[1].when == "2026-11-28 10:02:11 (Linksfield's clock)"
    assert found[1].what == f"paid Linksfield 12.36 GBP, payId {PAYMENT.pay_id}"


def test_more_than_can_be_read_is_counted(timeline: CardTimeline) -> None:
    timeline.show_entries(entries([NOTE] * (MOST_SHOWN + 3), [], NOW))
    assert timeline.toPlainText().splitlines()[-1] == "3 more: see Activity."
    assert not timeline.show_entries([])
