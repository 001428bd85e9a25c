from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest

from services.replacing import replace_file


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    draft, target = tmp_path / "draft", tmp_path / "target"
    draft.write_text("new", encoding="utf-8")
    target.write_text("old", encoding="utf-8")
    replace_file(draft, target)
    assert (draft.exists(), target.read_text(encoding="utf-8")) == (False, "new")


def test_what_cannot_work_fails_at_once(tmp_path: Path) -> None:
    begun = time.monotonic()
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "none", tmp_path / "target")
    assert time.monotonic() - begun < 0.9


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere an open file can be replaced")
def test_a_file_that_somebody_looks_at_is_replaced_when_they_are_done(tmp_path: Path) -> None:
    draft, target = tmp_path / "draft", tmp_path / "target"
    draft.write_text("new", encoding="utf-8")
    target.write_text("old", encoding="utf-8")
    with target.open(encoding="utf-8") as looked_at:
        threading.Timer(0.3, looked_at.close).start()
        replace_file(draft, target)
    assert target.read_text(encoding="utf-8") == "new"
