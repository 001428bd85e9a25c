from __future__ import annotations

import re

import pytest

from services.patterns import pattern


def test_an_expression_is_compiled_once_and_when_it_is_asked_for() -> None:
    damaged = pattern("(")  # said by whoever asks
    with pytest.raises(re.error):
        damaged()
    word = pattern(r"on e", re.VERBOSE | re.IGNORECASE)
    assert word().fullmatch("ONE")
    assert word() is word()
