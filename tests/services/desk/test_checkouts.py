from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from services.background.followed_payments import FollowedFile, FollowedPayment, FollowPayments
from services.desk.checkouts import Checkouts
from services.desk.clients import Clients
from services.errors import NotAllowed
from services.records import Bases, Call, Money, OrderDraft, OrderNumbers, PaymentState, Profile
from services.rehearsal.checkout_page import CheckoutPage, CheckoutResult, Mode
from services.sandbox import Sandbox, sample_cards
from services.setup.profiles import ProfileBook
from services.setup.vault import Vault
from services.start.folders import Folders
from services.start.log import set_up
from services.wire.transport import Transport
from tests.services.browser import Browser, chromium
from tests.services.keyrings import MemoryKeyring
from tests.services.raw_http import ask, is_closed
from tests.services.waiting import wait_for
from tests.support import require_tools

NUMBERS = OrderNumbers(order_no="2026112314050012345", pay_id="P0002702026112314050012345")
CARD = next(card.iccid for card in sample_cards() if card.key == "fresh")
PRICE = Money(Decimal("12.36"), "GBP")
SECRETS = ("secret_sandbox", "pm_2026112314050012345")


class Shop:
    """The sandbox, a client of it, and an order on the fresh card that waits for its payment."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.sandbox = stack.enter_context(Sandbox())
        self.folders = Folders(folder)
        self.folders.make()
        self.stack = stack
        self.calls: list[Call] = []
        self.results: list[CheckoutResult] = []
        profiles = ProfileBook(self.folders.profiles_file, self.now)
        profiles.load()
        profiles.practise_at(Bases(self.sandbox.vshop_url, self.sandbox.payment_url, self.sandbox.topup_url))
        profiles.add_for_this_run(self._profile("practice"))
        profiles.add_for_this_run(self._profile("looking", read_only=True))
        self.profiles = profiles
        vault = Vault(MemoryKeyring())
        vault.use_for_this_run("practice", self.sandbox.partner_code)
        transport = Transport()
        stack.callback(transport.close)
        self.clients = Clients(profiles, vault, transport, self.calls.append, self.now)
        self.checkouts = Checkouts(self.clients, self.now)
        self.client = self.clients.client("practice")
        self.following = FollowPayments(FollowedFile(folder / "followed.json", self.now), self.now)

    @staticmethod
    def now() -> datetime:
        return datetime.now(UTC)

    def _profile(self, name: str, *, read_only: bool = False) -> Profile:
        box = self.sandbox
        return Profile(
            name=name,
            environment="custom",
            read_only=read_only,
            vshop_url=box.vshop_url,
            payment_url=box.payment_url,
            topup_url=box.topup_url,
        )

    def order(self, *, renewing: bool = False) -> None:
        plan = next(plan for plan in self.client.plans(CARD) if plan.package_code == "DP20190726001274")
        draft = OrderDraft(iccid=CARD, plan=plan, periods=1, total=PRICE, auto_renewal=renewing)
        self.client.place_order(draft, NUMBERS)

    def open(self, mode: Mode = "payment") -> CheckoutPage:
        page = self.checkouts.open(
            "practice", mode, NUMBERS.pay_id, PRICE, self.results.append, amount="12.36 GBP", email="bob@example.com"
        )
        self.stack.callback(page.close)
        return page

    @property
    def outcomes(self) -> list[str]:
        return [result.outcome for result in self.results]

    def follow(self) -> FollowedPayment:
        """Ask for the followed payment once, whether it is due or not, as the console's thread does."""
        followed = self.following.follow("practice", CARD, NUMBERS.pay_id)
        return self.following.answered(followed, self.client.payment_result(NUMBERS.pay_id))

    def state(self) -> PaymentState:
        return self.client.payment_result(NUMBERS.pay_id).state


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with ExitStack() as stack:
        yield Shop(tmp_path / "data", stack)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    require_tools("chromium", "chromedriver")
    with chromium(tmp_path / "browser") as running:
        yield running


# ------------------------------------------------------------------ without a browser


def test_an_authorised_payment_gets_its_page(shop: Shop) -> None:
    shop.order()
    page = shop.open()
    text = ask(page.url).body.decode()
    assert shop.sandbox.stripe_script_url in text
    assert "pi_2026112314050012345_secret_sandbox" in text
    assert "12.36 GBP" in text


def test_a_profile_for_looking_only_authorises_nothing(shop: Shop) -> None:
    with pytest.raises(NotAllowed) as caught:
        shop.checkouts.open("looking", "payment", NUMBERS.pay_id, PRICE, shop.results.append, amount="12.36 GBP")
    assert (caught.value.reason, caught.value.profile) == ("read_only", "looking")
    assert shop.calls == []


def test_production_is_refused_before_anything_is_asked(shop: Shop) -> None:
    shop.profiles.add(Profile(name="Europe", environment="production"))
    with pytest.raises(NotAllowed) as checked:
        shop.checkouts.check("Europe")
    with pytest.raises(NotAllowed) as opened:
        shop.checkouts.open("Europe", "payment", NUMBERS.pay_id, PRICE, shop.results.append, amount="")
    assert (checked.value.reason, opened.value.reason) == ("checkout_production", "checkout_production")
    assert shop.calls == []


# ------------------------------------------------------------------ with one


@pytest.mark.system
def test_the_customer_pays_and_the_order_waits_on_the_card(shop: Shop, browser: Browser) -> None:
    shop.order()
    page = shop.open()
    browser.open(page.url)
    assert "PRACTICE: this plays Stripe" in browser.text()
    assert shop.follow().state is PaymentState.PENDING
    browser.click("#practice-pay")
    browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["paid"])
    assert shop.state() is PaymentState.PAID
    assert shop.follow().ended == "paid"
    assert len(shop.client.orders(CARD)) == 1
    wait_for(lambda: is_closed(page.url))
    assert "Stripe says: paid." in browser.text()
    assert browser.log() == []


