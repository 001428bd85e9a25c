from __future__ import annotations

import json
import os
import queue
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Client, Listener
from pathlib import Path

import pytest

from services.start.folders import Folders
from services.start.single_instance import (
    PATIENCE_SECONDS,
    Opening,
    Receiver,
    open_in_running_window,
    wait_for_running_window,
)
from tests.services.waiting import wait_for

ROOT = Path(__file__).resolve().parents[3]
ASKED = Opening("89852000000000010023", "T-481", "Europe")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(tmp_path / "data")
    made.make()
    return made


@pytest.fixture
def got() -> queue.Queue[Opening]:
    return queue.Queue()


@pytest.fixture
def receiver(folders: Folders, got: queue.Queue[Opening]) -> Iterator[Receiver]:
    listening = Receiver(folders, got.put, beat=0.2)
    listening.start()
    yield listening
    listening.stop()


def address_file(folders: Folders) -> Path:
    return folders.data / "window.address"


def address(folders: Folders) -> tuple[str, bytes]:
    found = json.loads(address_file(folders).read_text(encoding="utf-8"))
    return found["address"], bytes.fromhex(found["key"])


def answer_to(folders: Folders, message: bytes) -> bytes:
    """What comes back for a message of our own making; nothing if it is hung up on."""
    place, key = address(folders)
    try:
        with Client(place, authkey=key) as connection:
            connection.send_bytes(message)
            return connection.recv_bytes()
    except (EOFError, OSError):
        return b""


def test_a_request_reaches_the_running_window(folders: Folders, receiver: Receiver, got: queue.Queue[Opening]) -> None:
    assert open_in_running_window(folders, ASKED)
    assert got.get(timeout=5) == ASKED


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows lies in no folder")
def test_a_temporary_folder_with_a_long_name_is_too_long_for_a_socket_and_another_one_is_taken(
    tmp_path: Path, folders: Folders, got: queue.Queue[Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / ("u" * 100)
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    listening = Receiver(folders, got.put)
    listening.start()
    assert open_in_running_window(folders, ASKED)
    used = Path(address(folders)[0]).parent
    listening.stop()
    assert (used.exists(), list(temporary.iterdir())) == (False, [])


def test_several_starts_are_taken_one_after_the_other(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening]
) -> None:
    asked = [Opening(card=str(number), sandbox=number % 2 == 0) for number in range(5)]
    assert all([open_in_running_window(folders, each) for each in asked])
    assert [got.get(timeout=5) for _ in asked] == asked


def test_a_request_comes_from_another_process(folders: Folders, receiver: Receiver, got: queue.Queue[Opening]) -> None:
    program = (
        "import sys; from pathlib import Path; from services.start.single_instance import *\n"
        "from services.start.folders import Folders\n"
        "sys.exit(0 if open_in_running_window(Folders(Path(sys.argv[1])), Opening(card='1', ticket='票')) else 1)"
    )
    subprocess.run([sys.executable, "-c", program, str(folders.data)], cwd=ROOT, check=True, timeout=30)
    assert got.get(timeout=5) == Opening(card="1", ticket="票")


def test_without_a_window_nothing_is_handed_over_and_nothing_is_loaded(folders: Folders) -> None:
    assert not open_in_running_window(folders, ASKED)
    # What a start loads up to its first paint.
    program = (
        "import sys, main; main.main(['--data-dir', sys.argv[1], '--card', '1'])\n"
        "print(sorted({'multiprocessing', 'socket', 'ssl', 'msgspec'} & set(sys.modules)),"
        " 'services.start.single_instance' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(folders.data)],
        cwd=ROOT,
        check=True,
        timeout=30,
        capture_output=True,
        env=os.environ | {"LINKSFIELD_PAINT_MARKER": "1", "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ended.stdout.decode().splitlines() == ["painted", "[] False"]


def test_a_stopped_window_takes_nothing_and_leaves_nothing(folders: Folders, got: queue.Queue[Opening]) -> None:
    listening = Receiver(folders, got.put)
    listening.start()
    place = Path(address(folders)[0])
    listening.stop()
    assert not open_in_running_window(folders, ASKED)
    assert got.empty()
    assert not address_file(folders).exists()
    assert not place.parent.exists()


def test_stopping_twice_or_before_the_start_does_no_harm(folders: Folders, got: queue.Queue[Opening]) -> None:
    listening = Receiver(folders, got.put)
    listening.stop()
    listening.stop()
    assert not address_file(folders).exists()


def test_the_window_says_which_process_it_is_so_that_a_start_may_let_it_come_to_the_front(
    folders: Folders, receiver: Receiver
) -> None:
    written = json.loads(address_file(folders).read_text(encoding="utf-8"))
    assert written["pid"] == os.getpid()


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead of a mode")
def test_only_this_user_can_read_the_key_and_reach_the_socket(folders: Folders, receiver: Receiver) -> None:
    assert stat.S_IMODE(address_file(folders).stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(address(folders)[0]).parent.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name == "nt", reason="a pipe goes with its process")
def test_an_address_that_nobody_listens_at_is_cleaned_up_at_once(folders: Folders) -> None:
    # A process that is killed leaves its socket, its folder and the address file behind.
    program = (
        "import os, sys; from pathlib import Path\n"
        "from services.start.single_instance import Receiver; from services.start.folders import Folders\n"
        "Receiver(Folders(Path(sys.argv[1])), print).start(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", program, str(folders.data)], cwd=ROOT, check=False, timeout=30)
    left = Path(address(folders)[0])
    assert left.exists()
    begun = time.monotonic()
    assert not open_in_running_window(folders, ASKED)
    assert time.monotonic() - begun < PATIENCE_SECONDS
    assert not address_file(folders).exists()
    assert not left.parent.exists()


def test_a_window_that_hangs_is_given_up_after_two_seconds(folders: Folders, tmp_path: Path) -> None:
    # Listens, and never accepts.
    with Listener() as wedged:
        address_file(folders).write_text(json.dumps({"address": wedged.address, "key": "00" * 32}), encoding="utf-8")
        begun = time.monotonic()
        assert not open_in_running_window(folders, ASKED)
        assert PATIENCE_SECONDS <= time.monotonic() - begun < PATIENCE_SECONDS + 2
    # It may only be busy: its address stays.
    assert address_file(folders).exists()


def test_a_start_with_the_wrong_key_is_turned_away(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening]
) -> None:
    place, key = address(folders)
    address_file(folders).write_text(json.dumps({"address": place, "key": "00" * 32}), encoding="utf-8")
    assert not open_in_running_window(folders, ASKED)
    address_file(folders).write_text(json.dumps({"address": place, "key": key.hex()}), encoding="utf-8")
    assert open_in_running_window(folders, ASKED)
    assert got.get(timeout=5) == ASKED
    assert got.empty()


@pytest.mark.skipif(os.name == "nt", reason="speaks to the socket directly")
def test_a_peer_that_says_nothing_holds_up_neither_others_nor_the_end(
    folders: Folders, got: queue.Queue[Opening]
) -> None:
    listening = Receiver(folders, got.put)
    listening.start()
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(address(folders)[0])
        assert open_in_running_window(folders, ASKED)
        begun = time.monotonic()
        listening.stop()
        assert time.monotonic() - begun < 1
    assert got.get(timeout=5) == ASKED


@pytest.mark.parametrize(
    "message", [b"\x80\x04N.", b"not json", b"[1, 2]", b"\xff\xfe", b"[" * 9000, b'{"card": "' + b"1" * 20_000 + b'"}']
)
def test_a_message_that_is_no_request_is_dropped(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening], message: bytes
) -> None:
    assert answer_to(folders, message) == b""
    assert open_in_running_window(folders, ASKED)
    assert got.get(timeout=5) == ASKED


