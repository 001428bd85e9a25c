"""What tools and long tests practise with: a sandbox in another process, a trap, a clock moved by hand."""

from __future__ import annotations

import json
import select
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.client import HTTPConnection
from typing import Any

from services.records import Bases


class Declined(Exception):
    """The sandbox does not do what a control asked for."""


class ServerProcess:
    """The sandbox in another process, asked over HTTP alone. `control` raises Declined."""

    def __init__(self, repeat: str) -> None:
        command = [sys.executable, "-m", "services.sandbox", "--port", "0", "--repeat", repeat]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._idle: list[HTTPConnection] = []
        self.root = self._first_url()

    def _first_url(self) -> str:
        if self._process.stdout is None or not select.select([self._process.stdout], [], [], 20)[0]:
            raise RuntimeError("the sandbox does not start")
        for line in self._process.stdout:
            if "/vshop" in line:
                return line.split()[-1].removesuffix("/vshop")
        raise RuntimeError("the sandbox printed no URL")

    @property
    def bases(self) -> Bases:
        """The three base URLs."""
        return Bases(vshop=f"{self.root}/vshop", payment=f"{self.root}/payment", topup=f"{self.root}/topup")

    def control(self, name: str, **fields: object) -> dict[str, Any]:
        """Ask one of the control paths."""
        method = "GET" if name in ("state", "late") else "POST"
        # Kept open, one for each that asks at the same time: there are some controls to every wish.
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = HTTPConnection(self.root.removeprefix("http://"), timeout=60)
        connection.request(method, f"/sandbox/{name}", None if method == "GET" else json.dumps(fields))
        reply = connection.getresponse()
        answer: dict[str, Any] = json.loads(reply.read())
        self._idle.append(connection)
        if reply.status != HTTPStatus.OK:
            raise Declined(str(answer.get("error", reply.status)))
        return answer

    def wait_for_late_work(self) -> None:
        """Until nothing that was cut is still to be done."""
        give_up = time.monotonic() + 20
        while self.control("late")["late"] and time.monotonic() < give_up:
            time.sleep(0.01)

    def stop(self) -> None:
        """End the process."""
        for connection in self._idle:
            connection.close()
        self._process.terminate()
        self._process.wait(20)
        if self._process.stdout is not None:
            self._process.stdout.close()


class Trap:
    """A port that takes a connection and closes it at once: connected, nothing read."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.close()

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()


class SteppedClock:
    """Moves only when told to, so that ten minutes cost nothing."""

    def __init__(self) -> None:
        self._wall = datetime.now(UTC)
        self._passed = 0.0

    def now(self) -> datetime:
        """Aware UTC."""
        return self._wall

    def monotonic(self) -> float:
        """Seconds since the beginning."""
        return self._passed

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self._wall += timedelta(seconds=seconds)
        self._passed += seconds


def closed_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
