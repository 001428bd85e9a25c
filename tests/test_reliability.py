"""docs/reliability.md: every command that it names can be given, and finds what it is meant to run."""

from __future__ import annotations

import importlib
import re
import shlex

import pytest

from tests.programs import ROOT
from tools.machine_faults import FAULTS

TEXT = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"\| `(uv run [^`]+)` \|$", TEXT, re.MULTILINE)))
ROWS = [
    row.split(" | ") for row in re.findall(r"^\| ([^|`-][^\n]+ \| (?:`uv run .+`|the same)) \|$", TEXT, re.MULTILINE)
]
OF_THE_ISSUE = (
    *("killed at any moment", "nothing uncaught leaves", "believed wrongly", "deadline", "before TLS stands"),
    *("written nowhere", "looks like Linksfield", "damaged journal", "damaged JSON", "forged case file"),
    *("what a computer does", "nothing grows", "lost 0"),
)


def test_every_promise_has_a_figure_and_a_command() -> None:
    assert len(ROWS) >= 12
    assert [row[0] for row in ROWS if len(row) != 3 or not re.search(r"\d|the table of", row[1])] == []
    assert [words for words in OF_THE_ISSUE if not any(words in row[0] for row in ROWS)] == []


@pytest.mark.parametrize("command", [each for each in COMMANDS if "pytest" in each])
def test_a_command_for_tests_names_a_file_with_such_tests(command: str) -> None:
    words = shlex.split(command)
    (name,) = (word for word in words if word.endswith(".py"))
    source = (ROOT / name).read_text(encoding="utf-8")
    wanted = words[words.index("-k") + 1] if "-k" in words else ""
    assert [test for test in re.findall(r"def (test_\w+)", source) if wanted in test]
    assert ("pytest.mark.system" in source) is ("-m" in words)


@pytest.mark.parametrize("command", [each for each in COMMANDS if " -m tools." in each])
def test_a_command_for_a_tool_starts_one(command: str) -> None:
    module = re.findall(r"python -m (tools\.\w+)", command)[0]
    assert callable(importlib.import_module(module).main)


def test_the_faults_of_a_computer_are_those_that_are_made_to_happen() -> None:
    listed = re.findall(r"^\d+\. (.+)$", TEXT, re.MULTILINE)
    assert listed == list(FAULTS)
    assert len(listed) >= 14


@pytest.mark.parametrize("test", sorted({each for tests in FAULTS.values() for each in tests}))
def test_what_makes_a_fault_happen_is_there(test: str) -> None:
    file, _, name = test.partition("::")
    assert re.search(rf"^def {name}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
