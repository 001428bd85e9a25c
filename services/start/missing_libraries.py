"""What is said where a bare Linux lacks a library that Qt draws with; loaded only when that has happened.

In English alone: the words of the window's languages come through Qt, which cannot be loaded then. Whoever installs the
package for Debian never sees it.
"""

from __future__ import annotations

import re

PACKAGES = (
    "libegl1", "libgl1", "libopengl0", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon-x11-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xkb1",
)  # fmt: skip
"""The packages of Debian and Ubuntu with what Qt draws with and brings not along, on X11 and Wayland."""

_LIBRARY = re.compile(r"^(\S+\.so\S*): cannot open shared object file")


def sentence(error: ImportError) -> str | None:
    """Which library this system lacks and what installs it; None if the error is another one."""
    found = _LIBRARY.match(str(error))
    if found is None:
        return None
    return (
        f"This system lacks {found[1]}, which Qt draws with. "
        f"On Debian and Ubuntu: sudo apt-get install {' '.join(PACKAGES)}"
    )
