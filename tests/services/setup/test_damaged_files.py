"""Damaged JSON files of the data folder: the program starts, keeps them aside, and says so."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from services.background.followed_payments import FollowedFile, FollowPayments
from services.records import Profile
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings

NOW = datetime(2026, 11, 28, 9, 5, 7, tzinfo=UTC)
NAMES = ("profiles.json", "settings.json", "followed.json")
CARD = "89852420180910340793"
# Of other types than any value of ours has, at least where they are put.
WRONG: tuple[object, ...] = (None, 7.5, {"x": None}, 10**400, "\ud800")


def now() -> datetime:
    return NOW


def whole(folder: Path) -> dict[str, bytes]:
    """The three files as the program writes them, with something in each."""
    book = ProfileBook(folder / "profiles.json", now)
    book.load()
    for number in range(3):
        book.add(Profile(name=f"UAT {number}", environment="uat"))
    settings = Settings(folder / "settings.json", now)
    settings.agent, settings.last_profile = "李伟", "UAT 1"
    settings.sizes = {"plansTable": (120, 80)}
    settings.recent_cards = (("UAT 1", CARD, "SUP-1"),)
    settings.save()
    following = FollowPayments(FollowedFile(folder / "followed.json", now), now)
    for number in range(4):
        following.follow("UAT 1", CARD, f"P{number}")
    return {name: (folder / name).read_bytes() for name in NAMES}


def is_json_object(raw: bytes) -> bool:
    try:
        return isinstance(json.loads(raw.decode("utf-8-sig")), dict)
    except ValueError:
        return False


def broken_bytes(raw: bytes, chance: random.Random) -> bytes:
    """Bytes that are no JSON object any more: cut off, zeroed, overwritten, one bit, another file's."""
    while True:
        place = chance.randrange(len(raw))
        kind = chance.randrange(5)
        if kind == 0:
            spoiled = raw[:place]
        elif kind == 1:
            spoiled = raw[:place] + bytes(512) + raw[place + 512 :]
        elif kind == 2:
            spoiled = raw[:place] + chance.randbytes(20) + raw[place + 20 :]
        elif kind == 3:
            spoiled = raw[:place] + bytes([raw[place] ^ (1 << chance.randrange(8))]) + raw[place + 1 :]
        else:
            spoiled = chance.choice(
                (b"[]", b"7", b"\x89PNG", b"<html>", raw + raw, b"{" * 5000, raw.decode().encode("utf-16"))
            )
        if not is_json_object(spoiled):
            return spoiled


def broken_values(name: str, raw: bytes, chance: random.Random) -> bytes:
    """JSON still, with a value of a type that cannot be."""
    found: dict[str, Any] = json.loads(raw)
    wrong = chance.choice(WRONG[:4])
    if name == "settings.json":
        found[chance.choice(sorted(found))] = wrong if wrong != {"x": None} else ["x"]
    else:
        (rows,) = (value for value in found.values() if isinstance(value, list))
        row = chance.choice(rows)
        keys = (
            ("name", "environment") if name == "profiles.json" else ("profile", "iccid", "pay_id", "started", "asked")
        )
        key = chance.choice(keys)
        if chance.random() < 0.2:
            rows[rows.index(row)] = wrong
        else:
            row[key] = wrong
    return json.dumps(found).encode()


def said(folder: Path, name: str) -> int:
    """Open the file as a start does; how much there is to be said of it."""
    if name == "profiles.json":
        loaded = ProfileBook(folder / name, now).load()
        return len(loaded.problems) + (loaded.damaged is not None)
    if name == "settings.json":
        settings = Settings(folder / name, now)
        settings.load()
        return len(settings.problems)
    file = FollowedFile(folder / name, now)
    following = FollowPayments(file, now)
    following.due()
    return len(file.problems)


def survived_and_said(folder: Path, count: int, seed: int) -> int:
    chance = random.Random(seed)
    files = whole(folder)
    counted = 0
    for number in range(count):
        name = NAMES[number % len(NAMES)]
        path = folder / name
        spoil: Callable[[], bytes] = (
            (lambda: broken_bytes(files[name], chance))  # noqa: B023 - called in this round
            if chance.random() < 0.6
            else (lambda: broken_values(name, files[name], chance))  # noqa: B023 - called in this round
        )
        spoiled = spoil()
        path.write_bytes(spoiled)
        assert said(folder, name), (name, spoiled[:300])
        aside = list(folder.glob(f"{name}.damaged-*"))
        assert name == "profiles.json" or [each.read_bytes() for each in aside] == [spoiled]
        # Once: the next start finds a file that is sound, or the same problems of single profiles.
        assert name == "profiles.json" or not said(folder, name)
        for each in aside:
            each.unlink()
        counted += 1
    return counted


def test_of_whole_files_nothing_is_said(tmp_path: Path) -> None:
    whole(tmp_path)
    assert [said(tmp_path, name) for name in NAMES] == [0, 0, 0]


def test_damaged_files_are_survived_kept_aside_and_said(tmp_path: Path) -> None:
    assert survived_and_said(tmp_path, 150, 7) == 150


@pytest.mark.system
@pytest.mark.timeout(300)
def test_fifteen_hundred_damaged_files_are_survived_kept_aside_and_said(tmp_path: Path) -> None:
    assert survived_and_said(tmp_path, 1500, 20261128) == 1500


def test_rows_of_followed_payments_are_read_one_by_one(tmp_path: Path) -> None:
    files = whole(tmp_path)
    found = json.loads(files["followed.json"])
    found["payments"][1]["started"] = "yesterday"
    found["payments"][2]["next_at"] = "2026-11-28T09:05:07"  # of no zone: it could not be compared
    (tmp_path / "followed.json").write_text(json.dumps(found))
    file = FollowedFile(tmp_path / "followed.json", now)
    following = FollowPayments(file, now)
    assert [payment.pay_id for payment in following.all()] == ["P0", "P3"]
    (problem,) = file.problems
    assert (problem.reason, problem.facts["count"]) == ("rows", 2)
    assert [payment.pay_id for payment in FollowPayments(file, now).all()] == ["P0", "P3"]
    assert file.problems == ()


def test_half_a_character_in_followed_payments_stops_no_start(tmp_path: Path) -> None:
    (tmp_path / "followed.json").write_text('{"payments": [{"profile": "\\ud800"}]}')
    file = FollowedFile(tmp_path / "followed.json", now)
    assert file.load() == ()
    assert [problem.reason for problem in file.problems] == ["rows"]
