"""The arrows of the house: main -> ui -> services, and inside ui and services downwards only; no circle anywhere.

Every import counts alike: at the top of a module, inside a function, and for type names only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tools import imports
from ui.start.loading import PIECES

ROOT = Path(__file__).resolve().parent.parent

QT = {"PySide6", "shiboken6", "qasync"}
BELOW_UI = {"requests", "urllib3", "keyring", "sqlite3", "hashlib", "socket", "ssl", "http", "truststore", "msgspec"}
# The folders of services that ui may not know: it asks the desk.
HIDDEN_FROM_UI = {"mall", "csss", "esim_qr", "wire", "journal", "sandbox"}

# Loaded with the first profile that has them.
OPTIONAL = {"csss", "esim_qr"}

# Highest first. A module imports from its own folder and from layers below it, never from one beside it.
LAYERS = {
    "ui": (
        {"start"}, {"frame"}, {"tabs"}, {"dialogs"}, {"tables"}, {"words"}, {"session"}, {"widgets"}, {"look"},
    ),
    "services": (
        {"start"}, {"bulk"}, {"desk"}, {"background", "contract"},
        {"writes", "notifications", "rehearsal", "inspector", "support"}, {"mall", "csss", "esim_qr", "journal"},
        {"wire"}, {"setup"}, {"parsing"},
    ),
}  # fmt: skip
# Files at the top of services, below all of its folders.
GROUND = {
    "records", "errors", "clock", "version", "redaction", "http_body", "loopback_http", "replacing", "private_files",
    "sisters", "patterns",
}  # fmt: skip
# Programs of their own wire what they need, as main.py does.
PROGRAMS = {"services.notifications.__main__", "services.sandbox.__main__"}

Texts = Mapping[str, str]


@cache
def house() -> Texts:
    return imports.sources(ROOT, ("main.py", "ui", "services"))


def crossing(texts: Texts, wrong: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The modules that import what they must not, and what that is."""
    assert len(texts) > 100
    return {name: found for name, found in wrong.items() if found}


