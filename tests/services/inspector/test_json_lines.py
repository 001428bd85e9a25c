from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.inspector.json_lines import DEEPEST, is_json_like, pretty_lines

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
DOCUMENTS = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)


def pretty(text: str) -> str:
    return "\n".join(line.text for line in pretty_lines(text))


@given(DOCUMENTS, st.booleans())
def test_any_document_reads_as_the_standard_library_indents_it(document: object, ascii_only: bool) -> None:
    compact = json.dumps(document, separators=(",", ":"), ensure_ascii=ascii_only)
    assert pretty(compact) == json.dumps(document, indent=2, ensure_ascii=ascii_only)


def test_numbers_and_names_stay_as_they_were_written() -> None:
    assert pretty('{"a":1.50,"b":1e3,"\\u4e2d":"中"}') == '{\n  "a": 1.50,\n  "b": 1e3,\n  "\\u4e2d": "中"\n}'


@given(st.text(alphabet='{}[]",:\\ab1 \n', max_size=80))
def test_no_character_but_white_space_is_lost_whatever_the_text_is(text: str) -> None:
    def solid(value: str) -> str:
        return "".join(value.split()).replace("\ufeff", "")

    assert solid(pretty(text)) == solid(text)


def test_every_line_carries_the_path_of_the_field_that_begins_on_it() -> None:
    text = '{"data":{"orderList":[{"time":"1"},{"time":"2","x.y":{}}]},"message":null}'
    assert [line.path for line in pretty_lines(text) if line.path] == [
        "data",
        "data.orderList",
        "data.orderList.time",
        "data.orderList.time",
        "data.orderList.x.y",
        "message",
    ]


def test_an_escaped_name_is_read_as_the_name_it_stands_for() -> None:
    assert [line.path for line in pretty_lines('{"\\u0061b":1,"c\\q":2}') if line.path] == ["ab", "c\\q"]


@pytest.mark.parametrize("cut", range(1, 40, 3))
def test_text_that_was_cut_off_is_read_as_far_as_it_goes(cut: int) -> None:
    text = '{"operateCode":"S","data":{"payId":"P1","rows":[1,2,{"a":"b"}]}}'
    whole, part = pretty(text).split("\n"), pretty(text[:-cut]).split("\n")
    assert part[0] == "{"
    assert part[1] == whole[1]


@pytest.mark.parametrize("piece", ["[", '{"a":', "}", '"\\', "]{"])
def test_hostile_nesting_stays_small(piece: str) -> None:
    lines = list(pretty_lines(piece * 20_000))
    assert max(len(line.text) - len(line.text.lstrip()) for line in lines) <= 2 * DEEPEST
    assert max(len(line.path) for line in lines) <= 2 * (DEEPEST + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [('{"a":1}', True), ("\ufeff\r\n [1]", True), ("", False), ("<html>", False), ('"text"', False)],
)
def test_what_looks_like_json_is_told_from_what_does_not(text: str, expected: bool) -> None:
    assert is_json_like(text) is expected
