"""docs/network-matrix.md says what the program does: a few cells are played here, all of them in a system test."""

from __future__ import annotations

import re

import pytest

from services.mall.endpoints import ENDPOINTS
from tools.network_matrix import AUTHORISATIONS, CALLS, FAULTS, FILE, NOBODY, QUESTIONS, WRITES, cell, text


def lines(call: str) -> list[list[str]]:
    """The rows of one call, as the document has them."""
    section = re.split(r"^## ", FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = (part for part in section if part.startswith(f"{call}\n"))
    rows = [line.strip("| ").split(" | ") for line in found.splitlines() if line.startswith("| ")]
    return rows[1:]


def test_every_call_takes_part() -> None:
    assert set(CALLS) == {*QUESTIONS, *AUTHORISATIONS, *WRITES}
    assert {each.name for each in ENDPOINTS if each.safe} <= QUESTIONS.keys()


@pytest.mark.parametrize("call", CALLS)
def test_every_fault_of_a_call_stands_in_the_document_once(call: str) -> None:
    named = [fault for row in lines(call) for fault in row[0].replace("`", "").split(", ")]
    assert sorted(named) == sorted(FAULTS)


@pytest.mark.parametrize("call", sorted(WRITES))
def test_no_write_that_may_have_arrived_may_be_repeated(call: str) -> None:
    for faults, _sees, journal, again in lines(call):
        if "unknown" in journal.split(", "):
            assert again == "no: check first", faults
        if NOBODY in faults:
            # A stop looks first whether there is anything to stop, and goes no further.
            assert journal in ("recorded, sending, not_sent", "recorded, not_sent")
            assert again == "yes, the same one"


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("singleVerify", "status-before:503"),
        ("singleQueryOrder", "html-before"),
        ("resultQuery", "refused:E429:too many requests"),
        ("singleOrder", "drop-after"),
        ("SynOrderInfo", NOBODY),
        ("cancelAutoRenewalRecord", "foreign-after"),
        ("resultConfirm", "refused:E999:Not today"),
        ("renewPackage", "drop-after"),
        ("orderPackage", "refused-after:E999:Not today"),
    ],
)
def test_a_cell_is_what_the_program_does(call: str, fault: str) -> None:
    (row,) = (row for row in lines(call) if fault in row[0].replace("`", "").split(", "))
    assert tuple(row[1:]) == cell(call, fault)


@pytest.mark.system
@pytest.mark.timeout(1200)
def test_the_document_is_what_the_program_does() -> None:
    assert FILE.read_text(encoding="utf-8") == text(CALLS)
