"""Checks of every tab and dialog in every look, as a table; the exit code is 1 if anything is wrong."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tools.looks import LOOKS
from tools.screenshots import Morning, composed, open_look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[2]


class Seen(NamedTuple):
    """A fault, and at which stop of the morning it was seen first."""

    stop: str
    kind: str
    part: str
    what: str


def main(arguments: list[str]) -> int:
    """Check the looks that are named (all, if none is), and print a row for each and a line for each fault."""
    options = argparse.ArgumentParser(prog="python -m tools.look", description="Checks every tab and dialog.")
    options.add_argument("looks", nargs="*", metavar="LOOK", help=", ".join(LOOKS))
    options.add_argument("--pictures", type=Path, metavar="FOLDER", help="save what is checked as pictures, too")
    options.add_argument("--alone", action="store_true", help="one look in this process, told as JSON")
    chosen = options.parse_args(arguments)
    if chosen.alone:
        print(json.dumps(check(chosen.looks[0], chosen.pictures)))
        return 0
    wanted = chosen.looks or list(LOOKS)
    with ThreadPoolExecutor(2) as both:
        told = both.map(partial(checked_apart, pictures=chosen.pictures), wanted)
        found = dict(zip(wanted, told, strict=True))
    print("\n".join(_table(found)))
    return int(any(faults for _stops, faults in found.values()))


def check(name: str, pictures: Path | None = None) -> tuple[int, list[Seen]]:
    """How many stops a look has, and what is wrong with it; in this process."""
    look = LOOKS[name]
    stops: list[str] = []
    found: dict[tuple[str, str, str], Seen] = {}
    with open_look(look) as story:
        from tools.look.looker import faults_of

        def see(stop: str, over: QWidget | None) -> None:
            stops.append(stop)
            for fault in faults_of(over or story.window):
                found.setdefault(fault, Seen(stop, *fault))
            if pictures is not None:
                composed(story.window, over).save(str(pictures / f"{stop}-{name}.png"))

        Morning(story, see, look.screen).play()
    return len(stops), list(found.values())


def checked_apart(name: str, *, pictures: Path | None = None) -> tuple[int, list[Seen]]:
    """The same in a process of its own: a screen is made once a process."""
    command = [sys.executable, "-m", "tools.look", "--alone", name]
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        command += ["--pictures", str(pictures)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        return 0, [Seen("", "broken", name, done.stderr[-2000:])]
    stops, faults = json.loads(done.stdout.splitlines()[-1])
    return stops, [Seen(*fault) for fault in faults]


def _table(found: dict[str, tuple[int, list[Seen]]]) -> Iterator[str]:
    kinds = sorted({seen.kind for _stops, faults in found.values() for seen in faults})
    yield "look              stops " + " ".join(kinds)
    for look, (stops, faults) in found.items():
        counts = (f"{sum(seen.kind == kind for seen in faults):>{len(kind)}}" for kind in kinds)
        yield f"{look:<17} {stops:>5} {' '.join(counts)}"
    for look, (_stops, faults) in found.items():
        for seen in faults:
            yield f"{look}: {seen.stop}: {seen.kind}: {seen.part}: {seen.what}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
