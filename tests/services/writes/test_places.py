"""One system has one name, however a profile spells it."""

from __future__ import annotations

import pytest

from services.records import Environment
from services.setup.systems import PRODUCTION_BASES
from services.writes.places import place_of, system_of


@pytest.mark.parametrize(
    "url",
    [
        "https://wx.linksfield.net/vshop",
        "https://WX.Linksfield.NET/vshop/",
        "https://wx.linksfield.net:443/vshop",
        "HTTPS://wx.linksfield.net./vshop//",
    ],
)
def test_the_same_system_spelled_otherwise_is_the_same_system(url: str) -> None:
    assert system_of(url) == "https://wx.linksfield.net/vshop"


def test_other_systems_stay_apart() -> None:
    urls = ["https://a/vshop", "https://a/vshop_uat", "http://a/vshop", "https://a:8443/vshop", "https://b/vshop"]
    assert len({system_of(url) for url in urls}) == len(urls)
    assert system_of("http://localhost:8000/vshop") == system_of("http://127.0.0.1:8000/vshop")
    assert system_of("http://[::1]:8000/vshop") == "http://[::1]:8000/vshop"


def test_a_place_knows_its_environment_and_language() -> None:
    place = place_of(PRODUCTION_BASES, "0")
    assert (place.environment, place.language_code) == (Environment.PRODUCTION, "0")
    assert place.base_url == "https://wx.linksfield.net/vshop"
