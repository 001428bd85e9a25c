"""Small JSON files that are never half written and never thrown away."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from services.private_files import open_private
from services.replacing import replace_file

if TYPE_CHECKING:
    from datetime import datetime

LARGEST = 1024 * 1024
"""The largest file that is read, in bytes."""

DEEPEST = 50
"""Deepest nesting that is read: what goes through the content, and writes it again, may do so by recursion."""


class Damaged(Exception):
    """The file is there and is not the JSON object that it should be."""


def read_object(path: Path) -> dict[str, object] | None:
    """The JSON object of a file of our own, made private if it is not; None if there is no such file.

    UTF-8, with or without a byte order mark. Raises Damaged for anything else than one JSON object (also above 1 MiB)
    and for a link, which is not followed; OSError if it cannot be read.
    """
    try:
        with os.fdopen(open_private(path, os.O_RDONLY), "rb") as file:
            return _object_of(file.read(LARGEST + 1))
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise Damaged("a link") from None
        raise


def read_foreign_object(path: Path) -> dict[str, object] | None:
    """The same of a file that somebody chose: it is left as it is, and may be a link."""
    try:
        with path.open("rb") as file:
            return _object_of(file.read(LARGEST + 1))
    except FileNotFoundError:
        return None


def _object_of(raw: bytes) -> dict[str, object]:
    if len(raw) > LARGEST:
        raise Damaged("larger than 1 MiB")
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Damaged(str(error)) from None
    if not isinstance(found, dict):
        raise Damaged("not a JSON object")
    if _is_deeper_than(DEEPEST, found):
        raise Damaged("nested too deeply")
    return found


def _is_deeper_than(levels: int, content: object) -> bool:
    level = [content]
    for _ in range(levels):
        inner = (each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list))
        level = [value for values in inner for value in values]
    return any(isinstance(each, dict | list) for each in level)


def write_object(path: Path, content: dict[str, object]) -> None:
    """Replace the file by this JSON object, whole or not at all; readable by this user only. Raises OSError."""
    # A lone surrogate has no UTF-8 form; its backslash form is at the same time its JSON form.
    raw = json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw + b"\n")
            file.flush()
            os.fsync(file.fileno())
        replace_file(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise


def keep_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged file to `NAME.damaged-YYYYMMDD-HHMMSS` beside it, never over another. Raises OSError."""
    wanted = f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}"
    aside, count = path.with_name(wanted), 1
    while os.path.lexists(aside):
        count += 1
        aside = path.with_name(f"{wanted}-{count}")
    path.rename(aside)
    return aside
