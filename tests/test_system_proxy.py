"""What the operating system says of proxies, as it reaches the transport. Qt reads the environment on Linux."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication

from main import system_proxy
from services.errors import NotSent
from services.wire.dialling import proxy_url
from services.wire.transport import Transport

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep their proxies elsewhere")
MALL = "https://wx.linksfield.net/vshop"


@pytest.mark.parametrize(
    ("proxy", "url"),
    [
        ("http://proxy.office:3128", "http://proxy.office:3128"),
        ("http://jane:p%40ss@proxy.office:3128", "http://jane:p%40ss@proxy.office:3128"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
    ],
)
def test_an_http_proxy_comes_with_its_user_and_password_and_an_ipv6_address_in_brackets(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, proxy: str, url: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    assert system_proxy(MALL) == url


def test_no_proxy_is_none(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert system_proxy(MALL) is None


def test_a_socks_proxy_is_said_and_not_bypassed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://socks.office:1080")
    transport = Transport(proxy_for=system_proxy)
    with pytest.raises(NotSent) as caught:
        transport.send("POST", MALL, b"{}", safe=False, deadline=transport.deadline())
    transport.close()
    assert (caught.value.reason, caught.value.host) == ("socks", "socks.office")


@pytest.mark.parametrize(
    ("parts", "url"),
    [
        (("10.0.0.1", 8080, "", ""), "http://10.0.0.1:8080"),
        (("10.0.0.1", 8080, "jane", ""), "http://jane@10.0.0.1:8080"),
        (("::1", 8080, "a:b@c", "p/w"), "http://a%3Ab%40c:p%2Fw@[::1]:8080"),
    ],
)
def test_the_url_of_a_proxy_is_quoted(parts: tuple[str, int, str, str], url: str) -> None:
    assert proxy_url(*parts) == url
