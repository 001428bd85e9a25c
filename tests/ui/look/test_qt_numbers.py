"""What is set by its number before the first paint, and that nothing before it has Qt make all of its names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ui.look import qt_numbers
from ui.look.qt_numbers import set_number

UP_TO_THE_PAINT = """
import enum, sys
from pathlib import Path
import main
from ui.start.paint import paint

def made(kind=enum.Enum):
    for each in kind.__subclasses__():
        yield each.__qualname__
        yield from made(each)

painted = paint(sys.argv[1], "en", Path(sys.argv[2]))
print(sorted({name for name in made() if name.startswith("Qt.")}))
"""


@pytest.mark.parametrize("theme", ["system", "light", "dark"])
def test_none_of_the_names_of_qt_are_made_before_the_first_paint(tmp_path: Path, theme: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UP_TO_THE_PAINT, theme, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_numbers_are_those_of_qt() -> None:
    assert Qt.TextFormat.PlainText.value == qt_numbers.PLAIN_TEXT
    assert Qt.TextInteractionFlag.TextSelectableByMouse.value == qt_numbers.SELECTABLE_BY_MOUSE
    assert Qt.AlignmentFlag.AlignCenter.value == qt_numbers.CENTRED
    assert Qt.FocusPolicy.NoFocus.value == qt_numbers.NO_FOCUS
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == qt_numbers.NO_SCROLL_BAR
    assert Qt.ItemDataRole.UserRole.value == qt_numbers.USER_ROLE
    schemes = Qt.ColorScheme
    assert [each.value for each in (schemes.Unknown, schemes.Light, schemes.Dark)] == [*qt_numbers.SCHEMES.values()]


def test_a_number_reaches_the_property_and_a_property_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    label = QLabel("<b>")
    set_number(label, "textFormat", qt_numbers.PLAIN_TEXT)
    assert label.textFormat() is Qt.TextFormat.PlainText
    with pytest.raises(AttributeError, match="textFrmt"):
        set_number(label, "textFrmt", 0)
