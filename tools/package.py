"""Builds what agents get, from an environment without the tools of development: `uv run python -m tools.package`.

`build/package/` then holds the program's folder, its installers and `figures.json`. On Linux: .deb and tar; on Windows:
the installer; on macOS: the bundle and the disk image. `--compare` also builds a bare PySide6 window and the untrimmed
program, and prints sizes and starts beside theirs.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from tools import shipping

ROOT = Path(__file__).resolve().parent.parent


def windows_setup(program: Path, place: Path, version: str, sign: str = "") -> Path:
    """The installer of Windows for this folder of the program; `sign` is a command that signs the file behind it."""
    numbers = ".".join(map(str, shipping.four_numbers(version)))
    made = place / f"{shipping.NAME}-{version}-setup.exe"
    values = {"VERSION": version, "NUMBERS": numbers, "PAYLOAD": str(program), "OUT": str(made)}
    if sign:
        values["SIGN"] = sign
    defined = [f"-D{name}={value}" for name, value in values.items()]
    script = ROOT / "packaging" / "windows" / f"{shipping.NAME}.nsi"
    subprocess.run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defined, script], check=True)
    return made
