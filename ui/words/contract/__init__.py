"""A check of the contract in words."""
