"""The fonts that Windows' own platform of Qt gives to classes of widgets; without a screen there are none."""

from __future__ import annotations

import json

import pytest

from tests.windows.machine import Machine

pytestmark = [pytest.mark.windows, pytest.mark.timeout(600)]

SAY = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow
from ui.look.theme import Theme

app = QApplication([])
theme = Theme(app)
theme.apply("system")
window, cards = QMainWindow(), QListWidget()
window.setCentralWidget(cards)
window.show()
said = {}

def next_of(choices):
    if not choices:
        return app.quit()
    theme.apply(choices[0])
    # What Windows does to the fonts it does a little later.
    QTimer.singleShot(900, lambda: (say(choices[0]), next_of(choices[1:])))

def say(choice):
    classes = ("QListWidget", "QTableView", "QMenu", "QMessageBox", "QToolTip")
    said[choice] = [app.font(name).families()[0] for name in classes] + [cards.font().families()[0]]

next_of(["light", "dark", "system"])
app.exec()
print(json.dumps(said))
"""


def test_lists_menus_and_boxes_keep_the_font_that_ships_in_every_theme(machine: Machine) -> None:
    """Windows gave the open cards, menus and message boxes its own small font back with the style sheet."""
    said = json.loads(machine.run(machine.python, "-c", SAY).stdout.splitlines()[-1])
    assert said == {choice: ["Inter"] * 6 for choice in ("system", "light", "dark")}
