"""What is said where a bare Linux lacks a library that Qt draws with; loaded only when that has happened.

In English alone: the words of the window's languages come through Qt, which cannot be loaded then. Whoever installs the
package for Debian never sees it.
"""

from __future__ import annotations

import logging
import re
from contextlib import suppress

from services.errors import NotSetUp
from services.start.folders import Folders
from services.start.log import Log
from services.start.saying import say

PACKAGES = (
    "libegl1", "libgl1", "libopengl0", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon-x11-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xkb1",
)  # fmt: skip
"""The packages of Debian and Ubuntu with what Qt draws with and brings not along, on X11 and Wayland."""

_LIBRARY = re.compile(r"^(\S+\.so\S*): cannot open shared object file")


def tell(error: ImportError, folders: Folders) -> bool:
    """Say what is missing on standard error, and note it in the log, which a program started by a click has as well.

    False where the error is another one: it is in the log, and nothing was said.
    """
    lacking = sentence(error)
    with suppress(OSError, NotSetUp):
        folders.make()
        with Log(folders, tuple):
            logging.getLogger("console").error("%s", lacking or "the program cannot be loaded", exc_info=error)
    if lacking is None:
        return False
    say(lacking)
    return True


def sentence(error: ImportError) -> str | None:
    """Which library this system lacks and what installs it; None if the error is another one."""
    found = _LIBRARY.match(str(error))
    if found is None:
        return None
    return (
        f"This system lacks {found[1]}, which Qt draws with. "
        f"On Debian and Ubuntu: sudo apt-get install {' '.join(PACKAGES)}"
    )
