"""The hand-over of a shift says how each write ended in the words of every other view."""

from __future__ import annotations

import pytest

from services.desk.done import Did
from services.desk.shift_hand_over import Shift
from services.records import Environment
from services.writes.states import State
from tests.services.desk.verdicts.known import NOW, at, proof, wrote
from ui.words.shift_hand_over import hand_over_text


@pytest.mark.parametrize(
    ("did", "proved", "outcome"),
    [
        (Did.STOP_RENEWAL, False, "Noted: went through"),
        (Did.STOP_RENEWAL, True, "Went through"),
        (Did.CONFIRM_PAYMENT, False, "Noted: went through"),
        (Did.RECORD_ORDER, False, "Noted: placed"),
    ],
)
def test_only_orders_are_placed(did: Did, proved: bool, outcome: str) -> None:
    row = wrote(did, State.PLACED, evidence=proof() if proved else None)
    text = hand_over_text(Shift(begin=at(600), unknown=(), watched=(), writes=(row,), notes=()), (), "mei", NOW)
    assert f": {outcome} (" in text


def test_what_was_sent_elsewhere_than_to_production_says_so() -> None:
    tried = wrote(environment=Environment.UAT)
    text = hand_over_text(Shift(begin=at(600), unknown=(), watched=(), writes=(tried, wrote()), notes=()), (), "", NOW)
    lines = [line for line in text.splitlines() if "Europe" in line]
    assert [line.startswith("- TEST (UAT): ") for line in lines] == [False, True]
