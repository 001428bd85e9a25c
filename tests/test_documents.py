"""What the documents name is there: files, links, commands with their options, names of the code."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pytest

from services.start.command_line import parser
from services.writes.states import TRANSITIONS
from tests.programs import ROOT
from tests.test_arrows import LAYERS

# A changelog also names what is gone; of it only the links are held.
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
CURRENT = (ROOT / "README.md", CONTRIBUTING, *sorted((ROOT / "docs").glob("*.md")))
DOCUMENTS = (*CURRENT, ROOT / "CHANGELOG.md")
NOT_OURS = ("build/", "dist/", "NAME/")
OTHERS_OPTIONS = {"--dist", "--upgrade-package", "--noconfirm", "--pdb", "--randomly-seed"}

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
each_current_one = pytest.mark.parametrize("document", CURRENT, ids=lambda path: path.name)

_LINK = re.compile(r"\]\((?!https?:)([^)]+)\)")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")
_BLOCK = re.compile(r"^ {4}(\S.*)$", re.MULTILINE)
_FILE = re.compile(r"[\w.-]+(?:/[\w.-]+)*\.(?:py|md|ts|toml|spec|svg|html)|\.ci/run")
_FOLDER = re.compile(r"(?:[\w.-]+/)+")
_MODULE = re.compile(r"\bpython -m ([\w.]+)")
_OPTION = re.compile(r"(?<!\S)--[a-z][a-z-]*")
_QUOTED_OPTION = re.compile(r'"(--[a-z-]+)"')
_MEMBER = re.compile(r"([A-Z]\w+)\.([a-z]\w+)(?:\(.*\))?")


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def pieces_of_code(document: Path) -> list[str]:
    """What stands between backticks or indented by itself: names and commands."""
    plain = _FENCED.sub("", text(document))
    return [" ".join(piece.split()) for piece in (*_CODE.findall(plain), *_BLOCK.findall(plain))]


def heading_as_a_link_names_it(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def headings(document: Path) -> set[str]:
    return {heading_as_a_link_names_it(found) for found in re.findall(r"^#+ (.+)$", text(document), re.MULTILINE)}


@each_document
def test_what_a_document_links_to_is_there(document: Path) -> None:
    for link in _LINK.findall(text(document)):
        name, _, part = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        assert target.exists(), link
        assert not part or part in headings(target), link


@each_current_one
def test_the_files_and_folders_that_a_document_names_are_there(document: Path) -> None:
    named = [piece for piece in pieces_of_code(document) if _FILE.fullmatch(piece) or _FOLDER.fullmatch(piece)]
    assert [name for name in named if not name.startswith(NOT_OURS) and not (ROOT / name).exists()] == []


@each_current_one
def test_the_commands_that_a_document_names_can_be_given(document: Path) -> None:
    for piece in pieces_of_code(document):
        known = options_of(started) if (started := _MODULE.search(piece)) else all_options()
        assert [option for option in _OPTION.findall(piece) if option not in known] == [], piece
        if piece.startswith(("uv run pytest", "uv run main.py")):
            assert [word for word in piece.split() if "/" in word and not (ROOT / word).exists()] == [], piece


def options_of(started: re.Match[str]) -> set[str]:
    """The options of what `python -m` starts."""
    path = ROOT / started[1].replace(".", "/")
    source = text(path / "__main__.py" if path.is_dir() else path.with_suffix(".py"))
    return {"--help", *_QUOTED_OPTION.findall(source)}


@cache
def all_options() -> set[str]:
    """The options of everything that the documents may speak of without naming it at the same place."""
    own = {option for action in parser()._actions for option in action.option_strings}
    started = [path for folder in ("services", "tools") for path in (ROOT / folder).rglob("*.py")]
    return own | OTHERS_OPTIONS | {option for path in started for option in _QUOTED_OPTION.findall(text(path))}


@cache
def code() -> str:
    return "\n".join(text(path) for folder in ("services", "ui") for path in (ROOT / folder).rglob("*.py"))


@each_current_one
def test_what_a_document_calls_by_its_name_in_the_code_is_there(document: Path) -> None:
    for kind, member in (found.groups() for piece in pieces_of_code(document) if (found := _MEMBER.fullmatch(piece))):
        assert re.search(rf"^class {kind}\b", code(), re.MULTILINE), kind
        assert re.search(rf"\bdef {member}\(|^    {member}: |\bself\.{member}\b", code(), re.MULTILINE), member


@pytest.mark.parametrize("top", LAYERS)
def test_contributing_draws_the_arrows_as_their_test_has_them(top: str) -> None:
    drawn = re.findall(rf"^- in `{top}/`: ((?:.|\n  )+)$", text(CONTRIBUTING), re.MULTILINE)
    layers = [set(re.findall(r"\w+", layer)) for layer in drawn[0].split(", and\n")[0].split(">")]
    assert layers == list(LAYERS[top])


def test_contributing_names_every_folder_of_ui_and_services() -> None:
    folders = {
        path.parent.relative_to(ROOT).as_posix() for top in ("ui", "services") for path in (ROOT / top).glob("*/*.py")
    }
    assert len(folders) > 15
    assert sorted(folder for folder in folders if f"| `{folder}/` |" not in text(CONTRIBUTING)) == []


def test_the_drawing_of_states_has_the_moves_of_the_table_and_no_other() -> None:
    drawn = re.findall(r"^    (\w+) --> (\w+)", text(ROOT / "docs" / "exactly-once.md"), re.MULTILINE)
    assert set(drawn) == {(move.source.value, move.target.value) for move in TRANSITIONS}


def the_map() -> list[tuple[str, str, str]]:
    """What to change, its file, and what to look for in it."""
    return re.findall(r"^\| (.+?) \| `(.+?)` \| `(.+?)` \|$", text(CONTRIBUTING), re.MULTILINE)


def test_the_map_leads_to_what_is_looked_for() -> None:
    assert len(the_map()) >= 30
    assert [file for _, file, _ in the_map() if not (ROOT / file).is_file()] == []
    assert [(file, words) for _, file, words in the_map() if words not in text(ROOT / file)] == []


@pytest.mark.parametrize("top", LAYERS)
def test_the_map_leads_into_every_layer(top: str) -> None:
    led_to = {file.split("/")[1] for _, file, _ in the_map() if file.startswith(f"{top}/")}
    assert set().union(*LAYERS[top]) - led_to == set()


def test_every_document_is_reached_from_the_readme() -> None:
    linked = {(ROOT / name).resolve() for name in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text(ROOT / "README.md"))}
    assert [path.name for path in DOCUMENTS if path.name != "README.md" and path not in linked] == []


def test_what_the_guide_puts_in_italics_is_written_so_in_the_program() -> None:
    sources = html.unescape(text(ROOT / "resources" / "translations" / "linksfield_zh_CN.ts")).replace("&", "")
    guide = " ".join(text(ROOT / "docs" / "guide.md").split())
    named = re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", guide)
    assert len(named) > 15
    assert [words for words in named if words.removesuffix("...") not in sources] == []
