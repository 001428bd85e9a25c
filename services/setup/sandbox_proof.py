"""Whether what listens on a port of this machine is our own sandbox: anything could, a tunnel to Linksfield too.

`python -m services.sandbox` writes a token of its own for its port where this user alone can write and read. Who
answers, under that token, what was made up a moment ago and names that very port is what this user started; what only
passes requests on stands at another port than the sandbox behind it.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import os
import secrets
import stat
import sys
from pathlib import Path
from urllib.parse import urlsplit

from services.private_files import open_private

PATIENCE_SECONDS = 2.0
"""How long a sandbox may take to answer."""

_LONGEST = 4096


def proves_itself(origin: str, folder: Path | None = None) -> bool:
    """Whether a sandbox that this user started listens at this loopback origin. Blocks for at most about 2 s; raises
    nothing. Nothing at all is sent where no sandbox ever left a token for the port.
    """
    parts = urlsplit(origin)
    if parts.scheme != "http" or not parts.port or not parts.hostname:
        return False
    token = _token((folder or proofs_folder()) / str(parts.port))
    if not token:
        return False
    nonce = secrets.token_hex(32)
    told = _ask(parts.hostname, parts.port, nonce)
    message = f"linksfield sandbox {parts.port} {nonce}".encode()
    wanted = hmac.new(token.encode(), message, hashlib.sha256).hexdigest()
    return hmac.compare_digest(told.encode("utf-8", "replace"), wanted.encode())


def proofs_folder() -> Path:
    """Where sandboxes leave their tokens: the same place whatever HOME and TMPDIR say."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", ""), "linksfield-console", "sandboxes")
    return Path("/tmp", f"linksfield-console-sandboxes-{os.getuid()}")


def _token(file: Path) -> str:
    """What the sandbox of this port wrote; "" where there is none, or where somebody else could have."""
    try:
        if not _is_mine_alone(file.parent):
            return ""
        with os.fdopen(open_private(file, os.O_RDONLY), "r", encoding="ascii") as found:
            return found.read(_LONGEST)
    except (OSError, ValueError):
        return ""


def _is_mine_alone(folder: Path) -> bool:
    if sys.platform == "win32":
        return True
    found = os.lstat(folder)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _ask(host: str, port: int, nonce: str) -> str:
    """What answers at this port to the nonce; "" for anything but a proof."""
    connection = http.client.HTTPConnection(host, port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("POST", "/sandbox/proof", json.dumps({"nonce": nonce}).encode())
        answer = json.loads(connection.getresponse().read(_LONGEST))
    except (OSError, http.client.HTTPException, ValueError, RecursionError):
        return ""
    finally:
        connection.close()
    proof = answer.get("proof") if isinstance(answer, dict) else None
    return proof if isinstance(proof, str) else ""
