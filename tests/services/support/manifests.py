"""Manifests as somebody would publish them, for tests."""

from __future__ import annotations

import json

from services.support.manifest import read_manifest
from services.support.signatures import sign

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


SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
"""The secret key of the first example in RFC 8032; KEY is the public one that stands there with it."""
KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
OTHER_KEY = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"


def signed_manifest(**changed: object) -> bytes:
    """A manifest that the secret key of KEY signed."""
    found = read_manifest(manifest(**changed))
    return manifest(**changed, signature=sign(found, SEED))


LOCKING = manifest(minimum_safe_version="9.0")
