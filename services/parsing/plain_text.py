"""Typed text made plain, and the short texts that are taken as they stand. Pure functions; raise BadInput alone."""

from __future__ import annotations

import unicodedata

from services.errors import BadInput

MAX_TEXT = 64
"""Longest payId, payment type, agent name and ticket, in characters (ours; Linksfield documents no limit)."""


def read_agent_name(text: str) -> str:
    """An agent's name, one line. Raises BadInput("agent", ...): empty, too_long."""
    return required_line("agent", text)


def read_ticket(text: str) -> str:
    """A ticket's number, one line; "" is no ticket. Raises BadInput("ticket", "too_long")."""
    return at_most("ticket", one_line(text))


def required_line(field: str, text: str) -> str:
    """One line of text. Raises BadInput(field, ...): empty, too_long."""
    line = one_line(text)
    if not line:
        raise BadInput(field, "empty")
    return at_most(field, line)


def one_line(text: str) -> str:
    """The text as one line: blanks of any kind become one, what cannot be printed goes."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable()).strip()


def at_most(field: str, text: str) -> str:
    """The text, if it has no more than 64 characters. Raises BadInput(field, "too_long")."""
    if len(text) > MAX_TEXT:
        raise BadInput(field, "too_long", count=len(text), maximum=MAX_TEXT)
    return text


def required(field: str, text: str) -> str:
    """Plain text without blanks around it. Raises BadInput(field, "empty")."""
    typed = plain_text(text).strip()
    if not typed:
        raise BadInput(field, "empty")
    return typed


def plain_text(text: str) -> str:
    """The text in ASCII where it can be: digits of every script, full-width forms, dashes, blanks of every width; no
    invisible characters.
    """
    return "".join(map(_plain_char, text))


def _plain_char(char: str) -> str:
    """ASCII for digits of every script, full-width forms, dashes and blanks; nothing for zero-width characters."""
    if char.isascii():
        return char
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if "！" <= char <= "～":
        return chr(ord(char) - 0xFEE0)
    if category == "Pd" or char == "−":
        return "-"
    if category == "Zs":
        return " "
    return "" if category == "Cf" else char
