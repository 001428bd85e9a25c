"""CSSS, the gateway of the partner's own contract (version 2.0), as typed calls (linksfield-api.md 9 and 14)."""
