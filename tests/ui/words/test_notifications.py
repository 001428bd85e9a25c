"""What a notification says in words: numbers and codes as their pages print them (linksfield-api.md, section 13)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from services.notifications.received import Received
from services.notifications.records import PushVerdict
from services.notifications.verify import verify
from tests.services.notifications.pushes import KEYS, NOW, RECHARGE, body, signed_headers
from ui.words.notifications import content_facts, kind_text, order_events, received_text

EVENTS = {
    "1000": "created",
    "1001": "ended early",
    "1002": "cancelled",
    "1003": "suspended",
    "1004": "resumed",
    "1005": "started",
    "1007": "started, over the air (OTA)",
    "1008": "expired",
    "1009": "renewed",
    "1010": "cycles reduced",
    "1012": "IMSI downloaded again (OTA)",
}


def test_13_2_an_orders_events_are_told_by_their_numbers() -> None:
    assert order_events() == EVENTS


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("eventType", "1009", "1009 (order event: renewed)"),
        ("event", " 1001 ", " 1001  (order event: ended early)"),
        ("event", "1006", "1006"),
        ("orderNo", "1009", "1009"),
    ],
)
def test_13_2_only_a_printed_number_in_a_field_of_events_is_put_into_words(field: str, value: str, said: str) -> None:
    verdict = PushVerdict(right=False, kind="unknown", fields=((field, value),))
    assert content_facts(verdict) == [(field, said)]


@pytest.mark.parametrize(
    ("status", "kind", "told"),
    [
        ("1", "Content: a payment succeeded", "A payment succeeded: payId P1"),
        ("0", "Content: a payment failed", "A payment failed: payId P1"),
        ("2", "Content: a payment is pending", "A payment is pending: payId P1"),
        (
            "9",
            "Content: about a payment, and not what became of it",
            "About a payment, and not what became of it: payId P1, status 9",
        ),
        (
            "",
            "Content: about a payment, and not what became of it",
            "About a payment, and not what became of it: payId P1",
        ),
    ],
)
def test_a_payment_is_told_as_its_own_status_says(status: str, kind: str, told: str) -> None:
    content = RECHARGE | {"payStatus": status}
    assert kind_text(verify(signed_headers(content), body(content), KEYS.get, NOW)) == kind
    received = Received(
        at=datetime(2026, 11, 28, tzinfo=UTC),
        kind="recharge",
        key_id="k",
        pay_id="P1",
        fields=(("payStatus", status),),
    )
    assert received_text(received) == told
