"""What the tests of accessibility have in common: every view of the window, and the parts an agent can act on."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QDynamicPropertyChangeEvent, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from services.errors import SecretTrouble, SecretUnavailable
from services.records import Profile
from services.sandbox import sample_cards
from services.support.failures import failure_of
from services.support.manifest import read_manifest
from services.support.updates import UpdateState
from tests.services.support.manifests import LOCKING
from tests.ui.story import Story
from tests.ui.tabs.ordering import ask_to_stop
from ui.dialogs.profiles.contract_check import ContractDialog
from ui.dialogs.profiles.partner_code import PartnerCodeDialog
from ui.dialogs.profiles.set_up_preview import SetUpPreview
from ui.dialogs.support.report import ReportDialog
from ui.tabs.base.side_details import SideDetails
from ui.widgets.announce import ANNOUNCED

CARDS = {card.key: card for card in sample_cards()}
FRESH, RENEWING, BUSY = (CARDS[key].iccid for key in ("fresh", "auto_renewing", "in_use_two_waiting"))
INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
CAMEL = re.compile(r"[a-z][a-z0-9]*([A-Z0-9][a-z0-9]*)*")

# Stops that Tab passes by: each has a key (Ctrl+Shift+L, Esc, Ctrl+K) or an entry of the menu (copying the card).
NO_STOPS = {"recentCardsButton", "clearFilterButton", "findOrDoButton", "copyCardButton"}


# ---------------------------------------------------------------------- the views


def plain(_story: Story) -> None:
    """The window as it is after start: the sample cards."""


def looked_up(tab: str, iccid: str = BUSY) -> Callable[[Story], None]:
    """A tab with a card looked up, and a row selected where there is a table."""

    def show(story: Story) -> None:
        story.look_up(iccid, "SUP-1")
        story.go(tab)
        if tab == "activity":
            story.wait(lambda: story.table("activityTable"), "what was done")
        for table in story.page(tab).findChildren(QTableView):
            if table.isVisible() and table.model().rowCount():
                story.do(partial(table.selectRow, 0))

    return show


def refused(story: Story) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    story.go("card")


def calls(story: Story) -> None:
    looked_up("activity")(story)
    story.choose("activityViewBox", "Calls to Linksfield")


def asked_payment(story: Story) -> None:
    looked_up("payments", CARDS["paid_not_delivered"].iccid)(story)
    story.type("payIdInput", CARDS["paid_not_delivered"].pay_ids[0])
    story.click("queryPaymentButton")
    story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the payment's result")
    story.wait(story.settled, "the orders, listed after what was paid")


def wide(view: Callable[[Story], None]) -> Callable[[Story], None]:
    """A view in a window so wide that the details stand beside the table."""

    def show(story: Story) -> None:
        story.do(lambda: story.window.resize(1400, 860))
        view(story)
        assert any(panel.isVisible() for panel in story.window.findChildren(SideDetails))

    return show


def form(story: Story) -> None:
    """New order with a plan chosen."""
    looked_up("plans", FRESH)(story)
    story.click("orderPlanButton")


def paid_form(story: Story) -> None:
    form(story)
    story.choose("payKindBox", "We have been paid already")


def placed(story: Story) -> None:
    """New order after an order was placed."""
    review(story)
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    story.wait(story.settled, "the orders")


VIEWS: dict[str, Callable[[Story], None]] = {
    "samples": plain,
    "card": looked_up("card"),
    "card refused": refused,
    "orders": looked_up("orders"),
    "renewal": looked_up("renewal", RENEWING),
    "payments": asked_payment,
    "plans": looked_up("plans"),
    "plans, wide": wide(looked_up("plans")),
    "payments, wide": wide(asked_payment),
    "new order": form,
    "new order, paid": paid_form,
    "order placed": placed,
    "activity": looked_up("activity"),
    "calls": calls,
}


# ---------------------------------------------------------------------- the dialogs


def menu_entry(words: str) -> Callable[[Story], None]:
    """A dialog by its entry in the window's menu."""

    def show(story: Story) -> None:
        wanted = QCoreApplication.translate("Menus", words)
        (action,) = (each for each in story.window.actions() if each.text() == wanted)
        story.do(action.trigger)

    return show


def review(story: Story) -> None:
    form(story)
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    story.click("showRequestButton")


