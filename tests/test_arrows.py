"""The arrows of design.md section 2: main -> ui -> services, and inside services downwards only."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

QT = {"PySide6", "shiboken6", "qasync"}
BELOW_UI = {"requests", "urllib3", "keyring", "sqlite3", "hashlib", "socket", "ssl", "http", "truststore", "msgspec"}
# The lower a layer, the larger its number; a module may import its own layer and those below it.
LAYERS = {
    "start": 0, "desk": 0, "background": 0, "writes": 1, "notifications": 1, "rehearsal": 1, "inspector": 1,
    "mall": 2, "journal": 2, "setup": 2, "parsing": 2,
}  # fmt: skip
LEAVES = {"records", "errors", "clock", "version"}


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@cache
def imports(path: Path) -> frozenset[str]:
    return frozenset(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def roots(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


def part_of_services(name: str) -> str:
    """The part of services that a dotted name lies in: "desk", "mall", "records" ..."""
    pieces = name.split(".")
    return pieces[1] if pieces[0] == "services" and len(pieces) > 1 else ""


def own_part(path: Path) -> str:
    return path.relative_to(ROOT / "services").parts[0].removesuffix(".py")


def crossing(folder: str, forbidden: Callable[[Path], set[str]]) -> dict[str, set[str]]:
    """The modules of a folder that import what they must not, and what that is."""
    found = {str(path.relative_to(ROOT)): forbidden(path) for path in modules(folder)}
    assert len(found) > 80
    return {name: names for name, names in found.items() if names}


def test_services_know_no_qt_no_ui_and_no_event_loop() -> None:
    assert crossing("services", lambda path: roots(path) & (QT | {"ui", "main", "asyncio"})) == {}


def test_ui_knows_no_network_keyring_or_database() -> None:
    def forbidden(path: Path) -> set[str]:
        network = {name for name in imports(path) if name.startswith("PySide6.QtNetwork")}
        deep = {name for name in imports(path) if part_of_services(name) in {"mall", "journal", "sandbox"}}
        return (roots(path) & (BELOW_UI | {"main", "qasync"})) | network | deep

    assert crossing("ui", forbidden) == {}


def test_the_sandbox_and_the_rest_of_services_share_nothing() -> None:
    def forbidden(path: Path) -> set[str]:
        inside = own_part(path) == "sandbox"
        services = {name for name in imports(path) if part_of_services(name)}
        return {name for name in services if (part_of_services(name) == "sandbox") is not inside}

    assert crossing("services", forbidden) == {}


def test_inside_services_arrows_go_down() -> None:
    def forbidden(path: Path) -> set[str]:
        own = own_part(path)
        if path.name == "__main__.py":
            return set()  # a program of its own wires what it needs
        used = {part_of_services(name) for name in imports(path)} - {"", own}
        if own in LEAVES:
            return used - LEAVES
        return {part for part in used if part in LAYERS and own in LAYERS and LAYERS[part] < LAYERS[own]}

    assert crossing("services", forbidden) == {}


def test_every_part_of_services_has_its_place_in_this_test() -> None:
    parts = {own_part(path) for path in modules("services")} - {"__init__", "sandbox"}
    assert parts == LEAVES | set(LAYERS)


def test_only_main_knows_qasync() -> None:
    knowing = [path for folder in ("ui", "services") for path in modules(folder) if "qasync" in roots(path)]
    assert knowing == []
