from __future__ import annotations

from pathlib import Path

import pytest

from tools.sizes import ROOT, circles, main, measured, over_budget

LONG = "def f() -> None:\n" + "    print()\n" * 60


def found(root: Path, **files: str) -> list[str]:
    """What is over budget among these modules of services/."""
    folder = root / "services"
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return over_budget(measured(root, ["services"]))


def test_this_project_is_within_its_budget(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(ROOT)
    printed = capsys.readouterr().out
    assert code == 0, printed
    assert printed.endswith("within budget\n")


def test_a_function_over_50_lines_is_named(tmp_path: Path) -> None:
    assert "services/long.py:1 f: 61 lines" in found(
        tmp_path, long=LONG, short='def g() -> int:\n    """One."""\n    ...\n'
    )


def test_a_flat_form_builder_may_be_longer(tmp_path: Path) -> None:
    text = LONG.replace("def f", "def _assemble")
    small = "".join(f"def _g{number}() -> None: ...\n" for number in range(3))
    assert found(tmp_path, form=text, small=small) == []


def test_a_file_over_450_lines_is_named(tmp_path: Path) -> None:
    assert found(tmp_path, data="X = 1\n" * 451) == ["services/data.py: 451 lines"]


def test_a_folder_over_20_files_is_named(tmp_path: Path) -> None:
    texts = {f"f{number}": "X = 1\n" for number in range(21)}
    assert found(tmp_path, __init__="", **texts) == ["services: 21 files"]


def test_too_many_imports_inside_functions_are_named_with_their_files(tmp_path: Path) -> None:
    functions = "".join(f"def _f{number}() -> None:\n    import json\n" for number in range(16))
    assert found(tmp_path, one=functions, two="import json\n" + functions) == [
        "over 30 imports inside functions: services/one.py: 16, services/two.py: 16"
    ]


def test_a_circle_is_named(tmp_path: Path) -> None:
    found(tmp_path, one="from services import two\n", two="from services.one import X\n")
    assert circles(tmp_path, ["services"]) == ["circle: services.one <-> services.two"]


@pytest.mark.parametrize(
    "text",
    [
        "def f(value) -> None:\n    'Said.'\n",
        "def f(value: int):\n    'Said.'\n",
        "def f(*, value=1) -> None:\n    'Said.'\n",
        "def f(*values) -> None:\n    'Said.'\n",
        "class A:\n    def f(self, value) -> None:\n        'Said.'\n",
        "class A:\n    async def f(self):\n        'Said.'\n",
    ],
)
def test_a_missing_annotation_is_named(tmp_path: Path, text: str) -> None:
    assert [line.split(": ")[1] for line in found(tmp_path, plain=text)] == ["not annotated"]


def test_what_is_public_in_services_needs_a_docstring_and_nothing_else_does(tmp_path: Path) -> None:
    text = (
        "def said() -> None: ...\n"
        "def _own() -> None:\n    def inner() -> None: ...\n"
        "class _Hidden:\n    def f(self) -> None: ...\n"
        "class Shown:\n    def f(self) -> None: ...\n    def __init__(self) -> None: ...\n"
    )
    assert found(tmp_path, plain=text) == [
        "services/plain.py:1 said: no docstring",
        "services/plain.py:7 Shown.f: no docstring",
    ]


def test_a_median_over_7_lines_is_named(tmp_path: Path) -> None:
    assert found(tmp_path, plain="def _f() -> None:\n" + "    print()\n" * 7) == ["median function over 7 lines"]


def test_over_budget_is_exit_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "long.py").write_text(LONG, encoding="utf-8")
    assert main(tmp_path, ["ui"]) == 1
    assert "ui/long.py:1 f: 61 lines" in capsys.readouterr().out
