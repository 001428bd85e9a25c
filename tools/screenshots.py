"""Pictures of every tab and dialog, in every look: `uv run python -m tools.screenshots [FOLDER] [LOOK...]`.

A look is a theme and a language, at the usual size or larger. The real window is played over the real sandbox, on a
screen that only exists in memory; each look in a process of its own, since a screen is made once a process.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from services.sandbox import Sandbox, sample_cards
from tools.looks import LOOKS, SMALLEST, USUAL, Look, Size
from tools.open_window import PROFILE, Stage, bases_of, stage

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from tests.ui.story import Story

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "screenshots"
TICKET = "T-48213"
CARDS = {card.key: card for card in sample_cards()}
MAIL = f"""Re: {TICKET}
Card {CARDS["paid_twice"].iccid}, payIds {" and ".join(CARDS["paid_twice"].pay_ids)}.
My second card {CARDS["auto_renewing"].iccid} renews, too."""


def main(arguments: list[str]) -> int:
    """Take the pictures of these looks (all, if none is named) into the folder named, or into build/screenshots."""
    options = argparse.ArgumentParser(prog="python -m tools.screenshots", description="Pictures every tab and dialog.")
    options.add_argument("folder", nargs="?", type=Path, default=FOLDER, metavar="FOLDER", help="made if it is missing")
    options.add_argument("looks", nargs="*", metavar="LOOK", help=", ".join(LOOKS))
    chosen = options.parse_args(arguments)
    strange = [name for name in chosen.looks if name not in LOOKS]
    if strange:
        options.error(f"no look is called {strange[0]}")
    folder: Path = chosen.folder
    folder.mkdir(parents=True, exist_ok=True)
    wanted = chosen.looks or list(LOOKS)
    if len(wanted) == 1:
        take(folder, wanted[0])
        return 0
    with ThreadPoolExecutor(2) as both:
        return max(both.map(partial(_take_apart, folder), wanted))


def take(folder: Path, name: str) -> None:
    """Take every picture of one look, in this process."""
    with open_look(LOOKS[name]) as story:

        def save(stop: str, over: QWidget | None) -> None:
            composed(story.window, over).save(str(folder / f"{stop}-{name}.png"))

        Morning(story, save, LOOKS[name].screen).play()


def _take_apart(folder: Path, look: str) -> int:
    command = [sys.executable, "-m", "tools.screenshots", str(folder), look]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


class Morning:
    """Plays one agent's morning; `see` is called at every stop, with its name and what stands over the window."""

    def __init__(self, story: Story, see: Callable[[str, QWidget | None], None], screen: Size | None) -> None:
        self._story = story
        self._see = see
        self._screen = screen

    def play(self) -> None:
        """Every tab and dialog, in the order in which an agent meets them."""
        for part in (
            self._first_look,
            self._trouble,
            self._order,
            self._paid_order,
            self._renewal,
            self._payments,
            self._charged_twice,
            self._shop,
            self._unanswered,
            self._found,
            self._bulk,
            self._menus,
            self._profiles,
            self._esims,
            self._contract,
            self._support,
        ):
            part()
            while len(self._story.session.records) > 1:
                self._story.do(self._story.workplace.close_current)

    # ------------------------------------------------------------------ the stops

    def _first_look(self) -> None:
        from tests.ui.everywhere import access

        if self._screen is None:
            self._resize(USUAL)
        self._take("idle")
        self._look_up("in_use_two_waiting")
        self._tabs("card", "orders", "payments", "activity")
        if self._screen is None:
            self._resize(SMALLEST)
            self._tabs("card", "orders", "plans", suffix="-small")
            self._resize(USUAL)
        self._story.go("card")
        self._open("copy-for-ticket", "noteEditorDialog", "copyForTicketButton")
        self._open("note", "noteDialog", "cardNoteButton")
        self._prepared("reply-templates", "templatesDialog", access.templates)
        self._close("noteEditorDialog")

    def _trouble(self) -> None:
        self._look_up("other_partner")
        self._take("card-refused")
        self._story.type("cardInput", "12 34")
        self._story.click("lookUpButton")
        self._take("card-wrong")

    def _order(self) -> None:
        from PySide6.QtWidgets import QTableView

        from tests.ui.everywhere import access

        story = self._story
        self._look_up("fresh")
        self._tabs("plans")
        story.type("plansFilter", "europe")
        table = story.find("plansTable", QTableView)
        story.wait(lambda: 0 < table.model().rowCount() < 214, "the filter")
        story.do(lambda: table.selectRow(1))
        self._take("plans-filtered")
        story.go("new_order")
        self._take("new-order")
        self._open("review", "reviewDialog", "reviewButton", keep=True)
        self._confirm()
        self._take("order-placed")
        self._prepared("rehearsal", "rehearsalDialog", access.menu_entry("Rehearse Stripe..."))
        story.click("followPlacedButton")
        self._tabs("payments", suffix="-followed")

    def _paid_order(self) -> None:
        from PySide6.QtWidgets import QRadioButton

        self._choose_plan("documented_verify")
        self._story.do(self._story.find("shopWasPaidChoice", QRadioButton).click)
        self._take("new-order-paid")
        # Nothing of the proof is typed yet: each field says what it wants.
        self._story.click("reviewButton")
        self._take("new-order-wrong")

    def _renewal(self) -> None:
        story = self._story
        self._look_up("auto_renewing")
        self._tabs("renewal")
        self._open("stop-renewal", "reviewDialog", "stopRenewalButton", keep=True)
        story.click("confirmButton")
        story.wait(lambda: story.record.stopped is not None and not story.record.write_under_way, "the stop to end")
        story.wait(story.settled, "the read-back")
        self._take("renewal-stopped")

    def _payments(self) -> None:
        self._look_up("paid_not_delivered")
        self._ask("paid_not_delivered")
        self._open("undelivered", "undeliveredDialog", "undeliveredButton", keep=True)
        self._open("payment-write", "reviewDialog", "confirmPaymentButton")
        self._close("undeliveredDialog")

    def _charged_twice(self) -> None:
        self._look_up("paid_twice")
        self._ask("paid_twice")
        self._take("payments-twice")
        self._open("compare-payments", "comparePaymentsDialog", "comparePaymentsButton")

    def _shop(self) -> None:
        from tests.ui.everywhere import access

        access.customer_link(self._story)
        self._take("customer-link", "customerLinkDialog")

    def _esims(self) -> None:
        from tests.ui.everywhere import access

        story = self._story
        self._prepared("ask-linksfield", "askLinksfieldDialog", access.ask_linksfield)
        self._prepared("esim-not-set-up", "esimQrDialog", access.menu_entry("eSIM by QR code..."))
        self._prepared("esim-no-code", "esimQrDialog", access.esim_without_code)
        self._prepared("esim", "esimQrDialog", access.esim_qr)
        self._prepared("esim-codes", "esimCodesDialog", access.esim_codes)
        self._prepared("esim-rehearsal", "esimRehearsalDialog", access.esim_rehearsal)
        self._close("esimQrDialog")
        self._look_up("in_use_two_waiting")
        self._tabs("payments", suffix="-esim")
        story.do(lambda: story.session.set_profile(PROFILE))

    def _contract(self) -> None:
        from tests.ui.everywhere import access

        self._prepared("find-order", "findOrderDialog", access.find_order)
        self._prepared("device", "deviceDialog", access.device)
        self._prepared("all-orders", "allOrdersDialog", access.all_orders)
        self._prepared("cards-in-use", "cardsInUseDialog", access.cards_in_use)
        self._prepared("bundle-groups", "bundleGroupsDialog", access.bundle_groups)
        self._prepared("contract-order", "contractOrderDialog", access.contract_order)
        self._story.do(lambda: self._story.session.set_profile(PROFILE))

    def _unanswered(self) -> None:
        from PySide6.QtWidgets import QPushButton

        story = self._story
        self._choose_plan("documented_order_reply")
        story.sandbox.set_faults("singleOrder=drop")
        story.click("reviewButton")
        story.wait(lambda: story.shown("reviewDialog"), "the review")
        self._confirm()
        story.sandbox.set_faults("")
        story.wait(lambda: story.shown("attentionBanner"), "the banner")
        self._tabs("card", "activity", suffix="-not-known-yet")
        story.click("checkButton")
        story.wait(lambda: story.shown("checkDialog"), "the dialog")
        story.wait(lambda: story.find("askAgainButton", QPushButton).isEnabled(), "Linksfield's answers")
        self._take("check", "checkDialog", keep=True)
        story.click("placedButton")
        self._take("check-decide", "checkDialog")

    def _found(self) -> None:
        """What is found by typing and in a pasted mail, and what was told."""
        story = self._story
        self._look_up("in_use_two_waiting")
        story.do(story.workplace.find_or_do.open)
        self._take("palette-empty", "paletteDialog", keep=True)
        story.type("paletteInput", "europe")
        self._take("palette", "paletteDialog")
        story.do(story.workplace.open_another)
        story.type("cardInput", MAIL)
        story.wait(lambda: story.shown("foundPanel"), "the chips")
        self._take("paste-chips")
        story.type("cardInput", "")
        story.do(story.workplace.close_current)
        story.do(story.workplace.drawer.toggle)
        self._take("notices")
        story.do(story.workplace.drawer.toggle)

    def _bulk(self) -> None:
        from tests.ui.everywhere import access

        story = self._story
        profile = story.record.profile
        for name, go_on in access.MANY_CARDS.items():
            go_on(story)
            self._take(name)
        story.click("bulkDoneButton")
        story.do(story.workplace.bulk.leave)
        story.do(lambda: story.session.set_profile(profile))

    def _menus(self) -> None:
        from tests.ui.everywhere.access import menu_entry

        story = self._story
        self._look_up("in_use_two_waiting")
        story.do(story.workplace.open_inspector)
        self._take("inspector", "inspectorDialog")
        for words, name, dialog in (
            ("Who is working here?", "agent", "agentDialog"),
            ("Getting started...", "first-start", "firstStartDialog"),
            ("Check a notification...", "notification", "notificationDialog"),
            ("Shift hand-over...", "hand-over", "handOverDialog"),
            ("Move to another computer...", "move", "moveDialog"),
            ("Receive notifications...", "receiving", "receivingDialog"),
            ("Guide", "guide", "guideDialog"),
            ("Keys", "keys", "shortcutsDialog"),
            ("About", "about", "aboutDialog"),
        ):
            menu_entry(words)(story)
            self._take(name, dialog)

    def _profiles(self) -> None:
        from tests.ui.everywhere import access

        story = self._story
        story.do(lambda: story.workplace.open_partner_code(PROFILE))
        self._take("partner-code", "partnerCodeDialog")
        story.do(story.workplace.open_profiles)
        self._take("profiles", "profilesDialog", keep=True)
        story.type("trialCardInput", CARDS["fresh"].iccid)
        story.click("testConnectionButton")
        self._take("profile-trial", "profilesDialog", keep=True)
        self._open("set-up-file", "setUpFileDialog", "importProfilesButton")
        self._close("profilesDialog")
        self._prepared("set-up-preview", "setUpPreviewDialog", access.set_up_file)
        self._prepared("contract", "contractDialog", access.contract)

    def _support(self) -> None:
        from tests.ui.everywhere import access

        self._prepared("diagnostics", "diagnosticsDialog", access.diagnostics)
        self._prepared("report", "reportDialog", access.failure)
        self._prepared("report-crash", "reportDialog", access.crash)
        self._prepared("updates-off", "updatesDialog", access.menu_entry("Updates..."))
        # Last: from here on this version counts as too old for production.
        self._prepared("updates", "updatesDialog", access.updates)

    # ------------------------------------------------------------------ what the agent does

    def _look_up(self, key: str) -> None:
        self._story.look_up(CARDS[key].iccid, TICKET)

    def _tabs(self, *names: str, suffix: str = "") -> None:
        for name in names:
            self._story.go(name)
            self._take(name + suffix)

    def _choose_plan(self, key: str) -> None:
        from PySide6.QtWidgets import QTableView

        story = self._story
        self._look_up(key)
        story.go("plans")
        story.do(lambda: story.find("plansTable", QTableView).selectRow(0))
        if not story.shown("orderPanel"):
            # Where there is no room beside the plans, the order is a step of its own.
            story.click("orderPlanButton")
        story.wait(lambda: story.shown("orderPanel"), "the order")

    def _confirm(self) -> None:
        story = self._story
        story.click("confirmButton")
        story.wait(lambda: story.record.placed is not None and not story.record.write_under_way, "the order")
        story.wait(story.settled, "the orders")

    def _ask(self, key: str) -> None:
        """Ask for the results of a card's payments."""
        story = self._story
        story.go("payments")
        for pay_id in CARDS[key].pay_ids:
            story.type("payIdInput", pay_id)
            story.click("queryPaymentButton")
        story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the results")
        story.wait(story.settled, "the orders, listed after what was paid")

    def _resize(self, size: Size) -> None:
        self._story.do(lambda: self._story.window.resize(*size))

    # ------------------------------------------------------------------ the stops

    def _open(self, name: str, dialog: str, button: str, *, keep: bool = False) -> None:
        """Press a button, and take what it opens."""
        self._story.click(button)
        self._take(name, dialog, keep=keep)

    def _prepared(self, name: str, dialog: str, show: Callable[[Story], None]) -> None:
        """Bring a dialog up as the tests of every dialog do, and take it."""
        show(self._story)
        self._take(name, dialog)

    def _take(self, name: str, dialog: str = "", *, keep: bool = False) -> None:
        """Show the window, with this dialog or popup over it, which is closed afterwards unless it is to be used."""
        story = self._story
        over: QWidget | None = None
        if dialog:
            story.wait(lambda: story.shown(dialog), dialog)
            over = story.find(dialog)
        story.run(_rest())
        self._see(name, over)
        if dialog and not keep:
            self._close(dialog)

    def _close(self, dialog: str) -> None:
        from PySide6.QtWidgets import QDialog

        over: QWidget = self._story.find(dialog)
        close: Callable[[], object] = over.reject if isinstance(over, QDialog) else over.close
        self._story.do(close)


