"""The New order tab."""
