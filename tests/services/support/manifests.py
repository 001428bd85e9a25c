"""Manifests as somebody would publish them, for tests."""

from __future__ import annotations

import json

SUM = "5e" * 32
MANIFEST: dict[str, object] = {
    "version": "9.1.0",
    "minimum_safe_version": "0.0.1",
    "sha256": SUM,
    "notes": "Orders are read <b>faster</b>.\nNothing else.",
    "link": "https://example.com/console/9.1.0",
}


def manifest(**changed: object) -> bytes:
    """A good manifest of version 9.1.0, which asks nothing of older ones; `changed` keys are otherwise."""
    found = {name: value for name, value in (MANIFEST | changed).items() if value is not None}
    return json.dumps(found).encode()


LOCKING = manifest(minimum_safe_version="9.0")
