"""Linksfield's Mall API as typed calls: signing, sending, repeating reads, decoding, reporting."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from services.errors import BadInput, ConsoleError, NoAnswer, NotAllowed, NotSent, NotUnderstood, Refused
from services.mall import assumptions, decoding, drafts, endpoints, proofs
from services.mall.endpoints import Endpoint, Request, Signed
from services.mall.envelope import Envelope, open_envelope, require_answer
from services.mall.numbers import made_with
from services.mall.proofs import Sent
from services.records import (
    Bases,
    Call,
    Environment,
    Money,
    Order,
    OrderDraft,
    OrderFound,
    OrderNumbers,
    OrderReceipt,
    OrderRecords,
    PaymentResult,
    Plan,
    PlanPage,
    Profile,
    Renewal,
    RenewalReading,
    VerifiedCard,
)
from services.redaction import Redactor, field_text
from services.setup.systems import is_loopback, leads_to
from services.wire.calling import repeated
from services.wire.declining import declined
from services.wire.refusals import may_mean_yes, meaning_of
from services.wire.transport import Reply, StaleConnection, Transport
from services.wire.values import flat_fields

Fields = tuple[tuple[str, str], ...]
_Answer = TypeVar("_Answer")


class _Attempt(NamedTuple):
    """What one attempt sends, as texts."""

    endpoint: Endpoint
    url: str
    signed: Signed
    number: int
    deadline: float

    @property
    def sent(self) -> Sent:
        """What a write's reply is measured by."""
        params = self.signed.params
        card, order_no, pay_id = (params.get(name, "") for name in ("deviceCode", "orderNo", "payId"))
        return Sent(card, order_no, pay_id, drawn=issubclass(self.endpoint.request, endpoints.OrderRequest))


def _none_required() -> str:
    """No version is too old."""
    return ""


