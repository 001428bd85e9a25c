"""The paths below /sandbox/: how tests and people play the customer and the time. They exist only here."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from services.sandbox.answers import Answer, Document, json_answer
from services.sandbox.fields import Received

PREFIX = "/sandbox/"

Action = Callable[[Mapping[str, object]], Document]


class Controls:
    """Answers the control paths; `actions` are by method and name, a ValueError of theirs is answered with 400."""

    def __init__(self, actions: Mapping[tuple[str, str], Action]) -> None:
        self._actions = dict(actions)

    def answer(self, received: Received) -> Answer:
        """Answer one request below /sandbox/."""
        action = self._actions.get((received.method, received.path.removeprefix(PREFIX)))
        if action is None:
            return json_answer({"error": f"there is no {received.method} {received.path}"}, 404)
        try:
            return json_answer(action(_read(received.body)))
        except ValueError as problem:
            return json_answer({"error": str(problem)}, 400)


def _read(body: bytes) -> Mapping[str, object]:
    """Read the body; an empty one counts as an empty object."""
    try:
        fields = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise ValueError("the request body is not a JSON object")
    return fields


def whole_number(fields: Mapping[str, object], name: str) -> int:
    """Return a whole number, 0 if it is not there; ValueError for anything else."""
    value = fields.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} must be a whole number, not {value!r}")
    return value


def words(fields: Mapping[str, object], name: str, default: str = "") -> str:
    """Return a text; ValueError for anything else."""
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise ValueError(f"{name} must be text, not {value!r}")
    return value


class Proof:
    """How a sandbox proves that it is one: it knows what the file that its starter wrote for its port says.

    The console reads that file, asks with words of its own making, and compares the answer. The folder is this user's
    alone: nobody else can answer. What only passes requests on stands at another port, and the answer names the port.
    """

    def __init__(self) -> None:
        self._token = secrets.token_hex(32)
        self._file: Path | None = None

    def answer(self, port: int, nonce: str) -> str:
        """The proof in hex: HMAC-SHA256 under the token, over the port and what the console made up."""
        message = f"linksfield sandbox {port} {nonce}".encode("utf-8", "replace")
        return hmac.new(self._token.encode(), message, hashlib.sha256).hexdigest()

    def publish(self, port: int) -> None:
        """Write the token's file for this port. Raises OSError where the folder cannot be had for this user alone."""
        folder = _folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_private(folder)
        file = folder / str(port)
        # One that was killed left its own; made anew, so that no link is followed.
        file.unlink(missing_ok=True)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as written:
            written.write(self._token)
        self._file = file

    def withdraw(self) -> None:
        """Remove the file, if there is one."""
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                file.unlink()


def _folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"], "linksfield-console", "sandboxes")
    # Not below the home or TMPDIR: the sandbox and the console may be started with different ones.
    return Path("/tmp", f"linksfield-console-sandboxes-{os.getuid()}")


def _check_private(folder: Path) -> None:
    if sys.platform == "win32":
        return
    found = os.lstat(folder)
    if not folder.is_dir() or folder.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(1, "not this user's alone", str(folder))
