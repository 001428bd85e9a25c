"""eSIM by QR code in the window: "I paid and got no QR code", over the real sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QTextEdit, QWidget

from services.desk.customer_link import qr_modules
from tests.ui.dialogs.payments.test_customer_link import modules_of
from tests.ui.esims import SELLS_ESIMS, check_order, with_esim_qr
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from ui.widgets.qr_code import QrCode

CODE = "LPA:1$rsp.example.com$SANDBOX-QR-1"
LATE = "LPA:1$rsp.example.com$SANDBOX-QR-LATE"


def opened(story: Story, number: str = "") -> QWidget:
    """The dialog by the menu, with this order checked."""
    menu_entry("eSIM by QR code...")(story)
    story.wait(lambda: story.shown("esimQrDialog"), "the dialog")
    if number:
        check_order(story, number)
    return story.find("esimQrDialog")


def state(story: Story) -> str:
    return story.property("esimState", "accessibleName")


def test_i_paid_and_got_no_qr_code(story: Story) -> None:
    with_esim_qr(story)
    dialog = opened(story, "QR-LATE")
    assert "paid, but sent no QR code" in state(story)
    assert not story.shown("qrCode")
    story.click("copyEsimTextEnglishButton")
    assert "eSIM order: QR-LATE\nYour status (orderPayStatus): 1\nqrCode: none" in story.clipboard()
    story.click("esimAgainButton")
    story.wait(lambda: story.shown("qrCode"), "the code")
    code = story.find("qrCode", QrCode)
    modules = qr_modules(LATE)
    assert modules_of(code.grab().toImage(), len(modules)) == modules
    assert "paid. This is the QR code" in state(story)
    assert not story.shown("copyEsimTextEnglishButton"), "there is nothing left to ask"
    assert LATE not in story.words(dialog)
    # The ticket ends with a note, which never has the code.
    story.click("copyEsimNoteButton")
    note = story.clipboard().split("\n")
    assert note[:3] == [
        "PRACTICE: nothing here is real.",
        "",
        "eSIM order QR-LATE: Linksfield says paid, and sent its QR code.",
    ]
    assert note[3].startswith("Profile ")
    assert note[4].startswith("desk-2, ")
    assert "LPA:" not in story.clipboard()


def test_enter_in_the_number_checks_the_order(story: Story) -> None:
    with_esim_qr(story)
    opened(story)
    story.do(lambda: story.find("esimOrderInput", QLineEdit).setText("QR-0"))
    story.key("esimOrderInput", Qt.Key.Key_Return)
    story.wait(lambda: "waiting for payment" in state(story), "the answer")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("QR-0", "waiting for payment"),
        ("QR-2", "the payment was not successful"),
        ("QR-3", "cancelled. The eSIM must be ordered again"),
        ("QR-ODD", "Linksfield's status is 8: none of its documents"),
    ],
)
def test_what_is_not_paid_is_said_in_words_and_shows_no_code(story: Story, number: str, says: str) -> None:
    with_esim_qr(story)
    opened(story, number)
    assert says in state(story)
    story.click("copyEsimNoteButton")
    assert f"eSIM order {number}: " in story.clipboard()
    for name in ("qrCode", "copyActivationCodeButton", "saveEsimQrButton", "printEsimQrButton"):
        assert not story.shown(name)


def test_the_activation_code_is_copied_by_its_button_alone_which_says_what_it_is(story: Story) -> None:
    with_esim_qr(story)
    dialog = opened(story, "QR-1")
    assert story.shown("qrCode")
    assert CODE not in story.words(dialog)
    story.click("copyActivationCodeButton")
    assert story.clipboard() == CODE
    assert "Whoever has it first has the eSIM" in story.words(story.find("esimQrNotice"))
    assert CODE not in story.words(dialog)
    story.click("copyEsimNoteButton")
    assert not story.shown("esimQrNotice"), "another text is on the clipboard now"


def test_the_details_of_the_esim_stand_below_as_they_came(story: Story) -> None:
    with_esim_qr(story)
    opened(story, "QR-1")
    assert "RELEASED" in story.find("esimDetails", QTextEdit).toPlainText()


def test_details_that_fail_are_said_beside_the_code_that_came(story: Story) -> None:
    with_esim_qr(story)
    story.sandbox.set_faults("myEsimDetail=drop")
    opened(story, "QR-1")
    assert story.shown("qrCode")
    assert "The connection broke before the answer was complete" in story.property("esimDetailsLine")


def test_a_refusal_is_said_with_what_the_code_means(story: Story) -> None:
    with_esim_qr(story)
    dialog = opened(story, "QR-NONE")
    assert "(code 10008)\nIts list of codes says: the order does not exist." in story.words(dialog)
    assert not story.shown("qrCode")


def test_no_answer_shows_no_older_code_and_can_be_asked_again(story: Story) -> None:
    with_esim_qr(story)
    dialog = opened(story, "QR-1")
    story.sandbox.set_faults("queryOrdStatusAndEmail=drop")
    story.click("esimAgainButton")
    story.wait(lambda: "The connection broke" in story.words(dialog), "the sentence")
    assert not story.shown("qrCode")
    story.sandbox.set_faults("")
    story.click("retryButton")
    story.wait(lambda: story.shown("qrCode"), "the code")


def test_another_number_takes_the_shown_code_away(story: Story) -> None:
    with_esim_qr(story)
    opened(story, "QR-1")
    story.do(lambda: story.find("esimOrderInput", QLineEdit).setText("QR-2"))
    assert not story.shown("qrCode")
    assert not story.shown("esimState")


def test_a_wrong_password_is_refused_and_asked_for_where_it_is_kept(story: Story) -> None:
    with_esim_qr(story, "another-password")
    assert "(code 2)" in story.words(opened(story, "QR-1"))


def test_without_its_password_it_says_where_that_is_entered(story: Story) -> None:
    with_esim_qr(story)
    story.desk.vault.forget_code(f"{SELLS_ESIMS}/esim_qr")
    words = story.words(opened(story, "QR-1"))
    assert "password of eSIM by QR code" in words
    assert "Enter it under Profiles" in words


def test_without_a_number_nothing_is_asked(story: Story) -> None:
    with_esim_qr(story)
    dialog = opened(story)
    story.click("checkEsimOrderButton")
    assert "Enter the number of the eSIM order." in story.words(dialog)


def test_without_the_part_one_line_says_what_it_would_give(story: Story) -> None:
    dialog = opened(story)
    assert "With eSIM by QR code set up in the profile, this shows" in story.words(dialog)
    for name in ("esimOrderInput", "checkEsimOrderButton", "sampleEsimOrderBox", "esimCodesButton"):
        assert not story.shown(name)
    story.click("closeEsimQrButton")
    story.go("payments")
    assert not story.shown("openEsimQrButton")


def test_payments_leads_there_where_the_profile_has_the_part(story: Story) -> None:
    with_esim_qr(story)
    story.look_up("89852022022002030498")
    story.go("payments")
    story.click("openEsimQrButton")
    story.wait(lambda: story.shown("esimQrDialog"), "the dialog")


def test_a_sample_order_of_practice_is_checked_at_once(story: Story) -> None:
    with_esim_qr(story)
    opened(story)
    box: QWidget = story.find("sampleEsimOrderBox")
    assert box.isVisible()
    story.choose("sampleEsimOrderBox", "One that is paid")
    story.do(lambda: box.activated.emit(box.currentIndex()))  # type: ignore[attr-defined]  # a QComboBox
    story.wait(lambda: story.shown("qrCode"), "the code")


def test_the_codes_of_the_webhook_are_explained(story: Story) -> None:
    with_esim_qr(story)
    opened(story)
    story.click("esimCodesButton")
    words = story.words(story.find("esimCodesDialog"))
    for code, meaning in (("6006", "the reserved eSIM is released"), ("10009", "the price differs")):
        assert code in words
        assert meaning in words


def test_the_code_is_saved_as_a_picture_that_is_named_by_its_order(story: Story, tmp_path: Path) -> None:
    with_esim_qr(story)
    opened(story, "QR-1")
    story.click("saveEsimQrButton")
    target = tmp_path / "code.png"
    asking = story.find("saveQrDialog", QFileDialog)
    assert [Path(path).name for path in asking.selectedFiles()] == ["eSIM QR-1.png"]
    story.do(lambda: asking.fileSelected.emit(str(target)))
    story.do(asking.close)
    story.wait(lambda: "Saved to" in story.words(story.find("esimQrNotice")), "the file")
    modules = qr_modules(CODE)
    assert modules_of(QImage(str(target)), len(modules)) == modules


def test_print_opens_the_systems_own_dialog(story: Story) -> None:
    with_esim_qr(story)
    opened(story, "QR-1")
    story.click("printEsimQrButton")
    asking = story.find("printQrDialog", QDialog)
    assert asking.isVisible()
    story.do(asking.reject)


def test_a_closed_dialog_gets_no_answer_any_more(story: Story) -> None:
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    story.do(lambda: story.find("esimOrderInput", QLineEdit).setText("QR-1"))
    story.click("checkEsimOrderButton")
    story.click("closeEsimQrButton")
    story.wait(lambda: not story.session.tasks.is_running("esim by QR code"), "the question to be dropped")
    assert not any(each.objectName() == "esimQrDialog" and each.isVisible() for each in QApplication.topLevelWidgets())
