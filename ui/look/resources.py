"""Where the files of `resources/` are."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*names: str) -> Path:
    """A file of `resources/`, from the source tree as well as from the frozen program."""
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parent.parent.parent
    return base.joinpath("resources", *names)
