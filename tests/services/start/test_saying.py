from __future__ import annotations

import os
import subprocess
import sys

import pytest

from services.start.command_line import parser
from services.start.saying import say
from tests.programs import ROOT


def test_what_goes_wrong_before_the_window_is_said_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    say("It cannot be written.")
    assert capsys.readouterr().err == "It cannot be written.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there a message box waits to be read")
def test_without_standard_error_nothing_is_said_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("It cannot be written.")
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["--no-such-option"])


def test_a_chinese_name_ends_no_command_whose_output_goes_through_a_pipe_of_windows() -> None:
    code = "from services.start.saying import take_every_character; take_every_character(); print('沙箱')"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=True,
    )
    assert ended.stdout.split() == [rb"\u6c99\u7bb1"]
