"""Stories of *Check the answers*: from the profile as typed to the file that may be sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QTableView

from services.sandbox import Sandbox
from tests.ui.dialogs.acting import GOOD_CARD, choose_file, error_at, said, type_profile
from tests.ui.story import Story
from ui.tables.row_model import ToneRole

RENEWING = "89852000000000010031"


@pytest.fixture
def manager(story: Story, sandbox: Sandbox) -> Story:
    """The profile manager with a good profile at the sandbox typed in, not saved, and a card."""
    story.do(story.workplace.open_profiles)
    type_profile(story, "Sandbox next door", sandbox)
    story.type("partnerCodeInput", sandbox.partner_code)
    story.type("trialCardInput", GOOD_CARD)
    return story


def check(story: Story) -> list[list[str]]:
    story.click("checkContractButton")
    story.wait(lambda: story.shown("contractTable") and story.table("contractTable"), "the calls to end")
    return story.table("contractTable")


def test_every_call_has_a_row_and_the_selected_one_its_details(manager: Story, sandbox: Sandbox) -> None:
    manager.type("trialCardInput", RENEWING)
    sandbox.set_faults("singleQueryOrder=numbers")
    rows = check(manager)
    assert [row[0] for row in rows] == [
        *("singleVerify", "singleServicePlanPage", "singleQueryOrder", "queryAutoRenewalRecord", "resultQuery"),
        *("mallOrder", "notifications"),
    ]
    assert "orderList.orderStatus" in rows[2][2]
    assert "differs" in said(manager, "contractResult")
    manager.do(lambda: manager.find("contractTable", QTableView).selectRow(2))
    assert "orderList.remainingDays (number)" in manager.property("contractDetails", "plainText")


@pytest.mark.parametrize(
    ("fault", "pill", "began", "headline"),
    [
        ("", ("refused", "grey"), "refused in", "These calls were refused: resultQuery, mallOrder."),
        ("resultQuery=500", ("not answered", "red"), "not answered", "1 of 6 calls had no answer"),
    ],
)
def test_only_a_yes_is_green_and_the_whole_answer_stands_in_the_details(
    manager: Story, sandbox: Sandbox, fault: str, pill: tuple[str, str], began: str, headline: str
) -> None:
    sandbox.set_faults(fault)
    assert check(manager)[0][1] == "answered"
    table = manager.find("contractTable", QTableView)
    answers = [table.model().index(row, 1) for row in (0, 4)]
    shown = [(answer.data(), answer.data(ToneRole)) for answer in answers]
    assert shown == [("answered", "green"), pill]
    assert headline in said(manager, "contractResult")
    assert manager.property("contractResult", "tone") == pill[1]
    manager.do(lambda: table.selectRow(4))
    assert manager.property("contractDetails", "plainText").startswith(began)


def test_what_is_saved_has_no_partner_code_and_no_whole_card(manager: Story, sandbox: Sandbox, tmp_path: Path) -> None:
    check(manager)
    manager.click("saveContractButton")
    choose_file(manager, tmp_path / "answers.json", "contractFileDialog")
    manager.wait(lambda: "Saved" in said(manager, "contractResult"), "the file")
    text = (tmp_path / "answers.json").read_text(encoding="utf-8")
    assert sandbox.partner_code not in text
    assert GOOD_CARD not in text
    assert len(json.loads(text)["calls"]) == 6


def test_without_a_card_it_is_asked_for_at_its_field(manager: Story) -> None:
    manager.type("trialCardInput", "")
    manager.click("checkContractButton")
    manager.wait(lambda: error_at(manager, "trialCardInput"), "the error")
    assert not manager.shown("contractDialog")


def test_leaving_while_it_asks_shows_nothing_later(manager: Story, sandbox: Sandbox) -> None:
    sandbox.set_faults("singleVerify=slow:0.6")
    manager.click("checkContractButton")
    manager.wait(lambda: manager.shown("contractDialog"), "the dialog")
    assert "Asking" in said(manager, "contractResult")
    manager.do(lambda: manager.find("contractDialog", QDialog).reject())
    assert not manager.shown("contractDialog")
    assert manager.shown("profilesDialog")
