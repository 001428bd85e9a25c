"""The command line of design.md section 4: each row in a process of its own, as scripts and packagers use it."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.full_journal import fill
from services.background.followed_payments import FollowedFile, FollowPayments
from services.journal import verify
from services.journal.journal import AT_ONCE
from services.sandbox import Sandbox, sample_cards
from services.start.self_check import library_versions
from services.version import VERSION
from tests.programs import MAIN, SANDBOX, run, running

IN_USE, RENEWING = sample_cards()[1:3]
LOOKED_UP = {"verdict": "rows", "orders": 3, "renewal": "empty", "plans": 60}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def looked_up(data: Path) -> list[tuple[str, str]]:
    """The cards and tickets that were looked up by the programs that used this data folder."""
    path = data / "journal.sqlite3"
    if not path.exists():
        return []
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as journal:
        return journal.execute("SELECT iccid, ticket FROM events WHERE kind = 'look_up' ORDER BY seq").fetchall()


def wait_for(condition: Callable[[], object]) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.fixture
def open_window(tmp_path: Path, data: Path) -> Iterator[subprocess.Popen[str]]:
    """A running window in practice, ready to be handed something."""
    with running(tmp_path, (*MAIN, "--sandbox", "--data-dir", data)) as process:
        wait_for((data / "window.address").exists)
        yield process


def write_profiles(data: Path, **more: str) -> None:
    data.mkdir()
    url = "http://127.0.0.1:9/vshop"
    profile = {"name": "Europe", "environment": "custom", "vshop_url": url, "payment_url": url, "topup_url": url}
    (data / "profiles.json").write_text(json.dumps({"profiles": [profile | more]}), encoding="utf-8")


# ------------------------------------------------------------------ without a window


def test_version_prints_the_version(tmp_path: Path) -> None:
    ended = run(tmp_path, *MAIN, "--version")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{VERSION}\n", "")


@pytest.mark.parametrize("option", ["--sandbox", "--self-check"])
def test_where_a_library_of_the_system_is_missing_one_sentence_says_what_installs_it(
    tmp_path: Path, option: str
) -> None:
    """Qt's bindings are found here, and fail as they do on a bare Debian."""
    lacking = "libGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6.py").write_text(f"raise ImportError({lacking!r})", encoding="utf-8")
    ended = run(tmp_path, *MAIN, option, environment={"PYTHONPATH": str(tmp_path)})
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (1, "", 1)
    assert ended.stderr.startswith("This system lacks libGL.so.1")
    assert "sudo apt-get install libegl1 libgl1 " in ended.stderr


def test_an_import_that_fails_otherwise_is_no_missing_library(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('cannot import name')", encoding="utf-8")
    data = tmp_path / "data"
    ended = run(tmp_path, *MAIN, "--self-check", "--data-dir", data, environment={"PYTHONPATH": str(tmp_path)})
    assert "ImportError: cannot import name" in ended.stderr
    # Who started it by a click sees no standard error, and finds it in the log.
    assert "ImportError: cannot import name" in (data / "logs" / "console.log").read_text(encoding="utf-8")


def test_a_wrong_option_is_exit_code_2_and_help_names_the_options(tmp_path: Path) -> None:
    assert run(tmp_path, *MAIN, "--sandbxo").returncode == 2
    said = run(tmp_path, *MAIN, "--help").stdout
    for option in ("--sandbox", "--card", "--ticket", "--profile", "--data-dir", "--self-check", "--set-secret"):
        assert option in said
    assert "--quit-after-look-up" not in said


def test_the_self_check_prints_one_object_and_exits_with_0(tmp_path: Path, data: Path) -> None:
    ended = run(tmp_path, *MAIN, "--self-check", "--data-dir", data)
    assert (ended.returncode, ended.stderr) == (0, "")
    said = json.loads(ended.stdout)
    assert (said["ok"], said["version"], said["frozen"]) == (True, VERSION, False)
    assert said["python"] == sys.version.split()[0]
    assert said["libraries"] == library_versions()
    assert said["data_folder"] == {"path": str(data), "writable": True}
    assert said["certificate_store"]["kind"]
    assert said["none_references_lost"] < 100
    # This user has no message bus, so no keyring: a warning, since a partner code can be typed in.
    assert (said["keyring"], said["keyring_warning"]) == (None, "no_backend")


def test_the_self_check_loads_no_window_and_no_screen(tmp_path: Path, data: Path) -> None:
    program = "import sys, main; code = main.main(sys.argv[1:]); sys.exit(code or 'PySide6.QtWidgets' in sys.modules)"
    ended = run(tmp_path, sys.executable, "-c", program, "--self-check", "--data-dir", data)
    assert ended.returncode == 0


@pytest.mark.parametrize("kind", ["a file in its place", "a place where nothing can be made"])
def test_a_data_folder_that_cannot_be_written_fails_the_self_check(tmp_path: Path, data: Path, kind: str) -> None:
    data.write_text("in the way", encoding="utf-8")
    folder = data if kind == "a file in its place" else data / "below"
    ended = run(tmp_path, *MAIN, "--self-check", "--data-dir", folder)
    said = json.loads(ended.stdout)
    assert (ended.returncode, said["ok"], said["data_folder"]["writable"]) == (1, False, False)
    assert str(folder) in said["data_folder"]["error"]


def test_a_window_without_a_data_folder_says_so_and_exits_with_1(tmp_path: Path, data: Path) -> None:
    data.write_text("in the way", encoding="utf-8")
    ended = run(tmp_path, *MAIN, "--data-dir", data)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"The data folder cannot be written ({data}")
    assert "Traceback" not in ended.stderr


