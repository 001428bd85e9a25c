from __future__ import annotations

import tomllib
from pathlib import Path

from services.version import VERSION

ROOT = Path(__file__).resolve().parents[2]


def test_pyproject_and_the_program_say_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
