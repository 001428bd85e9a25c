"""Puts one file in another's place, also where somebody looks at the old one just now."""

from __future__ import annotations

import os
import time
from pathlib import Path

PATIENCE_SECONDS = 1.0
"""How long a file that somebody holds open is tried again."""

_PAUSE_SECONDS = 0.02
_HELD_OPEN = (5, 32)
"""Windows' ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION: a virus scanner or a backup has the file open."""


def replace_file(draft: str | Path, target: Path) -> None:
    """`os.replace`, which on Windows fails at once while anybody has the target open: tried again for a second.

    Blocks. Raises OSError as the last try did.
    """
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            os.replace(draft, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_OPEN or time.monotonic() >= end:
                raise
        else:
            return
        time.sleep(_PAUSE_SECONDS)
