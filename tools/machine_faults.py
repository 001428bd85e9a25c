"""What a computer does to a program: `python -m tools.machine_faults` makes each fault happen.

Survived means: a window or a sentence, nothing sent that is not written down, nothing doubled and nothing lost. Each
fault has tests of its own, with real files, processes and signals; they are run here, and none may be skipped.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LINE = re.compile(r"^(tests/[\w/]+\.py::\w+)(?:\[.*\])? ([A-Z]+)", re.MULTILINE)
_TROUBLE = "tests/services/journal/test_trouble.py"
_UNWRITABLE = "tests/test_unwritable_folder.py"

FAULTS: dict[str, tuple[str, ...]] = {
    "the disk is full": (
        f"{_TROUBLE}::test_a_full_disk_stops_the_write_and_the_next_one_goes_through_when_there_is_room",
        "tests/ui/everywhere/test_broken_journal.py::"
        "test_a_disk_that_is_full_at_the_start_stops_changes_and_looking_up_goes_on",
    ),
    "a file may grow no further": (
        f"{_TROUBLE}::test_a_file_size_limit_is_an_io_error_that_lasts_and_what_was_written_stays_sound",
    ),
    "the folder can only be read": (f"{_UNWRITABLE}::test_a_card_can_be_looked_up_with_a_read_only_data_folder",),
    "the folder cannot be entered": (
        f"{_UNWRITABLE}::test_a_card_can_be_looked_up_with_a_data_folder_that_cannot_be_entered",
    ),
    "the folder is on a network drive": (
        "tests/ui/everywhere/test_broken_journal.py::"
        "test_a_data_folder_on_a_network_drive_stops_changes_and_looking_up_goes_on",
    ),
    "another program holds the journal": (
        f"{_TROUBLE}::test_a_lock_of_another_program_on_the_file_stops_the_write_and_passes",
    ),
    "another window works in the folder": (
        f"{_TROUBLE}::test_while_another_process_writes_this_one_only_reads_and_after_its_death_writes",
    ),
    "the open journal is replaced": (
        f"{_TROUBLE}::test_a_file_put_in_its_place_while_it_is_open_stops_writes_that_the_next_start_would_not_find",
    ),
    "the lock file is deleted": (
        f"{_TROUBLE}::test_a_lock_file_that_somebody_deleted_stops_writes_instead_of_making_two_writers",
    ),
    "killed": ("tests/services/writes/test_killed.py::test_a_few_kills_at_random_moments_lose_and_double_nothing",),
    "killed, and the log beside the journal is lost": (
        f"{_TROUBLE}::test_a_log_lost_after_the_program_was_killed_is_said",
    ),
    "the clock is moved": (
        "tests/services/writes/test_deciding.py::test_a_moved_wall_clock_does_not_open_not_placed",
        "tests/services/writes/test_review_guards.py::test_a_clock_set_back_still_asks_for_the_reason",
    ),
    "the computer slept": (
        "tests/ui/dialogs/confirm/test_review.py::test_a_pc_that_slept_over_the_ten_minutes_confirms_nothing",
    ),
    "the system hangs": (
        "tests/ui/session/test_threads.py::test_a_thread_that_hangs_in_the_system_does_not_hold_the_process",
    ),
}


def outcomes() -> dict[str, str]:
    """What became of every test, by its file and name: "PASSED", "FAILED", "SKIPPED" ... of several cases the worst."""
    tests = [each for some in FAULTS.values() for each in some]
    command = [sys.executable, "-m", "pytest", "-v", "-n", "0", "-p", "no:cacheprovider", "-p", "no:randomly", *tests]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found: dict[str, str] = {}
    for test, outcome in _LINE.findall(ended.stdout):
        if found.get(test, "PASSED") == "PASSED":
            found[test] = outcome
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Make each fault happen; a line each, and how many were survived."""
    parser = argparse.ArgumentParser(prog="python -m tools.machine_faults", description=__doc__.splitlines()[0])
    parser.parse_args(arguments)
    found, count = outcomes(), 0
    for name, tests in FAULTS.items():
        well = all(found.get(test) == "PASSED" for test in tests)
        count += well
        print(f"{'survived' if well else 'NOT SURVIVED':<12}  {name}")
    print(f"machine faults survived: {count} of {len(FAULTS)}")
    return 0 if count == len(FAULTS) else 1


if __name__ == "__main__":
    sys.exit(main())
