"""Builds what agents get, from an environment without the tools of development: `uv run python -m tools.package`.

`build/package` then holds the program's folder, its installers, SHA256SUMS, a CycloneDX list of what is inside, and
`figures.json`: on Linux .deb and tar, on Windows the installer, on macOS the bundle and the disk image. It also freezes
a bare PySide6 window and the untrimmed program, and prints size and start against theirs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from services.version import VERSION
from tools import frozen_starts, shipping
from tools.bill_of_materials import bill
from tools.debian import debian_package
from tools.signing import sign_unsigned

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "package"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, pack and measure."""
    reader = argparse.ArgumentParser("tools.package", description=__doc__, allow_abbrev=False)
    reader.add_argument("--only-build", action="store_true", help="compare with nothing")
    options = reader.parse_args(arguments)
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    python = environment()
    program = frozen(python, [ROOT / "pyinstaller.spec"], PLACE)
    packed = installers(program)
    figures: dict[str, object] = {path.name: path.stat().st_size for path in packed}
    figures |= {"program": size(program)} if options.only_build else compared(python, program)
    (PLACE / "sbom.cdx.json").write_text(json.dumps(bill(program), indent=2), encoding="utf-8")
    (PLACE / "figures.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packed]
    (PLACE / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    print(json.dumps(figures, indent=2))
    return 0


def environment() -> Path:
    """Python of an environment with the program's libraries and PyInstaller, nothing else."""
    folder = PLACE / "environment"
    sync = ("uv", "sync", "--quiet", "--no-default-groups", "--group", "build")
    subprocess.run(sync, cwd=ROOT, env=os.environ | {"UV_PROJECT_ENVIRONMENT": str(folder)}, check=True)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def frozen(python: Path, what: Sequence[str | Path], place: Path, **more: str) -> Path:
    """The folder that PyInstaller makes of a specification or of a script with options."""
    folders = ("--distpath", place / "dist", "--workpath", place / "work")
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, *what]
    subprocess.run(list(map(str, command)), cwd=ROOT, env=os.environ | more, check=True)
    (made,) = (path for path in (place / "dist").iterdir() if path.is_dir() and path.suffix != ".app")
    if sys.platform == "linux" and not more:
        _strip(made)
    return made


def _strip(program: Path) -> None:
    """Python's own libraries and libsodium's come with their symbols for debuggers: two thirds. Qt's do not."""
    libraries = program / "_internal"
    own = [
        *libraries.glob("libpython*.so*"),
        *libraries.glob("python3*/lib-dynload/*.so"),
        *libraries.glob("nacl/*.so"),
    ]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def installers(program: Path) -> list[Path]:
    """What is handed out on this system."""
    if sys.platform == "win32":
        sign = os.environ.get("LINKSFIELD_SIGN_WINDOWS", "")
        if sign:
            sign_unsigned(program, sign)
        return [windows_setup(program, PLACE, VERSION, sign)]
    if sys.platform == "darwin":
        bundle = program.parent / f"{shipping.TITLE}.app"
        image = PLACE / f"{shipping.NAME}-{VERSION}-{platform.machine()}.dmg"
        subprocess.run([ROOT / "packaging" / "macos" / "make_dmg", bundle, image], check=True)
        return [image]
    return [archive(program), debian_package(program, PLACE, VERSION)]


def archive(program: Path) -> Path:
    """The folder as one .tar.xz."""
    made = PLACE / f"{shipping.NAME}-{VERSION}-linux-x86_64.tar.xz"
    with tarfile.open(made, "w:xz", preset=9) as tar:
        tar.add(program, f"{shipping.NAME}-{VERSION}")
    return made


def windows_setup(program: Path, place: Path, version: str, sign: str = "") -> Path:
    """The installer of Windows for this folder of the program; `sign` is a command that signs the file behind it."""
    numbers = ".".join(map(str, shipping.four_numbers(version)))
    made = place / f"{shipping.NAME}-{version}-setup.exe"
    values = {"VERSION": version, "NUMBERS": numbers, "ORDER": shipping.in_order(version)}
    values |= {"PAYLOAD": str(program), "OUT": str(made)}
    if sign:
        values["SIGN"] = sign
    defined = [f"-D{name}={value}" for name, value in values.items()]
    script = ROOT / "packaging" / "windows" / f"{shipping.NAME}.nsi"
    subprocess.run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defined, script], check=True)
    return made


# ---------------------------------------------------------------------- figures


def compared(python: Path, program: Path) -> dict[str, object]:
    """Size and start beside a bare window, and beside the program as PyInstaller makes it without our trims."""
    script = PLACE / "bare.py"
    script.write_text(frozen_starts.BARE_WINDOW, encoding="utf-8")
    bare = frozen(python, ["--windowed", "--specpath", PLACE, script], PLACE / "bare")
    untrimmed = frozen(python, [ROOT / "pyinstaller.spec"], PLACE / "untrimmed", LINKSFIELD_UNTRIMMED="1")
    programs = {"program": program, "bare window": bare, "untrimmed": untrimmed}
    starts = frozen_starts.compared(programs, base="bare window")
    share = size(program)["bytes"] / size(untrimmed)["bytes"]
    figures = {name: size(each) | starts[name] for name, each in programs.items()}
    return {**figures, "size_of_untrimmed": round(share, 3)}


def size(program: Path) -> dict[str, float]:
    """Bytes on disk and number of files."""
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    return {"bytes": sum(path.stat().st_size for path in files), "files": len(files)}


if __name__ == "__main__":
    raise SystemExit(main())
