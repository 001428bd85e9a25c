"""What stories about many cards have in common."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QPushButton

from services.bulk.look_up import Stage
from services.bulk.pace import Pace
from tests.ui.story import Story
from ui.frame.bulk import BulkPlace
from ui.tabs.bulk.page import BulkPage

PLAN = "Europe 10 GB / 30 days"


def place_of(story: Story) -> BulkPlace:
    return story.workplace.bulk


def page_of(story: Story) -> BulkPage:
    return place_of(story).page


def paste(story: Story, text: str) -> None:
    """Show the page and paste a list, until it was read."""
    story.do(place_of(story).show)
    story.type("bulkListInput", text)
    story.wait(lambda: page_of(story).paste.begin_button.isEnabled(), "the list to be read")


def look_up(story: Story, iccids: Sequence[str], *, to_the_end: bool = True) -> None:
    """Look these up, with hardly a pause between two."""
    paste(story, "\n".join(iccids))
    record = story.record
    begin = place_of(story).looking.begin
    story.do(lambda: begin(record.profile, record.ticket_text, Pace(interval=0, first_pause=0.01)))
    if to_the_end:
        story.wait(lambda: stage(story) is Stage.DONE, "every card to be looked up")
        story.wait(lambda: all(row.answer for row in place_of(story).looking.rows.values()), "the last answers")


def stage(story: Story) -> Stage | None:
    progress = place_of(story).looking.progress
    return progress.stage if progress is not None else None


def chip(story: Story, word: str) -> None:
    """Press the chip of a verdict."""
    buttons = page_of(story).chips.findChildren(QPushButton)
    found = next(each for each in buttons if each.isVisible() and each.text().startswith(word))
    story.do(found.click)


def preview(story: Story, word: str = "") -> None:
    """Choose every card of a verdict and open the panel; the first chip shows all, whatever that is called."""
    chip(story, word)
    story.do(lambda: page_of(story).table.choose_all_shown(True))
    story.click("bulkStopChosenButton")
    story.wait(lambda: place_of(story).stopping.chosen is not None, "the preview")


def stop(story: Story, number: int) -> None:
    """Type reason and number, and press the red button."""
    story.type("bulkReasonInput", "lost batch")
    story.type("bulkNumberInput", str(number))
    story.click("bulkStopButton")


def plans_for(story: Story, iccids: Sequence[str]) -> None:
    """Choose these cards, open the panel of ordering, and wait until their plans are known."""
    chip(story, "")
    table = page_of(story).table
    story.do(lambda: table.choose_all_shown(False))
    for iccid in iccids:
        story.do(partial(table.toggle, iccid))
    ordering = place_of(story).ordering
    story.click("bulkOrderChosenButton")
    story.wait(lambda: not ordering.asking, "the plans")
    story.wait(lambda: ordering.plans or ordering.error, "the plans")


def choose_plan(story: Story, name: str = PLAN) -> None:
    """Choose a plan, and that it has not been paid; wait for the preview."""
    ordering = place_of(story).ordering
    plans = page_of(story).order_panel.plans
    story.do(lambda: plans.select(next(row for row in plans.rows.shown_rows() if row.plan.name == name)))
    story.click("bulkOrderUnpaidChoice")
    story.wait(lambda: ordering.chosen is not None, "the preview")


def order(story: Story, number: int) -> None:
    """Go on to the preview, type reason and number, and press the button."""
    if story.shown("continueBulkOrderButton"):
        story.click("continueBulkOrderButton")
    story.type("bulkOrderReasonInput", "four trucks")
    story.type("bulkOrderNumberInput", str(number))
    story.click("bulkOrderButton")


def ended(story: Story) -> None:
    """Wait for the end of a bulk stop, or order."""
    sending = place_of(story).sending
    story.wait(lambda: sending.report is not None and not sending.under_way, "the bulk stop to end")


def enabled(story: Story, name: str) -> bool:
    return story.find(name, QAbstractButton).isEnabled()


def keyboard_at(story: Story) -> str:
    """The objectName of what has the keyboard in the window."""
    now = story.window.focusWidget()
    return now.objectName() if now is not None else ""
