"""`python -m benchmarks case_file`: how long the window stands still while the case file of a full card is saved."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.figures import Figure
from benchmarks.journal import fill_journal
from benchmarks.tables import Taken, begin_to_beat
from benchmarks.wire import CARD, fill, serving
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from ui.frame.frame import Workplace

EVENTS, GOAL = 100_000, 50
_TURN_SECONDS = 0.0001  # as main.py sets it
_SETTLED = 3  # seconds: what the window collects of garbage every two of them belongs to the look-up


def case_file(prepared: Stage, events: int = EVENTS) -> list[Figure]:
    """Save the case file from the Card tab, over a journal with so many events of the card."""
    pauses: list[Taken] = []
    turns = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    with serving() as server, prepared.open_window(server.bases, OUR_PARTNER) as workplace:
        prepared.run(_save(workplace, events, pauses))
    sys.setswitchinterval(turns)
    (stall, processor), (idle, _used) = pauses
    parts = f"processor time {processor * 1000:.1f} ms; {idle * 1000:.1f} ms when nothing is written"
    return [Figure(f"longest stall, case file of {events:,} events", stall * 1000, GOAL, "ms", parts=parts)]


async def _save(workplace: Workplace, events: int, pauses: list[Taken]) -> None:
    session = workplace.session
    fill_journal(session.desk.journal, CARD, events)
    await fill(workplace, CARD)
    with TemporaryDirectory() as folder:
        target = Path(folder, "case.zip")
        said = _choose(workplace)
        await asyncio.sleep(_SETTLED)
        pauses.append(await _longest(_saved(*said, target)))
    pauses.append(await _longest(asyncio.sleep(5)))


async def _longest(work: Coroutine[Any, Any, None]) -> Taken:
    """The longest pause of the event loop until this work is done."""
    beating = await begin_to_beat()
    await work
    beating.cancel()
    return await beating


def _choose(workplace: Workplace) -> tuple[asyncio.Future[str], QFileDialog]:
    """Press *Case file...*; what it will say, and the dialog: Qt's own, which takes its time, is closed again."""
    from PySide6.QtWidgets import QFileDialog

    from ui.dialogs.notes.case_file_button import CaseFileButton

    button = workplace.window.findChild(CaseFileButton, "cardCaseFileButton")
    assert button is not None
    said: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    button.saved.connect(said.set_result)
    button.failed.connect(said.set_result)
    button.click()
    dialog = button.findChild(QFileDialog, "caseFileDialog")
    assert dialog is not None
    dialog.hide()
    return said, dialog


async def _saved(said: asyncio.Future[str], dialog: QFileDialog, target: Path) -> None:
    """Choose where, and wait until it is saved."""
    dialog.fileSelected.emit(str(target))
    sentence = await asyncio.wait_for(said, 300)
    dialog.reject()
    if not target.exists():
        raise RuntimeError(sentence)
