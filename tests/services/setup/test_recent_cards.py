from __future__ import annotations

import json
from pathlib import Path

import pytest

from services.setup.recent_cards import MOST, RecentCards
from services.setup.settings import Settings

ONE, TWO, THREE = (f"8985242018091034079{number}" for number in range(3))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def cards(settings: Settings) -> RecentCards:
    return RecentCards(settings)


def shown(cards: RecentCards) -> list[tuple[str, str, str, bool]]:
    return [(card.profile, card.iccid, card.ticket, card.pinned) for card in cards.all()]


def test_the_newest_card_stands_first_and_each_card_of_a_profile_once(cards: RecentCards) -> None:
    cards.note("UK", ONE, "T-1")
    cards.note("UK", TWO, "")
    cards.note("DE", ONE, "")
    cards.note("UK", ONE, "T-2")
    assert shown(cards) == [("UK", ONE, "T-2", False), ("DE", ONE, "", False), ("UK", TWO, "", False)]


def test_noting_what_is_newest_already_changes_nothing(cards: RecentCards) -> None:
    assert cards.note("UK", ONE, "T-1") is True
    assert cards.note("UK", ONE, "T-1") is False


def test_only_so_many_are_remembered(cards: RecentCards) -> None:
    for number in range(MOST + 5):
        cards.note("UK", f"898524201809103{number:05}", "")
    assert len(cards.all()) == MOST
    assert cards.all()[0].iccid.endswith("00024")


def test_a_pinned_card_stays_on_top_and_is_not_listed_twice(cards: RecentCards) -> None:
    cards.note("UK", ONE, "T-1")
    cards.pin("UK", ONE, "T-1")
    cards.note("UK", TWO, "")
    assert shown(cards) == [("UK", ONE, "T-1", True), ("UK", TWO, "", False)]
    assert cards.is_pinned("UK", ONE)
    assert not cards.is_pinned("DE", ONE)
    cards.unpin("UK", ONE)
    assert shown(cards) == [("UK", TWO, "", False), ("UK", ONE, "T-1", False)]


def test_clearing_leaves_the_pinned_cards(cards: RecentCards) -> None:
    cards.note("UK", ONE, "")
    cards.pin("UK", TWO)
    cards.clear()
    assert shown(cards) == [("UK", TWO, "", True)]


def test_turned_off_it_forgets_and_notes_nothing_more(cards: RecentCards) -> None:
    cards.note("UK", ONE, "")
    cards.pin("UK", TWO)
    cards.keep(False)
    assert cards.note("UK", THREE, "") is False
    assert shown(cards) == [("UK", TWO, "", True)]
    cards.keep(True)
    assert cards.note("UK", THREE, "") is True


def test_they_are_there_at_the_next_start(cards: RecentCards, settings: Settings, tmp_path: Path) -> None:
    cards.note("UK", ONE, "T-1")
    cards.pin("UK", TWO)
    settings.save()
    again = Settings(tmp_path / "settings.json")
    again.load()
    assert shown(RecentCards(again)) == [("UK", TWO, "", True), ("UK", ONE, "T-1", False)]
    assert RecentCards(again).kept


def test_turned_off_stays_turned_off(cards: RecentCards, settings: Settings, tmp_path: Path) -> None:
    cards.keep(False)
    settings.save()
    again = Settings(tmp_path / "settings.json")
    again.load()
    assert not RecentCards(again).kept


def test_rows_that_cannot_be_used_are_passed_over_and_a_ticket_may_be_missing(tmp_path: Path) -> None:
    rows = [["UK", ONE], ["UK"], "UK", [1, 2], ["UK", TWO, "T", "more"], ["UK", THREE, None], {}, ["DE", ONE, "T"]]
    (tmp_path / "settings.json").write_text(json.dumps({"recent_cards": rows, "pinned_cards": "all"}))
    settings = Settings(tmp_path / "settings.json")
    settings.load()
    assert shown(RecentCards(settings)) == [("UK", ONE, "", False), ("DE", ONE, "T", False)]
