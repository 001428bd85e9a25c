"""That each benchmark runs; its figures belong to a quiet machine and are never asserted."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import NAMES, main
from benchmarks.figures import Figure, grown
from benchmarks.frozen import starts_beside
from benchmarks.idle import idle
from benchmarks.journal import journal
from benchmarks.journal_growth import journal_growth
from benchmarks.markdown import lines
from benchmarks.peers import processor_seconds
from benchmarks.replies import replies
from benchmarks.start import start
from benchmarks.start_card import start_card
from benchmarks.wire import call
from tests.programs import run

FEW_PLANS = "89852000000000010023"
IN_A_WINDOW = """
import sys
from benchmarks.bulk import bulk
from benchmarks.case_file import case_file
from benchmarks.growth import look_ups_growth, plans_growth
from benchmarks.history import history
from benchmarks.tables import tables
from benchmarks.wire import look_up
from benchmarks.with_journal import look_up_journal, tables_journal
from tools.open_window import stage
card = sys.argv[1]
with stage() as prepared:
    figures = look_up(prepared, runs=1, answer_seconds=0.01) + tables(prepared, runs=1, card=card, copies=2)
    figures += look_up_journal(prepared, runs=1, answer_seconds=0.01, events=2500)
    figures += tables_journal(prepared, runs=1, card=card, copies=2, events=2500)
    figures += history(prepared, runs=1, events=2500)
    figures += plans_growth(prepared, (50, 100), runs=1, card=card) + look_ups_growth(prepared, 4, 2)
    figures += case_file(prepared, events=100) + bulk(prepared, cards=10)
    for figure in figures:
        print(figure.name)
