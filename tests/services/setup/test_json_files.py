from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.setup.json_files import LARGEST, Damaged, keep_aside, read_object, write_object

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)


def test_an_object_is_written_and_read_back(tmp_path: Path) -> None:
    content: dict[str, object] = {"name": "香港 Ünïcode", "list": [1, 2.5, None, True], "huge": 10**40}
    path = tmp_path / "deep" / "below" / "file.json"
    write_object(path, content)
    assert read_object(path) == content
    assert "香港" in path.read_text(encoding="utf-8")


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert read_object(tmp_path / "none.json") is None


@pytest.mark.parametrize("deep", ['{"a":' * 60 + "1" + "}" * 60, '{"a":' + "[" * 700 + "]" * 700 + "}"])
def test_what_is_nested_deeper_than_anything_of_ours_is_damaged(tmp_path: Path, deep: str) -> None:
    (tmp_path / "file.json").write_text(deep, encoding="utf-8")
    with pytest.raises(Damaged, match="nested"):
        read_object(tmp_path / "file.json")


def test_a_byte_order_mark_is_tolerated(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert read_object(path) == {"a": 1}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b'{"a": 1} trailing',
        b"[1, 2]",
        b"null",
        b'"text"',
        b'{"a": "\xff"}',
        b"\x00\x00\x00",
        b"[" * 100_000,
        b'{"a": ' + b"1" * 5000 + b"}",
        b'{"a": "' + b"x" * LARGEST + b'"}',
        '{"a": 1}'.encode("utf-16"),
    ],
    ids=lambda raw: repr(raw[:12]),
)
def test_anything_but_one_json_object_is_damaged(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(raw)
    with pytest.raises(Damaged):
        read_object(path)


def test_a_folder_in_the_place_of_the_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises((IsADirectoryError, PermissionError)):
        read_object(tmp_path)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    write_object(path, {"old": True})
    with pytest.raises(TypeError):
        write_object(path, {"new": object()})
    blocked = tmp_path / "folder"
    (blocked / "inside").mkdir(parents=True)
    with pytest.raises((IsADirectoryError, PermissionError)):
        write_object(blocked, {"new": True})
    assert read_object(path) == {"old": True}
    assert sorted(os.listdir(tmp_path)) == ["file.json", "folder"]


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_written_file_is_for_its_user_only(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    write_object(path, {})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damaged_files_are_kept_aside_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    names = []
    for content in ("first", "second", "third"):
        path.write_text(content)
        names.append(keep_aside(path, NOW).name)
    stem = "profiles.json.damaged-20261123-090507"
    assert names == [stem, f"{stem}-2", f"{stem}-3"]
    assert [(tmp_path / name).read_text() for name in names] == ["first", "second", "third"]
    assert not path.exists()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec=None)), inner, max_size=4),
    max_leaves=10,
)


@given(content=st.dictionaries(st.text(st.characters(codec=None)), json_values, max_size=4))
def test_whatever_json_holds_survives_the_file(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "survives.json"
    # A pair of lone surrogates becomes one character in any JSON text; json itself is the measure.
    expected = json.loads(json.dumps(content))
    write_object(path, content)
    assert read_object(path) == expected
