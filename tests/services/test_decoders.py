"""Every decoder of a type is made with its module, before threads start: made by two at once, msgspec can crash."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.programs import ROOT

SOURCES = [ROOT / "main.py", *sorted((ROOT / "services").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
MADE_WHEN_CALLED = ("msgspec.json.decode", "msgspec.convert", "msgspec.json.Decoder", "msgspec.msgpack.decode")


def made_in_functions(tree: ast.Module) -> Iterator[int]:
    """The lines within functions that have msgspec look a type up."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    calls = (node for function in functions for node in ast.walk(function) if isinstance(node, ast.Call))
    yield from (call.lineno for call in calls if ast.unparse(call.func) in MADE_WHEN_CALLED)


def test_no_function_has_msgspec_make_a_decoder() -> None:
    texts = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in SOURCES}
    trees = {path: ast.parse(text) for path, text in texts.items() if "msgspec" in text}
    assert len(trees) > 5
    assert {path: lines for path, tree in trees.items() if (lines := list(made_in_functions(tree)))} == {}
