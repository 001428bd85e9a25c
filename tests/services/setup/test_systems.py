from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from services.errors import BadInput
from services.records import Bases, Environment
from services.setup.systems import (
    PRODUCTION_BASES,
    UAT_BASES,
    check_base_url,
    check_mall_url,
    is_loopback,
    leads_to,
    system_of,
)

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


def test_three_loopback_bases_are_the_sandbox_if_each_of_them_is_known_to_be_one() -> None:
    known = {"http://localhost:1", "http://127.0.0.9:1", "http://[::1]:1"}
    assert leads_to(LOOPBACK, known).environment is Environment.SANDBOX
    for missing in known:
        assert leads_to(LOOPBACK, known - {missing}).environment is Environment.LOCAL
    assert leads_to(LOOPBACK).environment is Environment.LOCAL


def test_exactly_the_documented_bases_are_uat_and_production() -> None:
    assert leads_to(UAT_BASES).environment is Environment.UAT
    assert leads_to(PRODUCTION_BASES).environment is Environment.PRODUCTION
    assert leads_to(UAT_BASES).hosts == ("wx.linksfield.net",)


def test_documented_bases_in_another_mixture_count_as_production() -> None:
    assert leads_to(replace(UAT_BASES, vshop=PRODUCTION_BASES.vshop)).environment is Environment.PRODUCTION


@pytest.mark.parametrize(
    ("bases", "stranger"),
    [
        (replace(LOOPBACK, payment=UAT_BASES.payment), "localhost:1"),
        (replace(UAT_BASES, vshop=UAT_BASES.vshop + "2"), "wx.linksfield.net/vshop_uat2"),
        (replace(UAT_BASES, vshop=UAT_BASES.payment), "wx.linksfield.net/payment_uat"),
        (replace(UAT_BASES, topup="http://localhost/topup"), "localhost"),
        (replace(PRODUCTION_BASES, payment="https://pay.example:8443/payment"), "pay.example:8443"),
        (Bases("", "", ""), ""),
    ],
)
def test_with_one_base_that_is_not_documented_the_whole_is_not_linksfield(bases: Bases, stranger: str) -> None:
    found = leads_to(bases)
    assert (found.environment, found.stranger) == (Environment.NOT_LINKSFIELD, stranger)


LOOK_ALIKES = (
    # -- more or less of a name
    "https://wx.linksfield.net.evil.example/vshop",
    "https://evil-wx.linksfield.net/vshop",
    "https://evilwx.linksfield.net/vshop",
    "https://wx.linksfield.net.cn/vshop",
    "https://wx.linksfield.network/vshop",
    "https://wx.linksfield.ne/vshop",
    "https://wx.linksfield.com/vshop",
    "https://linksfield.net/vshop",
    "https://www.wx.linksfield.net/vshop",
    "https://wxlinksfield.net/vshop",
    "https://wx-linksfield.net/vshop",
    "https://wx.links-field.net/vshop",
    "https://wx.1inksfield.net/vshop",
    "https://vvx.linksfield.net/vshop",
    "https://wx.linksfie1d.net/vshop",
    # -- letters of other alphabets, and how they are sent
    "https://wx.linksf\u0456eld.net/vshop",
    "https://w\u0445.linksfield.net/vshop",
    "https://wx\u3002linksfield.net/vshop",
    "https://\uff57x.linksfield.net/vshop",
    "https://wx.linksfield\u200b.net/vshop",
    "https://wx.xn--linksfeld-g2a.net/vshop",
    # -- the same name, not as documented
    "https://WX.LINKSFIELD.NET/vshop",
    "https://wx.linksfield.net./vshop",
    "https://wx.linksfield.net:8443/vshop",
    "https://wx.linksfield.net:443/vshop",
    "http://wx.linksfield.net/vshop",
    "HTTPS://wx.linksfield.net/vshop",
    "https://wx.linksfield.net/vshop2",
    "https://wx.linksfield.net/VSHOP",
    "https://wx.linksfield.net/x/../vshop",
    "https://wx.linksfield.net//vshop",
    "https://wx.linksfield.net/vshop?to=evil.example",
    "https://wx.linksfield.net/vshop#evil.example",
    "https://wx.linksfield.net/%76shop",
    "https://wx%2elinksfield.net/vshop",
    # -- the name in front of what counts
    "https://wx.linksfield.net@evil.example/vshop",
    "https://wx.linksfield.net:443@evil.example/vshop",
    "https://wx.linksfield.net\\@evil.example/vshop",
    "https://evil.example/wx.linksfield.net/vshop",
    "https://evil.example/?https://wx.linksfield.net/vshop",
    "https://evil.example\twx.linksfield.net/vshop",
    # -- this machine, or nearly
    "http://localhost.evil.example/vshop",
    "http://127.0.0.1.evil.example/vshop",
    "http://127.0.0.1@evil.example/vshop",
    "http://evil.example\\@127.0.0.1/vshop",
    "http://127.1:8080/vshop",
    "http://2130706433:8080/vshop",
    "http://0x7f.1:8080/vshop",
    "http://0177.0.0.1:8080/vshop",
    "http://0.0.0.0:8080/vshop",
    "http://[::]:8080/vshop",
    "http://[::ffff:127.0.0.1]:8080/vshop",
    "http://10.0.0.1:8080/vshop",
    "http://127.0.0.1:8080/vshop",
    "http://127.9.9.9:8080/vshop",
    "http://localhost:8080/vshop",
    "http://[::1]:8080/vshop",
    "https://localhost:8443/vshop",
)
"""What is, or looks like, an address of Linksfield or of a sandbox, and is neither."""


