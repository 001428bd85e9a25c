"""`python -m benchmarks start_card`: from the start of the program until the card it was started for is looked up."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from services.sandbox import sample_cards

ROOT = Path(__file__).resolve().parents[1]


def start_card(runs: int = 5) -> list[Figure]:
    """With `--sandbox --card`, in a folder that is empty before the first of these starts."""
    with tempfile.TemporaryDirectory() as folder:
        until_looked_up(Path(folder))
        taken = tuple(until_looked_up(Path(folder)) * 1000 for _ in range(max(runs, 1)))
    return [Figure("process start with --sandbox --card to the card looked up", median(taken), None, "ms", runs=taken)]


def until_looked_up(data: Path) -> float:
    """Seconds from the start of the program in this data folder until a card is looked up."""
    card = next(each.iccid for each in sample_cards() if each.key == "chinese_names")
    command = [sys.executable, str(ROOT / "main.py"), "--sandbox", "--card", card, "--data-dir", str(data)]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    begun = time.perf_counter()
    with subprocess.Popen(
        [*command, "--quit-after-look-up"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings
    ) as program:
        if program.stdout is None or not program.stdout.readline():
            raise RuntimeError("the program said nothing")
        took = time.perf_counter() - begun
        program.communicate()
    return took
