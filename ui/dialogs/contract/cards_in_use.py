"""The cards of the account as CSSS lists them, for the administrator: a table, and the same as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.sisters import CardInUse, LifeCycle
from ui.dialogs.contract.account_list import AccountList, Names, open_with_profile
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.widgets.safe_text import short_text
from ui.words.amounts import count_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.session.session import Session

translate = QCoreApplication.translate

_NAMES = Names(
    dialog="cardsInUseDialog",
    table="cardsInUseTable",
    fields="cardInUseFields",
    counted="cardsInUseCount",
    close="closeCardsInUseButton",
)


def show_cards_in_use(session: Session, parent: QWidget) -> None:
    """Open the dialog with the profile of the card on show."""
    open_with_profile(CardsInUseDialog, session, parent)


class CardsInUseDialog(AccountList[CardInUse]):
    """Asks as it opens; where the profile has no CSSS, it says what that would give."""

    def __init__(self, session: Session, profile: str, parent: QWidget) -> None:
        title = translate("CardsInUseDialog", "Cards in use (CSSS)")
        super().__init__(session, profile, parent, _NAMES, title, _columns())
        self.export_button = self.add_left_button(
            ExportButton(session, self.model, lambda: self.tr("cards in use"), "exportCardsInUseButton")
        )
        self.beside.addWidget(self.fields)
        self.table.selected_row.connect(self._on_row)
        self.begin()

    async def ask(self) -> None:
        await self.session.contract.unlock(self.profile)
        self._show(await self.session.background.read(self.session.desk.contract.cards_in_use, self.profile))

    def gives(self) -> str:
        return self.tr("With CSSS, every card of your account is listed here with its life cycle.")

    # ------------------------------------------------------------------ internals

    def _show(self, cards: tuple[CardInUse, ...]) -> None:
        self.model.set_rows(cards)
        self.export_button.setEnabled(bool(cards))
        if cards:
            self.count.setText(self.tr("{count} cards.").format(count=count_text(len(cards))))
            self.panel.show_rows(self.session.desk.now())
        else:
            self.panel.show_empty(self.tr("CSSS lists no card of this account."))

    def _on_row(self, row: CardInUse | None) -> None:
        self.fields.set_fields(row.fields if row is not None else ())


def _columns() -> tuple[Column[CardInUse], ...]:
    return (
        Column(
            "card", translate("CardsInUse", "Card number (ICCID)"), lambda row: short_text(row.iccid or ""), mono=True
        ),
        Column("life", translate("CardsInUse", "Life cycle"), life_cycle_text),
    )


def life_cycle_text(row: CardInUse) -> str:
    """Where a card stands; a value that is not documented as itself."""
    words = {
        LifeCycle.PRE_ACTIVATION: translate("CardsInUse", "before activation"),
        LifeCycle.ACTIVATION: translate("CardsInUse", "activated"),
        LifeCycle.PRE_DEACTIVATION: translate("CardsInUse", "before deactivation"),
    }
    if row.problem:
        return translate("CardsInUse", "not read in full")
    if row.life_cycle is not None:
        return words[row.life_cycle]
    return short_text(row.life_cycle_text or "") or translate("CardsInUse", "not given")
