"""Review: what will be sent, what stays, what speaks against it, and the one button that sends it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from services.clock import linksfield_day
from services.errors import ConsoleError
from services.inspector.health import health
from services.writes.records import GuardCode
from services.writes.reviewing import REVIEW_SECONDS
from ui.dialogs.base.low_scroll import LowScroll
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.confirm import texts
from ui.look.dates import clock_text
from ui.session.order_form import plan_total
from ui.widgets.basics import must_be_seen, named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label, plain_label
from ui.words import errors, systems
from ui.words.amounts import money_text
from ui.words.orders import another_price, guard_line, slow_linksfield, start_text

if TYPE_CHECKING:
    from services.writes.records import Private, Review
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class ReviewDialog(Sheet):
    """One write of any kind, in one sentence and in facts. Accepted exactly once, by its button or Ctrl+Enter.

    `review` is what will be sent, over the card as it was a moment ago; Esc keeps the draft. `private` is what a
    subscription sends and the journal must not keep.
    """

    def __init__(
        self,
        session: Session,
        record: OpenCard,
        review: Review,
        parent: QWidget | None = None,
        private: Private | None = None,
    ) -> None:
        what = review.write.what
        super().__init__(parent, "reviewDialog", texts.question(what), 640)
        # -- facts
        self._session = session
        self._record = record
        self._review = review
        self._private = private
        self._confirmed = self._expired = False
        # -- widgets
        self.sentence = plain_label(texts.in_one_sentence(review))
        self.facts = FactGrid(150)
        self.warnings = QVBoxLayout()
        self.stays = NoticeBox(texts.what_stays(review))
        self.checked = muted_label(texts.what_was_checked(review))
        self.lasting = NoticeBox(texts.cannot_be_undone(review.write))
        self.no_ticket = named(QCheckBox(self.tr("No ticket for this")), "noTicketBox")
        self.reason = named(QLineEdit(), "reasonInput")
        self.reason_field = Field(self.tr("Reason"), self.reason, self.tr("Saved with this request."))
        self.request = named(QPlainTextEdit(), "exactRequest")
        self.good_until = plain_label(role="muted", wrap=False)
        # -- buttons
        self.request_button = push_button(self.tr("Show the request"), "link", "showRequestButton")
        self.back_button = self.add_button(push_button(self.tr("Back"), name="backButton"))
        kind = "redPrimary" if texts.takes_away(what) else "primary"
        self.confirm_button = self.add_button(push_button(texts.action(what), kind, "confirmButton"))
        self._expiry = QTimer(self, singleShot=True)
        self._assemble()
        self._connect()
        self._load()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.hint.setText(self.tr("{keys} confirms").format(keys=keys.replace("Return", "Enter")))
        self.setAccessibleDescription(self.sentence.text())
        self.back_button.setAccessibleName(self.tr("Back, nothing is sent"))
        self.request.setAccessibleName(self.tr("The request as it will be sent"))
        self.request.setReadOnly(True)
        self.request.setProperty("mono", True)
        self.request.setMinimumHeight(130)
        self.request.hide()
        self.no_ticket.setAccessibleName(self.no_ticket.text())
        self.warnings.setSpacing(8)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self.warnings)
        inside.addWidget(self.facts)
        foot = QHBoxLayout()
        foot.addWidget(self.request_button)
        foot.addStretch(1)
        foot.addWidget(self.good_until)
        for widget in (self.stays, self.checked):
            inside.addWidget(widget)
        inside.addLayout(foot)
        inside.addWidget(self.request)
        self.body.addWidget(self.sentence)
        self.body.addWidget(LowScroll(inside), 1)
        # On the lowest screen, too, nobody confirms what was not seen.
        for part in (self.reason_field, self.no_ticket, self.lasting):
            self.pinned.addWidget(part)
            must_be_seen(part)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(lambda _checked: self.confirm())
        self.request_button.clicked.connect(lambda _checked: self._show_request())
        self.no_ticket.toggled.connect(lambda _ticked: self._show_confirm())
        self.reason.textChanged.connect(lambda _text: self._show_confirm())
        self.add_confirm_keys(self.confirm)
        self._expiry.timeout.connect(self._on_expired)

    def _load(self) -> None:
        place = self._review.place
        self.show_badge(*systems.badge_then(place.environment, place.base_url))
        desk = self._session.desk
        starts = start_text(self._record, linksfield_day(desk.now()))
        for fact in texts.facts(self._review, starts, self._private):
            self.facts.add(fact.label, fact.value, mono=fact.mono)
        hosts = systems.hosts_text(self._session.leads_to(self._record), place.base_url)
        self.facts.add(self.tr("Goes to"), hosts, mono=True)
        self.reason_field.setVisible(self._review.needs_reason)
        self.no_ticket.setVisible(self._wants_ticket)
        self._show_warnings()
        self._show_confirm()
        left = self._left()
        # What is stopped can be confirmed at no time.
        self.good_until.setVisible(not self._review.stopped)
        self.good_until.setText(self.tr("Can be confirmed until {time}").format(time=clock_text(desk.now() + left)))
        self._expiry.start(max(round(left.total_seconds() * 1000), 0))

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.back_button.setFocus()
        parent = self.parentWidget()
        if parent is not None:
            Shade(parent.window(), self)

    def confirm(self) -> None:
        """Approve it, once; a second press, however quick, does nothing."""
        if self._confirmed or not self.confirm_button.isEnabled():
            return
        if self._left() <= timedelta(0):
            # The timer stood still while the PC slept.
            self._on_expired()
            return
        self._confirmed = True
        self._show_confirm()
        self.accept()

    def _on_expired(self) -> None:
        self._expired = True
        self._show_confirm()
        self._warn(self.tr("This review is too old: go back and open it again."), "red")

    # ------------------------------------------------------------------ internals

    @property
    def _wants_ticket(self) -> bool:
        return any(guard.code is GuardCode.NO_TICKET for guard in self._review.guards)

    def _left(self) -> timedelta:
        """How long it may still be approved, by the clock that stands still first."""
        clock, snapshot = self._session.desk.clock, self._review.snapshot
        by_clock = timedelta(seconds=self._review.expires - clock.monotonic())
        return min(by_clock, snapshot.at + timedelta(seconds=REVIEW_SECONDS) - clock.now())

    def _show_confirm(self) -> None:
        ticket_settled = not self._wants_ticket or self.no_ticket.isChecked()
        reason_settled = not self._review.needs_reason or bool(self.reason.text().strip())
        over = self._confirmed or self._expired or self._review.stopped
        self.confirm_button.setEnabled(ticket_settled and reason_settled and not over)

    def _show_warnings(self) -> None:
        desk, draft = self._session.desk, self._review.write.draft
        if self._review.attempt > 1:
            self._warn(self.tr("This sends the same order again, with the same numbers."), "amber")
        for guard in self._review.guards:
            line, tone = guard_line(guard, self._review.write)
            if line:
                self._warn(line, tone)
        if draft is not None:
            for line in another_price(draft, money_text(plan_total(draft, desk.ordering))):
                self._warn(line, "amber")
        for line in slow_linksfield(health(desk.calls.all())):
            self._warn(line, "amber")

    def _warn(self, sentence: str, tone: str) -> None:
        box = NoticeBox()
        box.setObjectName("reviewWarning")
        self.warnings.addWidget(box)
        # Shown only now: a widget that is shown before it has a parent is a window of its own.
        box.show_text(sentence, tone)

    def _show_request(self) -> None:
        shown = self.request.isHidden()
        if shown:
            self.request.setPlainText(self._request_text())
        self.request.setVisible(shown)
        self.request_button.setText(self.tr("Hide the request") if shown else self.tr("Show the request"))
        self.adjustSize()

    def _request_text(self) -> str:
        try:
            fields = self._session.desk.writing.preview(self._review, self._private)
        except ConsoleError as error:
            return errors.sentence(error)
        return "\n".join(f"{name}: {text}" for name, text in fields)


def open_review(
    session: Session, record: OpenCard, review: Review, parent: QWidget, private: Private | None = None
) -> ReviewDialog:
    """Open Review; what is confirmed in it is sent, once."""
    dialog = ReviewDialog(session, record, review, parent, private)

    def send() -> None:
        reason, no_ticket = dialog.reason.text().strip(), dialog.no_ticket.isChecked()
        session.writes.send(record, review, reason=reason, no_ticket=no_ticket, private=private)

    dialog.accepted.connect(send)
    dialog.open()
    return dialog
