"""Find an order of the shop by one of its numbers (GET /mall/order): every field as it came, and its card to open."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError
from ui.dialogs.base.sheet import Sheet
from ui.look.colours import text_is_large
from ui.look.theme import restyle
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.field_list import FieldList
from ui.widgets.labels import muted_label
from ui.widgets.state_panel import StatePanel
from ui.words import errors
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from services.desk.sisters.shop_orders import ShopOrder
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate

_SLOT = "find order"
_MOST_CARDS = 3


class FindOrderDialog(Sheet):
    """Asks with the profile of the card on show. Of several numbers the first counts, as the page says."""

    def __init__(self, session: Session, record: OpenCard, parent: QWidget) -> None:
        super().__init__(parent, "findOrderDialog", translate("FindOrderDialog", "Find an order"), 680)
        # -- facts
        self._session = session
        self._profile = record.profile
        # -- widgets
        self.client_order = named(QLineEdit(), "clientOrderInput")
        self.transaction_order = named(QLineEdit(), "transactionOrderInput")
        self.card = named(QLineEdit(), "orderCardInput")
        self.inputs = (self.client_order, self.transaction_order, self.card)
        self.field = Field(self.tr("Our shop's order number (purchase_order_id)"), self.client_order)
        self.fields = FieldList("foundOrderFields")
        self.cards = QHBoxLayout()
        self.panel = StatePanel()
        # -- buttons
        self.copy_button = self.add_left_button(CopyButton(self.fields.as_text, name="copyFoundOrderButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeFindOrderButton"))
        self.find_button = self.add_button(push_button(self.tr("Find"), "primary", "findOrderNowButton"))
        self._assemble()
        self._load(record)
        self._connect()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        numbers = QVBoxLayout() if text_is_large() else QHBoxLayout()
        numbers.setSpacing(12)
        numbers.addWidget(self.field, 1)
        numbers.addWidget(Field(self.tr("Linksfield's transaction number (order_id)"), self.transaction_order), 1)
        self.body.addLayout(numbers)
        self.body.addWidget(Field(self.tr("Card number (ICCID)"), self.card))
        says = self.tr(
            "One number is enough; of several, the first counts. Where a number was used twice, Linksfield gives only "
            "the order that was paid last."
        )
        self.body.addWidget(muted_label(says))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.cards)
        column.addWidget(self.fields, 1)
        if self.scrolls:
            self.fields.show_whole()
        else:
            self.fields.setMinimumHeight(200)
        self.panel.set_content(content)
        self.panel.show_idle(self.tr("Not asked yet."))
        self.body.addWidget(self.panel, 1)
        for text_input in self.inputs:
            text_input.setProperty("mono", True)
        self.copy_button.setEnabled(False)
        self.client_order.setFocus()

    def _load(self, record: OpenCard) -> None:
        """The one order number that stands in the card field is what is looked for."""
        numbers = record.pasted.order_numbers
        if len(numbers) == 1:
            self.client_order.setText(numbers[0])
            self.client_order.selectAll()

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.find_button.clicked.connect(lambda _checked: self._start())
        self.panel.retry.connect(self._start)
        self.panel.cancelled.connect(self._on_cancelled)
        # After an error its Retry is the next step, and one button is filled.
        self.panel.state_changed.connect(
            lambda state: restyle(self.find_button, "kind", "secondary" if state == "error" else "primary")
        )
        for text_input in self.inputs:
            text_input.returnPressed.connect(self._start)
            text_input.textChanged.connect(lambda _text: self._forget())

    # ------------------------------------------------------------------ events

    def done(self, result: int) -> None:
        self._session.tasks.cancel(_SLOT)
        super().done(result)

    def _start(self) -> None:
        self._session.tasks.start(_SLOT, self._find())

    def _on_cancelled(self) -> None:
        self._session.tasks.cancel(_SLOT)
        self.panel.show_idle(self.tr("Not asked yet."))

    def _forget(self) -> None:
        """What is shown is about another number."""
        self.field.clear_error()
        self._show(None)
        self._on_cancelled()

    # ------------------------------------------------------------------ internals

    async def _find(self) -> None:
        client_order, transaction_order, card = (text_input.text() for text_input in self.inputs)
        find = partial(
            self._session.desk.shop_orders.find,
            self._profile,
            client_order=client_order,
            transaction_order=transaction_order,
            iccid=card,
        )
        self._show(None)
        self.panel.show_loading()
        try:
            await self._session.unlock(self._profile)
            found = await self._session.background.read(find)
        except BadInput as error:
            self.panel.show_idle(self.tr("Not asked yet."))
            self.field.show_error(errors.sentence(error))
        except ConsoleError as error:
            self.panel.show_error(errors.sentence(error), errors.details(error))
        else:
            self._show(found)

    def _show(self, found: ShopOrder | None) -> None:
        self.fields.set_fields(found.fields if found is not None else ())
        self.copy_button.setEnabled(bool(found and found.fields))
        self._offer(found.cards[:_MOST_CARDS] if found is not None else ())
        if found is None:
            return
        if found.fields:
            self.panel.show_rows(self._session.desk.now())
        else:
            nothing = self.tr("Linksfield gave nothing for this number.")
            self.panel.show_empty(nothing, self.tr("That does not prove that there is no such order."))

    def _offer(self, cards: tuple[str, ...]) -> None:
        """A button for each card that the order names."""
        while (item := self.cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        made: list[QPushButton] = []
        for iccid in cards:
            words = self.tr("Open card {card}").format(card=card_groups(iccid))
            button = push_button(words, name="openFoundCardButton")
            button.setAccessibleName(words)
            button.clicked.connect(partial(self._open, iccid))
            self.cards.addWidget(button)
            made.append(button)
        self.cards.addStretch(1)
        # They come with the answer, and stand above its fields.
        for before, after in pairwise((self.card, *made)):
            self.setTabOrder(before, after)

    def _open(self, iccid: str) -> None:
        self._session.set_card_text(iccid)
        try:
            self._session.look_up_typed()
        except BadInput as error:
            self._session.failed.emit(error)
        self.accept()
