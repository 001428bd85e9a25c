"""Run first by both packaged executables: their modules lie in one file beside them, and not in each of them.

PyInstaller's own loader, which runs next, reads the modules from where its starter says; this says it anew. Nothing but
what is built into Python can be imported yet.
"""

import sys

sys._pyinstaller_pyz = f"{sys._MEIPASS}/linksfield-console.pyz?0"  # type: ignore[attr-defined]  # PyInstaller's names
