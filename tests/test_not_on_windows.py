from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.not_on_windows import NOT_ON_WINDOWS, NOT_UNDER_WINE

TESTS = Path(__file__).parent
LISTED = [name for each in (NOT_ON_WINDOWS, NOT_UNDER_WINE) for names in each.values() for name in names]


@pytest.fixture(scope="module")
def every_name() -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in TESTS.rglob("test_*.py"))
    return {name for text in texts for name in re.findall(r"def (test_\w+)\(", text)}


@pytest.mark.parametrize("name", LISTED)
def test_what_is_left_out_on_windows_is_a_test_that_exists(name: str, every_name: set[str]) -> None:
    assert name.partition("[")[0] in every_name


def test_no_test_is_left_out_twice() -> None:
    assert len(LISTED) == len(set(LISTED))
