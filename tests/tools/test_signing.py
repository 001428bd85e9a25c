"""What Windows gets is signed with a certificate made here: every file that Windows loads, setup and uninstaller."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from services.version import VERSION
from tests.support import require_tools
from tools.package import ROOT, windows_setup
from tools.shipping import EXECUTABLES
from tools.signing import is_signed, sign_unsigned

pytestmark = pytest.mark.system
SIGN = ROOT / "packaging" / "windows" / "sign"
# An executable of Windows that comes with NSIS: what is signed need not run here.
A_PROGRAM = Path("/usr/share/nsis/Stubs/zlib-amd64-unicode")


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate for signing programs, that signs itself and ends tomorrow."""
    require_tools("makensis", "osslsigncode", "openssl")
    made, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    whom = ("-subj", "/CN=Nobody, for tests", "-addext", "extendedKeyUsage=codeSigning", "-days", "1")
    request = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *whom, "-keyout", key, "-out", made)
    subprocess.run(request, check=True, capture_output=True)
    monkeypatch.setenv("LINKSFIELD_CERTIFICATE", str(made))
    monkeypatch.setenv("LINKSFIELD_KEY", str(key))
    return made


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder of the program, as far as signing goes."""
    folder = tmp_path / "program"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    for name in (*(f"{name}.exe" for name, _ in EXECUTABLES), "_internal/ours.pyd", "_internal/PySide6/theirs.dll"):
        shutil.copyfile(A_PROGRAM, folder / name)
    (folder / "_internal" / "base_library.zip").write_bytes(b"PK")
    return folder


def assert_holds(file: Path, certificate: Path) -> None:
    command = ("osslsigncode", "verify", "-CAfile", certificate, "-in", file)
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "Signature verification: ok" in said
    assert "CN=Nobody, for tests" in said


def test_every_file_that_windows_loads_is_signed_once(certificate: Path, program: Path) -> None:
    (theirs,) = program.rglob("theirs.dll")
    subprocess.run([SIGN, theirs], check=True)
    before = theirs.read_bytes()
    signed = sign_unsigned(program, str(SIGN))
    assert {path.name for path in signed} == {*(f"{name}.exe" for name, _ in EXECUTABLES), "ours.pyd"}
    for path in signed:
        assert_holds(path, certificate)
    assert theirs.read_bytes() == before
    assert sign_unsigned(program, str(SIGN)) == []


def test_a_signature_that_cannot_be_made_stops_the_release(certificate: Path, program: Path) -> None:
    certificate.write_text("no certificate", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        sign_unsigned(program, str(SIGN))


@pytest.mark.parametrize("version", [VERSION, "1.0rc1"])
def test_setup_and_uninstaller_are_signed(certificate: Path, program: Path, tmp_path: Path, version: str) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    # The uninstaller is signed on its way into the setup: a copy shows what went in.
    command = tmp_path / "sign_and_keep"
    command.write_text(f'#!/bin/sh\nset -e\n"{SIGN}" "$1"\ncp "$1" "{kept}/"\n', encoding="utf-8")
    command.chmod(0o700)
    setup = windows_setup(program, tmp_path, version, str(command))
    assert_holds(setup, certificate)
    (uninstaller,) = (path for path in kept.iterdir() if path.name != setup.name)
    assert_holds(uninstaller, certificate)
    assert f"ProductVersion\0{version}\0".encode("utf-16-le") in setup.read_bytes()


def test_without_a_command_nothing_is_signed(program: Path, tmp_path: Path) -> None:
    require_tools("makensis")
    assert not is_signed(windows_setup(program, tmp_path, VERSION))
