"""What the self-check has the bindings do."""

from __future__ import annotations

from PySide6.QtCore import QObject


def exercise() -> None:
    """Some thousand calls in which bindings that lose references to None do so: Qt hands nothing back."""
    lonely = QObject()
    for _ in range(5000):
        lonely.parent()
