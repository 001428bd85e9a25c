"""What tests of words share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from ui.words.ticket.language import NoteLanguage
from ui.words.translation_files import compiled


@pytest.fixture(scope="session")
def chinese(tmp_path_factory: pytest.TempPathFactory) -> NoteLanguage:
    """Chinese for notes, which the window's own language does not change."""
    made = compiled("zh_CN", tmp_path_factory.mktemp("translations"))
    assert made is not None
    translator = QTranslator()
    assert translator.load(str(made))
    return NoteLanguage("zh_CN", translator)
