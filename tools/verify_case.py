"""Checks a case file without the program: `python -m tools.verify_case FILE [--head HASH]`.

Needs nothing but Python. Every file against its sum in the manifest; every event of the card against its hash;
the chain from there to the head. Exit code 0 if all is sound, 1 if not, 2 if it is no case file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import zipfile
from collections.abc import Sequence
from typing import Any

FORMAT = "linksfield-console case file 1"


class Unsound(Exception):
    """What is wrong with a case file, in words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the file named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.verify_case", description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--head", help="a journal head noted earlier, which the case file must end with")
    options = parser.parse_args(arguments)
    try:
        with zipfile.ZipFile(options.file) as archive:
            facts = check(archive, options.head)
    except Unsound as problem:
        print(f"NOT SOUND: {problem}")
        return 1
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as problem:
        print(f"This is not a case file: {problem}", file=sys.stderr)
        return 2
    print(f"Sound: {facts['events']} events of card {facts['card']}, chained to head {facts['head']}")
    return 0


def check(archive: zipfile.ZipFile, head: str | None = None) -> dict[str, Any]:
    """Return the manifest of a sound case file. Raises Unsound; KeyError or ValueError if it is none."""
    manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
    if manifest["format"] != FORMAT:
        raise ValueError(f"unknown format {manifest['format']!r}")
    _check_sums(archive, manifest["files"])
    timeline = json.loads(archive.read("timeline.json"))
    reached = _walk(json.loads(archive.read("chain.json")), timeline)
    if reached != manifest["head"] and timeline:
        raise Unsound("the chain does not end in the manifest's head")
    if len(timeline) != manifest["events"]:
        raise Unsound("events are missing")
    if head is not None and head.strip().lower() != manifest["head"]:
        raise Unsound("the head is another one than asked for")
    return manifest


def _check_sums(archive: zipfile.ZipFile, sums: dict[str, str]) -> None:
    names = set(archive.namelist()) - {"manifest.json"}
    if names != set(sums):
        raise Unsound(f"files added or removed: {sorted(names ^ set(sums))}")
    for name, expected in sums.items():
        if hashlib.sha256(archive.read(name)).hexdigest() != expected:
            raise Unsound(f"{name} was changed")


def _walk(chain: dict[str, Any], timeline: list[dict[str, Any]]) -> str:
    """Follow the chain to its end; every event of the timeline must lie on it, with its own hash."""
    rows = {event["row"][0]: event for event in timeline}
    reached: str = chain["start"]
    for link in chain["links"]:
        event = rows.pop(link, None) if isinstance(link, int) else None
        if isinstance(link, int) and event is None:
            raise Unsound(f"event {link} is missing")
        content = _content_hash(event["row"]) if event else str(link)
        reached = hashlib.sha256((reached + content).encode("ascii")).hexdigest()
        if event and event["hash"] != reached:
            raise Unsound(f"event {link} was changed, or does not follow the one before")
    if rows:
        raise Unsound(f"events {sorted(rows)} are not on the chain")
    return reached


def _content_hash(row: list[object]) -> str:
    text = json.dumps(row, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