def test_set_secret_without_a_keyring_says_so_and_never_repeats_the_code(tmp_path: Path) -> None:
    ended = run(tmp_path, *MAIN, "--set-secret", "Europe", stdin="P000270\n")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.strip()
    assert "P000270" not in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("typed", ["", "\n", "two\nlines\n"])
def test_set_secret_refuses_what_is_no_code(tmp_path: Path, typed: str) -> None:
    ended = run(tmp_path, *MAIN, "--set-secret", "Europe", stdin=typed)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Traceback" not in ended.stderr


def test_set_secret_wants_the_name_of_a_profile(tmp_path: Path) -> None:
    ended = run(tmp_path, *MAIN, "--set-secret", " ", stdin="P000270\n")
    assert (ended.returncode, ended.stderr) == (1, "Enter a name for the profile.\n")


def test_set_secret_takes_a_byte_order_mark_for_what_it_is(tmp_path: Path) -> None:
    """PowerShell pipes one before the code: then the code is fine, and only the keyring is missing here."""
    ended = run(tmp_path, *MAIN, "--set-secret", "Europe", stdin="\ufeffP000270\r\n")
    assert (ended.returncode, ended.stderr.split(".")[0]) == (1, "This computer has no keyring")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no shell that closes standard input")
def test_set_secret_with_a_closed_standard_input_is_an_empty_code(tmp_path: Path) -> None:
    ended = run(tmp_path, "sh", "-c", 'exec "$@" <&-', "sh", *MAIN, "--set-secret", "Europe")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


# ------------------------------------------------------------------ the window


def test_the_sandbox_starts_ready_and_leaves_nothing_behind(tmp_path: Path) -> None:
    ended = run(tmp_path, *MAIN, "--sandbox", "--card", IN_USE.iccid, "--quit-after-look-up")
    assert (ended.returncode, json.loads(ended.stdout)) == (0, LOOKED_UP)
    written = [path for path in tmp_path.rglob("*") if path.is_file() and "fontconfig" not in path.parts]
    assert written == []
    assert list((tmp_path / "tmp").iterdir()) == []


def test_with_a_data_folder_everything_is_written_below_it(tmp_path: Path, data: Path) -> None:
    command = ("--sandbox", "--card", IN_USE.iccid, "--ticket", "T-48213", "--data-dir", data, "--quit-after-look-up")
    assert run(tmp_path, *MAIN, *command).returncode == 0
    written = {path for path in tmp_path.rglob("*") if path.is_file() and "fontconfig" not in path.parts}
    assert {path for path in written if data not in path.parents} == set()
    assert {data / "settings.json", data / "journal.sqlite3", data / "logs" / "console.log"} <= written
    assert looked_up(data) == [(IN_USE.iccid, "T-48213")]


@pytest.mark.system
def test_a_look_up_made_while_a_long_journal_is_checked_is_in_it_at_the_end(tmp_path: Path, data: Path) -> None:
    data.mkdir()
    fill(data, AT_ONCE + 1000)
    command = ("--sandbox", "--card", IN_USE.iccid, "--ticket", "T-48213", "--data-dir", data, "--quit-after-look-up")
    assert run(tmp_path, *MAIN, *command).returncode == 0
    assert looked_up(data)[-1] == (IN_USE.iccid, "T-48213")
    verdict = verify(data / "journal.sqlite3")
    assert (verdict.problem, verdict.events) == ("", AT_ONCE + 1001)


