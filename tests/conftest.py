"""For all tests: no screen, one Qt binding, one event loop a test where asyncio is needed."""

from __future__ import annotations

import os

# Before anything imports Qt or qasync.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import asyncio
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import pytest

from tests.not_on_windows import (
    be_patient_on_windows,
    draw_with_our_fonts_on_windows,
    skip_what_means_nothing_here,
)
from tests.support import collected_afterwards, keep_files_in_memory, keep_what_is_compiled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.look.theme import Theme


# System tests that are many, and need nothing that is there once.
BESIDE_ANYTHING = {"everywhere", "test_canaries.py"}


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform passes on no size hints, raises no window, grabs no keys, and warns so: no fault of ours.
    for what in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")
    keep_files_in_memory()
    keep_what_is_compiled()
    draw_with_our_fonts_on_windows()
    be_patient_on_windows()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    skip_what_means_nothing_here(items)
    # With --dist loadgroup one worker takes, one after another, what needs a screen, a browser, a build or both cores.
    for item in items:
        if item.get_closest_marker("system") and not any(part in item.path.parts for part in BESIDE_ANYTHING):
            item.add_marker(pytest.mark.xdist_group("one after another"))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Nothing of what is imported and collected goes away again: to look through it took a quarter of the time."""
    with collected_afterwards():
        return (yield)


@pytest.fixture
def qloop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """An asyncio loop that runs on Qt's; what is left in it at the end is cancelled."""
    from qasync import QEventLoop

    loop: asyncio.AbstractEventLoop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme on the application."""
    from ui.look.theme import Theme

    made = Theme(qapp)
    made.apply("light")
    return made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What tests log may hold text that UTF-8 cannot, and parallel workers hand their reports on as UTF-8."""
    report = yield
    report.sections = [
        (name, text.encode("utf-8", "backslashreplace").decode("utf-8")) for name, text in report.sections
    ]
    return report
