"""Every sentence of the window is in the translations, translated, filled in alike, and found at run time."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from services.sandbox import sample_cards
from tools.translate import FILES, ROOT, Message, filled_in, messages, problems, update
from ui.words.for_linguist import JOBS, SAMPLE_WORDS
from ui.words.translation_files import compiled

UI = sorted((ROOT / "ui").rglob("*.py"))
NAMES = ("tr", "translate", "QT_TRANSLATE_NOOP")


# ---------------------------------------------------------------------- what the sources say


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call that names a sentence, with the class it stands in, as Qt sees it at run time."""

    def inside(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and name_of(child.func) in NAMES:
                yield owner, child
            yield from inside(child, child.name if isinstance(child, ast.ClassDef) else owner)

    return inside(ast.parse(path.read_text(encoding="utf-8")), "")


def name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def sentences() -> set[tuple[str, str]]:
    """(context, sentence) of everything written out in ui/."""
    found = set()
    for path in UI:
        for owner, call in calls(path):
            first = literal(call.args[0])
            if name_of(call.func) == "tr":
                found.add((owner, first or ""))
            elif first is not None and (text := literal(call.args[1])) is not None:
                found.add((first, text))
    return found


# ---------------------------------------------------------------------- tests


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_file_is_up_to_date_with_the_sources_and_all_of_it_is_translated(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copyfile(file, copy)
    update(copy)
    assert list(problems(messages(copy))) == [], "run: uv run python -m tools.translate"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_sentence_of_the_sources_is_passed_over(file: Path) -> None:
    assert sentences() - {(each.context, each.source) for each in messages(file)} == set()


def test_every_sentence_of_the_sources_is_found_at_run_time(tmp_path: Path) -> None:
    made = compiled("zh_CN", tmp_path)
    assert made is not None
    translator = QTranslator()
    assert translator.load(str(made))
    assert [each for each in sorted(sentences()) if not translator.translate(*each)] == []


def test_a_sentence_is_named_by_a_literal_where_it_is_not_from_a_table() -> None:
    computed = {
        f"{path.relative_to(ROOT).as_posix()}: {ast.unparse(call)}"
        for path in UI
        for _owner, call in calls(path)
        if name_of(call.func) != "QT_TRANSLATE_NOOP"
        and literal(call.args[0 if name_of(call.func) == "tr" else 1]) is None
    }
    # They read tables, whose entries are marked where they stand, or what their own `tr` was given.
    of_tables = (
        *("codes", "errors", "for_linguist", "outcomes", "systems", "ticket/language", "contract/rows"),
        *("sisters/ask_linksfield", "sisters/esim_qr"),
    )
    assert {line.split(":")[0] for line in computed} <= {f"ui/words/{name}.py" for name in of_tables}


def test_the_sample_cards_are_worded_as_the_sandbox_words_them() -> None:
    assert {str(words) for words in SAMPLE_WORDS} == {card.purpose for card in sample_cards()}
    assert sorted(str(job) for job in JOBS) == sorted(card.job for card in sample_cards() if card.job)


def test_problems_are_found() -> None:
    found = list(
        problems(
            [
                Message("A", "fine {x}", "gut {x}", ""),
                Message("A", "new", "", "unfinished"),
                Message("A", "gone", "weg", "vanished"),
                Message("A", "empty", " ", ""),
                Message("A", "{x} of {y}", "{x}", ""),
                Message("A", "%n day(s)", "Tage", ""),
            ]
        )
    )
    assert [line.split(":")[0] for line in found] == [
        "unfinished",
        "vanished",
        "untranslated",
        "other names in braces",
        "other names in braces",
    ]


def test_names_in_braces_are_told_apart_from_written_braces() -> None:
    assert filled_in("{a} and {{iccid}} in %n") == {"{a}", "{{iccid}}", "%n"}
