"""Text that may come from a server, made fit for one line, a tool tip or a button, which would read it as markup."""

from __future__ import annotations


def line_text(text: str) -> str:
    """One line without control and direction marks, which could change how the text around it reads."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def cut_text(text: str, most: int = 400) -> str:
    """The beginning of a text that a server may have made as long as it likes; the whole of it stands elsewhere."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def short_text(text: str) -> str:
    """A name, number or message on one line of a sentence; the whole of it stands where its fields do."""
    return cut_text(line_text(text), 120)


def tip_text(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as markup if it looks like some."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span style="white-space: pre-wrap">{escaped}</span>'


def button_text(text: str) -> str:
    """Text for a button, tab or menu entry, where Qt would read a lone "&" as a shortcut mark."""
    return text.replace("&", "&&")
