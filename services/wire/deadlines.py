"""What ends at a deadline: calls on their way, and questions to the system that nothing else can interrupt."""

from __future__ import annotations

import contextlib
import heapq
import itertools
import queue
import socket
import threading
import time
from collections.abc import Callable
from typing import Protocol, TypeVar

_Value = TypeVar("_Value")

_FEW = 64
"""How many flights are watched before those that landed are looked for."""


class HasSocket(Protocol):
    """A connection: `sock` is its socket of the moment, if any."""

    sock: socket.socket | None


class Flight:
    """One call on its way. `deadline` is a `time.monotonic()` value.

    `connected`: `connect()` returned, or the connection stood already (`reused`). `answered`: a status line came.
    `followed`: more bytes came than the answer's own. `expired`: the deadline passed before `land()`. On a reused
    connection the first byte of the answer has `first_byte` seconds.
    """

    def __init__(self, deadline: float, first_byte: float) -> None:
        self.deadline = deadline
        self.first_byte = first_byte
        self.connected = self.reused = self.answered = self.followed = self.expired = False
        self._lock = threading.Lock()
        self._landed = False
        self._connection: HasSocket | None = None
        self._socket: socket.socket | None = None

    def connecting(self, connection: HasSocket) -> None:
        """Say that `connect()` begins on this connection."""
        with self._lock:
            self.connected = self.reused = False
            self._connection = connection

    def connect_returned(self, sock: socket.socket | None) -> None:
        """Say that `connect()` returned. Raises TimeoutError past the deadline: the request must not leave then."""
        with self._lock:
            if self.expired:
                raise TimeoutError("deadline")
            self._socket = sock
            self.connected = True

    def reusing(self, sock: socket.socket | None) -> None:
        """Say that the request goes out on a connection that already stands."""
        with self._lock:
            self._socket = sock
            self.connected = self.reused = True

    def land(self) -> None:
        """Say that the call is over: the deadline no longer concerns its socket."""
        with self._lock:
            self._landed = True
            self._connection = self._socket = None

    @property
    def landed(self) -> bool:
        """Whether the call is over."""
        return self._landed

    def expire(self) -> None:
        """Shut the call's socket, so that the thread that waits on it goes on."""
        with self._lock:
            if self._landed:
                return
            self.expired = True
            sock = self._socket or (self._connection.sock if self._connection else None)
            if sock is not None:
                _shut(sock)


def _shut(sock: socket.socket) -> None:
    """Shut a socket in both directions; it stays open, for the thread that uses it closes it.

    The plain socket's `shutdown` is used on TLS sockets too: their own would pull the TLS state from under a reader.
    """
    plain = getattr(sock, "socket", sock)  # TLS inside TLS (an https proxy) wraps a socket without being one
    with contextlib.suppress(OSError):  # already closed, or not yet connected
        socket.socket.shutdown(plain, socket.SHUT_RDWR)


class Watchdog:
    """Expires flights at their deadlines: one daemon thread for all calls, started with the first."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Flight]] = []
        self._most = _FEW
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        self._closed = False

    def watch(self, flight: Flight) -> None:
        """Expire this flight at its deadline unless it lands before."""
        entry = (flight.deadline, next(self._numbers), flight)
        with self._changed:
            if len(self._due) >= self._most:
                self._drop_landed()
            heapq.heappush(self._due, entry)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="call-deadlines", daemon=True)
                self._thread.start()
            elif self._due[0] is entry:
                self._changed.notify()

    def close(self) -> None:
        """End the thread, and expire every flight that is still under way: whoever waits for one goes on at once."""
        with self._changed:
            self._closed = True
            under_way = [flight for _, _, flight in self._due]
            self._changed.notify()
        for flight in under_way:
            flight.expire()
        if self._thread is not None:
            self._thread.join()

    def _drop_landed(self) -> None:
        """Let go of calls that are over: on a busy day thousands would wait here for deadlines that concern nobody."""
        self._due = [entry for entry in self._due if not entry[2].landed]
        heapq.heapify(self._due)
        self._most = max(_FEW, 2 * len(self._due))

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                while self._due and self._due[0][0] <= now:
                    heapq.heappop(self._due)[2].expire()
                self._changed.wait(self._due[0][0] - now if self._due else None)


def in_time(work: Callable[[], _Value], deadline: float) -> _Value:
    """Do what the system gives no timeout for (a name look-up, a proxy look-up). Raises TimeoutError at the deadline.

    The thread that waits for the system is left behind then; it holds neither the process nor a thread of ours.
    """
    answers: queue.SimpleQueue[tuple[list[_Value], BaseException | None]] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(([work()], None))
        except BaseException as error:  # whatever it is, the caller gets it
            answers.put(([], error))

    threading.Thread(target=ask, name="system-look-up", daemon=True).start()
    try:
        found, error = answers.get(timeout=max(deadline - time.monotonic(), 0))
    except queue.Empty:
        raise TimeoutError("deadline") from None
    if error is not None:
        raise error
    return found[0]
