"""The open cards and the recent ones: the list at the side, its entries, the head of the page."""
