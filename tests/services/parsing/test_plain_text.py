from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given

from services.parsing.order_fields import read_pay_type
from services.parsing.plain_text import read_agent_name, read_ticket
from tests.services.parsing.typed import answer_of, refusal, typed_texts


def test_short_texts_become_one_trimmed_line() -> None:
    assert read_pay_type(" 3 ") == "3"
    assert read_agent_name("  Li\u00a0Wei \n") == "Li Wei"
    assert read_ticket("\tZD-4711\r\n(urgent)\u202e") == "ZD-4711 (urgent)"


def test_a_ticket_may_be_left_out_and_a_name_and_a_payment_type_may_not() -> None:
    assert read_ticket("  ") == ""
    assert refusal(lambda: read_agent_name(" \u200b")).reason == "empty"
    assert refusal(lambda: read_pay_type("")).reason == "empty"


@pytest.mark.parametrize(
    ("read", "field"), [(read_pay_type, "pay_type"), (read_agent_name, "agent"), (read_ticket, "ticket")]
)
def test_short_texts_have_at_most_64_characters(read: Callable[[str], str], field: str) -> None:
    error = refusal(lambda: read("x" * 65))
    assert (error.field, error.reason) == (field, "too_long")
    assert read("x" * 64) == "x" * 64


@pytest.mark.parametrize("read", [read_agent_name, read_ticket])
@given(text=typed_texts)
def test_no_text_raises_anything_but_bad_input(read: Callable[[str], object], text: str) -> None:
    assert answer_of(read, text) is not None
