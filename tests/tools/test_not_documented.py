"""The list of what Linksfield does not document is made from the code, and is the code's."""

from __future__ import annotations

from services.mall.endpoints import ENDPOINTS
from services.records import Provenance
from tools.not_documented import FILE, text


def test_the_list_of_what_is_not_documented_is_that_of_the_code() -> None:
    assert FILE.read_text(encoding="utf-8") == text()


def test_it_names_every_call_that_is_not_documented_whole() -> None:
    partly = [each for each in ENDPOINTS if {each.provenance, each.reply_known} != {Provenance.DOCUMENTED}]
    assert len(partly) > 8
    assert [each.name for each in partly if f"| {each.name} |" not in text()] == []
