"""What brings a window up and down."""

import builtins

import PySide6.QtCore  # noqa: F401  # it puts its own import before Python's

# PySide6's looks for `from __feature__ import ...`, which nothing here says: it reads the source of each module that is
# loaded from then on, and keeps it: a sixth of what the window's code takes to load, and 17 MiB.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
