"""Prints how large the code's pieces are and fails over budget: `uv run python -m tools.sizes`."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tools import imports

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("main.py", "services", "ui")

MEDIAN_FUNCTION = 7
LONGEST_FUNCTION = 50
LONGEST_FILE = 450
FULLEST_FOLDER = 20
IMPORTS_IN_FUNCTIONS = 30

# Flat form builders and pure data may be longer.
FORM_BUILDER = "_assemble"
DATA_MODULES = ("services/mall/endpoints.py", "services/records.py", "services/writes/states.py", "ui/look/colours.py")

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Function(NamedTuple):
    """One function: where it is, how many lines from `def` to its end, and what its signature and text lack."""

    place: str
    name: str
    lines: int
    annotated: bool
    needs_docstring: bool
    has_docstring: bool


class File(NamedTuple):
    """One module: its path from the project's root, its lines, its functions, and the imports that stand in them."""

    path: str
    lines: int
    functions: tuple[Function, ...]
    late_imports: int

    @property
    def folder(self) -> str:
        """The folder that it lies in."""
        return self.path.rpartition("/")[0]


def measured(root: Path, sources: Sequence[str] = SOURCES) -> list[File]:
    """Measure all modules below these files and folders."""
    paths = [path for name in sources for path in _modules(root / name)]
    return [_file(path, path.relative_to(root).as_posix()) for path in paths]


def over_budget(files: Sequence[File]) -> list[str]:
    """A line for everything that is larger than it may be, or lacks annotations or a docstring."""
    found = [f"{file.path}: {file.lines} lines" for file in files if _too_long_file(file)]
    functions = [function for file in files for function in file.functions]
    found += [f"{each.place} {each.name}: {each.lines} lines" for each in functions if _too_long(each)]
    found += [f"{each.place} {each.name}: not annotated" for each in functions if not each.annotated]
    undocumented = [each for each in functions if each.needs_docstring and not each.has_docstring]
    found += [f"{each.place} {each.name}: no docstring" for each in undocumented]
    if functions and median(each.lines for each in functions) > MEDIAN_FUNCTION:
        found.append(f"median function over {MEDIAN_FUNCTION} lines")
    found += [f"{folder}: {count} files" for folder, count in _folders(files).items() if count > FULLEST_FOLDER]
    late = [f"{file.path}: {file.late_imports}" for file in files if file.late_imports]
    if sum(file.late_imports for file in files) > IMPORTS_IN_FUNCTIONS:
        found.append(f"over {IMPORTS_IN_FUNCTIONS} imports inside functions: {', '.join(late)}")
    return found


def circles(root: Path, sources: Sequence[str] = SOURCES) -> list[str]:
    """A line for every group of modules that reach each other, type names included."""
    found = imports.circles(imports.graph(imports.sources(root, sources)))
    return [f"circle: {' <-> '.join(circle)}" for circle in found]


def summary(files: Sequence[File]) -> str:
    """The figures as a small table."""
    functions = [function for file in files for function in file.functions]
    public = [function for function in functions if function.needs_docstring]
    rows = (
        ("modules", f"{len(files)}", ""),
        ("lines", f"{sum(file.lines for file in files)}", ""),
        ("functions", f"{len(functions)}", ""),
        ("median function", f"{median(each.lines for each in functions):g} lines", f"<= {MEDIAN_FUNCTION}"),
        ("longest function", f"{max(each.lines for each in functions)} lines", f"<= {LONGEST_FUNCTION}"),
        (f"functions > {LONGEST_FUNCTION} lines", f"{sum(map(_too_long, functions))}", "0, form builders aside"),
        ("longest module", f"{max(file.lines for file in files)} lines", f"<= {LONGEST_FILE}"),
        (f"modules > {LONGEST_FILE} lines", f"{sum(map(_too_long_file, files))}", "0, pure data aside"),
        ("files in the fullest folder", f"{max(_folders(files).values())}", f"<= {FULLEST_FOLDER}"),
        ("imports inside functions", f"{sum(file.late_imports for file in files)}", f"<= {IMPORTS_IN_FUNCTIONS}"),
        ("annotated", _share([each.annotated for each in functions]), "100 %"),
        ("public functions of services with docstring", _share([each.has_docstring for each in public]), "100 %"),
    )
    return "\n".join(f"{name:<44} {figure:>12}   {goal}".rstrip() for name, figure, goal in rows)


def main(root: Path = ROOT, sources: Sequence[str] = SOURCES) -> int:
    """Print figures and what is over budget; returns the exit code."""
    files = measured(root, sources)
    around = circles(root, sources)
    print(summary(files))
    print(f"{'circles, type names included':<44} {len(around):>12}   0")
    found = [*over_budget(files), *around]
    print("\n".join(["", *found]) if found else "\nwithin budget")
    return 1 if found else 0


def _modules(source: Path) -> list[Path]:
    return [source] if source.is_file() else sorted(source.rglob("*.py"))


def _file(path: Path, name: str) -> File:
    text = path.read_text(encoding="utf-8")
    functions = tuple(_functions(ast.parse(text), name, "", hidden=False))
    return File(name, len(text.splitlines()), functions, imports.inside_functions(text))


def _folders(files: Sequence[File]) -> Counter[str]:
    """How many files lie in each folder; `__init__.py` says what the folder is and counts for nothing."""
    return Counter(file.folder for file in files if not file.path.endswith("__init__.py"))


def _functions(node: ast.AST, path: str, prefix: str, *, hidden: bool) -> Iterator[Function]:
    """Every function below this node; `hidden` is within a function or a private class."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, _Function):
            yield _function(child, path, prefix, hidden=hidden)
            yield from _functions(child, path, f"{prefix}{child.name}.", hidden=True)
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, path, f"{prefix}{child.name}.", hidden=hidden or child.name.startswith("_"))
        else:
            yield from _functions(child, path, prefix, hidden=hidden)


def _function(node: _Function, path: str, prefix: str, *, hidden: bool) -> Function:
    return Function(
        place=f"{path}:{node.lineno}",
        name=prefix + node.name,
        lines=(node.end_lineno or node.lineno) - node.lineno + 1,
        annotated=_annotated(node, is_method=prefix.endswith(".")),
        needs_docstring=path.startswith("services/") and not hidden and not node.name.startswith("_"),
        has_docstring=ast.get_docstring(node) is not None,
    )


def _annotated(node: _Function, *, is_method: bool) -> bool:
    arguments = [*node.args.posonlyargs, *node.args.args]
    if is_method and arguments and arguments[0].arg in ("self", "cls"):
        arguments = arguments[1:]
    arguments += [*node.args.kwonlyargs, *filter(None, (node.args.vararg, node.args.kwarg))]
    return node.returns is not None and all(argument.annotation is not None for argument in arguments)


def _too_long(function: Function) -> bool:
    is_builder = function.name.split(".")[-1].startswith(FORM_BUILDER)
    return function.lines > LONGEST_FUNCTION and not is_builder


def _too_long_file(file: File) -> bool:
    return file.lines > LONGEST_FILE and file.path not in DATA_MODULES


def _share(answers: Sequence[bool]) -> str:
    return f"{100 * sum(answers) / len(answers):g} %" if answers else "none"


if __name__ == "__main__":
    sys.exit(main())
