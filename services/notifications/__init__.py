"""Receives Linksfield's notifications on loopback: `python -m services.notifications --port N`."""

from __future__ import annotations
