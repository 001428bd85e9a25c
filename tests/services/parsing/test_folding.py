"""Every line of tests/cases/find.jsonl: names, and what agents type to find them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.parsing.folding import folded, hits

CASES = [
    (case["name"], typed)
    for line in (Path(__file__).parents[2] / "cases" / "find.jsonl").read_text(encoding="utf-8").splitlines()
    for case in [json.loads(line)]
    for typed in case["found_by"]
]


@pytest.mark.parametrize(("name", "typed"), CASES)
def test_a_name_is_found_by_what_agents_type(name: str, typed: str) -> None:
    assert all(word in folded(name) for word in folded(typed).split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "lodz"),
        ("Ísland", "ISLAND"),
        ("Diyarbakır", "DIYARBAKIR"),
        ("São Tomé", "sao tome"),
        ("10–20 GB", "10-20 gb"),
        ("ＧＢ", "gb"),
        ("10\N{ZERO WIDTH SPACE}GB", "10gb"),
        ("Hawai\N{MODIFIER LETTER TURNED COMMA}i", "hawai'i"),
    ],
)
def test_words_that_are_meant_alike_are_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_sorting_puts_accents_where_their_letters_stand() -> None:
    assert sorted(["Zürich", "Österreich", "Norway", "Åland", "Peru"], key=folded) == [
        "Åland",
        "Norway",
        "Österreich",
        "Peru",
        "Zürich",
    ]


def test_the_places_of_hits_are_those_of_the_text_itself() -> None:
    assert hits("Große Straße 2 GB", ("strasse", "2")) == ((6, 12), (13, 14))
    assert hits("TÜRKİYE", ("turkiye",)) == ((0, 7),)
    assert hits("Europe", ("asia",)) == ()


@given(text=st.text(), word=st.text(min_size=1))
def test_any_text_folds_to_something_that_stays_as_it_is(text: str, word: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert all(0 <= start < end <= len(text) for start, end in hits(text, (folded(word),)))
