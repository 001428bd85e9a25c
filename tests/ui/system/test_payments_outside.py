"""Payments where other programs take part: a real browser, a reader of QR codes, and a process that is killed."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from services.desk.customer_link import qr_modules
from services.mall.client import MallClient
from services.records import Bases, Money, OrderDraft, OrderNumbers, Profile
from services.sandbox import Sandbox
from services.wire.transport import Transport
from tests.programs import running
from tests.services.browser import Browser, chromium
from tests.support import require_tools
from tests.ui.conftest import MovableClock, sandbox_profile
from tests.ui.everywhere.access import show
from tests.ui.followers import Follower, following
from tests.ui.rehearsing import caught_addresses, open_page, order_by_card, state
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.widgets.qr_code import png, svg

pytestmark = pytest.mark.system

FRESH = CARDS["fresh"].iccid
LINK = f"https://shop.example/buy?card={FRESH}&from=support"


@pytest.fixture
def urls() -> Iterator[list[str]]:
    with caught_addresses() as found:
        yield found


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    require_tools("chromium", "chromedriver")
    with chromium(tmp_path / "browser") as opened:
        yield opened


@pytest.fixture
def follower(story: Story, qloop: asyncio.AbstractEventLoop) -> Iterator[Follower]:
    with following(story, qloop) as started:
        yield started


def visit(story: Story, browser: Browser, url: str, *selectors: str) -> None:
    """Open the page and click; the window goes on living meanwhile, as its page is served by it."""
    browser.open(url)
    for selector in selectors:
        browser.click(selector)
    story.do(lambda: None)


def test_the_rehearsal_is_declined_then_paid_in_a_real_browser_and_followed_to_its_end(
    story: Story, browser: Browser, urls: list[str], follower: Follower, clock: MovableClock
) -> None:
    order_by_card(story)
    visit(story, browser, open_page(story, urls), "#practice-decline", "#submit")
    story.wait(lambda: state(story) in ("Declined", "Failed"), "the decline")
    browser.click("#practice-pay")
    browser.click("#submit")
    story.wait(lambda: state(story) == "Paid", "the page's word")
    story.click("closeRehearsalButton")
    clock.advance(60)
    follower.follow.wake()
    notices = story.workplace.toasts
    story.wait(lambda: any("is paid" in text for text in notices.texts()), "the notice")
    story.click("lookUpButton")
    story.wait(lambda: len(story.record.orders.value or ()) == 1, "the order on the card")


def test_a_rehearsal_that_is_left_is_said_and_nothing_is_paid(story: Story, browser: Browser, urls: list[str]) -> None:
    order_by_card(story)
    visit(story, browser, open_page(story, urls), "#cancel")
    story.wait(lambda: state(story) == "Left unpaid", "the word")
    assert story.desk.followed.followed()


def test_an_auto_renewal_is_set_up_in_a_real_browser(story: Story, browser: Browser, urls: list[str]) -> None:
    order_by_card(story, renews=True)
    visit(story, browser, open_page(story, urls, "anna@example.com"), "#practice-pay", "#submit")
    story.wait(lambda: state(story) == "Bank card set up", "the card")
    story.click("startSubscriptionButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    story.click("confirmButton")
    story.wait(lambda: state(story) == "Renewal on", "the renewal")


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_the_qr_code_is_decoded_back_to_the_link_by_another_program(tmp_path: Path, kind: str) -> None:
    require_tools("zbarimg")
    path = tmp_path / f"code.{kind}"
    path.write_bytes(png(qr_modules(LINK)) if kind == "png" else svg(qr_modules(LINK)))
    assert decoded(path if kind == "png" else drawn(path)) == LINK


def test_the_code_on_screen_and_the_saved_one_lead_to_the_link_of_the_card(story: Story, tmp_path: Path) -> None:
    require_tools("zbarimg")
    show(story, "customerLinkDialog")
    link = story.property("customerLink")
    seen, saved = tmp_path / "seen.png", tmp_path / "saved.png"
    code: QWidget = story.find("qrCode")
    assert code.grab().save(str(seen))
    story.click("saveQrButton")
    story.do(lambda: story.find("saveQrDialog", QFileDialog).fileSelected.emit(str(saved)))
    story.wait(lambda: "Saved to" in story.words(story.find("customerLinkDialog")), "the word")
    assert CARDS["fresh"].iccid in link
    assert [decoded(picture) for picture in (seen, saved)] == [link, link]


def test_i_paid_and_got_no_qr_code_ends_with_a_code_that_another_program_reads(story: Story, tmp_path: Path) -> None:
    require_tools("zbarimg")
    show(story, "esimQrDialog: no code")
    assert "paid, but sent no QR code" in story.property("esimState", "accessibleName")
    story.click("esimAgainButton")
    story.wait(lambda: story.shown("qrCode"), "the code")
    seen, saved = tmp_path / "seen.png", tmp_path / "saved.png"
    code: QWidget = story.find("qrCode")
    assert code.grab().save(str(seen))
    story.click("saveEsimQrButton")
    story.do(lambda: story.find("saveQrDialog", QFileDialog).fileSelected.emit(str(saved)))
    story.wait(lambda: "Saved to" in story.words(story.find("esimQrNotice")), "the word")
    assert [decoded(picture) for picture in (seen, saved)] == ["LPA:1$rsp.example.com$SANDBOX-QR-LATE"] * 2


def decoded(picture: Path) -> str:
    """What zbar reads in a picture."""
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, timeout=60, check=True
    )
    return read.stdout.strip()


def drawn(path: Path) -> Path:
    """The drawing as a picture, made by Qt's own SVG renderer."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(path))
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    picture = path.with_suffix(".drawn.png")
    assert image.save(str(picture))
    return picture


