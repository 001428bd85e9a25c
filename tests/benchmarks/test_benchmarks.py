"""That each benchmark runs; its figures belong to a quiet machine and are never asserted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import NAMES, main
from benchmarks.figures import Figure, alternating
from benchmarks.replies import replies
from benchmarks.start import start
from benchmarks.wire import call
from tests.programs import run

FEW_PLANS = "89852000000000010023"
IN_A_WINDOW = """
import sys
from benchmarks.case_file import case_file
from benchmarks.tables import tables
from benchmarks.wire import look_up
from tools.open_window import stage
with stage() as prepared:
    for figure in look_up(prepared, runs=1, answer_seconds=0.01) + tables(prepared, runs=1, card=sys.argv[1], copies=2):
        print(figure)
    print(*case_file(prepared, events=100))
"""


def test_a_figure_says_whether_its_goal_is_reached() -> None:
    assert str(Figure("start", 1.2, 1.5)).split() == ["start", "1.20", "x", "goal", "<=", "1.5", "x", "ok"]
    assert "MISSED" in str(Figure("sort", 151, 150, "ms"))


def test_measurements_alternate_and_give_medians() -> None:
    values = iter([1.0, 10.0, 3.0, 30.0, 2.0, 20.0])
    assert alternating(lambda: next(values), lambda: next(values), 3) == (2.0, 20.0)


def test_an_unknown_name_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["speed"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert all(name in said for name in NAMES)


def test_the_start_is_measured() -> None:
    figures = start(runs=1)
    assert all(figure.value > 0 and "bare window" in figure.parts for figure in figures)
    assert len(figures) == (1 if sys.platform == "win32" else 2)


def test_a_call_is_measured() -> None:
    (figure,) = call(runs=2)
    assert figure.value > 0


@pytest.mark.system
def test_look_up_tables_and_a_case_file_are_measured(tmp_path: Path) -> None:
    ended = run(tmp_path, sys.executable, "-c", IN_A_WINDOW, FEW_PLANS)
    assert ended.returncode == 0, ended.stderr
    assert [line.split("  ")[0] for line in ended.stdout.splitlines()] == [
        "look-up to all tabs filled",
        "longest stall while 60 plans arrive",
        "keystroke to filtered rows, 60 plans",
        "keystroke to filtered rows, 120 plans",
        "sort 120 plans",
        "longest stall, case file of 100 events",
    ]


@pytest.mark.system
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_worst_reply_is_read_and_measured() -> None:
    figures = replies(["deepest"])
    assert [figure.unit for figure in figures] == ["ms", "MB", "ms", "MB"]
    assert all(figure.value > 0 for figure in figures)
    assert "plans" in figures[0].parts


def test_memory_is_measured(tmp_path: Path) -> None:
    program = f"from benchmarks.memory import memory; print(*memory({FEW_PLANS!r}), sep='\\n')"
    ended = run(tmp_path, sys.executable, "-c", program)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.count("goal") == 2
