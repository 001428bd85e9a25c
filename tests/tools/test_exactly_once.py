"""The proof by numbers, in short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from services.sandbox.shapes import Shape
from tests.beside import BESIDE, Runs, begun
from tools.exactly_once import MODES, MUST_BE_ZERO, ROWS, SHOWN, main, simulate


def nothing_is_wrong(totals: Counter[str]) -> None:
    assert {name: totals[name] for name in MUST_BE_ZERO} == dict.fromkeys(MUST_BE_ZERO, 0)


@pytest.mark.parametrize("repeat", MODES)
def test_agents_who_follow_the_proposal_double_and_lose_nothing(repeat: str) -> None:
    totals = simulate(24, 7, repeat)
    nothing_is_wrong(totals)
    assert totals["wishes"] == 24
    assert totals["confirmed"]
    assert totals["placed"]


def test_renewals_and_orders_by_contract_are_among_the_writes() -> None:
    totals = simulate(15, 3, "none", row="renewals, CSSS orders")
    # How many of each depends on which wishes are hindered first: threads decide that.
    assert totals["by contract"] > 0
    assert totals["confirmed"]


def test_every_habit_has_its_row() -> None:
    habits = {row.shapes for row in ROWS.values()} - {""}
    forms = {shape for shape in Shape if shape.startswith(("none-", "plans-", "prices-", "few-"))}
    # A list of orders without cards only has an extension want a reason: its own tests hold that.
    assert habits == set(Shape) - forms - {Shape.UNPAID_FOUND, Shape.CARD_NOT_NAMED}


def test_the_counts_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--runs", "3", "--agents", "wrong", "--repeat", "none"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in (*SHOWN, ROWS["faults only"].condition))


def three_hundred(row: str, repeat: str) -> Counter[str]:
    return simulate(300, 20261128, repeat, row=row)


@pytest.fixture(scope="module")
def played(request: pytest.FixtureRequest) -> Iterator[Runs[Counter[str]]]:
    """Every row in every mode that is to be played, in processes beside each other."""
    workers = ProcessPoolExecutor(BESIDE, get_context("spawn"))
    with begun(workers, request, ("row", "repeat"), three_hundred) as running:
        yield running


@pytest.mark.system
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("repeat", MODES)
@pytest.mark.parametrize("row", ROWS)
def test_three_hundred_wishes_of_every_row_double_and_lose_nothing(
    played: Runs[Counter[str]], row: str, repeat: str
) -> None:
    nothing_is_wrong(played[row, repeat].result())


@pytest.mark.system
@pytest.mark.timeout(1800)
def test_agents_who_guess_do_double_or_lose_and_the_count_says_so() -> None:
    totals = simulate(400, 1, "none", manner="wrong")
    assert totals["doubled"] + totals["lost"] > 0
    assert totals["journals not sound"] == 0


@pytest.mark.system
@pytest.mark.timeout(1800)
def test_agents_who_do_not_heed_the_warning_double_what_comes_late_and_the_count_says_so() -> None:
    assert simulate(160, 1, "none", row="work after ten minutes", manner="hasty", agents=1)["doubled"] > 0
