"""Reply templates and facts left out, as stories in the editor of notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from services.setup.reply_templates import ReplyTemplate
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

IN_USE = CARDS["in_use_two_waiting"].iccid


def open_reply(story: Story, card: str = IN_USE) -> QPlainTextEdit:
    story.look_up(card, "SUP-7")
    story.wait(story.settled, "what the journal knows")
    story.click("copyForTicketButton")
    story.click("customerReplyButton")
    return story.find("noteText", QPlainTextEdit)


def take(story: Story, name: str) -> None:
    """Choose a template, as a press on its entry does."""
    box = story.find("templateBox", QComboBox)
    row = box.findText(name)
    assert row > 0, [box.itemText(each) for each in range(box.count())]
    story.do(lambda: box.activated.emit(row))


def said(story: Story) -> str:
    labels: list[QLabel] = story.find("noteEditorDialog").findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def facts(story: Story) -> dict[str, QCheckBox]:
    boxes: list[QCheckBox] = story.find("noteEditorDialog").findChildren(QCheckBox)
    return {box.accessibleName(): box for box in boxes if box.isVisible()}


def test_a_template_is_filled_in_and_what_is_not_known_is_named_and_never_copied(story: Story) -> None:
    text = "Card {card}: {plan} until {date}. We give back {amount}."
    story.desk.reply_templates.keep(ReplyTemplate(name="Refund", en=text))
    editor = open_reply(story)
    take(story, "Refund")
    written = editor.toPlainText()
    assert written.startswith(
        "PRACTICE: nothing here is real.\n\nCard 8985 2000 0000 0001 0023: Europe 10 GB / 30 days"
    )
    assert written.endswith("We give back {amount}.")
    assert "Nothing is known for {amount}: write it yourself, then copy." in said(story)
    assert not story.find("copyNoteButton", QAbstractButton).isEnabled()
    story.click("closeNoteButton")
    # At once, from the verdict, it is not copied either: the editor says what is missing.
    QGuiApplication.clipboard().setText("untouched")
    story.do(lambda: story.workplace.copy_note("customer"))
    assert story.clipboard() == "untouched"
    editor = story.find("noteText", QPlainTextEdit)
    story.do(lambda: editor.setPlainText(written.replace("{amount}", "5.00 GBP")))
    story.click("copyNoteButton")
    assert story.clipboard().endswith("We give back 5.00 GBP.")


def test_a_template_is_for_the_language_that_it_is_written_in_and_for_customers_alone(story: Story) -> None:
    story.desk.reply_templates.keep(ReplyTemplate(name="Thanks", en="Thank you."))
    open_reply(story)
    box = story.find("templateBox", QComboBox)
    assert box.findText("Thanks") > 0
    story.click("chineseButton")
    # Seen with what it lacks, and not to be chosen: an empty reply would go out.
    model, row = box.model(), box.findText("Thanks (no Chinese text)")
    assert not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    written = story.find("noteText", QPlainTextEdit).toPlainText()
    take(story, "Thanks (no Chinese text)")
    assert story.find("noteText", QPlainTextEdit).toPlainText() == written
    take(story, "Edit the templates...")
    dialog: QWidget = story.find("templatesDialog")
    assert "Empty: it cannot be chosen for a reply in Chinese." in story.words(dialog)
    story.click("closeTemplatesButton")
    story.click("internalNoteButton")
    assert not box.isVisible()
    story.click("closeNoteButton")


def test_an_empty_reply_is_never_copied(story: Story) -> None:
    editor = open_reply(story)
    story.do(lambda: editor.setPlainText(" \n"))
    assert "There is no text, so nothing can be copied" in said(story)
    assert not story.find("copyNoteButton", QAbstractButton).isEnabled()
    story.click("closeNoteButton")
    QGuiApplication.clipboard().setText("untouched")
    story.do(lambda: story.workplace.copy_note("customer"))
    assert story.clipboard() == "untouched"
    story.click("closeNoteButton")


def test_a_reply_is_kept_as_a_template_with_what_is_known_as_placeholders(story: Story) -> None:
    editor = open_reply(story, CARDS["auto_renewing"].iccid)
    story.do(lambda: editor.setPlainText("PRACTICE: nothing here is real.\n\nEurope 20 GB / 30 days is on {crad}."))
    story.click("keepAsTemplateButton")
    english = story.find("templateEnglishInput", QPlainTextEdit)
    assert english.toPlainText() == "{plan} is on {crad}."
    story.type("templateNameInput", "On the card")
    story.click("keepTemplateButton")
    dialog: QWidget = story.find("templatesDialog")
    story.wait(lambda: "Unknown: {crad}." in story.words(dialog), "the unknown placeholder to be named")
    assert story.desk.reply_templates.all() == ()
    story.do(lambda: english.setPlainText("{plan} is on {card}."))
    story.click("keepTemplateButton")
    story.wait(lambda: "Saved: On the card" in story.words(dialog), "the template to be kept")
    story.click("closeTemplatesButton")
    take(story, "On the card")
    assert editor.toPlainText().endswith("Europe 20 GB / 30 days is on 8985 2000 0000 0001 0031.")
    take(story, "Edit the templates...")
    assert story.find("templateNameInput", QLineEdit).text() == "On the card"
    story.click("removeTemplateButton")
    story.wait(lambda: story.desk.reply_templates.all() == (), "the template to be removed")
    story.click("closeTemplatesButton")
    story.click("closeNoteButton")


def test_a_kept_reply_carries_nothing_of_its_customer_to_another(story: Story) -> None:
    editor = open_reply(story)
    proposed = editor.toPlainText()
    assert proposed.count("Europe 10 GB / 30 days") == 2, "in use, and once more after it"
    story.click("keepAsTemplateButton")
    english = story.find("templateEnglishInput", QPlainTextEdit)
    begun = english.toPlainText()
    assert "After that, “{next}” starts, {starts}." in begun
    # A third plan has no placeholder: it is named, and nothing is kept before it is gone.
    story.type("templateNameInput", "Both")
    story.click("keepTemplateButton")
    dialog: QWidget = story.find("templatesDialog")
    third = "Worldwide 5 GB / 30 days"
    story.wait(lambda: f"placeholders in the place of this: {third}" in story.words(dialog), "the plan to be named")
    assert story.desk.reply_templates.all() == ()
    lines = [line for line in begun.split(". ") if third not in line]
    story.do(lambda: english.setPlainText(". ".join(lines)))
    story.click("keepTemplateButton")
    story.wait(lambda: "Saved: Both" in story.words(dialog), "the template to be kept")
    story.click("closeTemplatesButton")
    take(story, "Both")
    ours = ". ".join(line for line in proposed.split(". ") if third not in line)
    assert editor.toPlainText() == ours.replace("around", "about")
    story.click("closeNoteButton")


def test_a_fact_that_is_left_out_takes_its_sentences_and_brings_no_others(story: Story) -> None:
    editor = open_reply(story)
    whole = editor.toPlainText().splitlines()
    (waits,) = (box for name, box in facts(story).items() if name.endswith("waits"))
    story.do(waits.click)
    shorter = editor.toPlainText().splitlines()
    assert len("".join(shorter)) < len("".join(whole))
    assert all(any(line in before for before in whole) for line in shorter)
    assert not any("starts, around" in line for line in shorter)
    assert any("is active until" in line for line in shorter)
    (used,) = (box for name, box in facts(story).items() if name.endswith("is in use"))
    story.do(used.click)
    assert not any("is active until" in line for line in editor.toPlainText().splitlines())
    for box in (waits, used):
        story.do(box.click)
    assert editor.toPlainText().splitlines() == whole
    story.do(lambda: editor.appendPlainText("I am here until 18:00."))
    assert "Changed by you in 1 place, kept until the card is closed" in said(story)
    assert not waits.isEnabled()
    story.click("startAgainButton")
    assert waits.isEnabled()
    story.click("closeNoteButton")


@pytest.mark.parametrize("kind", ["customerReplyButton", "internalNoteButton"])
def test_a_colleagues_note_is_in_no_reply_and_can_be_left_out_of_the_internal_note(story: Story, kind: str) -> None:
    story.look_up(IN_USE, "SUP-7")
    story.click("cardNoteButton")
    story.type("noteInput", "promised an answer by 18:00")
    story.click("keepNoteButton")
    story.wait(lambda: not story.shown("noteDialog"), "the note to be kept")
    story.wait(lambda: story.shown("cardTimeline"), "the note")
    story.click("copyForTicketButton")
    story.click(kind)
    editor = story.find("noteText", QPlainTextEdit)
    box = facts(story)["desk-2: promised an answer by 18:00"]
    if kind == "customerReplyButton":
        assert (box.isChecked(), box.isEnabled()) == (False, False)
        assert "promised" not in editor.toPlainText()
    else:
        assert "promised an answer by 18:00" in editor.toPlainText()
        story.do(box.click)
        assert "promised" not in editor.toPlainText()
    story.click("closeNoteButton")
