"""Whether more than one button says that it is the next step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QPushButton, QWidget

from tools.look.fault import Fault, told
from tools.look.painted import shown_in
from ui.widgets.buttons import is_filled


def several_filled(top: QWidget) -> Iterator[Fault]:
    """More than one filled button on show in a window."""
    filled = [each for each in shown_in(top) if isinstance(each, QPushButton) and is_filled(each)]
    if len(filled) > 1:
        yield Fault("filled", told(top), " and ".join(each.objectName() or each.text() for each in filled))
