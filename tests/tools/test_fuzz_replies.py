"""Three thousand mangled replies, and the dearest ones, at every run of the tests."""

from __future__ import annotations

import random

import pytest

from tools.fuzz_replies import MIB, Fuzzer, main, run
from tools.mangled_replies import NOTHING, READS, REFUSED, RIGHT, costly_bodies, make_case


def test_three_thousand_mangled_replies_are_neither_believed_nor_doubted_wrongly() -> None:
    found = run(3000, 20261128, costly=False)
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


def test_the_dearest_reply_takes_less_than_two_hundred_megabytes() -> None:
    fuzzer = Fuzzer()
    costs = [fuzzer.cost(name, body) for name, body in costly_bodies().items()]
    fuzzer.close()
    assert {cost.name: cost.size // MIB for cost in costs if cost.size > 200 * MIB} == {}


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--cases", "20"]) == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in ("uncaught     0", "wrong class  0", "most memory", "longest time"))
