"""Another start with the same data folder hands its card over to the window that is open already, and goes."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

    from services.paths import Folders

PATIENCE_SECONDS = 2.0
_ANSWER = b"opened"
_LONGEST = 10_000
_log = logging.getLogger("console.hand_over")


class Request(NamedTuple):
    """What a start was asked to open; empty fields mean: just come to the front."""

    card: str = ""
    ticket: str = ""
    profile: str = ""


def hand_over(folders: Folders, request: Request) -> bool:
    """Give the request to the window that works in this data folder; false if there is none that answers.

    Cheap when none ever did: only the address file is looked for. Waits at most 2 seconds.
    """
    address_file = _address_file(folders)
    if not address_file.exists():
        return False
    taken = threading.Event()
    # A peer that hangs must not keep this start from going on: the asking thread is left behind.
    threading.Thread(target=_ask, args=(address_file, request, taken), daemon=True).start()
    return taken.wait(PATIENCE_SECONDS)


class Receiver:
    """Listens for other starts, on a thread of its own; `on_request` is called on that thread."""

    def __init__(self, folders: Folders, on_request: Callable[[Request], None]) -> None:
        self._file = _address_file(folders)
        self._on_request = on_request
        self._key = secrets.token_bytes(32)
        self._listener: Listener | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin to listen. A system that cannot is only logged: every start then opens its own window."""
        from multiprocessing.connection import Listener

        try:
            self._listener = Listener(_new_address(), authkey=self._key)
            self._write_address(str(self._listener.address))
        except OSError as error:
            _log.warning("cannot listen for other starts: %s", type(error).__name__)
            return
        threading.Thread(target=self._listen, name="hand-over", daemon=True).start()

    def stop(self) -> None:
        """Stop listening; the address goes first, so that nobody asks any more."""
        self._stopping = True
        if self._listener is None:
            return
        self._file.unlink(missing_ok=True)
        # accept() is not woken by close() everywhere: a last call of our own wakes it.
        with contextlib.suppress(OSError, EOFError, ImportError):
            _connect(str(self._listener.address), self._key).close()
        self._listener.close()

    def _listen(self) -> None:
        from multiprocessing import AuthenticationError

        assert self._listener is not None
        while not self._stopping:
            try:
                with self._listener.accept() as connection:
                    self._take(connection)
            except (OSError, EOFError, AuthenticationError) as error:
                _log.info("a start was turned away: %s", type(error).__name__)

    def _take(self, connection: Connection[Any, Any]) -> None:
        if self._stopping or not connection.poll(PATIENCE_SECONDS):
            return
        request = _decoded(connection.recv_bytes(_LONGEST))
        if request is not None:
            self._on_request(request)
            connection.send_bytes(_ANSWER)

    def _write_address(self, address: str) -> None:
        content = json.dumps({"address": address, "key": self._key.hex()})
        descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(content)


def _address_file(folders: Folders) -> Path:
    return folders.data / "window.address"


def _new_address() -> str:
    name = f"linksfield-console-{secrets.token_hex(8)}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    # A socket's path may be 104 bytes at most: the data folder's own path can be longer.
    return str(Path(tempfile.mkdtemp(prefix="lfc-")) / "window")


def _ask(address_file: Path, request: Request, taken: threading.Event) -> None:
    from multiprocessing import AuthenticationError

    try:
        found = json.loads(address_file.read_text(encoding="utf-8"))
        with _connect(found["address"], bytes.fromhex(found["key"])) as connection:
            connection.send_bytes(json.dumps(request._asdict()).encode())
            if connection.poll(PATIENCE_SECONDS) and connection.recv_bytes(_LONGEST) == _ANSWER:
                taken.set()
    except (OSError, EOFError, ValueError, KeyError, TypeError, AuthenticationError) as error:
        _log.info("no window answers at the known address: %s", type(error).__name__)


def _connect(address: str, key: bytes) -> Connection[Any, Any]:
    from multiprocessing.connection import Client

    return Client(address, authkey=key)


def _decoded(message: bytes) -> Request | None:
    try:
        fields = json.loads(message)
        return Request(*(str(fields.get(name, "")) for name in Request._fields))
    except (ValueError, AttributeError):
        return None
