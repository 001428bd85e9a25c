"""Stop auto-renewal: what it does, what stays, and the one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from services.errors import ConsoleError
from services.writes.errors import ReviewStopped
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.confirm.payment import guard_line
from ui.look.dates import day_text
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.words import errors, systems
from ui.words.formats import card_groups, card_tail

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.records import Renewal
    from services.writes.records import Review
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


def ask_to_stop(session: Session, record: OpenCard, parent: QWidget, say: Callable[[str], None]) -> None:
    """Look at the card once more and open the dialog over what was seen; `say` gets why there is none, or ""."""
    renewal = record.renewal.value
    if renewal is None or record.write_under_way:
        return
    if not (renewal.order_no and renewal.pay_id):
        say(
            translate(
                "StopRenewal",
                "Linksfield's answer lacks the order number or the payId of this auto-renewal: it cannot be switched "
                "off from here. Ask Linksfield.",
            )
        )
        return
    say("")
    session.tasks.start(f"{record.key}:review stop", _review(session, record, renewal, parent, say))


async def _review(
    session: Session, record: OpenCard, renewal: Renewal, parent: QWidget, say: Callable[[str], None]
) -> None:
    try:
        review = await session.writes.review_stop(record, renewal)
    except ReviewStopped as stopped:
        # "renewal_off" is no failure: the tab says that it was off already.
        if stopped.reason != "renewal_off":
            say(errors.sentence(stopped))
    except ConsoleError as error:
        say(errors.sentence(error))
    else:
        # Another card may be on show by now: its agent did not ask for this.
        if record is session.current:
            StopRenewalDialog(session, record, review, parent).open()


class StopRenewalDialog(Sheet):
    """Asks once more before auto-renewal is switched off; nothing is pressed by a bare Enter, Ctrl+Enter confirms."""

    def __init__(self, session: Session, record: OpenCard, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent, "stopRenewalDialog", translate("StopRenewalDialog", "Stop auto-renewal?"), 560)
        # -- facts
        self._session = session
        self._record = record
        self._review = review
        # -- widgets
        self.summary = plain_label()
        self.facts = FactGrid()
        self.stays = NoticeBox()
        self.no_refund = NoticeBox()
        self.warning = NoticeBox()
        self.reason = named(QLineEdit(), "reasonInput")
        self.reason_field = Field(self.tr("Reason"), self.reason, self.tr("It is kept with what is sent."))
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
        self.warning.setObjectName("stopRenewalWarning")
        for widget in (
            self.summary,
            self.facts,
            self.warning,
            self.reason_field,
            self.stays,
            self.no_refund,
            self.no_ticket,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _load(self) -> None:
        self._load_facts()
        sentence = self.tr("Card {card} will no longer renew {plan} by itself.")
        plan = self._review.write.plan_name or self.tr("its plan")
        self.summary.setText(sentence.format(card=card_tail(self._review.write.iccid), plan=plan))
        self.stays.show_text(
            self.tr("What stays: the plan in use runs to its end, and orders that wait still get their turn.")
        )
        self.no_refund.show_text(
            self.tr(
                "No money is given back by this, and it cannot be undone from here: to renew again takes a new order."
            )
        )
        lines = [line for guard in self._review.guards if (line := guard_line(guard))]
        self.warning.show_text("\n".join(lines), "amber")
        self.reason_field.setVisible(self._review.needs_reason)
        self.no_ticket.setVisible(self._wants_ticket)
        environment = self._review.place.environment
        self.show_badge(systems.environment_word(environment), systems.environment_tone(environment))
        self._show_confirm()

    def _load_facts(self) -> None:
        write = self._review.write
        since = (day_text(write.renewal.since) or write.renewal.since_text) if write.renewal is not None else ""
        self.facts.add(self.tr("Card"), card_groups(write.iccid), mono=True)
        self.facts.add(self.tr("Plan"), write.plan_name or self.tr("not given"))
        self.facts.add(self.tr("On since"), since or self.tr("not given"))
        self.facts.add(self.tr("Order number"), write.order_no, mono=True)
        self.facts.add(self.tr("payId"), write.pay_id, mono=True)
        self.facts.add(self.tr("Ticket"), self._review.subject.ticket or self.tr("none"))

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _checked: self.reject())
        self.confirm.clicked.connect(lambda _checked: self.accept())
        self.no_ticket.toggled.connect(lambda _checked: self._show_confirm())
        self.reason.textChanged.connect(lambda _text: self._show_confirm())
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
        self._session.writes.send(
            self._record,
            self._review,
            reason=self.reason.text().strip(),
            no_ticket=self.no_ticket.isChecked(),
        )

    # ------------------------------------------------------------------ internals

    def _on_confirm_keys(self) -> None:
        if self.confirm.isEnabled() and self.isVisible():
            self.accept()

    @property
    def _wants_ticket(self) -> bool:
        return any(guard.code == "no_ticket" for guard in self._review.guards)

    def _show_confirm(self) -> None:
        ticket_settled = not self._wants_ticket or self.no_ticket.isChecked()
        reason_settled = not self._review.needs_reason or bool(self.reason.text().strip())
        self.confirm.setEnabled(ticket_settled and reason_settled and not self._review.stopped)
