"""The worst replies within the limits: what the window waits for while each is read on another thread, and the memory.

A stall is a wait of a thread that only wants to run each millisecond, as the window's event loop does. Beside its wall
time stands the processor time that this program used meanwhile: on a busy machine that is what was its own.
"""

from __future__ import annotations

import gzip
import json
import sys
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from subprocess import run

from benchmarks.figures import Figure
from services.errors import ConsoleError
from services.mall.client import MallClient
from services.mall.endpoints import PLANS
from services.records import Bases, Profile
from services.wire.transport import Transport

STALL_GOAL, MEMORY_GOAL = 100, 200
_HEAD, _TAIL = b'{"operateCode":"S","message":"success","data":{"servicePlanList":[', b"]}}"
_SIZE, _TOKENS, _DEPTH = PLANS.cost.size - 200, PLANS.cost.tokens - 50, PLANS.cost.depth - 6


def _rows(row: bytes, tokens: int) -> bytes:
    """So many rows as the limits allow, one of which costs so many tokens."""
    containers = row.count(b"{") + row.count(b"[")
    limits = _SIZE // (len(row) + 1), _TOKENS // (tokens + 1), (PLANS.cost.containers - 10) // containers
    count = min(limits)
    return _HEAD + b",".join([row] * count) + _TAIL


def _plan(**more: object) -> bytes:
    return json.dumps({"packageCode": "P", "servicePlanShowName": "Europe", **more}, separators=(",", ":")).encode()


def _deepest() -> bytes:
    row = b'{"packageCode":"P","deep":' + b"[" * _DEPTH + b"]" * _DEPTH + b"}"
    return _rows(row, 5 + 2 * _DEPTH)


WORST: dict[str, Callable[[], bytes]] = {
    "ten thousand plans": lambda: _rows(_plan(**{f"name{number}": "value" for number in range(27)}), 59),
    "most values": lambda: _rows(b'{"packageCode":"P","a":1}', 5),
    "most numbers": lambda: _HEAD + b"[" + b",".join([b"1.5"] * _TOKENS) + b"]" + _TAIL,
    "longest texts": lambda: _rows(_plan(area="x" * 100_000), 7),
    "one text": lambda: _HEAD + _plan(area="x" * (_SIZE - 100)) + _TAIL,
    "most escapes": lambda: _rows(_plan(area="\x01" * 10_000), 7),
    "halves of characters": lambda: _HEAD + b'{"packageCode":"P","area":"' + b"\\ud83dxx" * 19_000 + b'"}' + _TAIL,
    "deepest": _deepest,
}


def replies(names: Iterable[str] = WORST) -> list[Figure]:
    """Longest stall (ms) and most memory (MB) of each of these, plain and compressed."""
    with _Serving() as url:
        figures = []
        for name in names:
            for coding in ("identity", "gzip"):
                command = [sys.executable, "-m", "benchmarks.replies", url, name, coding]
                answer = run(command, capture_output=True, text=True, check=True, timeout=120).stdout.split()
                stall, used, memory = map(float, answer[:3])
                parts = f"processor {used:.0f} ms; {answer[3]}"
                figures.append(Figure(f"{name}, {coding}: longest stall", stall, STALL_GOAL, "ms", parts=parts))
                figures.append(Figure(f"{name}, {coding}: memory", memory, MEMORY_GOAL, "MB"))
        return figures


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        """Answer with the reply that the path names."""
        self.rfile.read(int(self.headers["Content-Length"]))
        name, coding = self.path.split("/")[1].replace("%20", " "), self.path.split("/")[2]
        body = WORST[name]()
        if coding == "gzip":
            body = gzip.compress(body, 1)
        self.send_response(200)
        self.send_header("Content-Encoding", coding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Serving:
    def __enter__(self) -> str:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _longest_stall(going: Callable[[], bool]) -> tuple[float, float]:
    """The longest wait, in ms of wall and of this program's processor time, each for itself."""
    longest = most_used = 0.0
    before, used_before = time.perf_counter(), time.process_time()
    while going():
        time.sleep(0.001)
        now, used = time.perf_counter(), time.process_time()
        longest, most_used = max(longest, now - before), max(most_used, used - used_before)
        before, used_before = now, used
    return longest * 1000, most_used * 1000


def main(url: str, name: str, coding: str) -> None:
    """Read one reply on another thread, and print stall, processor time, memory and what came of it."""
    root = f"{url}/{name.replace(' ', '%20')}/{coding}"
    profile, bases = Profile(name="worst", environment="custom"), Bases(vshop=root, payment=root, topup=root)
    client = MallClient(profile, bases, "P000270", Transport(), lambda _call: None, lambda: datetime.now(UTC))
    with ThreadPoolExecutor(1) as reading:
        asked = reading.submit(_plans, client)
        stall, used = _longest_stall(lambda: not asked.done())
    print(f"{stall:.1f} {used:.1f} {_peak_memory():.0f} {asked.result()}")


def _plans(client: MallClient) -> str:
    try:
        return f"{len(client.plans('89852000000000010015'))}_plans"
    except ConsoleError as error:
        return str(getattr(error, "reason", type(error).__name__))


def _peak_memory() -> float:
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