def stop(story: Story) -> None:
    looked_up("renewal", RENEWING)(story)
    ask_to_stop(story)


def note_editor(story: Story) -> None:
    looked_up("card")(story)
    story.click("copyForTicketButton")


def partner_code(story: Story) -> None:
    error = SecretUnavailable(SecretTrouble.ABSENT, story.record.profile)
    story.do(
        lambda: story.workplace.around.open_dialog(PartnerCodeDialog(story.session, "Practice", error, story.window))
    )


def set_up_file(story: Story) -> None:
    """What a set-up file would bring: a profile of Linksfield, and one of somebody else."""
    elsewhere = "https://wx.linksfield.net.evil.example/vshop"
    profiles = (
        Profile("Europe", "production", mall_url="https://shop.example/{iccid}", read_only=True),
        Profile("Other", "custom", elsewhere, elsewhere, elsewhere, assumed_calls=True),
    )
    dialog = SetUpPreview(profiles, story.desk.profiles, story.window)
    story.do(lambda: story.workplace.around.open_dialog(dialog))


def contract(story: Story) -> None:
    """*Check the answers* of the profile in use, with a call selected."""
    profile = story.desk.profiles.find(story.record.profile)
    assert profile is not None
    dialog = ContractDialog(story.session, profile, story.sandbox.partner_code, FRESH, story.window)
    story.do(lambda: story.workplace.around.open_dialog(dialog))
    story.wait(lambda: dialog.table.rows.rowCount(), "the answers")
    story.do(lambda: dialog.table.selectRow(0))


def inspector(story: Story) -> None:
    looked_up("card")(story)
    story.do(story.workplace.open_inspector)


def check(story: Story) -> None:
    """*Check what happened* after an order whose answer was lost, with the reason for a decision asked."""
    review(story)
    story.sandbox.set_faults("singleOrder=drop")
    story.click("confirmButton")
    story.wait(lambda: story.shown("checkButton"), "the banner")
    story.wait(story.settled, "the orders")
    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "the dialog")
    story.wait(lambda: story.find("askAgainButton").isEnabled(), "Linksfield's answers")
    story.click("placedButton")


def note(story: Story) -> None:
    looked_up("card")(story)
    story.click("cardNoteButton")


def hand_over(story: Story) -> None:
    menu_entry("Hand-over...")(story)
    story.wait(lambda: story.find("copyHandOverButton").isEnabled(), "the hand-over")


def customer_link(story: Story) -> None:
    """*Let the customer buy*, with a profile that names a shop."""
    found = story.desk.profiles.find(story.record.profile)
    assert found is not None
    shop = replace(found, name="With a shop", mall_url="https://shop.example/buy?card={iccid}")
    story.desk.profiles.add_for_this_run(shop)
    story.desk.vault.use_for_this_run(shop.name, story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile(shop.name))
    looked_up("card", FRESH)(story)
    story.click("cardLetCustomerBuyButton")


def undelivered(story: Story) -> None:
    asked_payment(story)
    story.click("undeliveredButton")
    story.wait(lambda: story.shown("undeliveredDialog"), "the dialog")


def payment_write(story: Story) -> None:
    undelivered(story)
    story.click("confirmPaymentButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")


def compare(story: Story) -> None:
    card = CARDS["paid_twice"]
    looked_up("payments", card.iccid)(story)
    for pay_id in card.pay_ids:
        story.type("payIdInput", pay_id)
        story.click("queryPaymentButton")
        story.wait(partial(_answered, story, pay_id), "the payment's result")
    story.wait(story.settled, "the orders, listed after what was paid")
    story.click("comparePaymentsButton")
    story.wait(lambda: story.shown("comparePaymentsDialog"), "the dialog")


def _answered(story: Story, pay_id: str) -> bool:
    return story.record.payments[pay_id].state == "rows"


def rehearsal(story: Story) -> None:
    placed(story)
    story.click("rehearsePlacedButton")
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")


def updates(story: Story) -> None:
    """*Updates* with an address, a newer version that is needed, and its notes."""
    found = read_manifest(LOCKING)
    known = UpdateState(
        address="https://example.com/a.json",
        tried_address="https://example.com/a.json",
        manifest=found,
        read_at=story.desk.now(),
        tried_at=story.desk.now(),
    )
    story.desk.settings.update_address = known.address
    story.desk.updates.take(known)
    menu_entry("Updates...")(story)


