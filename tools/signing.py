"""Signs what Windows loads: the executables, and every library that its own makers did not sign."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

LOADED = (".exe", ".pyd", ".dll")
_PE32_PLUS = 0x20B
_SECURITY_DIRECTORY = 4


def sign_unsigned(program: Path, command: str) -> list[Path]:
    """Sign what is not signed in this folder of the program; returns it. `command` is run with the file's name behind.

    Raises CalledProcessError if it fails for one of them.
    """
    unsigned = [path for path in sorted(program.rglob("*")) if path.suffix in LOADED and not is_signed(path)]
    for path in unsigned:
        subprocess.run(f'{command} "{path}"', shell=True, check=True)
    return unsigned


def is_signed(file: Path) -> bool:
    """Whether a PE file carries a signature (not whether it holds): its table of certificates is not empty."""
    read = file.read_bytes()
    (header,) = struct.unpack_from("<I", read, 0x3C)
    optional = header + 24
    (magic,) = struct.unpack_from("<H", read, optional)
    directories = optional + (112 if magic == _PE32_PLUS else 96)
    _, size = struct.unpack_from("<II", read, directories + 8 * _SECURITY_DIRECTORY)
    return bool(size)
