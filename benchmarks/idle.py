"""`python -m benchmarks idle`: how often the program wakes up while nobody does anything; seen from outside (Linux)."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.start import ROOT, surroundings
from main import USABLE

GOAL = 1.0
_SETTLED, _WATCHED = 6.0, 20.0


def idle(settled: float = _SETTLED, watched: float = _WATCHED) -> list[Figure]:
    """The wake-ups of all threads of the program in a second; none on other systems, which do not say."""
    if sys.platform != "linux":
        return []
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, str(ROOT / "main.py"), "--data-dir", folder)
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=subprocess.DEVNULL, env=surroundings(USABLE)) as one:
            assert one.stdout is not None
            for _line in range(2):
                one.stdout.readline()
            time.sleep(settled)
            before = _switches(one.pid)
            time.sleep(watched)
            woken = {name: count - before.get(name, 0) for name, count in _switches(one.pid).items()}
            one.terminate()
    rates = sorted(((count / watched, name) for name, count in woken.items() if count), reverse=True)
    parts = ", ".join(f"{name} {rate:.1f}" for rate, name in rates)
    return [Figure("wake-ups while nothing is done", sum(rate for rate, _ in rates), GOAL, "/s", parts=parts)]


def _switches(process: int) -> dict[str, int]:
    """How often each thread of the process went to sleep so far, by its name and number."""
    found = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        facts = dict(line.split(":", 1) for line in (task / "status").read_text(encoding="utf-8").splitlines())
        found[f"{facts['Name'].strip()}/{task.name}"] = int(facts["voluntary_ctxt_switches"])
    return found
