"""New order: the order panel on a tab of its own, for a draft that is taken up again and what became of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tabs.new_order.hosting import OrderingPage

if TYPE_CHECKING:
    from ui.session.session import Session
    from ui.tabs.new_order.panel import OrderPanel


class NewOrderPage(OrderingPage):
    """The same form as beside the plans, with the whole width."""

    tab = "new_order"

    def __init__(self, session: Session, panel: OrderPanel, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.order = panel
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        panel.other_plan_wanted.connect(lambda: session.set_tab("plans"))

    def most_wanted(self) -> tuple[QWidget, ...]:
        order = self.order
        return (order.form.periods, order.reply_button, order.nothing.choose_button)

    def host(self) -> None:
        if self.order.parentWidget() is not self:
            self._column.addWidget(self.order)
        self.order.show_as_tab(alone=True)
        self.order.show()
