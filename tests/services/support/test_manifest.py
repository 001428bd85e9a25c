from __future__ import annotations

import json
from itertools import pairwise

import pytest

from services.support.manifest import LARGEST, BadManifest, read_manifest
from services.support.versions import is_newer, read_version
from services.version import VERSION
from tests.services.support.manifests import MANIFEST, SUM, manifest


def test_our_own_version_is_one() -> None:
    assert read_version(VERSION) is not None


def test_versions_come_in_their_order() -> None:
    ordered = ["0.9", "0.10a1", "0.10b2", "0.10rc1", "0.10rc2", "0.10", "0.10.0.1", "1.0", "10.0"]
    assert all(is_newer(later, earlier) and not is_newer(earlier, later) for earlier, later in pairwise(ordered))


def test_trailing_zeros_make_no_newer_version() -> None:
    assert read_version("1.2") == read_version("1.2.0.0")


@pytest.mark.parametrize("text", ["", "v1.0", "1.", "1..2", "1.2.3.4.5", "1.0-beta", "1.0 ", "١", "1234567", "latest"])
def test_of_what_is_no_version_nothing_is_said(text: str) -> None:
    assert read_version(text) is None
    assert not is_newer(text, "0.1")
    assert not is_newer("9.9", text)


def test_a_manifest_is_read_and_keys_that_are_not_known_are_left_out() -> None:
    found = read_manifest(b"\xef\xbb\xbf" + manifest(sha256=SUM.upper(), sha512="later"))
    assert found.version == "9.1.0"
    assert found.minimum_safe_version == "0.0.1"
    assert (found.sha256, found.link, found.notes) == (SUM, MANIFEST["link"], MANIFEST["notes"])


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"version": None}, "version"),
        ({"version": 9}, "version"),
        ({"version": "newest"}, "version"),
        ({"minimum_safe_version": None}, "minimum_safe_version"),
        ({"minimum_safe_version": ""}, "minimum_safe_version"),
        # Then not even the newest could be worked with.
        ({"minimum_safe_version": "9.1.1"}, "minimum_safe_version"),
        ({"sha256": "5e" * 31}, "sha256"),
        ({"sha256": "5g" * 32}, "sha256"),
        ({"notes": ["a", "b"]}, "notes"),
        ({"notes": "n" * 20_001}, "notes"),
        ({"link": None}, "link"),
        ({"link": "http://example.com/"}, "link"),
        ({"link": "http://127.0.0.1/"}, "link"),
        ({"link": "file:///C:/setup.exe"}, "link"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "https://user@example.com/"}, "link"),
        ({"link": "https://example.com\\@evil.test/"}, "link"),
        ({"link": "https://example.com/" + "a" * 500}, "link"),
    ],
)
def test_half_a_manifest_is_none(changed: dict[str, object], reason: str) -> None:
    with pytest.raises(BadManifest) as caught:
        read_manifest(manifest(**changed))
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "not_json"),
        (b"<html>sign in</html>", "not_json"),
        (b"\xff\xfe", "not_json"),
        (b"[" * (LARGEST - 1), "not_json"),
        (b'{"version": NaN}', "not_json"),
        (b"1" * 5000, "not_json"),
        (b"[1]", "not_object"),
        (json.dumps(MANIFEST).replace("{", '{"version": "9.2", ', 1).encode(), "said_twice"),
        (manifest(other={"a": 1}).replace(b'"a": 1', b'"a": 1, "a": 2'), "said_twice"),
    ],
)
def test_what_is_no_object_is_no_manifest(raw: bytes, reason: str) -> None:
    with pytest.raises(BadManifest) as caught:
        read_manifest(raw)
    assert caught.value.reason == reason
