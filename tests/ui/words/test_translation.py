"""The language on the application: compiled once, switched at will, Qt's own words included."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QFileInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QFileIconProvider, QLabel
from pytestqt.qtbot import QtBot

from ui.look.dates import day_text
from ui.words.amounts import days_text, ends_in
from ui.words.translation import LANGUAGES, PSEUDO, Translation, system_language
from ui.words.translation_files import compiled, tool

translate = QCoreApplication.translate


@pytest.fixture
def own(qapp: QApplication, tmp_path: Path) -> Iterator[Translation]:
    """A translation with a cache of its own; English afterwards."""
    made = Translation(qapp, tmp_path / "data" / "cache")
    made.apply("en")
    yield made
    made.apply("en")
    made.deleteLater()


def test_our_words_change_with_the_language_and_back(own: Translation) -> None:
    assert translate("CardBar", "Look up") == "Look up"
    own.apply("zh_CN")
    assert translate("CardBar", "Look up") == "查询"
    own.apply("en")
    assert translate("CardBar", "Look up") == "Look up"


def test_the_words_of_a_language_go_with_it(own: Translation, qapp: QApplication) -> None:
    for _ in range(3):
        own.apply("zh_CN")
        own.apply("en")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert own.findChildren(QTranslator) == []


def test_qt_s_own_dialogs_speak_the_language_too(own: Translation, qtbot: QtBot) -> None:
    own.apply("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == "保存(&S)"


def test_days_and_counts_read_right_in_both_languages(own: Translation) -> None:
    today = date(2026, 11, 23)
    assert (days_text(1), days_text(12)) == ("1 day", "12 days")
    assert ends_in(date(2026, 12, 5), today) == "Ends in 12 days, 5 Dec 2026"
    assert ends_in(date(2026, 11, 22), today) == "Was to end 1 day ago, 22 Nov 2026"
    own.apply("zh_CN")
    assert (days_text(1), days_text(12)) == ("1 天", "12 天")
    assert ends_in(date(2026, 12, 5), today) == "12 天后到期，2026年12月5日"
    assert ends_in(date(2026, 11, 22), today) == "原定 1 天前到期，2026年11月22日"
    assert QLocale().language() is QLocale.Language.Chinese
    own.apply("en")
    assert day_text(date(2026, 12, 5)) == "5 Dec 2026"


def test_changed_is_told_once_for_each_change_and_not_for_the_same_language(own: Translation) -> None:
    told: list[str] = []
    own.changed.connect(lambda: told.append(own.language))
    for choice in ("zh_CN", "zh_CN", "en", PSEUDO):
        own.apply(choice)
    assert told == ["zh_CN", "en", PSEUDO]


def test_a_choice_that_is_no_language_is_the_system_s(own: Translation) -> None:
    own.apply("tlh")
    assert own.choice == "system"
    assert own.language in LANGUAGES


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["en-GB", "zh-CN"], "en"),
        (["de-DE", "zh-CN", "en-US"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "en-US"], "en"),
        (["zh-HK"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_dearest_language_that_is_ours_is_taken(wanted: list[str], language: str) -> None:
    assert system_language(wanted) == language


# ---------------------------------------------------------------------- compiling


def test_a_source_is_compiled_once_into_the_cache_for_this_user_only(tmp_path: Path) -> None:
    cache = tmp_path / "data" / "cache"
    made = compiled("zh_CN", cache)
    assert made is not None
    assert [path.name for path in cache.iterdir()] == [made.name]
    assert {path.stat().st_mode & 0o077 for path in (cache, cache.parent)} == {0}
    before = made.stat().st_mtime_ns
    assert compiled("zh_CN", cache) == made
    assert made.stat().st_mtime_ns == before


def test_what_an_older_source_was_compiled_to_goes(tmp_path: Path) -> None:
    old = tmp_path / "linksfield_zh_CN-0123456789abcdef.qm"
    old.write_bytes(b"old")
    made = compiled("zh_CN", tmp_path)
    assert [path for path in tmp_path.iterdir()] == [made]


def test_where_nothing_can_be_compiled_the_window_stays_english_and_the_log_says_why(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    stuck = Translation(qapp, blocked / "cache")
    stuck.apply("zh_CN")
    assert translate("CardBar", "Look up") == "Look up"
    assert "linksfield_zh_CN.ts was not compiled" in caplog.text
    stuck.apply("en")
    stuck.deleteLater()


def test_pyside_brings_the_tools() -> None:
    assert tool("lrelease").is_file()
    assert tool("lupdate").is_file()


# ---------------------------------------------------------------------- pseudo-language


def test_the_pseudo_language_is_twice_as_long_and_leaves_qt_s_own_words(own: Translation) -> None:
    own.apply(PSEUDO)
    assert translate("CardBar", "Look up") == "[Look up olio]"
    assert len(translate("CardBar", "Paste a card number")) == 2 * len("Paste a card number")
    assert translate("QShortcut", "Ctrl") == "Ctrl"
    assert translate("Formats", "%n day(s)", None, 3).startswith("[3 day(s) ")
    assert "5 Dec 2026" in day_text(date(2026, 12, 5))


def test_qt_s_own_file_dialog_is_chinese_from_top_to_bottom(own: Translation, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a folder").mkdir()
    own.apply("zh_CN")
    dialog = QFileDialog(directory=str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(labels) >= 3
    assert [text for text in labels if text.isascii()] == []
    assert QFileIconProvider().type(QFileInfo(tmp_path)) == "文件夹"
