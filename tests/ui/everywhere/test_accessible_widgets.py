"""Everything an agent can act on has a name for programs, a name for ears, a role, and the keyboard."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

import ui.dialogs
from tests.ui.everywhere.access import CAMEL, DIALOGS, NO_STOPS, VIEWS, interactive, name_of, role, said, show, spoken
from tests.ui.story import Story
from tests.ui.widget_names import is_in_the_table
from tools.look.heard import silent
from tools.look.painted import texts_of
from ui.dialogs.base.sheet import Sheet
from ui.widgets.field import Field

ALL = pytest.mark.parametrize("view", [*VIEWS, *DIALOGS])
Role = QAccessible.Role
_NAMES = re.compile(r'"(\w+(?:Dialog|Popup))"')
BUTTONS = (Role.Button, Role.ButtonMenu, Role.CheckBox)
ROLES: dict[type[QWidget], tuple[QAccessible.Role, ...]] = {
    QCheckBox: (Role.CheckBox,),
    QRadioButton: (Role.RadioButton,),
    QPushButton: BUTTONS,
    QLineEdit: (Role.EditableText,),
    QPlainTextEdit: (Role.EditableText,),
    QTextBrowser: (Role.StaticText,),
    QTextEdit: (Role.EditableText,),
    QComboBox: (Role.ComboBox,),
    QTabBar: (Role.PageTabList,),
    QTableView: (Role.Table,),
    QListView: (Role.List,),
}


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[None]:
    """As if a screen reader were there: only then do lists and tables tell of new rows."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


# A sweep over every tab and dialog: many runs.
@pytest.mark.system
@ALL
def test_every_text_is_said_and_every_part_has_names_a_role_and_the_keyboard(
    heard: None, story: Story, view: str
) -> None:
    top = show(story, view)
    assert "\n".join(f"{fault.part}: {fault.what}" for fault in silent(texts_of(top))) == ""
    assert CAMEL.fullmatch(top.objectName())
    assert said(top, QAccessible.Text.Name).strip()
    parts = interactive(top)
    assert parts
    faults = [f"{name_of(part) or type(part).__name__}: {fault}" for part in parts for fault in faults_of(part)]
    assert faults == []
    fields = [field for field in top.findChildren(Field) if field.isVisible()]
    assert [field.caption.text() for field in fields if field.caption.buddy() is not field.control] == []
    labels = [label for label in top.findChildren(QLabel) if label.buddy() is not None]
    assert [label.text() for label in labels if not _is_its_label(label)] == []


def faults_of(part: QWidget) -> list[str]:
    """What is missing for a screen reader, for a script, or for the keyboard."""
    state = QAccessible.queryAccessibleInterface(part).state()
    ticked = isinstance(part, QAbstractButton) and part.isCheckable() and part.isChecked()
    stop = name_of(part) in NO_STOPS or bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    held = {
        "its objectName is not lowerCamelCase": bool(CAMEL.fullmatch(name_of(part))),
        "its objectName is not in docs/widget-names.md": is_in_the_table(name_of(part)),
        "no accessible name": bool(spoken(part).strip()) and (not isinstance(part, QComboBox) or _box_is_named(part)),
        f"its role is {role(part).name}": role(part) in _roles(part),
        "no stop for the keyboard": stop,
        "does not say that it is off": bool(state.disabled) is not part.isEnabled(),
        "does not say whether it is ticked": bool(state.checked) is ticked,
    }
    return [fault for fault, holds in held.items() if not holds]


def _is_its_label(label: QLabel) -> bool:
    control = QAccessible.queryAccessibleInterface(label.buddy())
    return any(related[0].object() is label for related in control.relations())


def test_a_table_tells_its_columns_and_cells(story: Story) -> None:
    show(story, "orders")
    table = story.find("ordersTable", QTableView)
    spoken_table = QAccessible.queryAccessibleInterface(table)
    texts = [spoken_table.child(at).text(QAccessible.Text.Name) for at in range(spoken_table.childCount())]
    for column in range(table.model().columnCount()):
        assert table.model().headerData(column, Qt.Orientation.Horizontal) in texts
    for row in story.table("ordersTable"):
        assert [cell for cell in row if cell and cell not in texts] == []


def test_an_open_card_is_told_with_its_ticket_and_what_is_concluded(story: Story) -> None:
    show(story, "card")
    cards = QAccessible.queryAccessibleInterface(story.find("openCards"))
    (entry,) = (cards.child(at) for at in range(cards.childCount()) if cards.child(at).role() == Role.ListItem)
    assert entry.text(QAccessible.Text.Name) == f"Card ...{story.record.iccid[-4:]}, ticket SUP-1, In use"


def test_every_dialog_there_is_takes_part_here() -> None:
    for module in pkgutil.walk_packages(ui.dialogs.__path__, "ui.dialogs."):
        importlib.import_module(module.name)
    made = {kind: set(_NAMES.findall(inspect.getsource(sys.modules[kind.__module__]))) for kind in _kinds(Sheet)}
    assert len(made) > 15
    # What others are made from is no dialog of its own.
    left = [kind.__name__ for kind, names in made.items() if not names & set(DIALOGS) and not kind.__subclasses__()]
    assert left == [], "open the new dialog in tests/ui/everywhere/access.py"


def _kinds(kind: type[Sheet]) -> set[type[Sheet]]:
    """Every dialog class of the program below this one."""
    own = {each for each in kind.__subclasses__() if each.__module__.startswith("ui.")}
    return own.union(*(_kinds(each) for each in own))


def _roles(part: QWidget) -> tuple[QAccessible.Role, ...]:
    return next(roles for kind, roles in ROLES.items() if isinstance(part, kind))


def _box_is_named(box: QComboBox) -> bool:
    """On Linux a box is called by the choice it shows: a label beside it or a description has to say what it is."""
    labelled = any(label.buddy() is box for label in box.window().findChildren(QLabel))
    return bool(box.accessibleName()) and (labelled or bool(box.accessibleDescription()))
