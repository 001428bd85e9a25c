"""Asks every safe call once, about one card, and gathers what the answers tell. Nothing is ordered or changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import urlsplit

from services.contract.judging import findings
from services.contract.records import CallCheck, ContractCheck, Pushes
from services.contract.usage import allowance_of, judged
from services.errors import ConsoleError
from services.mall import endpoints
from services.mall.client import MallClient
from services.mall.endpoints import Endpoint
from services.records import Bases, Call, Environment, Order, Plan, Profile
from services.sisters import CardUsage
from services.wire.transport import Transport

NO_SUCH_PAYMENT = "0" * 19
"""Behind the partner code: a payId of the documented form that nobody ever made. How it is refused is worth knowing."""


class Account(NamedTuple):
    """Whose answers are checked: a profile as it stands or is typed, where it leads, and its partner code."""

    profile: Profile
    bases: Bases
    code: str
    environment: Environment

    def __repr__(self) -> str:
        return f"Account({self.profile.name!r})"


def check_contract(
    account: Account,
    iccid: str,
    transport: Transport,
    now: Callable[[], datetime],
    *,
    on_call: Callable[[Call], None] = lambda _call: None,
    pushes: Pushes | None = None,
    usage: Callable[[], CardUsage] | None = None,
) -> ContractCheck:
    """Ask and judge; blocks until all calls have ended. `on_call` hears of every attempt, as the inspector does.

    `usage` asks CSSS what the card has used; None for a profile without it.

    What a call ends with is told in its `CallCheck`. Raises BadInput for an address that is neither https nor loopback.
    """
    asking = _Asking(account, transport, now, on_call)
    at = now()
    calls = tuple(asking.all(iccid))
    return ContractCheck(
        at=at,
        profile=account.profile.name,
        environment=account.environment,
        host=urlsplit(account.bases.vshop).netloc,
        language_code=account.profile.language_code,
        iccid=iccid,
        calls=calls,
        pushes=pushes or Pushes(),
        usage=judged(_told(usage), asking.allowance) if usage is not None else None,
    )


def _told(usage: Callable[[], CardUsage]) -> CardUsage | ConsoleError:
    try:
        return usage()
    except ConsoleError as error:
        return error


class _Asking:
    """A client of its own, whose attempts are kept."""

    def __init__(
        self, account: Account, transport: Transport, now: Callable[[], datetime], on_call: Callable[[Call], None]
    ) -> None:
        self._heard: list[Call] = []
        self._plans: tuple[Plan, ...] = ()
        self._orders: tuple[Order, ...] = ()
        self._on_call = on_call
        self._code = account.code
        self._client = MallClient(account.profile, account.bases, account.code, transport, self._hear, now)

    @property
    def allowance(self) -> Decimal | None:
        """That of the plan in use, in MB, as far as the answers tell."""
        return allowance_of(self._orders, self._plans)

    def all(self, iccid: str) -> Iterator[CallCheck]:
        """The safe calls in the order of a look-up; the payment that is asked for is the renewal's, if there is one."""
        client, pay_id = self._client, f"{self._code}{NO_SUCH_PAYMENT}"

        def renewal() -> None:
            nonlocal pay_id
            found = client.renewal(iccid)
            pay_id = found.pay_id if found is not None and found.pay_id else pay_id

        def plans() -> None:
            self._plans = tuple(client.plans(iccid))

        def orders() -> None:
            self._orders = tuple(client.orders(iccid))

        yield self._one(endpoints.VERIFY, iccid, lambda: client.verify(iccid))
        yield self._one(endpoints.PLANS, iccid, plans)
        yield self._one(endpoints.ORDERS, iccid, orders)
        yield self._one(endpoints.RENEWAL, iccid, renewal)
        yield self._one(endpoints.PAYMENT_RESULT, iccid, lambda: client.payment_result(pay_id))
        yield self._one(endpoints.ORDER_DETAILS, iccid, lambda: client.order_details(iccid=iccid))

    def _one(self, endpoint: Endpoint, iccid: str, ask: Callable[[], object]) -> CallCheck:
        self._heard.clear()
        problem: ConsoleError | None = None
        try:
            ask()
        except ConsoleError as error:
            problem = error
        last = self._heard[-1]
        return CallCheck(
            call=endpoint.name,
            method=endpoint.method,
            path=endpoint.path,
            outcome=last.outcome,
            seconds=last.ms / 1000,
            attempts=len(self._heard),
            status=last.status,
            problem=problem,
            reply=last.reply,
            findings=findings(endpoint.name, last.reply, iccid, status=last.status),
        )

    def _hear(self, call: Call) -> None:
        self._heard.append(call)
        self._on_call(call)
