"""The bundle groups of the account and the SIMs of one, for the administrator: every field as it came, and as a file.

Linksfield prints no reply for either call: only what is called group_id is read, for it stands in the second request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt

from services.desk.sisters.shop_orders import BundleGroup
from services.errors import ConsoleError
from ui.dialogs.contract.account_list import AccountList, Names, open_with_profile
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.row_model import RowModel
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.safe_text import short_text
from ui.widgets.state_panel import StatePanel
from ui.words import errors
from ui.words.amounts import count_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from services.desk.sisters.shop_orders import BundleGroups
    from services.sisters import Fields
    from ui.session.session import Session

translate = QCoreApplication.translate

_CARDS = "cards of a bundle group"
_NAMES = Names(
    dialog="bundleGroupsDialog",
    table="bundleGroupsTable",
    fields="bundleGroupFields",
    counted="bundleGroupsCount",
    close="closeBundleGroupsButton",
)

Pair = tuple[str, str]


def show_bundle_groups(session: Session, parent: QWidget) -> None:
    """Open the dialog with the profile of the card on show."""
    open_with_profile(BundleGroupsDialog, session, parent)


class BundleGroupsDialog(AccountList[BundleGroup]):
    """Asks for the groups as it opens, and for the SIMs of the group that is chosen.

    Without a choice the whole reply stands at the right: what belongs to no group is not lost.
    """

    says_when = False

    def __init__(self, session: Session, profile: str, parent: QWidget) -> None:
        title = translate("BundleGroupsDialog", "Bundle groups")
        super().__init__(session, profile, parent, _NAMES, title, _group_columns())
        # -- facts
        self._whole: Fields = ()
        self._chosen = ""
        # -- widgets
        self.heading = plain_label(role="strong")
        self.pairs: RowModel[Pair] = RowModel(_pair_columns())
        self.cards_panel = StatePanel(self.fields)
        # -- buttons
        self.export_button = self.add_left_button(
            ExportButton(session, self.pairs, lambda: self.tr("bundle groups"), "exportBundleGroupsButton")
        )
        self.copy_button = self.add_left_button(CopyButton(self.fields.as_text, name="copyBundleGroupButton"))
        self._assemble()
        self._connect()
        self.begin()

    def take_keyboard(self) -> None:
        """Choose no group: each is a question of its own, and the whole reply stands at the right."""
        first = self.model.index(0, 0)
        self.table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        self.session.tasks.cancel(_CARDS)
        super().done(result)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.copy_button.setEnabled(False)
        self.heading.setObjectName("bundleGroupHeading")
        says = self.tr("As Linksfield gives it: none of these fields is documented. Choose a group to see its cards.")
        self.body.addWidget(muted_label(says))
        self.beside.addWidget(self.heading)
        self.beside.addWidget(self.cards_panel, 1)

    def _connect(self) -> None:
        self.table.selected_row.connect(self._on_group)
        self.cards_panel.retry.connect(self._start_cards)
        self.cards_panel.cancelled.connect(lambda: self.session.tasks.cancel(_CARDS))

    # ------------------------------------------------------------------ the groups

    async def ask(self) -> None:
        await self.session.unlock(self.profile)
        self._show(await self.session.background.read(self.session.desk.shop_orders.bundle_groups, self.profile))

    def _show(self, found: BundleGroups) -> None:
        self._whole = found.fields
        self.model.set_rows(found.groups)
        if not found.fields:
            nothing = self.tr("Linksfield answered without any field.")
            self.panel.show_empty(nothing, self.tr("That does not prove that there is no group."))
            return
        self.count.setText(
            self.tr("{count} groups.").format(count=count_text(len(found.groups)))
            if found.groups
            else self.tr("No field is called group_id: which groups there are cannot be told. The reply is shown.")
        )
        self._show_whole()
        self.panel.show_rows(self.session.desk.now())

    def _show_whole(self) -> None:
        self.heading.setText(self.tr("The whole reply"))
        self._show_fields(self._whole)

    # ------------------------------------------------------------------ the cards of one

    def _on_group(self, group: BundleGroup | None) -> None:
        self.session.tasks.cancel(_CARDS)
        self._chosen = group.number if group is not None else ""
        if self._chosen:
            self._start_cards()
        else:
            self._show_whole()

    def _start_cards(self) -> None:
        self.heading.setText(self.tr("Group {number}").format(number=short_text(self._chosen)))
        # Another group's fields must not stand under this heading, not even dimmed.
        self._show_pairs(())
        self.cards_panel.show_idle("")
        self.cards_panel.show_loading()
        self.session.tasks.start(_CARDS, self._ask_cards(self._chosen))

    async def _ask_cards(self, number: str) -> None:
        session = self.session
        try:
            await session.unlock(self.profile)
            found = await session.background.read(session.desk.shop_orders.group_cards, self.profile, number)
        except ConsoleError as error:
            self.cards_panel.show_error(errors.sentence(error), errors.details(error))
            return
        if found:
            self._show_fields(found)
        else:
            nothing = self.tr("Linksfield answered without any field.")
            self.cards_panel.show_empty(nothing, self.tr("That does not prove that no card is in this group."))

    def _show_fields(self, fields: Fields) -> None:
        self._show_pairs(fields)
        self.cards_panel.show_rows(self.session.desk.now())

    def _show_pairs(self, fields: Fields) -> None:
        self.fields.set_fields(fields)
        self.pairs.set_rows(fields)
        for button in (self.export_button, self.copy_button):
            button.setEnabled(bool(fields))


def _group_columns() -> tuple[Column[BundleGroup], ...]:
    return (
        Column("group", translate("BundleGroups", "Group"), lambda row: short_text(row.number), mono=True, firm=True),
        Column("said", translate("BundleGroups", "As it came"), _said, widest=620),
    )


def _said(row: BundleGroup) -> str:
    """What the list tells of a group beside its number, in one line."""
    return short_text(", ".join(f"{name}: {text}" for name, text in row.fields if text != row.number))


def _pair_columns() -> tuple[Column[Pair], ...]:
    """What the file holds: every field on show, whole."""
    return (
        Column("field", translate("BundleGroups", "Field"), lambda pair: pair[0]),
        Column("text", translate("BundleGroups", "Text"), lambda pair: pair[1]),
    )
