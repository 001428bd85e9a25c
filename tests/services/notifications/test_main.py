from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from services.errors import BadInput
from services.http_body import Refusal, Why
from services.notifications.__main__ import _say, _say_refused, _stored_keys
from services.notifications.received import FOLDER
from services.notifications.verify import verify
from services.sandbox import Sandbox
from services.setup.vault import Vault
from tests.services.keyrings import MemoryKeyring
from tests.services.notifications.pushes import CARD, KEYS, NOW, RECHARGE, body, headers, signed_headers
from tests.services.raw_http import ask

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "services.notifications"]


def run(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        timeout=30,
        env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        check=False,
    )


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, "--port", "0", "--key-stdin", "--data-dir", str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send this signal to one process")
def test_it_receives_what_the_sandbox_sends_until_it_is_stopped(running: subprocess.Popen[str], tmp_path: Path) -> None:
    assert running.stdin
    assert running.stdout
    with Sandbox() as sandbox:
        lines = [f"{key_id} {key.upper()}\n" for key_id, key in sandbox.notification_keys.items()]
        running.stdin.write("".join(lines))
        running.stdin.close()
        url = running.stdout.readline().split()[2]
        assert [sandbox.push(url, spoil=spoil)["status"] for spoil in ("", "", "wrong-key")] == [200, 200, 401]
        assert ask(url, "POST", body=b"x", host="evil\x1b.example").status == 400
    said = [running.stdout.readline() for _ in range(4)]
    running.stdin = None
    running.send_signal(signal.SIGTERM)
    _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")
    assert [line.split()[1] for line in said] == ["200", "200", "401", "400"]
    assert said[-1].endswith(" 400 refused: the headers cannot be read\n")
    assert not any(key in "".join(said) for key in sandbox.notification_keys.values())
    assert (tmp_path / FOLDER / "journal.sqlite3").exists()


@pytest.mark.parametrize(
    ("right", "said"),
    [(False, "401 recharge signature_wrong"), (True, f"200 recharge {CARD}")],
)
def test_a_stranger_puts_no_text_on_the_terminal(capsys: pytest.CaptureFixture[str], right: bool, said: str) -> None:
    content = RECHARGE if right else RECHARGE | {"deviceCode": "89\n\x1b]0;200 recharge\x07"}
    lines = signed_headers(content) if right else headers(made="00" * 20)
    _say(verify(lines, body(content), KEYS.get, NOW), 200 if right else 401)
    assert capsys.readouterr().out[9:] == f"{said}\n"


def test_many_cards_are_a_short_line(capsys: pytest.CaptureFixture[str]) -> None:
    content: dict[str, object] = {"devices": [{"deviceId": f"{number}\x1b"} for number in range(5000)]}
    _say(verify(signed_headers(content), body(content), KEYS.get, NOW), 200)
    out = capsys.readouterr().out
    assert out.endswith("9\\x1b and 4990 more\n")
    assert "\x1b" not in out


@pytest.mark.parametrize("why", get_args(Why))
def test_every_refusal_has_its_words(capsys: pytest.CaptureFixture[str], why: Why) -> None:
    _say_refused(Refusal(0 if why == "busy" else 400, why))
    out = capsys.readouterr().out
    assert re.fullmatch(r"\d\d:\d\d:\d\d (---|400) refused: [^\n]+\n", out)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "notification_key_id: empty"),
        ("k1 xyz\n", "notification_key: not_hex"),
        ("k1\n", "notification_key: empty"),
    ],
)
def test_without_usable_keys_it_does_not_begin(tmp_path: Path, typed: str, words: str) -> None:
    ended = run("--key-stdin", "--data-dir", str(tmp_path), typed=typed)
    assert ended.returncode == 1
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_without_a_keyring_it_says_so(tmp_path: Path) -> None:
    ended = run("--profile", "UAT", "--key-id", "k1", "--data-dir", str(tmp_path))
    assert ended.returncode == 1
    assert "no-backend" in ended.stderr


def test_a_profiles_keys_are_taken_all_or_those_that_are_named() -> None:
    vault = Vault(MemoryKeyring())
    keys = {"k1": "ab" * 20, "k2": "cd" * 20}
    for key_id, key in keys.items():
        vault.save_notification_key("UAT", key_id, key)
    assert _stored_keys(vault, "UAT", []) == keys
    assert _stored_keys(vault, "UAT", ["k2"]) == {"k2": keys["k2"]}
    with pytest.raises(BadInput):
        _stored_keys(vault, "Europe", [])


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        port = sandbox.vshop_url.split(":")[2].split("/")[0]
        ended = run("--port", port, "--key-stdin", "--data-dir", str(tmp_path), typed=f"k1 {'ab' * 20}\n")
    assert ended.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in ended.stderr


@pytest.mark.parametrize("arguments", [[], ["--profile", "UAT", "--key-stdin"], ["--key-stdin", "--port", "70000"]])
def test_wrong_arguments_are_2(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2
