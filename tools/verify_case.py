"""Checks a case file without the program: `python -m tools.verify_case FILE [--head HASH]`.

Needs nothing but Python. Every member against its sum in the manifest; every event against its hash, its card, and the
chain to the head; the manifest against the event of the journal that holds its hash. Exit code 0 if all is sound, 1 if
not, 2 if it is no case file.

Sound means: nothing was changed since the journal ended in the hash that is printed. Whether that hash is the journal's
own, only the PC that it came from can say: `main.py --verify-journal --head HASH` there, or --head here with a hash
that came another way. See docs/security.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import zipfile
from collections.abc import Sequence
from typing import Any

FORMAT = "linksfield-console case file 2"
SEALED = "case_file"
SUMMED = frozenset({"timeline.json", "chain.json", "calls.json", "summary.html"})
MEMBERS = SUMMED | {"manifest.json", "seal.json"}
LARGEST = 1024**3  # bytes of one member: what claims more is a trap, not a case
COLUMNS = 16
SEQ, KIND, INTENT, CARD, BODY = 0, 2, 3, 7, 15  # where they stand in a row


class Unsound(Exception):
    """What is wrong with a case file, in words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the file named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.verify_case", description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--head", help="the hash of the sealing event, if it came another way")
    options = parser.parse_args(arguments)
    try:
        with zipfile.ZipFile(options.file) as archive:
            facts = check(archive, options.head)
    except Unsound as problem:
        print(f"NOT SOUND: {problem}")
        return 1
    except Exception as problem:  # A file that somebody sent may raise anything: no traceback, and never 0.
        print(f"This is not a case file: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 2
    print(f"Sound: {facts['events']} events of card {facts['card']}, sealed by the event with hash {facts['seal']}")
    if options.head is None:
        print(
            f"It proves something if that hash is in the journal it came from: --verify-journal --head {facts['seal']}"
        )
    return 0


def check(archive: zipfile.ZipFile, head: str | None = None) -> dict[str, Any]:
    """Return the manifest of a sound case file, with its seal. Raises Unsound, or whatever else is wrong with it."""
    content = archive.read("manifest.json")
    manifest = json.loads(content)
    if manifest["format"] != FORMAT:
        raise ValueError(f"unknown format {manifest['format']!r}")
    _check_members(archive)
    _check_sums(archive, manifest["files"])
    timeline = json.loads(archive.read("timeline.json"))
    if _walk(json.loads(archive.read("chain.json")), timeline) != manifest["head"]:
        raise Unsound("the chain does not end in the manifest's head")
    if type(manifest["events"]) is not int or len(timeline) != manifest["events"]:
        raise Unsound("events are missing")
    _check_cards([event["row"] for event in timeline], manifest["card"])
    if any(call["iccid"] not in ("", manifest["card"]) for call in json.loads(archive.read("calls.json"))):
        raise Unsound("there are calls about another card")
    seal = _check_seal(json.loads(archive.read("seal.json")), content, manifest)
    if head is not None and head.strip().lower() != seal:
        raise Unsound("it is sealed by another event than asked for")
    return {**manifest, "seal": seal}


def _check_members(archive: zipfile.ZipFile) -> None:
    """Just the members that the console writes, one after another from the file's first byte, each once, none empty."""
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    names = [info.filename for info in infos]
    if len(names) != len(set(names)):
        raise Unsound("a member is there twice")
    if set(names) != MEMBERS:
        raise Unsound(f"members added or removed: {sorted(MEMBERS ^ set(names))}")
    if archive.comment:
        raise Unsound("there is a comment")
    reached = 0
    for info in infos:
        if not 0 < info.file_size <= LARGEST:
            raise Unsound(f"{info.filename} is empty or far too large")
        if info.header_offset != reached:
            raise Unsound(f"something is hidden before {info.filename}")
        reached = _end_of(archive, info)
    if reached != archive.start_dir:
        raise Unsound("something is hidden behind the members")


def _end_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> int:
    """Where a member's bytes end: its local header has 30 bytes, a name and what else it says of itself."""
    file = archive.fp
    if file is None:
        raise ValueError("the file is closed")
    file.seek(info.header_offset)
    header = file.read(30)
    more = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    return info.header_offset + 30 + more + info.compress_size


def _check_sums(archive: zipfile.ZipFile, sums: dict[str, str]) -> None:
    if set(sums) != SUMMED:
        raise Unsound(f"members without a sum, or sums of others: {sorted(SUMMED ^ set(sums))}")
    for name, expected in sums.items():
        if hashlib.sha256(archive.read(name)).hexdigest() != expected:
            raise Unsound(f"{name} was changed")


def _walk(chain: dict[str, Any], timeline: list[dict[str, Any]]) -> str:
    """Follow the chain to its end; every event of the timeline must lie on it, with its own hash."""
    rows = {event["row"][SEQ]: event for event in timeline}
    if len(rows) != len(timeline):
        raise Unsound("an event is there twice")
    reached: str = chain["start"]
    for link in chain["links"]:
        event = rows.pop(link, None) if isinstance(link, int) else None
        if isinstance(link, int) and event is None:
            raise Unsound(f"event {link} is missing")
        reached = _next(reached, _content_hash(event["row"]) if event else link)
        if event and event["hash"] != reached:
            raise Unsound(f"event {link} was changed, or does not follow the one before")
    if rows:
        raise Unsound(f"events {sorted(rows)} are not on the chain")
    return reached


def _check_cards(rows: list[list[Any]], card: str) -> None:
    """Each event names the card, or belongs to a write that does: its later steps name none."""
    if any(len(row) != COLUMNS for row in rows):
        raise Unsound("an event has more or less than it should")
    writes = {row[INTENT] for row in rows if row[CARD] == card} - {""}
    others = [row[SEQ] for row in rows if row[CARD] != card and (row[CARD] or row[INTENT] not in writes)]
    if others:
        raise Unsound(f"events {others} are about another card")


def _check_seal(seal: dict[str, Any], content: bytes, manifest: dict[str, Any]) -> str:
    """The hash of the event that holds the manifest's, when the chain goes on to it from the manifest's head."""
    row = seal["row"]
    body = json.loads(row[BODY])
    if len(row) != COLUMNS or row[KIND] != SEALED or body["card"] != manifest["card"]:
        raise Unsound("the seal is none of this card")
    if body["manifest"] != hashlib.sha256(content).hexdigest():
        raise Unsound("the manifest was changed after it was sealed")
    reached: str = manifest["head"]
    for link in seal["links"]:
        reached = _next(reached, link)
    reached = _next(reached, _content_hash(row))
    if reached != seal["hash"]:
        raise Unsound("the seal does not follow the manifest's head")
    return reached


def _next(reached: str, content: str) -> str:
    if len(content) != 64:
        raise Unsound("the chain has a link that is no hash")
    return hashlib.sha256((reached + content).encode("ascii")).hexdigest()


def _content_hash(row: list[object]) -> str:
    text = json.dumps(row, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
