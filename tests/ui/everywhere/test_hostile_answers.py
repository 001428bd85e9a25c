"""The window in front of a server that means harm: absurd numbers, endless texts, far too many rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from services.desk.desk import Desk
from services.records import Profile
from tests.services.mall.servers import Exchange, ScriptedServer, success
from tests.ui.story import Story

CARD = "89852000000000010023"
ENDLESS = "<b>Europe</b>\u202e " + "N" * 200_000
ORDERS: list[object] = [
    {"orderStatus": "2", "servicePlanShowName": "Far", "remainingDays": "999999999"},
    {"orderStatus": "1", "servicePlanShowName": "Long", "time": "999999999", "unit": "5", "remainingDays": "999999999"},
    {"orderStatus": "1", "servicePlanShowName": "Past", "remainingDays": "-999999999"},
    {"orderStatus": ENDLESS, "servicePlanShowName": ENDLESS, "expireDate": ENDLESS},
]
PLAN = {"packageCode": "p", "payAmount": "1.00", "payCurrency": "USD", "unit": "5", "time": "999999999"}
DATA: dict[str, object] = {
    "singleVerify": {"deviceCode": CARD} | {f"extra{number}": ENDLESS for number in range(8)},
    "singleQueryOrder": {"deviceCode": CARD, "orderList": ORDERS},
    "singleServicePlanPage": {"servicePlanList": [PLAN | {"servicePlanShowName": name} for name in (ENDLESS, "Far")]},
    "queryAutoRenewalRecord": {"orderNo": ENDLESS, "payId": "P1", "servicePlanShowName": ENDLESS},
}


@pytest.fixture
def hostile() -> Iterator[ScriptedServer]:
    def answer(exchange: Exchange) -> bool:
        name = exchange.request.line.split()[1].rsplit("/", 1)[1]
        return success(DATA[name])(exchange)

    server = ScriptedServer(answer)
    yield server
    server.stop()


def test_absurd_numbers_and_endless_texts_are_shown_and_break_nothing(
    open_story: Callable[[str], Story], desk: Desk, hostile: ScriptedServer
) -> None:
    url = hostile.url
    desk.profiles.add_for_this_run(
        Profile(name="Hostile", environment="custom", vshop_url=url, payment_url=url, topup_url=url)
    )
    desk.vault.use_for_this_run("Hostile", "P000270")
    story = open_story("Hostile")
    story.look_up(CARD)
    seen = story.words(story.page("card"))
    assert "End date not known" in seen
    assert len(seen) < 5_000
    assert "\u202e" not in seen

    story.go("orders")
    assert [row[0][:4] for row in story.table("ordersTable")] == ["Far", "Long", "Past", "<b>E"]
    story.go("plans")
    endless, far = story.table("plansTable")
    assert far[4] == "364999999635 days"
    assert 19_000 < len(endless[0]) <= 20_000
    assert "\u202e" not in endless[0]
    story.click("copyForTicketButton")
    assert "Far" in story.words()
