"""The seven tabs, in the order of support."""
