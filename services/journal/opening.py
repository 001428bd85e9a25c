"""What is done to the file when it is opened for writing: made private, set up, checked, and mended where it can be."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from services.journal.end_file import End
from services.journal.queries import last_seq
from services.journal.schema import make_anew_what_finds, migrate, version_of
from services.journal.trouble import JournalTrouble
from services.journal.verify import SMALL_CACHE, fault_of_pages, fault_of_stands, refuse_links, verify_connection
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
    writer.execute(SMALL_CACHE)
    if page_limit:
        writer.execute(f"PRAGMA max_page_count = {page_limit}")


def is_longer_than(writer: sqlite3.Connection, events: int) -> bool:
    """Whether the journal has more events than this. Raises sqlite3.Error."""
    return version_of(writer) > 0 and last_seq(writer) > events


def check_or_repair(writer: sqlite3.Connection, known: End | None) -> bool:
    """Check all of it; whether what finds the events was made anew: they were sound, and it was not.

    `known` is the last commit that was noted beside the file. Raises JournalTrouble, sqlite3.Error.
    """
    verdict = verify_connection(writer, end=known)
    repaired = verdict.problem == "index"
    if repaired:
        make_anew_what_finds(writer)
        verdict = verify_connection(writer, end=known)
    if not verdict.ok:
        reason = "damaged" if verdict.problem == "index" else verdict.problem
        raise JournalTrouble(reason, f"event {verdict.at} {verdict.detail}".rstrip())
    # Of what is not sound no more is made.
    migrate(writer)
    return repaired


def mend(writer: sqlite3.Connection) -> None:
    """Make anew what finds the events, which are sound. Raises JournalTrouble where that does not help."""
    make_anew_what_finds(writer)
    fault = fault_of_pages(writer) or fault_of_stands(writer)
    if fault:
        raise JournalTrouble("damaged", fault)
