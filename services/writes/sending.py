"""The call itself, once, and what its answer stands for."""

from __future__ import annotations

from datetime import datetime

from services.errors import BadInput, NoAnswer, NotAllowed, NotSent, Refused
from services.mall.client import MallClient
from services.records import Money, OrderNumbers, Record
from services.writes.read_back import read_back
from services.writes.records import Evidence, Finding, Intent, Private
from services.writes.states import Cause, What


class Result(Record, frozen=True):
    """What a call came to. `error` is kept for the window; only `cause` and `detail` are journalled."""

    cause: Cause
    detail: str = ""
    error: BaseException | None = None
    evidence: Evidence | None = None


def send(client: MallClient, intent: Intent, private: Private | None, now: datetime) -> Result:
    """Send an intent once. Never raises: whatever happens has a cause in the table of states.

    *Not sent* only if the client declined or on the transport's word that `connect()` never returned; *refused*
    only if no earlier attempt of this intent may have arrived (its refusal could be "orderNo already used");
    anything else is no proof.
    """
    try:
        named = _call(client, intent, private)
    except (NotSent, NotAllowed, BadInput) as error:  # the latter two stop a call before its first step
        return Result(cause=Cause.NEVER_CONNECTED, detail=error.reason, error=error)
    except Refused as error:
        return _refused(client, intent, error, now)
    except BaseException as error:  # an interrupt, too, finds the request perhaps on its way
        return _shown(client, intent, Result(cause=Cause.NO_PROOF, detail=_reason(error), error=error), now)
    if named and intent.write.kind.confirmed_by is Cause.ANSWER_NAMES_IT:
        return Result(cause=Cause.ANSWER_NAMES_IT)
    return _shown(client, intent, Result(cause=Cause.NO_PROOF, detail="answer_without_our_numbers"), now)


def answer_as_evidence(intent: Intent, result: Result, now: datetime) -> Evidence:
    """An outcome that came too late for its step, as evidence: a confirming answer proves that it arrived."""
    proves = result.cause in (Cause.ANSWER_NAMES_IT, Cause.READ_BACK_SHOWS_IT)
    finding = Finding(source="answer", outcome="answered", code=result.cause.value, value=result.detail, proves=proves)
    return Evidence(at=now, findings=(finding,), complete=False, attempt=intent.attempt)


def _call(client: MallClient, intent: Intent, private: Private | None) -> bool:
    """Make the call; returns whether the answer names our numbers."""
    write = intent.write
    numbers = OrderNumbers(order_no=write.order_no, pay_id=write.pay_id)
    if write.what is What.STOP_RENEWAL:
        client.stop_renewal(write.iccid, write.order_no, write.pay_id)
        return False
    if write.what is What.CONFIRM_PAYMENT:
        return write.pay_id in {text for _, text in client.confirm_payment(write.pay_id)}
    if write.what is What.CREATE_SUBSCRIPTION:
        _subscribe(client, intent, private)
        return False
    if write.draft is None:
        raise BadInput("order", "missing")
    order = client.place_order if write.what is What.PLACE_ORDER else client.record_paid_order
    receipt = order(write.draft, numbers)
    return (receipt.order_no, receipt.pay_id) == (write.order_no, write.pay_id)


def _subscribe(client: MallClient, intent: Intent, private: Private | None) -> None:
    write = intent.write
    if private is None or write.money is None:
        raise BadInput("payment_method", "missing")
    money: Money = write.money
    client.create_subscription(write.pay_id, money, private.email, write.stripe_plan_id, private.payment_method)


def _refused(client: MallClient, intent: Intent, error: Refused, now: datetime) -> Result:
    words = f"{error.code} {error.message}"
    if intent.earlier_may_have_arrived:
        return Result(cause=Cause.NO_PROOF, detail=f"refused_again {words}", error=error)
    if intent.write.what is What.STOP_RENEWAL:
        evidence = read_back(client, intent, now)
        # Another desk may have been quicker: refused, and off all the same.
        detail = f"already_off {words}" if evidence.proves else words
        return Result(cause=Cause.REFUSAL, detail=detail, error=error, evidence=evidence)
    return Result(cause=Cause.REFUSAL, detail=words, error=error)


def _shown(client: MallClient, intent: Intent, otherwise: Result, now: datetime) -> Result:
    """For writes that a read-back confirms: read back at once, whatever the answer was."""
    interrupted = otherwise.error is not None and not isinstance(otherwise.error, Exception)
    if interrupted or intent.write.kind.confirmed_by is not Cause.READ_BACK_SHOWS_IT:
        return otherwise
    evidence = read_back(client, intent, now)
    if evidence.proves:
        return Result(cause=Cause.READ_BACK_SHOWS_IT, evidence=evidence)
    detail = otherwise.detail if otherwise.error else evidence.findings[0].code
    return Result(cause=Cause.NO_PROOF, detail=detail, error=otherwise.error, evidence=evidence)


def _reason(error: BaseException) -> str:
    if isinstance(error, NoAnswer):
        return f"{error.reason} {error.status or ''}".strip()
    return type(error).__name__
