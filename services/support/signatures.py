"""Whether a manifest of updates was signed: Ed25519 over its five texts, by libsodium.

Its form is ours (docs/contracts.md): keys and signatures are lower-case hex; a key is public, whoever signs has the
secret one (tools/sign_manifest.py).
"""

from __future__ import annotations

import json

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from services.support.manifest import BadManifest, Manifest, is_key


def signed_bytes(manifest: Manifest) -> bytes:
    """What a signature is over: the five texts as a JSON object, keys in order, without blanks, ASCII alone."""
    texts = {
        "link": manifest.link,
        "minimum_safe_version": manifest.minimum_safe_version,
        "notes": manifest.notes,
        "sha256": manifest.sha256,
        "version": manifest.version,
    }
    return json.dumps(texts, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def sign(manifest: Manifest, seed: bytes) -> str:
    """The signature of a manifest by the secret key of these 32 bytes, as hex."""
    return SigningKey(seed).sign(signed_bytes(manifest)).signature.hex()


def public_key(seed: bytes) -> str:
    """The public key of the secret one of these 32 bytes, as hex."""
    return SigningKey(seed).verify_key.encode().hex()


def verify(manifest: Manifest, key: str) -> None:
    """Raise BadManifest unless the key has signed this manifest.

    Reasons: "bad_key" (the key is none), "not_signed" (there is no signature), "bad_signature".
    """
    if not is_key(key):
        raise BadManifest("bad_key")
    if not manifest.signature:
        raise BadManifest("not_signed")
    try:
        VerifyKey(bytes.fromhex(key)).verify(signed_bytes(manifest), bytes.fromhex(manifest.signature))
    except BadSignatureError:
        raise BadManifest("bad_signature") from None
