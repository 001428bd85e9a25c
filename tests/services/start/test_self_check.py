from __future__ import annotations

import json
import os
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from services.setup.vault import Vault
from services.start.folders import Folders
from services.start.self_check import (
    certificate_store,
    keyring_state,
    library_versions,
    none_references_lost,
    self_check,
)
from services.version import VERSION
from tests.services.keyrings import MemoryKeyring, no_keyring

ROOT = Path(__file__).resolve().parents[3]


def nothing() -> None:
    """Lose no reference."""


def test_a_healthy_installation_is_ok_and_says_all_there_is_to_say(tmp_path: Path) -> None:
    found = self_check(
        Folders(tmp_path), keyring_state(Vault(MemoryKeyring())), extra={"qt": "6.11.3"}, exercise=nothing
    )
    assert json.loads(json.dumps(found)) == found
    assert found["ok"] is True
    assert (found["version"], found["qt"], found["frozen"]) == (VERSION, "6.11.3", False)
    assert found["python"] == sys.version.split()[0]
    assert (found["keyring"], found["keyring_warning"]) == ("keyrings MemoryKeyring", None)
    assert found["data_folder"] == {"path": str(tmp_path), "writable": True}
    assert found["none_references_lost"] in range(100)


def test_a_missing_keyring_is_a_warning_only(tmp_path: Path) -> None:
    found = self_check(Folders(tmp_path), keyring_state(Vault(no_keyring())), extra={}, exercise=nothing)
    assert (found["ok"], found["keyring"], found["keyring_warning"]) == (True, None, "no_backend")


def test_a_data_folder_that_cannot_be_written_is_not_ok(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    found = self_check(Folders(tmp_path / "file"), keyring_state(Vault(MemoryKeyring())), extra={}, exercise=nothing)
    assert found["ok"] is False
    assert found["data_folder"]["writable"] is False  # type: ignore[index]  # an object, as the test above shows


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_lost_references_to_none_are_counted() -> None:
    kept: list[None] = [None] * 5000
    assert none_references_lost(kept.clear) >= 4900


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_an_installation_that_loses_references_to_none_is_not_ok(tmp_path: Path) -> None:
    kept: list[None] = [None] * 5000
    found = self_check(Folders(tmp_path), keyring_state(Vault(MemoryKeyring())), extra={}, exercise=kept.clear)
    assert found["ok"] is False


def test_every_shipped_library_has_its_version() -> None:
    found = library_versions()
    assert found["requests"] == metadata.version("requests")
    assert None not in found.values()


def test_every_declared_dependency_is_among_the_shipped_libraries() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {requirement.split(">")[0].strip() for requirement in project["dependencies"]}
    assert declared <= set(library_versions())


def test_the_certificate_store_is_named() -> None:
    found = certificate_store()
    assert found["kind"] in {"OpenSSL", "Windows certificate store", "macOS keychain"}
    assert "error" not in found


def test_the_self_check_writes_below_the_data_folder_only(tmp_path: Path) -> None:
    self_check(Folders(tmp_path / "data"), keyring_state(Vault(MemoryKeyring())), extra={}, exercise=nothing)
    assert os.listdir(tmp_path) == ["data"]
