from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.field import Field


def test_a_field_names_what_is_wrong_and_keeps_what_was_typed(qtbot: QtBot, theme: object) -> None:
    field = Field("Periods", QLineEdit("1.5"))
    qtbot.addWidget(field)
    field.show_error("Only whole periods can be ordered.")
    assert isinstance(field.control, QLineEdit)
    assert field.line.text() == field.control.accessibleDescription() == "Only whole periods can be ordered."
    assert field.control.accessibleName() == "Periods"
    assert field.control.text() == "1.5"
    assert field.control.property("bad") is True


@pytest.mark.parametrize("kind", ["line", "combo", "spin"])
def test_an_error_goes_when_the_input_changes_however_that_was(qtbot: QtBot, theme: object, kind: str) -> None:
    line, combo, spin = QLineEdit("1"), QComboBox(), QSpinBox()
    combo.addItems(["one", "two"])
    control = {"line": line, "combo": combo, "spin": spin}[kind]
    field = Field("Periods", control, "A hint.")
    for widget in (field, line, combo, spin):
        qtbot.addWidget(widget)
    field.show_error("Wrong.")
    line.setText("2")
    combo.setCurrentIndex(1)
    spin.setValue(3)
    assert (field.error, field.line.text(), control.property("bad")) == ("", "A hint.", False)


def test_what_is_wrong_with_a_narrow_input_is_said_over_the_whole_width(qtbot: QtBot, theme: object) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    field = Field("Amount paid", QLineEdit())
    field.setFixedWidth(90)
    column = QVBoxLayout(place)
    column.addWidget(field)
    column.addWidget(field.line_apart())
    place.resize(400, 200)
    field.show_error("Enter the amount paid, for example 12.36.")
    place.show()
    assert field.line.parentWidget() is place
    assert field.line.width() > 350


@pytest.mark.parametrize("caption", ["Number", "订单号"])
def test_a_button_beside_an_input_stands_in_line_with_it_whatever_the_script(
    qtbot: QtBot, theme: object, caption: str
) -> None:
    field = Field(caption, QLineEdit(), "A hint.")
    button = QPushButton("Check")
    field.row.addWidget(button)
    qtbot.addWidget(field)
    field.show()
    assert (button.y(), button.height()) == (field.control.y(), field.control.height())
