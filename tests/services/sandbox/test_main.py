from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from services.sandbox import Sandbox, sample_cards
from services.sandbox.__main__ import main

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "services.sandbox"]


@pytest.fixture
def running() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, "--port", "0", "--faults", "resultQuery=503", "--repeat", "refuse"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


def announced(process: subprocess.Popen[str]) -> dict[str, str]:
    """Read the lines it prints on start."""
    assert process.stdout
    return dict(process.stdout.readline().split() for _ in range(5))


def test_it_prints_where_it_is_and_serves_there(running: subprocess.Popen[str]) -> None:
    lines = announced(running)
    base = lines["vshop"].removesuffix("/vshop")
    assert base.startswith("http://127.0.0.1:")
    assert lines == {
        "vshop": f"{base}/vshop",
        "payment": f"{base}/payment",
        "topup": f"{base}/topup",
        "control": f"{base}/sandbox",
        "partner": "P000270",
    }
    with urlopen(f"{lines['control']}/state", timeout=10) as answer:
        state = json.load(answer)
    assert (state["faults"], state["repeat"]) == ("resultQuery=503", "refuse")


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send these signals to one process")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_it_with_exit_code_0_and_no_traceback(running: subprocess.Popen[str], name: str) -> None:
    announced(running)
    running.send_signal(getattr(signal, name))
    _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")


def test_a_port_in_use_is_one_line_and_exit_code_1(sandbox: Sandbox) -> None:
    port = sandbox.vshop_url.split(":")[2].removesuffix("/vshop")
    ended = subprocess.run(
        [*COMMAND, "--port", port], cwd=ROOT, capture_output=True, text=True, check=False, timeout=20
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith(f"cannot listen on 127.0.0.1:{port}: ")
    assert ended.stderr.count("\n") == 1


def test_a_wrong_fault_is_one_line_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--faults", "singleOrder=sleepy"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("fault rule 'singleOrder=sleepy': there is no fault 'sleepy'")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("port", ["x", "-1", "65536"])
def test_a_wrong_port_is_exit_code_2(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--port", port])
    assert ended.value.code == 2
    assert "is not a port" in capsys.readouterr().err or port == "-1"


def test_the_cards_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-cards"]) == 0
    cards = json.loads(capsys.readouterr().out)
    assert [(card["iccid"], card["key"]) for card in cards] == [(card.iccid, card.key) for card in sample_cards()]
    assert all(card["purpose"] for card in cards)
    twice = next(card for card in cards if card["key"] == "paid_twice")
    assert len(twice["pay_ids"]) == 2
    undelivered = next(card for card in cards if card["key"] == "paid_not_delivered")
    assert undelivered["pay_ids"] == ["P0002702026060109154400041"]
    assert "30 seconds later" in undelivered["purpose"]


def test_the_help_explains_the_faults(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "CALL[@VALUE][#TIMES]=FAULT[:ARGUMENT]" in capsys.readouterr().out
