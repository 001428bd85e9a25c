"""The program starts, again and again, with something in its journal that nobody knows the end of."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from services.sandbox import sample_cards
from services.writes.states import State
from tests.beside import BESIDE
from tests.programs import MAIN, run
from tests.services.writes.stage import stage

IN_USE = sample_cards()[1]
STARTS = 200


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Data folders, each with an unknown order by card and an unknown recorded order."""
    made = [tmp_path / str(number) for number in range(BESIDE)]
    for folder in made:
        folder.mkdir()
        with stage(folder) as pc:
            for call in ("singleOrder", "SynOrderInfo"):
                pc.sandbox.set_faults(f"{call}=drop-before")
                assert pc.order(IN_USE.iccid, paid=call == "SynOrderInfo").state is State.UNKNOWN
    return made


@pytest.mark.system
@pytest.mark.timeout(3600)
def test_two_hundred_starts_with_unknown_orders_all_end_well(folders: list[Path]) -> None:
    """A start that crashed ended with a signal: a negative exit code."""

    def start_again_and_again(folder: Path) -> list[tuple[int, str]]:
        command = (*MAIN, "--sandbox", "--data-dir", folder, "--card", IN_USE.iccid, "--quit-after-look-up")
        ends = [run(folder, *command, timeout=120) for _ in range(STARTS // BESIDE)]
        return [(ended.returncode, ended.stderr[-2000:]) for ended in ends if ended.returncode]

    with ThreadPoolExecutor(BESIDE) as starts:
        assert list(starts.map(start_again_and_again, folders)) == [[]] * BESIDE
