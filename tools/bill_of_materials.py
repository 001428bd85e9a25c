"""What is inside a packaged program, as CycloneDX 1.5: Python, Qt, libraries, fonts, on Linux Debian's libraries."""

from __future__ import annotations

import sqlite3
import ssl
from importlib import metadata
from pathlib import Path

from services.version import VERSION
from tools import shipping, system_libraries
from ui.dialogs.help.about import Part, shipped_parts

FONTS = {"Inter": "OFL-1.1", "JetBrains Mono": "OFL-1.1"}


def bill(program: Path) -> dict[str, object]:
    """The document, for this folder of the program, built on this machine."""
    application = {**_component(Part(shipping.TITLE, VERSION, "MIT")), "type": "application"}
    components = [_component(part) for part in (*shipped_parts(), *_other_parts())]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": application},
        "components": [*components, *_of_the_system(program)],
    }


def _other_parts() -> list[Part]:
    """What no metadata of Python's names."""
    openssl = ssl.OPENSSL_VERSION.split()[1]
    fonts = [Part(name, "", licence) for name, licence in FONTS.items()]
    starter = Part("PyInstaller bootloader", metadata.version("pyinstaller"), "GPL-2.0 with its exception, Apache-2.0")
    return [
        Part("OpenSSL", openssl, "Apache-2.0"),
        Part("libsodium", f"as in PyNaCl {metadata.version('PyNaCl')}", "ISC"),
        Part("SQLite", sqlite3.sqlite_version, "Public Domain"),
        starter,
        *fonts,
    ]


def _of_the_system(program: Path) -> list[dict[str, object]]:
    names = [path.stem for path in sorted(program.glob(f"_internal/{system_libraries.FOLDER}/*.txt"))]
    found = system_libraries.versions(names) if names else {}
    shipped = f"as in {system_libraries.FOLDER}"
    return [
        {**_component(Part(name, version, shipped)), "purl": f"pkg:deb/debian/{name}@{version}"}
        for name, version in found.items()
    ]


def _component(part: Part) -> dict[str, object]:
    licences = [{"license": {"name": part.licence}}]
    versions = {"version": part.version} if part.version else {}
    return {"type": "library", "name": part.name, **versions, "licenses": licences}
