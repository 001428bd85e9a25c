"""Dialogs about payments."""
