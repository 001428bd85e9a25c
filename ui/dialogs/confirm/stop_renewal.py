"""Stop auto-renewal: what it does, what stays, and the one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from services.errors import ConsoleError
from services.records import Environment
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.look.dates import day_text
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.words import errors, systems
from ui.words.formats import card_groups, card_tail

if TYPE_CHECKING:
    from services.records import Renewal
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


def ask_to_stop(session: Session, record: OpenCard, parent: QWidget) -> str:
    """Open the dialog for the auto-renewal in force; or return why it cannot be switched off from here."""
    renewal = record.renewal.value
    if renewal is None or record.write_under_way:
        return ""
    if not (renewal.order_no and renewal.pay_id):
        return translate(
            "StopRenewal",
            "Linksfield's answer lacks the order number or the payId of this auto-renewal: it cannot be switched off"
            " from here. Ask Linksfield.",
        )
    try:
        session.desk.renewals.check_allowed(record.profile)
    except ConsoleError as error:
        return errors.sentence(error, write=True)
    StopRenewalDialog(session, record, renewal, parent).open()
    return ""


class StopRenewalDialog(Sheet):
    """Asks once more before auto-renewal is switched off; nothing is pressed by a bare Enter, Ctrl+Enter confirms."""

    def __init__(self, session: Session, record: OpenCard, renewal: Renewal, parent: QWidget | None = None) -> None:
        super().__init__(parent, "stopRenewalDialog", translate("StopRenewalDialog", "Stop auto-renewal?"), 560)
        # -- facts
        self._session = session
        self._record = record
        self._renewal = renewal
        self._environment = session.environment(record)
        # -- widgets
        self.summary = plain_label()
        self.facts = FactGrid()
        self.stays = NoticeBox()
        self.no_refund = NoticeBox()
        self.no_ticket = QCheckBox(self.tr("There is no ticket for this"))
        self.no_ticket.setObjectName("noTicketBox")
        # -- buttons
        self.back = self.add_button(push_button(self.tr("Back"), name="backButton"))
        self.confirm = self.add_button(push_button(self.tr("Stop auto-renewal"), "danger", "confirmButton"))
        self._assemble()
        self._load()
        self._connect()

    def _assemble(self) -> None:
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
        self.hint.setText(self.tr("{keys} stops it").format(keys=keys))
        for widget in (self.summary, self.facts, self.stays, self.no_refund, self.no_ticket):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _load(self) -> None:
        self._load_facts()
        sentence = self.tr("Card {card} will no longer renew {plan} by itself.")
        plan = self._renewal.plan_name or self.tr("its plan")
        self.summary.setText(sentence.format(card=card_tail(self._record.iccid), plan=plan))
        self.stays.show_text(
            self.tr("What stays: the plan in use runs to its end, and orders that wait still get their turn.")
        )
        self.no_refund.show_text(
            self.tr(
                "No money is given back by this, and it cannot be undone from here: to renew again takes a new order."
            )
        )
        self.no_ticket.setVisible(self._needs_ticket())
        self._show_confirm()
        if self._environment is not None:
            word, tone = systems.environment_word(self._environment), systems.environment_tone(self._environment)
            self.show_badge(word, tone)

    def _load_facts(self) -> None:
        renewal = self._renewal
        self.facts.add(self.tr("Card"), card_groups(self._record.iccid), mono=True)
        self.facts.add(self.tr("Plan"), renewal.plan_name or self.tr("not given"))
        self.facts.add(self.tr("On since"), day_text(renewal.since) or renewal.since_text or self.tr("not given"))
        self.facts.add(self.tr("Order number"), renewal.order_no, mono=True)
        self.facts.add(self.tr("payId"), renewal.pay_id, mono=True)
        self.facts.add(self.tr("Ticket"), self._record.ticket.strip() or self.tr("none"))

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _checked: self.reject())
        self.confirm.clicked.connect(lambda _checked: self.accept())
        self.no_ticket.toggled.connect(lambda _checked: self._show_confirm())
        self.add_confirm_keys(self._on_confirm_keys)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            Shade(parent.window(), self)

    def accept(self) -> None:
        super().accept()
        # The outcome is shown there, wherever the question was asked.
        if self._session.current is self._record:
            self._session.set_tab("renewal")
        self._session.writes.stop_renewal(self._record, self._renewal, no_ticket=self.no_ticket.isChecked())

    # ------------------------------------------------------------------ internals

    def _on_confirm_keys(self) -> None:
        if self.confirm.isEnabled() and self.isVisible():
            self.accept()

    def _needs_ticket(self) -> bool:
        return self._environment is Environment.PRODUCTION and not self._record.ticket.strip()

    def _show_confirm(self) -> None:
        self.confirm.setEnabled(not self._needs_ticket() or self.no_ticket.isChecked())
