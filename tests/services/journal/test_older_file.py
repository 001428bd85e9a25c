"""A journal that an older version wrote: opened it becomes like a new one, and read alone it stays as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from services.journal import Journal, verify
from services.journal.journal import FILE_NAME
from services.journal.queries import standing
from services.journal.schema import MIGRATIONS, make_anew_what_finds, version_of
from tests.services.journal.book import (
    as_the_first_version_left_it,
    look_up,
    lose_from_an_index,
    opened,
    recorded,
    step,
    tamper,
)
from tests.services.journal.test_plans import QUESTIONS


def written(folder: Path) -> None:
    with opened(folder) as journal:
        journal.append(recorded("i", number="1", order_no="1", pay_id="P1", ticket="T1"))
        journal.append(step("i", "sending"))
        journal.append(step("i", "unknown"))
        journal.append(recorded("j", iccid="8986"))
        journal.append(look_up())


def answers(path: Path) -> list[object]:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        return [question(file) for questions in QUESTIONS.values() for question in questions]


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return version_of(file)


def where_they_stand(journal: Journal) -> list[tuple[str, str]]:
    return [(each.first.intent, each.last.state) for each in journal.standing(["unknown", "recorded"])]


def test_an_older_journal_is_sound_and_answers_as_it_does_once_it_is_up_to_date(tmp_path: Path) -> None:
    written(tmp_path)
    path = tmp_path / FILE_NAME
    new = answers(path)
    as_the_first_version_left_it(tmp_path)
    assert (version(path), verify(path).ok) == (1, True)
    assert answers(path) == new


def test_an_older_journal_is_brought_up_to_date_when_it_is_opened_and_is_then_like_a_new_one(tmp_path: Path) -> None:
    written(tmp_path)
    as_the_first_version_left_it(tmp_path)
    with opened(tmp_path) as journal:
        assert (journal.trouble, journal.repaired) == (None, False)
        assert where_they_stand(journal) == [("i", "unknown"), ("j", "recorded")]
        journal.append(step("i", "placed"))
        assert where_they_stand(journal) == [("j", "recorded")]
        assert journal.verify().ok
    assert version(tmp_path / FILE_NAME) == len(MIGRATIONS)


def test_an_older_journal_that_is_damaged_stays_as_it_is(tmp_path: Path) -> None:
    written(tmp_path)
    as_the_first_version_left_it(tmp_path)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 2")
    with opened(tmp_path) as journal:
        assert journal.trouble is not None
        assert journal.trouble.reason == "edited"
        assert where_they_stand(journal) == [("i", "unknown"), ("j", "recorded")]
    assert version(tmp_path / FILE_NAME) == 1


def test_an_index_of_an_older_journal_is_mended_before_anything_is_made_from_it(tmp_path: Path) -> None:
    written(tmp_path)
    as_the_first_version_left_it(tmp_path)
    lose_from_an_index(tmp_path)
    with opened(tmp_path) as journal:
        assert (journal.trouble, journal.repaired) == (None, True)
        assert where_they_stand(journal) == [("i", "unknown"), ("j", "recorded")]


def test_where_an_intent_is_said_to_stand_and_does_not_is_found_and_made_anew(tmp_path: Path) -> None:
    written(tmp_path)
    for wrong in (
        "UPDATE stands SET state = 'placed' WHERE intent = 'i'",
        "UPDATE stands SET seq = 1 WHERE intent = 'i'",
        "DELETE FROM stands WHERE intent = 'j'",
        "INSERT INTO stands VALUES ('k', 9, 'unknown')",
    ):
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
            file.execute(wrong)
        assert verify(tmp_path / FILE_NAME).problem == "index"
        with opened(tmp_path) as journal:
            assert (journal.trouble, journal.repaired) == (None, True)
            assert where_they_stand(journal) == [("i", "unknown"), ("j", "recorded")]
    assert verify(tmp_path / FILE_NAME).ok


def test_where_intents_stand_is_never_half_made_anew(tmp_path: Path) -> None:
    """A program that ends there would leave, and a reader would meet, a journal in which nothing is unknown."""
    written(tmp_path)

    def no_insert(action: int, table: str | None, *_: str | None) -> int:
        return sqlite3.SQLITE_DENY if (action, table) == (sqlite3.SQLITE_INSERT, "stands") else sqlite3.SQLITE_OK

    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        file.set_authorizer(no_insert)
        with pytest.raises(sqlite3.Error):
            make_anew_what_finds(file)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        assert len(standing(file, ("unknown", "recorded"))) == 2
