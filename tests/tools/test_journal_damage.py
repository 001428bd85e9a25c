"""Damage to the journal is always said and never keeps the window shut, in short and in full."""

from __future__ import annotations

import pytest

from tools.journal_damage import SHOWN, main, measured


def test_damage_of_every_kind_is_noticed_and_none_keeps_the_window_shut() -> None:
    for name, counted in measured(random_damages=20, each=120, seed=7):
        assert (counted["without a window"], counted["unnoticed"], counted["told wrongly"]) == (0, 0, 0), name
        assert counted["writes stopped"] + counted["mended"], name


@pytest.mark.system
@pytest.mark.timeout(600)
def test_every_byte_of_page_1_every_index_entry_and_a_thousand_damages_with_a_log(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 0
    printed = capsys.readouterr().out
    assert [line.split("damages")[0].strip() for line in printed.splitlines()] == [
        "every byte of page 1",
        "every byte of page 1, beside",
        "every index entry",
        "every index entry, beside",
        "at random, with a log",
        "at random, with a log, beside",
    ]
    assert all(word in printed for word in SHOWN)
