from __future__ import annotations

import pytest
from msgspec.structs import replace

from services.records import Bases, Environment
from services.setup.systems import PRODUCTION_BASES, UAT_BASES, environment_of, is_loopback

LOOPBACK = Bases(vshop="http://localhost:1/vshop", payment="http://127.0.0.9:1/payment", topup="http://[::1]:1/topup")


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost",
        "https://LOCALHOST:8/x",
        "http://127.0.0.1:8000/vshop",
        "http://127.255.0.1",
        "http://[::1]:1/a",
    ],
)
def test_localhost_and_the_loopback_addresses_are_loopback(url: str) -> None:
    assert is_loopback(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://wx.linksfield.net/vshop",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://128.0.0.1",
        "http://[::2]",
        "http://0.0.0.0",
        "http://evil.example\\@127.0.0.1/",
        "http://127.0.0.1@evil.example/",
        "http://localhost\t.evil.example/",
        "ftp://localhost",
        "localhost",
        "http://[::1",
        "",
    ],
)
def test_everything_else_is_not_loopback(url: str) -> None:
    assert not is_loopback(url)


def test_three_loopback_bases_are_the_sandbox() -> None:
    assert environment_of(LOOPBACK) is Environment.SANDBOX


def test_exactly_the_test_bases_are_uat() -> None:
    assert environment_of(UAT_BASES) is Environment.UAT


@pytest.mark.parametrize(
    "bases",
    [
        PRODUCTION_BASES,
        replace(LOOPBACK, payment=UAT_BASES.payment),
        replace(UAT_BASES, vshop=PRODUCTION_BASES.vshop),
        replace(UAT_BASES, vshop=UAT_BASES.vshop + "2"),
        replace(UAT_BASES, topup="http://localhost/topup"),
    ],
)
def test_anything_else_and_every_mixture_is_production(bases: Bases) -> None:
    assert environment_of(bases) is Environment.PRODUCTION
