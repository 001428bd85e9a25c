"""Dialogs about the program itself: updates, what went wrong in it, diagnostics."""
