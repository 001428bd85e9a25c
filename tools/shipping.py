"""What ships and what does not, and what the systems are told about the program; for pyinstaller.spec and its tests."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

NAME = "linksfield-console"
TITLE = "Linksfield Console"
COMPANY = "Linksfield Console contributors"
COPYRIGHT = "MIT licence; Qt under LGPL-3.0"
BUNDLE_ID = "io.github.linksfield-console.console"
OLDEST_MACOS = "13.0"

# The bundle of macOS takes "has a console" from the last one: that has to be the window, or macOS runs the program as a
# background process without Dock icon, menu bar and focus.
EXECUTABLES = ((f"{NAME}-cli", True), (NAME, False))
"""The executables with whether each has a console, in the order in which they are collected."""

MODULES = f"{NAME}.pyz"
"""The compiled modules of the program, for both executables; packaging/modules_beside.py says where they lie."""

_STAGES = (".dev", "a", "b", "rc")
"""What comes before a release, in its order."""

LEFT_OUT: dict[str, tuple[str, ...]] = {
    "not used by the window": (
        "Qml", "Quick", "Pdf", "VirtualKeyboard", "virtualkeyboard", "Designer", "Sql", "Test.", "qmltooling",
        "networkinformation", "WaylandCompositor", "graphics-integration-server", "plugins/generic",
    ),
    "other screens than those of the three systems": (
        "egldeviceintegrations", "eglfs", "EglFS", "EglFs", "linuxfb", "qvnc", "vkkhr", "qminimal", "qdirect2d",
    ),
    "OpenGL in software: the window is drawn by Qt's own painter": ("opengl32sw", "d3dcompiler"),
    "the one style is Qt's own Fusion": ("plugins/styles", "gtk", "gdk"),
    "brought along by GTK's theme alone": (
        "libatk", "libatspi", "pango", "cairo", "pixman", "libepoxy", "libthai", "libdatrie", "fribidi",
    ),
    "no page or picture of the window has these formats": (
        "qicns", "qtga", "qtiff", "qwbmp", "qwebp", "qgif", "qjpeg", "qico",
    ),
    "calls go through Python's TLS and the system's certificates": ("plugins/tls",),
    "printing is the system's own (CUPS); where it has none, a QR code is printed into a file": (
        "libcups", "libgnutls", "libp11-kit", "libunistring", "libtasn1", "libnettle", "libhogweed", "libgmp",
        "libidn2", "libavahi",
    ),
    "other languages than ours": ("Qt/translations", "PySide6/translations"),
    "compiled to .qm": (".ts",),
    "lists of files for pip, and what others were built from": ("dist-info/RECORD", "dist-info/sboms"),
}  # fmt: skip
"""Parts of names that are not shipped, by the reason why."""

NOT_ON_WINDOWS_AND_MACOS = ("cryptography", "cffi", "pycparser", "secretstorage", "jeepney")
"""Modules of the Secret Service of Linux; elsewhere they come along with libraries that can use them."""

NEVER_USED = (
    "tkinter", "unittest", "pydoc", "setuptools", "pip", "doctest", "lib2to3", "distutils", "ensurepip", "test",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "trustme", "pytest", "hypothesis", "OpenSSL",
    "urllib3.contrib.pyopenssl", "urllib3.contrib.emscripten",
    # Of the developers' tools alone; msgspec takes it where it is there, and Python's own where not.
    "typing_extensions",
)  # fmt: skip
"""Modules that no start of the program imports."""

HOOKS_LEFT_OUT = {
    "pyi_rth_multiprocessing": "no process is started by multiprocessing, of which the window uses the connections",
    "pyi_rth_pkgutil": "nothing looks for modules by walking folders",
    "pyi_rth_inspect": "no source is looked up: none ships",
}
"""What PyInstaller runs at every start before the program, by why not here: a tenth of the time to the first paint."""


def ships(name: str) -> bool:
    """Whether this file, by its name in the program's folder, is shipped."""
    name = name.replace("\\", "/")
    if name.startswith("resources/"):
        return not name.endswith(".ts")
    return not any(part in name for parts in LEFT_OUT.values() for part in parts)


def excluded_modules(platform: str) -> list[str]:
    """The modules that are left out on a platform as `sys.platform` names it."""
    return [*NEVER_USED, *(() if platform == "linux" else NOT_ON_WINDOWS_AND_MACOS)]


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows wants it: "1.2.3" is 1.2.3.0, "1.0rc1" is 1.0.0.0 (the text beside it says the rest)."""
    release = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in release.group().split(".")] if release else []
    major, minor, patch, build = [*numbers, 0, 0, 0, 0][:4]
    return major, minor, patch, build


def in_order(version: str) -> str:
    """A version as four numbers that compare as the versions do: "1.0rc1" comes before "1.0", after "1.0b2"."""
    major, minor, patch, _ = four_numbers(version)
    found = re.search(r"(\.dev|a|b|rc)(\d+)", version)
    stage = 10_000 * _STAGES.index(found[1]) + int(found[2]) if found else 10_000 * len(_STAGES)
    return f"{major}.{minor}.{patch}.{stage}"


def version_texts(version: str, file_name: str) -> dict[str, str]:
    """What Windows shows under Properties, Details."""
    return {
        "CompanyName": COMPANY,
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": file_name,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{file_name}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }


def info_plist(version: str) -> dict[str, object]:
    """What macOS is told about the bundle, beyond what PyInstaller says by itself."""
    # Apple wants three numbers in both; what else there is to a version stands where it is shown to people.
    numbers = ".".join(map(str, four_numbers(version)[:3]))
    return {
        "CFBundleExecutable": NAME,
        "CFBundleVersion": numbers,
        "CFBundleShortVersionString": numbers,
        "CFBundleGetInfoString": f"{TITLE} {version}",
        "CFBundleLocalizations": ["en", "zh_CN"],
        # Addresses that open a card: linksfield-console://card/ICCID?ticket=T.
        "CFBundleURLTypes": [{"CFBundleURLName": BUNDLE_ID, "CFBundleURLSchemes": [NAME]}],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        # Payments are followed and notices come while another window is in front.
        "NSAppSleepDisabled": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def signing_identity() -> str | None:
    """Who signs on macOS: from the environment; nobody where it says nothing (an ad-hoc signature then)."""
    return os.environ.get("LINKSFIELD_CODESIGN_IDENTITY") or None


def left_out(names: Iterable[str]) -> dict[str, list[str]]:
    """Which of these files are not shipped, by the reason why."""
    found: dict[str, list[str]] = {}
    for name in names:
        if not ships(name):
            found.setdefault(_reason(name.replace("\\", "/")), []).append(name)
    return found


def _reason(name: str) -> str:
    return next((why for why, parts in LEFT_OUT.items() if any(part in name for part in parts)), "compiled to .qm")
