"""Text that may come from a server, made fit for one line, a tool tip or a button, which would read it as markup."""

from __future__ import annotations

import re
import textwrap

# What markup begins with: a tag, or the name of a sign.
_MARKUP = re.compile(r"[<&](?=\S)")
_TIP_LETTERS = 110


def line_text(text: str) -> str:
    """One line without control and direction marks, which could change how the text around it reads."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(filter(str.isprintable, line))


def cut_text(text: str, most: int = 400) -> str:
    """The beginning of a text that a server may have made as long as it likes; the whole of it stands elsewhere."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def short_text(text: str) -> str:
    """A name, number or message on one line of a sentence; the whole of it stands where its fields do."""
    return cut_text(line_text(text), 120)


def tip_text(text: str) -> str:
    """Text for a tool tip, which stays plain: screen readers say it as it is.

    Qt would read what looks like markup as such: there an invisible blank stands behind each sign of it. And it breaks
    no line of a plain text.
    """
    plain = _MARKUP.sub("\\g<0>\u200b", text)
    return "\n".join(part for line in plain.split("\n") for part in _broken(line))


def _broken(line: str) -> list[str]:
    """The lines that a long one becomes; letters of Chinese are twice as wide."""
    most = _TIP_LETTERS if line.isascii() else _TIP_LETTERS // 2
    return textwrap.wrap(line, most, replace_whitespace=False) or [""]


def button_text(text: str) -> str:
    """Text for a button, tab or menu entry, where Qt would read a lone "&" as a shortcut mark."""
    return text.replace("&", "&&")
