"""Under the plans: what the chosen one offers in agents' words, and below that every field as it was returned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.look.colours import grown
from ui.tables.plan_columns import country_count, country_names, plan_facts, plan_name, where
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.field_list import FieldList
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import cut_text
from ui.words.amounts import count_text

if TYPE_CHECKING:
    from services.records import Plan

# About three lines beside the order panel; the whole list stands in the fields.
_MOST_LETTERS = 330


class PlanDetails(QFrame):
    """Shows one plan; hidden while none is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("planDetailsPanel")
        self.setProperty("role", "card")
        self.title = ElidedLabel(role="strong")
        self.names = muted_label()
        self.fields = FieldList("planDetails")
        self.copy_button = CopyButton(self.fields.as_text, slim=True, name="planDetailsCopyButton")
        self.fields_button = push_button("", "link", "planDetailsButton")
        self._assemble()
        self.fields_button.clicked.connect(lambda _checked: self._show_fields(self.fields.isHidden()))
        self._show_fields(False)
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show what a plan offers."""
        self.setVisible(plan is not None)
        if plan is None:
            self.fields.set_fields(())
            return
        self.title.setText(self._title(plan))
        names = ", ".join(country_names(plan)) or where(plan)
        self.names.setText(cut_text(names, _MOST_LETTERS))
        self.names.setVisible(bool(names))
        self.fields.set_fields(plan.fields)

    # ------------------------------------------------------------------ internals

    def _title(self, plan: Plan) -> str:
        count = country_count(plan)
        countries = "" if count is None else self.tr("countries: {count}").format(count=count_text(count))
        return self.tr(", ").join(part for part in (plan_facts(plan), countries) if part) or plan_name(plan)

    def _assemble(self) -> None:
        self.names.setObjectName("planCountries")
        self.copy_button.setAccessibleName(self.tr("Copy every field of this plan"))
        self.fields.setMinimumHeight(grown(110))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, 1)
        top.addWidget(self.copy_button)
        top.addWidget(self.fields_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.names)
        column.addWidget(self.fields, 1)

    def _show_fields(self, shown: bool) -> None:
        self.fields.setVisible(shown)
        self.copy_button.setVisible(shown)
        self.fields_button.setText(self.tr("Hide the fields") if shown else self.tr("Fields as returned"))
        self.fields_button.setAccessibleName(self.fields_button.text())
