"""Holds the look: plays every tab and dialog at the true sizes of screens, and checks what is really painted and said.

`uv run python -m tools.look [LOOK...]` prints a table; `tests/tools/look/` holds it. The looks are those of
`tools/screenshots.py`, and so are the stops: a new dialog has to be there, and is then checked here.
"""
