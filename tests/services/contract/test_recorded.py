"""Every reply that was recorded of a real account (or of the sandbox) is understood as its file says.

A new one is added by dropping what *Check what Linksfield answers* saved, or `main.py --check-contract` wrote, into
tests/recorded/. Where the program learns to understand more, the file is checked anew, and its change is reviewed.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from services.contract.document import FORMAT
from services.contract.records import Assumption
from services.mall.endpoints import ENDPOINTS
from tests.programs import ROOT
from tests.services.contract.replaying import again, told

RECORDED = sorted((ROOT / "tests" / "recorded").glob("*.json"))


def test_there_are_recorded_replies() -> None:
    assert len(RECORDED) >= 5


@pytest.mark.parametrize("file", RECORDED, ids=lambda path: path.stem)
def test_a_recorded_reply_is_understood_as_its_file_says(file: Path) -> None:
    document = json.loads(file.read_text(encoding="utf-8"))
    assert document["format"] == FORMAT
    found = again(document)
    answered = [number for number, call in enumerate(document["calls"]) if call["status"] is not None]
    assert {document["calls"][number]["call"] for number in answered} <= {each.name for each in ENDPOINTS if each.safe}
    assert [told(found["calls"][at]) for at in answered] == [told(document["calls"][at]) for at in answered]
    assert [found["calls"][at]["reply"] for at in answered] == [document["calls"][at]["reply"] for at in answered]


def test_the_recorded_replies_say_something_of_most_assumptions() -> None:
    said = {
        name
        for file in RECORDED
        for call in json.loads(file.read_text(encoding="utf-8"))["calls"]
        for name in (*call["confirmed"], *call["refuted"])
    }
    assert set(Assumption) - said <= {Assumption.PUSH_HMAC}
