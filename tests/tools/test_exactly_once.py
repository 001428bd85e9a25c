"""The proof by numbers, in short."""

from __future__ import annotations

import pytest

from tools.exactly_once import MODES, MUST_BE_ZERO, SHOWN, main, simulate


@pytest.mark.parametrize("repeat", MODES)
def test_agents_who_follow_the_proposal_double_and_lose_nothing(repeat: str) -> None:
    totals = simulate(25, 7, repeat)
    assert {name: totals[name] for name in MUST_BE_ZERO} == dict.fromkeys(MUST_BE_ZERO, 0)
    assert totals["intents"] == totals["wishes"] == 25
    assert totals["confirmed"]
    assert totals["placed"]


def test_the_counts_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--runs", "3", "--agents", "wrong"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in SHOWN)


@pytest.mark.system
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("repeat", MODES)
def test_a_thousand_wishes_double_and_lose_nothing(repeat: str) -> None:
    totals = simulate(1000, 20261123, repeat)
    assert {name: totals[name] for name in MUST_BE_ZERO} == dict.fromkeys(MUST_BE_ZERO, 0)


@pytest.mark.system
@pytest.mark.timeout(1800)
def test_agents_who_guess_do_double_or_lose_and_the_count_says_so() -> None:
    totals = simulate(400, 1, "none", wrong=True)
    assert totals["doubles"] + totals["lost"] > 0
    assert totals["journals not sound"] == 0
