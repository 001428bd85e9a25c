"""The calls, by eye."""
