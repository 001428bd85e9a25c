"""What the journal knows beside the writes: that a payment was paid stays true, whether or not it is asked again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from services.desk.done import Came, Did, Done
from services.desk.verdicts.card_facts import Asked, AskedPayment, CardFacts, answered
from services.desk.verdicts.delivery import is_fresh
from services.records import PaymentResult, PaymentState


def judged(facts: CardFacts) -> CardFacts:
    """The facts as they are concluded from: paid payments of before beside those asked about now; and only writes.

    Pending, failed and "not known there" may have changed since: those count only while they are asked about.
    """
    if facts.telling:
        return facts
    asked = {each.pay_id: each for each in facts.payments}
    for remembered in _remembered(facts):
        known = asked.get(remembered.pay_id)
        # What Linksfield could not answer now, it answered before.
        if (
            known is None
            or known.answer.state is Asked.NOT_ASKED
            or (known.answer.not_seen and not known.not_known_there)
        ):
            asked[remembered.pay_id] = remembered
    found_off = facts.found_off or _found_off(facts)
    return msgspec.structs.replace(facts, payments=tuple(asked.values()), found_off=found_off).only_writes()


def _remembered(facts: CardFacts) -> Iterator[AskedPayment]:
    """The payments that were found paid on this ticket or lately, or were to be confirmed by Linksfield; each once."""
    asked_now = {each.pay_id for each in facts.payments}
    confirmed = {each.pay_id for each in facts.writes if each.did is Did.CONFIRM_PAYMENT and is_fresh(facts, each)}
    told = set[str]()
    for row in facts.done:
        if not _says_paid(facts, row) or row.pay_id in told:
            continue
        if row.pay_id in asked_now | confirmed or is_fresh(facts, row):
            told.add(row.pay_id)
            yield AskedPayment(pay_id=row.pay_id, answer=answered(_result(row), row.at))


def _found_off(facts: CardFacts) -> datetime | None:
    """When an auto-renewal was to be stopped on this ticket, or lately, and none was in force."""
    found = (row for row in facts.done if row.did is Did.FOUND_OFF and facts.base_url in ("", row.base_url))
    return next((row.at for row in found if is_fresh(facts, row)), None)


def _says_paid(facts: CardFacts, row: Done) -> bool:
    here = facts.base_url in ("", row.base_url)
    return here and row.did is Did.PAYMENT_RESULT and row.came is Came.PAID and bool(row.pay_id)


def _result(row: Done) -> PaymentResult:
    return PaymentResult(
        pay_id=row.pay_id,
        status="",
        state=PaymentState.PAID,
        order_no=row.order_no,
        money=row.money,
        paid_at_text=row.paid_at_text,
    )
