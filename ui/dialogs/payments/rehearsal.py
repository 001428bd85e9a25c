"""Rehearse Stripe: pay an order made from here on a page of this PC, in practice or on UAT, and follow it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from services.errors import BadInput, ConsoleError
from services.records import Environment, PaymentState
from services.writes.records import Private
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.confirm.dialog import open_review
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import Badge, plain_label
from ui.widgets.safe_text import line_text
from ui.words import errors, outcomes, systems
from ui.words.amounts import card_groups, money_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.records import Money
    from services.rehearsal.checkout_page import CheckoutPage, CheckoutResult, Mode
    from services.writes.records import Write
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def rehearse(session: Session, record: OpenCard, pay_id: str, parent: QWidget, say: Callable[[str], None]) -> None:
    """Open the dialog for an order by card that was made from here; `say` gets why it cannot be rehearsed, or ""."""
    session.tasks.start(f"{record.key}:rehearse", _rehearse(session, record, pay_id, parent, say))


async def _rehearse(
    session: Session, record: OpenCard, pay_id: str, parent: QWidget, say: Callable[[str], None]
) -> None:
    try:
        session.desk.checkouts.check(record.profile)
        order = await session.background.read(session.desk.payments.ordered, record.profile, pay_id)
    except ConsoleError as error:
        say(errors.sentence(error))
        return
    if order is None or order.money is None:
        say(
            translate(
                "RehearsalDialog",
                "Only orders placed from this computer and paid by bank card can be rehearsed: their amount and "
                "plan are known.",
            )
        )
        return
    say("")
    # Another card may be on show by now: its agent did not ask for this.
    if record is session.current:
        RehearsalDialog(session, record, order, order.money, parent).open()


class Relay(QObject):
    """Carries what the page says from its own thread to the window's."""

    arrived = Signal(object)


