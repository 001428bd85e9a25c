"""A real headless Chromium, driven over WebDriver (W3C) with the standard library alone."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.services.waiting import wait_for

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the name that the W3C gave to a reference
_FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


class Browser:
    """One tab."""

    def __init__(self, session_url: str) -> None:
        self._url = session_url

    def open(self, url: str) -> None:
        self._call("POST", "url", {"url": url})

    def text(self) -> str:
        return str(self.script("return document.body ? document.body.innerText : ''"))

    def script(self, code: str) -> Any:  # noqa: ANN401 - whatever the page answers
        return self._call("POST", "execute/sync", {"script": code, "args": []})

    def shows(self, selector: str) -> bool:
        """Whether there is such an element that can be used."""
        return bool(self.script(f"const e = document.querySelector({selector!r}); return !!e && !e.disabled"))

    def click(self, selector: str) -> None:
        """Click on an element once it is there and can be used."""
        wait_for(lambda: self.shows(selector))
        found = self._call("POST", "element", {"using": "css selector", "value": selector})
        self._call("POST", f"element/{found[_ELEMENT]}/click", {})

    def log(self) -> list[str]:
        """What the browser complained about."""
        return [str(entry["message"]) for entry in self._call("POST", "se/log", {"type": "browser"})]

    def end(self) -> None:
        self._call("DELETE", "", None)

    def _call(self, method: str, name: str, body: object) -> Any:  # noqa: ANN401 - JSON
        return call(method, f"{self._url}/{name}".rstrip("/"), body)


def call(method: str, url: str, body: object) -> Any:  # noqa: ANN401 - JSON
    """One WebDriver command."""
    data = None if body is None else json.dumps(body).encode()
    request = Request(url, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urlopen(request, timeout=30) as answer:
            return json.load(answer)["value"]
    except HTTPError as error:
        with error:
            raise AssertionError(error.read().decode()) from None


@contextmanager
def chromium(folder: Path) -> Iterator[Browser]:
    """A browser whose whole profile lies in `folder`."""
    # Chromium refuses its own sandbox for root, as whom containers run.
    flags = [*_FLAGS, f"--user-data-dir={folder}", *(["--no-sandbox"] if os.getuid() == 0 else [])]
    options = {"args": flags, "binary": "/usr/bin/chromium"}
    wanted = {"browserName": "chrome", "goog:loggingPrefs": {"browser": "ALL"}, "goog:chromeOptions": options}
    with subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True) as driver:
        try:
            base = f"http://127.0.0.1:{_port(driver)}/session"
            made = call("POST", base, {"capabilities": {"alwaysMatch": wanted}})
            browser = Browser(f"{base}/{made['sessionId']}")
            yield browser
            browser.end()
        finally:
            driver.terminate()


def _port(driver: subprocess.Popen[str]) -> str:
    assert driver.stdout
    for line in driver.stdout:
        if "started successfully on port" in line:
            return line.strip().rstrip(".").rpartition(" ")[2]
    raise AssertionError("chromedriver did not start")
