"""An eSIM order rehearsed in practice: the agent plays the shop, and checks what became of the order."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from services.desk.customer_link import qr_modules
from tests.ui.dialogs.payments.test_customer_link import modules_of
from tests.ui.esims import with_esim_qr
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from ui.widgets.qr_code import QrCode

TASK = "rehearse an eSIM"


def rehearse(story: Story) -> None:
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    story.click("rehearseEsimButton")
    story.wait(lambda: story.shown("esimRehearsalDialog"), "the dialog")


def press(story: Story, button: str) -> str:
    """What is said once the sandbox has answered."""
    story.click(button)
    story.wait(lambda: not story.session.tasks.is_running(TASK), "the answer")
    return story.words(story.find("esimRehearsalNotice"))


def report(story: Story, row: int) -> str:
    story.do(lambda: story.find("esimReportBox", QComboBox).setCurrentIndex(row))
    return press(story, "reportEsimPaymentButton")


def checked(story: Story) -> str:
    story.click("checkRehearsedEsimButton")
    story.wait(lambda: not story.session.tasks.is_running("esim by QR code"), "Linksfield's answers")
    return story.property("esimState", "accessibleName")


def test_an_esim_is_ordered_ahead_paid_and_its_code_can_be_scanned(story: Story) -> None:
    rehearse(story)
    assert "A rehearsal: here you are our shop" in story.property("esimRehearsalSays")
    assert "nothing is paid yet" in press(story, "orderEsimAheadButton")
    number = story.property("rehearsedEsimInput")
    assert report(story, 0) == "Answered with code 0: success. Now check the order."
    assert "paid. This is the QR code" in checked(story)
    modules = qr_modules(f"LPA:1$rsp.example.com$SANDBOX-{number}")
    assert modules_of(story.find("qrCode", QrCode).grab().toImage(), len(modules)) == modules


def test_a_refused_report_is_said_with_its_code_and_the_order_still_waits(story: Story) -> None:
    rehearse(story)
    press(story, "orderEsimAheadButton")
    assert "(code 10009)\nIts list of codes says: the price differs from the order's." in report(story, 2)
    assert "waiting for payment" in checked(story)


def test_a_report_without_an_answer_is_not_known_and_the_order_tells(story: Story) -> None:
    rehearse(story)
    press(story, "orderEsimAheadButton")
    story.sandbox.set_faults("paymentWebhook=drop-after")
    assert "Whether it arrived is not known: check the order" in report(story, 0)
    assert "paid. This is the QR code" in checked(story)


def test_a_report_needs_the_number_of_an_order(story: Story) -> None:
    rehearse(story)
    story.click("reportEsimPaymentButton")
    story.wait(lambda: not story.session.tasks.is_running(TASK), "the sentence")
    assert "number" in story.words(story.find("esimRehearsalDialog")).lower()
    assert story.sandbox.state()["esims"] == []
