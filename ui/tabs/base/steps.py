"""Does what the steps of a verdict say, from whatever tab they are offered on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from services.desk.verdicts.verdicts import Step
from ui.dialogs.confirm.stop_renewal import ask_to_stop
from ui.dialogs.payments.compare import ComparePaymentsDialog
from ui.dialogs.payments.confirming import ask_to_confirm
from ui.dialogs.payments.customer_link import send_way_to_pay
from ui.dialogs.payments.requests import RequestWriter
from ui.dialogs.payments.undelivered import UndeliveredDialog
from ui.session.order_form import now_text
from ui.session.remote import ERROR

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.desk.verdicts.verdicts import Offer
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.words.ticket.language import NoteLanguages


class Steps(QObject):
    """Signals: `said(sentence)` where a step cannot be taken, "" to take that back; `copied(sentence)`;
    `note_wanted(kind)` to copy "internal" or "customer".
    """

    said = Signal(str)
    copied = Signal(str)
    note_wanted = Signal(str)

    def __init__(self, session: Session, languages: NoteLanguages, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._writer = RequestWriter(session, languages)
        self._ways: dict[Step, Callable[[OpenCard, Offer], None]] = {
            Step.CHECK: lambda _record, offer: session.check_wanted.emit(offer.intent),
            Step.CONFIRM_PAYMENT: self._confirm,
            Step.FOLLOW_PAYMENT: lambda record, offer: session.following.follow(record, offer.pay_id),
            Step.FOLLOW_DELIVERY: lambda record, offer: session.following.follow_delivery(record, offer.pay_id),
            Step.ESCALATE: self._escalate,
            Step.COPY_REFUND_REQUEST: self._copy_refund_request,
            Step.COMPARE_PAYMENTS: self._compare,
            Step.RECORD_FOR_SHOP: self._record_for_shop,
            Step.PASTE_PAY_ID: lambda _record, _offer: session.set_tab("payments"),
            Step.SEND_WAY_TO_PAY: self._send_way_to_pay,
            Step.ORDER_PLAN: lambda _record, _offer: session.set_tab("plans"),
            Step.STOP_RENEWAL: lambda record, _offer: ask_to_stop(session, record, self._window, self._say_of(record)),
            Step.TRY_OTHER_PROFILES: lambda record, _offer: session.reads.try_other_profiles(record),
            Step.ASK_AGAIN: self._ask_again,
            Step.COPY_REPLY: lambda _record, _offer: self.note_wanted.emit("customer"),
            Step.COPY_NOTE: lambda _record, _offer: self.note_wanted.emit("internal"),
        }

    def take(self, record: OpenCard, offer: Offer) -> None:
        """Do what this step says, if it is still offered."""
        if offer.offered:
            self._ways[offer.step](record, offer)

    def compare(self, record: OpenCard, pay_ids: list[str], chosen: str) -> None:
        """Show these payments beside each other."""
        ComparePaymentsDialog(self._session, record, pay_ids, chosen, self._writer, self._window).open()

    # ------------------------------------------------------------------ internals

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def _say_of(self, record: OpenCard) -> Callable[[str], None]:
        """Says a sentence about this card, unless another one is on show by then."""

        def say(sentence: str) -> None:
            if record is self._session.current:
                self.said.emit(sentence)

        return say

    def _confirm(self, record: OpenCard, offer: Offer) -> None:
        ask_to_confirm(self._session, record, offer.pay_id, self._window, self._say_of(record))

    def _compare(self, record: OpenCard, offer: Offer) -> None:
        told = self._session.concluding.results(record)
        self.compare(record, list(dict.fromkeys([*record.payments, *told])), offer.pay_id)

    def _send_way_to_pay(self, record: OpenCard, offer: Offer) -> None:
        """The shop's link of this order; where it would sell another one, the reply with the agent's own words."""
        placed = record.placed
        mine = placed is not None and placed.pay_id == offer.pay_id
        if not mine or send_way_to_pay(self._session, record, self._window):
            self.note_wanted.emit("customer")

    def _escalate(self, record: OpenCard, offer: Offer) -> None:
        UndeliveredDialog(self._session, record, offer.pay_id, self._writer, self._window).open()

    def _copy_refund_request(self, record: OpenCard, _offer: Offer) -> None:
        QGuiApplication.clipboard().setText(self._writer.to_refund(record))
        self.copied.emit(self._writer.copied())

    def _record_for_shop(self, record: OpenCard, offer: Offer) -> None:
        """Go to the order with this payId as the shop's, or to its plan first; what else was typed stays."""
        form = record.form
        form.pay_id = "" if offer.pay_id in record.mailed else offer.pay_id
        ours = [offer.pay_id]
        form.shop_was_paid(now_text(self._session.desk.now()), ours, record.paid_to_shop(ours))
        self._session.record_changed.emit(record, "form")
        self._session.set_tab("plans" if form.plan is None else "new_order")

    def _ask_again(self, record: OpenCard, _offer: Offer) -> None:
        for pay_id, remote in record.payments.items():
            if remote.state == ERROR:
                self._session.reads.query_payment(record, pay_id)
        self._session.reads.look_up(record)
