"""The shape that all dialogs share."""
