"""The call itself, once, and what its answer stands for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from services.errors import BadInput, NoAnswer, NotAllowed, NotSent, Refused
from services.mall.client import MallClient
from services.records import Money, OrderNumbers, Record
from services.writes.by_contract import send_by_contract
from services.writes.read_back import look_after_refusal, read_back
from services.writes.records import FOUND_ALL_THE_SAME, Evidence, Finding, Intent, Private, Reply, Said, Source
from services.writes.states import BY_CONTRACT, Cause, What

if TYPE_CHECKING:
    from services.csss.client import CsssClient

_log = logging.getLogger("console.writes")


class Result(Record, frozen=True):
    """What a call came to, as WriteResult has it; `interrupt` is to be raised again once this is written down."""

    cause: Cause
    why: str = ""
    status: int = 0
    said: Said | None = None
    evidence: Evidence | None = None
    interrupt: BaseException | None = None

    @property
    def detail(self) -> str:
        """All of it in one line, for Activity."""
        words = f"{self.said.code} {self.said.message}" if self.said else ""
        return " ".join(part for part in (self.why, str(self.status or ""), words) if part)


def send(
    client: MallClient,
    intent: Intent,
    private: Private | None,
    now: Callable[[], datetime],
    contract: CsssClient | None = None,
) -> Result:
    """Send an intent once. Never raises: whatever happens has a cause in the table of states.

    *Not sent* only if the client declined or on the transport's word that `connect()` never returned; *refused*
    only if no earlier attempt of this intent may have arrived (its refusal could be "orderNo already used"), and a
    look by its numbers was answered and does not show it; anything else is no proof.
    """
    try:
        answer = _call(client, intent, private, contract)
    except (NotSent, NotAllowed, BadInput) as error:  # the latter two stop a call before its first step
        return Result(cause=Cause.NEVER_CONNECTED, why=error.reason)
    except Refused as error:
        return _refused(client, intent, Said(code=error.code, message=error.message), now, contract)
    except NoAnswer as error:
        return _shown(client, intent, Result(cause=Cause.NO_PROOF, why=error.reason, status=error.status or 0), now)
    except Exception as error:
        _log.exception("a fault of the program while its request may have been on its way")
        return _shown(client, intent, Result(cause=Cause.NO_PROOF, why=type(error).__name__), now)
    except BaseException as error:  # an interrupt, too, finds the request perhaps on its way
        return Result(cause=Cause.NO_PROOF, why=type(error).__name__, interrupt=error)
    found = (answer,) if isinstance(answer, Finding) else ()
    evidence = Evidence(at=now(), findings=found, complete=True, attempt=intent.attempt) if found else None
    named = answer.proves if isinstance(answer, Finding) else answer
    if named and intent.write.kind.confirmed_by is Cause.ANSWER_NAMES_IT:
        return Result(cause=Cause.ANSWER_NAMES_IT, evidence=evidence)
    return _shown(
        client, intent, Result(cause=Cause.NO_PROOF, why="answer_without_our_numbers", evidence=evidence), now
    )


def answer_as_evidence(intent: Intent, result: Result, now: datetime) -> Evidence:
    """An outcome that came too late for its step, as evidence: a confirming answer proves that it arrived."""
    proves = result.cause in (Cause.ANSWER_NAMES_IT, Cause.READ_BACK_SHOWS_IT)
    finding = Finding(
        source=Source.ANSWER, outcome=Reply.ANSWERED, code=result.cause, value=result.detail, proves=proves
    )
    return Evidence(at=now, findings=(finding,), complete=False, attempt=intent.attempt)


def _call(client: MallClient, intent: Intent, private: Private | None, contract: CsssClient | None) -> bool | Finding:
    """Make the call; returns whether the answer names our numbers, or, where none is sent, what it shows."""
    write = intent.write
    if write.what in BY_CONTRACT:
        if contract is None:
            raise BadInput("order", "missing")
        return send_by_contract(contract, write)
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


def _refused(
    client: MallClient, intent: Intent, said: Said, now: Callable[[], datetime], contract: CsssClient | None
) -> Result:
    """Ask once whether it was carried out all the same, before a refusal is told."""
    if intent.earlier_may_have_arrived:
        return Result(cause=Cause.NO_PROOF, why="refused_again", said=said)
    evidence = look_after_refusal(client, intent, now(), contract)
    if evidence.proves:
        # For a stop or a subscription somebody else may have been quicker: the effect is there all the same.
        shown = intent.write.kind.confirmed_by is Cause.READ_BACK_SHOWS_IT
        cause = Cause.READ_BACK_SHOWS_IT if shown else Cause.FOUND_AFTER_REFUSAL
        return Result(cause=cause, why=FOUND_ALL_THE_SAME, said=said, evidence=evidence)
    if evidence.hints or not evidence.complete:
        return Result(cause=Cause.NO_PROOF, why="refused_not_seen", said=said, evidence=evidence)
    return Result(cause=Cause.REFUSAL, said=said, evidence=evidence)


def _shown(client: MallClient, intent: Intent, otherwise: Result, now: Callable[[], datetime]) -> Result:
    """For writes that a read-back confirms: read back at once, whatever the answer was."""
    if intent.write.kind.confirmed_by is not Cause.READ_BACK_SHOWS_IT:
        return otherwise
    evidence = read_back(client, intent, now())
    if evidence.proves:
        return Result(cause=Cause.READ_BACK_SHOWS_IT, evidence=evidence)
    answered = otherwise.why == "answer_without_our_numbers"
    why = evidence.findings[0].code if answered else otherwise.why
    return Result(cause=Cause.NO_PROOF, why=why, status=otherwise.status, evidence=evidence)
