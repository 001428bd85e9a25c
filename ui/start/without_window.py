"""What the command line does without a window, in sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from services.start import saying, without_window
from services.start.folders import Folders
from ui.session.exercise import exercise
from ui.words import errors
from ui.words.contract import rows


def self_check(folders: Folders) -> int:
    """Print what there is to know of this installation as one JSON object; 0 if the program can work, else 1."""
    return without_window.print_self_check(folders, {"qt": qVersion(), "pyside": pyside_version}, exercise)


def set_secret(folders: Folders, profile: str) -> int:
    """Keep the partner code read from standard input in the keyring; 0, or 1 with a sentence."""
    saying.take_every_character()
    return without_window.set_secret(folders, profile, errors.sentence)


def verify_journal(folders: Folders, head: str) -> int:
    """Check the journal, with `head` also against a hash noted earlier; prints one JSON object, 0 if sound, else 1."""
    return without_window.verify_journal(folders, head)


def check_contract(folders: Folders, profile: str, card: str, proxy_for: Callable[[str], str | None]) -> int:
    """Print what a real account answers and how it differs; 0 if it is all as assumed, else 1."""
    saying.take_every_character()
    return without_window.print_contract(folders, profile, card, proxy_for, rows.table, errors.sentence)
