"""A sandbox proves itself; whatever else listens on this machine does not, though it passes everything on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from services.records import Environment, Profile
from services.sandbox import Sandbox
from services.setup.profiles import ProfileBook
from services.setup.sandbox_proof import proofs_folder, proves_itself

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "services.sandbox", "--port", "0"]

Answer = Callable[[bytes], bytes]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        running.proof.publish(running.port)
        yield running
        running.proof.withdraw()


class Other(ThreadingHTTPServer):
    """Something that listens on this machine and answers as it likes."""

    def __init__(self, answer: Answer) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = answer(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def listen() -> Iterator[Callable[[Answer], Other]]:
    others: list[Other] = []

    def begin(answer: Answer) -> Other:
        other = Other(answer)
        others.append(other)
        threading.Thread(target=other.serve_forever, args=(0.01,), daemon=True).start()
        return other

    yield begin
    for other in others:
        other.shutdown()
        other.server_close()


def origin_of(sandbox: Sandbox) -> str:
    return sandbox.vshop_url.removesuffix("/vshop")


def token_for(folder: Path, port: int, token: str) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / str(port)).write_text(token, encoding="ascii")


def test_a_sandbox_that_left_its_token_proves_itself_until_it_takes_it_back(sandbox: Sandbox) -> None:
    assert proves_itself(origin_of(sandbox))
    sandbox.proof.withdraw()
    assert not proves_itself(origin_of(sandbox))


def test_a_sandbox_that_is_gone_proves_nothing_though_its_token_is_there(sandbox: Sandbox) -> None:
    origin = origin_of(sandbox)
    sandbox.stop()
    assert not proves_itself(origin)


def test_what_passes_everything_on_to_a_sandbox_is_none(
    sandbox: Sandbox, listen: Callable[[Answer], Other], tmp_path: Path
) -> None:
    def pass_on(body: bytes) -> bytes:
        connection = HTTPConnection("127.0.0.1", sandbox.port, timeout=10)
        connection.request("POST", "/sandbox/proof", body)
        answer = connection.getresponse().read()
        connection.close()
        return answer

    relay = listen(pass_on)
    # Even with the sandbox's own token left for the relay's port.
    folder = tmp_path / "proofs"
    token_for(folder, relay.server_port, (proofs_folder() / str(sandbox.port)).read_text(encoding="ascii"))
    assert not proves_itself(relay.origin, folder)


@pytest.mark.parametrize("answer", [b"", b"{}", b"[]", b'{"proof": 7}', b'{"proof": "00"}', b"\xff", b"[" * 4000])
def test_another_answer_is_no_proof(answer: bytes, listen: Callable[[Answer], Other], tmp_path: Path) -> None:
    other = listen(lambda _body: answer)
    token_for(tmp_path / "proofs", other.server_port, "t" * 64)
    assert not proves_itself(other.origin, tmp_path / "proofs")


def test_nothing_is_sent_where_no_sandbox_left_a_token(listen: Callable[[Answer], Other], tmp_path: Path) -> None:
    asked: list[bytes] = []
    other = listen(lambda body: asked.append(body) or b"{}")  # type: ignore[func-returns-value]  # noted, then answered
    (tmp_path / "proofs").mkdir(mode=0o700)
    assert not proves_itself(other.origin, tmp_path / "proofs")
    assert asked == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_token_that_others_could_have_written_is_none(sandbox: Sandbox, tmp_path: Path) -> None:
    mine = proofs_folder() / str(sandbox.port)
    folder = tmp_path / "proofs"
    token_for(folder, sandbox.port, mine.read_text(encoding="ascii"))
    assert proves_itself(origin_of(sandbox), folder)
    folder.chmod(0o770)
    assert not proves_itself(origin_of(sandbox), folder)
    folder.chmod(0o700)
    (folder / str(sandbox.port)).unlink()
    (folder / str(sandbox.port)).symlink_to(mine)
    assert not proves_itself(origin_of(sandbox), folder)


@pytest.mark.parametrize("origin", ["https://127.0.0.1:1", "http://127.0.0.1", "nonsense"])
def test_what_is_no_address_of_a_sandbox_proves_nothing(origin: str) -> None:
    assert not proves_itself(origin)


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send this signal to one process")
def test_a_sandbox_that_is_started_by_itself_is_practice_and_another_program_at_its_port_is_local(
    tmp_path: Path,
) -> None:
    book = ProfileBook(tmp_path / "profiles.json")
    with subprocess.Popen(COMMAND, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        urls = [process.stdout.readline().split()[1] for _ in range(3)]
        # What it prints last: by now its token is there.
        assert any(line.startswith("Ctrl-C") for line in process.stdout)
        profile = Profile("Shop", "custom", urls[0], urls[1], urls[2])
        assert book.leads_to(profile).environment is Environment.LOCAL
        book.find_out(profile)
        assert book.leads_to(profile).environment is Environment.SANDBOX
        token = proofs_folder() / urls[0].split(":")[2].split("/")[0]
        assert token.exists()
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    assert not token.exists()
    book.find_out(profile)
    assert book.leads_to(profile).environment is Environment.LOCAL
