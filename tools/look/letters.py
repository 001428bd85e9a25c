"""Whether every letter has a picture, Chinese the pictures of Chinese, and names the case they are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextLayout

from tools.look.fault import Fault, told
from tools.look.painted import Painted
from tools.look.pointing import own_text

_HAN = re.compile("[\u4e00-\u9fff]")
# Fonts for all of East Asia draw Japanese forms where they are not asked for others.
_SIMPLIFIED = re.compile(r"\b(SC|CN|GB|YaHei|PingFang|Hei|Song|SimSun|WenQuanYi)\b|Microsoft YaHei|PingFang SC", re.I)


def drawn_wrongly(texts: list[Painted]) -> Iterator[Fault]:
    """Letters that no font has, and Chinese in a font that is not made for it."""
    known: set[tuple[str, str]] = set()
    for each in texts:
        key = (each.text, each.font.key())
        if each.text.isascii() or key in known:
            continue
        known.add(key)
        layout = QTextLayout(each.text, each.font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        families = {run.rawFont().familyName() for run in runs}
        if any(0 in run.glyphIndexes() for run in runs):
            yield Fault("no letter", told(each.widget), f"{each.text!r} has letters that no font has")
        elif _HAN.search(each.text) and not any(map(_SIMPLIFIED.search, families)):
            yield Fault("not Chinese", told(each.widget), f"{each.text!r} is drawn with {', '.join(sorted(families))}")


def in_another_case(texts: list[Painted]) -> Iterator[Fault]:
    """Texts painted in capitals that they are not written in: a field payId would be PAYID."""
    for each in texts:
        own = own_text(each)
        # What is painted in capitals is kept as it was given, and its font says so.
        in_capitals = each.widget.font().capitalization() is QFont.Capitalization.AllUppercase
        painted = each.text.upper() if in_capitals else each.text
        if painted not in own and painted.casefold() in own.casefold():
            yield Fault("case", told(each.widget), f"{each.text!r} is written otherwise")
