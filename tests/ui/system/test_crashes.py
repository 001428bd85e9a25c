"""The program dies of SIGSEGV with a customer's card on show; its next start offers the report, without any secret."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from services.sandbox import Sandbox, sample_cards
from tests.programs import run

pytestmark = [pytest.mark.system, pytest.mark.skipif(os.name != "posix", reason="sends itself a signal")]

CARD = next(card.iccid for card in sample_cards() if card.key == "in_use_two_waiting")
PROGRAM = (sys.executable, "-m", "tests.ui.system.crashing_program")


def start(home: Path, data: Path, canary: str, target: Path | str = "") -> subprocess.CompletedProcess[str]:
    return run(home, *PROGRAM, data, canary, CARD, target, timeout=90)


def test_the_next_start_offers_the_report_and_the_canary_is_in_none_of_its_files(tmp_path: Path) -> None:
    data, target = tmp_path / "data", tmp_path / "target"
    for folder in (data, target):
        folder.mkdir()
    with Sandbox() as sandbox:
        canary = sandbox.partner_code
        urls = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
        profile = {"name": "Shop", "environment": "custom", **urls}
        (data / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")
        died = start(tmp_path, data, canary)
        assert (died.returncode, died.stdout) == (-11, "looked up\n"), died.stderr
        assert "in fall_over" in (data / "logs" / "crash.log").read_text(encoding="utf-8")
        lived = start(tmp_path, data, canary, target)
    assert (lived.returncode, lived.stdout) == (0, "looked up\n"), lived.stderr
    report = (target / "report.txt").read_text(encoding="utf-8")
    assert "Fatal Python error: Segmentation fault" in report
    assert "in fall_over" in report
    with zipfile.ZipFile(target / "diagnostics.zip") as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    assert "Segmentation fault" in members["last-crash.txt"]
    assert json.loads(members["journal.json"])["ok"] is True
    files = {path.name: path.read_bytes().decode("utf-8", "replace") for path in data.rglob("*") if path.is_file()}
    assert "it failed for *** about …8765 on …" in members["console.log"]
    told = {**files, **members, "report.txt": report}
    assert [name for name, text in told.items() if canary.lower() in text.lower()] == []
    assert [name for name, text in {**members, "report.txt": report}.items() if CARD in text] == []
    # Clean ends leave no stack of their own; the report stays until the agent deletes it.
    assert sorted(path.name for path in (data / "logs").iterdir()) == ["console.log", "last-crash.txt"]


def test_a_program_that_cannot_bring_its_window_to_life_says_so_and_its_next_start_knows_why(tmp_path: Path) -> None:
    data = tmp_path / "data"
    ended = run(tmp_path, sys.executable, "-m", "tests.ui.system.failing_program", data, timeout=90)
    assert ended.returncode == 1
    assert "The program cannot go on (LookupError). Its next start offers a report of it." in ended.stderr
    report = (data / "logs" / "last-crash.txt").read_text(encoding="utf-8")
    assert "in workplace" in report
    assert report.endswith("LookupError\n")
    assert "SECRET4711" not in report.replace('raise LookupError(f"of {desk.now()} for SECRET4711")', "")