"""


_OF_LOOK_UPS = ("processor time of a look-up", "memory", "threads", "descriptors")
EVERY_ROW = [
    "look-up to all tabs filled",
    "the first look-up, cold, to a later call",
    "longest stall from Enter, 60 plans arrive",
    "keystroke to filtered rows, 60 plans",
    "keystroke to filtered rows, 120 plans",
    "sort 120 plans",
    "look-up to all tabs filled, 2,500 events",
    "the first look-up, cold, to a later call, 2,500 events",
    "longest stall from Enter, 60 plans arrive, 2,500 events",
    "keystroke to filtered rows, 60 plans, 2,500 events",
    "keystroke to filtered rows, 120 plans, 2,500 events",
    "sort 120 plans, 2,500 events",
    "longest stall from Enter, a card with 1,800 rows of 2,500",
    "longest stall while shown, 100 plans",
    "keystroke to rows, 100 plans",
    "sort, 100 plans",
    "memory, 100 plans",
    *(f"{what} after 4 look-ups{words}" for what in _OF_LOOK_UPS for words in ("", ", to after 2")),
    "longest stall, case file of 100 events",
    "longest stall while 10 cards are looked up",
    "Cancel until nothing more is asked",
    "answers on the wrong row, of 10",
]


def test_a_figure_says_whether_its_goal_is_reached() -> None:
    said = str(Figure("start", 1.2, 1.5)).split()
    assert said[:10] == ["start", "1.20", "x", "1.20", "one", "run", "<=", "1.5", "x", "ok"]
    assert "MISSED" in str(Figure("sort", 151, 150, "ms"))
    assert Figure("threads", 8, None, "").reached is None
    assert "150.00 to 160.00" in str(Figure("sort", 151, 150, "ms", runs=(150.0, 160.0)))


def test_how_something_grows_is_told_by_its_exponent() -> None:
    flat, linear = (grown("it", (10, 1000), runs, 5) for runs in ([[1.0], [1.0, 1.0]], [[1.0], [90.0, 100.0, 120.0]]))
    assert flat.parts.startswith("exponent 0.00;")
    assert (linear.value, linear.runs) == (100.0, (90.0, 100.0, 120.0))
    assert linear.parts == "exponent 1.00; 10: 1.00, 1,000: 100.00"


def test_the_runs_behind_a_figure_stand_in_the_file_with_their_spread(tmp_path: Path) -> None:
    found = Figure("sort", 151, 150, "ms", runs=(151.0, 160.0, 155.0)).as_object()
    assert (found["reached"], found["median"], found["least"], found["most"]) == (False, 155.0, 151.0, 160.0)
    assert "load" in found


@pytest.mark.system
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_what_wakes_up_while_nothing_is_done_is_counted() -> None:
    (figure,) = idle(settled=0.2, watched=0.5)
    assert figure.unit == "/s"


def test_an_unknown_name_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["speed"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert all(name in said for name in NAMES)


@pytest.mark.system
def test_the_start_is_measured() -> None:
    figures = start(runs=1)
    assert all(figure.value > 0 for figure in figures)
    names = [figure.name for figure in figures]
    assert {"painted to usable", "painted to usable --sandbox"} < set(names)
    assert sum("with CSSS and eSIM QR" in name for name in names) == (1 if sys.platform == "win32" else 2)
    assert len(figures) == (5 if sys.platform == "win32" else 7)


@pytest.mark.system
def test_a_start_with_a_card_is_measured() -> None:
    (figure,) = start_card(runs=1)
    assert figure.value > 0


def test_a_call_is_measured() -> None:
    (figure,) = call(runs=2)
    assert figure.value > 0


def test_the_journal_is_measured() -> None:
    figures = journal(rounds=2, events=50, runs=2, idle_seconds=0.01)
    assert [figure.name for figure in figures] == [
        "journal append to a bare FULL insert",
        "50 events verified",
        "longest stall of a thread, case file of 50 events",
    ]
    assert [len(figure.runs) for figure in figures] == [2, 2, 2]


def test_how_the_journal_grows_is_measured() -> None:
    figures = {figure.name: figure for figure in journal_growth(sizes=(100, 2500), starts=0)}
    assert figures["what is unknown, 2,500 events"].goal == 5
    assert "exponent" in figures["an append, 2,500 events"].parts
    assert figures["Activity, the newest 5,000: the slowest page, 2,500 events"].unit == "ms"


def test_one_table_is_printed_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "table.json"
    assert main(["call", "--json", str(file)]) == 0
    header, row = capsys.readouterr().out.splitlines()
    assert header.split()[:3] == ["what", "value", "median"]
    written = json.loads(file.read_text(encoding="utf-8"))
    assert row.startswith(written["rows"][0]["name"])
    assert set(written["rows"][0]) >= {"value", "unit", "goal", "reached", "median", "least", "most", "runs", "load"}
    assert set(written["machine"]) >= {"system", "cores", "begun", "ended", "load_at_the_end"}
    *_, of_the_document = lines(written)
    assert of_the_document.startswith("| one signed call on loopback | ")
    assert of_the_document.count(" | ") == 4


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_processor_time_of_a_program_and_its_children_is_counted(tmp_path: Path) -> None:
    busy = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'while True: pass'])"
    assert processor_seconds((sys.executable, "-c", busy), tmp_path, 0.5) > 0
    with pytest.raises(RuntimeError, match="ended by itself"):
        processor_seconds((sys.executable, "-c", ""), tmp_path, 0.5)


@pytest.mark.skipif(sys.platform == "win32", reason="a packaged program is a script here")
def test_packaged_starts_are_compared(tmp_path: Path) -> None:
    for name in ("ours", "bare"):
        (tmp_path / name).mkdir()
        program = tmp_path / name / name
        program.write_text("#!/bin/sh\nexit 0\n", encoding="ascii")
        program.chmod(0o755)
    figures = starts_beside(tmp_path / "ours", tmp_path / "bare", runs=1)
    assert [figure.name for figure in figures] == [
        "frozen start to painted window",
        "frozen start and end, processor time",
    ]


@pytest.mark.system
def test_look_up_tables_and_a_case_file_are_measured(tmp_path: Path) -> None:
    ended = run(tmp_path, sys.executable, "-c", IN_A_WINDOW, FEW_PLANS)
    assert ended.returncode == 0, ended.stderr
    names = [line for line in ended.stdout.splitlines() if not line.startswith("This plugin")]
    assert names == EVERY_ROW


@pytest.mark.system
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_worst_reply_is_read_and_measured() -> None:
    figures = replies(["deepest"])
    assert [figure.unit for figure in figures] == ["ms", "MB", "ms", "MB"]
    assert all(figure.value > 0 for figure in figures)
    assert "plans" in figures[0].parts


@pytest.mark.system
def test_memory_is_measured(tmp_path: Path) -> None:
    program = f"""
from benchmarks.memory import memory
from benchmarks.with_journal import memory_journal
print(*memory({FEW_PLANS!r}), *memory_journal({FEW_PLANS!r}, 2500), sep="\\n")
"""
    ended = run(tmp_path, sys.executable, "-c", program)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.count("one run") == 3