@pytest.mark.parametrize("url", LOOK_ALIKES)
def test_no_look_alike_is_shown_as_linksfield_or_as_practice(url: str) -> None:
    # A sandbox that did prove itself, at another port of this machine.
    sandboxes = {"http://127.0.0.1:8081", "http://localhost:8081"}
    for documented in (PRODUCTION_BASES, UAT_BASES):
        for bases in (Bases(url, url, url), *(replace(documented, **{base: url}) for base in ("vshop", "payment"))):
            found = leads_to(bases, sandboxes)
            assert found.environment in (Environment.NOT_LINKSFIELD, Environment.LOCAL)
            assert found.environment.may_be_real


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


# ------------------------------------------------------------------ what was typed


def reason(url: str) -> str:
    with pytest.raises(BadInput) as caught:
        check_base_url("profile.vshop_url", url)
    assert caught.value.field == "profile.vshop_url"
    return caught.value.reason


@pytest.mark.parametrize(
    "url",
    [
        "https://wx.linksfield.net/vshop",
        " https://wx.linksfield.net/vshop/ ",
        "HTTPS://WX.linksfield.net:8443/vshop",
        "https://mall/vshop",
        "https://10.1.2.3/vshop",
        "https://[2001:db8::1]:8443/vshop",
        "http://127.0.0.1:8080/vshop",
        "http://127.9.9.9/vshop",
        "http://localhost:8080",
        "http://[::1]:8080/vshop",
    ],
)
def test_https_everywhere_and_http_on_loopback_are_base_urls(url: str) -> None:
    assert check_base_url("profile.vshop_url", url) is None  # type: ignore[func-returns-value]  # it may just not raise


@pytest.mark.parametrize(
    "url",
    [
        "http://wx.linksfield.net/vshop",
        "http://localhost.example.com/vshop",
        "http://127.0.0.1.example.com/vshop",
        "http://10.1.2.3/vshop",
        "http://0.0.0.0:8080",
    ],
)
def test_http_beyond_loopback_is_refused(url: str) -> None:
    assert reason(url) == "not_https"


@pytest.mark.parametrize(
    "url",
    [
        "wx.linksfield.net/vshop",
        "https:/wx.linksfield.net/vshop",
        "https//wx.linksfield.net/vshop",
        "htps://wx.linksfield.net/vshop",
        "ftp://wx.linksfield.net/vshop",
        "https://",
        "https:///vshop",
        "https://wx linksfield.net/vshop",
        "https://wx.linksfield.net/v shop",
        "https://wx..linksfield.net/vshop",
        "https://wx,linksfield.net/vshop",
        "https://-wx.linksfield.net/vshop",
        "https://wx.linksfield.net:/vshop",
        "https://wx.linksfield.net:0/vshop",
        "https://wx.linksfield.net:99999/vshop",
        "https://wx.linksfield.net:https/vshop",
        "https://https://wx.linksfield.net/vshop",
        "https://wx.linksfield.net//vshop",
        "https://bob:secret@wx.linksfield.net/vshop",
        "http://127.0.0.1@evil.example/vshop",
        "http://127.0.0.1\\@evil.example/vshop",
        "https://wx.linksfield.net/vshop?x=1",
        "https://wx.linksfield.net/vshop?",
        "https://wx.linksfield.net/vshop#top",
        "https://127.0.0.300/vshop",
        "https://[::1/vshop",
        "https://[wx]/vshop",
        "https://wx。linksfield.net/vshop",
        "https://wx.linksfield.net/\nvshop",
        "https://wx.linksfield.net/<vshop>",
        "https://" + "a" * 64 + ".net/vshop",
    ],
)
def test_a_typo_in_a_url_is_refused(url: str) -> None:
    assert reason(url) == "not_a_url"


def test_no_url_at_all_is_its_own_reason() -> None:
    assert reason("  ") == "missing_url"


def test_a_password_in_a_url_is_not_repeated() -> None:
    with pytest.raises(BadInput) as caught:
        check_base_url("profile.vshop_url", "https://bob:hunter2@wx.linksfield.net/vshop")
    assert caught.value.facts == {"url": "https://***@wx.linksfield.net/vshop"}


@pytest.mark.parametrize(
    "url", ["https://mall.example/card/{iccid}", "https://mall.example/?c={iccid}#top", "http://[::1]:8080/{iccid}"]
)
def test_a_mall_url_leads_to_one_card(url: str) -> None:
    assert check_mall_url("profile.mall_url", url) is None  # type: ignore[func-returns-value]  # it may just not raise


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://mall.example/card", "mall_url_no_iccid"),
        ("https://mall.example/{ICCID}", "not_a_url"),
        ("https://{iccid}.mall.example/", "mall_url_no_iccid"),
        ("http://mall.example/{iccid}", "not_https"),
        ("mall.example/{iccid}", "not_a_url"),
        ("javascript:alert({iccid})", "not_a_url"),
        ("file:///etc/{iccid}", "not_a_url"),
    ],
)
def test_a_mall_url_that_leads_nowhere_says_why(url: str, expected: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_mall_url("profile.mall_url", url)
    assert (caught.value.field, caught.value.reason) == ("profile.mall_url", expected)


@given(st.text() | st.text("htps:/[]@.0123456789%?# \\", max_size=30).map("https://".__add__))
def test_no_text_raises_anything_but_bad_input(url: str) -> None:
    for check in (check_base_url, check_mall_url):
        said = "fine" if "://" in url else "must be refused"
        try:
            check("profile.vshop_url", url)
        except BadInput as error:
            said = error.reason
        assert said in {"fine", "missing_url", "not_a_url", "not_https", "mall_url_no_iccid"}
