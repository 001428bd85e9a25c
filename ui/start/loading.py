"""Loads the window's code after the first paint: in pieces, so that keys and clicks are answered in between."""

from __future__ import annotations

import asyncio
import importlib

from ui.session.threads import DaemonThreads

# From what others need to what needs the others; none takes longer than a person notices.
PIECES = (
    "services.parsing.mailed_payment",
    "ui.session.concluding",
    "ui.session.session",
    "ui.tables.table",
    "ui.words.ticket.note",
    "ui.dialogs.notes.note_editor",
    "ui.tabs.base.steps",
    "ui.tabs.card.page",
    "ui.tables.export_csv",
    "ui.tabs.payments.page",
    "ui.tabs.plans",
    "ui.tabs.bulk.page",
    "ui.frame.dialogs",
    "ui.frame.palette.find_or_do",
    "ui.frame.tabs",
    "ui.frame.menus",
    "ui.frame.frame",
    "ui.start.program",
)


def worker_threads() -> tuple[DaemonThreads, DaemonThreads, DaemonThreads]:
    """Those that read, the one that writes, and the one that asks the keyring."""
    return DaemonThreads(4, "read"), DaemonThreads(1, "write"), DaemonThreads(1, "keyring")


async def load_window() -> None:
    """Load what lives in the window, one piece in a turn of the loop."""
    for piece in PIECES:
        importlib.import_module(piece)
        await asyncio.sleep(0)
