"""What CSSS tells beside the Mall: all orders of a card, what it does now, the cards in use."""
