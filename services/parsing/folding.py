"""Words as people type them: without regard to case, accents, width and dots. Pure functions that raise nothing."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode takes apart into nothing simpler, and signs that keyboards write in several ways.
_ALIKE = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        **dict.fromkeys("’‘ʼʻ`´′", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
    }
)


def folded(text: str) -> str:
    """The text as it is compared when something is sought or sorted: "TÜRKİYE" and "turkiye" come out alike."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_char, text))


def hits(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where folded words stand in a text: (start, end) in it, the first place of each."""
    parts = [folded(char) for char in text]
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    whole = "".join(parts)
    found = ((whole.find(word), len(word)) for word in words if word)
    return tuple((_char_at(starts, at), _char_at(starts, at + length - 1) + 1) for at, length in found if at >= 0)


@lru_cache(maxsize=4096)
def _folded_char(char: str) -> str:
    apart = unicodedata.normalize("NFKD", char.translate(_ALIKE)).casefold()
    return "".join(each for each in apart if not _is_unseen(each)).translate(_ALIKE)


def _is_unseen(char: str) -> bool:
    """Whether it is an accent, or a sign of no width, as pages put them between words."""
    return bool(unicodedata.combining(char)) or unicodedata.category(char) == "Cf"


def _char_at(starts: list[int], place: int) -> int:
    """The character of the text that this place of the folded one came from."""
    return next(number for number in range(len(starts) - 2, -1, -1) if starts[number] <= place)
