"""Typed text for the tests of its readers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import strategies as st

from services.errors import BadInput

CARD = "89852420180910340793"
OTHER_CARD = "89852121501108205774"
ORDER = "2020061214140465562"
PAY_ID = "P0008182020061214140465562"

# Text of any kind, and text of the characters that matter here.
typed_texts = st.text(st.characters(codec=None)) | st.text("0123456789 -+.,:/TZFfPp８٣\n\u200bNaein", max_size=40)


def refusal(read: Callable[[], object]) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read()
    return caught.value


def answer_of(read: Callable[[str], object], text: str) -> object:
    """What a reader makes of a text: its answer, or the reason of its BadInput; None if it gave neither."""
    try:
        return read(text)
    except BadInput as error:
        return error.reason or None