async def _rest() -> None:
    """Let what timers announce (spinners, growing dialogs) come to rest before a picture."""
    await asyncio.sleep(0.3)


def composed(window: QWidget, over: QWidget | None) -> QPixmap:
    """The window, and over it the dialog in the middle or the popup where it stands, with a thin frame."""
    from PySide6.QtGui import QColor, QPainter, QPixmap

    lower = window.grab()
    if over is None:
        return lower
    upper = over.grab()
    frame = over.geometry().adjusted(-1, -1, 0, 0)
    place = window.geometry().united(frame.adjusted(0, 0, 1, 1))
    picture = QPixmap(place.size() * lower.devicePixelRatio())
    picture.setDevicePixelRatio(lower.devicePixelRatio())
    picture.fill(QColor(90, 90, 90))
    painter = QPainter(picture)
    painter.translate(-place.topLeft())
    painter.drawPixmap(window.geometry().topLeft(), lower)
    painter.fillRect(window.geometry(), QColor(0, 0, 0, 70))
    painter.drawPixmap(over.geometry().topLeft(), upper)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(frame)
    painter.end()
    return picture


@contextmanager
def open_look(look: Look) -> Iterator[Story]:
    """The real window in a look, on the screen of that look; once a process."""
    width, height = look.screen or (1440, 900)
    with stage(width, height, dots=look.dots, text=look.text) as prepared:
        if look.heard:
            from PySide6.QtGui import QAccessible

            QAccessible.setActive(True)
        with open_story(prepared, look.theme, look.language) as story:
            if look.screen is not None:
                story.do(partial(story.window.resize, width, height))
            yield story


@contextmanager
def open_story(stage: Stage, theme: str, language: str) -> Iterator[Story]:
    """The real window in these colours and this language, over a sandbox of its own."""
    from tests.ui.story import Story

    stage.theme.apply(theme)
    stage.translation.apply(language)
    with Sandbox() as sandbox, stage.open_window(bases_of(sandbox), sandbox.partner_code) as workplace:
        yield Story(workplace, workplace.session.desk, sandbox, stage.loop)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
