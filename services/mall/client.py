"""Linksfield's Mall API as typed calls: signing, sending, repeating reads, decoding, reporting."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, TypeVar
from urllib.parse import urlencode

from services.errors import BadInput, ConsoleError, NoAnswer, NotAllowed, NotSent, NotUnderstood, Refused
from services.mall import assumptions, decoding, endpoints
from services.mall.endpoints import Endpoint, Request, Signed
from services.mall.envelope import Envelope, open_envelope, require_marks, require_said_once
from services.mall.transport import Reply, StaleConnection, Transport
from services.records import (
    Bases,
    Call,
    Money,
    Order,
    OrderDraft,
    OrderNumbers,
    OrderReceipt,
    PaidProof,
    PaymentResult,
    Plan,
    Profile,
    Provenance,
    Renewal,
    VerifiedCard,
)
from services.redaction import Redactor, field_text
from services.setup.systems import is_loopback

Fields = tuple[tuple[str, str], ...]
_Answer = TypeVar("_Answer")

_PASSING_STATUSES = frozenset({502, 503, 504})
# All five are required in the documented bare reply of /stripeSubDirectly, which names neither number of ours.
_SUBSCRIPTION_FIELDS = ("customer_id", "pay_method", "product_id", "status", "sub_id")


class _Attempt(NamedTuple):
    """What one attempt sends, as texts."""

    endpoint: Endpoint
    url: str
    signed: Signed
    number: int
    deadline: float


class MallClient:
    """All calls of one profile. Thread-safe and blocking; its repr does not show the partner code.

    Every attempt, failed ones too, is reported to `on_call` (redacted), which must not raise. `now` gives aware
    times. Raises BadInput("profile.…_url", "not_https") if a base is neither https nor loopback.

    Every call raises NotSent (certainly not sent), NoAnswer, Refused (Linksfield's own words), and reads
    NotUnderstood; a write whose reply does not name our numbers is NoAnswer("not_understood"): its outcome is unknown.
    """

    def __init__(
        self,
        profile: Profile,
        bases: Bases,
        partner_code: str,
        transport: Transport,
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
    ) -> None:
        _require_https(bases)
        self._profile = profile
        self._bases = {"vshop": bases.vshop, "payment": bases.payment, "topup": bases.topup}
        self._partner_code = partner_code
        self._transport = transport
        self._on_call = on_call
        self._now = now
        self._redactor = Redactor(partner_code)

    def __repr__(self) -> str:
        return f"MallClient(profile={self._profile.name!r})"

    def made(self, pay_id: str, order_no: str) -> bool:
        """Whether this payId was made with our partner code: it is the code and the order number (documented form)."""
        return pay_id == f"{self._partner_code}{order_no}"

    # ------------------------------------------------------------------ reads

    def verify(self, iccid: str) -> VerifiedCard:
        """Ask whether this card belongs to us (reply assumed). A card of nobody here is Refused."""
        request = endpoints.VerifyRequest(deviceCode=iccid)
        return self._call(endpoints.VERIFY, request, lambda reply: decoding.verified_card(reply.data, iccid))

    def plans(self, iccid: str, area: str = "") -> tuple[Plan, ...]:
        """Ask for the plans this card may buy (reply assumed); `area` filters by region."""
        request = endpoints.PlansRequest(deviceCode=iccid, area=area)
        return self._call(endpoints.PLANS, request, lambda reply: decoding.plans(reply.data, iccid))

    def orders(self, iccid: str) -> tuple[Order, ...]:
        """Ask for the orders in use and waiting (documented)."""
        request = endpoints.CardRequest(deviceCode=iccid)
        return self._call(endpoints.ORDERS, request, lambda reply: decoding.orders(reply.data, iccid))

    def renewal(self, iccid: str) -> Renewal | None:
        """Ask for the auto-renewal in force; None if there is none."""
        request = endpoints.CardRequest(deviceCode=iccid)
        return self._call(endpoints.RENEWAL, request, lambda reply: decoding.renewal(reply.data, iccid))

    def payment_result(self, pay_id: str) -> PaymentResult:
        """Ask what became of a payment (reply assumed)."""
        request = endpoints.PaymentRequest(payId=pay_id)
        return self._call(endpoints.PAYMENT_RESULT, request, lambda reply: decoding.payment_result(reply.data, pay_id))

    def order_details(self, *, order_no: str = "", pay_id: str = "", iccid: str = "") -> Fields:
        """Ask for an order's details: GET /mall/order (documented request, reply unknown).

        `order_no` is sent as purchase_order_id, `pay_id` as order_id, `iccid` as sim_id; Linksfield takes the
        first that has a value.
        """
        request = endpoints.OrderDetailsRequest(purchase_order_id=order_no, order_id=pay_id, sim_id=iccid)
        return self._call(endpoints.ORDER_DETAILS, request, lambda reply: decoding.details(reply.data))

    # ------------------------------------------------------------------ writes, each sent once

    def place_order(self, draft: OrderDraft, numbers: OrderNumbers) -> OrderReceipt:
        """Create an order that the customer pays to Linksfield (/singleOrder, documented)."""
        return self._order(endpoints.PLACE_ORDER, _card_order(draft, numbers))

    def record_paid_order(self, draft: OrderDraft, numbers: OrderNumbers) -> OrderReceipt:
        """Record an order that our own shop was paid for (/synPartner/SynOrderInfo, assumed).

        `draft.paid` is the proof: its payId, amount, type and time are sent. Raises BadInput("paid", "missing")
        without it.
        """
        if draft.paid is None:
            raise BadInput("paid", "missing")
        return self._order(endpoints.RECORD_PAID_ORDER, _paid_order(draft, draft.paid, numbers))

    def preview(self, draft: OrderDraft, numbers: OrderNumbers) -> Fields:
        """The fields as they would be sent now, with partner code and sign masked; nothing is sent."""
        endpoint, request = (
            (endpoints.PLACE_ORDER, _card_order(draft, numbers))
            if draft.paid is None
            else (endpoints.RECORD_PAID_ORDER, _paid_order(draft, draft.paid, numbers))
        )
        attempt = self._prepare(endpoint, request, 1, 0.0)
        return (
            ("url", attempt.url),
            *((name, field_text(name, text)) for name, text in attempt.signed.params.items()),
        )

    def stop_renewal(self, iccid: str, order_no: str, pay_id: str) -> None:
        """Ask Linksfield to end the auto-renewal (documented; the reply is a bare `{}`): read back to be sure."""
        request = endpoints.StopRenewalRequest(deviceCode=iccid, orderNo=order_no, payId=pay_id)
        self._call(endpoints.STOP_RENEWAL, request, lambda reply: _require_stop_answer(reply, order_no, pay_id))

    def authorise_payment(self, pay_id: str, money: Money, email: str = "") -> Fields:
        """Ask for what Stripe's form needs for one payment (assumed)."""
        request = endpoints.AuthorisePaymentRequest(payId=pay_id, **_money_fields(money), email=email)
        return self._call(endpoints.AUTHORISE_PAYMENT, request, _enveloped_details)

    def authorise_subscription(self, pay_id: str, money: Money, email: str = "") -> Fields:
        """Ask for what Stripe's form needs for a subscription (assumed)."""
        request = endpoints.AuthorisePaymentRequest(payId=pay_id, **_money_fields(money), email=email)
        return self._call(endpoints.AUTHORISE_SUBSCRIPTION, request, _enveloped_details)

    def create_subscription(self, pay_id: str, money: Money, email: str, stripe_plan_id: str, method_id: str) -> Fields:
        """Start a subscription with a Stripe payment method (/stripeSubDirectly, documented)."""
        request = endpoints.SubscribeRequest(
            payId=pay_id,
            payAmount=assumptions.amount_text(money),
            payCurrency=money.currency.lower(),  # documented in lower case here, and only here
            email=email,
            plan_id=stripe_plan_id,
            pm_id=method_id,
        )
        return self._call(endpoints.SUBSCRIBE, request, _subscription_details)

    def confirm_payment(self, pay_id: str) -> Fields:
        """Ask Linksfield to confirm a payment's result (assumed)."""
        request = endpoints.PaymentRequest(payId=pay_id)
        return self._call(endpoints.CONFIRM_PAYMENT, request, _enveloped_details)

    # ------------------------------------------------------------------ internals

    def _order(self, endpoint: Endpoint, request: endpoints.OrderRequest) -> OrderReceipt:
        return self._call(
            endpoint,
            request,
            lambda reply: decoding.receipt(
                reply.data, iccid=request.deviceCode, order_no=request.orderNo, pay_id=request.payId
            ),
        )

    def _call(self, endpoint: Endpoint, request: Request, convert: Callable[[Envelope], _Answer]) -> _Answer:
        """Make one call; a safe one is repeated on a passing failure, signed afresh, within one total deadline."""
        self._require_allowed(endpoint)
        deadline = self._transport.deadline()
        number, went_stale = 1, False
        while True:
            attempt = self._prepare(endpoint, request, number, deadline)
            try:
                return self._attempt(attempt, convert)
            except StaleConnection:
                if went_stale or not endpoint.safe:
                    raise
                went_stale = True
            except (NotSent, NoAnswer) as error:
                if not endpoint.safe or not self._goes_on(error, number, deadline):
                    raise
                number += 1

    def _goes_on(self, error: NotSent | NoAnswer, number: int, deadline: float) -> bool:
        enough = number > self._transport.limits.repeats
        return not enough and _is_passing(error) and self._transport.pause(number, deadline)

    def _require_allowed(self, endpoint: Endpoint) -> None:
        assumed_write = endpoint.provenance is Provenance.ASSUMED and not endpoint.safe
        if assumed_write and not self._profile.assumed_calls and not is_loopback(self._bases[endpoint.base]):
            raise NotAllowed("assumed_call", profile=self._profile.name)

    def _prepare(self, endpoint: Endpoint, request: Request, number: int, deadline: float) -> _Attempt:
        filled = endpoints.fill(
            endpoint,
            request,
            partner_code=self._partner_code,
            language_code=self._profile.language_code,
            now=self._now(),
        )
        signed = endpoints.signed(filled)
        query = "?" + urlencode(signed.params) if endpoint.method == "GET" else ""
        return _Attempt(endpoint, self._bases[endpoint.base] + endpoint.path + query, signed, number, deadline)

    def _attempt(self, attempt: _Attempt, convert: Callable[[Envelope], _Answer]) -> _Answer:
        at, started = self._now(), time.perf_counter()
        reply: Reply | None = None
        problem: BaseException | None = None
        try:
            reply = self._send(attempt)
            answer = self._understand(attempt.endpoint, reply, convert)
            return self._redacted(attempt, answer)
        except BaseException as error:
            problem = error
            raise
        finally:
            self._report(attempt, at, (time.perf_counter() - started) * 1000, reply, problem)

    def _send(self, attempt: _Attempt) -> Reply:
        endpoint = attempt.endpoint
        body = None if endpoint.method == "GET" else attempt.signed.body.encode("utf-8")
        return self._transport.send(endpoint.method, attempt.url, body, safe=endpoint.safe, deadline=attempt.deadline)

    def _understand(self, endpoint: Endpoint, reply: Reply, convert: Callable[[Envelope], _Answer]) -> _Answer:
        if reply.status != 200:
            reason = "redirect" if 300 <= reply.status < 400 else "status"
            raise NoAnswer(reason, status=reply.status, raw=self._raw(reply))
        try:
            envelope = open_envelope(reply.body)
            if not endpoint.safe:
                require_said_once(reply.body)
            if not envelope.is_refusal:
                require_marks(envelope, endpoint)
                return convert(envelope)
        except NotUnderstood as error:
            problem = error
        except RecursionError:
            problem = NotUnderstood("too_deep")
        else:
            raise self._refusal(envelope, reply)
        raise self._not_understood(endpoint, problem, reply)

    def _redacted(self, attempt: _Attempt, answer: _Answer) -> _Answer:
        """Hide what a server repeats of sign and partner code; a write's answer may hold secrets to be used."""
        if not attempt.endpoint.safe:
            return answer
        redacted: _Answer = self._redactor.redact_fields(answer, attempt.signed.params["sign"])
        return redacted

    def _refusal(self, envelope: Envelope, reply: Reply) -> Refused:
        code, message = self._redactor.redact(envelope.code), self._redactor.redact(envelope.message)
        return Refused(code, message, raw=self._raw(reply))

    def _not_understood(self, endpoint: Endpoint, problem: NotUnderstood, reply: Reply) -> ConsoleError:
        if endpoint.safe:
            return NotUnderstood(problem.reason, raw=self._raw(reply), detail=problem.detail)
        return NoAnswer("not_understood", status=reply.status, detail=problem.reason, raw=self._raw(reply))

    def _raw(self, reply: Reply) -> str:
        return self._redactor.redact_bytes(reply.body)

    def _report(
        self, attempt: _Attempt, at: datetime, ms: float, reply: Reply | None, problem: BaseException | None
    ) -> None:
        endpoint, params = attempt.endpoint, attempt.signed.params
        redact = self._redactor.redact
        self._on_call(
            Call(
                at=at,
                profile=self._profile.name,
                endpoint=endpoint.name,
                provenance=endpoint.provenance,
                safe=endpoint.safe,
                method=endpoint.method,
                url=redact(attempt.url),
                iccid=params.get("deviceCode") or params.get("sim_id", ""),
                ms=ms,
                outcome=_outcome(problem),
                status=reply.status if reply else getattr(problem, "status", None),
                attempt=attempt.number,
                request="" if endpoint.method == "GET" else redact(attempt.signed.body),
                canonical=redact(attempt.signed.canonical),
                reply=self._raw(reply) if reply else "",
                detail=redact(str(problem)) if problem else "",
                stale=isinstance(problem, StaleConnection),
            )
        )


def _require_https(bases: Bases) -> None:
    for name, url in (("vshop", bases.vshop), ("payment", bases.payment), ("topup", bases.topup)):
        if not url.lower().startswith("https://") and not is_loopback(url):
            raise BadInput(f"profile.{name}_url", "not_https")


def _is_passing(error: NotSent | NoAnswer) -> bool:
    """Whether a read may be repeated after this: an untrusted certificate, say, will not change in a second."""
    if isinstance(error, NotSent):
        return error.reason != "tls"
    return error.reason in ("cut", "timeout") or error.status in _PASSING_STATUSES


def _outcome(problem: BaseException | None) -> str:
    if problem is None:
        return "ok"
    kinds: dict[type[BaseException], str] = {
        NotSent: "not_sent",
        Refused: "refused",
        NotUnderstood: "not_understood",
    }
    return kinds.get(type(problem), "no_answer")


def _card_order(draft: OrderDraft, numbers: OrderNumbers) -> endpoints.OrderRequest:
    return endpoints.OrderRequest(
        **_order_fields(draft, numbers.order_no), **_money_fields(draft.total), payId=numbers.pay_id
    )


def _paid_order(draft: OrderDraft, paid: PaidProof, numbers: OrderNumbers) -> endpoints.PaidOrderRequest:
    return endpoints.PaidOrderRequest(
        **_order_fields(draft, numbers.order_no),
        **_money_fields(paid.money),
        payId=paid.pay_id,
        payType=paid.pay_type,
        payResultDate=assumptions.payment_time_text(paid.paid_at),
        payRst=assumptions.PAID_RESULT,
        payStatus=assumptions.PAID_STATUS,
    )


def _order_fields(draft: OrderDraft, order_no: str) -> dict[str, str]:
    """Name what /singleOrder and SynOrderInfo share of an order."""
    return {
        "deviceCode": draft.iccid,
        "autoRenewal": assumptions.AUTO_RENEWAL if draft.auto_renewal else assumptions.SINGLE_PURCHASE,
        "orderNo": order_no,
        "orderPeriod": str(draft.periods),
        "packageCode": draft.plan.package_code,
        "servicePlanCode": draft.plan.plan_code,
        "servicePlanShowName": draft.plan.name,
    }


def _money_fields(money: Money) -> dict[str, str]:
    return {"payAmount": assumptions.amount_text(money), "payCurrency": money.currency}


def _require_stop_answer(reply: Envelope, order_no: str, pay_id: str) -> None:
    """Accept an envelope with "S", the documented bare `{}`, or a bare object that names our numbers."""
    if reply.data and reply.is_bare:
        decoding.receipt(reply.data, iccid="", order_no=order_no, pay_id=pay_id)


def _enveloped_details(reply: Envelope) -> Fields:
    """Read the data of an assumed write; a bare object cannot show that it is Linksfield's answer."""
    if reply.is_bare:
        raise NotUnderstood("no_envelope")
    return decoding.details(reply.data)


def _subscription_details(reply: Envelope) -> Fields:
    fields = decoding.details(reply.data)
    if reply.is_bare and not set(_SUBSCRIPTION_FIELDS) <= {name for name, text in fields if text}:
        raise NotUnderstood("no_envelope")
    return fields
