"""Regular expressions that are compiled when they are first used: all at once are a tenth of what loading takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial


def pattern(text: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """What gives this expression, compiled by whoever asks first; for those that no ordinary look-up needs."""
    return cache(partial(re.compile, text, flags))
