"""Activity, hand-over and what the journal must not hold."""

from __future__ import annotations

from datetime import timedelta

from services.desk.done import Did, known_payments
from services.records import Environment
from services.writes.making import mask_email, mask_method
from services.writes.states import Cause, State
from tests.services.writes.stage import CARDS, FRESH, Stage, money


def test_a_write_is_one_row_with_everything_the_issue_lists(pc: Stage) -> None:
    outcome = pc.order(paid=True)
    (row,) = pc.done.listed()
    write = outcome.intent.write
    assert (row.agent, row.os_user, row.profile, row.ticket) == ("desk-1", "tester", "practice", "SUP-1")
    assert (row.environment, row.base_url, row.iccid) == (Environment.SANDBOX, pc.bases.vshop, FRESH)
    assert (row.did, row.state, row.money) == (Did.RECORD_ORDER, State.CONFIRMED, write.money)
    assert (row.order_no, row.pay_id, row.plan_name, row.periods) == (
        write.order_no, write.pay_id, write.plan_name, 1,
    )  # fmt: skip
    assert row.cause is Cause.ANSWER_NAMES_IT
    assert row.since is not None
    assert row.since >= row.at


def test_the_journal_holds_no_sign_and_the_partner_code_inside_pay_ids_only(pc: Stage) -> None:
    pc.order()
    pc.order(paid=True)
    pc.stop_renewal()
    code = pc.sandbox.partner_code
    for event in pc.journal.after(0):
        text = f"{event!r}"
        assert "sign" not in text.replace("design", "").lower()
        for number in {event.pay_id, *(each.pay_id for each in pc.journal.after(0))} - {""}:
            text = text.replace(number, "")
        assert code not in text


def test_light_rows_notes_and_writes_are_filtered_by_card_kind_and_date(pc: Stage) -> None:
    place = pc.place("")
    pc.history.note(pc.subject(), place, "look_up", "ok")
    pc.clock.move(3600)
    pc.order()
    pc.history.write_note(pc.subject(), place, "calls back\r\n  at  five \n\n")
    pc.history.note(pc.subject(CARDS["paid_twice"]), place, "payment_result", "paid", pay_id="P1", money=money("5"))
    assert [row.did for row in pc.done.listed()] == ["payment_result", "note", "place_order", "look_up"]
    assert [row.did for row in pc.done.listed(FRESH)] == ["note", "place_order", "look_up"]
    assert [row.detail for row in pc.done.listed(FRESH, kinds=("note",))] == ["calls back\nat five"]
    half_past = pc.clock.now() - timedelta(minutes=30)
    assert [row.did for row in pc.done.listed(FRESH, end=half_past)] == ["look_up"]
    assert [row.did for row in pc.done.listed(FRESH, begin=half_past)] == ["note", "place_order"]
    assert [row.did for row in pc.done.listed(limit=1)] == ["payment_result"]


def test_known_payments_are_those_of_this_card_on_this_system_each_once(pc: Stage) -> None:
    outcome = pc.order()
    pay_id = outcome.intent.write.pay_id
    pc.history.note(pc.subject(), pc.place(""), "payment_result", "pending", pay_id=pay_id)
    pc.history.note(pc.subject(), pc.place(""), "payment_result", "paid", pay_id="ASKED")
    known = known_payments(pc.done.on_card(FRESH), pc.bases.vshop)
    assert [(each.pay_id, each.source) for each in known] == [("ASKED", "asked"), (pay_id, "order")]
    assert known_payments(pc.done.on_card(FRESH), "http://elsewhere") == ()
    assert pc.history.card_of(outcome.intent.write.order_no) == FRESH
    assert pc.history.card_of("SUP-1") == FRESH


def test_masks_keep_what_helps_to_recognise_and_no_more() -> None:
    assert mask_email("anna@example.com") == "a***@example.com"
    assert mask_email("") == mask_method("") == ""
    assert mask_method("pm_1GnMUDLnVNBddzslXw7xuoe6") == "pm_***uoe6"
    assert mask_method("pm_12345") == "***"
