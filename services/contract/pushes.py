"""How the notifications were signed that this PC's listener wrote down (`python -m services.notifications`)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from services.contract.records import Assumption, Judged, Pushes, Verdict
from services.journal import JournalTrouble
from services.journal.snapshot import snapshot_of
from services.notifications.received import FOLDER, KIND
from services.setup.typed_secrets import MD5_KEY_ID


def received_pushes(data: Path) -> Pushes:
    """Count what lies below this data folder; nothing received, or a journal that cannot be read, says nothing."""
    try:
        counted = Counter(_signatures(data / FOLDER / "journal.sqlite3"))
    except JournalTrouble:
        return Pushes()
    older = {kind: count for (by_md5, kind), count in counted.items() if by_md5}
    by_md5, by_hmac = sum(older.values()), counted.total() - sum(older.values())
    if not by_md5 and not by_hmac:
        return Pushes()
    seen = ", ".join(f"x-lf-md5: {kind} {count}" for kind, count in sorted(older.items()))
    verdict = Verdict.REFUTED if older else Verdict.CONFIRMED
    return Pushes(by_hmac, by_md5, (Judged(Assumption.PUSH_HMAC, verdict, seen),))


def _signatures(path: Path) -> Iterator[tuple[bool, str]]:
    with snapshot_of(path) as snapshot:
        for event in snapshot.since(1):
            if event.kind == KIND:
                body = json.loads(event.body)
                yield body["key_id"] == MD5_KEY_ID, str(body["kind"])
