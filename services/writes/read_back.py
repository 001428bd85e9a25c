"""Reading an unknown write back: what proves that it arrived, and what only hints at it.

The rule: an echo proves nothing. An answer proves that a write arrived if it tells us one of our own numbers
that was not in the question (only whoever received the write can know that they belong together), if it says
that a payment made under a payId of ours was paid, or if it shows the effect itself (a renewal gone or in
force). Nothing proves that a write did not arrive: it may be carried out later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from services.errors import ConsoleError, NotUnderstood, Refused
from services.mall.client import MallClient
from services.records import PaymentState, Renewal
from services.writes.records import Evidence, Finding, Intent, Write
from services.writes.snapshot import compare
from services.writes.states import What

_log = logging.getLogger("console.writes")
Question = Callable[[MallClient, Intent], Finding]


def read_back(client: MallClient, intent: Intent, now: datetime) -> Evidence:
    """Ask everything that could show this write. Never raises: a question that fails is a finding."""
    findings = tuple(_asked(source, ask, client, intent) for source, ask in _questions(intent))
    return Evidence(at=now, findings=findings, complete=_complete(intent, findings), attempt=intent.attempt)


def _questions(intent: Intent) -> tuple[tuple[str, Question], ...]:
    renewal, orders = ("renewal", _renewal), ("orders", _orders)
    payment, details = ("payment", _payment), ("order_details", _details)
    if intent.write.what is What.STOP_RENEWAL:
        return (renewal,)
    if intent.write.what is What.CREATE_SUBSCRIPTION:
        return (renewal, orders)
    if intent.write.what is What.CONFIRM_PAYMENT:
        return (orders, payment)
    renews = intent.write.draft is not None and intent.write.draft.auto_renewal
    return (orders, payment, details, renewal) if renews else (orders, payment, details)


def _asked(source: str, ask: Question, client: MallClient, intent: Intent) -> Finding:
    try:
        return ask(client, intent)
    except Refused as error:
        return Finding(source=source, outcome="refused", code="unknown_there", value=f"{error.code} {error.message}")
    except ConsoleError as error:
        return Finding(source=source, outcome="failed", code=getattr(error, "reason", ""))
    except Exception as error:
        # After a write a fault of the program may cost an answer, and never the write's outcome.
        _log.exception("a fault of the program while reading back")
        return Finding(source=source, outcome="failed", code=type(error).__name__)


def _complete(intent: Intent, findings: tuple[Finding, ...]) -> bool:
    """Whether this read-back could have shown the write: the list answered, and one question by number answered."""
    outcomes = {finding.source: finding.outcome for finding in findings}
    if intent.write.what in (What.STOP_RENEWAL, What.CREATE_SUBSCRIPTION):
        return outcomes["renewal"] == "answered"
    by_number = {outcomes.get("payment", "failed"), outcomes.get("order_details", "failed")}
    return outcomes["orders"] == "answered" and by_number != {"failed"}


def _orders(client: MallClient, intent: Intent) -> Finding:
    orders = client.orders(intent.write.iccid)
    change = compare(intent.snapshot, orders, intent.write.plan_name)
    code = "other_changes" if change.other else "as_before"
    if change.after > change.before:
        code = "more_of_this_plan"
    return Finding(
        source="orders",
        outcome="answered",
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
    names_order = write.kind.draws_number and result.order_no == write.order_no
    ours_paid = write.kind.draws_pay_id and result.state is PaymentState.PAID
    proves = names_order or ours_paid
    other_order = bool(write.kind.draws_number and result.order_no and not names_order)
    return Finding(
        source="payment",
        outcome="answered",
        code="other_order" if other_order and not proves else result.state.value,
        value=result.order_no or write.pay_id,
        proves=proves,
        hints=not proves and write.kind.draws_pay_id,
    )


def _details(client: MallClient, intent: Intent) -> Finding:
    write = intent.write
    values = {text for _, text in client.order_details(order_no=write.order_no)}
    # The question held only the orderNo: its card or payId beside it were told us.
    proves = write.order_no in values and bool(values & {write.pay_id, write.iccid})
    code = "names_order" if write.order_no in values else "no_such_order"
    return Finding(
        source="order_details",
        outcome="answered",
        code=code,
        value=write.order_no,
        proves=proves,
        hints=not proves and code == "names_order",
    )


def _renewal(client: MallClient, intent: Intent) -> Finding:
    write, snapshot = intent.write, intent.snapshot
    found = client.renewal(write.iccid)
    ours = found is not None and (found.order_no == write.order_no or found.pay_id == write.pay_id)
    if found is not None and found.problem and not ours:
        # An answer that cannot be read whole may be about ours: it shows neither that it is off nor that it is on.
        raise NotUnderstood("not_object", detail=found.problem)
    hints = False
    if write.what is What.STOP_RENEWAL:
        code, proves = ("still_on", False) if ours else ("gone", True)
    else:
        in_force = found is not None and found.pay_id == write.pay_id
        code, new = "in_force" if in_force else "not_in_force", in_force and snapshot.renewal_pay_id != write.pay_id
        proves = new and _is_of_our_order(write, found)
        hints = new and not proves
    name = found.plan_name if found else ""
    return Finding(source="renewal", outcome="answered", code=code, value=name, proves=proves, hints=hints)


def _is_of_our_order(write: Write, found: Renewal | None) -> bool:
    """A payment of our shop may have been recorded by another desk, under a number of its own."""
    return not write.kind.draws_number or (found is not None and found.order_no == write.order_no)