def below(texts: Texts, folder: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The modules of a folder, and every name that each of them imports."""
    for name, text in texts.items():
        if name.split(".")[0] == folder:
            yield name, imports.names(text)


def roots(names: frozenset[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def folder_of(name: str) -> str:
    """The folder (or top file) of ui or services that a dotted name lies in: "desk", "mall", "records" ..."""
    pieces = name.split(".")
    return pieces[1] if len(pieces) > 1 else ""


def rank(top: str, name: str) -> int:
    """How high a module stands; what lies outside the layers stands lowest."""
    layers = LAYERS[top]
    return next((len(layers) - at for at, layer in enumerate(layers) if folder_of(name) in layer), 0)


def upwards(texts: Texts) -> set[str]:
    """Every import inside ui or services that does not go down, as "from -> to"."""
    graph = imports.graph(texts)
    found = set()
    for name in graph.keys() - PROGRAMS:
        top = name.split(".")[0]
        if top not in LAYERS or folder_of(name) == "sandbox":
            continue
        for used in graph[name]:
            inside = used.startswith(f"{top}.") and folder_of(used) != folder_of(name)
            if inside and (rank(top, used) or rank(top, name)) and rank(top, used) >= rank(top, name):
                found.add(f"{name} -> {used}")
    return found


def test_services_know_no_qt_no_ui_and_no_event_loop() -> None:
    forbidden = QT | {"ui", "main", "asyncio"}
    wrong = {name: roots(names) & forbidden for name, names in below(house(), "services")}
    assert crossing(house(), wrong) == {}


def test_ui_knows_no_network_keyring_or_database() -> None:
    def forbidden(names: frozenset[str]) -> set[str]:
        network = {name for name in names if name.startswith("PySide6.QtNetwork")}
        deep = {name for name in names if name.startswith("services.") and folder_of(name) in HIDDEN_FROM_UI}
        return (roots(names) & (BELOW_UI | {"main", "qasync"})) | network | deep

    assert crossing(house(), {name: forbidden(names) for name, names in below(house(), "ui")}) == {}


def test_the_sandbox_and_the_rest_of_services_share_nothing() -> None:
    def forbidden(name: str, names: frozenset[str]) -> set[str]:
        inside = folder_of(name) == "sandbox"
        services = {used for used in names if used.startswith("services.")}
        return {used for used in services if (folder_of(used) == "sandbox") is not inside}

    wrong = {name: forbidden(name, names) for name, names in below(house(), "services")}
    assert crossing(house(), wrong) == {}


def test_only_main_knows_qasync() -> None:
    assert {name for name, text in house().items() if "qasync" in roots(imports.names(text))} <= {"main"}


def test_arrows_go_down() -> None:
    assert sorted(upwards(house())) == []


def test_no_two_modules_reach_each_other() -> None:
    assert imports.circles(imports.graph(house())) == []


def test_nothing_of_an_optional_part_is_loaded_before_it_is_wanted() -> None:
    """A window whose profile has neither CSSS nor eSIM by QR code starts as if they were not there."""
    painted = imports.loaded(house(), {"main", "ui.start.paint"})
    usable = imports.loaded(house(), {"main", "ui.start.paint", "services.start.open_desk", *PIECES})
    assert "services.desk.desk" in usable - painted
    assert {name for name in painted if {"sisters", "desk"} & set(name.split("."))} == set()
    assert {name for name in usable if folder_of(name) in OPTIONAL} == set()


@pytest.mark.parametrize("late", ["services.desk.desk", "ui.frame.frame", "services.writes.sending"])
def test_an_optional_part_that_is_loaded_at_the_start_is_found(late: str) -> None:
    texts = {**house(), late: f"from services.csss import client\n{house()[late]}"}
    assert "services.csss.client" in imports.loaded(texts, {"main", "services.start.open_desk", *PIECES})


def test_every_folder_has_its_place_in_this_test() -> None:
    for top, layers in LAYERS.items():
        found = {path.name for path in (ROOT / top).iterdir() if path.is_dir() and path.name != "__pycache__"}
        assert found - {"sandbox"} == set().union(*layers)
    files = {path.stem for path in (ROOT / "services").glob("*.py")} - {"__init__"}
    assert files <= GROUND
    assert [path.name for path in (ROOT / "ui").glob("*.py")] == ["__init__.py"]


# ------------------------------------------------------------------ the test itself can fail

PAIRS = [
    (top, lower, upper)
    for top, layers in LAYERS.items()
    for above, under in pairwise(layers)
    for upper in sorted(above)
    for lower in sorted(under)
] + [("services", "records", "parsing"), ("services", "writes", "inspector"), ("services", "mall", "journal")]
WAYS = (
    "from {target} import Anything\n",
    "def late() -> None:\n    from {target} import Anything\n",
    "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from {target} import Anything\n",
)


@pytest.mark.parametrize("way", WAYS, ids=("at the top", "in a function", "for its type"))
@pytest.mark.parametrize(("top", "lower", "upper"), PAIRS, ids=lambda each: str(each))
def test_one_arrow_up_is_found(top: str, lower: str, upper: str, way: str) -> None:
    target = f"{top}.{upper}.put_in"
    source = f"{top}.{lower}" if lower in GROUND else f"{top}.{lower}.put_in"
    texts = {target: "Anything = 1\n", source: way.format(target=target)}
    assert upwards(texts) == {f"{source} -> {target}"}


def test_a_circle_of_type_names_is_found() -> None:
    texts = {
        "ui.frame.a": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ui.frame.b import B\n",
        "ui.frame.b": "from ui.frame import c\n",
        "ui.frame.c": "def late() -> None:\n    import ui.frame.a\n",
    }
    assert imports.circles(imports.graph(texts)) == [("ui.frame.a", "ui.frame.b", "ui.frame.c")]
