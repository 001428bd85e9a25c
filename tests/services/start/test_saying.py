from __future__ import annotations

import sys

import pytest

from services.start.command_line import parser
from services.start.saying import say


def test_what_goes_wrong_before_the_window_is_said_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    say("It cannot be written.")
    assert capsys.readouterr().err == "It cannot be written.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there a message box waits to be read")
def test_without_standard_error_nothing_is_said_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("It cannot be written.")
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["--no-such-option"])
