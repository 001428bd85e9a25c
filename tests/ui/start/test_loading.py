"""What is loaded after the first paint: in pieces, with what was typed meanwhile kept."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.tabs.ordering import CARDS

if TYPE_CHECKING:
    from tests.ui.story import Story

FRESH = CARDS["fresh"].iccid
LONGEST_PIECE = 100

MOST_READ = 20

# How many modules there are before the first piece and after each, and after all that main.py then imports; and of how
# many files the source was read, beside what is compiled.
COUNTED = """
import asyncio, importlib, linecache, sys
import main, ui.start.paint, services.start.open_desk
from ui.start.loading import PIECES
counts = [len(sys.modules)]
for piece in PIECES:
    importlib.import_module(piece)
    counts.append(len(sys.modules))
import ui.start.program
print(*counts, len(sys.modules), len(linecache.cache))
"""


def test_the_window_is_loaded_in_pieces_and_the_pieces_are_all_of_it() -> None:
    done = subprocess.run([sys.executable, "-c", COUNTED], capture_output=True, text=True, check=True)
    *counts, at_last, read = (int(count) for count in done.stdout.split())
    assert counts[-1] == at_last
    assert max(later - earlier for earlier, later in pairwise(counts)) < LONGEST_PIECE
    assert read < MOST_READ, "PySide6's own import reads and keeps the source of whatever is loaded"


def test_what_is_typed_while_the_window_is_loaded_is_in_its_first_card(story: Story) -> None:
    bar = story.workplace.window.bar
    story.do(lambda: bar.card.setText(FRESH))
    story.do(lambda: bar.ticket.setText("SUP-7"))
    story.do(lambda: story.workplace.start("Practice"))
    assert bar.typed() == (FRESH, "SUP-7")
    assert (story.record.card_text, story.record.ticket_text) == (FRESH, "SUP-7")
    assert story.record.blank


def test_nobody_is_asked_for_a_name_over_a_card_that_is_being_typed(story: Story) -> None:
    story.desk.settings.agent = ""
    bar = story.workplace.window.bar
    story.do(lambda: bar.card.setText(FRESH[:7]))
    story.do(lambda: story.workplace.start("Practice"))
    assert not story.shown("agentDialog")
    assert bar.typed()[0] == FRESH[:7]
    story.do(lambda: bar.card.clear())
    story.do(lambda: story.workplace.start("Practice"))
    assert story.shown("agentDialog")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_card_that_was_typed_as_a_name_stands_in_the_card_field(story: Story, key: Qt.Key) -> None:
    story.desk.settings.agent = ""
    story.do(lambda: story.workplace.start("Practice"))
    story.type("agentInput", FRESH)
    story.key("agentInput", key)
    assert not story.shown("agentDialog")
    assert story.workplace.window.bar.typed()[0] == FRESH
    assert story.session.agent == ""


def test_enter_while_the_window_is_loaded_looks_the_card_up(story: Story) -> None:
    bar = story.workplace.window.bar
    story.do(lambda: bar.card.setText(FRESH))
    story.workplace.window.look_up_pressed = True
    story.do(lambda: story.workplace.start("Practice"))
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == FRESH
