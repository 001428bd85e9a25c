"""All checks of one window, as it is on show now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog

from tools.look.filled import several_filled
from tools.look.heard import silent
from tools.look.ink import faint
from tools.look.letters import drawn_wrongly, in_another_case
from tools.look.over import covered, written_over
from tools.look.painted import texts_of
from tools.look.room import clipped, elided, outside, squeezed, unseen
from tools.look.rows import adrift, askew, cramped, rowless
from tools.look.written import marked_wrongly, torn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tools.look.fault import Fault


def faults_of(top: QWidget) -> Iterator[Fault]:
    """Everything that is wrong with what this window or dialog shows now."""
    if isinstance(top, QFileDialog):
        # Qt's own, and the system's own where there is one.
        return
    texts = texts_of(top)
    yield from outside(top)
    yield from unseen(top)
    yield from clipped(texts)
    yield from squeezed(top)
    yield from elided(texts)
    yield from askew(top)
    yield from adrift(top)
    yield from rowless(top)
    yield from cramped(texts)
    yield from covered(top, texts)
    yield from written_over(top, texts)
    yield from several_filled(top)
    yield from drawn_wrongly(texts)
    yield from torn(texts)
    yield from marked_wrongly(texts)
    yield from in_another_case(texts)
    # Lists and tables tell their rows anew only where somebody listens.
    if QAccessible.isActive():
        yield from silent(texts)
    yield from faint(top, texts)
