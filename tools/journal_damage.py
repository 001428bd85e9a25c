"""Damages a journal in every way that a disk does, and opens it: `uv run python -m tools.journal_damage`.

One bit in every byte of page 1, one in every byte of every index entry, and random damages (a bit, a hole, a cut) to a
journal whose program was killed, so that a log lies beside it. Each is opened as a short journal is, which is checked
at once, and as a long one, which is checked beside the work. Counts the starts without a window (something else than
a sentence came out of it), what went unnoticed (it is taken for sound, and tells something else than before), and what
a long journal told wrongly when it took writes already (found later, when all was walked). Exit code 0 if all are 0.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from services.journal import Entry, EventFilter, Journal, JournalTrouble, verify
from services.journal.end_file import SUFFIX
from services.journal.journal import AT_ONCE

_FILE = "journal.sqlite3"
_PAGE = 4096
_INDICES = (
    "step_once",
    "number_once",
    "cards",
    "orders",
    "payments",
    "tickets",
    "intents",
    "listed",
    "moved",
    "effects",
    "states",
)
_CARDS = tuple(f"8985242018091034{number:04d}" for number in range(6))
_STATES = ("recorded", "sending", "unknown", "placed", "not_placed", "confirmed", "refused", "not_sent")

Files = dict[str, bytes]
Told = tuple[object, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Damage, open, count, print."""
    parser = argparse.ArgumentParser(prog="python -m tools.journal_damage", description=__doc__)
    parser.add_argument("--random", type=int, default=1000, metavar="N", help="random damages with a log beside")
    parser.add_argument("--each", type=int, default=1, metavar="N", help="of the others, take every Nth only")
    parser.add_argument("--seed", type=int, default=20261128)
    options = parser.parse_args(arguments)
    wrong = 0
    for name, counted in measured(options.random, options.each, options.seed):
        wrong += counted["without a window"] + counted["unnoticed"] + counted["told wrongly"]
        print(f"{name:32}" + "  ".join(f"{key} {counted[key]:,}" for key in SHOWN), flush=True)
    return 1 if wrong else 0


SHOWN = ("damages", "without a window", "unnoticed", "told wrongly", "writes stopped", "mended", "did no harm")
_PATIENCE = 120.0


def measured(random_damages: int, each: int, seed: int) -> Iterator[tuple[str, Counter[str]]]:
    """Each kind of damage with its counts."""
    chance = random.Random(seed)
    # In memory where there is such a folder: what is measured is what is noticed, not the disk.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        closed, killed = made(Path(folder))
        kinds = (
            ("every byte of page 1", closed, one_bit_each(closed, range(0, _PAGE, each), chance)),
            ("every index entry", closed, one_bit_each(closed, index_bytes(closed)[::each], chance)),
            ("at random, with a log", killed, at_random(killed, random_damages, chance)),
        )
        for name, whole, damaged in kinds:
            each_one = tuple(damaged)
            yield name, counts(Path(folder) / "tried", whole, each_one, AT_ONCE)
            yield f"{name}, beside", counts(Path(folder) / "tried", whole, each_one, 0)


def made(folder: Path) -> tuple[Files, Files]:
    """A journal as a closed program leaves it, and as one leaves it that was killed: its log beside it."""
    journal = Journal(folder, _now, os_user="tester")
    try:
        _write(journal, range(4))
        journal.close()
        closed = _files(folder)
        journal = Journal(folder, _now, os_user="tester")
        _write(journal, range(4, 8))
        killed = _files(folder)
    finally:
        journal.close()
    return closed, killed


def one_bit_each(whole: Files, places: Iterable[int], chance: random.Random) -> Iterator[Files]:
    """The journal with one bit flipped at each of these places."""
    for place in places:
        yield {**whole, _FILE: _flipped(whole[_FILE], place, chance)}


