from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.errors import NotSetUp
from services.setup.settings import Settings

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)


def settings_in(folder: Path) -> Settings:
    return Settings(folder / "settings.json", now=lambda: NOW)


def defaults(settings: Settings) -> bool:
    return (settings.agent, settings.last_profile, settings.theme, settings.language) == ("", "", "system", "system")


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    assert settings.load() is None
    assert defaults(settings)
    assert (settings.geometry, settings.sizes, settings.states) == ("", {}, {})


def test_what_is_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    settings.agent, settings.last_profile, settings.theme, settings.language = "李伟", "UAT", "dark", "zh_CN"
    settings.geometry = "AdnQywAD"
    settings.sizes["plansTable"] = (120, 80, 0)
    settings.states["mainSplitter"] = "AAAA/w=="
    settings.save()
    again = settings_in(tmp_path)
    assert again.load() is None
    assert (again.agent, again.last_profile, again.theme, again.language) == ("李伟", "UAT", "dark", "zh_CN")
    assert again.geometry == "AdnQywAD"
    assert again.sizes == {"plansTable": (120, 80, 0)}
    assert again.states == {"mainSplitter": "AAAA/w=="}


def test_a_damaged_file_is_kept_aside_and_defaults_serve(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"agent": "Bob"')
    settings = settings_in(tmp_path)
    assert settings.load() == tmp_path / "settings.json.damaged-20261123-090507"
    assert defaults(settings)
    settings.save()
    assert (tmp_path / "settings.json.damaged-20261123-090507").read_text() == '{"agent": "Bob"'


def test_values_that_cannot_be_used_are_defaults_and_the_others_stay(tmp_path: Path) -> None:
    content = {
        "agent": 7, "last_profile": "UAT", "theme": "pink", "language": ["en"], "geometry": None,
        "sizes": {"a": [1, 2], "b": "wide", "c": [-1], "d": [True], "e": [1.5], "f": [10**9]}, "states": ["x"],
    }  # fmt: skip
    (tmp_path / "settings.json").write_text(json.dumps(content))
    settings = settings_in(tmp_path)
    settings.load()
    assert (settings.agent, settings.last_profile) == ("", "UAT")
    assert (settings.theme, settings.language, settings.geometry) == ("system", "system", "")
    assert (settings.sizes, settings.states) == ({"a": (1, 2)}, {})


def test_keys_that_this_version_does_not_know_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"recents": ["8985"], "agent": "Bob"}')
    settings = settings_in(tmp_path)
    settings.load()
    settings.agent = "Eve"
    settings.save()
    saved = json.loads(path.read_text())
    assert (saved["recents"], saved["agent"]) == (["8985"], "Eve")


def test_settings_that_cannot_be_read_are_defaults_and_those_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "settings.json" / "inside").mkdir(parents=True)
    settings = settings_in(tmp_path)
    assert settings.load() is None
    assert defaults(settings)
    with pytest.raises(NotSetUp) as caught:
        settings.save()
    assert caught.value.reason == "data_folder"


def test_loading_again_forgets_what_was_not_saved(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    settings.agent = "Bob"
    settings.load()
    assert settings.agent == ""
