"""Preferences are saved behind the window: on another thread, in order, and before the program ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.desk.desk import Desk
from services.errors import NotSetUp
from services.setup.settings import Settings
from services.start.folders import Folders
from ui.session.session import Session
from ui.session.tasks import Background
from ui.session.threads import DaemonThreads


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(*(DaemonThreads(1, name) for name in ("read", "write", "keyring")))
    yield made
    made.close()


def saved_agent(folders: Folders) -> str:
    kept = Settings(folders.settings_file)
    kept.load()
    return kept.agent


def test_the_last_state_is_on_the_disk_when_the_program_ends_and_the_window_waited_for_none_of_it(
    qloop: asyncio.AbstractEventLoop, desk: Desk, folders: Folders, background: Background
) -> None:
    session = Session(desk, background)
    go_on = threading.Event()

    async def scenario() -> None:
        background.start_write(go_on.wait, 5)
        for agent in ("Eve", "Bob", "李伟"):
            session.set_agent(agent)
        assert not folders.settings_file.exists()
        session.tasks.cancel_all()
        go_on.set()
        background.close()

    qloop.run_until_complete(scenario())
    assert saved_agent(folders) == "李伟"


def test_preferences_that_cannot_be_saved_are_said(
    qloop: asyncio.AbstractEventLoop, desk: Desk, folders: Folders, background: Background
) -> None:
    Path(folders.settings_file / "in the way").mkdir(parents=True)
    session = Session(desk, background)
    said: asyncio.Future[object] = qloop.create_future()
    session.failed.connect(said.set_result)

    async def scenario() -> None:
        session.set_agent("Eve")
        error = await asyncio.wait_for(said, 5)
        assert isinstance(error, NotSetUp)
        assert error.reason == "data_folder"

    qloop.run_until_complete(scenario())