@pytest.mark.system
def test_the_customer_is_declined_and_pays_with_another_card(shop: Shop, browser: Browser) -> None:
    shop.order()
    browser.open(shop.open().url)
    browser.click("#practice-decline")
    browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["declined"])
    assert shop.results[0].code == "generic_decline"
    assert "Your card was declined." in browser.text()
    assert shop.follow().ended == "failed"
    browser.click("#practice-pay")
    browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["declined", "paid"])
    assert shop.state() is PaymentState.PAID


@pytest.mark.system
def test_the_bank_asks_slowly_and_the_payment_is_pending_meanwhile(shop: Shop, browser: Browser) -> None:
    shop.order()
    browser.open(shop.open().url)
    browser.click("#practice-secure")
    browser.click("#submit")
    wait_for(lambda: "plays the customer's bank" in browser.text())
    assert (shop.state(), shop.outcomes) == (PaymentState.PENDING, [])
    browser.click("#practice-refuse")
    wait_for(lambda: shop.outcomes == ["declined"])
    assert shop.results[0].code == "payment_intent_authentication_failure"
    assert shop.state() is PaymentState.PENDING
    browser.click("#submit")
    browser.click("#practice-approve")
    wait_for(lambda: shop.outcomes == ["declined", "paid"])
    assert shop.state() is PaymentState.PAID


@pytest.mark.system
@pytest.mark.parametrize("how", ["#practice-abandon", "#cancel", "reload", "leave"])
def test_the_customer_walks_away_and_nothing_is_paid(shop: Shop, browser: Browser, how: str) -> None:
    shop.order()
    page = shop.open()
    browser.open(page.url)
    wait_for(lambda: browser.shows("#submit"))
    if how == "reload":
        browser.script("location.reload()")
    elif how == "leave":
        browser.open("about:blank")
    else:
        browser.click(how)
    if how == "#practice-abandon":
        browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["abandoned"])
    assert shop.follow().state is PaymentState.PENDING
    stopped = shop.following.stop("practice", NUMBERS.pay_id)
    assert stopped is not None
    assert stopped.ended == "stopped"
    wait_for(lambda: is_closed(page.url))


@pytest.mark.system
def test_a_card_is_set_up_and_the_subscription_begins(shop: Shop, browser: Browser) -> None:
    shop.order(renewing=True)
    browser.open(shop.open("setup").url)
    browser.click("#practice-decline")
    browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["declined"])
    browser.click("#practice-pay")
    browser.click("#submit")
    wait_for(lambda: shop.outcomes == ["declined", "set_up"])
    assert shop.client.renewal(CARD) is None
    method = shop.results[1].payment_method
    shop.client.create_subscription(NUMBERS.pay_id, PRICE, "bob@example.com", "plan_europe_10gb_30d", method)
    renewal = shop.client.renewal(CARD)
    assert renewal is not None
    assert renewal.pay_id == NUMBERS.pay_id


@pytest.mark.system
def test_without_stripes_script_nothing_can_be_paid_and_the_console_hears_of_it(shop: Shop, browser: Browser) -> None:
    shop.order()
    page = shop.open()
    shop.sandbox.stop()
    browser.open(page.url)
    wait_for(lambda: shop.outcomes == ["script_missing"])
    assert "could not be loaded" in browser.text()
    assert not browser.shows("#submit")


@pytest.mark.system
def test_the_page_runs_no_other_script_and_reaches_no_other_server(shop: Shop, browser: Browser) -> None:
    shop.order()
    browser.open(shop.open().url)
    wait_for(lambda: browser.shows("#submit"))
    other = shop.sandbox.control_url.replace("127.0.0.1", "localhost")
    browser.script(
        "const s = document.createElement('script'); s.textContent = 'window.stolen = 1'; document.body.append(s);"
        "const e = document.createElement('script'); e.src = '" + other + "/x.js'; document.body.append(e);"
        "fetch('" + other + "/state').catch(() => {});"
    )
    complaints: list[str] = []

    def all_three_came() -> bool:
        complaints.extend(browser.log())  # reading the log empties it
        return len(complaints) >= 3

    wait_for(all_three_came)
    assert all("Content Security Policy" in complaint for complaint in complaints)
    assert browser.script("return window.stolen") is None


@pytest.mark.system
def test_a_second_tab_and_a_frame_get_nothing(shop: Shop, browser: Browser) -> None:
    shop.order()
    page = shop.open()
    browser.open(shop.sandbox.stripe_script_url)
    browser.script(f"const f = document.createElement('iframe'); f.src = '{page.url}'; document.body.append(f)")
    wait_for(lambda: any("403" in line or "refused" in line.lower() for line in browser.log()))
    browser.open(page.url)
    wait_for(lambda: browser.shows("#submit"))
    assert ask(page.url).status == 410


@pytest.mark.system
def test_the_client_secret_is_in_no_file_log_or_call(shop: Shop, browser: Browser, tmp_path: Path) -> None:
    with set_up(shop.folders, lambda: ()):
        logging.getLogger().setLevel(logging.DEBUG)
        shop.order()
        browser.open(shop.open().url)
        browser.click("#practice-pay")
        browser.click("#submit")
        wait_for(lambda: shop.outcomes == ["paid"])
    browser.open("about:blank")
    assert not [call for call in shop.calls if any(secret in repr(call) for secret in SECRETS)]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "console.log" for path in files)
    for path in files:
        assert not [secret for secret in SECRETS if secret.encode() in path.read_bytes()], path
