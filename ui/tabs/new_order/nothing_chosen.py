"""The order panel before a plan is chosen: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.remote import ERROR
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.safe_text import line_text

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard


class NothingChosen(QWidget):
    """Says how a plan is chosen; on a tab of its own with the way to the plans."""

    def __init__(self) -> None:
        super().__init__()
        self.no_plan = plain_label(role="headline")
        self.hint = muted_label()
        self.choose_button = push_button(self.tr("Show plans"), "primary", "choosePlanButton")
        self.choose_button.setAccessibleDescription(self.tr("Show the plans of this card"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self.no_plan, self.hint):
            label.setAlignment(label.alignment() | label.alignment().AlignHCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)

    def show_card(self, record: OpenCard, *, alone: bool) -> None:
        """Say it for this card; `alone`: not beside the plans."""
        self.no_plan.setText(self.tr("Choose a plan first") if not record.blank else self.tr("Look up a card first"))
        if record.plans.state == ERROR:
            hint = self.tr("The plans for this card could not be loaded: see the Plans tab.")
        elif alone:
            hint = self.tr("Choose one under Plans, and order it there or here.")
        else:
            hint = self._beside_the_plans(record)
        self.hint.setText(hint)
        self.hint.setVisible(not record.blank)
        self.choose_button.setVisible(not record.blank and alone)

    def _beside_the_plans(self, record: OpenCard) -> str:
        """Which plan, where a payment is to be recorded with it; and how one is chosen."""
        how = self.tr("Click a plan, or type in the filter and press Enter.")
        if not (record.form.paid_already and record.form.pay_id):
            return how
        paid = self.tr("Payment {pay_id} is recorded with the plan that was paid.")
        return f"{paid.format(pay_id=line_text(record.form.pay_id))}\n{how}"
