"""The Python part of Qt's bindings, compiled, for the packaged program.

PySide6 keeps it as text inside a library and compiles it at every start: an eighth of the time to the first paint. It
looks for `shiboken6/files.dir` first (its own SBK_EMBED=0 writes such a folder), so that is where it lies, compiled.
"""

from __future__ import annotations

import py_compile
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

FOLDER = "shiboken6/files.dir"
BOOTSTRAP = "signature_bootstrap.py"
"""Runs before any file is looked for: it stays inside the library."""

# It writes .pyi files for developers. The loader imports it all the same, and with it half of Python's own tools.
NOT_NEEDED = "shibokensupport/signature/lib/pyi_generator.py"
IN_ITS_PLACE = '"""Left out of the packaged program: it writes .pyi files."""\n'


def compiled(work: Path) -> Iterator[tuple[str, str]]:
    """Write every module below `work` as a .pyc that asks for no source; yields file and folder for PyInstaller."""
    for name, text in sources().items():
        source, made = work / name, (work / name).with_suffix(".pyc")
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, encoding="utf-8")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(source), str(made), dfile=name, doraise=True, invalidation_mode=mode)
        yield str(made), str(Path(FOLDER, name).parent)


def sources() -> dict[str, str]:
    """The modules of the installed PySide6 by their file names; one line stands for the one that is not needed."""
    archive = _archive()
    names = [name for name in archive.namelist() if name.endswith(".py") and name != BOOTSTRAP]
    found = {name: archive.read(name).decode() for name in names}
    return found | {NOT_NEEDED: IN_ITS_PLACE}


def _archive() -> ZipFile:
    import PySide6.QtCore  # noqa: F401  # it loads the support

    loader: Any = sys.modules["shibokensupport"].__loader__
    archive: ZipFile = loader.zfile
    return archive
