"""Who imports whom: the graph behind `tools.sizes` and the test of the arrows.

Every import counts alike: at the top of a module, inside a function, and for type names only.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

Graph = Mapping[str, frozenset[str]]
_IMPORTS = (ast.Import, ast.ImportFrom)


def sources(root: Path, parts: Collection[str]) -> dict[str, str]:
    """The text of every module below these files and folders, by its dotted name."""
    paths = [path for part in parts for path in _modules(root / part)]
    return {_dotted(path.relative_to(root)): path.read_text(encoding="utf-8") for path in paths}


def graph(texts: Mapping[str, str]) -> Graph:
    """Which of these modules each of them imports. A package stands for its `__init__`."""
    return {name: frozenset(_known(text, texts) - {name}) for name, text in texts.items()}


def names(text: str) -> frozenset[str]:
    """Every dotted name that a module imports, with and without what is taken from it. No relative imports."""
    return frozenset(name for module, taken in _statements(text) for name in (module, f"{module}.{taken}"))


def inside_functions(text: str) -> int:
    """How many import statements stand inside functions."""
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return len({part for function in functions for part in ast.walk(function) if isinstance(part, _IMPORTS)})


def loaded(texts: Mapping[str, str], first: Collection[str]) -> frozenset[str]:
    """Every one of these modules that is loaded with the `first`: by an import that runs when its module does."""
    runs = {name: frozenset(_packages(_among(_running(text), texts)) & texts.keys()) for name, text in texts.items()}
    return frozenset(first) | {name for each in first for name in _reached(each, runs)}


def circles(imports: Graph) -> list[tuple[str, ...]]:
    """The groups of modules that reach each other, each in alphabetical order."""
    reached = {name: _reached(name, imports) for name in imports}
    within = [name for name in imports if name in reached[name]]
    return sorted({tuple(sorted(other for other in within if _both_ways(name, other, reached))) for name in within})


def _both_ways(one: str, other: str, reached: Mapping[str, set[str]]) -> bool:
    return other in reached[one] and one in reached[other]


def _reached(name: str, imports: Graph) -> set[str]:
    found: set[str] = set()
    waiting = list(imports[name])
    while waiting:
        following = waiting.pop()
        if following not in found:
            found.add(following)
            waiting.extend(imports[following])
    return found


def _known(text: str, texts: Mapping[str, str]) -> set[str]:
    """The modules that are imported: what is taken from a package is the module of that name, if there is one."""
    return _among(_statements(text), texts)


def _among(statements: Collection[tuple[str, str]], texts: Mapping[str, str]) -> set[str]:
    found = {inner if (inner := f"{module}.{taken}") in texts else module for module, taken in statements}
    return found & texts.keys()


def _packages(found: Collection[str]) -> set[str]:
    """These modules, and the packages that are loaded before them."""
    return {
        ".".join(pieces[:count]) for name in found if (pieces := name.split(".")) for count in range(1, len(pieces) + 1)
    }


@cache
def _statements(text: str) -> tuple[tuple[str, str], ...]:
    """Every imported name: the module, and what is taken from it ("" = the module itself)."""
    return tuple(_imported(ast.parse(text)))


@cache
def _running(text: str) -> tuple[tuple[str, str], ...]:
    """What `_statements` tells, without what stands in functions or for type names only."""
    return tuple(name for node in ast.parse(text).body if not _is_for_types(node) for name in _imported_at_once(node))


def _is_for_types(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def _imported_at_once(node: ast.stmt) -> Iterator[tuple[str, str]]:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield from _imported(node)


def _imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                raise ValueError("relative import")
            yield from ((node.module or "", alias.name) for alias in node.names)


def _modules(source: Path) -> list[Path]:
    return [source] if source.is_file() else sorted(source.rglob("*.py"))


def _dotted(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")