def test_the_partner_code_is_in_no_file(tmp_path: Path, data: Path) -> None:
    with Sandbox() as sandbox:
        code = sandbox.partner_code.encode()
    run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--card", RENEWING.iccid, "--quit-after-look-up")
    log = (data / "logs" / "console.log").read_bytes()
    assert code not in log
    assert code not in (data / "settings.json").read_bytes()


@pytest.mark.system
def test_payments_of_an_earlier_practice_are_not_followed_for_ever(tmp_path: Path, data: Path) -> None:
    data.mkdir()
    store = FollowedFile(data / "followed.json", lambda: datetime.now(UTC))
    before = FollowPayments(store, lambda: datetime.now(UTC))
    for profile in ("Practice", "Europe"):
        before.follow(profile, IN_USE.iccid, "P1")
    run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--card", IN_USE.iccid, "--quit-after-look-up")
    assert [payment.profile for payment in store.load()] == ["Europe"]


@pytest.mark.system
def test_another_partners_card_is_looked_up_and_refused(tmp_path: Path) -> None:
    card = next(card for card in sample_cards() if card.key == "other_partner")
    ended = run(tmp_path, *MAIN, "--sandbox", "--card", card.iccid, "--quit-after-look-up")
    assert (ended.returncode, json.loads(ended.stdout)["verdict"]) == (1, "error")


def test_a_card_is_handed_over_to_the_running_window(
    tmp_path: Path, data: Path, open_window: subprocess.Popen[str]
) -> None:
    for card, ticket in ((IN_USE, "T-1"), (RENEWING, "T-2")):
        ended = run(tmp_path, *MAIN, "--data-dir", data, "--card", card.iccid, "--ticket", ticket)
        assert (ended.returncode, ended.stdout) == (0, "")
    wait_for(lambda: len(looked_up(data)) == 2)
    assert sorted(looked_up(data)) == [(IN_USE.iccid, "T-1"), (RENEWING.iccid, "T-2")]
    assert open_window.poll() is None


@pytest.mark.system
def test_a_window_that_only_reads_does_not_take_the_address_of_the_one_that_writes(
    tmp_path: Path, data: Path, open_window: subprocess.Popen[str]
) -> None:
    address = (data / "window.address").read_bytes()
    # Too long to be handed over: this start opens a window of its own, beside the first.
    ended = run(tmp_path, *MAIN, "--data-dir", data, "--card", "8" * 20_000, "--quit-after-look-up")
    assert ended.returncode == 1
    assert (data / "window.address").read_bytes() == address
    assert open_window.poll() is None


@pytest.mark.system
def test_a_practice_card_is_looked_up_in_practice_wherever_the_window_works(tmp_path: Path, data: Path) -> None:
    write_profiles(data)
    with running(tmp_path, (*MAIN, "--data-dir", data)):
        wait_for((data / "window.address").exists)
        assert run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--card", IN_USE.iccid).returncode == 0
        # With the profile of the file it could not be looked up: nothing listens there.
        wait_for(lambda: looked_up(data))
    assert looked_up(data)[0][0] == IN_USE.iccid


@pytest.mark.system
def test_a_window_that_ends_leaves_no_address(tmp_path: Path, data: Path, open_window: subprocess.Popen[str]) -> None:
    open_window.terminate()
    assert open_window.wait(20) == 0
    assert not (data / "window.address").exists()
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.system
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_terminal_that_goes_takes_the_window_along_and_nothing_is_left(tmp_path: Path) -> None:
    with running(tmp_path, (*MAIN, "--sandbox")) as process:
        wait_for(lambda: list((tmp_path / "tmp").glob("*/window.address")))
        process.send_signal(signal.SIGHUP)
        assert process.wait(20) == 0
    assert not list((tmp_path / "tmp").iterdir())


def test_a_start_that_is_ended_before_its_window_stands_leaves_no_folder(tmp_path: Path) -> None:
    with running(tmp_path, (*MAIN, "--sandbox")) as process:
        wait_for(lambda: list((tmp_path / "tmp").glob("*/logs")))
        process.terminate()
        assert process.wait(20) in (0, 128 + signal.SIGTERM)
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.system
def test_a_profile_of_the_users_own_named_practice_is_no_obstacle(tmp_path: Path, data: Path) -> None:
    write_profiles(data, name="Practice")
    ended = run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--card", IN_USE.iccid, "--quit-after-look-up")
    assert (ended.returncode, json.loads(ended.stdout)) == (0, LOOKED_UP)


