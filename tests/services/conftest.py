from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.desk.office import Office, office_in


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path) as one:
        yield one
