"""What a notification says in words: numbers and codes as their pages print them (linksfield-api.md, section 13)."""

from __future__ import annotations

import pytest

from services.notifications.records import PushVerdict
from ui.words.notifications import content_facts, order_events

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