class RehearsalDialog(Sheet):
    """One rehearsal: authorise, pay in the browser, follow. What the page says proves nothing: the result does."""

    def __init__(self, session: Session, record: OpenCard, order: Write, money: Money, parent: QWidget) -> None:
        super().__init__(parent, "rehearsalDialog", translate("RehearsalDialog", "Rehearse Stripe"), 560)
        # -- facts
        self._session = session
        self._record = record
        self._order = order
        self._money = money
        self._renews = order.draft is not None and order.draft.auto_renewal
        self._page: CheckoutPage | None = None
        self._method = ""
        # Without a parent: a page that outlives the dialog may still speak to it.
        self._relay = Relay()
        self._closed = False
        # -- widgets
        self.says = plain_label()
        self.facts = FactGrid(120)
        self.email = named(QLineEdit(), "rehearsalEmailInput")
        self.email_field = Field(self.tr("E-mail of the customer"), self.email)
        self.state = Badge()
        self.notice = NoticeBox()
        # -- buttons
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeRehearsalButton"))
        self.subscribe_button = self.add_button(
            push_button(self.tr("Pay and start auto-renewal..."), "primary", "startSubscriptionButton")
        )
        self.open_button = self.add_button(
            push_button(self.tr("Open the page in the browser"), "primary", "openCheckoutButton")
        )
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.state.setObjectName("rehearsalState")
        self.notice.setObjectName("rehearsalNotice")
        for widget in (self.says, self.facts, self.email_field, self.state, self.notice):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _load(self) -> None:
        leads_to = self._session.desk.clients.leads_to(self._record.profile)
        self.show_badge(*systems.badge(leads_to))
        self.says.setText(
            self.tr(
                "A page opens in your browser in place of the customer's. It closes after use or after 15 "
                "minutes. Use Stripe test cards only, never a real card."
            )
        )
        if leads_to.environment is Environment.UAT:
            untried = self.tr("Not yet tried with Stripe's own script: rely only on the payment result.")
            self.says.setText(f"{self.says.text()}\n{untried}")
        self.facts.add(self.tr("Card"), card_groups(self._record.iccid), mono=True)
        self.facts.add(self.tr("Plan"), line_text(self._order.plan_name))
        self.facts.add(self.tr("Amount"), money_text(self._money))
        self.facts.add(self.tr("payId"), self._order.pay_id, mono=True)
        self.facts.add(self.tr("Auto-renewal"), self.tr("yes") if self._renews else self.tr("no"))
        self.email_field.setVisible(self._renews)
        self.subscribe_button.hide()
        self._say("ready")

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self._relay.arrived.connect(self._on_result, Qt.ConnectionType.QueuedConnection)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(lambda _checked: self._on_open())
        self.subscribe_button.clicked.connect(lambda _checked: self._on_subscribe())
        self._session.record_changed.connect(self._on_changed)

    def _on_open(self) -> None:
        error = self._wrong_email() if self._renews else None
        if error is not None:
            self.email_field.show_error(errors.sentence(error))
            return
        self.open_button.setEnabled(False)
        self._say("opening")
        self._session.tasks.start(self._slot, self._open())

    def _on_result(self, result: CheckoutResult) -> None:
        """What the page in the browser says; the payment's own result is followed beside it."""
        if result.outcome == "set_up":
            self._method = result.payment_method
            self.subscribe_button.show()
            self.open_button.hide()
        elif result.outcome != "declined":
            self.open_button.setEnabled(result.outcome not in ("paid", "processing"))
        if result.outcome in ("paid", "processing"):
            # A decline before may have ended it: what counts is asked for anew.
            self._session.following.follow(self._record, self._order.pay_id)
        self._say(result.outcome, result.code)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is not self._record or part not in ("payments", "sent"):
            return
        written = record.payment_write
        if written is not None and written.pay_id == self._order.pay_id and self._method:
            self._show_subscription()
        elif record.is_paid(self._order.pay_id):
            self.open_button.setEnabled(False)
            self._say("confirmed_paid")
        elif self._failed():
            self._say("confirmed_failed")

    def _on_subscribe(self) -> None:
        error = self._wrong_email()
        if error is not None:
            self.email_field.show_error(errors.sentence(error))
            return
        self.subscribe_button.setEnabled(False)
        self._session.tasks.start(self._slot, self._review())

    def done(self, result: int) -> None:
        self._closed = True
        self._session.tasks.cancel(self._slot)
        if self._page is not None:
            self._page.close()
        super().done(result)

    # ------------------------------------------------------------------ internals

    @property
    def _slot(self) -> str:
        return f"{self._record.key}:rehearsal"

    async def _open(self) -> None:
        session, record = self._session, self._record
        mode: Mode = "setup" if self._renews else "payment"
        relay, email, money = self._relay, self.email.text().strip(), self._money

        def authorise() -> CheckoutPage:
            page = session.desk.checkouts.open(
                record.profile,
                mode,
                self._order.pay_id,
                money,
                lambda result: relay.arrived.emit(result),
                amount=money_text(money),
                email=email,
                language=QLocale().name(),
            )
            if self._closed:
                # Nobody waits for it any more.
                page.close()
            return page

        try:
            await session.unlock(record.profile)
            self._page = await session.background.read(authorise)
        except ConsoleError as error:
            self.open_button.setEnabled(True)
            self.state.show_state(self.tr("Not opened"), "amber")
            self.notice.show_text(errors.sentence(error), "amber")
            return
        self._say("waiting")
        if not self._renews:
            session.following.follow(record, self._order.pay_id)
        if not QDesktopServices.openUrl(QUrl(self._page.url)):
            self._say("no_browser")

    async def _review(self) -> None:
        private = Private(email=self.email.text().strip(), payment_method=self._method)
        writes = self._session.writes
        try:
            review = await writes.review_subscription(self._record, self._order, self._money, private)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "amber")
            self.subscribe_button.setEnabled(True)
            return
        dialog = open_review(self._session, self._record, review, self, private)
        dialog.rejected.connect(lambda: self.subscribe_button.setEnabled(True))

    def _show_subscription(self) -> None:
        written = self._record.payment_write
        if written is None or written.under_way:
            self._say("subscribing")
        elif not written.carried_out:
            self.state.show_state(self.tr("Unconfirmed") if written.unknown else self.tr("Not sent"), "amber")
            self.notice.show_text(outcomes.why_not(written), "amber")
        else:
            self.subscribe_button.hide()
            self._say("subscribed")

    def _failed(self) -> bool:
        remote = self._record.payments.get(self._order.pay_id)
        result = remote.value if remote is not None and remote.answered else None
        return result is not None and result.state is PaymentState.FAILED

    def _wrong_email(self) -> BadInput | None:
        text = self.email.text().strip()
        if not text:
            return BadInput("email", "empty")
        return None if _EMAIL.fullmatch(text) else BadInput("email", "shape")

    def _say(self, state: str, code: str = "") -> None:
        word, tone, sentence = (self._states() | self._ends())[state]
        self.state.show_state(word, tone)
        self.notice.show_text(sentence.format(code=line_text(code) or "?"), tone)

    def _states(self) -> dict[str, tuple[str, str, str]]:
        return {
            "ready": (
                self.tr("Not begun"),
                "grey",
                self.tr("How Linksfield authorises a payment is assumed, not documented: see the guide."),
            ),
            "opening": (self.tr("Opening"), "blue", self.tr("Asking Linksfield to authorise the payment...")),
            "waiting": (
                self.tr("Waiting"),
                "blue",
                self.tr("Waiting for you in the browser. Closing this window closes the page."),
            ),
            "no_browser": (
                self.tr("Not opened"),
                "amber",
                self.tr("No browser could be opened. Close this window and set a default browser."),
            ),
            "declined": (
                self.tr("Declined"),
                "red",
                self.tr("Declined (Stripe's code: {code}). The page stays open for another try."),
            ),
            "paid": (
                self.tr("Paid"),
                "green",
                self.tr("The page says paid. Linksfield's result is being checked; only that counts."),
            ),
            "processing": (
                self.tr("Waiting"),
                "amber",
                self.tr("The page says the payment is pending. It is being followed."),
            ),
            "confirmed_paid": (
                self.tr("Paid"),
                "green",
                self.tr("Linksfield says it is paid: see Orders for whether it is on the card."),
            ),
            "confirmed_failed": (self.tr("Failed"), "red", self.tr("Linksfield says that this payment failed.")),
        }

    def _ends(self) -> dict[str, tuple[str, str, str]]:
        return {
            "set_up": (
                self.tr("Bank card set up"),
                "green",
                self.tr("The bank card is set up. Nothing is charged yet: continue with Pay and start auto-renewal."),
            ),
            "subscribing": (self.tr("Sending"), "blue", self.tr("Linksfield is being asked to start the renewal...")),
            "subscribed": (
                self.tr("Renewal on"),
                "green",
                self.tr("Paid, and auto-renewal is on: see Auto-renewal."),
            ),
            "abandoned": (
                self.tr("Left unpaid"),
                "grey",
                self.tr("The page was left without paying. Nothing was charged by it; you can open another."),
            ),
            "script_missing": (
                self.tr("Not opened"),
                "amber",
                self.tr("Stripe's script did not load in the browser: check the network, and open another page."),
            ),
            "expired": (
                self.tr("Expired"),
                "grey",
                self.tr("Nobody used the page for 15 minutes, so it was closed. You can open another."),
            ),
        }
