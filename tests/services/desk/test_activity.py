from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from services.desk.activity import outcome_code
from services.errors import (
    BadInput,
    ConsoleError,
    NoAnswer,
    NotSent,
    NotUnderstood,
    Refused,
    SecretTrouble,
    SecretUnavailable,
)
from services.journal import Journal
from services.records import Environment, Money
from services.writes.states import State
from tests.services.desk.office import FRESH, PLACE, RENEWING, UAT, Office, office_in


def told(office: Office, iccid: str = "") -> list[tuple[str, str | None]]:
    return [(row.did, row.outcome) for row in office.desk.activity.rows(iccid)]


def test_an_order_is_one_row_with_everything_about_it(office: Office) -> None:
    write = office.order().intent.write
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.did, row.outcome, row.agent, row.ticket, row.os_user) == (
        "place_order",
        "confirmed",
        "desk-1",
        "SUP-1",
        "tester",
    )
    assert (row.order_no, row.pay_id, row.plan_name, row.money) == (
        write.order_no,
        write.pay_id,
        "Europe 10 GB / 30 days",
        write.money,
    )
    assert (row.environment, row.base_url, row.attempt) == (Environment.SANDBOX, office.sandbox.vshop_url, 1)
    assert row.written


def test_an_order_on_its_way_is_being_sent(office: Office) -> None:
    seen: list[list[tuple[str, str | None]]] = []
    office.once_asked(PLACE, lambda: seen.append(told(office, FRESH)))
    office.order()
    assert seen == [[("place_order", "sending")]]
    assert told(office, FRESH) == [("place_order", "confirmed")]


def test_what_an_agent_decided_stands_there_with_who_and_why(office: Office) -> None:
    office.sandbox.set_faults(f"{PLACE}=drop-after")
    assert office.order().state is State.UNKNOWN
    (unknown,) = office.desk.fixes.unknown()
    office.clock.move(90)
    office.desk.fixes.decide_placed(unknown.intent, "desk-9", "the customer sees it")
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.outcome, row.decided_by, row.reason, row.agent) == (
        "placed",
        "desk-9",
        "the customer sees it",
        "desk-1",
    )
    assert row.since == row.at + timedelta(seconds=90)


def test_rows_come_newest_first_of_one_card_or_of_all(office: Office) -> None:
    office.desk.look_up.verify(office.subject(FRESH))
    office.desk.look_up.verify(office.subject(RENEWING))
    office.order(FRESH)
    assert told(office) == [("place_order", "confirmed"), ("look_up", "ok"), ("look_up", "ok")]
    assert told(office, RENEWING) == [("look_up", "ok")]
    assert told(office, "89860000000000010083") == []


def test_a_time_span_includes_its_begin_and_not_its_end(office: Office) -> None:
    begin = office.clock.now()
    office.desk.activity.note(office.subject(), "look_up", "ok")
    office.clock.move(60)
    office.desk.activity.note(office.subject(), "look_up", "refused")
    end = office.clock.now()
    rows = office.desk.activity.rows(FRESH, begin=begin, end=end)
    assert [row.outcome for row in rows] == ["ok"]


def test_a_row_of_an_agent_keeps_all_it_was_given(office: Office) -> None:
    money = Money(office.plan().price.amount, "GBP")  # type: ignore[union-attr]  # this plan has a price
    office.desk.activity.note(
        office.subject(profile=UAT), "payment_result", "ok", plan_name="Europe", money=money, pay_id="P1", detail="9"
    )
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.plan_name, row.money, row.pay_id, row.detail) == ("Europe", money, "P1", "9")
    assert (row.profile, row.environment) == (UAT, Environment.UAT)


def test_what_was_done_before_is_there_after_a_restart(tmp_path: Path) -> None:
    with office_in(tmp_path) as before:
        before.desk.look_up.verify(before.subject())
    with office_in(tmp_path) as after:
        assert told(after, FRESH) == [("look_up", "ok")]


def test_a_journal_that_takes_nothing_stops_no_look_up_and_its_row_is_kept_for_this_run(office: Office) -> None:
    office.desk.look_up.verify(office.subject())
    office.lose_the_journal()
    office.desk.look_up.verify(office.subject(RENEWING, ticket="SUP-2"))
    office.desk.activity.note(office.subject(), "look_up", "refused", detail="no")
    rows = office.desk.activity.rows()
    assert [(row.iccid, row.outcome, row.written) for row in rows] == [
        (FRESH, "refused", False),
        (RENEWING, "ok", False),
        (FRESH, "ok", True),
    ]
    assert (rows[1].ticket, rows[1].agent, rows[1].base_url) == ("SUP-2", "desk-1", office.sandbox.vshop_url)
    assert told(office, RENEWING) == [("look_up", "ok")]


def test_rows_the_journal_did_not_take_stand_among_the_others_by_their_time(tmp_path: Path) -> None:
    another_window = Journal(tmp_path, lambda: datetime.now(UTC), os_user="tester")
    with office_in(tmp_path) as office:
        begin = office.clock.now()
        office.desk.activity.note(office.subject(), "look_up", "refused")
        another_window.close()
        office.desk.journal.try_again()
        office.clock.move(60)
        office.desk.activity.note(office.subject(), "look_up", "ok")
        rows = office.desk.activity.rows
        assert [(row.outcome, row.written) for row in rows(FRESH)] == [("ok", True), ("refused", False)]
        later = begin + timedelta(seconds=30)
        assert [row.outcome for row in rows(FRESH, end=later)] == ["refused"]
        assert [row.outcome for row in rows(FRESH, begin=later)] == ["ok"]


def test_a_journal_that_cannot_be_read_leaves_the_rows_of_this_run(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").write_bytes(b"no database at all" * 300)
    with office_in(tmp_path) as office:
        office.desk.look_up.verify(office.subject())
        assert [(row.iccid, row.written) for row in office.desk.activity.rows()] == [(FRESH, False)]
        assert office.desk.activity.known_payments("Practice", FRESH) == ()
        assert office.desk.activity.card_of("SUP-1") == ""


def test_an_order_number_a_payid_and_a_ticket_lead_to_their_card(office: Office) -> None:
    write = office.order(RENEWING).intent.write
    activity = office.desk.activity
    assert {activity.card_of(number) for number in (write.order_no, write.pay_id, "SUP-1")} == {RENEWING}
    assert (activity.card_of("2026"), activity.card_of("")) == ("", "")


def test_payments_of_another_system_are_not_known(office: Office) -> None:
    office.order()
    assert len(office.desk.activity.known_payments("Practice", FRESH)) == 1
    assert office.desk.activity.known_payments(UAT, FRESH) == ()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Refused("E1", "no"), "refused"),
        (NotUnderstood("not_json"), "not_understood"),
        (NoAnswer("timeout"), "unknown"),
        (NotSent("dns", host="h"), "not_sent"),
        (SecretUnavailable(SecretTrouble.LOCKED, "p"), "not_sent"),
        (BadInput("iccid", "empty"), "not_sent"),
    ],
)
def test_an_error_of_a_question_stands_for_an_outcome(error: ConsoleError, code: str) -> None:
    assert outcome_code(error) == code
