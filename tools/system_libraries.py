"""The libraries of Debian that PyInstaller takes along on Linux: which packages they are from, and their licences."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

FOLDER = "licences/system"
"""Where their licences ship: one text a package, as Debian has it."""

_SYSTEM = ("/lib/", "/usr/lib/")


def licences(sources: Iterable[str]) -> list[tuple[str, str, str]]:
    """Entries for PyInstaller: the licence of each package that one of these files is from. Nowhere but on Debian."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return []
    texts = {package: Path("/usr/share/doc", package, "copyright") for package in packages(sources)}
    return [(f"{FOLDER}/{package}.txt", str(text), "DATA") for package, text in texts.items() if text.exists()]


def packages(sources: Iterable[str]) -> list[str]:
    """The packages that own these files, by name; what is no file of the system's is none of theirs."""
    real = {os.path.realpath(source) for source in sources}
    # Debian moved /lib to /usr/lib, and its list still names some files by the old path.
    asked = {path.removeprefix(prefix) for path in real if path.startswith(_SYSTEM) for prefix in ("", "/usr")}
    command = ["dpkg-query", "--search", *sorted(asked)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout if asked else ""
    return sorted({line.partition(":")[0] for line in told.splitlines() if not line.startswith("diversion ")})


def versions(names: Iterable[str]) -> dict[str, str]:
    """The installed version of each of these packages."""
    form = "${Package} ${Version}\\n"
    told = subprocess.run(["dpkg-query", "-W", "-f", form, *names], capture_output=True, text=True, check=True).stdout
    return dict(line.split(" ", 1) for line in told.splitlines())
