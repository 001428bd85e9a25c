"""The command that signs a manifest, as whoever publishes it uses it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from services.support.manifest import read_manifest
from services.support.signatures import verify
from tests.services.support.manifests import MANIFEST, manifest
from tools.sign_manifest import main


def test_a_new_key_signs_and_the_public_one_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, secret = tmp_path / "manifest.json", tmp_path / "secret"
    file.write_bytes(manifest(signature="ab" * 64, later="left out"))
    assert main(["--new-key", str(secret)]) == 0
    key = capsys.readouterr().out.strip()
    assert main(["--key", str(secret), str(file)]) == 0
    made = capsys.readouterr().out
    verify(read_manifest(made.encode()), key)
    assert {name: text for name, text in json.loads(made).items() if name != "signature"} == MANIFEST
    assert secret.read_text().strip() not in made
    if os.name == "posix":
        assert secret.stat().st_mode & 0o077 == 0


def test_a_key_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("mine")
    with pytest.raises(FileExistsError):
        main(["--new-key", str(secret)])
    assert secret.read_text() == "mine"


def test_what_is_no_manifest_or_no_key_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, secret = tmp_path / "manifest.json", tmp_path / "secret"
    file.write_bytes(manifest(minimum_safe_version="99"))
    main(["--new-key", str(secret)])
    assert main(["--key", str(secret), str(file)]) == 1
    assert "no manifest: minimum_safe_version" in capsys.readouterr().err
    secret.write_text("abc")
    file.write_bytes(manifest())
    assert main(["--key", str(secret), str(file)]) == 1
    assert "holds no key" in capsys.readouterr().err
