"""Stories about the window as a whole: every page is made before they begin."""

from __future__ import annotations

import pytest


@pytest.fixture
def whole_window() -> bool:
    return True