def test_fields_of_a_wrong_kind_count_as_not_given(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening]
) -> None:
    message = json.dumps({"card": 12, "ticket": "T", "sandbox": "yes", "later": True})
    assert answer_to(folders, message.encode()) == b"opened"
    assert got.get(timeout=5) == Opening(ticket="T")


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"address": 5}', '{"address": "/no/such/place", "key": "zz"}', '{"key": "00"}']
)
def test_a_damaged_address_file_hands_nothing_over(folders: Folders, content: str) -> None:
    address_file(folders).write_text(content, encoding="utf-8")
    assert not open_in_running_window(folders, ASKED)


def test_a_second_window_keeps_its_address_when_the_first_one_stops(
    folders: Folders, got: queue.Queue[Opening]
) -> None:
    first, second = Receiver(folders, lambda _: None), Receiver(folders, got.put)
    first.start()
    second.start()
    first.stop()
    assert open_in_running_window(folders, ASKED)
    assert got.get(timeout=5) == ASKED
    second.stop()


def test_a_folder_that_cannot_be_written_is_logged_and_nothing_is_left_open(
    tmp_path: Path, got: queue.Queue[Opening], caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    listening = Receiver(Folders(tmp_path / "file"), got.put)
    listening.start()
    assert "cannot listen for other starts" in caplog.text
    listening.stop()
    assert got.empty()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows lies in no folder")
@pytest.mark.parametrize("swept", ["socket", "address", "both"])
def test_what_a_cleaner_swept_away_is_made_again(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening], swept: str
) -> None:
    place = Path(address(folders)[0])
    if swept in ("socket", "both"):
        place.unlink()
        place.parent.rmdir()
    if swept in ("address", "both"):
        address_file(folders).unlink()
    wait_for(lambda: open_in_running_window(folders, ASKED), seconds=20)
    assert got.get(timeout=10) == ASKED
    assert Path(address(folders)[0]).exists()


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has pipes")
@pytest.mark.parametrize("swept", ["pipe", "address", "both"])
def test_a_pipe_or_an_address_that_is_gone_is_made_again(
    folders: Folders, receiver: Receiver, got: queue.Queue[Opening], swept: str
) -> None:
    if swept in ("pipe", "both"):
        assert receiver._listener is not None
        # The pipe ends with its last handle.
        receiver._listener.close()
    if swept in ("address", "both"):
        address_file(folders).unlink()
    wait_for(lambda: open_in_running_window(folders, ASKED), seconds=20)
    assert got.get(timeout=10) == ASKED


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows lies in no folder")
def test_the_socket_lies_in_the_data_folder_where_nobody_sweeps(folders: Folders, receiver: Receiver) -> None:
    assert folders.data in Path(address(folders)[0]).parents


def test_a_start_waits_for_a_window_that_is_starting_itself(folders: Folders, got: queue.Queue[Opening]) -> None:
    listening = Receiver(folders, got.put)
    asked = []

    def not_yet() -> bool:
        # The other one's address comes only after this start has looked for it in vain.
        asked.append(1)
        if len(asked) == 3:
            listening.start()
        return False

    assert wait_for_running_window(folders, ASKED, not_yet)
    assert (got.get(timeout=10), len(asked)) == (ASKED, 3)
    listening.stop()


def test_a_start_goes_on_as_soon_as_the_other_window_has_gone(folders: Folders) -> None:
    assert not wait_for_running_window(folders, ASKED, lambda: True)
