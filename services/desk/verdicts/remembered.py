"""What the journal knows of payments: that one was paid stays true, whether or not Linksfield is asked again."""

from __future__ import annotations

from collections.abc import Iterator

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
        if known is None or known.answer.state in (Asked.FAILED, Asked.NOT_ASKED):
            asked[remembered.pay_id] = remembered
    return msgspec.structs.replace(facts, payments=tuple(asked.values())).only_writes()


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
