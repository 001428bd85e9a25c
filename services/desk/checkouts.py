"""Rehearse Stripe: ask Linksfield to authorise a payment, and open the one-page checkout with what it answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from services.desk.allowed import check_write
from services.desk.clients import Clients
from services.errors import NotUnderstood
from services.mall.endpoints import AUTHORISE_PAYMENT, AUTHORISE_SUBSCRIPTION
from services.records import Money
from services.rehearsal.checkout_page import CheckoutPage, CheckoutResult, Mode, script_url


class Checkouts:
    """Checkout pages on this computer. Blocking; call it on a read thread: an authorisation moves no money."""

    def __init__(self, clients: Clients, now: Callable[[], datetime]) -> None:
        self._clients = clients
        self._now = now

    def check(self, profile: str) -> None:
        """Raise NotAllowed("checkout_production") unless this profile leads to the sandbox or to UAT; NotSetUp."""
        script_url(self._clients.environment(profile), self._clients.bases(profile))

    def open(
        self,
        profile: str,
        mode: Mode,
        pay_id: str,
        money: Money,
        on_result: Callable[[CheckoutResult], None],
        *,
        amount: str,
        email: str = "",
        language: str = "en",
    ) -> CheckoutPage:
        """Authorise the payment of this payId ("payment"), or keeping a card for its renewal ("setup"; both assumed).

        `amount` is `money` as the page shows it, `language` "en" or "zh_CN". Open the page's `url` in the browser,
        and `close` it with the window. Raises what the call and `CheckoutPage` raise, also
        NotUnderstood("no_client_secret"), NotAllowed.
        """
        script = script_url(self._clients.environment(profile), self._clients.bases(profile))
        check_write(self._clients, profile, AUTHORISE_SUBSCRIPTION if mode == "setup" else AUTHORISE_PAYMENT)
        client = self._clients.client(profile)
        authorise = client.authorise_subscription if mode == "setup" else client.authorise_payment
        answer = dict(authorise(pay_id, money, email))
        if not answer.get("client_secret") or not answer.get("publishable_key"):
            raise NotUnderstood("no_client_secret")
        return CheckoutPage(
            mode,
            environment=self._clients.environment(profile),
            publishable_key=answer["publishable_key"],
            client_secret=answer["client_secret"],
            script_url=script,
            amount=amount,
            now=self._now,
            on_result=on_result,
            language=language,
        )
