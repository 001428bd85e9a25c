from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from ui.session.tasks import Background, ProgramFault, Tasks


def play(loop: asyncio.AbstractEventLoop, scenario: Coroutine[Any, Any, None]) -> None:
    loop.run_until_complete(asyncio.wait_for(scenario, 5))


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as made:
        yield made


def test_the_newest_of_a_slot_wins_and_the_older_answer_reaches_nobody(qloop: asyncio.AbstractEventLoop) -> None:
    errors: list[BaseException] = []
    shown: list[str] = []
    tasks = Tasks(errors.append)

    async def look_up(card: str, answer: asyncio.Event) -> None:
        await answer.wait()
        shown.append(card)

    async def scenario() -> None:
        slow, quick = asyncio.Event(), asyncio.Event()
        tasks.start("look up", look_up("first", slow))
        newest = tasks.start("look up", look_up("second", quick))
        slow.set()
        quick.set()
        await newest
        await asyncio.sleep(0)

    play(qloop, scenario())
    assert (shown, errors, tasks.is_running("look up")) == (["second"], [], False)


def test_an_error_is_told_once_and_cancelling_is_no_error(qloop: asyncio.AbstractEventLoop) -> None:
    errors: list[BaseException] = []
    tasks = Tasks(errors.append)

    async def fail() -> None:
        raise ValueError("boom")

    async def scenario() -> None:
        forever = tasks.start("b:1", asyncio.Event().wait())
        tasks.start("a:1", fail())
        kept = tasks.keep(fail())
        tasks.cancel_group("b:")
        await asyncio.gather(forever, kept, return_exceptions=True)
        await asyncio.sleep(0)

    play(qloop, scenario())
    assert [str(error) for error in errors] == ["boom", "boom"]


def test_a_group_is_cancelled_alone(qloop: asyncio.AbstractEventLoop) -> None:
    tasks = Tasks(lambda error: None)

    async def scenario() -> None:
        tasks.start("1:orders", asyncio.Event().wait())
        tasks.start("2:orders", asyncio.Event().wait())
        tasks.cancel_group("1:")
        assert (tasks.is_running("1:orders"), tasks.is_running("2:orders")) == (False, True)
        tasks.cancel_all()
        assert not tasks.is_running("2:orders")

    play(qloop, scenario())


def test_what_is_kept_runs_on_when_all_slots_are_cancelled(qloop: asyncio.AbstractEventLoop) -> None:
    tasks = Tasks(lambda error: None)
    ended: list[str] = []

    async def scenario() -> None:
        go_on = asyncio.Event()

        async def write() -> None:
            await go_on.wait()
            ended.append("written")

        kept = tasks.keep(write())
        tasks.cancel_all()
        assert tasks.keeping
        go_on.set()
        await kept
        await asyncio.sleep(0)

    play(qloop, scenario())
    assert (ended, tasks.keeping) == (["written"], False)


def test_reads_and_secrets_run_on_their_own_threads(
    qloop: asyncio.AbstractEventLoop, executor: ThreadPoolExecutor
) -> None:
    with ThreadPoolExecutor(1, "keyring") as keyring:
        background = Background(executor, executor, keyring)
        names: list[str] = []

        async def scenario() -> None:
            names.append(await background.start_secret(lambda: threading.current_thread().name))
            names.append(str(await background.read(divmod, 7, 2)))
            with pytest.raises(ProgramFault):
                await background.read(divmod, 7, 0)

        play(qloop, scenario())
    assert names[0].startswith("keyring")
    assert names[1] == "(3, 1)"


def test_a_write_ends_although_nobody_waits_for_it(
    qloop: asyncio.AbstractEventLoop, executor: ThreadPoolExecutor
) -> None:
    one = ThreadPoolExecutor(1)
    background = Background(executor, one, executor)
    begun, go_on = threading.Event(), threading.Event()
    written: list[int] = []

    def write(number: int) -> None:
        begun.set()
        go_on.wait(5)
        written.append(number)
        raise OSError("the answer was bad")

    async def scenario() -> None:
        asked = asyncio.ensure_future(background.write(write, 7))
        await background.read(begun.wait, 5)
        asked.cancel()
        await asyncio.wait([asked])
        assert (asked.cancelled(), written) == (True, [])
        go_on.set()
        # One thread: the next write begins when the one before has come to its end.
        await background.write(len, "")

    with one:
        play(qloop, scenario())
    assert written == [7]


def test_what_must_come_to_its_end_does_so_though_nobody_waits_and_its_error_is_told_once(
    qloop: asyncio.AbstractEventLoop,
) -> None:
    errors: list[BaseException] = []
    tasks = Tasks(errors.append)
    ended: list[str] = []

    async def scenario() -> None:
        go_on = asyncio.Event()

        async def decide() -> None:
            await go_on.wait()
            ended.append("decided")
            raise ValueError("not kept")

        awaited = tasks.start("dialog", tasks.to_its_end(decide()))
        go_on.set()
        with pytest.raises(ValueError, match="not kept"):
            await tasks.to_its_end(decide())
        await asyncio.wait([awaited])
        errors.clear()
        go_on.clear()
        left = tasks.start("dialog", tasks.to_its_end(decide()))
        await asyncio.sleep(0)
        tasks.cancel_all()
        await asyncio.wait([left])
        assert tasks.keeping
        go_on.set()
        await tasks.finish_kept()
        await asyncio.sleep(0)

    play(qloop, scenario())
    assert (ended, [str(error) for error in errors]) == (["decided"] * 3, ["not kept"])