class MallClient:
    """All calls of one profile. Thread-safe and blocking; its repr does not show the partner code.

    Every attempt, failed ones too, is reported to `on_call` (redacted), which must not raise. `now` gives aware
    times. Raises BadInput("profile.…_url", "not_https") if a base is neither https nor loopback. While
    `required_version` names one that this program would have to be of, nothing is written. `environment` tells where
    the bases lead at that moment; without it nothing on this computer counts as a sandbox. `declined` says
    what else is declined, as NotAllowed.

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
        required_version: Callable[[], str] = _none_required,
        environment: Callable[[], Environment] | None = None,
    ) -> None:
        _require_https(bases)
        nothing_proved = leads_to(bases).environment
        self._profile = profile
        self._bases = {"vshop": bases.vshop, "payment": bases.payment, "topup": bases.topup}
        self._partner_code = partner_code
        self._transport = transport
        self._on_call = on_call
        self._now = now
        self._redactor = Redactor(partner_code)
        self._required_version = required_version
        self._environment = environment or (lambda: nothing_proved)

    def __repr__(self) -> str:
        return f"MallClient(profile={self._profile.name!r})"

    def made(self, pay_id: str) -> bool:
        """Whether this payId was made with our partner code."""
        return made_with(self._partner_code, pay_id)

    def partner_mark(self, salt: str) -> str:
        """Four hex digits that tell this partner code from another one, and are far too few to find it by."""
        return hashlib.sha256(f"{salt} {self._partner_code}".encode()).hexdigest()[:4]

    # ------------------------------------------------------------------ reads

    def verify(self, iccid: str) -> VerifiedCard:
        """Ask whether this card belongs to us (reply assumed). A card of nobody here is Refused."""
        login_url = str(self._profile.extras.get("login_url") or assumptions.LOGIN_URL)
        request = endpoints.VerifyRequest(deviceCode=iccid, url=login_url)
        return self._call(endpoints.VERIFY, request, lambda reply: decoding.verified_card(reply, iccid))

    def plans(self, iccid: str, area: str = "") -> tuple[Plan, ...]:
        """Ask for the plans this card may buy (reply assumed); `area` filters by region."""
        return self.plan_page(iccid, area).plans

    def plan_page(self, iccid: str, area: str = "") -> PlanPage:
        """Ask for the plans this card may buy, and whether there may be more than were listed."""
        request = endpoints.PlansRequest(deviceCode=iccid, area=area)
        return self._call(endpoints.PLANS, request, lambda reply: decoding.plans(reply.data, iccid))

    def orders(self, iccid: str) -> tuple[Order, ...]:
        """Ask for the orders in use and waiting (documented)."""
        request = endpoints.CardRequest(deviceCode=iccid)
        return self._call(endpoints.ORDERS, request, lambda reply: decoding.orders(reply.data, iccid))

    def renewal(self, iccid: str) -> Renewal | None:
        """Ask for the auto-renewal in force; None if there is none."""
        return self.renewal_reading(iccid).renewal

    def renewal_reading(self, iccid: str) -> RenewalReading:
        """Ask for the auto-renewal in force, and tell in which form the answer came."""
        request = endpoints.CardRequest(deviceCode=iccid)
        return self._call(endpoints.RENEWAL, request, lambda reply: decoding.renewal(reply, iccid))

    def payment_result(self, pay_id: str) -> PaymentResult:
        """Ask what became of a payment (reply assumed)."""
        request = endpoints.PaymentRequest(payId=pay_id)
        return self._call(endpoints.PAYMENT_RESULT, request, lambda reply: decoding.payment_result(reply, pay_id))

    def order_details(self, *, order_no: str = "", pay_id: str = "", iccid: str = "") -> Fields:
        """Ask for an order's details: GET /mall/order (documented request, reply unknown), of every depth.

        `order_no` is sent as purchase_order_id, `pay_id` as order_id, `iccid` as sim_id; Linksfield takes the
        first that has a value.
        """
        request = endpoints.OrderDetailsRequest(purchase_order_id=order_no, order_id=pay_id, sim_id=iccid)
        return self._call(endpoints.ORDER_DETAILS, request, _flat_details)

    def order_records(self, *, order_no: str = "", pay_id: str = "", iccid: str = "") -> OrderRecords:
        """Ask as `order_details` does, and take the answer apart into its objects."""
        request = endpoints.OrderDetailsRequest(purchase_order_id=order_no, order_id=pay_id, sim_id=iccid)
        return self._call(endpoints.ORDER_DETAILS, request, lambda reply: decoding.order_records(reply.data))

    def bundle_groups(self) -> Fields:
        """Ask for the bundle groups of this partner, with their bundles (request documented, reply unknown)."""
        return self._call(endpoints.BUNDLES, endpoints.BundleGroupsRequest(), _flat_details)

    def group_cards(self, group_id: str) -> Fields:
        """Ask for the SIMs of a bundle group (request documented, reply unknown). Raises BadInput("group_id", "empty").

        Signed over the query alone, as the pages of these calls say; one refused is not asked again the other way.
        """
        if not group_id.strip():
            raise BadInput("group_id", "empty")
        request = endpoints.GroupCardsRequest(group_id=group_id.strip())
        return self._call(endpoints.GROUP_CARDS, request, _flat_details)

    def find_order(self, *, order_no: str = "", pay_id: str = "", iccid: str = "") -> OrderFound:
        """Look for an order by its number, then by its payId, then by its card: a call each, until one tells something.

        A miss proves nothing: only paid orders are to be expected there (documented for duplicates, else inferred).
        Raises what any of the calls raises, "not there" aside.
        """
        asked: dict[str, str] = {"order_no": order_no, "pay_id": pay_id, "iccid": iccid}
        for name, number in asked.items():
            fields = self._found(name, number) if number else ()
            if fields:
                return OrderFound(asked_by=name, fields=fields)
        return OrderFound()

    # ------------------------------------------------------------------ writes, each sent once

    def place_order(self, draft: OrderDraft, numbers: OrderNumbers) -> OrderReceipt:
        """Create an order that the customer pays to Linksfield (/singleOrder, documented)."""
        return self._order(endpoints.PLACE_ORDER, drafts.card_order(draft, numbers))

    def record_paid_order(self, draft: OrderDraft, numbers: OrderNumbers) -> OrderReceipt:
        """Record an order that our own shop was paid for (/synPartner/SynOrderInfo, assumed).

        `draft.paid` is the proof: its payId, amount, type and time are sent. Raises BadInput("paid", "missing")
        without it.
        """
        if draft.paid is None:
            raise BadInput("paid", "missing")
        return self._order(endpoints.RECORD_PAID_ORDER, drafts.paid_order(draft, draft.paid, numbers))

    def preview(self, endpoint: Endpoint, request: Request) -> Fields:
        """The fields as they would be sent now, with partner code and sign masked; nothing is sent."""
        attempt = self._prepare(endpoint, request, 1, 0.0)
        return (
            ("url", attempt.url),
            *((name, field_text(name, text)) for name, text in attempt.signed.params.items()),
        )

    def stop_renewal(self, iccid: str, order_no: str, pay_id: str) -> None:
        """Ask Linksfield to end the auto-renewal (documented; the reply is a bare `{}`): read back to be sure."""
        request = endpoints.StopRenewalRequest(deviceCode=iccid, orderNo=order_no, payId=pay_id)
        sent = Sent(iccid, order_no, pay_id)
        self._call(endpoints.STOP_RENEWAL, request, lambda reply: proofs.require_stop(reply, sent))

    def authorise_payment(self, pay_id: str, money: Money, email: str = "") -> Fields:
        """Ask for what Stripe's form needs for one payment (assumed)."""
        request = endpoints.AuthorisePaymentRequest(payId=pay_id, **drafts.money_fields(money), email=email)
        return self._call(endpoints.AUTHORISE_PAYMENT, request, _enveloped_details)

    def authorise_subscription(self, pay_id: str, money: Money, email: str = "") -> Fields:
        """Ask for what Stripe's form needs for a subscription (assumed)."""
        request = endpoints.AuthorisePaymentRequest(payId=pay_id, **drafts.money_fields(money), email=email)
        return self._call(endpoints.AUTHORISE_SUBSCRIPTION, request, _enveloped_details)

    def create_subscription(self, pay_id: str, money: Money, email: str, stripe_plan_id: str, method_id: str) -> Fields:
        """Start a subscription with a Stripe payment method (/stripeSubDirectly, documented)."""
        request = drafts.subscription(pay_id, money, email, stripe_plan_id, method_id)
        return self._call(endpoints.SUBSCRIBE, request, _subscription_details)

    def confirm_payment(self, pay_id: str) -> Fields:
        """Ask Linksfield to confirm a payment's result (assumed)."""
        request = endpoints.PaymentRequest(payId=pay_id)
        return self._call(endpoints.CONFIRM_PAYMENT, request, _enveloped_details)

    # ------------------------------------------------------------------ internals

    def _found(self, name: str, number: str) -> Fields:
        numbers = {"order_no": "", "pay_id": "", "iccid": ""} | {name: number}
        try:
            return self.order_details(**numbers)
        except Refused as error:
            if error.question_refused:
                raise
            return ()

    def _order(self, endpoint: Endpoint, request: endpoints.OrderRequest) -> OrderReceipt:
        sent = Sent(request.deviceCode, request.orderNo, request.payId)
        return self._call(endpoint, request, lambda reply: proofs.receipt(reply, sent))

    def _call(self, endpoint: Endpoint, request: Request, convert: Callable[[Envelope], _Answer]) -> _Answer:
        """Make one call; a safe one is repeated on a passing failure, signed afresh, within one total deadline."""
        self._require_allowed(endpoint)

        def attempt(number: int, deadline: float) -> _Answer:
            return self._attempt(self._prepare(endpoint, request, number, deadline), convert)

        return repeated(self._transport, endpoint.safe, attempt)

    def _require_allowed(self, endpoint: Endpoint) -> None:
        reason = "" if endpoint.safe else self._declined(endpoint)
        if reason:
            raise NotAllowed(reason, profile=self._profile.name)

    def _declined(self, endpoint: Endpoint) -> str:
        too_old = bool(self._required_version())
        return declined(endpoint, self._profile, self._environment(), too_old=too_old)

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
        path = endpoint.path.replace("{group_id}", quote(getattr(filled, "group_id", ""), safe=""))
        return _Attempt(endpoint, self._bases[endpoint.base] + path + query, signed, number, deadline)

    def _attempt(self, attempt: _Attempt, convert: Callable[[Envelope], _Answer]) -> _Answer:
        at, started = self._now(), time.perf_counter()
        reply: Reply | None = None
        problem: BaseException | None = None
        try:
            reply = self._send(attempt)
            answer = self._understand(attempt, reply, convert)
            return self._redacted(attempt, answer)
        except BaseException as error:
            problem = error
            raise
        finally:
            self._report(attempt, at, (time.perf_counter() - started) * 1000, reply, problem)

    def _send(self, attempt: _Attempt) -> Reply:
        endpoint = attempt.endpoint
        body = None if endpoint.method == "GET" else attempt.signed.body.encode("utf-8")
        deadline, most = attempt.deadline, endpoint.cost.size
        return self._transport.send(
            endpoint.method, attempt.url, body, safe=endpoint.safe, deadline=deadline, most=most
        )

    def _understand(self, attempt: _Attempt, reply: Reply, convert: Callable[[Envelope], _Answer]) -> _Answer:
        if reply.status != 200:
            reason = "redirect" if 300 <= reply.status < 400 else "status"
            raise NoAnswer(reason, status=reply.status, raw=self._raw(reply))
        try:
            envelope = open_envelope(reply.body, attempt.endpoint.cost)
            require_answer(envelope, attempt.endpoint)
            if not envelope.is_refusal:
                return convert(envelope)
            error: ConsoleError = self._refusal(attempt, envelope, reply)
        except NotUnderstood as problem:
            error = self._not_understood(attempt.endpoint, problem, reply)
        except Refused as said:  # by a row of the answer
            error = self._refused(said.code, said.message, reply)
        raise error

    def _refusal(self, attempt: _Attempt, envelope: Envelope, reply: Reply) -> Refused:
        """What a refusal is to the caller. Raises NotUnderstood for one that leaves open what it was sent for."""
        if not attempt.endpoint.safe:
            proofs.require_definite(envelope, attempt.sent)
        elif may_mean_yes(envelope.code):
            raise NotUnderstood("unclear_code", detail=self._redactor.redact(envelope.code))
        return self._refused(envelope.code, envelope.message, reply)

    def _refused(self, code: str, message: str, reply: Reply) -> Refused:
        redact, meaning = self._redactor.redact, meaning_of(code, message)
        return Refused(redact(code), redact(message), raw=self._raw(reply), meaning=meaning)

    def _redacted(self, attempt: _Attempt, answer: _Answer) -> _Answer:
        """Hide what a server repeats of sign and partner code; a write's answer may hold secrets to be used."""
        if not attempt.endpoint.safe:
            return answer
        redacted: _Answer = self._redactor.redact_fields(answer, attempt.signed.params["sign"])
        return redacted

    def _not_understood(self, endpoint: Endpoint, problem: NotUnderstood, reply: Reply) -> ConsoleError:
        if endpoint.safe:
            self._transport.forget()
            return NotUnderstood(problem.reason, raw=self._raw(reply), detail=problem.detail)
        detail = self._redactor.redact(f"{problem.reason} {problem.detail}".rstrip())
        return NoAnswer("not_understood", status=reply.status, detail=detail, raw=self._raw(reply))

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
                reply_known=endpoint.reply_known,
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


def _outcome(problem: BaseException | None) -> str:
    if problem is None:
        return "ok"
    kinds: dict[type[BaseException], str] = {
        NotSent: "not_sent",
        Refused: "refused",
        NotUnderstood: "not_understood",
    }
    return kinds.get(type(problem), "no_answer")


def _flat_details(reply: Envelope) -> Fields:
    return tuple(flat_fields(reply.data)) if reply.data is not None else ()


def _enveloped_details(reply: Envelope) -> Fields:
    proofs.require_envelope(reply)
    return decoding.details(reply.data)


def _subscription_details(reply: Envelope) -> Fields:
    proofs.require_subscription(reply)
    return decoding.details(reply.data)
