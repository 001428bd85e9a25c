"""Resident memory with 10,000 plans on the window, against an empty window."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import Figure
from benchmarks.tables import CARD
from benchmarks.wire import fill, serving
from services.records import Bases
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage, stage

if TYPE_CHECKING:
    from ui.frame.frame import Workplace

ROOT = Path(__file__).resolve().parents[1]
GOAL = 1.8


def memory(card: str = CARD) -> list[Figure]:
    """Three processes: a bare PySide6 window, our window with no card, and our window with all plans of `card`."""
    with serving() as server:
        bare, empty, full = (_measured(server.root, what) for what in ("bare", "", card))
    parts = f"with plans {full:.0f} MiB, our empty window {empty:.0f} MiB, bare PySide6 window {bare:.0f} MiB"
    return [
        Figure("memory with 10,000 plans, to our empty window", full / empty, GOAL, parts=parts),
        Figure("memory with 10,000 plans, to a bare window", full / bare, GOAL),
    ]


def _measured(root: str, what: str) -> float:
    command = [sys.executable, "-m", "benchmarks.memory", root, what]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    return float(ended.stdout.split()[-1])


def _resident() -> float:
    """MiB of this process in memory now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process has")


def _bare_window() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(["memory", "-platform", "offscreen"])
    window = QMainWindow()
    window.resize(1280, 820)
    window.show()
    app.processEvents()
    print(_resident())


def _console_window(prepared: Stage, bases: Bases, card: str) -> None:
    with prepared.open_window(bases, OUR_PARTNER) as workplace:
        if card:
            prepared.run(_fill(workplace, card))
        prepared.run(_rest())
        print(_resident())


async def _fill(workplace: Workplace, card: str) -> None:
    """Have every plan of the card in the table that is in view."""
    workplace.session.set_tab("plans")
    await fill(workplace, card)


async def _rest() -> None:
    """Let what is prepared between events come to its end."""
    await asyncio.sleep(1)


def main(root: str, what: str) -> None:
    """In a process of its own: print the MiB of one kind of window."""
    if what == "bare":
        _bare_window()
        return
    bases = Bases(vshop=f"{root}/vshop", payment=f"{root}/payment", topup=f"{root}/topup")
    with stage() as prepared:
        _console_window(prepared, bases, what)


if __name__ == "__main__":
    main(*sys.argv[1:])
