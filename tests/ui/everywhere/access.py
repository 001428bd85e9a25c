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
from services.sandbox.sample_cards import fleet_cards
from services.support.failures import failure_of
from services.support.manifest import read_manifest
from services.support.updates import UpdateState
from tests.services.support.manifests import LOCKING
from tests.ui.esims import check_order, with_esim_qr
from tests.ui.sister_parts import with_parts
from tests.ui.story import Story
from tests.ui.tabs.bulk import playing as bulk
from tests.ui.tabs.ordering import ask_to_stop, choose_shop
from ui.dialogs.profiles.contract_check import ContractDialog
from ui.dialogs.profiles.partner_code import PartnerCodeDialog
from ui.dialogs.profiles.set_up_preview import SetUpPreview
from ui.dialogs.support.report import ReportDialog
from ui.tabs.base.side_details import SideDetails
from ui.widgets.announce import ANNOUNCED

CARDS = {card.key: card for card in sample_cards()}
FLEET = tuple(card.iccid for card in fleet_cards(10))
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
NO_STOPS = {
    "recentCardsButton",
    "clearFilterButton",
    "findOrDoButton",
    "copyCardButton",
    "fewerPeriodsButton",
    "morePeriodsButton",
    "paysByCardChoice",
    "shopWasPaidChoice",
    "bulkOrderPaidChoice",
}


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


def very_wide(view: Callable[[Story], None]) -> Callable[[Story], None]:
    """The plans in a window with room for the names of their countries, the first one chosen."""

    def show(story: Story) -> None:
        story.do(lambda: story.window.resize(1920, 1000))
        view(story)
        assert not story.find("plansTable", QTableView).isColumnHidden(2)

    return show


def form(story: Story) -> None:
    """New order with a plan chosen."""
    looked_up("plans", FRESH)(story)
    story.wait(lambda: story.shown("orderForm") or story.shown("orderPlanButton"), "the order, or the way to it")
    if not story.shown("orderForm"):
        # In large text the order is a step of its own.
        story.click("orderPlanButton")
    story.wait(lambda: story.shown("orderForm"), "the order")


def paid_form(story: Story) -> None:
    form(story)
    choose_shop(story)


def placed(story: Story) -> None:
    """New order after an order was placed."""
    review(story)
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    story.wait(story.settled, "the orders")


def bulk_list(story: Story) -> None:
    bulk.paste(story, f"8.98524E+19\n{FLEET[0]}\n{FLEET[0]}")


def bulk_table(story: Story) -> None:
    story.sandbox.add_fleet(10)
    bulk.look_up(story, FLEET)
    story.do(partial(bulk.page_of(story).table.selectRow, 0))


def bulk_stop(story: Story) -> None:
    bulk_table(story)
    bulk.preview(story)


def bulk_report(story: Story) -> None:
    story.sandbox.set_faults(f"cancelAutoRenewalRecord@{FLEET[1]}=drop")
    bulk_stop(story)
    _stop_six(story)


def bulk_plans(story: Story) -> None:
    """The plans that many cards may buy, one of them chosen."""
    with_parts(story, story.sandbox)
    bulk_table(story)
    bulk.plans_for(story, FLEET[6:])
    bulk.choose_plan(story)


def bulk_order(story: Story) -> None:
    """What an order of it comes to: one of the cards is refused for this profile."""
    bulk_plans(story)
    story.click("continueBulkOrderButton")


def bulk_order_report(story: Story) -> None:
    story.sandbox.set_faults(f"orderPackage@{FLEET[7]}=drop")
    bulk_order(story)
    _order_for_three(story)


def _stop_six(story: Story) -> None:
    bulk.stop(story, 6)
    bulk.ended(story)


def _plans_after_stop(story: Story) -> None:
    story.click("bulkDoneButton")
    bulk_plans(story)


def _go_on(story: Story) -> None:
    story.click("continueBulkOrderButton")


def _order_for_three(story: Story) -> None:
    bulk.order(story, 3)
    bulk.ended(story)


# A morning's work on many cards, each step after the one before.
MANY_CARDS: dict[str, Callable[[Story], None]] = {
    "bulk-list": bulk_list,
    "bulk-table": bulk_table,
    "bulk-stop": bulk.preview,
    "bulk-report": _stop_six,
    "bulk-order-plans": _plans_after_stop,
    "bulk-order": _go_on,
    "bulk-order-report": _order_for_three,
}

