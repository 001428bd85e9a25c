"""Auto-renewal: what is in force, and switching it off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from services.desk.done import Did
from services.desk.verdicts.verdicts import Kind, Offer, Step, WhyNot
from services.writes.states import State
from ui.dialogs.confirm.stop_renewal import ask_to_stop
from ui.look import joining
from ui.look.colours import SIZES, grown
from ui.look.dates import clock_text, day_text, when_text
from ui.session.remote import EMPTY, LOADING, ROWS
from ui.tables.remote_panel import RemotePanel, Words
from ui.tabs.base.page import Page
from ui.tabs.base.side_details import tool_row
from ui.tabs.base.steps import Steps
from ui.widgets.basics import named, show_when
from ui.widgets.boxes import CardFrame, FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label, title_label
from ui.widgets.safe_text import tip_text
from ui.words import outcomes, verdict_steps, verdicts

if TYPE_CHECKING:
    from datetime import datetime

    from services.desk.done import Done
    from services.records import Renewal
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.session.session import Session
    from ui.words.ticket.language import NoteLanguages


class RenewalPage(Page):
    """The auto-renewal of a card. Its end is always proved by asking again, and said in one sentence."""

    parts = frozenset({"verdict", "orders", "renewal", "payments", "sent", "done"})

    def __init__(self, session: Session, languages: NoteLanguages, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.steps = Steps(session, languages, self)
        self._refused_sentence = ""
        self._shown: tuple[OpenCard, Renewal | None] | None = None
        # -- widgets
        self.title = title_label()
        self.outcome = NoticeBox()
        self.outcome.setObjectName("stopOutcome")
        self.facts = FactGrid(150)
        self.why_not = named(muted_label(), "stopWhyNot")
        self.frame = CardFrame()
        self.panel = RemotePanel(self._content())
        # -- buttons
        self.stop_button = push_button(self.tr("Stop auto-renewal..."), "danger", "stopRenewalButton")
        self.refresh_button = push_button(self.tr("Refresh"), name="refreshRenewalButton")
        self.reply_button = push_button(verdict_steps.step_words(Step.COPY_REPLY), "primary", "copyStopReplyButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.stop_button, self.reply_button, self.refresh_button)

    def next_step(self) -> QPushButton | None:
        return self.stop_button if self.stop_button.isVisible() else self.reply_button

    def draw(self, record: OpenCard) -> None:
        if self._shown is None or self._shown != (record, record.renewal.value):
            self._refused_sentence = ""
            self._shown = (record, record.renewal.value)
            self._show_facts(record.renewal.value)
        self._show_outcome(record)
        self.panel.heard = record.stopped is None
        self.panel.show_remote(record.renewal, self._words(record))
        self.title.setText(self._title(record))
        self.reply_button.setVisible(self._tells_of_a_stop(record))
        self._show_stop(record)
        self.refresh_button.setEnabled(not record.blank and record.renewal.state != LOADING)

    # ------------------------------------------------------------------ assemble

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        column.addStretch(1)
        return content

    def _assemble(self) -> None:
        self.stop_button.setAccessibleName(self.tr("Stop auto-renewal"))
        self.reply_button.setAccessibleName(self.reply_button.text())
        self.refresh_button.setAccessibleDescription(self.tr("Refresh the auto-renewal"))
        # Beside the numbers, not at the far end of a wide window.
        self.facts.setMaximumWidth(grown(620))
        self.frame.body.addWidget(self.facts)
        self.frame.body.addSpacing(SIZES.gap)
        self.frame.body.addWidget(self.why_not)
        self.frame.add_button(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        row = tool_row(self.reply_button, self.refresh_button)
        row.insertWidget(0, self.title, 1)
        column.addLayout(row)
        column.addWidget(self.outcome)
        column.addWidget(self.panel, 1)

    def _connect(self) -> None:
        self.stop_button.clicked.connect(lambda _checked: self._on_stop())
        self.reply_button.clicked.connect(lambda _checked: self._on_copy_reply())
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
        self.panel.retry.connect(self._refresh)
        self.panel.cancelled.connect(self._on_cancelled)

    # ------------------------------------------------------------------ events

    def _on_stop(self) -> None:
        if self.record is not None:
            ask_to_stop(self.session, self.record, self.window(), partial(self._on_not_stopped, self.record))

    def _on_copy_reply(self) -> None:
        verdict = self.session.concluding.verdict(self.record) if self.record is not None else None
        if self.record is not None and verdict is not None:
            self.steps.take(self.record, verdict.offer(Step.COPY_REPLY))

    def _on_not_stopped(self, record: OpenCard, sentence: str) -> None:
        if record is self.record:
            self._refused_sentence = sentence
            self._show_outcome(record)

    def _refresh(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "renewal")

    def _on_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel(self.record, "renewal")

    # ------------------------------------------------------------------ what is in force

    def _tells_of_a_stop(self, record: OpenCard) -> bool:
        """Whether the customer can be told that nothing renews: the card's verdict says so."""
        verdict = self.session.concluding.verdict(record)
        return verdict is not None and verdict.kind in (Kind.RENEWAL_STOPPED, Kind.RENEWAL_WAS_OFF)

    def _show_stop(self, record: OpenCard) -> None:
        """Whether it can be stopped is the verdict's to say, as on Overview; why not stands over the button."""
        verdict = self.session.concluding.verdict(record)
        offer = (
            verdict.offer(Step.STOP_RENEWAL)
            if verdict is not None
            else Offer(step=Step.STOP_RENEWAL, why_not=WhyNot.NOT_LOOKED_UP)
        )
        reason = verdict_steps.why_not(offer.why_not) if offer.why_not is not None else ""
        worth_saying = bool(reason) and verdict_steps.is_worth_saying(offer) and _is_on(record)
        show_when(self.why_not, worth_saying)
        self.why_not.setText(reason if worth_saying else "")
        self.stop_button.setEnabled(offer.offered and _is_on(record) and not record.write_under_way)
        self.stop_button.setToolTip(tip_text(reason) if worth_saying else "")
        self.stop_button.setAccessibleDescription(reason or verdict_steps.step_effect(Step.STOP_RENEWAL))

    def _title(self, record: OpenCard) -> str:
        # That it is off is said below, once.
        if _is_on(record):
            return self.tr("Auto-renewal is on")
        return self.tr("Auto-renewal")

    def _show_facts(self, renewal: Renewal | None) -> None:
        self.facts.clear()
        if renewal is None:
            return
        unknown = self.tr("not given")
        self.facts.add(self.tr("Plan"), renewal.plan_name or unknown)
        self.facts.add(self.tr("On since"), day_text(renewal.since) or renewal.since_text or unknown)
        self.facts.add(self.tr("Periods"), renewal.periods or unknown)
        self.facts.add(self.tr("Next charge date"), self.tr("Not given by Linksfield"))
        for label, number in ((self.tr("Order number"), renewal.order_no), (self.tr("payId"), renewal.pay_id)):
            self.facts.add(label, number or unknown, mono=True, copy=bool(number))
        if renewal.problem:
            self.facts.add(self.tr("Note"), self._problem(renewal))

    def _problem(self, renewal: Renewal) -> str:
        if renewal.problem == "several":
            return self.tr("Linksfield returned more than one record; the first is shown.")
        if renewal.problem == "ended":
            return self.tr("The record is marked as ended: it does not show whether auto-renewal is on.")
        return self.tr("Part of this record could not be read.")

    def _words(self, record: OpenCard) -> Words:
        again = record.stopped is not None
        return Words(
            self.tr("Linksfield is asked again...") if again else self.tr("Look up a card to see its auto-renewal."),
            self._off_since(record) if self._says_off(record) else self.tr("Auto-renewal is not on for this card."),
            "" if self._says_off(record) else self._off_since(record),
        )

    def _says_off(self, record: OpenCard) -> bool:
        """Whether what became of a stop says already that it is off."""
        stopped = record.stopped
        return stopped is not None and stopped.carried_out and record.renewal.state == EMPTY

    def _off_since(self, record: OpenCard) -> str:
        as_of, stop = record.renewal.as_of, self._stop_of(record)
        if stop is not None:
            words = self.tr("Stopped from this computer by {agent}: {when}.")
            return words.format(agent=stop[0], when=when_text(stop[1], self.session.desk.now()))
        words = self.tr(
            "According to Linksfield at {time}; since when is not known. If the customer is still charged, check "
            "the payment under Payments."
        )
        return words.format(time=clock_text(as_of)) if as_of is not None else ""

    def _stop_of(self, record: OpenCard) -> tuple[str, datetime] | None:
        """Who stopped it from here, and when: as the journal has it, or as it just ended, before that is read."""
        row = self._stopped_here(record)
        if row is not None:
            return row.agent, row.at
        stopped = record.stopped
        just = stopped is not None and stopped.carried_out and not stopped.noted
        if not just or stopped is None or stopped.result is None or stopped.result.ended_at is None:
            return None
        return stopped.subject.agent, stopped.result.ended_at

    def _stopped_here(self, record: OpenCard) -> Done | None:
        stops = (row for row in record.done_here if row.did is Did.STOP_RENEWAL and row.carried_out)
        # What was stopped at another system says nothing of this one; nor is an agent's note a word of when it was.
        here = record.known.base_url if record.known is not None else None
        return next((row for row in stops if row.base_url == here and not row.noted), None)

    # ------------------------------------------------------------------ how the stop ended

    def _show_outcome(self, record: OpenCard) -> None:
        sentence, tone = self._outcome(record)
        # How it ended is said by the window, wherever the agent is.
        told = record.stopped is not None and not record.stopped.under_way and not _is_on(record)
        self.outcome.show_text(sentence, tone, heard=not told)

    def _outcome(self, record: OpenCard) -> tuple[str, str]:
        stopped = record.stopped
        if stopped is not None and stopped.under_way:
            return outcomes.told(stopped), outcomes.tone(stopped.state)
        if self._refused_sentence:
            return self._refused_sentence, "amber"
        was_off = record.found_off is not None or (stopped is not None and stopped.was_off)
        if stopped is None and not was_off:
            return "", "grey"
        if (
            (was_off or (stopped is not None and stopped.carried_out))
            and record.renewal.state == ROWS
            and _is_on(record)
        ):
            return self.tr("Auto-renewal is still on: compare its numbers before you stop it."), "amber"
        if was_off:
            return self.tr("It was already off. Nothing was changed."), "grey"
        return self._of_stop(record, stopped) if stopped is not None else ("", "grey")

    def _of_stop(self, record: OpenCard, stopped: SentWrite) -> tuple[str, str]:
        seen_off = record.renewal.state == EMPTY and record.renewal.as_of is not None
        match stopped.state:
            case State.CONFIRMED | State.PLACED if seen_off or not stopped.noted:
                sentence, tone = self._off(record)
                return joining.sentences(sentence, outcomes.not_kept(stopped)), tone
            case State.UNKNOWN if seen_off:
                return self._unknown_and_off(record), "amber"
            case _:
                tone = outcomes.tone(stopped.state, noted=stopped.noted)
                return outcomes.told(stopped), "red" if stopped.state is State.NOT_SENT else tone

    def _off(self, record: OpenCard) -> tuple[str, str]:
        if record.renewal.state == EMPTY and record.renewal.as_of is not None:
            words = self.tr("Auto-renewal is off. Checked {time}.")
            checked = words.format(time=clock_text(record.renewal.as_of))
            return "\n".join(filter(None, (checked, self._what_stays(record)))), "green"
        return self.tr("Auto-renewal is off: Linksfield was asked again and no longer shows it."), "green"

    def _what_stays(self, record: OpenCard) -> str:
        """What runs on, and until when; "" where the card's verdict is of something else."""
        verdict = self.session.concluding.verdict(record)
        if verdict is None or verdict.head is None or verdict.kind is not Kind.RENEWAL_STOPPED:
            return ""
        return verdicts.after_a_stop(verdict.head.facts)

    def _unknown_and_off(self, record: OpenCard) -> str:
        assert record.renewal.as_of is not None
        words = self.tr("The request got no usable answer, but Linksfield shows auto-renewal off as of {time}.")
        return words.format(time=clock_text(record.renewal.as_of))


def _is_on(record: OpenCard) -> bool:
    found = record.renewal.value
    return record.renewal.state == ROWS and found is not None and found.in_force
