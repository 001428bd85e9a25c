from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from services.desk.desk import Desk
from services.records import Profile
from services.redaction import redact_report
from services.start.folders import Folders
from services.support import crashes, diagnostics
from services.support.diagnostics import Installation, TextFile
from tests.services.desk.office import FRESH, PRACTICE, Office

CANARY = "Qx7-cAnArY"
SIGN = "ea7a3bba7e345e0b8ca7f7e3b43d6e72"
PAY_ID = f"{CANARY}2026112814051298765"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"code {CANARY}.", "code ***."),
        (f"code {CANARY.upper()}", "code ***"),
        (f'{{"sign":"{SIGN}","x":1}}', '{"sign":"***","x":1}'),
        ("asked about P0002702026112814051298765 twice", "asked about …8765 twice"),
        ("payId=P0002702026112814051298765&x=1", "payId=…8765&x=1"),
        ('["P0002702019010203040512345"]', '["…2345"]'),
        ("card 89852420180910340793F", "card …793F"),
        ("ICCID 89852420180910340793, twice", "ICCID …0793, twice"),
        # An order number of ours begins with no code.
        ("order 2026112814051212345 of", "order 2026112814051212345 of"),
        ("mail anna@example.com", "mail ***@example.com"),
        ("at https://me:pass@example.com/x", "at https://***@example.com/x"),
        (f"File {Path.home()}/a.py", "File ~/a.py"),
        ("as it is 14:05 12.36 GBP", "as it is 14:05 12.36 GBP"),
    ],
)
def test_what_leaves_this_pc_in_a_report_is_masked(text: str, shown: str) -> None:
    assert redact_report(text, [CANARY, ""]) == shown


def test_a_pay_id_shows_no_code_that_nobody_knows_at_the_moment() -> None:
    assert redact_report(f"about {PAY_ID}, and {PAY_ID}.", ()) == "about …8765, and …8765."


def test_the_users_own_folder_is_not_named_in_json_either(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, "C:\\Users\\Ann")
    texts = ("C:\\Users\\Ann\\data", json.dumps({"path": "C:\\Users\\Ann\\data"}))
    assert [redact_report(text, ()) for text in texts] == ["~\\data", '{"path": "~\\\\data"}']


@pytest.fixture
def here(office: Office) -> Installation:
    folders = Folders(office.folder)
    folders.make()
    folders.log_file.write_text(f"INFO {CANARY} sign={SIGN} {PAY_ID} {FRESH}\n", encoding="utf-8")
    crashes.keep_report(folders.logs, f"Fatal Python error for {CANARY}")
    return Installation(
        logs=folders.logs,
        log_file=folders.log_file,
        journal_file=office.desk.journal.path,
        check={"ok": True, "keyring": "memory"},
        shown={"environment_badge": "PRODUCTION", "profile": PRACTICE},
    )


def gathered(here: Installation, desk: Desk) -> dict[str, str]:
    desk.vault.use_for_this_run("Canary", CANARY)
    codes = desk.vault.known_codes()
    return {
        each.name: each.text
        for each in diagnostics.collect(here, desk.settings, desk.profiles, desk.updates, codes, desk.now())
    }


def test_they_hold_what_a_developer_asks_for_and_nothing_secret(office: Office, here: Installation) -> None:
    desk = office.desk
    desk.settings.agent, desk.settings.recent_cards = "Ann Customer", ((PRACTICE, FRESH, "T-4711"),)
    desk.profiles.add_for_this_run(Profile(name="Shop", environment="production", extras={"note": "hunter2"}))
    office.desk.activity.note(office.subject(FRESH, ticket="T-4711"), "note", "", detail="angry customer")
    texts = gathered(here, desk)
    assert list(texts) == [
        "about.txt",
        "self-check.json",
        "settings.json",
        "profiles.json",
        "updates.json",
        "journal.json",
        "console.log",
        "last-crash.txt",
    ]
    assert '"environment_badge": "PRODUCTION"' in texts["about.txt"]
    assert json.loads(texts["self-check.json"])["ok"] is True
    assert {each["name"]: each["environment"] for each in json.loads(texts["profiles.json"])}["Shop"] == "production"
    verdict = json.loads(texts["journal.json"])
    assert (verdict["ok"], verdict["events"]) == (True, 1)
    whole = "".join(texts.values())
    secrets = (CANARY, SIGN, FRESH, "Ann Customer", "T-4711", "angry customer", "hunter2", office.sandbox.partner_code)
    assert [each for each in secrets if each.lower() in whole.lower()] == []


def test_a_journal_and_a_log_that_cannot_be_read_are_said_and_hide_nothing_else(
    office: Office, here: Installation
) -> None:
    here.log_file.unlink()
    here.log_file.mkdir()
    broken = Installation(
        logs=here.logs,
        log_file=here.log_file,
        journal_file=office.folder / "none.sqlite3",
        check=here.check,
        shown=here.shown,
    )
    texts = gathered(broken, office.desk)
    assert texts["console.log"].startswith("cannot be read: ")
    assert json.loads(texts["journal.json"])["problem"] == "none"
    assert "last-crash.txt" in texts


def test_what_is_saved_is_what_was_shown(tmp_path: Path) -> None:
    files = (TextFile("about.txt", "ä\ud800"), TextFile("console.log", "x" * 300_000))
    target = tmp_path / "found.zip"
    diagnostics.save(target, files)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["about.txt", "console.log"]
        assert archive.read("about.txt").decode() == "ä\\ud800"
        assert archive.read("console.log").decode() == files[1].text
    assert [path.name for path in tmp_path.iterdir()] == ["found.zip"]


@pytest.mark.parametrize(
    "save",
    [lambda path: diagnostics.save(path, ()), lambda path: diagnostics.save_text(path, "text")],
    ids=["zip", "text"],
)
def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path, save: Callable[[Path], None]) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()
    with pytest.raises(OSError, match="taken"):
        save(tmp_path / "taken")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
