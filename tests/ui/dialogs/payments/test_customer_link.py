"""Shop link for the customer: link and QR code."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton

from services.desk.customer_link import qr_modules
from services.records import Profile
from tests.ui.conftest import PRACTICE
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, review
from ui.dialogs.base.qr_output import print_code
from ui.widgets.qr_code import QrCode, png, svg

FRESH = CARDS["fresh"].iccid
LINK = f"https://shop.example/buy?card={FRESH}"


def with_shop(story: Story, address: str = "https://shop.example/buy?card={iccid}") -> None:
    """Give the practice profile a shop, and look a card up with it."""
    found = story.desk.profiles.find(PRACTICE)
    assert found is not None
    shop = Profile(
        name="With a shop",
        environment="custom",
        vshop_url=found.vshop_url,
        payment_url=found.payment_url,
        topup_url=found.topup_url,
        mall_url=address,
    )
    story.desk.profiles.add_for_this_run(shop)
    story.desk.vault.use_for_this_run(shop.name, story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile(shop.name))
    story.look_up(FRESH, "SUP-3")


@pytest.mark.parametrize(("tab", "button"), [("card", "cardLetCustomerBuyButton"), ("plans", "letCustomerBuyButton")])
def test_the_link_of_this_card_is_there_to_copy_and_says_who_orders(story: Story, tab: str, button: str) -> None:
    with_shop(story)
    story.go(tab)
    story.click(button)
    assert story.find("customerLink", QLineEdit).text() == LINK
    assert "orders in our shop" in story.words(story.find("customerLinkDialog"))
    story.click("copyCustomerLinkButton")
    assert story.clipboard() == LINK


def test_a_longer_link_makes_the_dialog_wide_enough_to_read_it_to_its_end(story: Story) -> None:
    with_shop(story, "https://shop.example/our/own/shop/buy?language=en&card={iccid}")
    story.click("cardLetCustomerBuyButton")
    field = story.find("customerLink", QLineEdit)
    assert field.text().endswith(FRESH)
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()


@pytest.mark.parametrize(("tab", "button"), [("card", "cardLetCustomerBuyButton"), ("plans", "letCustomerBuyButton")])
def test_without_a_shop_it_says_where_to_set_it(story: Story, tab: str, button: str) -> None:
    story.look_up(FRESH)
    story.go(tab)
    story.click(button)
    assert "Enter it under Profiles, with {iccid} in" in story.words(story.page(tab))
    assert not story.shown("customerLinkDialog")


def modules_of(image: QImage, count: int) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a painted code, read at the middle of each."""
    side = min(image.width(), image.height()) // count
    left, top = (image.width() - side * count) // 2, (image.height() - side * count) // 2
    places = range(count)
    return tuple(
        tuple(
            image.pixelColor(left + column * side + side // 2, top + row * side + side // 2).lightness() < 128
            for column in places
        )
        for row in places
    )


def test_the_code_on_screen_is_the_links_in_whole_pixels(story: Story) -> None:
    with_shop(story)
    story.click("cardLetCustomerBuyButton")
    code = story.find("qrCode", QrCode)
    modules = qr_modules(LINK)
    assert modules_of(code.grab().toImage(), len(modules)) == modules


def test_picture_and_drawing_hold_the_same_modules() -> None:
    modules = qr_modules(LINK)
    assert modules_of(QImage.fromData(png(modules)), len(modules)) == modules
    drawing = ElementTree.fromstring(svg(modules))
    assert drawing.attrib["viewBox"] == f"0 0 {len(modules)} {len(modules)}"
    assert (drawing[1].attrib["d"].count("M"), drawing[1].attrib["d"][:1]) == (runs(modules), "M")


def runs(modules: tuple[tuple[bool, ...], ...]) -> int:
    return sum(dark and not before for line in modules for before, dark in zip((False, *line), line, strict=False))


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_code_is_saved_where_the_agent_says(story: Story, tmp_path: Path, suffix: str) -> None:
    with_shop(story)
    story.click("cardLetCustomerBuyButton")
    story.click("saveQrButton")
    target = tmp_path / f"code.{suffix}"
    dialog = story.find("saveQrDialog", QFileDialog)
    story.do(lambda: dialog.fileSelected.emit(str(target)))
    story.do(dialog.close)
    story.wait(lambda: "Saved to" in story.words(story.find("customerLinkDialog")), "the file")
    modules = qr_modules(LINK)
    assert target.read_bytes() == (png(modules) if suffix == "png" else svg(modules))


def test_a_file_that_cannot_be_written_is_said(story: Story, tmp_path: Path) -> None:
    with_shop(story)
    story.click("cardLetCustomerBuyButton")
    story.click("saveQrButton")
    dialog = story.find("saveQrDialog", QFileDialog)
    story.do(lambda: dialog.fileSelected.emit(str(tmp_path / "no" / "folder.png")))
    story.do(dialog.close)
    story.wait(lambda: "could not be saved" in story.words(story.find("customerLinkDialog")), "the sentence")


def test_print_opens_the_systems_own_dialog(story: Story) -> None:
    with_shop(story)
    story.click("cardLetCustomerBuyButton")
    story.click("printQrButton")
    dialog = story.find("printQrDialog", QDialog)
    assert dialog.isVisible()
    story.do(dialog.reject)
    assert story.find("printQrButton", QPushButton).isEnabled()


def test_what_is_printed_has_the_code_and_the_link(story: Story, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    assert print_code(printer, qr_modules(LINK), LINK)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_a_code_keeps_its_quiet_zone_white_however_small(qapp: QApplication) -> None:
    code = QrCode()
    code.show_modules(qr_modules(LINK))
    code.resize(QSize(260, 300))
    image = QImage(code.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    code.render(image)
    assert modules_of(image, len(qr_modules(LINK))) == qr_modules(LINK)


PAYS = "https://shop.example/pay?card={iccid}&order={order}&payment={pay_id}"


def test_an_order_by_card_ends_with_the_way_to_pay_it(story: Story) -> None:
    with_shop(story, PAYS)
    choose_plan(story)
    assert not story.shown("wayToPay"), "the shop can take the money"
    review(story)
    confirm(story)
    placed = story.record.placed
    assert placed is not None
    link = f"https://shop.example/pay?card={FRESH}&order={placed.order_no}&payment={placed.pay_id}"
    assert story.find("orderLink", QLineEdit).text() == link, "at once, without another press"
    story.click("sendWayToPayButton")
    assert story.find("customerLink", QLineEdit).text() == link
    assert f"pays order {placed.order_no} in our shop" in story.words(story.find("customerLinkDialog"))
    assert story.record.how_to_pay == link, "the reply to the customer has it"
    story.click("closeCustomerLinkButton")
    story.go("card")
    story.wait(lambda: "way to pay" in story.property("verdictStepButton"), "the verdict of an order that waits")
    story.click("verdictStepButton")
    assert story.find("customerLink", QLineEdit).text() == link, "from the verdict as well"


def test_a_shop_that_would_sell_a_second_order_is_said_before_review(story: Story) -> None:
    with_shop(story)
    choose_plan(story)
    assert "would buy a second one" in story.words(story.find("wayToPay"))
    story.click("letCustomerBuyInsteadButton")
    assert story.find("customerLink", QLineEdit).text() == LINK
    story.click("closeCustomerLinkButton")
    review(story)
    confirm(story)
    assert not story.shown("sendWayToPayButton")
    assert not story.shown("orderLink")
    assert "its page would sell a second order" in story.words(story.find("placedBox"))
    assert story.record.how_to_pay == ""


def test_the_link_of_an_order_goes_with_it_and_typed_words_stay(story: Story) -> None:
    with_shop(story, PAYS)
    record = story.record
    record.how_to_pay = record.pay_link = "https://shop.example/pay?order=1"
    record.forget_pay_link()
    assert record.how_to_pay == ""
    record.how_to_pay = "By bank transfer."
    record.forget_pay_link()
    assert record.how_to_pay == "By bank transfer."
