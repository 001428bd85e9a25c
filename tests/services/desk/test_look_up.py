from __future__ import annotations

import pytest

from services.errors import ConsoleError, NoAnswer, NotSent, NotUnderstood, Refused, SecretUnavailable
from services.records import Profile
from tests.services.desk.office import CARDS, FRESH, LOOKING, PRACTICE, Office

OTHER = CARDS["other_partner"].iccid


def test_a_card_of_ours_is_verified_and_stands_in_activity(office: Office) -> None:
    assert office.desk.look_up.verify(office.subject()).iccid == FRESH
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.did, row.outcome, row.agent, row.ticket, row.profile) == (
        "look_up",
        "ok",
        "desk-1",
        "SUP-1",
        PRACTICE,
    )


@pytest.mark.parametrize(
    ("fault", "kind", "outcome", "detail"),
    [
        ("refused:E999:Not today", Refused, "refused", "Not today"),
        ("refused:E429:too many requests", Refused, "unknown", "too many requests"),
        ("status:400", NoAnswer, "unknown", ""),
        ("html", NotUnderstood, "not_understood", ""),
    ],
)
def test_a_look_up_that_came_to_nothing_is_noted_as_what_it_was(
    office: Office, fault: str, kind: type[ConsoleError], outcome: str, detail: str
) -> None:
    office.sandbox.set_faults(f"singleVerify={fault}")
    with pytest.raises(kind):
        office.desk.look_up.verify(office.subject())
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.outcome, row.detail) == (outcome, detail)


def test_a_look_up_that_never_left_is_noted_as_not_sent(office: Office) -> None:
    office.sandbox.stop()
    with pytest.raises(NotSent):
        office.desk.look_up.verify(office.subject())
    assert [row.outcome for row in office.desk.activity.rows(FRESH)] == ["not_sent"]


def test_another_profile_knows_the_card_or_does_not(office: Office) -> None:
    office.add(office.practice("Another partner"))
    office.desk.vault.use_for_this_run("Another partner", "P000818")
    subject = office.subject(OTHER)
    assert office.desk.look_up.try_profile(subject, "Another partner").outcome == "ok"
    refused = office.desk.look_up.try_profile(subject, LOOKING)
    assert (refused.profile, refused.outcome) == (LOOKING, "refused")
    assert isinstance(refused.error, Refused)


def test_trying_another_profile_asks_for_nothing_but_the_card_and_is_no_look_up(office: Office) -> None:
    office.desk.look_up.try_profile(office.subject(), LOOKING)
    assert [call.endpoint for call in office.desk.calls.all()] == ["singleVerify"]
    assert office.desk.activity.rows() == ()


def test_a_profile_whose_code_is_locked_away_says_so(office: Office) -> None:
    office.desk.profiles.add_for_this_run(office.practice("Locked"))
    trial = office.desk.look_up.try_profile(office.subject(), "Locked")
    assert trial.outcome == "secret"
    assert isinstance(trial.error, SecretUnavailable)


def test_a_profile_that_could_not_be_asked_says_nothing_of_the_card(office: Office) -> None:
    closed = "http://127.0.0.1:1/x"
    office.add(Profile(name="Closed", environment="custom", vshop_url=closed, payment_url=closed, topup_url=closed))
    trial = office.desk.look_up.try_profile(office.subject(), "Closed")
    assert trial.outcome == "not_sent"
    assert isinstance(trial.error, NotSent)


def test_every_plan_of_the_card_is_listed_with_its_price(office: Office) -> None:
    plans = office.desk.plans.list(office.subject(FRESH))
    assert len(plans) == CARDS["fresh"].plan_count
    assert {plan.price.currency for plan in plans if plan.price is not None} >= {"GBP", "USD"}


def test_a_profile_for_looking_only_may_look(office: Office) -> None:
    assert office.desk.plans.list(office.subject(FRESH, profile=LOOKING))


def test_the_card_of_another_partner_has_no_list_but_a_refusal(office: Office) -> None:
    with pytest.raises(Refused):
        office.desk.plans.list(office.subject(CARDS["other_partner"].iccid))