# ---------------------------------------------------------------------- over a restart


NUMBERS = OrderNumbers(order_no="2026112314050012345", pay_id="P0002702026112314050012345")


def order(sandbox: Sandbox) -> None:
    """An order by card on the fresh card, whose payment waits."""
    transport = Transport()
    bases = Bases(vshop=sandbox.vshop_url, payment=sandbox.payment_url, topup=sandbox.topup_url)
    profile: Profile = sandbox_profile(sandbox)
    client = MallClient(profile, bases, sandbox.partner_code, transport, lambda _call: None, MovableClock().now)
    plan = next(plan for plan in client.plans(FRESH) if plan.package_code == "DP20190726001274")
    draft = OrderDraft(iccid=FRESH, plan=plan, periods=1, total=Money(Decimal("12.36"), "GBP"))
    client.place_order(draft, NUMBERS)
    transport.close()


def write_profile(data: Path, sandbox: Sandbox) -> None:
    data.mkdir()
    profile = {
        "name": "Shop",
        "environment": "custom",
        "vshop_url": sandbox.vshop_url,
        "payment_url": sandbox.payment_url,
        "topup_url": sandbox.topup_url,
    }
    (data / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")
    (data / "settings.json").write_text(json.dumps({"agent": "tester"}), encoding="utf-8")


def first_line(process: subprocess.Popen[str], begins: str) -> str:
    assert process.stdout is not None
    return next(line for line in process.stdout if line.startswith(begins))


def test_a_followed_payment_survives_kill_9_and_is_told_by_the_next_start(sandbox: Sandbox, tmp_path: Path) -> None:
    order(sandbox)
    data = tmp_path / "data"
    write_profile(data, sandbox)
    program = (sys.executable, "-m", "tests.ui.system.follower_program", data, sandbox.partner_code, FRESH)
    with running(tmp_path, (*program, NUMBERS.pay_id)) as first:
        assert NUMBERS.pay_id in first_line(first, "waits")
        first.kill()
        first.wait()
    sandbox.pay(NUMBERS.pay_id)
    with running(tmp_path, (*program, "")) as second:
        told = first_line(second, "paid")
    assert f"payment {NUMBERS.pay_id} is paid" in told
