"""docs/questions-for-linksfield.md asks about everything that is assumed, and names nothing that is not there."""

from __future__ import annotations

import re
from types import FunctionType

from services.contract.records import Assumption
from services.csss import endpoints as csss
from services.esim_qr import endpoints as esim_qr
from services.mall import assumptions
from services.mall.endpoints import ENDPOINTS
from services.records import Provenance
from services.wire.calling import Question
from tests.programs import ROOT

FILE = ROOT / "docs" / "questions-for-linksfield.md"
ASSUMED = {
    name
    for name, value in vars(assumptions).items()
    if (name.isupper() and not name.startswith("_") and name not in ("LINKSFIELD_TIME", "MINOR_UNITS"))
    or (isinstance(value, FunctionType) and value.__module__ == assumptions.__name__)
}
EVERY_CALL: tuple[Question, ...] = (*ENDPOINTS, *csss.ENDPOINTS, *esim_qr.ENDPOINTS, *esim_qr.REHEARSED)
PARTLY = {each.name for each in EVERY_CALL if {each.provenance, each.reply_known} != {Provenance.DOCUMENTED}}


def questions() -> list[list[str]]:
    """The rows: number, question, why, what changes, rests on."""
    rows = re.findall(r"^\| (\d+ \|.+) \|$", FILE.read_text(encoding="utf-8"), re.MULTILINE)
    return [row.split(" | ") for row in rows]


def rests_on() -> set[str]:
    return {name for row in questions() for name in re.findall(r"`(\w+)`", row[4])}


def test_every_assumption_has_a_question() -> None:
    assert len(ASSUMED) > 20
    assert (ASSUMED | PARTLY | set(Assumption)) - rests_on() == set()


def test_no_question_rests_on_what_is_not_there() -> None:
    assert rests_on() - ASSUMED - set(Assumption) - {each.name for each in EVERY_CALL} == set()


def test_every_question_says_why_it_matters_and_what_changes() -> None:
    assert [int(row[0]) for row in questions()] == list(range(1, len(questions()) + 1))
    assert [row[0] for row in questions() if len(row) != 5 or not all(cell.strip() for cell in row)] == []


def test_what_changes_is_named_by_files_that_are_there() -> None:
    named = {name for row in questions() for name in re.findall(r"`([\w/]+\.py)`", row[3])}
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).is_file()] == []
