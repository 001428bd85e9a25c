"""What is written down or handed on about a card."""
