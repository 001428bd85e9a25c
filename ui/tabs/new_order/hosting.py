"""Base of the two tabs that show the order panel: it moves to whichever of them is on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.tabs.base.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QPushButton

    from ui.session.open_card import OpenCard
    from ui.tabs.new_order.panel import OrderPanel


class OrderingPage(Page):
    """`tab` is the page's own name; `host` puts the panel into it.

    Attributes: `order` (the panel, also while it is on the other page).
    """

    tab = ""
    order: OrderPanel
    parts = frozenset({"form", "plans", "orders", "sent", "payments", "renewal", "done"})

    def host(self) -> None:
        """Put the panel where it belongs on this page."""
        raise NotImplementedError

    def draw(self, record: OpenCard) -> None:
        if record.tab == self.tab or self.isVisible():
            self.host()
            self.order.draw(record, self.today)

    def showEvent(self, event: QShowEvent) -> None:
        # The other page had it, and may have drawn it for another card.
        self._behind = True
        super().showEvent(event)

    def next_step(self) -> QPushButton | None:
        return self.order.primary_button()
