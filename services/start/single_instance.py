"""Another start with the same data folder hands its card over to the window that is open already, and goes.

Loaded after the first paint, or where another window has left its address: nothing before that may need it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any, NamedTuple

from services.setup.json_files import Damaged, read_object, write_object
from services.start.folders import Folders

_log = logging.getLogger("console.single_instance")

if sys.platform == "win32":
    import _winapi
    import ctypes

PATIENCE_SECONDS = 2.0
"""How long either side waits for the other."""

ADDRESS_SECONDS = 8.0
"""How long a start that finds the folder taken waits for the address of the window there, which may be starting too."""

_BEAT_SECONDS = 5.0

_ANSWER = b"opened"
_LONGEST = 10_000
_FOLDER_PREFIX = "lfc-"
# A socket's path may be 104 bytes at most; the name of the folder made for it and its own come behind this much.
_LONGEST_FOLDER = 80


class Opening(NamedTuple):
    """What a start was asked to open; all empty means: just come to the front.

    `link` is an address that names no card, as a mail program may leave it: the window that is open says so.
    """

    card: str = ""
    ticket: str = ""
    profile: str = ""
    sandbox: bool = False
    link: str = ""


def open_in_running_window(folders: Folders, opening: Opening) -> bool:
    """Give the request to the window that works in this data folder; false if there is none that answers.

    Costs nothing where none ever did, waits at most 2 seconds otherwise, and cleans up after a window that is gone.
    Raises nothing.
    """
    address_file = folders.address_file
    # Not Path.exists(): that raises for a folder that may not be entered.
    if not os.path.exists(address_file):
        return False
    taken = threading.Event()
    # A peer that hangs must not keep this start from going on: the asking thread is then left behind.
    asking = threading.Thread(target=_ask, args=(address_file, opening, taken), daemon=True)
    asking.start()
    asking.join(PATIENCE_SECONDS)
    return taken.is_set()


def wait_for_running_window(folders: Folders, opening: Opening, is_free: Callable[[], bool]) -> bool:
    """Give the request to the window that holds this data folder, whose address may be there in a moment only.

    False as soon as `is_free` says that the folder is held no longer, or when nobody answered for some seconds. Blocks.
    """
    end = time.monotonic() + ADDRESS_SECONDS
    while time.monotonic() < end:
        if open_in_running_window(folders, opening):
            return True
        if is_free():
            return False
        time.sleep(0.1)
    return False


class Receiver:
    """Listens for other starts, on threads of its own; `on_request` is called on one of them and must not block.

    Both sides prove that they could read the address file, which is readable by this user only. A peer that says
    nothing holds up neither the others nor `stop()`. A socket or an address file that was swept away is made again:
    it is looked for them every `beat` seconds, and no more often, since a window that rests wakes up for nothing else.
    """

    def __init__(
        self, folders: Folders, on_request: Callable[[Opening], object], *, beat: float = _BEAT_SECONDS
    ) -> None:
        self._beat = beat
        self._file = folders.address_file
        self._on_request = on_request
        self._key = b""
        self._listener: _Place | None = None
        self._thread: threading.Thread | None = None
        self._watcher = threading.Thread(target=self._watch, name="single-instance-watch", daemon=True)
        self._stopped = threading.Event()
        self._handing = threading.Lock()

    def start(self) -> None:
        """Begin to listen. A system that cannot is only logged: every start then opens its own window."""
        self._key = secrets.token_bytes(32)
        try:
            self._listener = _new_place(self._file.parent, self._beat)
            self._write_address()
        except OSError as error:
            _note("cannot listen for other starts", error)
            self._close()
            return
        self._listen_at(self._listener)
        self._watcher.start()

    def _listen_at(self, place: _Place) -> None:
        self._thread = threading.Thread(target=self._listen, args=(place,), name="single-instance", daemon=True)
        self._thread.start()

    def _write_address(self) -> None:
        write_object(self._file, {"address": self._address, "key": self._key.hex(), "pid": os.getpid()})

    def _watch(self) -> None:
        """Look now and then whether other starts can still find the way here."""
        while not self._stopped.wait(self._beat):
            with self._handing:
                if not self._stopped.is_set():
                    self._make_again()

    def _make_again(self) -> None:
        """Make socket and address again if they are gone; the address of another window is left as it is."""
        assert self._listener is not None
        swept = not self._listener.in_place()
        try:
            if swept:
                old, self._listener = self._listener, _new_place(self._file.parent, self._beat)
                # The thread that listens at the old one lets go of it, where it looks at all.
                old.wake()
                self._listen_at(self._listener)
            # A data folder that is gone as a whole is not made again here.
            if (swept or not os.path.lexists(self._file)) and self._file.parent.is_dir():
                self._write_address()
        except OSError as error:
            _note("cannot listen for other starts again", error)

    def stop(self) -> None:
        """Stop listening; no request is taken any more once this returns."""
        with self._handing:
            self._stopped.set()
        if self._listener is None:
            return
        _forget(self._file, self._address)
        # accept() is not woken by close() everywhere: a last call of our own wakes it.
        with contextlib.suppress(OSError):
            Client(self._address).close()
        self._listener.wake()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)
        self._close()

    @property
    def _address(self) -> str:
        assert self._listener is not None
        return self._listener.address

    def _close(self) -> None:
        if self._listener is not None:
            address = self._address
            self._listener.close()
            self._listener = None
            _remove_socket(address)

    def _listen(self, place: _Place) -> None:
        """Take what comes at this place, for as long as it is the one that others know."""
        while not self._stopped.is_set() and place is self._listener:
            try:
                connection = place.accept()
            except OSError as error:
                if self._stopped.is_set() or place is not self._listener:
                    continue
                _note("cannot accept another start", error)
                self._stopped.wait(1)
                continue
            if connection is not None:
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()
        if place is not self._listener:
            place.close()

    def _serve(self, connection: Connection[Any, Any]) -> None:
        try:
            with connection:
                deliver_challenge(connection, self._key)
                answer_challenge(connection, self._key)
                if connection.poll(PATIENCE_SECONDS) and self._take(connection.recv_bytes(_LONGEST)):
                    connection.send_bytes(_ANSWER)
        except (OSError, EOFError, AuthenticationError) as error:
            if not self._stopped.is_set():  # the last call is our own
                _note("a start was turned away", error)

    def _take(self, message: bytes) -> bool:
        request = _decoded(message)
        with self._handing:
            if request is None or self._stopped.is_set():
                return False
            self._on_request(request)
            return True


class _Place:
    """Where this window listens: a pipe on Windows, elsewhere a socket in a folder made for it."""

    def __init__(self, address: str, beat: float) -> None:
        self.address = address
        if sys.platform == "win32":
            self._pipe = Listener(address)
            return
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.bind(address)
            self._socket.listen(16)
            # So that the listening thread sees in the end that there is a new place, where nothing else wakes it.
            self._socket.settimeout(beat)
            self._made = os.stat(address)
        except OSError:
            self._socket.close()
            raise

    def accept(self) -> Connection[Any, Any] | None:
        """The next start that comes; None if none came for a moment. Raises OSError."""
        if sys.platform == "win32":
            return self._pipe.accept()
        try:
            peer, _ = self._socket.accept()
        except TimeoutError:
            return None
        peer.setblocking(True)
        return Connection(peer.detach())

    def wake(self) -> None:
        """Have who waits in `accept` look again, where the system can do that."""
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def in_place(self) -> bool:
        """Whether others would find it."""
        if sys.platform == "win32":
            try:
                _winapi.WaitNamedPipe(self.address, 1)
            except FileNotFoundError:
                return False
            except OSError:  # it is there, and all of it is taken at the moment
                return True
            return True
        try:
            return os.path.samestat(os.stat(self.address), self._made)
        except OSError:
            return False

    def close(self) -> None:
        """Listen no more."""
        if sys.platform == "win32":
            self._pipe.close()
        else:
            self._socket.close()


def _new_place(data: Path, beat: float) -> _Place:
    """Listen in the first folder that can hold a socket. Raises OSError if none can."""
    if sys.platform == "win32":
        return _Place(rf"\\.\pipe\linksfield-console-{secrets.token_hex(16)}", beat)
    trouble: OSError | None = None
    for folder in _folders_for_a_socket(data):
        made = Path(tempfile.mkdtemp(prefix=_FOLDER_PREFIX, dir=folder))
        try:
            return _Place(str(made / "window"), beat)
        except OSError as error:  # a file system without sockets
            trouble = error
            shutil.rmtree(made, ignore_errors=True)
    raise trouble or OSError("no folder for a socket")


def _folders_for_a_socket(data: Path) -> list[str]:
    """First those that no cleaner sweeps; of each the path must leave room for the socket's own name."""
    wanted = (str(data), os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir(), "/tmp")
    short = [folder for folder in wanted if folder and len(os.fsencode(folder)) <= _LONGEST_FOLDER]
    return [folder for folder in short if os.access(folder, os.W_OK | os.X_OK)]