@pytest.mark.system
def test_an_unknown_profile_is_said_and_no_other_one_is_asked(tmp_path: Path, data: Path) -> None:
    ended = run(
        tmp_path,
        *MAIN,
        *("--sandbox", "--data-dir", data, "--profile", "Europ", "--card", IN_USE.iccid, "--quit-after-look-up"),
    )
    assert (ended.returncode, json.loads(ended.stdout)["verdict"]) == (1, "error")
    assert looked_up(data) == []


@pytest.mark.system
def test_a_damaged_profiles_file_is_kept_aside_and_the_program_starts(tmp_path: Path, data: Path) -> None:
    data.mkdir()
    (data / "profiles.json").write_text("{ not json", encoding="utf-8")
    ended = run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--card", IN_USE.iccid, "--quit-after-look-up")
    assert ended.returncode == 0
    assert [path.read_text(encoding="utf-8") for path in data.glob("profiles.json.damaged-*")] == ["{ not json"]


# ------------------------------------------------------------------ the journal


@pytest.fixture
def journalled(tmp_path: Path, data: Path) -> tuple[Path, str]:
    """A data folder with a look-up in its journal, and the journal's head."""
    command = ("--sandbox", "--data-dir", data, "--card", IN_USE.iccid, "--ticket", "T-1", "--quit-after-look-up")
    run(tmp_path, *MAIN, *command)
    ended = run(tmp_path, *MAIN, "--verify-journal", "--data-dir", data)
    said = json.loads(ended.stdout)
    assert (ended.returncode, said["ok"], said["events"]) == (0, True, 1)
    return data, said["head"]


def test_a_sound_journal_is_verified_against_a_head_noted_earlier(tmp_path: Path, journalled: tuple[Path, str]) -> None:
    data, head = journalled
    assert run(tmp_path, *MAIN, "--verify-journal", "--head", head, "--data-dir", data).returncode == 0
    other = run(tmp_path, *MAIN, "--verify-journal", "--head", "f" * len(head), "--data-dir", data)
    assert (other.returncode, json.loads(other.stdout)["ok"]) == (1, False)


def test_where_there_is_no_journal_none_is_called_sound(tmp_path: Path, data: Path) -> None:
    ended = run(tmp_path, *MAIN, "--verify-journal", "--data-dir", data)
    said = json.loads(ended.stdout)
    assert (ended.returncode, said["ok"], said["problem"], said["events"]) == (1, False, "none", 0)


@pytest.mark.system
def test_an_edited_journal_is_found_out(tmp_path: Path, journalled: tuple[Path, str]) -> None:
    data, _head = journalled
    with closing(sqlite3.connect(data / "journal.sqlite3", isolation_level=None)) as journal:
        for (trigger,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            journal.execute(f"DROP TRIGGER {trigger}")
        journal.execute("UPDATE events SET ticket = 'T-2'")
    ended = run(tmp_path, *MAIN, "--verify-journal", "--data-dir", data)
    assert (ended.returncode, json.loads(ended.stdout)["ok"]) == (1, False)


@pytest.mark.system
def test_an_address_opens_its_card_and_nothing_else_does(tmp_path: Path, data: Path) -> None:
    address = f"linksfield-console://card/{IN_USE.iccid}?ticket=T-9"
    ended = run(tmp_path, *MAIN, "--sandbox", "--data-dir", data, "--quit-after-look-up", address)
    assert (ended.returncode, json.loads(ended.stdout)) == (0, LOOKED_UP)
    assert looked_up(data) == [(IN_USE.iccid, "T-9")]
    assert run(tmp_path, *MAIN, "linksfield-console://profile/Europe").returncode == 2


# ------------------------------------------------------------------ the sandbox alone


def test_the_sandbox_alone_listens_where_it_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running(tmp_path, (*SANDBOX, "--port", str(port))) as process:
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["vshop", f"http://127.0.0.1:{port}/vshop"]
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            assert connection.getpeername()[1] == port


def test_the_sandbox_lists_its_cards(tmp_path: Path) -> None:
    ended = run(tmp_path, *SANDBOX, "--list-cards")
    assert [card["iccid"] for card in json.loads(ended.stdout)] == [card.iccid for card in sample_cards()]
