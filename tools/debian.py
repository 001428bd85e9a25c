"""The program as a Debian package: desktop entry, icons, AppStream, and the handler of its addresses."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from services.start.missing_libraries import PACKAGES
from tools import icons, shipping

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"

# What PyInstaller leaves to the system.
DEPENDS = ("libc6 (>= 2.34)", *PACKAGES, "libcups2")


def debian_package(program: Path, place: Path, version: str) -> Path:
    """`NAME_VERSION_amd64.deb` of this folder of the program; removing it leaves the agents' data where it is."""
    tree = place / "debian"
    _fill(tree, program)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(version, _kilobytes(tree)), encoding="utf-8")
    made = place / f"{shipping.NAME}_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z9", tree, made], check=True)
    shutil.rmtree(tree)
    return made


def control(version: str, kilobytes: int) -> str:
    """The package's description. "1.0rc1" comes before "1.0" for Debian too: as 1.0~rc1."""
    ordered = re.sub(r"\.?((?:dev|a|b|rc)\d)", r"~\1", version)
    return (
        f"Package: {shipping.NAME}\n"
        f"Version: {ordered}\n"
        "Architecture: amd64\n"
        f"Maintainer: {shipping.COMPANY} <noreply@example.invalid>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        "Recommends: fonts-noto-cjk, gnome-keyring | kwalletmanager\n"
        "Section: misc\n"
        "Priority: optional\n"
        "Description: desktop console for support staff who fix orders of SIM cards\n"
        " Look a card up, see what it has and what comes next, and put it right.\n"
    )


def _fill(tree: Path, program: Path) -> None:
    share = tree / "usr" / "share"
    shutil.copytree(program, tree / "usr" / "lib" / shipping.NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    for name, _ in shipping.EXECUTABLES:
        (tree / "usr" / "bin" / name).symlink_to(f"../lib/{shipping.NAME}/{name}")
    _put(LINUX / f"{shipping.NAME}.desktop", share / "applications")
    _put(next(LINUX.glob("*.metainfo.xml")), share / "metainfo")
    _put(ROOT / "LICENSE", share / "doc" / shipping.NAME, "copyright")
    with (share / "doc" / shipping.NAME / "copyright").open("a", encoding="utf-8") as copyright_file:
        copyright_file.write(f"\nWhat comes along has other licences: /usr/lib/{shipping.NAME}/_internal/licences\n")
    _put(icons.SOURCE, share / "icons" / "hicolor" / "scalable" / "apps")
    for size in icons.LINUX_SIZES:
        picture = icons.FOLDER / f"{shipping.NAME}-{size}.png"
        _put(picture, share / "icons" / "hicolor" / f"{size}x{size}" / "apps", f"{shipping.NAME}.png")


def _put(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def _kilobytes(tree: Path) -> int:
    return sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
