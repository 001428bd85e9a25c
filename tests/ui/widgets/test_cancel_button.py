"""A question that takes long can be given up, wherever it was asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from services.sandbox import Sandbox
from tests.ui.conftest import sandbox_profile
from tests.ui.dialogs.acting import GOOD_CARD, type_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan
from ui.widgets import buttons

FRESH, FOREIGN = CARDS["fresh"].iccid, CARDS["other_partner"].iccid


@pytest.fixture(autouse=True)
def _late_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds are far more than a test should take."""
    monkeypatch.setattr(buttons, "SHOW_CANCEL_AFTER_MS", 30)


def give_up(story: Story, name: str) -> None:
    """Wait for the button, and press it: the sandbox would take its time."""
    story.wait(lambda: story.shown(name), name)
    story.click(name)
    story.wait(lambda: not story.shown(name), "the button to go")


def test_a_review_that_takes_long_can_be_cancelled(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    assert not story.shown("cancelReviewButton")
    story.sandbox.set_faults("singleQueryOrder=slow:1.2")
    story.click("reviewButton")
    give_up(story, "cancelReviewButton")
    assert story.find("reviewButton", QPushButton).isEnabled()
    assert not story.shown("reviewDialog")


def test_asking_with_the_other_profiles_can_be_cancelled(story: Story, sandbox: Sandbox) -> None:
    story.desk.profiles.add_for_this_run(sandbox_profile(sandbox, "Another"))
    story.desk.vault.use_for_this_run("Another", sandbox.partner_code)
    story.look_up(FOREIGN)
    story.sandbox.set_faults("singleVerify=slow:1.2")
    story.click("verdictStepButton")
    give_up(story, "cancelOthersButton")
    assert story.find("verdictStepButton", QPushButton).isEnabled()
    assert not story.shown("profileTrials")


def test_testing_a_connection_can_be_cancelled(story: Story, sandbox: Sandbox) -> None:
    story.do(story.workplace.open_profiles)
    type_profile(story, "Sandbox next door", sandbox)
    story.type("partnerCodeInput", sandbox.partner_code)
    story.type("trialCardInput", GOOD_CARD)
    story.sandbox.set_faults("singleVerify=slow:1.2")
    story.click("testConnectionButton")
    give_up(story, "cancelTrialButton")
    assert story.find("testConnectionButton", QPushButton).isEnabled()
    assert story.property("trialResult", "visible") == "False"


def test_no_button_comes_where_the_answer_does(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    clock = story.window.findChild(QPushButton, "cancelReviewButton")
    assert clock is not None
    assert not clock.isVisible()
    assert [timer.isActive() for timer in clock.findChildren(QTimer)] == [False]


def test_asking_for_a_payment_can_be_cancelled_and_asked_again(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.go("payments")
    story.sandbox.set_faults("resultQuery#1=slow:1.2")
    story.type("payIdInput", "P0002702026010112000012345")
    story.click("queryPaymentButton")
    give_up(story, "cancelPaymentButton")
    assert story.table("paymentsTable")[0][1] == "Check now"
    story.click("queryPaymentButton")
    story.wait(lambda: story.table("paymentsTable")[0][1] == "Not at Linksfield", "the answer")
