"""Who signed a manifest: the form of what is signed, keys and signatures, and what is not believed."""

from __future__ import annotations

import hashlib
import json

import pytest

from services.errors import BadInput
from services.support.manifest import BadManifest, check_key, read_manifest
from services.support.signatures import public_key, signed_bytes, verify
from tests.services.support.manifests import KEY, OTHER_KEY, SEED, manifest, signed_manifest


def reason(raw: bytes, key: str = KEY) -> str:
    """Why a manifest is not believed; "" if it is."""
    try:
        verify(read_manifest(raw), key)
    except BadManifest as error:
        return error.reason
    return ""


def test_the_key_is_that_of_the_standards_example() -> None:
    assert public_key(SEED) == KEY


def test_what_is_signed_has_one_form_whatever_the_file_looks_like() -> None:
    said = {
        "version": "1.2",
        "minimum_safe_version": "1",
        "sha256": "AB" * 32,
        "notes": "新\n",
        "link": "https://a.example",
    }
    one = read_manifest(json.dumps(said, indent=4).encode())
    other = read_manifest(json.dumps(dict(reversed(said.items())), ensure_ascii=False).encode())
    assert signed_bytes(one) == signed_bytes(other)
    assert (
        hashlib.sha256(signed_bytes(one)).hexdigest()
        == hashlib.sha256(
            b'{"link":"https://a.example","minimum_safe_version":"1","notes":"\\u65b0\\n","sha256":"'
            + b"ab" * 32
            + b'",'
            b'"version":"1.2"}'
        ).hexdigest()
    )


def test_a_signed_manifest_is_believed_by_its_key_alone() -> None:
    assert reason(signed_manifest()) == ""
    assert reason(signed_manifest(), OTHER_KEY) == "bad_signature"


@pytest.mark.parametrize(
    "changed",
    [
        {"version": "9.1.1"},
        {"minimum_safe_version": "0.0.2"},
        {"sha256": "5f" * 32},
        {"notes": "Others."},
        {"link": "https://evil.test/console/9.1.0"},
    ],
)
def test_whatever_is_changed_the_signature_does_not_fit(changed: dict[str, object]) -> None:
    signature = json.loads(signed_manifest())["signature"]
    assert reason(manifest(**changed, signature=signature)) == "bad_signature"


def test_a_signature_that_was_moved_or_made_up_does_not_fit() -> None:
    signature = json.loads(signed_manifest())["signature"]
    for made_up in ("00" * 64, "ff" * 64, signature[2:] + signature[:2], signature[:64] + "00" * 32):
        assert reason(manifest(signature=made_up)) == "bad_signature"
    assert reason(manifest(signature=signature.upper())) == ""


@pytest.mark.parametrize("signature", ["ab" * 63, "xy" * 64, 5, ["ab" * 64], "ab" * 65])
def test_what_is_no_signature_makes_no_manifest(signature: object) -> None:
    with pytest.raises(BadManifest) as caught:
        read_manifest(manifest(signature=signature))
    assert caught.value.reason == "signature"


def test_without_a_signature_it_is_not_signed() -> None:
    assert reason(manifest()) == "not_signed"
    assert reason(manifest(signature="")) == "not_signed"


# The second is a number of 32 bytes that is no point of the curve.
@pytest.mark.parametrize(
    ("key", "said"), [("d75a98", "bad_key"), (KEY.upper(), "bad_key"), ("02" * 32, "bad_signature")]
)
def test_a_key_that_is_none_believes_nothing(key: str, said: str) -> None:
    assert reason(signed_manifest(), key) == said


@pytest.mark.parametrize("typed", ["", "d75a98", KEY + "0", f"{KEY[:-1]}g", "Bearer " + KEY])
def test_what_cannot_be_a_key_is_not_taken(typed: str) -> None:
    check_key(KEY)
    with pytest.raises(BadInput) as caught:
        check_key(typed)
    assert caught.value.reason == "not_a_key"
