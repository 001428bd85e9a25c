"""Check what happened."""
