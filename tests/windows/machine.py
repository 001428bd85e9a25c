"""A Windows of wine's with a screen of its own: starts programs, presses keys, looks at windows; never hangs."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
NEW_SYSTEM = ROOT / "packaging" / "windows" / "new_system"
_LOOK_AGAIN_SECONDS = 0.1
_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class Machine:
    """One prefix of wine with one X server."""

    def __init__(self, folder: Path, prefix: Path, display: str) -> None:
        self.folder = folder
        self.prefix = prefix
        self._surroundings = {
            **os.environ,
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "DISPLAY": display,
            "LANG": "C.UTF-8",
        }
        self._surroundings.pop("QT_QPA_PLATFORM", None)

    @property
    def python(self) -> Path:
        """python.exe of the Foundation's Python for Windows."""
        return self.folder / "python" / "python.exe"

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA% of the one user."""
        (found,) = (self.prefix / "drive_c" / "users").glob("*/AppData/Local")
        return found

    def run(
        self, *command: str | Path, stdin: str = "", seconds: float = 120, traced: str = "-all"
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end. Standard handles are pipes: with files Windows' Python ends at its start here.

        `traced` is what wine says of its own in between (WINEDEBUG).
        """
        with self.starting(*command, stdin=subprocess.PIPE, traced=traced) as process:
            out, _ = process.communicate(stdin, timeout=seconds)
            return subprocess.CompletedProcess(command, process.returncode, out)

    @contextmanager
    def starting(
        self, *command: str | Path, stdin: int = subprocess.DEVNULL, traced: str = "-all"
    ) -> Iterator[subprocess.Popen[str]]:
        """Have a program of Windows running; it is killed at the end if it still does."""
        with subprocess.Popen(
            ["wine", *map(str, command)],
            cwd=ROOT,
            env=self._surroundings | {"WINEDEBUG": traced},
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            try:
                yield process
            finally:
                process.kill()
                _drain(process.stdout)

    def press(self, *keys: str) -> None:
        """Press these keys, as xdotool names them, in whatever has the keyboard."""
        for key in keys:
            self._tool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--delay", "30", text)

    def click(self, x: int, y: int) -> None:
        """Click this point of the screen with the mouse."""
        self._tool("mousemove", str(x), str(y), "click", "1")

    def windows(self) -> list[str]:
        """The titles of the windows on the screen."""
        numbers = self._tool("search", "--onlyvisible", "--name", ".").split()
        return [self._tool("getwindowname", number).strip() for number in numbers]

    def wait_for_window(self, title: str, seconds: float = 90) -> None:
        """Wait until a window of this title stands."""
        self.wait(lambda: title in self.windows(), f"the window {title}", seconds)

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
        """Wait until something is so. Raises TimeoutError that names it, and the windows that stand."""
        if not self.comes(condition, seconds):
            raise TimeoutError(f"{what} did not come; windows: {self.windows()}")

    def comes(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is so; false if it is not after this time."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            time.sleep(_LOOK_AGAIN_SECONDS)
        return True

    def picture(self, path: Path) -> None:
        """Save what stands on the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        surroundings = self._surroundings | {"QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _PICTURE, path], env=surroundings, timeout=60, check=True)

    def registered(self, key: str) -> str:
        """What the registry holds under this key of the user, as text."""
        return self.run("reg", "query", rf"HKCU\{key}", "/s", seconds=60).stdout

    def stop(self) -> None:
        """End every program of this Windows."""
        for what in ("--kill", "--wait"):
            with contextlib.suppress(subprocess.TimeoutExpired):
                subprocess.run(["wineserver", what], env=self._surroundings, timeout=30, check=False)

    def _tool(self, *command: str) -> str:
        ended = subprocess.run(
            ["xdotool", *command], env=self._surroundings, capture_output=True, text=True, timeout=20, check=False
        )
        return ended.stdout


def windows_path(path: Path) -> str:
    """A path of this machine as wine's programs name it."""
    return "Z:" + str(path).replace("/", "\\")


def new_prefix(folder: Path, prefix: Path) -> None:
    """Make a Windows of its own in this folder."""
    subprocess.run([NEW_SYSTEM, prefix, folder], check=True, timeout=300, capture_output=True)


def _drain(pipe: IO[str] | None) -> None:
    """Nobody reads on: a program that still writes must not wait for it."""
    if pipe is not None:
        pipe.close()
