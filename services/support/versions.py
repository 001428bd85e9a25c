"""Versions of this program, and which of two is newer."""

from __future__ import annotations

import re

_PRE = {"a": 0, "b": 1, "rc": 2}
_FINAL = 3
_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)

Version = tuple[int, ...]
"""Compares as the versions do: four numbers, what kind of release, and its number."""


def read_version(text: str) -> Version | None:
    """A version such as "1.2", "0.10.1" or "1.0rc1" as something that compares; None for anything else.

    "1.2" and "1.2.0" are the same; alphas, betas and candidates come before their release.
    """
    found = _VERSION.fullmatch(text)
    if found is None:
        return None
    numbers = [int(number) for number in found[1].split(".")]
    kind = _PRE[found[2]] if found[2] else _FINAL
    return (*numbers, *[0] * (4 - len(numbers)), kind, int(found[3] or 0))


def is_newer(one: str, other: str) -> bool:
    """Whether the one version is newer than the other; of what is no version nothing is said."""
    left, right = read_version(one), read_version(other)
    return left is not None and right is not None and left > right
