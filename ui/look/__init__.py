"""Colours, sizes, style sheet, theme, icons."""
