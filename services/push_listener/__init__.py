"""Receives Linksfield's notifications on loopback: `python -m services.push_listener --port N`."""

from __future__ import annotations
