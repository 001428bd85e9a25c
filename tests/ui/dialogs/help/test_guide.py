"""Stories of the guide: the same topics in every language, all of them read, and it follows language and colours."""

from __future__ import annotations

import re
from functools import partial

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.everywhere.access import BUSY, menu_entry
from tests.ui.frame.test_live_switch import choose
from tests.ui.story import Story
from ui.dialogs.help.guide import GuideDialog, GuidePage
from ui.dialogs.help.guide_pages import PICTURE, topics
from ui.look.resources import resource_path
from ui.look.theme import Theme
from ui.words.translation import LANGUAGES, Translation

ENGLISH = topics("en")
WANTED = {
    "begin", "paid", "stop", "plan", "when", "yesterday", "twice", "unknown", "limits", "sure", "note", "keys",
    "program", "profiles", "moving", "esim",
}  # fmt: skip
CHINESE = re.compile(r"[\u4e00-\u9fff]")
EACH = pytest.mark.parametrize("language", LANGUAGES)


def opened(story: Story) -> GuideDialog:
    menu_entry("Guide")(story)
    return story.find("guideDialog", GuideDialog)


def page(story: Story) -> GuidePage:
    return story.find("guidePage", GuidePage)


def shown_topics(story: Story) -> list[str]:
    found = story.find("guideTopics", QListWidget)
    return [found.item(row).text() for row in range(found.count())]


# ---------------------------------------------------------------------- what is written


@EACH
def test_every_language_has_the_same_topics_with_as_many_pictures_and_links(language: str) -> None:
    assert resource_path("guide", language).is_dir()
    made = topics(language)
    assert [topic.name for topic in made] == [topic.name for topic in ENGLISH]
    assert {topic.name for topic in made} == WANTED
    for topic, english in zip(made, ENGLISH, strict=True):
        assert marks(topic.html) == marks(english.html), topic.name
        assert PICTURE.search(topic.html) or "<table" in topic.html, topic.name
        assert bool(CHINESE.search(topic.title)) is (language == "zh_CN")


def marks(html: str) -> list[str]:
    """The blocks and links of a page in their order, and the arrows of its pictures, without the words."""
    tags = re.findall(r"<(?!/?[bi]>)[^>]+>", html)
    return [re.sub(r"(?<=[:>|/])[^>|/]+", "", tag) for tag in tags]


@EACH
def test_links_lead_to_topics_and_nowhere_else(language: str) -> None:
    links = {link for topic in topics(language) for link in re.findall(r'href="([^"]*)"', topic.html)}
    assert {"paid", "limits"} <= links <= WANTED
    assert all("://" not in topic.html for topic in topics(language))


# ---------------------------------------------------------------------- what is shown


@EACH
def test_every_topic_opens_and_nothing_of_it_is_cut_off(story: Story, language: str) -> None:
    choose(story, LANGUAGES[language])
    guide = opened(story)
    assert shown_topics(story) == [topic.title for topic in topics(language)]
    for topic in topics(language):
        story.do(partial(guide.show_topic, topic.name))
        text = page(story).toPlainText()
        assert topic.title in text
        last = re.sub(r"<[^>]+>", " ", topic.html).split()[-1]
        assert last in text
        assert page(story).accessibleName() == topic.title
        assert page(story).horizontalScrollBar().maximum() == 0, topic.name
        assert page(story).verticalScrollBar().value() == 0
        assert pictures(story) == len(PICTURE.findall(topic.html))


def pictures(story: Story) -> int:
    """How many pictures stand in the page, each with something drawn in it."""
    found = 0
    while (made := picture(page(story), found)) is not None:
        empty = made.copy()
        empty.fill(Qt.GlobalColor.transparent)
        assert made.toImage() != empty.toImage()
        found += 1
    return found


def picture(shown: GuidePage, number: int) -> QPixmap | None:
    kind = QTextDocument.ResourceType.ImageResource.value
    found = shown.document().resource(kind, QUrl(f"picture:{number}"))
    return found if isinstance(found, QPixmap) else None


def test_it_stands_beside_the_window_which_stays_usable_and_is_opened_once(story: Story) -> None:
    guide = opened(story)
    assert guide.windowModality() is Qt.WindowModality.NonModal
    story.look_up(BUSY)
    assert opened(story) is guide
    story.click("closeGuideButton")
    assert not story.shown("guideDialog")


def test_the_keyboard_goes_through_the_topics_into_the_text_and_along_its_links(story: Story) -> None:
    opened(story)
    story.key("guideTopics", Qt.Key.Key_Down)
    assert page(story).accessibleName() == "I paid and nothing happened"
    story.key("guideTopics", Qt.Key.Key_Home)
    story.do(lambda: page(story).setFocus())
    story.key("guidePage", Qt.Key.Key_Tab)
    story.key("guidePage", Qt.Key.Key_Return)
    assert page(story).accessibleName() == "I paid and nothing happened"
    story.key("guidePage", Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    story.key("guidePage", Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "who was paid" in story.clipboard()


def test_it_follows_the_language_and_stays_at_its_topic(story: Story) -> None:
    guide = opened(story)
    story.do(lambda: guide.show_topic("unknown"))
    choose(story, "简体中文")
    assert guide.windowTitle() == "使用指南"
    assert page(story).accessibleName() == "“待核实”是什么意思"
    assert not re.search("[A-Za-z]{3}", story.words(guide))


def test_it_follows_the_colours(qtbot: QtBot, theme: Theme, translation: Translation) -> None:
    guide = GuideDialog(theme, translation)
    qtbot.addWidget(guide)
    light = picture(guide.page, 0)
    theme.apply("dark")
    dark = picture(guide.page, 0)
    assert light is not None
    assert dark is not None
    assert light.toImage() != dark.toImage()