def index_bytes(whole: Files) -> list[int]:
    """Where the entries of the indices lie, and the numbers that lead to them: each is one leaf in so small a file."""
    with tempfile.TemporaryDirectory() as folder:
        _lay_down(Path(folder), whole)
        with closing(sqlite3.connect(Path(folder) / _FILE)) as file:
            found = dict(file.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'index'"))
    places = list[int]()
    for name in _INDICES:
        start = (found[name] - 1) * _PAGE
        page = whole[_FILE][start : start + _PAGE]
        if page[0] != 0x0A:
            raise ValueError(f"{name} is no single leaf")
        pointers = 8 + 2 * int.from_bytes(page[3:5], "big")
        begin = min(int.from_bytes(page[at : at + 2], "big") for at in range(8, pointers, 2))
        places += [start + at for at in (*range(pointers), *range(begin, _PAGE))]
    return places


def at_random(whole: Files, count: int, chance: random.Random) -> Iterator[Files]:
    """The journal with a bit flipped, a sector zeroed or its end cut off in one of its files."""
    for _ in range(count):
        name = chance.choice([name for name in whole for _ in range(6 if name.endswith("-wal") else 1)])
        content = whole[name]
        place = chance.randrange(len(content))
        damage = chance.randrange(3)
        if damage == 0:
            spoiled = _flipped(content, place, chance)
        elif damage == 1:
            spoiled = (content[:place] + bytes(512) + content[place + 512 :])[: len(content)]
        else:
            spoiled = content[:place]
        yield {**whole, name: spoiled}


def counts(folder: Path, whole: Files, damaged: Iterable[Files], at_once: int) -> Counter[str]:
    """What came of each of these damages to a journal that is checked beside the work if it has more events."""
    _lay_down(folder, whole)
    with closing(Journal(folder, _now, os_user="tester")) as journal:
        before = told(journal)
    counted: Counter[str] = Counter()
    for files in damaged:
        _lay_down(folder, files)
        counted["damages"] += 1
        counted[_what_comes_of_it(folder, before, at_once)] += 1
    shutil.rmtree(folder)
    return counted


def told(journal: Journal) -> Told:
    """Everything that the program asks of a journal, whatever finds it."""
    numbers = [event.number for event in journal.after(0) if event.number]
    return (
        journal.head(),
        journal.last_seq(),
        tuple(tuple(each.first.intent for each in journal.standing([state])) for state in _STATES),
        tuple(_listed(journal, iccid=card) for card in _CARDS),
        tuple(journal.used(number) for number in numbers),
        tuple(len(each.steps) for state in _STATES for each in journal.standing([state])),
        journal.last_cards(20),
        _listed(journal),
    )


def _listed(journal: Journal, iccid: str = "") -> tuple[int, ...]:
    return tuple(event.seq for page in journal.done(EventFilter(iccid=iccid)) for event in page)


def _what_comes_of_it(folder: Path, before: Told, at_once: int) -> str:
    try:
        # As --verify-journal does, which changes nothing.
        verify(folder / _FILE)
        with closing(Journal(folder, _now, os_user="tester", at_once=at_once)) as journal:
            _wait(journal, wholly=False)
            taken = journal.trouble is None
            told_then = _ask(journal)
            _wait(journal, wholly=True)
            if journal.trouble is not None:
                return "told wrongly" if taken and told_then != before else "writes stopped"
            if _ask(journal) != before:
                return "unnoticed"
            return _writes_on(journal)
    except Exception as error:  # Whatever it is: it would have ended the program before there was a window.
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return "without a window"


def _wait(journal: Journal, *, wholly: bool) -> None:
    if not journal.wait_until_checked(_PATIENCE, wholly=wholly):
        raise TimeoutError("the check does not end")


def _writes_on(journal: Journal) -> str:
    try:
        journal.append(Entry(kind="look_up", iccid=_CARDS[0]))
    except JournalTrouble:
        return "writes stopped"
    if not verify(journal.path).ok:
        return "unnoticed"
    return "mended" if journal.repaired else "did no harm"


def _ask(journal: Journal) -> Told:
    try:
        return told(journal)
    except JournalTrouble:
        return ()


def _write(journal: Journal, intents: range) -> None:
    """Look-ups and orders as a shift makes them; the last order of each lot stays unknown."""
    for number in intents:
        card, intent, drawn = _CARDS[number % len(_CARDS)], f"intent-{number:04d}", f"20261128{number:011d}"
        journal.append(Entry(kind="look_up", agent="desk", iccid=card, base_url="http://a", ticket=f"SUP-{number}"))
        first = Entry(
            kind="step", agent="desk", intent=intent, attempt=1, state="recorded", number=drawn, iccid=card,
            base_url="http://a", effect="adds_plan", order_no=drawn, pay_id=f"P000270{drawn}", body='{"plan":"欧洲"}',
        )  # fmt: skip
        journal.append(first)
        for state in ("sending", "unknown" if number == intents[-1] else "confirmed"):
            journal.append(Entry(kind="step", intent=intent, attempt=1, state=state))


def _files(folder: Path) -> Files:
    found = {name: folder / name for name in (_FILE, f"{_FILE}-wal", f"{_FILE}{SUFFIX}")}
    return {name: path.read_bytes() for name, path in found.items() if path.exists() and path.stat().st_size}


def _lay_down(folder: Path, files: Files) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _flipped(content: bytes, place: int, chance: random.Random) -> bytes:
    bit = content[place] ^ (1 << chance.randrange(8))
    return content[:place] + bytes([bit]) + content[place + 1 :]


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
