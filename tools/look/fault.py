"""What is wrong with a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Pixels that rounding may take.
SLACK = 2


class Fault(NamedTuple):
    """One thing that is wrong: its `kind` is the name of a check, `part` is what it is about."""

    kind: str
    part: str
    what: str


def told(widget: QWidget) -> str:
    """What a fault calls a widget: its name, or that of what it stands in."""
    name, above = widget.objectName(), widget
    while not name or name.startswith("qt_"):
        parent = above.parentWidget()
        if parent is None or above.isWindow():
            break
        above = parent
        name = above.objectName()
    kind = type(widget).__name__
    return f"{kind} {name}" if above is widget else f"{kind} in {name}"
