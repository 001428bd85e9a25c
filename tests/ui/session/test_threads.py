from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ui.session.threads import DaemonThreads

ROOT = Path(__file__).resolve().parents[3]
HANGING = """
import threading
from ui.session.threads import DaemonThreads

keyring = DaemonThreads(1, "keyring")
begun = threading.Event()
keyring.submit(lambda: (begun.set(), threading.Event().wait()))
begun.wait()
keyring.submit(print, "never")
keyring.shutdown(wait=False, cancel_futures=True)
print("over")
"""


def test_a_thread_that_hangs_in_the_system_does_not_hold_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGING], cwd=ROOT, capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.stdout, done.returncode) == ("over\n", 0)


def test_work_is_done_on_as_many_threads_as_it_needs_and_no_more() -> None:
    threads = DaemonThreads(2, "read")
    both = threading.Barrier(2)
    first, second = threads.submit(both.wait, 5), threads.submit(both.wait, 5)
    assert {first.result(5), second.result(5)} == {0, 1}
    names = {threads.submit(lambda: threading.current_thread().name).result(5) for _ in range(5)}
    assert names <= {"read_0", "read_1"}
    assert isinstance(threads.submit(divmod, 7, 0).exception(5), ZeroDivisionError)
    threads.shutdown()
    with pytest.raises(RuntimeError):
        threads.submit(len, "")


def test_what_waits_is_done_before_the_end_unless_it_is_cancelled() -> None:
    for cancel in (False, True):
        threads = DaemonThreads(1, "write")
        go_on = threading.Event()
        first, second = threads.submit(go_on.wait, 5), threads.submit(len, "four")
        threading.Timer(0.05, go_on.set).start()
        threads.shutdown(cancel_futures=cancel)
        assert first.result(0) is True
        assert second.cancelled() is cancel
