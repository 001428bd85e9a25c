"""Cycles are collected on the window's thread, and nothing beats for it in a window that rests."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.start.garbage import GarbageCollector

PATIENCE = 20_000


class Ring:
    """Something that only a collection of cycles takes away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    enabled = gc.isenabled()
    made = GarbageCollector()
    yield made
    made.stop()
    gc.unfreeze()
    if not enabled:
        gc.disable()


def test_a_cycle_is_collected_once_enough_was_made(collector: GarbageCollector, qtbot: QtBot) -> None:
    ring = weakref.ref(Ring())
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: ring() is None, timeout=PATIENCE)
    assert kept


def test_nothing_waits_for_a_collection_that_is_not_due(collector: GarbageCollector, qtbot: QtBot) -> None:
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: collector.waits, timeout=PATIENCE)
    collector.collect()
    qtbot.waitUntil(lambda: not collector.waits, timeout=PATIENCE)
    assert kept
