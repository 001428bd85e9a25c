"""What is done to the file when it is opened for writing: made private, set up, checked, and mended where it can be."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from services.journal.end_file import End
from services.journal.trouble import JournalTrouble
from services.journal.verify import refuse_links, verify_connection
from services.private_files import make_private, open_private


def own_file(path: Path) -> os.stat_result:
    """Make the journal's file, or what is there already, this user's alone. Raises JournalTrouble("link"), OSError."""
    refuse_links(path)
    descriptor = open_private(path, os.O_RDWR | os.O_CREAT)
    try:
        opened = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    for suffix in ("-wal", "-shm"):
        make_private(path.with_name(path.name + suffix))
    return opened


def set_up(writer: sqlite3.Connection, page_limit: int) -> None:
    """Every commit on the disk when it returns. Raises JournalTrouble, sqlite3.Error."""
    mode = writer.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise JournalTrouble("io", f"journal mode {mode}")
    # FULL: a commit returns when the log is on the disk. fullfsync: on macOS plain fsync stops at the drive's cache.
    for pragma in ("synchronous = FULL", "fullfsync = 1", "checkpoint_fullfsync = 1", "trusted_schema = 0"):
        writer.execute(f"PRAGMA {pragma}")
    if page_limit:
        writer.execute(f"PRAGMA max_page_count = {page_limit}")


def check_or_repair(writer: sqlite3.Connection, known: End | None) -> bool:
    """Check all of it; whether the indices were made anew: the events were sound, and what finds them was not.

    `known` is the last commit that was noted beside the file. Raises JournalTrouble, sqlite3.Error.
    """
    verdict = verify_connection(writer, end=known)
    repaired = verdict.problem == "index"
    if repaired:
        writer.execute("REINDEX")
        verdict = verify_connection(writer, end=known)
    if not verdict.ok:
        reason = "damaged" if verdict.problem == "index" else verdict.problem
        raise JournalTrouble(reason, f"event {verdict.at} {verdict.detail}".rstrip())
    return repaired