def _ask(address_file: Path, opening: Opening, taken: threading.Event) -> None:
    """Hand the request to whoever listens; `taken` tells of success. Reads and sends bytes only, never pickles."""
    address, key = _known_address(address_file)
    _let_come_to_the_front(address_file)
    try:
        with Client(address, authkey=key) as connection:
            connection.send_bytes(json.dumps(opening._asdict()).encode())
            if connection.poll(PATIENCE_SECONDS) and connection.recv_bytes(_LONGEST) == _ANSWER:
                taken.set()
    except (FileNotFoundError, ConnectionRefusedError):
        # The window ended without tidying up.
        _forget(address_file, address)
        _remove_socket(address)
    except (OSError, EOFError, ValueError, AuthenticationError) as error:
        _note("no window answers at the known address", error)


def _known_address(address_file: Path) -> tuple[str, bytes]:
    """Address and key as written by a window; empty if the file cannot be used."""
    try:
        found = read_object(address_file) or {}
        return str(found.get("address", "")), bytes.fromhex(str(found.get("key", "")))
    except (OSError, ValueError, Damaged):
        return "", b""


def _let_come_to_the_front(address_file: Path) -> None:
    """Windows lets a window come to the front only if the process that has the front allows it: that is this start."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError, Damaged):
            pid = (read_object(address_file) or {}).get("pid")
            if isinstance(pid, int):
                ctypes.windll.user32.AllowSetForegroundWindow(pid)


def _forget(address_file: Path, address: str) -> None:
    """Remove the address file, unless another window has written its own address there."""
    if _known_address(address_file)[0] == address:
        with contextlib.suppress(OSError):
            address_file.unlink()


def _remove_socket(address: str) -> None:
    """Remove a socket that nobody listens at, with the folder made for it."""
    socket = Path(address)
    if sys.platform != "win32" and socket.parent.name.startswith(_FOLDER_PREFIX):
        with contextlib.suppress(OSError):
            socket.unlink(missing_ok=True)
            socket.parent.rmdir()


def _note(what: str, error: Exception) -> None:
    _log.warning("%s: %s", what, type(error).__name__)


def _decoded(message: bytes) -> Opening | None:
    try:
        fields = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    defaults = Opening._field_defaults
    return Opening(**{name: fields[name] for name in defaults if isinstance(fields.get(name), type(defaults[name]))})
