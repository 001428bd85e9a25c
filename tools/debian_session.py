"""A screen, and an agent with a profile of the sandbox, for what tools/bare_debian.py tries."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from services.sandbox import Sandbox
from tools.shipping import NAME

PROFILE = "Sandbox"
PATIENCE_SECONDS = 120
_LOOK_AGAIN_SECONDS = 0.2
# A point of the window where a click does nothing but give it the keyboard: this screen has no window manager.
_NOWHERE = ("450", "97")


class Screen:
    """An X server of its own, looked at and typed into from outside."""

    def __enter__(self) -> Self:
        read, write = os.pipe()
        screen = ["-noreset", "-screen", "0", "1300x900x24"]
        command = ["Xvfb", "-displayfd", str(write), *screen, "-nolisten", "tcp", "-ac"]
        self._server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = f":{number.readline().strip()}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait(10)

    def windows(self) -> list[str]:
        """The titles of the windows that stand."""
        return [
            self._xdotool("getwindowname", each).strip()
            for each in self._xdotool("search", "--onlyvisible", "--name", ".").split()
        ]

    def press(self, *keys: str) -> None:
        """Press these keys, as xdotool names them."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def look_up(self, iccid: str) -> None:
        """Type a card's number where the window wants it."""
        self._xdotool("mousemove", *_NOWHERE, "click", "1")
        self.press("ctrl+l")
        self._xdotool("type", "--delay", "30", iccid)
        self.press("Return")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something is so; ends the program, with the windows that stand, if it does not come."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise SystemExit(f"NOT SO: {what} did not come; windows: {self.windows()}")
            time.sleep(_LOOK_AGAIN_SECONDS)

    def picture(self, path: Path) -> None:
        """Save what stands on the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", path], env=self._environment, timeout=60, check=True)

    @property
    def _environment(self) -> dict[str, str]:
        return os.environ | {"DISPLAY": self.name}

    def _xdotool(self, *command: str) -> str:
        ended = subprocess.run(
            ["xdotool", *command], env=self._environment, capture_output=True, text=True, timeout=60, check=False
        )
        return ended.stdout


def set_up_agent(home: Path, sandbox: Sandbox) -> Path:
    """A data folder with the sandbox as its profile; returns it."""
    data = home / ".local" / "share" / NAME
    data.mkdir(parents=True)
    bases = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
    profile = {"name": PROFILE, "environment": "custom", **bases}
    (data / "profiles.json").write_text(json.dumps({"profiles": [profile]}), encoding="utf-8")
    (data / "settings.json").write_text(json.dumps({"agent": "Agent", "last_profile": PROFILE}), encoding="utf-8")
    return data


def asked_about(sandbox: Sandbox, iccid: str, kind: str = "") -> bool:
    """Whether the sandbox was asked about this card (and for this)."""
    requests = sandbox.state()["requests"]
    assert isinstance(requests, list)
    return any(iccid in json.dumps(each) and kind in json.dumps(each) for each in requests)
