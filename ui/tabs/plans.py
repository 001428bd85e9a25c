"""Plans: what this card may buy, with a filter over all columns and every returned field."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.errors import BadInput
from ui.dialogs.payments.customer_link import let_customer_buy
from ui.look.colours import SIZES
from ui.look.dates import clock_text
from ui.session.remote import ERROR, LOADING
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.filter_line import FilterLine
from ui.tables.row_model import RowModel
from ui.tables.table import Table
from ui.tabs.base.page import Page
from ui.tabs.base.remote_panel import RemotePanel, Words
from ui.tabs.base.side_details import SideDetails
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import line_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import errors
from ui.words.amounts import card_tail, count_text, data_text, days_text, money_text, per_gb, price_per_gb

if TYPE_CHECKING:
    from services.records import Plan
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class PlansPage(Page):
    """The plans of a card: filter, sort, read everything about one, and order it."""

    parts = frozenset({"plans"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._drawn: OpenCard | None = None
        self._rows_shown: object = None
        # -- widgets
        self.model: RowModel[Plan] = RowModel(plan_columns())
        self.filter = FilterLine(self.model, "plansFilter", self.tr("Filter by plan, area, country, price..."))
        self.table: Table[Plan] = Table(self.model, "plansTable", self.tr("Plans of this card"), identity="plan_code")
        # With less room beside it the plans' names, which tell them apart, would be cut short.
        self.details = SideDetails(self.table, "planDetails", wide_enough=1150)
        self.panel = RemotePanel(self.details, show_as_of=False)
        self.reason = muted_label()
        self.more = muted_label()
        # -- buttons
        self.refresh_button = push_button(self.tr("Refresh"), name="refreshPlansButton")
        self.export_button = ExportButton(session, self.model, self._file_name, "exportPlansButton")
        self.customer_button = push_button(self.tr("Let the customer buy..."), name="letCustomerBuyButton")
        self.order_button = push_button(self.tr("Order this plan..."), "primary", "orderPlanButton")
        self._assemble()
        self._connect()

    def filter_field(self) -> QWidget:
        return self.filter.input

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.table,)

    def draw(self, record: OpenCard) -> None:
        if record is not self._drawn:
            self._show_other_card(record)
        plans = record.plans
        if plans.value is not self._rows_shown:
            self._rows_shown = plans.value
            self.model.set_rows(plans.value or ())
        self._show_state(record)
        self._show_count()
        self._show_more(record)
        self._show_order_button()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.refresh_button.setAccessibleName(self.tr("Ask for the plans again"))
        self.order_button.setAccessibleName(self.tr("Order this plan"))
        self.customer_button.setAccessibleName(self.tr("Let the customer buy in our shop"))
        self.reason.setObjectName("planReason")
        self.more.setObjectName("morePlans")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        row = WrappingRow(
            self.filter,
            self.refresh_button,
            self.export_button,
            self.details.toggle,
            self.order_button,
            self.customer_button,
        )
        column.addLayout(row)
        column.addWidget(self.reason)
        column.addWidget(self.panel, 1)
        column.addWidget(self.more)

    def _connect(self) -> None:
        self.model.filtered.connect(lambda _shown, _total: self._show_count())
        self.filter.input.textChanged.connect(self._on_filter)
        self.table.selected_row.connect(self._on_selected)
        self.table.activated_row.connect(self._order)
        self.filter.left.connect(self.table.enter)
        self.order_button.clicked.connect(lambda _checked: self._order(self.table.current_row()))
        self.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
        self.panel.retry.connect(self._refresh)
        self.panel.cancelled.connect(self._on_cancelled)
        self.export_button.failed.connect(self._say)

    # ------------------------------------------------------------------ events

    def _on_filter(self, text: str) -> None:
        if self.record is not None:
            self.record.plans_filter = text

    def _on_selected(self, plan: Plan | None) -> None:
        if plan is None:
            self.details.show_nothing()
        else:
            self.details.show_details(plan.name or self.tr("A plan without a name"), plan.fields)
        self._show_order_button()

    def _on_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel(self.record, "plans")

    def _refresh(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "plans")

    def _let_customer_buy(self) -> None:
        if self.record is not None:
            self._say(let_customer_buy(self.session, self.record, self.window()))

    def _order(self, plan: Plan | None) -> None:
        """Go to New order with this plan; what was typed there stays."""
        if self.record is None or plan is None or reason_not_to_order(plan):
            return
        self.record.form.plan = plan
        self.session.record_changed.emit(self.record, "form")
        self.session.set_tab("new_order")

    # ------------------------------------------------------------------ internals

    def _show_other_card(self, record: OpenCard) -> None:
        self._drawn = record
        # Another card's plan must not look chosen here.
        self.table.clearSelection()
        self.details.show_nothing()
        self.filter.input.setText(record.plans_filter)

    def _show_state(self, record: OpenCard) -> None:
        words = Words(
            self.tr("Look a card up to see the plans it may buy."),
            self.tr("Linksfield offers this card no plan."),
            self.tr(
                "It answered, and its list is empty: nothing can be ordered for this card. "
                "Ask Linksfield what it may buy."
            ),
        )
        self.panel.show_remote(record.plans, words)
        self.customer_button.setEnabled(not record.blank)
        self.refresh_button.setEnabled(not record.blank and record.plans.state != LOADING)

    def _show_count(self) -> None:
        plans = self.record.plans if self.record is not None else None
        if plans is None or plans.as_of is None or not self.model.total or plans.state == ERROR:
            self.filter.count.setText("")
            return
        shown, total = self.model.rowCount(), self.model.total
        if self.filter.input.text().strip():
            words = self.tr("{shown} of {total} plans, as of {time}")
        else:
            words = self.tr("1 plan, as of {time}") if total == 1 else self.tr("{total} plans, as of {time}")
        counts = {"shown": count_text(shown), "total": count_text(total)}
        self.filter.count.setText(words.format(**counts, time=clock_text(plans.as_of)))

    def _show_more(self, record: OpenCard) -> None:
        said = record.plans_said if record.plans.answered else None
        words = self.tr("Linksfield speaks of {total} plans and listed {listed}: there may be more than these.")
        listed = count_text(len(record.plans.value or ()))
        self.more.setText(words.format(total=count_text(said), listed=listed) if said is not None else "")
        self.more.setVisible(said is not None)

    def _show_order_button(self) -> None:
        plan = self.table.current_row() if self.panel.state in ("rows", "loading") else None
        reason = reason_not_to_order(plan) if plan is not None else ""
        self.order_button.setEnabled(plan is not None and not reason)
        self.order_button.setAccessibleDescription(reason)
        self.order_button.setToolTip(reason)
        self._say(reason)

    def _say(self, sentence: str) -> None:
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))

    def _file_name(self) -> str:
        return self.tr("plans {card}").format(card=card_tail(self.record.iccid if self.record else "").lstrip("."))


# ---------------------------------------------------------------------- how a plan reads


def plan_columns() -> tuple[Column[Plan], ...]:
    """The columns of the plans table."""
    return (
        Column("plan", translate("Plans", "Plan"), _name, width=260),
        Column("area", translate("Plans", "Area"), lambda plan: plan.area or plan.countries, width=130),
        Column("data", translate("Plans", "Data"), _data, sort=_data_key, align_right=True),
        Column("length", translate("Plans", "Length"), _length, sort=lambda plan: plan.length_days),
        Column("renews", translate("Plans", "Renews"), _renews, sort=lambda plan: plan.may_renew),
        Column("price", translate("Plans", "Price"), price_text, sort=_price_key, align_right=True, tone=_price_tone),
        Column("per_gb", translate("Plans", "Per GB"), _per_gb, sort=_per_gb_key, align_right=True),
    )


def reason_not_to_order(plan: Plan) -> str:
    """Why this plan cannot be ordered, as a sentence; "" if it can."""
    if plan.problem == "same_codes":
        return translate(
            "Plans",
            "This plan cannot be ordered: Linksfield lists another one under the same codes, and an order could "
            "not tell the two apart.",
        )
    if plan.problem:
        return translate("Plans", "This plan cannot be ordered: Linksfield's answer about it could not be read whole.")
    return errors.sentence(BadInput("plan", plan.price_problem)) if plan.price_problem else ""


def price_text(plan: Plan) -> str:
    """The price of one period, or in two words why there is none."""
    if plan.price_problem or plan.problem:
        problems = {
            "missing": translate("Plans", "no price"),
            "contradiction": translate("Plans", "prices differ"),
        }
        return problems.get(plan.price_problem, translate("Plans", "not readable"))
    if plan.price is None:
        return translate("Plans", "by periods")
    return money_text(plan.price)


def _name(plan: Plan) -> str:
    # Asked first, for it is quick: most names hold no marks that could turn or break a line.
    name = plan.name if plan.name.isprintable() else line_text(plan.name)
    return name or plan.plan_code or translate("Plans", "(without a name)")


def _data(plan: Plan) -> str:
    if plan.allowance_mb is not None:
        return data_text(plan.allowance_mb)
    return translate("Plans", "no limit") if plan.unlimited else ""


def _data_key(plan: Plan) -> Decimal | None:
    if plan.allowance_mb is not None:
        return plan.allowance_mb
    return Decimal("Infinity") if plan.unlimited else None


def _length(plan: Plan) -> str:
    if plan.length_days is not None:
        return days_text(plan.length_days)
    return " x ".join(part for part in (plan.time, plan.unit) if part)


def _renews(plan: Plan) -> str:
    if plan.may_renew is None:
        return ""
    return translate("Plans", "yes") if plan.may_renew else translate("Plans", "no")


def _price_key(plan: Plan) -> tuple[str, float] | None:
    # Only for the order: rounding keeps it, and exact amounts take three times as long to compare.
    return (plan.price.currency, float(plan.price.amount)) if plan.price is not None else None


def _price_tone(plan: Plan) -> str | None:
    return "amber" if plan.price_problem or plan.problem else None


def _per_gb(plan: Plan) -> str:
    return "-" if plan.unlimited else per_gb(plan.price, plan.allowance_mb)


def _per_gb_key(plan: Plan) -> float | None:
    price = None if plan.unlimited else price_per_gb(plan.price, plan.allowance_mb)
    return float(price) if price is not None else None
