"""No sentence is built from pieces: other languages put their words in another order."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
UI = sorted((ROOT / "ui").rglob("*.py"))


class Pieces(ast.NodeVisitor):
    """Finds translated words that are put together with others by +, %, an f-string or join (lines may be joined)."""

    def __init__(self) -> None:
        self.found: list[ast.expr] = []
        self._words: list[set[str]] = [set()]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._words.append(_names_of_words(node))
        self.generic_visit(node)
        self._words.pop()

    def visit_BinOp(self, node: ast.BinOp) -> None:
        sides = (node.left, node.right)
        lines = isinstance(node.op, ast.Add) and any(_is_line_end(side) for side in sides)
        if isinstance(node.op, ast.Add | ast.Mod) and any(self._is_words(side) for side in sides) and not lines:
            self.found.append(node)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        filled = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        if any(self._is_words(value) for value in filled) and not _is_lines(node):
            self.found.append(node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if node.args and _joins_other_than_lines(node) and any(self._is_words(part) for part in _parts(node.args[0])):
            self.found.append(node)
        self.generic_visit(node)

    def _is_words(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Name):
            return node.id in self._words[-1]
        return _is_translated(node)


def _names_of_words(function: ast.FunctionDef) -> set[str]:
    """The variables of a function that hold translated words."""
    return {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and _is_translated(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _is_translated(node: ast.expr) -> bool:
    """self.tr(...), translate(...), either of two of them, and any of these with its names filled in."""
    if isinstance(node, ast.IfExp):
        return _is_translated(node.body) or _is_translated(node.orelse)
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in ("format", "format_map"):
        return _is_translated(function.value)
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in ("tr", "translate")


def _joins_other_than_lines(node: ast.Call) -> bool:
    function = node.func
    return isinstance(function, ast.Attribute) and function.attr == "join" and not _is_line_end(function.value)


def _is_lines(node: ast.JoinedStr) -> bool:
    """Whether each line of an f-string is one text alone, perhaps as an entry of a list or the name of a file."""
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)
    return all(re.fullmatch(r"(- )?\0(\.\w+)?", line) for line in text.split("\n"))


def _is_line_end(node: ast.expr) -> bool:
    """A line under a line is no sentence in pieces."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and set(node.value) == {"\n"}


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.List | ast.Tuple) else []


def pieces(source: str) -> Iterator[str]:
    finder = Pieces()
    finder.visit(ast.parse(source))
    return (ast.unparse(node) for node in finder.found)


@pytest.mark.parametrize("path", UI, ids=lambda path: str(path.relative_to(ROOT)))
def test_sentences_are_translated_whole(path: Path) -> None:
    assert list(pieces(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        'label = self.tr("Total") + money',
        'label = f"{translate("A", "Total")}: {money}"'.replace('translate("A", "Total")', "translate('A', 'Total')"),
        'label = self.tr("Total %s") % money',
        'label = " ".join([self.tr("Total"), money])',
        'def show():\n    words = self.tr("Total")\n    return f"{words}: {money}"',
        'def show():\n    words = self.tr("{a} is").format(a=a)\n    return words + money',
    ],
)
def test_pieces_are_found(source: str) -> None:
    assert len(list(pieces(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label = self.tr("Total {money}").format(money=money)',
        'label = "\\n".join([self.tr("One."), self.tr("Two.")])',
        'label = self.tr("One.") + "\\n" + text',
        'label = f"{name}: {text}"',
        "label = f\"- {self.tr('none')}\"",
    ],
)
def test_whole_sentences_pass(source: str) -> None:
    assert list(pieces(source)) == []
