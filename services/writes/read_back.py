"""Reading a write back: what proves that it arrived, what only hints at it, and what could not be seen.

The rule: what could have been made from our question proves nothing. An answer proves that a write arrived if it tells
us one of our own numbers that was not in the question (they are drawn apart, so only whoever received the write can
know that they belong together), if it says that a payment made under a payId of ours was paid, or if it shows the
effect itself: a renewal in force, or one gone that was seen in force just before. Only an answer to the question
counts: "too many requests" is none, "there is no such order" is one. Nothing proves that a write did not arrive: it
may be carried out later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from services.errors import ConsoleError, NotUnderstood, Refused
from services.mall.client import MallClient
from services.records import PaymentState, Renewal, RenewalForm
from services.writes.by_contract import NO_CONTRACT, look_by_contract
from services.writes.errors import ReviewStopped
from services.writes.order_details import drawn_apart, find_details, of_refusal
from services.writes.records import STILL_ON, Evidence, Finding, Intent, Reply, Source, Write
from services.writes.snapshot import compare
from services.writes.states import BY_CONTRACT, What

if TYPE_CHECKING:
    from services.csss.client import CsssClient

_log = logging.getLogger("console.writes")
Question = Callable[[MallClient, Intent], Finding]

GONE = "gone"
_BY_NUMBER = (Source.PAYMENT, Source.ORDER_DETAILS)
_NOT_SET_UP = Finding(source=Source.CONTRACT, outcome=Reply.FAILED, code=NO_CONTRACT)


def read_back(client: MallClient, intent: Intent, now: datetime, contract: CsssClient | None = None) -> Evidence:
    """Ask everything that could show this write. Never raises: a question that fails is a finding.

    `contract` is asked about what went to CSSS.
    """
    findings = _all_asked(_sources(intent.write), client, intent, contract)
    if intent.write.what is What.STOP_RENEWAL:
        findings = _absence_weighed(intent, findings)
    return Evidence(at=now, findings=findings, complete=_complete(intent, findings), attempt=intent.attempt)


def look_after_refusal(
    client: MallClient, intent: Intent, now: datetime, contract: CsssClient | None = None
) -> Evidence:
    """Ask once what could show that a refused write was carried out all the same. Never raises.

    `complete`: it was answered. Asking to confirm a payment leaves nothing that could be asked for.
    """
    what = intent.write.what
    if what is What.CONFIRM_PAYMENT:
        return Evidence(at=now, findings=(), complete=True, attempt=intent.attempt)
    if not intent.write.kind.draws_number:
        return read_back(client, intent, now, contract)
    findings = _all_asked(_BY_NUMBER, client, intent)
    return Evidence(at=now, findings=findings, complete=_any_answered(findings), attempt=intent.attempt)


def look_before_stop(client: MallClient, intent: Intent, now: datetime) -> Evidence:
    """Show that the renewal to be stopped is in force: beside that its absence can prove something afterwards.

    Raises ReviewStopped("renewal_off" or "renewal_changed"), NotUnderstood, and what the read raises.
    """
    write, reading = intent.write, client.renewal_reading(intent.write.iccid)
    found = reading.renewal
    if found is None:
        _require_own_envelope(reading.form)
        raise ReviewStopped("renewal_off", field="renewal", before=write.plan_name)
    _require_in_force(found)
    if (found.order_no, found.pay_id) != (write.order_no, write.pay_id):
        raise ReviewStopped("renewal_changed", field="renewal", before=write.order_no, after=found.order_no)
    seen = Finding(source=Source.RENEWAL, outcome=Reply.ANSWERED, code=STILL_ON, value=found.plan_name)
    return Evidence(at=now, findings=(seen,), complete=True, attempt=intent.attempt)


def _sources(write: Write) -> tuple[Source, ...]:
    if write.what in BY_CONTRACT:
        return Source.CONTRACT, Source.ORDERS
    if write.what is What.STOP_RENEWAL:
        return Source.RENEWAL, Source.CARD
    if write.what is What.CREATE_SUBSCRIPTION:
        return Source.RENEWAL, Source.ORDERS
    if write.what is What.CONFIRM_PAYMENT:
        return Source.ORDERS, Source.PAYMENT
    renews = write.draft is not None and write.draft.auto_renewal
    return (Source.ORDERS, *_BY_NUMBER, Source.RENEWAL) if renews else (Source.ORDERS, *_BY_NUMBER)


def _all_asked(
    sources: Iterable[Source], client: MallClient, intent: Intent, contract: CsssClient | None = None
) -> tuple[Finding, ...]:
    return tuple(_asked(source, client, intent, contract) for source in sources)


def _asked(source: Source, client: MallClient, intent: Intent, contract: CsssClient | None) -> Finding:
    try:
        if source is Source.CONTRACT:
            return look_by_contract(contract, intent) if contract is not None else _NOT_SET_UP
        return _QUESTIONS[source](client, intent)
    except Refused as error:
        if source in _BY_NUMBER:
            return of_refusal(source, error)
        return Finding(
            source=source, outcome=Reply.REFUSED, code="could_not_see", value=f"{error.code} {error.message}"
        )
    except ConsoleError as error:
        return Finding(source=source, outcome=Reply.FAILED, code=str(getattr(error, "reason", "")))
    except Exception as error:
        # After a write a fault of the program may cost an answer, and never the write's outcome.
        _log.exception("a fault of the program while reading back")
        return Finding(source=source, outcome=Reply.FAILED, code=type(error).__name__)


def _complete(intent: Intent, findings: tuple[Finding, ...]) -> bool:
    """Whether this read-back could have shown the write: the list answered, and one question by number answered.

    Of what went to CSSS both lists.
    """
    answered = {finding.source for finding in findings if finding.outcome is Reply.ANSWERED}
    if intent.write.what in BY_CONTRACT:
        # An order that waits may have no end at CSSS: then its length in the Mall's list is all that shows more of it.
        return {Source.CONTRACT, Source.ORDERS} <= answered
    if intent.write.what in (What.STOP_RENEWAL, What.CREATE_SUBSCRIPTION):
        return Source.RENEWAL in answered
    return Source.ORDERS in answered and _any_answered(findings)


def _any_answered(findings: Iterable[Finding]) -> bool:
    return any(each.source in _BY_NUMBER and each.outcome is Reply.ANSWERED for each in findings)


def _orders(client: MallClient, intent: Intent) -> Finding:
    orders = client.orders(intent.write.iccid)
    change = compare(intent.snapshot, orders, intent.write.plan_name)
    code = "other_changes" if change.other else "as_before"
    if change.after > change.before:
        code = "more_of_this_plan"
    return Finding(
        source=Source.ORDERS,
        outcome=Reply.ANSWERED,
        code=code,
        value=intent.write.plan_name,
        before=change.before,
        after=change.after,
        hints=code != "as_before",
    )


def _payment(client: MallClient, intent: Intent) -> Finding:
    write = intent.write
    result = client.payment_result(write.pay_id)
    # The question held only the payId: that it belongs to our orderNo was told us.
    names_order = write.kind.draws_number and result.order_no == write.order_no and drawn_apart(write)
    ours_paid = write.kind.draws_pay_id and result.state is PaymentState.PAID
    proves = names_order or ours_paid
    other_order = bool(write.kind.draws_number and result.order_no and result.order_no != write.order_no)
    return Finding(
        source=Source.PAYMENT,
        outcome=Reply.ANSWERED,
        code="other_order" if other_order and not proves else result.state.value,
        value=result.order_no or write.pay_id,
        proves=proves,
        hints=not proves and write.kind.draws_pay_id,
        contradicts=other_order,
    )


def _renewal(client: MallClient, intent: Intent) -> Finding:
    write = intent.write
    reading = client.renewal_reading(write.iccid)
    found = reading.renewal
    ours = found is not None and (found.order_no == write.order_no or found.pay_id == write.pay_id)
    if found is not None and found.problem and not ours:
        # An answer that cannot be read whole may be about ours: it shows neither that it is off nor that it is on.
        raise NotUnderstood("not_object", detail=found.problem)
    if write.what is not What.STOP_RENEWAL:
        return _started(intent, found)
    if found is None:
        _require_own_envelope(reading.form)
    else:
        _require_in_force(found)
    return Finding(
        source=Source.RENEWAL,
        outcome=Reply.ANSWERED,
        code=STILL_ON if ours else GONE,
        value=found.plan_name if found else "",
        hints=not ours,
        contradicts=ours,
    )


def _require_own_envelope(form: RenewalForm) -> None:
    """Raise NotUnderstood for an absence that a blind gateway or the late answer of another call looks like."""
    if form in (RenewalForm.BARE_EMPTY, RenewalForm.CARD_ALONE):
        raise NotUnderstood("no_envelope", detail=form.value)


def _require_in_force(found: Renewal) -> None:
    """Raise NotUnderstood for a record that says itself that it ended: its states are not documented.

    It is still listed, so it is not off; and it does not say that it is on.
    """
    if found.problem == "ended":
        raise NotUnderstood("not_object", detail=found.problem)


def _started(intent: Intent, found: Renewal | None) -> Finding:
    write = intent.write
    in_force = found is not None and found.pay_id == write.pay_id
    new = in_force and intent.snapshot.renewal_pay_id != write.pay_id
    # A payment of our shop may have been recorded by another desk, under a number of its own.
    of_ours = not write.kind.draws_number or (found is not None and found.order_no == write.order_no)
    return Finding(
        source=Source.RENEWAL,
        outcome=Reply.ANSWERED,
        code="in_force" if in_force else "not_in_force",
        value=found.plan_name if found else "",
        proves=new and of_ours,
        hints=new and not of_ours,
    )


def _card(client: MallClient, intent: Intent) -> Finding:
    """The positive control beside an absence: whoever answers knows this card, and not everything with one answer."""
    client.verify(intent.write.iccid)
    return Finding(source=Source.CARD, outcome=Reply.ANSWERED, code="ours")


def _absence_weighed(intent: Intent, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """A renewal gone proves the stop if it was seen in force just before our request, and the card answers now."""
    card_answers = any(each.source is Source.CARD and each.outcome is Reply.ANSWERED for each in findings)
    if not (intent.seen_on_before and card_answers):
        return findings
    return tuple(
        msgspec.structs.replace(each, proves=True, hints=False) if each.code == GONE else each for each in findings
    )


_QUESTIONS: dict[Source, Question] = {
    Source.ORDERS: _orders,
    Source.RENEWAL: _renewal,
    Source.PAYMENT: _payment,
    Source.ORDER_DETAILS: find_details,
    Source.CARD: _card,
}
