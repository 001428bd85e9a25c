"""The two reads about bundle groups (linksfield-api.md section 16): requests documented, replies unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from services.errors import BadInput, NoAnswer
from services.mall.client import MallClient
from services.mall.signing import sign
from services.records import Bases, Call, Profile
from services.sandbox import Sandbox
from services.wire.transport import Limits, Transport
from tests.services.mall.conftest import Wire
from tests.services.mall.servers import success


@pytest.fixture
def client() -> Iterator[MallClient]:
    calls: list[Call] = []
    transport = Transport(limits=Limits(pause=0.001))
    with Sandbox() as sandbox:
        bases = Bases(sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url)
        profile = Profile(name="practice", environment="custom")
        yield MallClient(profile, bases, "P000270", transport, calls.append, lambda: datetime.now(UTC))
    transport.close()


def test_16_the_groups_are_told_as_they_came(client: MallClient) -> None:
    assert ("groups.1.group_id", "G-1001") in client.bundle_groups()


def test_16_the_cards_of_a_group_are_told_as_they_came(client: MallClient) -> None:
    fields = dict(client.group_cards("G-1001"))
    assert fields["group_id"] == "G-1001"
    assert fields["sims.1.sim_id"].startswith("89")


def test_a_group_that_is_not_there_is_no_answer(client: MallClient) -> None:
    with pytest.raises(NoAnswer):
        client.group_cards("G-9")


def test_16_the_group_stands_in_the_path_and_not_in_the_sign(wire: Callable[..., Wire]) -> None:
    made = wire(success({}))
    made.client.group_cards("a/b c")
    target = urlsplit(made.server.received[0].line.split()[1])
    assert target.path == "/topup/mall/bundle-groups/a%2Fb%20c/sims"
    query = {name: values[0] for name, values in parse_qs(target.query).items()}
    assert query == {
        "partnerCode": "P000270",
        "version": "3.0",
        "sign": sign({"partnerCode": "P000270", "version": "3.0"}),
    }


def test_a_group_without_a_name_is_not_asked_for(client: MallClient) -> None:
    with pytest.raises(BadInput):
        client.group_cards("  ")