def diagnostics(story: Story) -> None:
    menu_entry("Save diagnostics...")(story)
    story.wait(lambda: story.find("saveDiagnosticsButton").isEnabled(), "the texts")


def failure(story: Story) -> None:
    """Something failed in the program."""
    error = LookupError("odd")
    story.do(lambda: story.workplace.failures.tell(failure_of(LookupError, error, None, story.desk.now())))


def crash(story: Story) -> None:
    """An earlier start died, and its report is looked at."""

    def dialog() -> ReportDialog:
        return ReportDialog(story.session, "crash", "Fatal Python error", story.window)

    story.do(lambda: story.workplace.around.open_dialog(dialog()))


DIALOGS: dict[str, Callable[[Story], None]] = {
    "reviewDialog": review,
    "reviewDialog: stop": stop,
    "noteEditorDialog": note_editor,
    "partnerCodeDialog": partner_code,
    "contractDialog": contract,
    "profilesDialog": menu_entry("Profiles..."),
    "setUpPreviewDialog": set_up_file,
    "agentDialog": menu_entry("Who is working here?"),
    "firstStartDialog": menu_entry("Ways to begin..."),
    "aboutDialog": menu_entry("About"),
    "shortcutsDialog": menu_entry("Keys"),
    "guideDialog": menu_entry("Guide"),
    "inspectorDialog": inspector,
    "checkDialog": check,
    "noteDialog": note,
    "handOverDialog": hand_over,
    "moveDialog": menu_entry("Move to another PC..."),
    "updatesDialog": updates,
    "diagnosticsDialog": diagnostics,
    "reportDialog": failure,
    "reportDialog: crash": crash,
    "notificationDialog": menu_entry("Check a notification..."),
    "customerLinkDialog": customer_link,
    "undeliveredDialog": undelivered,
    "reviewDialog: payment": payment_write,
    "comparePaymentsDialog": compare,
    "rehearsalDialog": rehearsal,
}


# ---------------------------------------------------------------------- their parts


def interactive(top: QWidget) -> list[QWidget]:
    """Everything on show in this window that an agent can act on, without the inner parts of Qt's own widgets."""
    return [
        each
        for each in top.findChildren(QWidget)
        if isinstance(each, INTERACTIVE) and each.isVisible() and each.window() is top and not _inner(each)
    ]


def _inner(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another widget."""
    inside = isinstance(widget.parentWidget(), QComboBox | QAbstractItemView | QAbstractSpinBox | QTabBar)
    return isinstance(widget, QHeaderView) or inside or (widget.objectName().startswith("qt_") and not _tabs_of(widget))


def _tabs_of(widget: QWidget) -> QTabWidget | None:
    """The tab widget whose bar this is."""
    above = widget.parentWidget()
    return above if isinstance(widget, QTabBar) and isinstance(above, QTabWidget) else None


def name_of(widget: QWidget) -> str:
    """The objectName; the bar of a tab widget goes by that of its tab widget."""
    return (_tabs_of(widget) or widget).objectName()


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it; the bar of a tab widget is told by its tab widget."""
    tabs = _tabs_of(widget)
    return tabs.accessibleName() if tabs else said(widget, QAccessible.Text.Name)


def said(widget: QWidget, text: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def tab_stops(top: QWidget) -> list[QWidget]:
    """What Tab has to reach in this window."""
    return [each for each in interactive(top) if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def show(story: Story, view: str) -> QWidget:
    """Bring a view or a dialog on screen; the window it stands in, with the keyboard."""
    story.do(story.window.activateWindow)
    if view in VIEWS:
        VIEWS[view](story)
        top: QWidget = story.window
    else:
        DIALOGS[view](story)
        top = window_of(view)
    if story.shown("keyringState"):
        # Whether the keyring can be chosen comes a moment later.
        story.wait(lambda: story.property("keyringState"), "the keyring's state")
    story.do(top.activateWindow)
    return top


def window_of(name: str) -> QWidget:
    """The dialog or popup of this name that is on show; what follows a colon tells apart what it shows."""
    name = name.partition(":")[0]
    (found,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible())
    return found


class Listener(QObject):
    """Notes what is announced in a window, in order."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.heard: list[str] = []
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == ANNOUNCED.encode():
            self.heard.append(str(self._window.property(ANNOUNCED)))
        return False
