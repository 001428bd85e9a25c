"""Profiles and their secrets."""
