from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.desk.desk import Desk
from services.sandbox import Sandbox
from tests.services.bulk.desks import desk_over


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> Iterator[Desk]:
    made = desk_over(sandbox, tmp_path)
    yield made
    made.close()
