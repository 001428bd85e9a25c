"""Signs the manifest of updates, for whoever publishes it.

`uv run python -m tools.sign_manifest --new-key FILE` makes a secret key and prints the public one, which agents set
beside the address. `uv run python -m tools.sign_manifest --key FILE MANIFEST` checks the manifest and prints it signed.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

from services.private_files import open_private
from services.support.manifest import BadManifest, Manifest, read_manifest
from services.support.signatures import public_key, sign, verify


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a key, or sign; 1 if the manifest is none, or the key."""
    reader = argparse.ArgumentParser("tools.sign_manifest", description=__doc__, allow_abbrev=False)
    reader.add_argument("--new-key", type=Path, metavar="FILE", help="make a secret key; the file must not be there")
    reader.add_argument("--key", type=Path, metavar="FILE", help="the secret key")
    reader.add_argument("manifest", type=Path, nargs="?")
    options = reader.parse_args(arguments)
    if options.new_key is not None:
        print(public_key(_new_key(options.new_key)))
        return 0
    if options.key is None or options.manifest is None:
        reader.error("a key and a manifest are wanted, or --new-key")
    try:
        print(signed(options.manifest.read_bytes(), _kept_key(options.key)))
    except BadManifest as error:
        print(f"this is no manifest: {error.reason}", file=sys.stderr)
        return 1
    except ValueError:
        print(f"{options.key} holds no key", file=sys.stderr)
        return 1
    return 0


def signed(raw: bytes, seed: bytes) -> str:
    """Sign a manifest; returns it with its signature, as JSON that was read and verified again. Raises BadManifest."""
    manifest = read_manifest(raw)
    texts = {**_texts(manifest), "signature": sign(manifest, seed)}
    made = json.dumps(texts, ensure_ascii=False, indent=2)
    verify(read_manifest(made.encode()), public_key(seed))
    return made


def _texts(manifest: Manifest) -> dict[str, str]:
    return {
        "version": manifest.version,
        "minimum_safe_version": manifest.minimum_safe_version,
        "sha256": manifest.sha256,
        "notes": manifest.notes,
        "link": manifest.link,
    }


def _new_key(path: Path) -> bytes:
    """A new secret key, kept in a file for this user alone. Raises FileExistsError."""
    seed = secrets.token_bytes(32)
    with os.fdopen(open_private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
        file.write(f"{seed.hex()}\n".encode())
    return seed


def _kept_key(path: Path) -> bytes:
    """The key in a file. Raises ValueError if it is none."""
    seed = bytes.fromhex(path.read_text(encoding="utf-8").strip())
    if len(seed) != 32:
        raise ValueError("a key has 32 bytes")
    return seed


if __name__ == "__main__":
    raise SystemExit(main())
