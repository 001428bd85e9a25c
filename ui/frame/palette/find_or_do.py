"""Opens *Find or do* with everything that can be found and done now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRegularExpression
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui.dialogs.payments.customer_link import let_customer_buy
from ui.dialogs.payments.rehearsal import rehearse
from ui.frame.palette.dialog import PaletteDialog
from ui.frame.palette.entries import Entry, entry
from ui.frame.palette.gathering import (
    action_entries,
    group_names,
    journal_entries,
    open_card_entries,
    plan_entries,
    recent_entries,
)
from ui.tabs.payments.page import PaymentsPage
from ui.tabs.plans import PlansPage

if TYPE_CHECKING:
    from services.records import Plan
    from ui.frame.surroundings import Surroundings
    from ui.frame.tabs import Pages
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


class FindOrDo(QObject):
    """`pages` gives the tabs' pages as they are now, `go_to` shows one, `show_card` a card, `look_up` a typed text."""

    def __init__(
        self,
        around: Surroundings,
        pages: Callable[[], Pages],
        go_to: Callable[[str], None],
        show_card: Callable[[str, str], None],
        look_up: Callable[[str], None],
    ) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self._pages = pages
        self._go_to = go_to
        self._show_card = show_card
        self._look_up = look_up

    def open(self) -> None:
        """Show the palette at once; what the journal and the plans have comes in as it is read."""
        dialog = PaletteDialog(self._around.window, self._at_once(), self._for_typed)
        self._around.open_dialog(dialog)
        tasks = self._session.tasks
        tasks.start("palette", self._gather(dialog))
        dialog.finished.connect(lambda _result: tasks.cancel("palette"))

    def take_next_step(self) -> None:
        """Take the step that heads the tab on show: it opens something or copies, and sends nothing by itself.

        Not while another number stands in the card field: whose step it is would be in doubt.
        """
        record = self._session.current
        if record is None or record.blank or record.another_typed:
            return
        button = self._pages()[record.tab].next_step()
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    def stop_renewal(self) -> None:
        """Go to the auto-renewal, and ask whether to stop it where there is one to stop."""
        self._go_and_press("renewal", "stopRenewalButton")

    def save_case_file(self) -> None:
        """Go to the card, where it is said what became of it, and ask where to save its case file."""
        self._go_and_press("card", "cardCaseFileButton")

    def follow_payment(self) -> None:
        """Go to the payments, and follow the one that is chosen where it can be."""
        self._go_and_press("payments", "followPaymentButton")

    def list_all_orders(self) -> None:
        """Go to the orders, and list all that CSSS knows where the profile has it."""
        self._go_and_press("orders", "allOrdersButton")

    def find_an_order(self) -> None:
        """Go to the payments, and look for an order by one of its numbers."""
        self._go_and_press("payments", "findOrderButton")

    def let_customer_buy(self) -> None:
        """Open the link with which the customer buys in our shop; why there is none is said."""
        record = self._session.current
        if record is None or record.blank:
            return
        self._say_why_not(let_customer_buy(self._session, record, self._around.window))

    def rehearse_stripe(self) -> None:
        """Rehearse with the payment chosen on the tab of payments, else of the order placed last; why not is said."""
        record = self._session.current
        if record is None or record.blank:
            return
        page = self._pages()["payments"]
        chosen = page.selected_pay_id() if isinstance(page, PaymentsPage) else ""
        placed = record.placed.pay_id if record.placed is not None else ""
        pay_id = chosen or placed if record.tab == "payments" else placed or chosen
        rehearse(self._session, record, pay_id, self._around.window, self._say_why_not)

    def _go_and_press(self, tab: str, name: str) -> None:
        self._go_to(tab)
        button = self._pages()[tab].findChild(QPushButton, name)
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    def _say_why_not(self, reason: str) -> None:
        if reason:
            self._around.toasts.say(reason, "amber")

    # ------------------------------------------------------------------ what is offered

    def _at_once(self) -> list[Entry]:
        commands = [each for each in self._around.window.commands if each.shortcut() != QKeySequence("Ctrl+K")]
        return [
            *self._next_step(),
            *open_card_entries(self._session),
            *recent_entries(self._session, self._show_card),
            *action_entries(commands),
            *self._other_steps(),
        ]

    async def _gather(self, dialog: PaletteDialog) -> None:
        session, record = self._session, self._session.current
        taken = frozenset(each.iccid for each in session.records)
        names = tuple(session.profile_names())
        read = session.background.read
        if record is not None and record.plans.value:
            dialog.add(await read(plan_entries, record.plans.value, partial(self._show_plan, record)))
        dialog.add(await read(journal_entries, session.desk, names, taken, self._show_card))

    def _next_step(self) -> list[Entry]:
        """The one step that heads the card on show."""
        record, button = self._session.current, self._pages()["card"].findChild(QPushButton, "verdictStepButton")
        if record is None or record.blank or button is None or button.isHidden() or not button.isEnabled():
            return []
        return [entry(group_names()["next"], button.text(), partial(self._take_step, button))]

    def _other_steps(self) -> list[Entry]:
        """What else the verdict of the card on show offers, such as the reply beside a step that comes first."""
        record = self._session.current
        if record is None or record.blank:
            return []
        buttons = self._pages()["card"].findChildren(QPushButton, QRegularExpression("^verdictOffer"))
        offered = (each for each in buttons if not each.isHidden() and each.isEnabled())
        return [entry(group_names()["do"], each.text(), partial(self._take_step, each)) for each in offered]

    def _take_step(self, button: QPushButton) -> None:
        self._session.set_tab("card")
        button.click()

    def _for_typed(self, typed: str) -> list[Entry]:
        """What can be done with the typed words themselves; found by all of them."""
        group, record = group_names()["do"], self._session.current
        quoted = partial(entry, group, also=typed)
        look_up = translate("Palette", "Look up “{text}”").format(text=typed)
        made = [quoted(look_up, partial(self._look_up, typed))]
        if record is not None and record.plans.value:
            words = translate("Palette", "Filter the plans by “{text}”").format(text=typed)
            made.append(quoted(words, partial(self._filter_plans, typed)))
        return made

    # ------------------------------------------------------------------ what is done

    def _filter_plans(self, typed: str) -> None:
        self._go_to("plans")
        field = self._pages()["plans"].filter_field()
        if isinstance(field, QLineEdit):
            field.setText(typed)
            field.setFocus()

    def _show_plan(self, record: OpenCard, plan: Plan) -> None:
        """Show a plan in its table, chosen: Enter there orders it."""
        if record is not self._session.current:
            return
        self._filter_plans(plan.name)
        page = self._pages()["plans"]
        if isinstance(page, PlansPage):
            page.table.select(plan)
            page.table.setFocus()
