from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import require_tools

ROOT = Path(__file__).resolve().parents[3]
INSIDE = 'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$0" "$@"'


def environment(folder: Path) -> dict[str, str]:
    """A user of its own: no keyring, no bus and no screen of whoever runs the tests."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder),
        "LANG": "C.UTF-8",
    }


def said_inside(folder: Path, *command: str) -> str:
    """What a command prints inside a new D-Bus session."""
    ended = subprocess.run(
        ["dbus-run-session", "--", *command],
        cwd=ROOT,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.mark.system
def test_a_real_secret_service_keeps_codes_and_says_missing_locked_and_absent(tmp_path: Path) -> None:
    require_tools("dbus-run-session", "gnome-keyring-daemon")
    command = ("sh", "-c", INSIDE, sys.executable, "-m", "tests.services.secret_service")
    assert json.loads(said_inside(tmp_path, *command)) == {
        "backend": "SecretService Keyring",
        "warning": None,
        "stored": "P000270",
        "missing": "missing",
        "renamed": ["missing", "P000270"],
        "forgotten": "missing",
        "is_locked": True,
        "locked": "locked",
        "absent": "absent",
    }


@pytest.mark.system
def test_without_a_bus_there_is_no_backend(tmp_path: Path) -> None:
    program = (
        "from services.errors import SecretUnavailable; from services.setup.vault import Vault\n"
        "try: Vault().read('UAT')\n"
        "except SecretUnavailable as error: print(error.trouble.value)"
    )
    surroundings = {**environment(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/no/such/bus"}
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "no-backend"
