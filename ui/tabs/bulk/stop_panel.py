"""Stop auto-renewal of many: what can and what cannot, a reason, and the number typed; beside the table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from services.bulk.preview import Cannot, Preview
from ui.session.bulk.stopping import BulkStopping
from ui.tabs.bulk.confirm_panel import ConfirmPanel, Names, Wanted
from ui.tabs.bulk.count_line import CountLine
from ui.widgets.announce import announce
from ui.words.bulk import stops

translate = QCoreApplication.translate

_TONES = {Cannot.CHECK_FIRST: "red", Cannot.NOT_SEEN: "red", Cannot.NO_NUMBERS: "red", Cannot.STOPPED: "amber"}
_NAMES = Names(
    panel="bulkStopPanel",
    summary="bulkStopSummary",
    reason="bulkReasonInput",
    ticket="bulkTicketInput",
    no_ticket="bulkNoTicketBox",
    number="bulkNumberInput",
    trouble="bulkStopTrouble",
    missing="bulkStopMissing",
    close="closeBulkStopButton",
    back="bulkBackButton",
    send="bulkStopButton",
)


def _words() -> Wanted:
    return Wanted(
        title=translate("StopPanel", "Stop auto-renewal"),
        stays=translate(
            "StopPanel",
            "Plans in use run to their end, waiting orders stay. No money is refunded. It cannot be undone here.",
        ),
        reason=translate("StopPanel", "Reason, saved with each stop"),
        back=translate("StopPanel", "Back, nothing is sent"),
        kind="redPrimary",
    )


class StopPanel(ConfirmPanel):
    """What a stop would do."""

    def __init__(self, stopping: BulkStopping) -> None:
        self._stopping = stopping
        super().__init__(stopping, _NAMES, _words())

    def open(self, ticket: str, *, may_be_real: bool) -> None:
        super().open(ticket, may_be_real=may_be_real)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self) -> None:
        """Show what is known of it now."""
        chosen = self._stopping.chosen
        self._show_trouble()
        self._show_lines(chosen)
        count = len(chosen.able) if chosen is not None else 0
        if chosen is None:
            self.summary.setText(
                "" if self._stopping.error is not None else self.tr("Looking at what was done since...")
            )
        else:
            self.summary.setText(stops.preview_text(len(chosen.cards), count))
            announce(self, self.summary.text())
        self._show_count(count, stops.stop_button(count))

    def _show_lines(self, chosen: Preview | None) -> None:
        self._clear_lines()
        if chosen is None:
            return
        if chosen.able:
            words, detail = self.tr("will be stopped, one by one"), self.tr("each with its own entry in Activity")
            self.lines.addWidget(CountLine(len(chosen.able), words, detail, "green"))
        for cannot in Cannot:
            found = chosen.unable(cannot)
            if found:
                words, detail = stops.cannot_words(cannot), stops.cannot_line(cannot, found)
                self.lines.addWidget(CountLine(len(found), words, detail, _TONES.get(cannot, "grey")))
