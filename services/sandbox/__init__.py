"""A local server that speaks the Mall API over real HTTP; nothing behind it is real.

It shares no code with the rest of services/, so that a fault of the client cannot hide itself here.
"""

from __future__ import annotations

from services.sandbox.sample_cards import SampleCard, sample_cards
from services.sandbox.sandbox import Sandbox

__all__ = ["SampleCard", "Sandbox", "sample_cards"]
