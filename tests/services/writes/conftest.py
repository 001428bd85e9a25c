from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.writes.stage import Stage, stage


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as one:
        yield one
