"""Check what happened: what is known of a write without an answer, what Linksfield says, and the agent's decision."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.clock import local_time
from services.errors import ConsoleError
from services.writes.errors import NotDecidable
from services.writes.states import BY_CONTRACT, What
from ui.dialogs.base.low_scroll import LowScroll
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.check.parts import ReasonPanel, SaysNow, TellBox, warning
from ui.look.dates import day_text, time_text
from ui.look.theme import restyle
from ui.widgets.basics import must_be_seen
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, plain_label
from ui.words import checks, errors, systems
from ui.words.amounts import card_groups, countdown_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from services.writes.records import Check, Intent
    from ui.session.session import Session

translate = QCoreApplication.translate

_BEAT_MS = 1000


class CheckDialog(Sheet):
    """One write that got no answer. Asks at once, and shows what the background finds while it is open.

    Signals: `decided(sentence)` when the agent has decided, `again_wanted(Intent)` to send the same order once more,
    `renewal_wanted(Intent)` to look at the auto-renewal after a stop that was not carried out.
    """

    decided = Signal(str)
    again_wanted = Signal(object)
    renewal_wanted = Signal(object)

    def __init__(self, session: Session, intent: Intent, parent: QWidget | None = None) -> None:
        super().__init__(parent, "checkDialog", translate("CheckDialog", "Check what happened"), 690)
        # -- facts
        self._session = session
        self._writes = session.writes
        self._intent = intent
        self._check: Check | None = None
        self._checked_at = 0.0
        self._running: set[str] = set()
        self._settled = self._may_go_again = False
        self._open = True
        self._beat = QTimer(self, interval=_BEAT_MS)
        # -- widgets
        self.opening = plain_label(checks.opening(intent))
        self.facts = FactGrid(150)
        self.says = SaysNow()
        self.tell = TellBox()
        self.reason = ReasonPanel()
        self.notice = NoticeBox()
        self.why_not = muted_label()
        # -- buttons
        self.not_sure = self.add_left_button(push_button(self.tr("Not sure yet"), name="notSureButton"))
        self.close_button = self.add_left_button(push_button(self.tr("Close"), name="closeCheckButton"))
        self.not_placed = self.add_button(push_button(self._words_not_placed(), name="notPlacedButton"))
        self.placed = self.add_button(push_button(self._words_placed(), name="placedButton"))
        self.again = self.add_button(push_button(self._words_again(), "primary", "sendAgainButton"))
        self._assemble()
        self._connect()
        self._load()

    @property
    def intent(self) -> Intent:
        """The write this is about."""
        return self._intent

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.setAccessibleDescription(self.opening.text())
        self.notice.setObjectName("checkNotice")
        self.why_not.setObjectName("notPlacedWhy")
        self.close_button.hide()
        self.again.hide()
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        # Where they do not both fit, what Linksfield says now comes first: it is decided by that.
        told = (self.says, self.facts) if self.scrolls else (self.facts, self.says)
        for widget in (self.opening, *told, self.tell):
            inside.addWidget(widget)
        self.body.addWidget(LowScroll(inside), 1)
        for part in (self.notice, self.reason, self.why_not):
            self.pinned.addWidget(part)
            must_be_seen(part)

    def _connect(self) -> None:
        self.says.ask_button.clicked.connect(lambda _checked: self.ask())
        self.reason.back.clicked.connect(lambda _checked: self._show_buttons())
        self.not_sure.clicked.connect(lambda _checked: self._on_not_sure())
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.placed.clicked.connect(lambda _checked: self._on_placed())
        self.not_placed.clicked.connect(lambda _checked: self._on_not_placed())
        self.again.clicked.connect(lambda _checked: self._on_again())
        self.reason.back.clicked.connect(lambda _checked: self._show_buttons())
        self._session.check_arrived.connect(self._on_check_arrived)
        self._beat.timeout.connect(self._show_buttons)
        self.finished.connect(self._on_finished)

    def _load(self) -> None:
        place = self._intent.place
        self.show_badge(*systems.badge_then(place.environment, place.base_url))
        self._show_facts()
        self.tell.show_line("")
        self.ask()
        self._beat.start()

    def _show_facts(self) -> None:
        intent, write, add = self._intent, self._intent.write, self.facts.add
        add(self.tr("Card"), card_groups(write.iccid), mono=True)
        add(self.tr("What"), checks.what_text(intent))
        add(self.tr("Sent"), self._sent_text(intent.sent_at or intent.approved_at))
        for label, number in ((self.tr("Order number"), write.order_no), (self.tr("payId"), write.pay_id)):
            if number:
                add(label, number, mono=True, copy=True)
        copy_buttons = self.facts.findChildren(CopyButton)
        told = [self.says.ask_button, *copy_buttons] if self.scrolls else [*copy_buttons, self.says.ask_button]
        parts = (self.tell.copy_button, self.reason.reason, self.reason.back, self.reason.decide)
        for first, second in pairwise([*told, *parts]):
            QWidget.setTabOrder(first, second)

    def _sent_text(self, sent: datetime) -> str:
        subject = self._intent.subject
        today = local_time(sent).date() == self._session.desk.now().astimezone().date()
        when = self.tr("today {time}") if today else day_text(local_time(sent).date()) + " {time}"
        facts = {"when": when.format(time=time_text(sent)), "agent": subject.agent, "ticket": subject.ticket}
        if subject.agent:
            text = self.tr("{when} by {agent}, ticket {ticket}") if subject.ticket else self.tr("{when} by {agent}")
        else:
            text = self.tr("{when}, ticket {ticket}") if subject.ticket else "{when}"
        return text.format(**facts)

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.not_sure.setFocus()
        parent = self.parentWidget()
        if parent is not None:
            Shade(parent.window(), self)

    def ask(self) -> None:
        """Ask Linksfield what became of it."""
        self.notice.show_text("")
        self._start("ask", self._ask())

    def _on_check_arrived(self, check: Check) -> None:
        if check.intent.intent == self._intent.intent and not self._running and not self._settled:
            self._show_check(check)

    def _on_placed(self) -> None:
        if self._check is not None and self._check.proved:
            self._start("decide", self._decide_placed(""))
            return
        question = self.tr("Linksfield's answers do not prove it. Say how you know.")
        self._ask_why(question, self._words_placed(), lambda why: self._start("decide", self._decide_placed(why)))

    def _on_not_placed(self) -> None:
        if self._check is None:
            return
        decision = self._words_not_placed().removesuffix("...")
        question = warning(self._check)
        self._ask_why(question, decision, lambda why: self._start("decide", self._decide_not_placed(why)))

    def _ask_why(self, question: str, decision: str, on_decide: Callable[[str], None]) -> None:
        self.reason.ask(question, decision, on_decide)
        self._show_buttons()

    def _on_not_sure(self) -> None:
        self._start("decide", self._decide_not_sure())

    def _on_again(self) -> None:
        wanted = self.renewal_wanted if self._is_stop else self.again_wanted
        self.accept()
        wanted.emit(self._intent)

    def _on_finished(self, _result: int) -> None:
        self._open = False
        self._beat.stop()
        self._session.tasks.cancel(self._slot("ask"))

    # ------------------------------------------------------------------ asking and deciding

    def _start(self, slot: str, work: Coroutine[Any, Any, None]) -> None:
        self._running.add(slot)
        self._show_buttons()
        self._session.tasks.start(self._slot(slot), self._until_done(slot, work))

    async def _until_done(self, slot: str, work: Coroutine[Any, Any, None]) -> None:
        """Ask, or decide; what becomes of it after the dialog was closed is said in the window."""
        try:
            await work
        except ConsoleError as error:
            if not self._open:
                self._session.failed.emit(error)
                return
            self._show_trouble(error)
        finally:
            self._running.discard(slot)
            if self._open:
                self._show_buttons()

    async def _ask(self) -> None:
        self.says.show_findings(self.tr("What Linksfield says now"), (), self.tr("Asking Linksfield..."), "")
        self._show_check(await self._writes.check(self._intent))

    async def _decide_placed(self, reason: str) -> None:
        await self._writes.decide_placed(self._intent, reason)
        if self._open:
            self._end(self._words_noted(proved=not reason))

    async def _decide_not_placed(self, reason: str) -> None:
        await self._writes.decide_not_placed(self._intent, reason)
        if self._open:
            self._show_settled()

    async def _decide_not_sure(self) -> None:
        await self._writes.leave_unknown(self._intent)
        if self._open:
            self._end(self.tr("Noted: not sure yet. The console keeps asking Linksfield, and the notice stays."))

    def _end(self, sentence: str) -> None:
        self.decided.emit(sentence)
        self.accept()

    # ------------------------------------------------------------------ what is shown

    def _show_check(self, check: Check) -> None:
        self._check = check
        self._checked_at = self._session.desk.clock.monotonic()
        caption = self.tr("What Linksfield says now, {time}").format(time=time_text(check.evidence.at))
        self.says.show_findings(caption, checks.lines(check), checks.so(check), checks.cannot_be_seen(check))
        self.tell.show_line(checks.tell(check))
        if check.proved:
            self.reason.withdraw()
        self._show_buttons()

    def _show_trouble(self, error: ConsoleError) -> None:
        journal = self._session.desk.journal
        stands = journal.known_trouble if isinstance(error, NotDecidable) and error.reason == "not_unknown" else None
        self.notice.show_text(errors.sentence(stands or error), "red")
        self.reason.withdraw()
        if isinstance(error, NotDecidable):
            self._settled = error.reason == "settled"
            self._session.unknown_changed.emit()
        if self._check is None:
            self.says.show_findings(self.tr("What Linksfield says now"), (), self.tr("Conclusion: not sure yet."), "")
        if isinstance(error, NotDecidable) and error.reason == "proved":
            QTimer.singleShot(0, self, self.ask)

    def _show_settled(self) -> None:
        self._settled = self._may_go_again = True
        self.reason.withdraw()
        self.notice.show_text(self._words_noted_not_placed(), "grey")
        self.tell.show_line("")
        self._show_buttons()
        self.close_button.setFocus()

    def _show_buttons(self) -> None:
        idle, check = not self._running, self._check
        self.not_sure.setVisible(not self._settled)
        # While a reason is asked for, its own button decides.
        for button in (self.not_placed, self.placed, self.why_not):
            button.setVisible(not self._settled and self.reason.isHidden())
        self.close_button.setVisible(self._settled)
        self.again.setVisible(self._may_go_again and (self._is_order or self._is_stop))
        self.says.ask_button.setEnabled(idle and not self._settled)
        self.not_sure.setEnabled("decide" not in self._running)
        restyle(self.placed, "kind", "primary" if check is not None and check.proved else "secondary")
        self.placed.setEnabled(idle and check is not None)
        why = self._why_not_yet()
        self.not_placed.setEnabled(idle and not why)
        self.not_placed.setAccessibleDescription(why)
        self.why_not.setText(why)
        if self._running:
            self.reason.decide.setEnabled(False)

    def _why_not_yet(self) -> str:
        """Why *It was not placed* cannot be chosen now; "" when it can."""
        check = self._check
        if check is None:
            return self.tr("Linksfield has to be asked first.")
        if check.proved:
            return self.tr("Linksfield's answer proves it: this is the only choice.")
        left, missing = self._left(check), check.missing
        facts = {"time": countdown_text(left), "count": missing, "choice": self._words_not_placed().removesuffix("...")}
        if left > timedelta(0) and missing:
            text = self.tr(
                '"{choice}" opens in {time}, once Linksfield has answered again (answers still needed: {count}).'
            )
        elif left > timedelta(0):
            text = self.tr('"{choice}" opens in {time}: until then it may still go through.')
        elif missing:
            text = self.tr('"{choice}" opens once Linksfield has answered again (answers still needed: {count}).')
        else:
            return ""
        return text.format(**facts)

    # ------------------------------------------------------------------ internals

    def _left(self, check: Check) -> timedelta:
        passed = timedelta(seconds=self._session.desk.clock.monotonic() - self._checked_at)
        return max(check.wait - passed, timedelta(0))

    def _slot(self, name: str) -> str:
        return f"check:{name}:{self._intent.intent}"

    @property
    def _is_stop(self) -> bool:
        return self._intent.write.what is What.STOP_RENEWAL

    @property
    def _is_order(self) -> bool:
        return self._intent.write.draft is not None

    def _words_placed(self) -> str:
        return self.tr("It was placed") if self._is_order else self.tr("It went through")

    def _words_not_placed(self) -> str:
        return self.tr("It was not placed...") if self._is_order else self.tr("It did not go through...")

    def _words_noted(self, *, proved: bool) -> str:
        if proved:
            return (
                self.tr("Noted: placed, as Linksfield shows.")
                if self._is_order
                else self.tr("Noted: it went through, as Linksfield shows.")
            )
        return (
            self.tr("Noted with your name: placed, without proof.")
            if self._is_order
            else self.tr("Noted with your name: it went through, without proof.")
        )

    def _words_noted_not_placed(self) -> str:
        """That it is the agent's word, which nothing proves; and what follows from it."""
        if self._intent.write.what in BY_CONTRACT:
            return self.tr(
                "Noted with your name: it did not go through, without proof. Look at the card before you send it again."
            )
        if self._is_order:
            return self.tr(
                "Noted with your name: not placed, without proof. The console keeps looking for it for a day."
            )
        return self.tr(
            "Noted with your name: it did not go through, without proof. The console keeps looking for it for a day."
        )

    def _words_again(self) -> str:
        return self.tr("Send the same order again") if self._is_order else self.tr("Look at the auto-renewal")
