from __future__ import annotations

import pytest

from services.errors import Refused
from tests.services.desk.office import CARDS, FRESH, LOOKING, Office


def test_every_plan_of_the_card_is_listed_with_its_price(office: Office) -> None:
    plans = office.desk.plans.list(office.subject(FRESH))
    assert len(plans) == CARDS["fresh"].plan_count
    assert {plan.price.currency for plan in plans if plan.price is not None} >= {"GBP", "USD"}


def test_a_profile_for_looking_only_may_look(office: Office) -> None:
    assert office.desk.plans.list(office.subject(FRESH, profile=LOOKING))


def test_the_card_of_another_partner_has_no_list_but_a_refusal(office: Office) -> None:
    with pytest.raises(Refused):
        office.desk.plans.list(office.subject(CARDS["other_partner"].iccid))
