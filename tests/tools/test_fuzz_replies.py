"""A thousand mangled replies at every run of the tests; the dearest ones, and more, in the system set."""

from __future__ import annotations

import random

import pytest

from tools.fuzz_replies import MIB, Fuzzer, main, run
from tools.mangled_replies import COSTLY, NOTHING, READS, REFUSED, RIGHT, costly_body, make_case


def test_a_thousand_mangled_replies_are_neither_believed_nor_doubted_wrongly() -> None:
    found = run(1000, 20261128, costly=False)
    assert (found.uncaught, found.wrong) == ([], [])
    assert {
        "confirmed",
        REFUSED,
        NOTHING,
        "verified",
        "2 plans",
        "0 orders",
        "on",
        "off",
        "paid",
    } <= found.classes.keys()


def test_every_call_is_mangled_in_every_way() -> None:
    dice = random.Random(1)
    cases = [make_case(dice) for _number in range(3000)]
    assert {case.call for case in cases} == RIGHT.keys()
    assert RIGHT.keys() > READS
    assert len({how for case in cases for how in case.how.split(", ")}) > 30


@pytest.mark.system
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", ["as many plans as are read", "as many small objects as are read", "wide characters"])
def test_the_dearest_replies_take_less_than_two_hundred_megabytes(name: str) -> None:
    fuzzer = Fuzzer()
    cost = fuzzer.cost(name, costly_body(name))
    fuzzer.close()
    assert cost.size < 200 * MIB


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--cases", "20", "--without-cost"]) == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in ("cases        20", "uncaught     0", "wrong class  0"))


@pytest.mark.system
@pytest.mark.timeout(1800)
def test_no_costly_reply_stops_the_other_threads_or_fills_the_memory(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--cases", "1000"]) == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in (*COSTLY, "most memory", "longest time"))
