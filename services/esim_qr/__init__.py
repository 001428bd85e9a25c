"""Linksfield's eSIM by QR code (its FMS APP API), the reads of it, as typed calls (linksfield-api.md 8 and 15)."""
