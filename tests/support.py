"""What tests of several parts share."""

from __future__ import annotations

import os
import shutil

import pytest


def require_tools(*names: str) -> None:
    """Skip this test where one of these programs is not installed; on CI, where all must be, fail it."""
    missing = [name for name in names if shutil.which(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)}"
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(reason)
    pytest.skip(reason)
