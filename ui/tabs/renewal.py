"""Auto-renewal: what is in force, and switching it off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.desk.done import Did
from services.writes.states import State
from ui.dialogs.confirm.stop_renewal import ask_to_stop
from ui.look.colours import SIZES, grown
from ui.look.dates import clock_text, day_text, when_text
from ui.session.remote import EMPTY, LOADING, ROWS
from ui.tabs.base.page import Page
from ui.tabs.base.remote_panel import RemotePanel, Words
from ui.tabs.base.side_details import tool_row
from ui.widgets.boxes import CardFrame, FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import title_label
from ui.words import outcomes

if TYPE_CHECKING:
    from services.desk.done import Done
    from services.records import Renewal
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.session.session import Session


class RenewalPage(Page):
    """The auto-renewal of a card. Its end is always proved by asking again, and said in one sentence."""

    parts = frozenset({"renewal", "sent", "done"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._refused_sentence = ""
        self._shown: tuple[OpenCard, Renewal | None] | None = None
        # -- widgets
        self.title = title_label()
        self.outcome = NoticeBox()
        self.outcome.setObjectName("stopOutcome")
        self.facts = FactGrid(150)
        self.frame = CardFrame(self.tr("In force"))
        self.panel = RemotePanel(self._content())
        # -- buttons
        self.stop_button = push_button(self.tr("Stop auto-renewal..."), "danger", "stopRenewalButton")
        self.refresh_button = push_button(self.tr("Refresh"), name="refreshRenewalButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.stop_button, self.refresh_button)

    def draw(self, record: OpenCard) -> None:
        if self._shown is None or self._shown != (record, record.renewal.value):
            self._refused_sentence = ""
            self._shown = (record, record.renewal.value)
            self._show_facts(record.renewal.value)
        self._show_outcome(record)
        self.panel.show_remote(record.renewal, self._words(record))
        in_force = _is_on(record)
        self.title.setText(self._title(record))
        self.stop_button.setEnabled(in_force and not record.write_under_way)
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
        self.refresh_button.setAccessibleName(self.tr("Ask for the auto-renewal again"))
        # Beside the numbers, not at the far end of a wide window.
        self.facts.setMaximumWidth(grown(620))
        self.frame.body.addWidget(self.facts)
        self.frame.body.addSpacing(SIZES.gap)
        self.frame.add_button(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        row = tool_row(self.refresh_button)
        row.insertWidget(0, self.title, 1)
        column.addLayout(row)
        column.addWidget(self.outcome)
        column.addWidget(self.panel, 1)

    def _connect(self) -> None:
        self.stop_button.clicked.connect(lambda _checked: self._on_stop())
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
        self.panel.retry.connect(self._refresh)
        self.panel.cancelled.connect(self._on_cancelled)

    # ------------------------------------------------------------------ events

    def _on_stop(self) -> None:
        if self.record is not None:
            ask_to_stop(self.session, self.record, self.window(), partial(self._on_not_stopped, self.record))

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

    def _title(self, record: OpenCard) -> str:
        if record.renewal.state == EMPTY:
            return self.tr("Auto-renewal is off")
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
        self.facts.add(self.tr("Next charge date"), self.tr("Linksfield does not say"))
        for label, number in ((self.tr("Order number"), renewal.order_no), (self.tr("payId"), renewal.pay_id)):
            self.facts.add(label, number or unknown, mono=True, copy=bool(number))
        if renewal.problem:
            self.facts.add(self.tr("Note"), self._problem(renewal))

    def _problem(self, renewal: Renewal) -> str:
        if renewal.problem == "several":
            return self.tr("Linksfield returned more than one record; this is the first of them.")
        if renewal.problem == "ended":
            return self.tr("The record says that it has ended: whether anything is in force cannot be told from it.")
        return self.tr("Part of this record could not be read.")

    def _words(self, record: OpenCard) -> Words:
        return Words(
            self.tr("Look a card up to see its auto-renewal."),
            self.tr("No auto-renewal is in force on this card."),
            self._off_since(record),
        )

    def _off_since(self, record: OpenCard) -> str:
        as_of = record.renewal.as_of
        row = self._stopped_here(record)
        if row is not None:
            words = self.tr("Stopped from this PC by {agent}: {when}.")
            return words.format(agent=row.agent, when=when_text(row.at, self.session.desk.now()))
        words = self.tr(
            "So Linksfield said at {time}. It does not say since when. "
            "If the customer is still charged, ask for the payment's result under Payments."
        )
        return words.format(time=clock_text(as_of)) if as_of is not None else ""

    def _stopped_here(self, record: OpenCard) -> Done | None:
        stops = (row for row in record.done_here if row.did is Did.STOP_RENEWAL and row.carried_out)
        return next((row for row in stops if row.profile == record.profile), None)

    # ------------------------------------------------------------------ how the stop ended

    def _show_outcome(self, record: OpenCard) -> None:
        sentence, tone = self._outcome(record)
        self.outcome.show_text(sentence, tone)

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
            return self.tr("An auto-renewal is in force all the same: compare its numbers before you stop it."), "amber"
        if was_off:
            return self.tr("It was already off. Nothing was changed."), "grey"
        return self._of_stop(record, stopped) if stopped is not None else ("", "grey")

    def _of_stop(self, record: OpenCard, stopped: SentWrite) -> tuple[str, str]:
        seen_off = record.renewal.state == EMPTY and record.renewal.as_of is not None
        match stopped.state:
            case State.CONFIRMED | State.PLACED:
                sentence, tone = self._off(record)
                return f"{sentence} {outcomes.not_kept(stopped)}".rstrip(), tone
            case State.UNKNOWN if seen_off:
                return self._unknown_and_off(record), "amber"
            case _:
                tone = "red" if stopped.state is State.NOT_SENT else outcomes.tone(stopped.state)
                return outcomes.told(stopped), tone

    def _off(self, record: OpenCard) -> tuple[str, str]:
        if record.renewal.state == EMPTY and record.renewal.as_of is not None:
            words = self.tr("Auto-renewal is off. Checked {time}.")
            return words.format(time=clock_text(record.renewal.as_of)), "green"
        return self.tr("Auto-renewal is off: Linksfield was asked again and no longer shows it."), "green"

    def _unknown_and_off(self, record: OpenCard) -> str:
        assert record.renewal.as_of is not None
        words = self.tr("No answer came to the request, but Linksfield shows auto-renewal off as of {time}.")
        return words.format(time=clock_text(record.renewal.as_of))


def _is_on(record: OpenCard) -> bool:
    found = record.renewal.value
    return record.renewal.state == ROWS and found is not None and found.in_force
