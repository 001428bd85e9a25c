"""The wire: Linksfield's Mall API v3.0 as typed calls."""
