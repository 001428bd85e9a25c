"""The check beside the work is ended while somebody writes."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from services.journal.checking import BackgroundCheck
from services.journal.end_file import End
from services.journal.journal import FILE_NAME
from services.journal.trouble import JournalTrouble
from tests.services.journal.book import look_up, opened

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"


class Told:
    """Whom the check tells."""

    def allow(self, walked: End, *, repaired: bool) -> None:
        del walked, repaired

    def refuse(self, trouble: JournalTrouble) -> None:
        raise trouble

    def tell_progress(self) -> None:
        """Nothing is shown."""


def test_an_end_of_the_check_interrupts_nobody_who_writes_by_then(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(look_up())
    allowed, writing, written = threading.Event(), threading.Event(), threading.Event()

    def step(name: str) -> None:
        if name == "check:allowed":
            allowed.set()
            written.wait(60)

    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as writer:
        check = BackgroundCheck(path, writer, None, Told(), step)
        check.start()
        assert allowed.wait(60)
        writer.set_progress_handler(writing.set, 1000)

        def write() -> int:
            try:
                return int(writer.execute(LONG).fetchone()[0])
            finally:
                written.set()

        with ThreadPoolExecutor(1) as somebody:
            found = somebody.submit(write)
            assert writing.wait(60)
            check.stop()
            assert found.result(60) == 1_000_000