VIEWS: dict[str, Callable[[Story], None]] = {
    "samples": plain,
    "card": looked_up("card"),
    "card refused": refused,
    "orders": looked_up("orders"),
    "renewal": looked_up("renewal", RENEWING),
    "payments": asked_payment,
    "plans": looked_up("plans"),
    "plans, wide": very_wide(looked_up("plans")),
    "payments, wide": wide(asked_payment),
    "new order": form,
    "new order, paid": paid_form,
    "order placed": placed,
    "activity": looked_up("activity"),
    "bulk list": bulk_list,
    "bulk table": bulk_table,
    "bulk stop": bulk_stop,
    "bulk report": bulk_report,
    "bulk order, plans": bulk_plans,
    "bulk order": bulk_order,
    "bulk order report": bulk_order_report,
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


def templates(story: Story) -> None:
    note_editor(story)
    story.click("customerReplyButton")
    story.click("keepAsTemplateButton")


def hand_over(story: Story) -> None:
    menu_entry("Shift hand-over...")(story)
    story.wait(lambda: story.find("copyHandOverButton").isEnabled(), "the hand-over")


def customer_link(story: Story) -> None:
    "*Shop link for the customer*, with a profile that names a shop."
    found = story.desk.profiles.find(story.record.profile)
    assert found is not None
    shop = replace(found, name="With a shop", mall_url="https://shop.example/buy?card={iccid}")
    story.desk.profiles.add_for_this_run(shop)
    story.desk.vault.use_for_this_run(shop.name, story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile(shop.name))
    looked_up("card", FRESH)(story)
    story.click("cardLetCustomerBuyButton")


def esim_qr(story: Story) -> None:
    """*eSIM by QR code* with a profile that has the part, and the code of a paid order."""
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    check_order(story, "QR-1")


def esim_without_code(story: Story) -> None:
    """The same of an order that is paid, and whose code did not come."""
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    check_order(story, "QR-LATE")


def esim_codes(story: Story) -> None:
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    story.click("esimCodesButton")


def esim_rehearsal(story: Story) -> None:
    """*Rehearse an eSIM order* with one that was ordered ahead."""
    with_esim_qr(story)
    menu_entry("eSIM by QR code...")(story)
    story.click("rehearseEsimButton")
    story.click("orderEsimAheadButton")
    story.wait(lambda: story.shown("esimRehearsalNotice"), "the answer")


def ask_linksfield(story: Story) -> None:
    looked_up("card", RENEWING)(story)
    menu_entry("Ask Linksfield...")(story)


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
    menu_entry("Rehearse Stripe...")(story)
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


def find_order(story: Story) -> None:
    """*Find an order* with an order found."""
    looked_up("payments", BUSY)(story)
    story.click("findOrderButton")
    story.type("orderCardInput", BUSY)
    story.click("findOrderNowButton")
    story.wait(lambda: story.shown("foundOrderFields"), "the order")


def device(story: Story) -> None:
    with_parts(story, story.sandbox)
    looked_up("card")(story)
    story.click("deviceButton")
    story.wait(lambda: story.record.device.state == "rows", "the fields")


def all_orders(story: Story) -> None:
    with_parts(story, story.sandbox)
    looked_up("orders")(story)
    story.click("allOrdersButton")
    story.wait(lambda: story.record.all_orders.state == "rows", "the orders")
    story.do(partial(story.find("allOrdersTable", QTableView).selectRow, 0))


def extension(story: Story) -> None:
    all_orders(story)
    story.do(partial(story.find("allOrdersTable", QTableView).selectRow, 2))
    story.click("extendOrderButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")


def contract_order(story: Story) -> None:
    with_parts(story, story.sandbox)
    form(story)
    story.click("contractOrderButton")
    story.wait(lambda: story.shown("contractOrderDialog"), "the dialog")


def cards_in_use(story: Story) -> None:
    with_parts(story, story.sandbox)
    menu_entry("Cards in use (CSSS)...")(story)
    story.wait(lambda: story.shown("cardsInUseTable"), "the cards")
    story.do(partial(story.find("cardsInUseTable", QTableView).selectRow, 0))


def bundle_groups(story: Story) -> None:
    """*Bundle groups* with the cards of one."""
    looked_up("card")(story)
    menu_entry("Bundle groups...")(story)
    story.wait(lambda: story.shown("bundleGroupsTable"), "the groups")
    story.do(partial(story.find("bundleGroupsTable", QTableView).selectRow, 0))
    story.wait(lambda: "sims.1." in story.find("bundleGroupFields", QTextEdit).toPlainText(), "the cards")


DIALOGS: dict[str, Callable[[Story], None]] = {
    "reviewDialog": review,
    "reviewDialog: stop": stop,
    "noteEditorDialog": note_editor,
    "partnerCodeDialog": partner_code,
    "contractDialog": contract,
    "profilesDialog": menu_entry("Profiles..."),
    "setUpPreviewDialog": set_up_file,
    "agentDialog": menu_entry("Who is working here?"),
    "firstStartDialog": menu_entry("Getting started..."),
    "aboutDialog": menu_entry("About"),
    "shortcutsDialog": menu_entry("Keys"),
    "guideDialog": menu_entry("Guide"),
    "inspectorDialog": inspector,
    "checkDialog": check,
    "noteDialog": note,
    "templatesDialog": templates,
    "handOverDialog": hand_over,
    "moveDialog": menu_entry("Move to another computer..."),
    "receivingDialog": menu_entry("Receive notifications..."),
    "updatesDialog": updates,
    "diagnosticsDialog": diagnostics,
    "reportDialog": failure,
    "reportDialog: crash": crash,
    "notificationDialog": menu_entry("Check a notification..."),
    "customerLinkDialog": customer_link,
    "esimQrDialog": esim_qr,
    "esimQrDialog: no code": esim_without_code,
    "esimQrDialog: not set up": menu_entry("eSIM by QR code..."),
    "esimCodesDialog": esim_codes,
    "esimRehearsalDialog": esim_rehearsal,
    "askLinksfieldDialog": ask_linksfield,
    "undeliveredDialog": undelivered,
    "reviewDialog: payment": payment_write,
    "comparePaymentsDialog": compare,
    "rehearsalDialog": rehearsal,
    "findOrderDialog": find_order,
    "deviceDialog": device,
    "allOrdersDialog": all_orders,
    "cardsInUseDialog": cards_in_use,
    "bundleGroupsDialog": bundle_groups,
    "reviewDialog: extension": extension,
    "contractOrderDialog": contract_order,
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
