"""The one place of the program's version; pyproject.toml says the same, and a test holds the two together."""

from __future__ import annotations

VERSION = "0.1.0"
